import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fromLegacyFont, legacyOfFont } from '../encodings/legacy.js';
import type { PageContent } from '../layout/page-content.js';
import { type DrawingCodes, pictureShare } from './page-drawing.js';
import { pageRules } from './page-rules.js';
import { pageWords, type TextRun } from './page-words.js';
import { isReadable } from './readable-layer.js';

export interface PageRead {
  content: PageContent;
  /** The page must be recognised as a picture: it has no text, or one that nobody can read. */
  isPicture: boolean;
  /** A font of an old Vietnamese encoding was converted. */
  isConverted: boolean;
  /** Words outside of the page's edges, which nobody sees, were left out. */
  hasHidden: boolean;
}

/** A page's words and rulings as they are seen, in points. */
export async function readPage(page: PDFPageProxy, codes: DrawingCodes): Promise<PageRead> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: true });
  const runs = items.filter((item): item is TextRun & typeof item => 'str' in item);
  const empty: PageContent = { page: page.pageNumber, width, height, words: [], rules: [] };
  if (runs.every((run) => run.str.trim() === ''))
    return { content: empty, isPicture: true, isConverted: false, hasHidden: false };
  const list = await page.getOperatorList();
  const names = new Map([...new Set(runs.map((run) => run.fontName))].map((id) => [id, fontName(page, id)]));
  const all = pageWords(runs, transform, (id, text) => fromLegacyFont(text, names.get(id) ?? ''));
  const words = all.filter((word) => isOnPage(word, width, height));
  const share = pictureShare(list, codes, transform, { width, height });
  return {
    content: { ...empty, words, rules: pageRules(list, codes, transform) },
    isPicture: !isReadable(words, share),
    isConverted: [...names.values()].some((name) => legacyOfFont(name) !== null),
    hasHidden: words.length < all.length,
  };
}

const isOnPage = (
  { left, right, baseline }: { left: number; right: number; baseline: number },
  width: number,
  height: number,
): boolean =>
  // Writing that is turned has its own coordinates, at either side of nothing.
  right > 0 || baseline < 0 ? left < Math.max(width, height) && Math.abs(baseline) < Math.max(width, height) : false;

/** The name that the file gives a font, without the mark of a subset. */
function fontName(page: PDFPageProxy, id: string): string {
  if (!page.commonObjs.has(id)) return '';
  const font: unknown = page.commonObjs.get(id);
  if (typeof font !== 'object' || font === null || !('name' in font) || typeof font.name !== 'string') return '';
  return font.name.replace(/^[A-Z]{6}\+/u, '');
}
