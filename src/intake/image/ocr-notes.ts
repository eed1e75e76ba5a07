import type { IntakeNote } from '../intake-document.js';
import type { PageContent } from '../layout/page-content.js';
import { meanConfidence } from './recognise-page.js';

/** Below this mean a person should compare the text with the picture. */
const DOUBTFUL = 0.8;

/** What a person should know of pages that were recognised from pictures. */
export function ocrNotes(recognised: readonly PageContent[]): IntakeNote[] {
  const read = recognised.filter(({ words }) => words.length > 0);
  const empty = recognised.filter(({ words }) => words.length === 0);
  const notes: IntakeNote[] = read.map((page) => ({
    code: 'OCR_USED',
    message: `Trang ${page.page} được nhận dạng từ ảnh.`,
    page: page.page,
  }));
  for (const page of read) {
    const mean = Math.round(meanConfidence(page) * 100);
    if (mean < DOUBTFUL * 100)
      notes.push({
        code: 'OCR_DOUBTFUL',
        message: `Trang ${page.page} nhận dạng chưa chắc (${mean}%); cần đối chiếu với bản gốc.`,
        page: page.page,
      });
  }
  for (const { page } of empty)
    notes.push({ code: 'PAGES_WITHOUT_TEXT', message: `Trang ${page} không có chữ.`, page });
  return notes;
}
