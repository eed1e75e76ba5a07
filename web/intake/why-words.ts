import type { DueValue } from './draft-types.js';
import { vi } from './words.vi.js';
import type { Say } from './thing-words.js';
import type { IntakeWordKey } from './words.js';

type Kind = NonNullable<DueValue['rule']>['kind'];

/** What a rule of the reader looks for, in words; '' for one that this page does not know. */
export function ruleSays(say: Say, rule: string, due: Kind | null): string {
  const key = `ruleSays.${rule.startsWith('thoihan.') ? timeRule(rule.slice('thoihan.'.length), due) : rule}`;
  return isKey(key) ? plainly(say)(key) : '';
}

/** What makes a field less sure than its rule; '' for what this page does not know. */
export function doubtSays(say: Say, doubt: string): string {
  const key = `doubtSays.${doubt}`;
  return isKey(key) ? plainly(say)(key) : '';
}

/**
 * A time is read by a rule with numbers (src/reader/README.md); several rules share a number, and what was made of the words tells
 * them apart.
 */
function timeRule(numbers: string, due: Kind | null): string {
  const first = Number(/^\d+/u.exec(numbers)?.[0] ?? 0);
  if (due === null) return numbers === 'khong-co' ? 'thoihan.khong-co' : 'thoihan.moc-khac';
  if (numbers === 'o-bang') return 'thoihan.o-bang';
  if (due === 'recurring') return 'thoihan.dinh-ky';
  if (due === 'period') return 'thoihan.khoang';
  if (due === 'event') return first === 98 ? 'thoihan.dan-theo' : 'thoihan.su-kien';
  if (first === 26) return 'thoihan.trong-ngay';
  if (first >= 29 && first <= 50) return 'thoihan.thang-quy-nam';
  return first >= 51 && first <= 65 ? 'thoihan.khoang' : 'thoihan.ngay';
}

const isKey = (key: string): key is IntakeWordKey => key in vi;

/** These keys take no values: the catalogue's type cannot say so of a key that is made up. */
const plainly = (say: Say) => say as (key: IntakeWordKey) => string;
