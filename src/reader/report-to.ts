import type { KnownNames } from './known-names.js';
import { partiesAt } from './parties.js';
import { pattern } from './pattern.js';
import type { Stretch } from './source-text.js';

const REPORTS = pattern(
  '(?<![\\p{L}])(?:báo cáo(?: bằng văn bản)?|trình|gửi|tham mưu|đề xuất)(?: (?:kết quả|báo cáo|về|đến|cho|tới|với)){0,2} (?=\\p{Lu}|[\\p{L}])',
  'g',
);

/** To whom the result goes: the first body after "báo cáo", "trình", "gửi", "tham mưu". */
export function reportToIn(s: Stretch, from: number, known: KnownNames): string | null {
  for (const match of s.low.slice(from).matchAll(REPORTS)) {
    const at = from + match.index + match[0].length;
    const list = partiesAt(s, at, known);
    const first = list?.parties[0];
    if (list && first?.kind === 'body' && list.start <= at + 1) return first.name;
  }
  return null;
}
