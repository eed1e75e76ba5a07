import type { PlainDate } from '../domain/plain-date.js';
import { dateAt } from './date-words.js';
import { numberIn, typeOfNumber, typeOfTitle } from './document-number.js';
import type { DocumentType, UrgencyMark } from './draft.js';
import { dateAtEnd, placeDate, placeOf, plainDate, STAMPED } from './head-dates.js';
import { clean, letterSubject, titleSubject } from './head-subject.js';
import { issuerFromText, issuerOf } from './issuer.js';
import type { Line } from './paragraphs.js';
import { officialName } from './party-names.js';
import { pattern } from './pattern.js';
import type { SourceText } from './source-text.js';
import { urgencyOf, urgencyOfTitle } from './urgency.js';

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

const ATTACHED = pattern('\\((?:ban hành )?kèm theo ([^()]{5,300})\\)');

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
    type: typeOf(found?.number ?? null, addressLine >= 0 && addressLine < titleLine ? null : title),
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

/** By the notation, where it holds a code of a type; a paper without one that bears a title is no letter ("PHIẾU GIAO VIỆC"). */
function typeOf(number: string | null, title: DocumentType | null): DocumentType {
  const byNumber = number === null ? 'CV' : typeOfNumber(number);
  return byNumber === 'CV' ? (title ?? 'CV') : byNumber;
}

/** The left column of a letterhead is in capitals; news begin with such names in small letters. */
function isLetterhead(text: string): boolean {
  const left = text.split(/\s{3,}|\t/u)[0] ?? '';
  return LETTERHEAD.test(left) && left === left.toUpperCase();
}

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
