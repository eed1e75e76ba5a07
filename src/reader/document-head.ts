import type { PlainDate } from '../domain/plain-date.js';
import { isPlainDate } from '../domain/plain-date.js';
import { columnsOf } from './columns.js';
import { dateAt } from './date-words.js';
import { numberIn, typeOfNumber, typeOfTitle } from './document-number.js';
import type { DocumentType, UrgencyMark } from './draft.js';
import { issuerFromText, issuerOf } from './issuer.js';
import type { Line } from './paragraphs.js';
import { officialName } from './party-names.js';
import { pattern } from './pattern.js';
import { type SourceText, looseStretch } from './source-text.js';

/** What the head of a document says, and the line at which its body begins. */
export interface DocumentHead {
  number: string | null;
  type: DocumentType;
  issuedOn: PlainDate | null;
  issuer: string | null;
  subject: string | null;
  urgency: UrgencyMark | null;
  /** A file that is nothing but an annex of a document named in brackets. */
  isAnnex: boolean;
  bodyLine: number;
}

const HEAD_LINES = 60;
const LETTERHEAD =
  /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|HUYỆN ỦY|ĐẢNG ỦY|CỘNG H(?:ÒA|OÀ) XÃ HỘI|CHÍNH PHỦ|THỦ TƯỚNG|BỘ |SỞ |BAN CHỈ ĐẠO|VĂN PHÒNG|ĐẢNG CỘNG SẢN)/u;
const URGENCY = new Map<string, UrgencyMark>([
  ['hỏa tốc', 'HOA_TOC'],
  ['hỏa tốc hẹn giờ', 'HOA_TOC'],
  ['thượng khẩn', 'THUONG_KHAN'],
  ['khẩn', 'KHAN'],
]);
const PLACE_AND_DATE = /ngày\s{1,200}(\d{1,2})\s{1,200}tháng\s{1,200}(\d{1,2})\s{1,200}năm\s{1,200}(\d{4})/u;
const BELOW_SUBJECT = /^(?:kính gửi|\||-{3})/u;
const BESIDE_SUBJECT = /ngày\s{1,40}\d{1,2}\s{1,40}tháng\s{1,40}\d{1,2}\s{1,40}năm\s{1,40}\d{4}|^cộng h|^độc lập/u;
const BODY_OPENS = pattern(
  '^(?:thực hiện|căn cứ|trong những năm|thời gian qua|ngày \\d{1,2}[/-]|sáng|chiều|để |nhằm |qua |theo |xét |sau khi|kính gửi|chủ tịch|ủy ban nhân dân tỉnh|i\\.|1\\.)',
);
const ATTACHED = pattern('\\((?:ban hành )?kèm theo ([^()]{5,300})\\)');
const STAMPED = /(\d{1,2})\s?[/-]\s?(\d{1,2})\s?[/-]\s?(\d{4})/u;
const NEWS_WORDS = /(?:đồng chí|ông|bà|chủ tịch)[^.]{0,200}(?:chủ trì|phát biểu|kết luận|yêu cầu|đề nghị|đến dự)/u;

export function documentHead(source: SourceText, lines: readonly Line[]): DocumentHead {
  const head = lines.slice(0, HEAD_LINES);
  if (head[0]?.low.startsWith('phụ lục')) return annexHead(head);
  const titleLine = head.findIndex((line) => line.text === line.text.toUpperCase() && typeOfTitle(line.low) !== null);
  const addressLine = head.findIndex((line) => line.low.startsWith('kính gửi'));
  const isOfficial = head.slice(0, 15).some((line) => isLetterhead(line.text) || /^số\s*:/u.test(line.low));
  if (!isOfficial && titleLine < 0) return newsHead(head, source);
  const headEnd = titleLine >= 0 ? titleLine : addressLine >= 0 ? addressLine : Math.min(head.length, 25);
  const top = head.slice(0, headEnd);
  const numberLine = top.findIndex((line) => /(?:^|\s{3,9})số\s{0,40}:?(?:\s|$|\d)/u.test(line.low));
  const found =
    numberLine >= 0
      ? numberIn(
          top
            .slice(numberLine, numberLine + 3)
            .map((line) => line.text)
            .join(' '),
        )
      : null;
  const title = titleLine >= 0 ? typeOfTitle(head[titleLine]?.low ?? '') : null;
  const subject = titleLine >= 0 ? titleSubject(head, titleLine + 1) : letterSubject(head);
  return {
    number: found?.number ?? null,
    type: found ? typeOfNumber(found.number) : (title ?? 'CV'),
    issuedOn:
      placeDate(top.concat(titleLine >= 0 ? head.slice(titleLine, titleLine + 12) : []).map((line) => line.low)) ??
      dateAtEnd(lines.slice(headEnd)),
    issuer:
      issuerOf(numberLine >= 0 ? top.slice(0, Math.max(numberLine, 1)) : top) ??
      issuerFromText(found?.number ?? null, placeOf(top), source),
    subject: subject?.text ?? null,
    urgency: urgencyOf(head) ?? urgencyOfTitle(head[titleLine]?.low ?? ''),
    isAnnex: false,
    bodyLine: Math.max(subject?.nextLine ?? 0, titleLine + 1, addressLine >= 0 ? addressLine : 0, numberLine + 1),
  };
}

