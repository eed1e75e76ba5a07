import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Recheck from 'recheck';
import { type Expression, allExpressions } from './damage/all-expressions.js';
import { simplifiedExpression } from './damage/simplified-expression.js';

const require = createRequire(import.meta.url);
// The build in plain JavaScript; the package's entry would start a process for a quicker one.
const pure = path.join(path.dirname(require.resolve('recheck/package.json')), 'lib/browser.js');
const { checkSync }: typeof Recheck = require(pure);

/** What the checker does not settle in this time is tried on texts made to be slow. */
const MS_EACH = 300;
const PUMPED = 12_000;
/** In proportion it is a few hundredths of this; a square of the length is far above it, on a busy machine too. */
const MS_PUMPED = 700;

/** Expressions that the checker is right about in general, and why no text makes them slow here. */
const BOUNDED: readonly { source: RegExp; why: string }[] = [
  { source: /^\\\(\\\?<\?\[!=\]/u, why: 'reads the lists of the lexicon, never a document' },
];

let checked: { expression: Expression; status: string; summary: string }[] = [];

beforeAll(async () => {
  const seen = new Map<string, { status: string; summary: string }>();
  checked = (await allExpressions()).map((expression) => {
    const simple = simplifiedExpression(expression);
    const known = seen.get(simple);
    if (known) return { expression, ...known };
    const found = checkSync(simple, '', {
      timeout: MS_EACH,
      checker: 'automaton',
      maxNFASize: 100_000,
      maxPatternSize: 100_000,
    });
    const result = {
      status: found.status,
      summary: found.status === 'vulnerable' ? `${found.complexity.summary}: ${found.attack.pattern}` : '',
    };
    seen.set(simple, result);
    return { expression, ...result };
  });
}, 180_000);

const isExcused = ({ source }: Expression): boolean => BOUNDED.some((bounded) => bounded.source.test(source));
const shown = (status: string) =>
  checked
    .filter((one) => one.status === status && !isExcused(one.expression))
    .map(
      ({ expression, summary }) =>
        `${expression.where}: /${expression.source.slice(0, 300)}/${expression.flags} ${summary}`,
    );

/** Milliseconds of the slowest search among texts that repeat one piece many times and then fail. */
function slowest({ source, flags }: Expression): number {
  const words = source.match(/\p{L}{2,}/gu) ?? [];
  const pieces = [
    ' ',
    '\n',
    'a',
    'A',
    'Aa ',
    'a ',
    '1',
    '1/',
    '1.',
    ',',
    '.',
    '-',
    '(',
    ')',
    ';',
    ': ',
    ...words.slice(0, 12),
    words.slice(0, 4).join(' '),
    // An expression without words gives none to repeat.
  ].filter((piece) => piece !== '');
  return Math.max(
    ...pieces.map((piece) => {
      const text = `${words[0] ?? ''} ${piece.repeat(Math.ceil(PUMPED / piece.length))}\0`;
      const expression = new RegExp(source, flags.replace('y', ''));
      const begunAt = performance.now();
      expression.test(text);
      return performance.now() - begunAt;
    }),
  );
}

describe('every regular expression of the reader', () => {
  it('is found', () => {
    expect(checked.length).toBeGreaterThan(700);
  });

  it('takes time in proportion to the text', () => {
    expect(shown('vulnerable')).toEqual([]);
  });

  it('is quick on texts made to be slow where the checker gives up', () => {
    const left = checked.filter(({ status }) => status === 'unknown').map(({ expression }) => expression);
    expect(left.length).toBeLessThan(checked.length / 8);
    expect(left.filter((expression) => slowest(expression) > MS_PUMPED).map(({ source }) => source)).toEqual([]);
  });

  it('is excused only where the excuse is still needed', () => {
    expect(
      BOUNDED.filter(
        ({ source }) => !checked.some(({ expression, status }) => source.test(expression.source) && status !== 'safe'),
      ),
    ).toEqual([]);
  });
});
