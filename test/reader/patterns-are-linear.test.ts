import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Recheck from 'recheck';
import { type Expression, allExpressions } from './damage/all-expressions.js';
import { simplifiedExpression } from './damage/simplified-expression.js';

const require = createRequire(import.meta.url);
// The build in plain JavaScript; the package's entry would start a process for a quicker one.
const pure = path.join(path.dirname(require.resolve('recheck/package.json')), 'lib/browser.js');
const { checkSync }: typeof Recheck = require(pure);

const MS_EACH = 8_000;

/** Expressions that the checker is right about in general, and why no text makes them slow here. */
const BOUNDED: readonly { source: RegExp; why: string }[] = [
  { source: /^\(\\\?<\?\[!=\]/u, why: 'reads the lists of the lexicon, never a document' },
];

let checked: { expression: Expression; status: string; summary: string }[] = [];

beforeAll(async () => {
  const seen = new Map<string, { status: string; summary: string }>();
  checked = (await allExpressions()).map((expression) => {
    const simple = simplifiedExpression(expression);
    const known = seen.get(simple);
    if (known) return { expression, ...known };
    const found = checkSync(simple, '', { timeout: MS_EACH, checker: 'automaton', maxNFASize: 100_000, maxPatternSize: 100_000 });
    const result = { status: found.status, summary: found.status === 'vulnerable' ? `${found.complexity.summary}: ${found.attack.pattern}` : '' };
    seen.set(simple, result);
    return { expression, ...result };
  });
}, 180_000);

const isExcused = ({ source }: Expression): boolean => BOUNDED.some((bounded) => bounded.source.test(source));
const shown = (status: string) =>
  checked
    .filter((one) => one.status === status && !isExcused(one.expression))
    .map(({ expression, summary }) => `${expression.where}: /${expression.source.slice(0, 300)}/${expression.flags} ${summary}`);

describe('every regular expression of the reader', () => {
  it('is found', () => {
    expect(checked.length).toBeGreaterThan(700);
  });

  it('takes time in proportion to the text', () => {
    expect(shown('vulnerable')).toEqual([]);
  });

  it('is understood by the checker', () => {
    expect(shown('unknown')).toEqual([]);
  });

  it('is excused only where the excuse is still needed', () => {
    expect(BOUNDED.filter(({ source }) => !checked.some(({ expression, status }) => source.test(expression.source) && status !== 'safe'))).toEqual([]);
  });
});
