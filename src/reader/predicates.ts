import { dutyVerbs, notADuty } from './lexicon/duty-words.js';
import { isPredicateAt } from './name-end.js';
import { isDutyInCapital } from './name-marks.js';
import { at } from './party-patterns.js';
import type { PartyList } from './party.js';
import { anyOf, beginsWith, eachMatch, matchAt, pattern, WORD_END } from './pattern.js';
import type { Stretch } from './source-text.js';

/** What, behind a party's name, lays no duty on it; what opens a duty. */
export const NOT_A_DUTY = pattern(`^\\s{0,5}${anyOf(notADuty)}${WORD_END}`);
export const STARTS_WITH_VERB = pattern(`^\\s{0,5}["(]?${anyOf(dutyVerbs)}${WORD_END}`);

/** "… huy động máy móc không đủ", "… triển khai còn chậm": how it is, not what is to be done. */
const IS_STATE =
  /^[^.;:]{3,140} (?:(?:còn|chưa|không) (?:đủ|kịp|kịp thời|chậm|hạn chế|thấp|đạt|nghiêm|nghiêm túc|tốt|quyết liệt|đồng bộ|thường xuyên|chặt chẽ|triệt để|dứt điểm|hiệu quả|cao|nhiều|đầy đủ|bảo đảm|đảm bảo)|rất chậm|quá chậm)\s{0,3}(?:[.;]|$)/u;

/** "… thực hiện 17/19 tiêu chí", "… dẫn đầu về tỷ lệ", "… thu 1.250 tỷ đồng, bằng 48% dự toán": figures of what is. */
const TELLS_FIGURES =
  /^\s{0,5}(?!(?:phấn đấu|bảo đảm|đảm bảo|tập trung|phải|cần|quyết tâm)(?!\p{L}))(?:(?:dẫn đầu|đứng đầu|đứng thứ|xếp thứ|xếp hạng)(?!\p{L})|(?:thực hiện|hoàn thành|giải quyết|xử lý) (?:được )?\d{1,6}\/\d{1,6} (?![^.;]{0,120}(?:trước|trong|xong) (?:ngày|tháng|quý|năm))|(?:[^.;:]|\.(?=\d)){2,80}?(?<!\p{L})bằng \d{1,3}(?:[.,]\d{1,2})?% (?:kế hoạch|dự toán|so với|cùng kỳ|nghị quyết)|(?:[^.;:]|\.(?=\d)){2,80}?(?<!\p{L})(?:tăng|giảm) \d{1,4}(?:[.,]\d{1,2})?%? (?:\p{L}{1,8} )?so với)/u;
/** "Các ủy viên: đại diện lãnh đạo các Sở …": who belongs to it. */
const IS_MADE_UP = /^(?:gồm|bao gồm|đại diện (?:lãnh đạo|các))(?!\p{L})/u;
/** "Các hộ dân tổ 9 đề nghị bố trí tái định cư": what people ask for. */
export const A_PEOPLE =
  /^nhóm:(?:các |một số |những )?(?:hộ|hộ dân|hộ gia đình|công dân|cử tri|người dân|nhân dân|cá nhân)(?!\p{L})/u;
export const ASKS =
  /^[^.;:]{0,60}?(?<!\p{L})(?:đề nghị|kiến nghị|phản ánh|khiếu nại|tố cáo|yêu cầu|mong|đề đạt|bức xúc)(?!\p{L})/u;
/** "Các hộ nghèo phải được hỗ trợ": what others do for them. */
const IS_GIVEN = /^\s{0,3},?\s{0,3}(?:(?:phải|cần|sẽ|đều) )?được(?!\p{L})/u;

export const behindBlanks = (s: Stretch, end: number): number =>
  end + (/^\s{1,200}/u.exec(s.text.slice(end, end + 200))?.[0].length ?? 0);

/** "Sở Xây dựng: Quy chế quản lý kiến trúc, tháng 5": a programme names what is to be made; not a paper that is cited. */
const NAMES_PRODUCT = pattern(
  '^(?:đề án|kế hoạch|quy chế|quy định|nghị quyết|quyết định|tờ trình|phương án|dự thảo|chỉ thị|quy hoạch|kịch bản) (?!số|này|nêu|\\d)[\\p{L}]',
);

