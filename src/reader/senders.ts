import { partiesAt } from './parties.js';
import { WORD_END, matchAt, pattern } from './pattern.js';
import { type Stretch, within } from './source-text.js';
import type { Subject, SubjectContext } from './subject.js';

/** Ways of telling somebody to send in a paper without making him the subject. `example` is read by a test. */
export const senderForms = [
  { name: 'of', example: 'Báo cáo của UBND các xã, phường gửi về Sở Nội vụ trước ngày 22/3/2024.' },
  { name: 'term', example: 'Đối với UBND xã Mường Lạn, thời hạn gửi báo cáo đến hết ngày 30/3/2024.' },
] as const;

const PAPER_OF = pattern(
  '\\s{0,9}(?:các )?(?:báo cáo|văn bản|kết quả|danh sách|hồ sơ|ý kiến(?: góp ý| tham gia)?|số liệu|đề xuất|kế hoạch|dự thảo|đăng ký)(?: [\\p{L}]{1,10}){0,6}? của ',
  'y',
);
const IS_SENT = pattern(`^\\s{1,9}(?:đề nghị |yêu cầu |phải |cần |được )?(?:gửi|nộp|báo cáo|chuyển|trình)${WORD_END}`);
const AS_FOR = pattern('\\s{0,9}(?:riêng )?(?:đối với|riêng|với) ', 'y');
const TERM = pattern(
  `^\\s{0,9},\\s{1,9}(?:thời hạn|thời gian|hạn)(?: (?:gửi|nộp|báo cáo|hoàn thành|thực hiện))${WORD_END}`,
);
/** A term without a day binds nobody: the sentence must name one. */
const NAMES_A_DAY = /\d/u;

/** "Báo cáo của UBND các xã gửi về …", "Đối với UBND xã X, thời hạn gửi báo cáo đến hết …". */
export function senderOf(s: Stretch, from: number, clauseEnd: number, context: SubjectContext): Subject | null {
  const part = within(s, 0, clauseEnd);
  const paper = matchAt(PAPER_OF, part.low, from);
  const asFor = paper ? null : matchAt(AS_FOR, part.low, from);
  const named = paper ?? asFor;
  if (!named || !NAMES_A_DAY.test(part.text.slice(from))) return null;
  const list = partiesAt(part, from + named[0].length, context.known);
  if (!list || list.parties.every((party) => context.isLeadership(party.name))) return null;
  if (!(paper ? IS_SENT : TERM).test(part.low.slice(list.end))) return null;
  return { parties: list.parties, start: from, end: list.end, via: 'agent', isLeader: false };
}
