import type { Place, SourceNote } from './source-types.js';
import { vi } from './words.vi.js';
import type { SaySource } from './words.js';

/** "trang 3" · "Phụ lục 1, hàng 4" · "đoạn 12" · "phu-luc.docx: bảng 2, hàng 3"; '' where nothing is known. */
export function placeWords(say: SaySource, place: Place | undefined): string {
  if (!place) return '';
  const words = withinFile(say, place);
  return place.part ? (words ? say('within', { part: place.part, place: words }) : place.part) : words;
}

function withinFile(say: SaySource, { page, line, paragraph, cell }: Place): string {
  if (cell) return cellWords(say, cell);
  if (page !== undefined) return say('page', { n: page });
  if (paragraph !== undefined) return say('paragraph', { n: paragraph });
  return line === undefined ? '' : say('line', { n: line });
}

/** The same where it helps to find it in the file as people see it: nobody counts paragraphs. */
export const shortPlaceWords = (say: SaySource, place: Place | undefined): string =>
  place && (place.page !== undefined || place.cell || place.part) ? placeWords(say, place) : '';

/** "Phụ lục 1!C7" is a sheet's cell; a table's own words, "bảng 2, hàng 3, cột 1", lose the column: a row is one finding. */
function cellWords(say: SaySource, cell: string): string {
  const [, sheet = '', row = ''] = /^(.*)![A-Z]{1,3}(\d{1,7})$/u.exec(cell) ?? [];
  if (row) return say('cellOf', { sheet, row });
  return cell.replace(/, cột \d{1,6}$/u, '');
}

type Code = SourceNote['code'];

/** The server's own sentence says more of a file that was not read. */
const isKnown = (code: Code): code is Exclude<Code, 'FILE_NOT_READ'> => `note.${code}` in vi;

/** One sentence a kind of note: sixty scanned pages are one thing to know. What this page does not know speaks for itself. */
export function noteWords(say: SaySource, notes: readonly SourceNote[]): string[] {
  return [...Map.groupBy(notes, ({ code }) => code)].flatMap(([code, some]) => {
    if (!isKnown(code)) return [...new Set(some.map(({ message }) => message))];
    const parts = [...new Set(some.flatMap(({ part }) => part ?? []))].join('; ');
    if (code === 'ATTACHMENT_LEFT_OUT' && !parts) return [say('note.attachment')];
    return [say(`note.${code}`, { pages: pagesWords(say, some), parts })];
  });
}

function pagesWords(say: SaySource, notes: readonly SourceNote[]): string {
  const pages = [...new Set(notes.flatMap(({ page }) => page ?? []))].toSorted((a, b) => a - b);
  return pages.length === 0 ? say('somePages') : say('pages', { list: runsOf(pages) });
}

/** 1–3, 7 */
export function runsOf(pages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else runs.push([page, page]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
