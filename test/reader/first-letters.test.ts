import { byFirstLetters } from '../../src/reader/by-first-letters.js';
import { timeRules } from '../../src/reader/deadline-grammar.js';
import { FirstLetters } from '../../src/reader/first-letters.js';
import { at } from '../../src/reader/party-patterns.js';
import { blankLength, eachMatch, pattern } from '../../src/reader/pattern.js';
import { readSource } from '../../src/reader/source-text.js';
import { annotatedTexts } from './damage/documents.js';

const mayBegin = (expression: RegExp, text: string) => FirstLetters.of(expression)?.allow(text, 0) ?? true;

describe('the first letters of a pattern', () => {
  it.each([
    [/sở|ban/uy, 'sở', 'số'],
    [/(?:các )?sở/uy, 'các sở', 'có sở'],
    [/\s{0,3}:/uy, '  :', ' a'],
    [/\d{1,3}(?!\/)/uy, '1', 'một'],
    [/(?<!x)[uư]bnd/uy, 'ưbnd', 'ubn'.slice(1)],
    [/(?=\p{Lu})[A-Z]ở/uy, 'Sở', 'Sá'],
    [/^(?:điều|mục)\s/iu, 'ĐIỀU 1', 'khoản'],
    [/đ\.?\/c/uy, 'đ/c', 'đa'],
    [/a/uy, 'a', 'b'],
  ])('%s may begin with "%s" and not with "%s"', (expression, yes, no) => {
    expect(mayBegin(expression, yes)).toBe(true);
    expect(mayBegin(expression, no)).toBe(false);
  });

  it.each([/\s{0,200}/uy, /(?=trước)/uy, /(?:a|)/uy, /a*b?/uy])(
    'are unknown where %s may match nothing',
    (expression) => {
      expect(FirstLetters.of(expression)).toBeNull();
    },
  );

  it('never keep a rule from a place where it matches', () => {
    const lost: string[] = [];
    const text = annotatedTexts()
      .slice(0, 12)
      .map((one) => readSource(one.text).low)
      .join('\n')
      .slice(0, 40_000);
    for (const expression of [...Object.values(at), ...timeRules.map((rule) => rule.at)]) {
      const first = FirstLetters.of(expression);
      if (first === null) continue;
      for (let i = 0; i <= text.length; i++) {
        if (first.allow(text, i)) continue;
        expression.lastIndex = i;
        if (expression.test(text)) lost.push(`${expression.source.slice(0, 60)} at "${text.slice(i, i + 20)}"`);
      }
    }
    expect(lost).toEqual([]);
  });
});

describe('alternatives with their first letters said once', () => {
  it.each([
    [['báo cáo', 'ban hành', 'rà soát'], 'b(?:áo cáo|an hành)|rà soát'],
    [['cơ quan, đơn vị', 'cơ quan'], 'c(?:ơ(?: (?:q(?:u(?:a(?:n(?:, đơn vị|)))))))'],
    [['a?b', 'ac'], 'a?b|ac'],
    [['x|y', 'xz'], 'x|y|xz'],
    [['a (?!b)', 'a c'], 'a(?: (?!b)| c)'],
  ])('%j', (words, written) => {
    expect(byFirstLetters(words)).toBe(written);
  });

  it('match what they matched, the first that fits first', () => {
    const words = ['phối hợp với', 'phối hợp', 'phó', 'phòng(?! chống)', 'pháp'];
    const plain = pattern(`(?:${words.join('|')})`, 'y');
    const factored = pattern(`(?:${byFirstLetters(words)})`, 'y');
    for (const text of ['phối hợp với ai', 'phối hợp', 'phòng chống', 'phòng ban', 'pháp lý', 'phố'])
      expect(factored.exec(text)?.[0]).toBe(plain.exec(text)?.[0]);
  });
});

describe('reading on', () => {
  it('gives every match, also when the pattern is used meanwhile', () => {
    const letters = /\p{L}/gu;
    const found: string[] = [];
    for (const { 0: letter } of eachMatch(letters, 'sở')) {
      found.push(letter);
      letters.lastIndex = 0;
    }
    expect(found).toEqual(['s', 'ở']);
    expect([...eachMatch(/(?=.)/gu, 'a😀b')].map(({ index }) => index)).toEqual([0, 1, 3]);
  });

  it('counts blanks and line ends of any kind, two hundred at most', () => {
    expect(blankLength('a \n\t\u3000b', 1)).toBe(4);
    expect(blankLength(' '.repeat(300), 0)).toBe(200);
    expect(blankLength('a', 1)).toBe(0);
  });
});
