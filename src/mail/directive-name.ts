import { formatDate } from '../domain/vietnamese-dates.js';
import type { MailedDirective } from './mail-content.js';
import { withoutEndMark } from './mail-words.js';

/** For a subject or a list: 'Thông báo 15/TB-UBND ngày 05/02/2016'; without a number, its stated source. */
export function shortDirectiveName(directive: MailedDirective): string {
  if (directive.number !== null) {
    return `${directive.typeName} ${directive.number} ngày ${formatDate(directive.issuedOn)}`;
  }
  return directive.statedSource === null
    ? `${directive.typeName} ngày ${formatDate(directive.issuedOn)}`
    : withoutEndMark(directive.statedSource);
}

/** For a sentence: 'Thông báo số 15/TB-UBND ngày 05/02/2016 của UBND tỉnh Ninh Bình về việc …'. */
export function fullDirectiveName(directive: MailedDirective): string {
  return `${sourceName(directive)}${subjectWords(directive.subject)}`;
}

function sourceName(directive: MailedDirective): string {
  if (directive.number === null && directive.statedSource !== null) return withoutEndMark(directive.statedSource);
  const number = directive.number === null ? '' : ` số ${directive.number}`;
  return `${directive.typeName}${number} ngày ${formatDate(directive.issuedOn)} của ${directive.issuer}`;
}

function subjectWords(subject: string | null): string {
  if (subject === null || subject.trim() === '') return '';
  const text = withoutEndMark(subject);
  // "Thông báo số 15/TB-UBND … về kết luận của …" is how such a notice is cited.
  if (/^kết luận(?:\s|$)/iu.test(text)) return ` về ${text.charAt(0).toLocaleLowerCase('vi')}${text.slice(1)}`;
  const about = /^(?:v\/v|về)\s+(?<what>.+)$/isu.exec(text)?.groups?.['what'];
  // A subject in capitals keeps them, but for the words that join it to the sentence.
  return about === undefined ? ` (trích yếu: ${text})` : ` về ${about.replace(/^VIỆC(?=\s)/u, 'việc')}`;
}
