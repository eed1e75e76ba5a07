import { FILE_LIMITS } from '../file-limits.js';
import { fileRefused } from '../file-refused.js';
import type { IntakeNote, ReadingOptions } from '../intake-document.js';
import type { PageContent } from '../layout/page-content.js';
import { writePages } from '../layout/write-pages.js';
import type { OpenZip } from '../open-zip.js';
import type { Relationship } from '../relationships.js';
import { TextBuilder } from '../text-builder.js';

/** In pixels, shorter and longer side: from here on a picture may be a page that was scanned and put into the document. */
const PAGE_SIDES = [600, 800] as const;
/** Below this mean the "words" are the shapes of a photograph. */
const WORDS_AT_ALL = 0.6;
/** Where words of pictures stand, for people. */
const PART = 'ảnh trong tệp';

export interface PicturePages {
  built: ReturnType<TextBuilder['finish']>;
  notes: IntakeNote[];
}

/**
 * The words of the pictures that are large enough to be scanned pages, each a page; null when there are none such.
 * @param ids relationships of the pictures, in the document's order
 * @throws FILE_TOO_MANY_PAGES, FILE_TOO_SLOW, FILE_BROKEN; the reason of `signal`
 */
export async function picturePages(
  zip: OpenZip,
  relationships: readonly Relationship[],
  ids: readonly string[],
  options: ReadingOptions,
): Promise<PicturePages | null> {
  const targets = new Set(
    ids.flatMap((id) => relationships.find((one) => one.id === id && one.type === 'image')?.target ?? []),
  );
  if (targets.size === 0) return null;
  const { imageSize } = await import('../image/image-size.js');
  const pages: Uint8Array[] = [];
  for (const target of targets) {
    const picture = await zip.bytes(target);
    const size = picture && imageSize(picture);
    if (!picture || !size) continue;
    const [shorter, longer] = [Math.min(size.width, size.height), Math.max(size.width, size.height)];
    if (shorter >= PAGE_SIDES[0] && longer >= PAGE_SIDES[1]) pages.push(picture);
  }
  if (pages.length === 0) return null;
  if (pages.length > FILE_LIMITS.ocrPages)
    throw fileRefused('FILE_TOO_MANY_PAGES', { ocrPages: pages.length, limit: FILE_LIMITS.ocrPages });
  return written(await recognised(pages, options));
}

async function recognised(
  pictures: readonly Uint8Array[],
  { onProgress, signal }: ReadingOptions,
): Promise<PageContent[]> {
  // Loaded only now: most documents have no such pictures.
  const { drawPicture } = await import('../image/draw-picture.js');
  const { openRecogniser } = await import('../image/recogniser.js');
  const { meanConfidence, recognisePage } = await import('../image/recognise-page.js');
  const recogniser = await openRecogniser(signal);
  const pages: PageContent[] = [];
  try {
    for (const [i, picture] of pictures.entries()) {
      onProgress?.({ step: 'ocr', done: i, of: pictures.length });
      signal?.throwIfAborted();
      const page = await recognisePage(await drawPicture(picture), i + 1, recogniser);
      pages.push(meanConfidence(page) < WORDS_AT_ALL ? { ...page, words: [], rules: [] } : page);
    }
    onProgress?.({ step: 'ocr', done: pictures.length, of: pictures.length });
    return pages;
  } finally {
    await recogniser.close();
  }
}

async function written(pages: readonly PageContent[]): Promise<PicturePages> {
  const { ocrNotes } = await import('../image/ocr-notes.js');
  const builder = new TextBuilder();
  const withWords = pages.filter(({ words }) => words.length > 0);
  if (withWords.length > 0) writePages(withWords, builder);
  const whole = new TextBuilder().document(builder.finish(), PART);
  const notes = ocrNotes(pages).map((note) => ({
    ...note,
    message: note.message.replace(/^Trang (\d+)/u, 'Ảnh $1 trong tệp'),
    part: PART,
  }));
  return { built: whole.finish(), notes };
}
