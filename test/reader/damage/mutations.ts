/** What happens to documents on their way: each damage takes a text and a stream of numbers from 0 to 1, and gives the text damaged. */
export type Damage = (text: string, next: () => number) => string;

const below = (limit: number, next: () => number): number => Math.min(limit - 1, Math.floor(next() * limit));
const pick = <T>(from: readonly T[], next: () => number): T | undefined => from[below(from.length, next)];

/** Letters and figures that a scanner takes for one another. */
const LOOKALIKES = new Map<string, string>([
  ['0', 'o'],
  ['o', '0'],
  ['1', 'l'],
  ['l', '1'],
  ['i', '1'],
  ['5', 's'],
  ['8', 'B'],
  ['ư', 'u'],
  ['ơ', 'o'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ấ', 'â'],
  ['ủ', 'ú'],
  ['ệ', 'ê'],
  ['à', 'á'],
  [',', '.'],
  [';', ':'],
  [':', ';'],
  ['/', 'l'],
]);

const ODD = [
  '\0',
  '\ud800',
  '\udc00',
  '\ufeff',
  '\u200b',
  '\u00ad',
  '\u0301',
  '\u2028',
  '\ud83d\ude00',
  '\r',
  '\u202e',
  '\t',
  '\v',
];
const MARKERS = ['1. ', 'a) ', '- ', '+ ', 'I. ', '1.1. ', 'Điều 1. ', '(1) ', 'đ) ', 'Phần I. '];

function everywhere(text: string, share: number, next: () => number, change: (sign: string) => string): string {
  let out = '';
  for (const sign of text) out += next() < share ? change(sign) : sign;
  return out;
}

function onLines(change: (lines: string[], next: () => number) => string[]): Damage {
  return (text, next) => change(text.split('\n'), next).join('\n');
}

export const damages: Record<string, Damage> = {
  'cut at an end': (text, next) => text.slice(0, below(text.length + 1, next)),
  'cut at the beginning': (text, next) => text.slice(below(text.length + 1, next)),
  'a piece lost': (text, next) => {
    const from = below(text.length + 1, next);
    return text.slice(0, from) + text.slice(from + below(400, next));
  },
  'lines in another order': onLines((lines, next) =>
    lines
      .map((line) => ({ line, at: next() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ line }) => line),
  ),
  'lines twice': onLines((lines, next) => lines.flatMap((line) => (next() < 0.2 ? [line, line] : [line]))),
  'lines lost': onLines((lines, next) => lines.filter(() => next() > 0.15)),
  'lines joined': onLines((lines, next) => [
    lines.reduce((joined, line) => `${joined}${next() < 0.5 ? ' ' : '\n'}${line}`, ''),
  ]),
  'one very long line': (text) => text.replaceAll('\n', ' '),
  'accents lost': (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'),
  'accents decomposed': (text) => text.normalize('NFD'),
  'in capitals': (text) => text.toUpperCase(),
  'scanned badly': (text, next) => everywhere(text, 0.05, next, (sign) => LOOKALIKES.get(sign) ?? sign),
  'words torn apart': (text, next) => everywhere(text, 0.04, next, (sign) => `${sign} `),
  'words run together': (text, next) => everywhere(text, 0.3, next, (sign) => (sign === ' ' ? '' : sign)),
  'odd characters': (text, next) => everywhere(text, 0.02, next, (sign) => sign + (pick(ODD, next) ?? '')),
  'blanks of all kinds': (text, next) =>
    everywhere(text, 0.5, next, (sign) =>
      sign === ' ' ? (pick(['\t', '\u00a0', '   ', '\n', '\u3000'], next) ?? ' ') : sign,
    ),
  'points in points': onLines((lines, next) => lines.map((line) => `${pick(MARKERS, next) ?? ''}${line}`)),
  'nothing but points': onLines((lines, next) => lines.map(() => pick(MARKERS, next) ?? '')),
  'brackets everywhere': (text, next) =>
    everywhere(text, 0.05, next, (sign) => `${sign}${pick(['(', ')', '"', '|'], next) ?? ''}`),
  'said many times': (text, next) => text.slice(0, 3_000).repeat(1 + below(6, next)),
  'two documents in one another': (text, next) => {
    const at = below(text.length + 1, next);
    return text.slice(0, at) + text.slice(0, 4_000) + text.slice(at);
  },
};
