import { styleText } from 'node:util';
import type { MarkKind } from './findings.js';

/** How marked words look: in colours on a terminal, between signs in a file. */
export interface Paint {
  marked: (kind: MarkKind, words: string, isFirst: boolean, isLast: boolean) => string;
  /** Words that lay nothing down. */
  aside: (words: string) => string;
  strong: (words: string) => string;
  doubtful: (words: string) => string;
  /** Columns that the signs of one mark take. */
  signs: number;
  legend: string;
}

const colours = { lead: 'green', coordinators: 'cyan', deadline: 'yellow' } as const;
const signs = { lead: ['«', '»'], coordinators: ['<', '>'], deadline: ['{', '}'] } as const;
const always = { validateStream: false } as const;

export const inColours: Paint = {
  marked: (kind, words) => styleText(['bold', colours[kind]], words, always),
  aside: (words) => styleText('dim', words, always),
  strong: (words) => styleText('bold', words, always),
  doubtful: (words) => styleText('red', words, always),
  signs: 0,
  legend: `${styleText('green', 'chủ trì', always)}, ${styleText('cyan', 'phối hợp', always)}, ${styleText('yellow', 'thời hạn', always)}`,
};

export const inSigns: Paint = {
  marked: (kind, words, isFirst, isLast) => `${isFirst ? signs[kind][0] : ''}${words}${isLast ? signs[kind][1] : ''}`,
  aside: (words) => words,
  strong: (words) => words,
  doubtful: (words) => words,
  signs: 2,
  legend: '«chủ trì», <phối hợp>, {thời hạn}',
};