/** The left column of a letterhead is in capitals; news begin with such names in small letters. */
function isLetterhead(text: string): boolean {
  const left = text.split(/\s{3,}|\t/u)[0] ?? '';
  return LETTERHEAD.test(left) && left === left.toUpperCase();
}

/** A stamp alone in its line or column, "Khẩn", or in capitals with the hour behind it: "HỎA TỐC, hẹn giờ: 20h00". */
function urgencyOf(head: readonly Line[]): UrgencyMark | null {
  for (const line of head.slice(0, 30)) {
    for (const cell of columnsOf(line.text)) {
      const piece = cell.split(/[,:;(]|\s-\s/u)[0] ?? '';
      if (piece !== piece.toUpperCase() && (piece !== cell || !/^\p{Lu}\p{Ll}/u.test(piece))) continue;
      const mark = URGENCY.get(
        foldTone(
          piece
            .replace(/[^\p{L} ]/gu, '')
            .replace(/\s+/gu, ' ')
            .trim(),
        ),
      );
      if (mark) return mark;
    }
  }
  return null;
}

const foldTone = (words: string): string => looseStretch(words).low;

/** "CÔNG ĐIỆN KHẨN": the mark stands in the title. */
function urgencyOfTitle(low: string): UrgencyMark | null {
  const words = low.replace(/[^\p{L} ]/gu, '').trim();
  const mark = [...URGENCY.keys()].find((name) => words.endsWith(` ${name}`));
  return (mark === undefined ? undefined : URGENCY.get(mark)) ?? null;
}

const PLACE = /^(\p{Lu}[\p{L}']*(?:\s\p{Lu}[\p{L}']*){0,3}),\s*ngày\s/u;

/** The place of issue: "Hưng Hải" of "Hưng Hải, ngày 12 tháng 8 năm 2024". */
function placeOf(top: readonly Line[]): string | null {
  for (const cell of top.flatMap((line) => columnsOf(line.text))) {
    const place = PLACE.exec(cell)?.[1];
    if (place) return place;
  }
  return null;
}

function placeDate(lows: readonly string[]): PlainDate | null {
  const text = lows.join(' ');
  for (const at of [
    /,\s{0,200}ngày\s{1,200}(\d{1,2})\s{1,200}tháng\s{1,200}(\d{1,2})\s{1,200}năm\s{1,200}(\d{4})/u,
    PLACE_AND_DATE,
  ]) {
    const match = at.exec(text);
    if (match) return plainDate(match[1], match[2], match[3]);
  }
  return null;
}

