import { isSyllable } from '../encodings/syllable.js';
import type { PageWord } from '../layout/page-content.js';

/** Of words: unknown characters beyond this, or syllables below that, and the layer is of no use. */
const MOST_UNKNOWN = 0.2;
const LEAST_SYLLABLES = 0.35;
/** A picture that fills the page, with a few words laid over it: a scan with a stamp of the network. */
const WHOLE_PAGE = 0.6;
const FEW_WORDS = 25;
const ENOUGH_WORDS = 12;

/**
 * Whether a page's text layer can be read: letters that map to nothing, and layers that a scanner made without knowing
 * Vietnamese, are recognised from the picture instead. `pictureShare` is the part of the page that a picture covers.
 */
export function isReadable(words: readonly PageWord[], pictureShare: number): boolean {
  if (words.length === 0) return false;
  const isScan = pictureShare >= WHOLE_PAGE;
  if (isScan && words.length < FEW_WORDS) return false;
  const unknown = words.filter(({ text }) => /[\ufffd\p{Cc}]/u.test(text)).length;
  if (unknown > words.length * MOST_UNKNOWN) return false;
  if (!isScan) return true;
  const pieces = words.flatMap(({ text }) => text.split(/[^\p{L}\p{M}]+/u).filter((piece) => piece.length > 1));
  const syllables = pieces.filter(isSyllable).length;
  // A text without accents is as bad: its syllables pass, but none has a tone.
  const accented = pieces.filter((piece) => /[^\p{ASCII}]/u.test(piece)).length;
  return (
    pieces.length < ENOUGH_WORDS || (syllables >= pieces.length * LEAST_SYLLABLES && accented > pieces.length * 0.2)
  );
}
