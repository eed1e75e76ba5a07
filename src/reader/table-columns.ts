import { pattern } from './pattern.js';

/** What a column of an assignment table holds. */
export type Column = 'code' | 'task' | 'lead' | 'coordinator' | 'product' | 'reportTo' | 'deadline' | 'note';

/** Headings of columns, compared in lower case; the first that fits decides. `example` is read by a test. */
export const columnHeadings: readonly { column: Column; at: RegExp; examples: readonly string[] }[] = [
  { column: 'note', at: pattern('^ghi chú|^đơn vị tính|^đvt|^lĩnh vực'), examples: ['Ghi chú', 'Đơn vị tính'] },
  {
    column: 'code',
    at: pattern('^(?:stt|tt|số tt|số thứ tự|mã(?: số| nhiệm vụ| việc)?|số hiệu)\\.?$'),
    examples: ['TT', 'STT', 'Mã số', 'Số TT'],
  },
  {
    column: 'lead',
    at: pattern('(?:chủ trì|thực hiện)(?:\\s{0,3}[,/&-]\\s{0,3}| và )(?:(?:cơ quan|đơn vị) )?phối hợp'),
    examples: ['Cơ quan chủ trì, phối hợp', 'Chủ trì/Phối hợp'],
  },
  { column: 'coordinator', at: pattern('phối hợp|tham gia$'), examples: ['Cơ quan phối hợp', 'Phối hợp'] },
  {
    column: 'lead',
    at: pattern(
      'chủ trì|đầu mối|^(?:(?:các )?(?:cơ quan|đơn vị|bộ phận|địa phương|sở, ngành)(?:, (?:cơ quan|đơn vị|địa phương|tổ chức))?)(?: (?:chịu trách nhiệm|được giao|được phân công|tham mưu|soạn thảo|thực hiện|xây dựng|trình|báo cáo)){0,3}$|(?:đơn vị|cơ quan|người|địa phương) (?:tổ chức )?(?:thực hiện|chịu trách nhiệm|phụ trách)|phân công|^trách nhiệm',
    ),
    examples: ['Cơ quan chủ trì', 'Đơn vị thực hiện', 'Chủ trì', 'Phân công thực hiện', 'Đơn vị'],
  },
  {
    column: 'task',
    at: pattern(
      '^(?:tên )?(?:các )?(?:nội dung|nhiệm vụ|công việc|hoạt động|nhóm nhiệm vụ|tên (?:đề án|văn bản|nhiệm vụ))|công việc',
    ),
    examples: ['Nội dung', 'Nhiệm vụ', 'Công việc', 'Nội dung báo cáo'],
  },
  {
    column: 'deadline',
    at: pattern(
      'thời hạn|thời gian|thời điểm|tiến độ|^hạn(?: (?:hoàn thành|xử lý|báo cáo|trình|mới|cũ|đã giao|được giao|ban đầu))?$|hạn hoàn thành|hoàn thành|gia hạn|^ngày ',
    ),
    examples: ['Thời hạn hoàn thành', 'Thời gian', 'Tiến độ', 'Hoàn thành', 'Hạn', 'Gia hạn đến ngày', 'Hạn mới'],
  },
  { column: 'product', at: pattern('sản phẩm|kết quả|hình thức văn bản|đầu ra'), examples: ['Sản phẩm', 'Kết quả'] },
  {
    column: 'reportTo',
    at: pattern('^(?:cấp |cơ quan |nơi )?(?:có thẩm quyền )?(?:trình|ban hành|phê duyệt|quyết định|nhận)|báo cáo'),
    examples: ['Cấp trình', 'Trình'],
  },
  {
    column: 'task',
    at: pattern('nhiệm vụ|nội dung|tên (?:đề án|văn bản)|giải pháp|^đề án|^việc'),
    examples: ['Các nhiệm vụ trọng tâm', 'Tên đề án'],
  },
];

/**
 * A list that urges names the date of old beside the one that holds from now on: "Thời hạn đã giao" and "Yêu cầu hoàn thành",
 * "Hạn ban đầu" and "Gia hạn đến" (domain.md §8, §12). When the work was done, "Ngày hoàn thành", is no such date.
 */
const FORMER_DATE = pattern(
  '^(?:thời hạn|hạn|thời gian|tiến độ|ngày)(?: (?:hoàn thành|thực hiện|xử lý|đến hạn))?(?: (?:đã|được))? (?:giao|được giao|đến|cũ|ban đầu|trước đây|theo (?:văn bản|kế hoạch|quyết định|chỉ đạo)[\\p{L} ]{0,30})$',
);
const PRESENT_DATE = pattern(
  '^(?:yêu cầu|đề nghị|phải|cam kết|dứt điểm)(?: dứt điểm)? (?:hoàn thành|xong)|(?:thời hạn|hạn|thời gian|tiến độ|thời điểm)(?: (?:hoàn thành|thực hiện|xử lý))? (?:mới|yêu cầu|đề nghị|điều chỉnh|gia hạn|phải hoàn thành|còn lại|cuối cùng)|gia hạn',
);
const standsBehind = (former: string | undefined, heading: string): boolean =>
  FORMER_DATE.test(plainHeading(former ?? '')) && PRESENT_DATE.test(plainHeading(heading));

/** A heading is a few words; a row of the table is not taken for one. */
const LONGEST_HEADING = 70;

export function columnOf(heading: string): Column | null {
  const words = plainHeading(heading);
  if (words.length > LONGEST_HEADING) return null;
  return columnHeadings.find(({ at }) => at.test(words))?.column ?? null;
}

const plainHeading = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/\([^()]{0,60}\)/gu, ' ')
    .replace(/[\s*]+/gu, ' ')
    .trim();

/** Columns by their place; null when the line is no heading of an assignment table. */
export function columnsOf(cells: readonly string[]): Map<Column, number> | null {
  const columns = new Map<Column, number>();
  cells.forEach((cell, index) => {
    const column = columnOf(cell);
    // Of "Nhiệm vụ | Nội dung cụ thể" the finer one says what is to be done.
    const isFiner = column === 'task' && !columns.has('lead');
    const isNewer = column === 'deadline' && standsBehind(cells[columns.get(column) ?? -1], cell);
    if (column && (!columns.has(column) || isFiner || isNewer)) columns.set(column, index);
  });
  return columns.has('task') && columns.has('lead') ? columns : null;
}