const DATED_LINE =
  /^\(?\p{Lu}[\p{L}' .-]{1,40},\s{0,9}ngày\s{1,9}(\d{1,2})\s{1,9}tháng\s{1,9}(\d{1,2})\s{1,9}năm\s{1,9}(\d{4})\)?[\s.]{0,5}$/u;

/** Place and date above the signature, in a line or column of their own, where the head has none. */
function dateAtEnd(lines: readonly Line[]): PlainDate | null {
  for (const line of lines) {
    if (line.text.length > 200 || !line.low.includes('ngày')) continue;
    for (const cell of columnsOf(line.text)) {
      const match = DATED_LINE.exec(cell);
      if (match) return plainDate(match[1], match[2], match[3]);
    }
  }
  return null;
}

function plainDate(day: string | undefined, month: string | undefined, year: string | undefined): PlainDate | null {
  const date = `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  return isPlainDate(date) ? date : null;
}

interface Subject {
  text: string | null;
  nextLine: number;
}

/** "CỦA BAN THƯỜNG VỤ TỈNH ỦY" between the type and "về …": whose paper it is, not what it is about. */
const WHOSE_PAPER = /^CỦA (?:BAN |THƯỜNG TRỰC|ĐẢNG ỦY|TỈNH ỦY|HUYỆN ỦY|THÀNH ỦY|CHỦ TỊCH|ỦY BAN|UBND)/u;

function titleSubject(head: readonly Line[], below: number): Subject {
  const isOfWhom = WHOSE_PAPER.test(head[below]?.text ?? '') && /^về\s/iu.test(head[below + 1]?.text ?? '');
  const from = isOfWhom ? below + 1 : below;
  const taken: string[] = [];
  let i = from;
  const isCapital = (line: Line): boolean => line.text === line.text.toUpperCase();
  for (; i < head.length; i++) {
    const line = head[i];
    const first = head[from];
    if (!line || !first) break;
    const previous = taken[taken.length - 1];
    if (previous !== undefined) {
      if (line.blankBefore || isCapital(line) !== isCapital(first)) break;
      if (/[.:]$/u.test(previous) || BODY_OPENS.test(line.low) || previous.length > 160) break;
    }
    taken.push(line.text);
  }
  return { text: clean(taken.join(' ')), nextLine: i };
}

function letterSubject(head: readonly Line[]): Subject | null {
  const from = head.findIndex((line) => /(?:^|\s{3}|\|\s?|\t)v\s?\/\s?v/u.test(line.low));
  if (from < 0) return null;
  const taken: string[] = [];
  let i = from;
  for (; i < head.length; i++) {
    const line = head[i];
    if (!line || (i > from && (line.blankBefore || BELOW_SUBJECT.test(line.low) || URGENCY_ALONE.test(line.text))))
      break;
    // Beside the subject, in the right column, may stand motto, place and date.
    const cells = columnsOf(line.text);
    const words = i === from ? cells.find((cell) => /^v\s?\/\s?v/iu.test(cell)) : cells[0];
    if (words === undefined || BESIDE_SUBJECT.test(words.toLowerCase())) break;
    taken.push(words);
  }
  return { text: clean(taken.join(' ').replace(/^v\s?\/\s?v\s*:?\s*/iu, '')), nextLine: i };
}

/** The stamp on a line of its own. */
const URGENCY_ALONE = /^(?:THƯỢNG KHẨN|KHẨN|HỎA TỐC|HOẢ TỐC)(?: HẸN GIỜ)?[!.]?$/u;

const clean = (text: string): string | null =>
  text
    .replace(/[*_]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[-\s]{1,200}|[\s.;:/]{1,200}$/gu, '') || null;

function annexHead(head: readonly Line[]): DocumentHead {
  const text = head.map((line) => line.text).join(' ');
  const attached = ATTACHED.exec(text.toLowerCase());
  const words = attached ? text.slice(attached.index, attached.index + attached[0].length) : '';
  const found = numberIn(words);
  const dayAt = found ? words.toLowerCase().indexOf('ngày', found.end) : -1;
  const date = dayAt >= 0 ? dateAt(words.toLowerCase(), dayAt) : null;
  const issuer =
    /của\s{1,40}(?:Chủ tịch\s{1,40})?((?:UBND|Ủy ban nhân dân|HĐND|Sở|Tỉnh ủy|Văn phòng)[^()]{0,300})\)/u.exec(words);
  const end = head.findIndex((line) => /\)\s*$/u.test(line.text) && /kèm theo|\d{4}/u.test(line.low));
  return {
    number: found?.number ?? null,
    type: found ? typeOfNumber(found.number) : 'KHAC',
    issuedOn: date?.year ? plainDate(String(date.day), String(date.month), String(date.year)) : null,
    issuer: issuer?.[1] ? officialName(issuer[1]) : null,
    subject: clean(
      head
        .slice(1, Math.max(1, end))
        .map((line) => line.text)
        .join(' ')
        .split('(')[0] ?? '',
    ),
    urgency: null,
    isAnnex: true,
    bodyLine: end >= 0 ? end + 1 : 1,
  };
}

function newsHead(head: readonly Line[], source: SourceText): DocumentHead {
  const dateLine = head
    .slice(0, 12)
    .findIndex(
      (line) =>
        line.text.length < 90 && STAMPED.test(line.text) && /\d{1,2}:\d{2}|đăng|cập nhật|thứ|\||ngày/u.test(line.low),
    );
  const stamped = STAMPED.exec(head[dateLine]?.text ?? '');
  const above = head.slice(0, dateLine >= 0 ? dateLine : 1).filter((line) => line.text.length < 250);
  const title = above.reduce<Line | null>(
    (best, line) => (line.text.length > (best?.text.length ?? 0) ? line : best),
    null,
  );
  const isNews = dateLine >= 0 || NEWS_WORDS.test(source.low.slice(0, 4_000));
  return {
    number: null,
    type: isNews ? 'TIN' : 'KHAC',
    issuedOn: stamped ? plainDate(stamped[1], stamped[2], stamped[3]) : null,
    issuer: null,
    subject: dateLine >= 0 && title ? clean(title.text) : null,
    urgency: null,
    isAnnex: false,
    bodyLine: dateLine >= 0 ? dateLine + 1 : 0,
  };
}
