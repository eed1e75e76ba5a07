import { pattern } from './pattern.js';

/** What a column of an assignment table holds. */
export type Column = 'task' | 'lead' | 'coordinator' | 'product' | 'reportTo' | 'deadline';

/** Headings of columns, compared in lower case; the first that fits decides. */
export const columnHeadings: readonly { column: Column; at: RegExp }[] = [
  { column: 'coordinator', at: pattern('phối hợp') },
  {
    column: 'lead',
    at: pattern(
      'chủ trì|(?:cơ quan|đơn vị)(?: chịu trách nhiệm)?(?: tham mưu)?(?: thực hiện)?$|đơn vị thực hiện|cơ quan thực hiện|phân công',
    ),
  },
  { column: 'deadline', at: pattern('thời hạn|thời gian|tiến độ|^hạn(?: hoàn thành)?$|hạn hoàn thành|hoàn thành') },
  { column: 'product', at: pattern('sản phẩm|kết quả') },
  { column: 'reportTo', at: pattern('^(?:cấp |cơ quan )?trình|báo cáo') },
  { column: 'task', at: pattern('nhiệm vụ|nội dung|công việc|tên (?:đề án|văn bản|nhiệm vụ)') },
];

export function columnOf(heading: string): Column | null {
  const words = heading.toLowerCase().replace(/\s+/gu, ' ').trim();
  return columnHeadings.find(({ at }) => at.test(words))?.column ?? null;
}

/** Columns by their place; null when the line is no heading of an assignment table. */
export function columnsOf(cells: readonly string[]): Map<Column, number> | null {
  const columns = new Map<Column, number>();
  cells.forEach((cell, index) => {
    const column = columnOf(cell);
    if (column && !columns.has(column)) columns.set(column, index);
  });
  return columns.has('task') && columns.has('lead') ? columns : null;
}
