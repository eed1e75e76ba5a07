import { formatDate } from '../words/formats.js';

export const basisKinds = ['note', 'slip', 'words', 'document'] as const;
export type BasisKind = (typeof basisKinds)[number];

export interface Basis {
  kind: BasisKind;
  number: string;
  by: string;
  on: string | null;
}

/** Written into the record, which is Vietnamese whatever the page's language. */
const kindWords: Record<BasisKind, string> = {
  note: 'Bút phê',
  slip: 'Phiếu trình',
  words: 'Ý kiến tại giao ban',
  document: 'Văn bản',
};

/** "Bút phê của Phó Chủ tịch UBND tỉnh ngày 05/3/2016" (P3); empty while neither who nor number is said. */
export function basisWords({ kind, number, by, on }: Basis): string {
  if (number.trim() === '' && by.trim() === '') return '';
  return [
    kindWords[kind],
    number.trim() && `số ${number.trim()}`,
    by.trim() && `của ${by.trim()}`,
    on && `ngày ${formatDate(on)}`,
  ]
    .filter(Boolean)
    .join(' ');
}
