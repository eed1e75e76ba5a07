import { bodyHeads } from './lexicon/body-heads.js';
import { dutyAdverbs, dutyVerbs } from './lexicon/duty-words.js';
import { fixedQualifiers, groupNouns, levels, openQualifiers } from './lexicon/group-words.js';
import { WORD_END, anyOf, pattern } from './pattern.js';

const LEVEL = anyOf(levels.map((level) => (level === 'xã' ? 'xã(?! hội)' : level)));
/** "các huyện, thành, thị": short for cities and towns behind another level. */
const LEVEL_IN_LIST = `(?:${LEVEL}|thành(?! phố| viên| lập| tích)|thị(?! xã| trấn| trường))`;
const NUMBER_WORD = '(?:\\d{1,3}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)';
const MANY = `(?:tất cả các|toàn thể các|các|những|mọi|từng|mỗi|một số|toàn thể)`;

const COMMITTEE =
  '(?:(?:huyện|thị|thành|quận)(?:(?:,| và) (?:huyện|thị|thành|quận)){0,3} (?:ủy|đoàn)|đảng ủy(?: (?:xã|phường|thị trấn|đặc khu)(?:(?:,| và) (?:phường|thị trấn|đặc khu)){0,2})?|đoàn(?= trực thuộc))';

/** The sticky patterns from which names of parties are put together, on the text in lower case unless they name capitals. */
export const at = {
  blank: /\s{0,200}/uy,
  person: pattern(
    '(?:tập thể )?(?:các )?(?:vị(?= đại biểu)|đồng chí|đ\\.?/c|đc|ông, bà|ông/bà|ông \\(bà\\)|ông|bà)\\.? ',
    'y',
  ),
  title: pattern(
    `(?:(?:phó )?(?:thủ trưởng|tổng giám đốc|giám đốc|gđ(?= (?:sở|công an|ban|trung tâm|kho bạc|bệnh viện))|ct(?= ubnd)|chủ tịch|lãnh đạo|chỉ huy trưởng|chính ủy|tổng biên tập|cục trưởng|chi cục trưởng|viện trưởng|chánh án|hiệu trưởng|bí thư|chủ nhiệm|tổng cục trưởng|trưởng ban thường trực|hạt trưởng|đội trưởng|tổ trưởng(?= (?:tổ|các))|trạm trưởng|đồn trưởng|xã đội trưởng)|(?:phó )?người đứng đầu|(?:phó )?chánh(?= (?:văn phòng|vp|vpubnd|vpub|thanh tra)(?![\\p{L}]))|(?:phó )?trưởng(?= (?:ban, ngành|phòng|ban|công an|các|thuế|đài|trạm|trung tâm|tiểu ban|đoàn|chi nhánh|bưu điện)))(?: thường trực)? (?:và (?:các )?thành viên )?`,
    'y',
  ),
  personBeforePost: /\p{Lu}[\p{L}']{0,12}(?:[ \n]\p{Lu}[\p{L}']{0,12}){1,4}(?:,\s{1,9}|\s{1,9}-\s{1,9}|\s{1,9}\()/uy,
  smallBody:
    /(?:công chức(?=\s\p{Lu})(?!\s(?:Sở|UBND|Ủy|Phòng|Ban|Nhà))|sở|phòng|ban|công an|đảng ủy|chi bộ|huyện ủy|trạm|đội|đoàn|chi nhánh|đài|tổ|chi cục|cục|trung tâm|bệnh viện|trường|hạt|văn phòng|thanh tra|công ty)\s{1,200}(?=\p{Lu}|xã|phường|tỉnh|huyện|thị xã|thành phố|đặc khu|công tác|chỉ đạo|quản lý|y tế|đa khoa|quân sự|chính trị)/uy,
  territory: pattern(
    '(?:(?:huyện đảo|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|đặc khu) (?=[\\p{L}\\d])|t[px](?:\\.\\s{0,9}|\\s{1,9})(?=[\\p{L}]))',
    'y',
  ),
  ubnd: pattern('(?:ủy ban (?:nhân dân|nd)|[uưủụ]bnd|ub) ', 'y'),
  manyLevels: pattern(
    `(?:${MANY} |${NUMBER_WORD} )(${LEVEL}(?:(?:\\s{0,9},\\s{0,9}(?:và )?| và |/| - )(?:các )?${LEVEL_IN_LIST}${WORD_END}){0,6})${WORD_END}`,
    'y',
  ),
  /** "các huyện, thị, thành ủy", "các Huyện đoàn, Thành đoàn" behind "Ban Thường vụ". */
  manyCommittees: pattern(
    `${MANY} ${COMMITTEE}(?:(?:,| và) (?:các )?${COMMITTEE}){0,5}(?: trực thuộc)?${WORD_END}`,
    'y',
  ),
  plainLevels: pattern(`(${LEVEL}(?:(?:\\s{0,9},\\s{0,9}(?:và )?| và )${LEVEL}${WORD_END}){1,6})${WORD_END}`, 'y'),
  manyVillages: pattern(
    `${MANY} (?:thôn|ấp|bản|buôn|làng|khu phố|tổ dân phố|khóm|địa phương|cấp|khu vực)(?:(?:,| và) (?:thôn|ấp|bản|buôn|khu phố|tổ dân phố|khóm)){0,3}${WORD_END}`,
    'y',
  ),
  cap: pattern(`cấp (?:tỉnh|huyện|xã)(?:(?:,| và) (?:cấp )?(?:huyện|xã))?${WORD_END}`, 'y'),
  level: pattern(`${LEVEL}${WORD_END}`, 'y'),
  areaTail: pattern(`(?:${LEVEL}|khu vực|trung ương)${WORD_END}`, 'y'),
  properName:
    /(?:\p{Lu}[\p{L}']*|\d{1,3}(?![\p{L}\d/])(?![.,]\d))(?:[ \n](?:\p{Lu}[\p{L}'-]*|\d{1,2}(?![\p{L}\d/.]))){0,4}/uy,
  colon: /\s{0,20}:\s{0,20}/uy,
  comma: /\s{0,20}(?:,\s{0,20}(?:và\s{1,20})?|\s{1,20}và\s{1,20}|\s(?:và\s))/uy,
  listComma: pattern('\\s{0,20}(?:[,;]\\s{0,20}(?:và )?| và )', 'y'),
  commaOnly: pattern('\\s{0,20}(?:,\\s{0,20}(?:và )?| và )', 'y'),
  so: /sở\s{1,20}/uy,
  manySo: pattern(`(?:${MANY} |${NUMBER_WORD} )?sở(?:, (?:ban, )?ngành)?\\s{0,5}:?\\s{0,20}`, 'y'),
  department: pattern('(?:sở|bộ|phòng) ', 'y'),
  many: pattern(`${MANY} `, 'y'),
  /** "8 xã biên giới", "ba huyện miền núi": a number of bodies, not of things. */
  counted: pattern(
    `${NUMBER_WORD} (?=(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|quận|sở|cơ quan|đơn vị|địa phương|doanh nghiệp|công ty|bệnh viện|chủ đầu tư|nhà thầu|ban quản lý|ban (?:của|hđnd))${WORD_END})`,
    'y',
  ),
  noun: pattern(`${anyOf(groupNouns)}${WORD_END}`, 'y'),
  nounSeparator: pattern(`(?:\\s{0,9},\\s{0,9}(?:và )?| và | hoặc |/| - )(?:${MANY} )?`, 'y'),
  soleGroup: pattern(
    `(?:thành viên|cán bộ|công chức|viên chức|trưởng (?:thôn|ấp|bản|khu phố|xóm)|bí thư chi bộ|đại biểu(?= (?:hđnd|hội đồng nhân dân|quốc hội))|(?:đơn vị )?tư vấn(?: giám sát| thiết kế)|đơn vị (?:dự toán|sử dụng ngân sách)(?: cấp (?:i{1,3}|[123]))?|nhà đầu tư|chủ đầu tư|ủy viên|chủ (?:bến|chợ|trang trại|công trình|bếp ăn|bếp|hồ|hồ chứa|đập|rừng|tàu|tàu cá|cơ sở|phương tiện|nguồn thải|hộ|dự án|mỏ)|(?:liên danh )?nhà thầu(?: thi công| xây lắp)?|đơn vị (?:thi công|tư vấn)|doanh nghiệp(?= (?:viễn thông|bưu chính|kinh doanh|sản xuất|khai thác|vận tải|xây dựng|lữ hành))|(?:sở|ban|bộ|ngành|phòng|cơ quan|đơn vị)(?=, (?:ban|ngành|đoàn thể|địa phương|đơn vị|cơ quan|phòng|tổ chức|trung tâm)${WORD_END})|(?:cơ quan|đơn vị)(?= được (?:giao|phân công)${WORD_END})|lực lượng(?= (?:kiểm lâm|quân đội|cảnh sát|y tế|công an|quân sự|biên phòng|vũ trang|chức năng|dân quân|quản lý thị trường|thanh niên|xung kích|bảo vệ))|ngành(?= (?:du lịch|y tế|giáo dục|công an|thuế|điện|nông nghiệp|công thương|giao thông|ngân hàng|tài chính|văn hóa|hải quan|bưu chính|viễn thông|kiểm lâm|thủy sản|xây dựng|tư pháp|nội vụ|lao động|thống kê|bảo hiểm|quân sự))|cơ quan(?= (?:điều tra|công an|thuế|quân sự|thi hành án|bảo hiểm|báo chí|tài chính|kiểm dịch|thống kê|đăng ký))|hộ kinh doanh|hộ gia đình|hệ thống(?= (?:đài|loa|truyền thanh|thông tin cơ sở))|(?:cấp|đảng|tỉnh|huyện|chi|thành) ủy viên|cấp ủy(?: đảng)?|chính quyền(?= (?:các|địa phương))|người sử dụng lao động)${WORD_END}`,
    'y',
  ),
  members: pattern(
    `thành viên (?:(?:của )?(?:ban chỉ đạo|bcđ|bcd|tổ công tác|hội đồng|tổ giúp việc))(?: [\\p{L}]{2,10}){0,2}?(?: tỉnh)?${WORD_END}`,
    'y',
  ),
  fixedQualifier: pattern(` ${anyOf(fixedQualifiers)}${WORD_END}`, 'y'),
  openQualifier: pattern(` ${anyOf(openQualifiers)}${WORD_END}`, 'y'),
  exclusion: pattern('\\s{0,9},?\\s{0,2}\\(?(?:ngoại trừ|trừ|không (?:kể|bao gồm)|không gồm) ', 'y'),
  standing: pattern(
    'cơ quan thường trực(?:(?: (?:của )?(?:ban|hội đồng|tổ|bcđ|bch)(?: [\\p{L}-]{1,12},?){0,14}(?=\\s\\((?:sở|ban|công an|văn phòng|bộ chỉ huy|chi cục|cục)))| (?:của )?(?:ban chỉ đạo|bcđ|bcd|tổ công tác)(?: (?:cntt|cchc|cđs|chuyển đổi số|cải cách hành chính|công nghệ thông tin))?(?: (?:tỉnh|huyện))?)?(?![\\p{L}])',
    'y',
  ),
  under: pattern(`(?:trực )?thuộc (?=sở|ubnd|văn phòng|ủy ban|bộ|phòng|tỉnh ủy|thành ủy|huyện ủy|tỉnh đoàn)`, 'y'),
  word: /[\p{L}\p{N}][\p{L}\p{N}'&./%-]{0,60}/uy,
  twoWords: /[^\s,;:.()]{1,30}\s{1,200}[^\s,;:.()]{1,30}/uy,
  nameParts: pattern(
    '(?:(?:quản lý|qlda)(?: các)?(?: dự án)?(?: (?:đầu tư|đtxd))?(?: xây dựng)?(?: (?:các )?công trình)?(?: (?:giao thông|dân dụng(?: và công nghiệp)?|nông nghiệp(?: và (?:phát triển nông thôn|ptnt))?|thủy lợi|hạ tầng(?: kỹ thuật)?))?|đầu tư xây dựng|đầu tư phát triển|kiểm soát bệnh tật|phục vụ hành chính công|xúc tiến (?:đầu tư|thương mại)|đoàn đại biểu quốc hội và hđnd|đoàn đbqh và hđnd|hđnd và ubnd|hội đồng nhân dân và ủy ban nhân dân|bảo hiểm xã hội|an toàn thông tin|thông tin điện tử|phát thanh (?:và|-) truyền hình|phát thanh, truyền hình|chỉ đạo|chỉ huy|tổ chức|kiểm tra|điều dưỡng người có công|thi đua|khen thưởng)(?![\\p{L}])',
    'y',
  ),
  wholeParts: pattern(
    '(?:chủ đầu tư|đăng ký đất đai|phát thanh, truyền hình|trật tự|bồi thường, hỗ trợ(?:,| và) tái định cư|phòng,? chống (?:thiên tai|tham nhũng|tội phạm|ma túy|dịch(?: bệnh)?)(?:, tiêu cực| và tìm kiếm cứu nạn)?|phòng cháy,? (?:và )?chữa cháy(?: và cứu nạn,? cứu hộ)?)(?![\\p{L}])',
    'y',
  ),
  predicate: pattern(`${anyOf([...dutyVerbs, ...dutyAdverbs])}${WORD_END}`, 'y'),
  /** "Sở Nội vụ - Cơ quan Thường trực Ban Chỉ đạo": what the body is, no part of its name. */
  roleBeside: pattern(
    '(?:cơ quan|đơn vị) (?:thường trực|đầu mối|chủ trì|chủ quản|tham mưu|giúp việc)|chủ đầu tư|(?:phó )?trưởng ban|(?:phó )?chủ tịch|thành viên|ủy viên',
    'y',
  ),
  insideName:
    /(?:\s{0,3},\s{1,9}\p{Lu}[\p{L}]*(?:\s\p{L}+){0,3}\s{1,9}và\s{1,9}(?=\p{Lu})|\s{1,9}-\s{1,9}(?=\p{Lu})|\s{1,9}và\s{1,9}(?=\p{Lu}))/uy,
  bracket: /\s{0,20}\(([^()]{1,160})\)/uy,
};

/** Heads of names, longest first. */
const HEADS = bodyHeads.map(({ head, notBefore, onlyBefore }) => ({
  letter: head.charAt(0),
  length: head.length,
  at: pattern(`${head}${WORD_END}${behind('!', notBefore)}${behind('=', onlyBefore)}`, 'y'),
}));
HEADS.sort((a, b) => b.length - a.length);

/** What must not ("!") or must ("=") follow a head. */
function behind(sign: '!' | '=', words: readonly string[] | undefined): string {
  return words ? `(?${sign}\\s?${anyOf(words.map((word) => (word === ',' ? ',' : `${word}${WORD_END}`)))})` : '';
}

const BY_LETTER = Map.groupBy(HEADS, ({ letter }) => letter);

/** The heads that begin with the letter in small form, longest first: most places begin no name at all. */
export const headsFrom = (letter: string): readonly (typeof HEADS)[number][] => BY_LETTER.get(letter) ?? [];
