import { columnsOf } from './columns.js';
import type { DraftSigner, SigningAuthority } from './draft.js';
import type { Line } from './paragraphs.js';

const AUTHORITY = /^(?:(TM|KT|TL|TUQ|Q)\s*\.\s*|(T\/[ML]|K\/T|TUQ)\.?\s+|(Q)\s+(?=\p{Lu}))/u;
const OFFICE =
  /^(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|CHÁNH VĂN PHÒNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|TRƯỞNG BAN|TRƯỞNG PHÒNG|BÍ THƯ|CHÁNH THANH TRA|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|CHỈ HUY TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|CHỦ NHIỆM|TỔ TRƯỞNG|TRƯỞNG ĐOÀN|CHÁNH ÁN)/u;
/** Degrees and ranks before a name. */
const DEGREE =
  /^(?:(?:BS|Bs|ThS|Ths|TS|Ts|PGS|GS|KS|Ks|CN|LS|Dr|BSCK(?:I{1,2}|1|2)?|CKI{1,2}|Thiếu tướng|Đại tá|Thượng tá|Trung tá)[.,]?\s{0,2})+(?=\p{Lu})/u;
const RECIPIENT = /^(?:[-+•]\s?\p{L}|Nơi nhận|Như (?:trên|Điều))/u;
const NAME = /^\p{Lu}[\p{L}']*(?:\s\p{Lu}[\p{L}'.]*){0,5}$/u;
/** Words of an office that keep their capital. */
const CAPITALS = new Map([
  ['văn phòng', 'Văn phòng'],
  ['thường trực', 'Thường trực'],
  ['điều phối', 'Điều phối'],
  ['ban', 'Ban'],
  ['chủ tịch', 'Chủ tịch'],
  ['chánh', 'Chánh'],
  ['giám đốc', 'Giám đốc'],
  ['bí thư', 'Bí thư'],
  ['sở', 'Sở'],
  ['thanh tra', 'Thanh tra'],
]);

/** The signing block at the end: authority, position, name; null when there is none. */
export function signerOf(lines: readonly Line[]): { signer: DraftSigner; firstLine: number } | null {
  const pieces = lines.flatMap((line, index) =>
    columnsOf(line.text)
      .map((piece) => ({ text: piece.replace(/[*_]/gu, '').trim().replace(DEGREE, ''), index }))
      // Beside the block, in the left column, stands who the document is sent to.
      .filter(({ text }) => text !== '' && !RECIPIENT.test(text)),
  );
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i];
    if (!piece || !isOffice(piece.text)) continue;
    let first = i;
    while (first > 0 && isOffice(pieces[first - 1]?.text ?? '')) first--;
    const block = pieces.slice(first, i + 1);
    const name = pieces
      .slice(i + 1, i + 8)
      .find(
        ({ text }) =>
          text.length < 60 &&
          NAME.test(text) &&
          !OFFICE.test(text.toUpperCase()) &&
          !/^(?:Nơi nhận|Lưu\s*:|Như )/u.test(text),
      );
    if (!name && i < pieces.length - 12) return null;
    return {
      signer: read(
        block.map(({ text }) => text),
        name?.text ?? null,
      ),
      firstLine: block[0]?.index ?? 0,
    };
  }
  return inOneLine(lines);
}

/** A portal may have put the whole block into one line: "… TL. CHỦ TỊCH CHÁNH VĂN PHÒNG Lê Văn An". */
const IN_ONE_LINE =
  /(?:^|\s)((?:TM|KT|TL|TUQ|Q|T\/M|T\/L|K\/T)\s?\.?\s\p{Lu}{2}[\p{Lu}\s.,]{2,120})\s(\p{Lu}\p{Ll}[\p{L}']*(?:\s\p{Lu}[\p{L}']*){1,4})\s*$/u;
const NEXT_OFFICE =
  /\s(?=(?:TM|KT|TL|TUQ|Q)\s?\.|(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|CHÁNH VĂN PHÒNG|GIÁM ĐỐC|TRƯỞNG BAN|TRƯỞNG PHÒNG|BÍ THƯ|CHÁNH THANH TRA))(?<!(?:TM|KT|TL|TUQ|Q)\s?\.\s)(?<!PHÓ\s)/u;

function inOneLine(lines: readonly Line[]): { signer: DraftSigner; firstLine: number } | null {
  const from = Math.max(0, lines.length - 12);
  for (let i = lines.length - 1; i >= from; i--) {
    const match = IN_ONE_LINE.exec((lines[i]?.text ?? '').slice(-400));
    if (match?.[1] && match[2]) return { signer: read(match[1].split(NEXT_OFFICE), match[2]), firstLine: i };
  }
  return null;
}

const isOffice = (text: string): boolean =>
  text === text.toUpperCase() && (AUTHORITY.test(text) || OFFICE.test(text)) && text.length < 90;

function read(block: readonly string[], name: string | null): DraftSigner {
  let authority: SigningAuthority | null = null;
  let position: string | null = null;
  for (const line of block) {
    const mark = AUTHORITY.exec(line);
    if (mark) authority = authorityOf(mark[1] ?? mark[2] ?? mark[3] ?? '');
    const office = mark ? line.slice(mark[0].length) : line;
    if (!mark || authority === 'Q') position = office;
  }
  return {
    name: name?.replace(/\s+/gu, ' ') ?? null,
    position: position === null ? null : officeInWords(position),
    authority,
  };
}

function authorityOf(written: string): SigningAuthority | null {
  switch (written) {
    case 'TM':
    case 'T/M':
      return 'TM';
    case 'TL':
    case 'T/L':
      return 'TL';
    case 'K/T':
      return 'KT';
    case 'KT':
    case 'TUQ':
    case 'Q':
      return written;
    default:
      return null;
  }
}

function officeInWords(capitals: string): string {
  let words = capitals.toLowerCase().replace(/\s+/gu, ' ').trim();
  for (const [low, written] of CAPITALS)
    words = words.replace(new RegExp(`(?<!\\p{L})${low}(?!\\p{L})`, 'gu'), written);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
