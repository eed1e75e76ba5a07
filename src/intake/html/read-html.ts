import { fileRefused } from '../file-refused.js';
import type { IntakeDocument } from '../intake-document.js';
import type { ReadingContext } from '../reading-context.js';
import { clearFurniture, weigh } from './furniture.js';
import { pageOf } from './letters.js';
import { mainContentOf } from './main-content.js';
import { PageWriter } from './page-writer.js';

/**
 * A web page as saved from a portal, or as a word processor wrote it: its own text without menus, scripts, comments and
 * lists of other pages. Places are paragraphs of that text, counted from 1, and cells of its tables.
 * @throws EMPTY_FILE, FILE_WITHOUT_TEXT, FILE_UNPACKS_TOO_LARGE
 */
export async function readHtml(bytes: Uint8Array, context: Pick<ReadingContext, 'signal'>): Promise<IntakeDocument> {
  context.signal?.throwIfAborted();
  if (bytes.length === 0) throw fileRefused('EMPTY_FILE');
  const { root, notes } = pageOf(bytes);
  context.signal?.throwIfAborted();
  clearFurniture(root, weigh(root));
  const writer = new PageWriter().write(mainContentOf(root, weigh(root)));
  const { text, places } = writer.builder.finish();
  if (text.trim() === '') throw fileRefused('FILE_WITHOUT_TEXT');
  if (writer.hiddenLetters > 0) {
    notes.push({ code: 'HIDDEN_TEXT_LEFT_OUT', message: 'Trang có chữ bị ẩn; phần đó không được đọc.' });
  }
  return { kind: 'html', text, places, notes };
}