/** True when a duty stands behind the parties: a verb, with or without a colon; not a state, a figure or what they ask for. */
export function isPredicate(s: Stretch, named: PartyList, isStrict: boolean): boolean {
  const list = { ...named, end: behindApposition(s, behindName(s, named)) };
  const rest = s.low.slice(list.end, list.end + 160);
  // "UBND các huyện: Tiếp tục duy trì …" is the same as without the colon; "Sở Tư pháp: 02 nhiệm vụ" is a list.
  const colon = /^\s{0,3}:\s{1,5}(?:\(?(?:[a-zđ\d]{1,2}|[ivx]{1,4})\)\s{1,3}|[-+•]\s{1,3})?(?=\p{L})/u.exec(rest);
  if (colon && !isStrict)
    return (
      !IS_MADE_UP.test(rest.slice(colon[0].length)) &&
      (beginsWith(STARTS_WITH_VERB, rest.slice(colon[0].length)) ||
        NAMES_PRODUCT.test(rest.slice(colon[0].length)) ||
        /^\s{0,3}:\s{1,5}(?:cơ quan |đơn vị )?(?:đầu mối|thường trực)(?!\p{L})/u.test(rest) ||
        isPredicateAt({ ...s, text: s.low }, list.end + colon[0].length) ||
        isDutyBehindName(s, list, list.end + colon[0].length))
    );
  const skip = /^\s*,?\s*/u.exec(rest)?.[0].length ?? 0;
  const words = rest.slice(skip);
  if (words === '' || beginsWith(NOT_A_DUTY, words) || IS_STATE.test(words) || TELLS_FIGURES.test(words)) return false;
  if (named.parties.every((one) => A_PEOPLE.test(one.name)) && (ASKS.test(words) || IS_GIVEN.test(words))) return false;
  // "Bệnh viện nào để xảy ra lây nhiễm …": whoever it may be.
  if (/\snào$/u.test(s.low.slice(named.start, named.end))) return false;
  const first = s.text.slice(list.end + skip, list.end + skip + 1);
  // A heading that ran together with the point below it: "Báo Phước Lâm Tăng cường tuyên truyền".
  if (!isStrict && isDutyInCapital(s, list.end + skip, true)) return true;
  if (!/^\p{Ll}/u.test(first)) return false;
  const isVerb = isPredicateAt(s, list.end + skip);
  return isVerb || (!isStrict && !rest.slice(0, skip).includes(','));
}

const ROLE_BESIDE = pattern(
  '\\s{0,3}[-–,(]\\s{1,3}(?:phó )?(?:trưởng ban|tổ trưởng|tổ phó|trưởng đoàn|trưởng tiểu ban|chủ tịch hội đồng|ủy viên|thành viên|thư ký)[^:.;,]{0,60}(?=\\s{0,3}:)',
  'y',
);
const HEADED_BY = pattern(', (?:do|trong đó) [^,;.:]{4,90}(?:làm|là) [^,;.:]{3,40}(?=, )', 'y');
const APPOSITION = pattern(
  '\\s{0,3}, (?:với (?:sự (?:phối hợp|tham gia|hỗ trợ)(?: chặt chẽ)? của|vai trò|tư cách|trách nhiệm|chức năng)(?: là)?|là|trực thuộc|thuộc) [^,.;:]{3,100}(?=, )|\\s{1,3}- (?:(?:trực )?thuộc|là) [^-,.;:]{3,60}(?= - )|\\s{1,3}- (?:là )?(?:cơ quan|đơn vị|chủ) (?:thường trực|đầu mối|đầu tư|tham mưu|chủ trì) ',
  'y',
);

/** "Trung tâm Hoạt động thanh thiếu nhi: dàn dựng chương trình": behind a body that opens its line a verb of no list is its duty. */
const isDutyBehindName = (s: Stretch, list: PartyList, at: number): boolean =>
  /^[\s+-]{0,5}$/u.test(s.text.slice(0, list.start)) &&
  list.parties.every(({ kind }) => kind === 'body') &&
  /^\p{Ll}/u.test(s.text.slice(at, at + 2)) &&
  !beginsWith(NOT_A_DUTY, s.low.slice(at, at + 80)) &&
  !SAYS_NO_DUTY.test(s.low.slice(at, at + 40));
const SAYS_NO_DUTY = pattern(
  '^(?:ông|bà|đồng chí|đ/c|phó|trưởng|số|tỷ lệ|tổng|ý kiến|nguyên nhân|lý do|địa chỉ|điện thoại|email|tại|từ|ngày|tháng|quý|năm|hạn|thời|mức|có ý kiến|đề nghị)(?![\\p{L}])|^\\p{Ll}+$',
);

const PERSON_BEHIND = /\s{1,9}\p{Lu}\p{L}{0,10}(?:\s\p{Lu}\p{L}{0,10}){1,3}(?=[\s,])/uy;

/** "Giám đốc Sở Xây dựng Trần Văn B | rà soát": behind an office stands who holds it. */
function behindName(s: Stretch, { parties, end }: PartyList): number {
  const last = parties.at(-1);
  const person = last && matchAt(at.title, s.low, last.start) ? matchAt(PERSON_BEHIND, s.text, end) : null;
  return person ? end + person[0].length : end;
}

/** "Sở X - cơ quan thường trực Ban Chỉ đạo | tổng hợp": where the words about the body end. */
function behindApposition(s: Stretch, end: number): number {
  // "Sở A, Sở B, do Sở A làm trưởng đoàn, | kiểm tra …"
  // "Giám đốc Công an tỉnh - Phó Trưởng ban: phụ trách …"
  const role = matchAt(ROLE_BESIDE, s.low, end);
  if (role) return end + role[0].length;
  const headed = matchAt(HEADED_BY, s.low, end);
  if (headed) return end + headed[0].length;
  const words = matchAt(APPOSITION, s.low, end);
  if (!words) return end;
  const from = end + words[0].length;
  if (/\s$/u.test(words[0]) && isPredicateAt(s, from)) return from - 1;
  for (const word of eachMatch(/\s(?=\p{L})/gu, s.low.slice(from, from + 140))) {
    const at = from + word.index;
    if (isPredicateAt(s, at + 1)) return at;
  }
  return end;
}

/** True when the words begin with a verb that lays down work: they may go on with the heading's parties. */
export function startsWithDuty(s: Stretch): boolean {
  return (
    beginsWith(STARTS_WITH_VERB, s.low) ||
    isPredicateAt({ ...s, text: s.low }, /^\s*["(]?/u.exec(s.low)?.[0].length ?? 0)
  );
}
