import type { DraftAssignment, DraftWarning, Span, UndatedClass } from './draft.js';
import { pattern } from './pattern.js';
import { withoutAccents } from './source-text.js';
import { warningMessages } from './warnings.js';

const URGENT = pattern(
  '(?<![\\p{L}])(?:khẩn trương|khẩn cấp|ngay|sớm|nhanh chóng|đẩy nhanh|dứt điểm|trong thời gian (?:tới|sớm nhất)|quyết liệt)(?![\\p{L}])',
);
const AIM = pattern('(?<![\\p{L}])(?:phấn đấu|góp phần|phát huy|nỗ lực|đạt (?:tỷ lệ|mục tiêu|chỉ tiêu))(?![\\p{L}])');
/** Words told apart by nothing but small changes are the same task. */
const SAME_TASK = 0.75;
const FEWEST_WORDS = 5;
/** How many tasks of one lead are compared with each other. */
const MOST_COMPARED = 60;

/** Why an item has no date (domain.md §13): a product waits for one; the rest is standing, urgent in words, or an aim. */
export function undatedClass(assignment: DraftAssignment, words: string): UndatedClass {
  const low = words.toLowerCase();
  if (assignment.product !== undefined && assignment.product !== 'báo cáo') return 'product';
  if (URGENT.test(low)) return 'urgent';
  return AIM.test(low) ? 'aim' : 'standing';
}

/** Light findings about one item each: what a drafter would be asked about (domain.md §13, §22). */
export function structureWarnings(assignments: readonly DraftAssignment[]): DraftWarning[] {
  const warnings: DraftWarning[] = [];
  for (const { undated, deadline, product, span } of assignments) {
    if (undated === 'product' || undated === 'urgent') warnings.push(warning('NO_DEADLINE', span));
    if ((deadline?.kind === 'fixed' || deadline?.kind === 'period') && product === undefined)
      warnings.push(warning('NO_PRODUCT', span));
  }
  return [...warnings, ...sameTasks(assignments)];
}

/** The same lead told the same thing twice in one document. */
function sameTasks(assignments: readonly DraftAssignment[]): DraftWarning[] {
  const byLead = new Map<string, { words: Set<string>; span: Span }[]>();
  const warnings: DraftWarning[] = [];
  for (const { lead, action, deadlineText, span } of assignments) {
    const words = wordsOf(action, deadlineText ?? '');
    if (words.size < FEWEST_WORDS) continue;
    const key = [...lead].sort().join('|');
    const earlier = byLead.get(key) ?? [];
    byLead.set(key, earlier);
    const same = earlier.slice(-MOST_COMPARED).find((other) => alike(words, other.words) >= SAME_TASK);
    if (same) warnings.push({ ...warning('DUPLICATE_TASK', span), other: same.span });
    earlier.push({ words, span });
  }
  return warnings;
}

function wordsOf(action: string, deadlineText: string): Set<string> {
  const plain = (text: string): string => withoutAccents(text.toLowerCase()).replace(/\p{M}/gu, '');
  const own = plain(action).replace(plain(deadlineText), ' ');
  return new Set(own.match(/[\p{L}\p{N}]+/gu)?.slice(0, 80));
}

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared / (one.size + other.size - shared);
}

const warning = (code: DraftWarning['code'], span: Span): DraftWarning => ({
  code,
  span: [...span],
  message: warningMessages[code],
});
