import { fromLegacy } from './from-legacy.js';
import type { LegacyEncoding } from './legacy-encoding.js';
import { evidenceOf, isConvincing, type ReadingScore, scoreOf } from './reading-score.js';
import { repairTwiceEncoded } from './twice-encoded.js';
import { unicodeOf } from './unicode-bytes.js';
import { asWindows1252 } from './windows-1252.js';

export type TextEncoding = 'ascii' | 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | LegacyEncoding;

/** A text and how it was had. */
export interface RecognisedText {
  encoding: TextEncoding;
  /** Unicode, NFC, without a byte order mark. Has as many lines as what was given. */
  text: string;
  /** Letters and tones were apart (NFD). */
  isDecomposed: boolean;
  /** UTF-8 that had been taken for Windows-1252 and saved again. */
  isTwiceEncoded: boolean;
  /** No reading convinces: letters with accents may be wrong; or characters were lost. */
  isDoubtful: boolean;
}

const LEGACY: readonly LegacyEncoding[] = ['tcvn3', 'vni', 'viscii', 'windows-1258'];
const BEYOND_ASCII = /\P{ASCII}/u;
/** Twice is common, three times has been seen. */
const REPAIRS_AT_MOST = 2;

/**
 * Tells which encoding a text is in and converts it, by how many of its accented words are Vietnamese syllables when it is
 * read so. A string is a text whose bytes were taken as Windows-1252, or Unicode already.
 */
export function detectLegacy(bytesOrText: Uint8Array | string): RecognisedText {
  if (typeof bytesOrText === 'string')
    return recognise(bytesOrText, BEYOND_ASCII.test(bytesOrText) ? 'utf-8' : 'ascii');
  const unicode = unicodeOf(bytesOrText);
  if (unicode) {
    const isPlain = unicode.encoding === 'utf-8' && !BEYOND_ASCII.test(unicode.text);
    const read = recognise(unicode.text, isPlain ? 'ascii' : unicode.encoding);
    return unicode.isDamaged ? { ...read, isDoubtful: true } : read;
  }
  const shown = asWindows1252(bytesOrText);
  const legacy = bestLegacy(evidenceOf(shown), { good: 0, bad: 0 });
  const lossy = new TextDecoder('utf-8').decode(bytesOrText);
  const asUnicode = scoreOf(evidenceOf(lossy), (chunk) => chunk.normalize('NFC'));
  // UTF-8 that was cut or damaged somewhere is UTF-8 all the same.
  if (isConvincing(asUnicode) && (!legacy || worth(asUnicode) >= worth(legacy.score)))
    return { ...recognise(lossy, 'utf-8'), isDoubtful: true };
  if (!legacy) return { ...composed(shown, 'windows-1252'), isDoubtful: true };
  return composed(fromLegacy(shown, legacy.encoding), legacy.encoding);
}

/** A text of Unicode characters may still be old letters under new numbers, or UTF-8 taken for something else. */
function recognise(text: string, encoding: TextEncoding): RecognisedText {
  const plain = text.replace(/^\ufeff/u, '');
  const evidence = evidenceOf(plain);
  if (evidence.length === 0) return composed(plain, encoding);
  const asIs = scoreOf(evidence, (chunk) => chunk.normalize('NFC'));
  if (isConvincing(asIs) && asIs.bad <= 2) return composed(plain, encoding);
  const repaired = repair(plain, asIs);
  if (repaired !== null) return { ...composed(repaired, encoding), isTwiceEncoded: true };
  if (isConvincing(asIs)) return composed(plain, encoding);
  const legacy = bestLegacy(evidence, asIs);
  if (legacy && legacy.score.good >= 2) return composed(fromLegacy(plain, legacy.encoding), legacy.encoding);
  return composed(plain, encoding);
}

function repair(text: string, before: ReadingScore): string | null {
  let current = text;
  for (let i = 0; i < REPAIRS_AT_MOST; i++) {
    const next = repairTwiceEncoded(current);
    if (next === current) break;
    current = next;
    const after = scoreOf(evidenceOf(current), (chunk) => chunk);
    if (isConvincing(after) && worth(after) > worth(before)) return current;
  }
  return null;
}

function bestLegacy(
  evidence: readonly string[],
  asIs: ReadingScore,
): { encoding: LegacyEncoding; score: ReadingScore } | null {
  let best: { encoding: LegacyEncoding; score: ReadingScore } | null = null;
  for (const encoding of LEGACY) {
    const score = scoreOf(evidence, (chunk) => fromLegacy(chunk, encoding));
    if (!isConvincing(score) || worth(score) <= worth(asIs)) continue;
    if (!best || worth(score) > worth(best.score)) best = { encoding, score };
  }
  return best;
}

const worth = ({ good, bad }: ReadingScore): number => good - bad;

function composed(text: string, encoding: TextEncoding): RecognisedText {
  const nfc = text.replace(/^\ufeff/u, '').normalize('NFC');
  const isDecomposed =
    encoding !== 'windows-1258' && /[A-Za-zÂÊÔĂƠƯâêôăơư][\u0300-\u0303\u0306\u0309\u031b\u0323]/u.test(text);
  return { encoding, text: nfc, isDecomposed, isTwiceEncoded: false, isDoubtful: false };
}
