import type { KnownNames } from './known-names.js';
import { partiesAt } from './parties.js';
import type { Party } from './party.js';
import { eachMatch, matchAt, pattern } from './pattern.js';
import type { Stretch } from './source-text.js';

const REPORTS = pattern(
  '(?<![\\p{L}])(?:báo cáo(?: bằng văn bản)?|trình|gửi|nộp|cung cấp|tham mưu|đề xuất)(?![\\p{L}])',
  'g',
);
/** "báo cáo Sở X", "gửi kết quả về Sở X"; or with what is sent in between: "gửi số liệu rà soát về Sở X". */
const RECEIVERS = [
  pattern('(?: (?:kết quả|báo cáo|về|đến|cho|tới|với)){0,2} (?=\\p{L})', 'y'),
  pattern(' [^,.;:()]{1,80}? (?:về|đến|cho|tới|lên) (?=\\p{L})', 'y'),
];

/** To whom the result goes: the first body after "báo cáo", "trình", "gửi", "tham mưu". */
export function reportToIn(s: Stretch, from: number, known: KnownNames): string | null {
  for (const match of eachMatch(REPORTS, s.low.slice(from))) {
    const receiver = receiverAt(s, from + match.index + match[0].length, known);
    if (receiver) return receiver.name;
  }
  return null;
}

/** The body that receives what the verb ending at `verbEnd` sends. */
export function receiverAt(s: Stretch, verbEnd: number, known: KnownNames): Party | null {
  for (const receiver of RECEIVERS) {
    const between = matchAt(receiver, s.low, verbEnd);
    if (!between) continue;
    const at = verbEnd + between[0].length;
    const list = partiesAt(s, at, known);
    const first = list?.parties[0];
    if (list && first?.kind === 'body' && list.start <= at + 1) return first;
  }
  return null;
}
