import { bodyNameEnd } from './body-name-end.js';
import { headAt } from './name-marks.js';
import { blankLength, matchAt, pattern } from './pattern.js';
import type { Stretch } from './source-text.js';

const MEMBERS_OF = pattern(
  '(?: là (?:thành viên|ủy viên))?(?: của)? (?=(?:ban chỉ đạo|ban chỉ huy|bcđ|bcd|bch|tổ công tác|tổ giúp việc|hội đồng|tổ kiểm tra|đoàn kiểm tra|đoàn công tác|đoàn giám sát|ban chấp hành|ban thường vụ|ban tổ chức|ban an toàn|ban điều hành|tổ liên ngành|đoàn liên ngành|ban vận động|ban đại diện|tiểu ban|ủy ban|tổ soạn thảo|ban soạn thảo|tổ biên tập|tổ thẩm định|ubnd|hđnd)(?![\\p{L}]))',
  'y',
);
const MEMBERSHIP = pattern(' là (?:các )?(?:thành viên|ủy viên)(?= )', 'y');
const COUNCIL = pattern('(?:ubnd|hđnd)(?: (?:tỉnh|huyện|thành phố|thị xã|xã|phường|đặc khu))', 'y');

/** Where the committee's name ends whose members are meant: "các thành viên | Ban Chỉ đạo xây dựng nông thôn mới tỉnh". */
export function committeeEnd(s: Stretch, from: number): number {
  const of = matchAt(MEMBERS_OF, s.low, from);
  if (!of) return from;
  const start = from + of[0].length;
  const council = matchAt(COUNCIL, s.low, start);
  if (council) return start + council[0].length;
  const head = headAt(s, start);
  return head === null ? from : bodyNameEnd(s, start, head);
}

/** "các sở, ngành | là thành viên BCĐ": a membership that decides who belongs to the group. */
export function membershipEnd(s: Stretch, from: number): number {
  const is = matchAt(MEMBERSHIP, s.low, from);
  if (!is) return from;
  const end = committeeEnd(s, from + is[0].length);
  const blank = blankLength(s.text, end);
  return end > from + is[0].length && blank + end < s.text.length ? end : from;
}
