import type { DocumentHead } from './document-head.js';
import type { DocumentField, DraftDocument, FieldEvidence, Span } from './draft.js';
import type { SourceText } from './source-text.js';

/** The head stands here; farther on the same words speak of other documents. */
const HEAD = 8_000;
/** The signing block stands this near to the end of the text, an annex left aside. */
const MOST_TRIES = 40;

interface Basis {
  document: DraftDocument;
  head: DocumentHead;
  /** A person gave the day of issue. */
  isDayGiven: boolean;
  isNews: boolean;
}

/** What each field of the document rests on; a field that the text does not give has no entry. */
export function documentEvidence(source: SourceText, basis: Basis): Partial<Record<DocumentField, FieldEvidence>> {
  const { document, head, isDayGiven, isNews } = basis;
  const evidence: Partial<Record<DocumentField, FieldEvidence>> = {};
  const give = (field: DocumentField, rule: string, confidence: number, place: [number, number] | null): void => {
    const span: Span | null = place && source.spanOf(...place);
    evidence[field] = { span, rule, confidence };
  };
  const upTo = Math.min(source.low.length, HEAD);
  const find = (words: string): [number, number] | null => placeOf(source.low, words.toLowerCase(), 0, upTo);
  const { number, issuedOn, issuer, subject, signer, directedBy, urgency, secrecy } = document;
  if (number !== null) give('number', 'dau.so-ky-hieu', 0.98, find(number.split('/')[0] ?? '') ?? find(number));
  const title = titleOf(source, head);
  if (isNews) give('type', 'dau.tin-bai', 0.92, null);
  else if (number !== null) give('type', 'dau.ky-hieu-loai', 0.98, title);
  else give('type', title ? 'dau.ten-loai' : 'dau.khong-ro-loai', title ? 0.96 : 0.6, title);
  if (issuedOn !== null && isDayGiven) give('issuedOn', 'dau.ngay-nhap', 0.98, null);
  else if (issuedOn !== null)
    give('issuedOn', isNews ? 'dau.ngay-dang' : 'dau.dia-danh-ngay', isNews ? 0.93 : 0.98, dayOf(source, issuedOn));
  if (issuer !== null) {
    const place = find(issuer) ?? find(issuer.replace('UBND', 'Ủy ban nhân dân').replace('HĐND', 'Hội đồng nhân dân'));
    const isWhole = /(?:UBND|HĐND|Sở|Văn phòng|Ban|Tỉnh ủy|Huyện ủy|Thành ủy|Bộ|Cục|Đảng ủy|Phòng)\s\p{L}/u.test(
      issuer,
    );
    const isSure = isWhole && !/\p{Lu}{5}/u.test(issuer);
    give('issuer', 'dau.co-quan', isSure ? 0.96 : 0.75, place);
  }
  if (subject !== null)
    give('subject', isNews ? 'dau.ten-bai' : 'dau.trich-yeu', subject.length < 400 ? 0.95 : 0.8, find(subject));
  if (signer !== null) {
    const at = signer.name === null ? -1 : source.low.lastIndexOf(signer.name.toLowerCase());
    const isWhole = signer.name !== null && signer.position !== null;
    give('signer', 'cuoi.chu-ky', isWhole ? 0.96 : 0.85, at < 0 ? null : [at, at + (signer.name?.length ?? 0)]);
  }
  if (directedBy !== null) give('directedBy', 'than.nguoi-chi-dao', 0.92, find(directedBy));
  if (urgency !== null) give('urgency', 'dau.do-khan', 0.97, find(URGENCY_WORDS[urgency]));
  if (secrecy !== null) give('secrecy', 'dau.do-mat', 0.97, find('mật'));
  return evidence;
}

const URGENCY_WORDS = { KHAN: 'khẩn', THUONG_KHAN: 'thượng khẩn', HOA_TOC: 'hỏa tốc' } as const;

/** The line above the subject says what kind of document it is: "CHỈ THỊ". */
function titleOf(source: SourceText, head: DocumentHead): [number, number] | null {
  for (const name of TITLES) {
    const at = source.text.slice(0, HEAD).indexOf(name);
    if (at >= 0 && head.type !== 'TIN') return [at, at + name.length];
  }
  return null;
}
const TITLES = [
  'CHỈ THỊ',
  'THÔNG BÁO',
  'QUYẾT ĐỊNH',
  'NGHỊ QUYẾT',
  'CÔNG ĐIỆN',
  'KẾ HOẠCH',
  'CHƯƠNG TRÌNH',
  'HƯỚNG DẪN',
  'BÁO CÁO',
  'TỜ TRÌNH',
];

/** Where the day of issue is written, in words or in figures. */
function dayOf(source: SourceText, issuedOn: string): [number, number] | null {
  const [year = '', month = '', day = ''] = issuedOn.split('-').map((part) => part.replace(/^0/u, ''));
  const head = source.low.slice(0, HEAD);
  for (const written of head.matchAll(
    /(?:ngày\s{1,9})?(\d{1,2})(?:\s{1,9}tháng\s{1,9}|\s?[/.-]\s?)(\d{1,2})(?:\s{1,9}năm\s{1,9}|\s?[/.-]\s?)(\d{4})/gu,
  )) {
    const isSame = Number(written[1]) === Number(day) && Number(written[2]) === Number(month) && written[3] === year;
    if (isSame) return [written.index, written.index + written[0].length];
  }
  return null;
}

/** Where words stand, whatever blanks are between them; as far as they go on, at least the first. */
function placeOf(low: string, words: string, from: number, to: number): [number, number] | null {
  const [first, ...rest] = words.split(/\s+/u).filter((word) => word !== '');
  if (first === undefined) return null;
  let best: [number, number] | null = null;
  let most = 0;
  let at = low.indexOf(first, from);
  for (let tries = 0; at >= 0 && at < to && tries < MOST_TRIES; tries++, at = low.indexOf(first, at + 1)) {
    let end = at + first.length;
    let same = 1;
    for (const word of rest) {
      const next = end + (/^[\s|*_]{0,9}/u.exec(low.slice(end, end + 9))?.[0].length ?? 0);
      if (!low.startsWith(word, next)) break;
      end = next + word.length;
      same++;
    }
    if (same > most) [best, most] = [[at, end], same];
  }
  return most > rest.length / 2 ? best : null;
}
