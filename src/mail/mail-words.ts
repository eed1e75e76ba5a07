import { formatDate, formatInstant, weekdayName } from '../domain/vietnamese-dates.js';
import type { PlainDate } from '../domain/plain-date.js';
import type { DaysOverdue, MailedBasis, MailedLetter } from './mail-content.js';

/** Official sentences write numbers below ten with a zero: 3 -> '03'. */
export function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}

/** '28/02/2016, Chủ nhật' */
export function dateAndWeekday(date: PlainDate): string {
  return `${formatDate(date)}, ${weekdayName(date)}`;
}

/** An ISO instant in local time: '08 giờ 00 ngày 05/02/2016'. */
export function instantWords(at: string): string {
  return formatInstant(new Date(at));
}

/** '07 ngày (05 ngày làm việc)': calendar days first, as figures are published; the ladder counts the others. */
export function daysOverdueWords(overdue: DaysOverdue): string {
  if (overdue.calendarDays === 0) return 'dưới 01 ngày'; // an hour was named, and it passed today
  return `${twoDigits(overdue.calendarDays)} ngày (${twoDigits(overdue.workingDays)} ngày làm việc)`;
}

/** 'số 12/STTTT-VP ngày 24/02/2016' */
export function letterWords(letter: MailedLetter): string {
  return `số ${letter.number} ngày ${formatDate(letter.issuedOn)}`;
}

const BASIS_FORMS = {
  phieuTrinh: 'phiếu trình',
  butPhe: 'bút phê',
  yKien: 'ý kiến chỉ đạo',
  vanBan: 'văn bản',
} as const satisfies Record<MailedBasis['form'], string>;

/** 'phiếu trình số 12/PT-VP ngày 03/3/2016 (…)': the basis without the leader's post. */
export function basisWords(basis: MailedBasis): string {
  return [
    BASIS_FORMS[basis.form],
    ...(basis.number === undefined ? [] : [`số ${basis.number}`]),
    ...(basis.on === undefined ? [] : [`ngày ${formatDate(basis.on)}`]),
    ...(basis.text === undefined || basis.text.trim() === '' ? [] : [`("${withoutEndMark(basis.text)}")`]),
  ].join(' ');
}

/** A typed text inside a sentence or before a full stop of ours: without its own end mark. */
export function withoutEndMark(text: string): string {
  return text.trim().replace(/[\s.;,:/]+$/u, '');
}

/** Agencies one after the other; semicolons, as many names have commas of their own. */
export function listWords(names: readonly string[]): string {
  return names.join('; ');
}

/** The post alone, or the name and the post. */
export function personWords(person: { post: string; name: string | null }): string {
  return person.name === null ? person.post : `${person.name}, ${person.post}`;
}

/** The work and where the document gives it, for a line of a list: 'Xây dựng kế hoạch … (điểm 3 mục II)'. */
export function workWords(work: { content: string; clause: string | null }, characters: number): string {
  return `${shortened(withoutEndMark(work.content), characters)}${work.clause === null ? '' : ` (${work.clause})`}`;
}

/** At most so many characters, cut at a blank, with an ellipsis that says so. */
export function shortened(text: string, characters: number): string {
  const all = Array.from(text);
  if (all.length <= characters) return text;
  const cut = all.slice(0, characters).join('');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), Math.floor(characters / 2))).replace(/[\s,;]+$/u, '')} …`;
}
