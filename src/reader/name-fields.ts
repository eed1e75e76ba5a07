import { committeeTopics, fieldNouns, fieldWorks, roomsOfMany, worksBehindDash } from './lexicon/body-fields.js';
import { branchesOfState } from './lexicon/group-words.js';
import { WORD_END, anyOf, pattern } from './pattern.js';

/**
 * Works that are whole by themselves in a name: "Văn phòng Ban Chỉ đạo", "Tổ công tác", "Cục Thống kê", "Phòng Thanh tra",
 * "Trung tâm Xúc tiến đầu tư".
 */
const completeWorks =
  '^(?:chỉ đạo|chỉ huy|công tác|giúp việc|thường trực|thi đua|khen thưởng|liên lạc|thống kê|thanh tra|kiểm tra|kiểm toán|kiểm nghiệm|kiểm định|kiểm dịch|đào tạo|giám định|.{0,40} .{1,20} .{1,60})$';

/** The sticky patterns of the words that names are made of, on the text in lower case. */
export const field = {
  noun: pattern(`${anyOf(fieldNouns)}${WORD_END}`, 'y'),
  work: pattern(`${anyOf(fieldWorks)}${WORD_END}`, 'y'),
  any: pattern(`${anyOf([...fieldNouns, ...fieldWorks])}${WORD_END}`, 'y'),
  /** Rooms that nearly every district or commune has. */
  room: pattern(`${anyOf(roomsOfMany)}${WORD_END}`, 'y'),
  /** "Phòng Kinh tế - | Tổng hợp". */
  behindDash: pattern(`${anyOf(worksBehindDash)}${WORD_END}`, 'y'),
  /** Branches of the State that are no fields of names: "ngành Công an". */
  branch: pattern(`${anyOf(branchesOfState)}${WORD_END}`, 'y'),
  topic: pattern(`${anyOf(committeeTopics)}${WORD_END}`, 'y'),
  about: pattern(' (?:về(?: việc)?|thực hiện|triển khai|quốc gia về|cấp tỉnh về) ', 'y'),
  /** Whose a working group is: "Tổ công tác của Chủ tịch UBND tỉnh". */
  owner: pattern(
    ' của (?:(?:chủ tịch|thường trực) )?(?:ubnd|hđnd|ủy ban nhân dân|thủ tướng chính phủ|chính phủ|tỉnh ủy|ban chỉ đạo)(?: tỉnh)?',
    'y',
  ),
  village: pattern('(?:thôn|ấp|bản|buôn|làng|khu phố|tổ dân phố|khóm) (?=[\\p{L}\\d])', 'y'),
  and: pattern(' và ', 'y'),
  zones: pattern(
    ` và (?:các )?(?:khu kinh tế|khu công nghiệp|khu chế xuất|cụm công nghiệp|khu công nghệ cao)${WORD_END}`,
    'y',
  ),
  number: pattern(' (?:\\d{1,2}|[IVXL]{1,5})(?![\\p{L}\\d./])', 'y'),
  digits: pattern('(?:số )?\\d{1,3}(?![\\p{L}\\d./%])', 'y'),
  /** Bodies whose names carry a topic in small letters. */
  committee: pattern(
    '(?:(?:văn phòng|tổ giúp việc|cơ quan thường trực) )?(?:ban chỉ đạo|ban chỉ huy|bcđ|bch|tổ công tác|tổ giúp việc|tổ chỉ đạo|tổ điều phối|hội đồng|tiểu ban|ban vận động|đoàn công tác|đoàn kiểm tra)',
    'y',
  ),
  complete: pattern(completeWorks),
};
