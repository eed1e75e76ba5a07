import { detectLegacy, encodingNote, fromLegacy } from '../encodings/legacy.js';
import type { IntakeNote } from '../intake-document.js';
import type { PageContent } from '../layout/page-content.js';

const ENOUGH = 40_000;

/**
 * Words of an old Vietnamese encoding whose font does not tell: recognised over the whole file and converted word by
 * word. `isConverted`: fonts have told already.
 */
export function withLegacyConverted(
  pages: PageContent[],
  isConverted: boolean,
): { pages: PageContent[]; note: IntakeNote | null } {
  if (isConverted) return { pages, note: { code: 'ENCODING_CONVERTED', message: FONTS_CONVERTED } };
  let sample = '';
  for (const { words } of pages) {
    if (sample.length > ENOUGH) break;
    sample += `${words.map(({ text }) => text).join(' ')}\n`;
  }
  const found = detectLegacy(sample);
  const { encoding } = found;
  if (found.isDoubtful || !(encoding === 'tcvn3' || encoding === 'vni' || encoding === 'viscii'))
    return { pages, note: null };
  const converted = pages.map((page) => ({
    ...page,
    words: page.words.map((word) => ({ ...word, text: fromLegacy(word.text, encoding) })),
  }));
  return { pages: converted, note: encodingNote(found) };
}

const FONTS_CONVERTED = 'Chữ dùng phông cũ (TCVN3, VNI); đã chuyển sang Unicode.';
