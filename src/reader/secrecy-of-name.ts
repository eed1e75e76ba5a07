import { foldVietnamese } from '../domain/fold-vietnamese.js';
import type { SecrecyMark } from './draft.js';

const LONGEST_NAME = 400;

/** "MẬT" by itself: "(Mật)", "CV 15 - MẬT.pdf"; with its accents only, for "mat" may be "mặt bằng" or "Bệnh viện Mắt". */
const ALONE = /(?:^|[\s_()[\]{}.,;+–—-])mật(?=$|[)\]}.,;+–—_-]|\s*(?:$|[([{_–—-]))/iu;
/** What bears a mark, named before it; without accents too, where that means nothing else ("dau mat" may be "đau mắt"). */
const SAID = /(?:độ|dấu|mức|chế độ)\s+mật(?=$|[^\p{L}])/iu;
const SAID_WITHOUT_ACCENTS =
  /\b(?:van ban|cong van|tai lieu|ho so|dong dau) mat(?! (?:bang|do|khau|ma|tien|hang|dat)\b)(?= |$)/;
const OTHER_WORDS =
  /(?:bảo|bí|cơ|nội|thân|đường|rượu|ong|khẩu|lấy|hoa|túi|sỏi)\s{1,40}mật|mật\s{1,40}(?:khẩu|độ|mã|ong|thiết|ước|vụ|thư)/giu;

/**
 * The secrecy mark that a file's name bears, or null. A name is where people write it first ("CV 15 (Mật).pdf"); the words
 * "bí mật", "bảo mật", "mật độ", "mật khẩu" are none. Asked before a file is kept or named in a log (domain.md §15).
 */
export function secrecyOfName(fileName: string): SecrecyMark | null {
  const name = fileName
    .slice(-LONGEST_NAME)
    .normalize('NFC')
    .replace(/\.[a-z0-9]{1,5}$/iu, '')
    .replace(OTHER_WORDS, ' ');
  const folded = foldVietnamese(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (/\btuyet mat\b/.test(folded)) return 'TUYET_MAT';
  if (/\btoi mat\b/.test(folded)) return 'TOI_MAT';
  return ALONE.test(name) || SAID.test(name) || SAID_WITHOUT_ACCENTS.test(folded) ? 'MAT' : null;
}
