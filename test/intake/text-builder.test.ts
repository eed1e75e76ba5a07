import fc from 'fast-check';
import { TextBuilder } from '../../src/intake/text-builder.js';
import { expectSound } from './sound-document.js';

const built = (write: (builder: TextBuilder) => unknown): ReturnType<TextBuilder['finish']> => {
  const builder = new TextBuilder();
  write(builder);
  return builder.finish();
};

describe('the text of a file and its places are built together', () => {
  it('words keep the place they come from, and neighbours of one place are one', () => {
    const { text, places } = built((b) =>
      b.words('Sở ', { paragraph: 1 }).words('Nội vụ', { paragraph: 1 }).lineEnd().words('Sở Y tế', { paragraph: 2 }),
    );
    expect(text).toBe('Sở Nội vụ\nSở Y tế');
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['Sở Nội vụ', 'Sở Y tế']);
  });

  it('a letter and its accents become one sign, also when they come in two pieces', () => {
    const { text, places } = built((b) =>
      b.words('So', { line: 1 }).words('\u031b\u0309 Nội vụ', { line: 2 }).words('!', { line: 3 }),
    );
    expect(text).toBe('Sở Nội vụ!');
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['Sở', ' Nội vụ', '!']);
  });

  it('a row is one line; a row without its first cell keeps its columns by outer bars', () => {
    const { text } = built((b) =>
      b.row([[{ text: '1' }], [{ text: 'Rà soát\nhồ sơ' }], [{ text: 'A|B' }]]).row([[], [{ text: 'x' }], []]),
    );
    expect(text).toBe('1 | Rà soát hồ sơ | A/B\n|  | x |  |\n');
  });

  it('blank lines are never two', () => {
    expect(built((b) => b.blankLine().words('a').blankLine().blankLine().lineEnd().words('b')).text).toBe('a\n\nb');
  });

  it('whatever comes, places ascend inside a composed text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('a', '\u0301', '\u031b\u0309', '\n', '\r\n', '\u1100', '\u1161', '\ud800', '\u0000'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, fc.option(fc.nat(3)))), (pieces) => {
        const { text, places } = built((b) => {
          for (const [words, line] of pieces) b.words(words, line === null ? undefined : { line });
        });
        expectSound({ kind: 'txt', text, places, notes: [] });
      }),
      { numRuns: 500 },
    );
  });
});
