import { columnsOf } from './columns.js';
import type { DraftRecipient } from './draft.js';
import type { Line } from './paragraphs.js';

const BEGINS = /^(?:kính gửi|nơi nhận)\s*:?\s*/u;
const ITEM = /^[-+•*]\s*/u;
/** "(để b/c)", "(để báo cáo)", "(để thực hiện)": why it is sent there. */
const PURPOSE =
  /\s{0,40}\(\s{0,40}((?:để\s{1,40})?(?:b\/c(?:áo)?|báo cáo|thực hiện|t\/h|p\/h|phối hợp|biết|chỉ đạo|theo dõi|đăng)[^()]{0,60})\)\s{0,200}$/iu;
const FILED = /^lưu\s*:/iu;
const LONGEST_LIST_LINES = 60;
/** A signing block or a note ends the list when it stands alone. */
const ENDS = /^(?:TM\.|KT\.|TL\.|TUQ\.|T\/M|T\/L|Q\.|CHỦ TỊCH|PHÓ |GIÁM ĐỐC|PHỤ LỤC|Phụ lục)/u;

/**
 * "Nơi nhận" behind the body: who gets the document, in the order of the text, with the purpose that stands in brackets
 * (assignment pattern 44). What is only filed ("Lưu: VT") is left out.
 */
export function recipientsOf(lines: readonly Line[], from: number): DraftRecipient[] {
  const at = lines.findIndex((line, index) => index >= from && /^nơi nhận\s*:?/u.test(line.low));
  if (at < 0) return [];
  const found: string[] = [];
  for (const line of lines.slice(at, at + LONGEST_LIST_LINES)) {
    const left = columnsOf(line.text)[0] ?? '';
    if (ENDS.test(left)) {
      if (found.length > 0) break;
      continue;
    }
    const words = left.replace(new RegExp(BEGINS, 'iu'), '');
    if (ITEM.test(words)) found.push(words.replace(ITEM, ''));
    else if (words !== '' && line === lines[at]) found.push(words);
    else if (words !== '' && found.length > 0 && !/[;.]$/u.test(found[found.length - 1] ?? ';'))
      found[found.length - 1] = `${found[found.length - 1] ?? ''} ${words}`;
    if (FILED.test(found[found.length - 1] ?? '')) break;
  }
  return found
    .filter((words) => !FILED.test(words))
    .flatMap((words) => words.split(/;\s*/u))
    .map((words) => recipient(words.replace(/[\s;.,/]{1,200}$/u, '').trim()))
    .filter(({ name }) => name !== '' && name.length <= 300);
}

function recipient(words: string): DraftRecipient {
  const purpose = PURPOSE.exec(words);
  if (!purpose?.[1]) return { name: words };
  return { name: words.slice(0, purpose.index).trim(), purpose: purposeInWords(purpose[1]) };
}

const purposeInWords = (written: string): string =>
  written
    .toLowerCase()
    .replace(/^để\s+/u, '')
    .replace(/b\/c(?:áo)?/u, 'báo cáo')
    .replace(/t\/h/u, 'thực hiện')
    .replace(/p\/h/u, 'phối hợp')
    .trim();
