import type { SayDirective } from './words.js';

const kinds = [
  'launch',
  'added',
  'receipt',
  'reminder',
  'overdue',
  'undated',
  'officeSlow',
  'urging',
  'reportUntouched',
  'leadershipReport',
  'returned',
  'extensionDecided',
  'reopened',
  'corrected',
  'revoked',
  'closing',
  'weeklyList',
  'specialistDaily',
] as const;

/** What a mail is about: "Nhắc việc"; a kind that is not known yet says itself. */
export function noticeWords(say: SayDirective, kind: string): string {
  const known = kinds.find((candidate) => candidate === kind);
  return known ? say(`notice.${known}`) : kind;
}
