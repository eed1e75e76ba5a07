import type { Cadence } from '../domain/deadline.js';
import { LONGEST_SPAN } from './assignments.js';
import { doubtsOf } from './deadline-doubts.js';
import { deadlineOf, type ItemDeadline } from './deadlines.js';
import type { DraftAssignment } from './draft.js';
import type { BodyContext } from './found-item.js';
import { looseStretch, type SourceText, type Stretch, within } from './source-text.js';
import type { Note } from './warnings.js';

const RHYTHM_WORDS: Record<Cadence, string> = {
  day: 'hằng ngày',
  week: 'hằng tuần',
  month: 'hằng tháng',
  quarter: 'hằng quý',
  half_year: '6 tháng một lần',
  year: 'hằng năm',
};

/** "hằng năm gửi Sở X trước ngày 25/11 để báo cáo UBND tỉnh trước ngày 15/12": the second date comes back each year too. */
export function inRhythm(
  said: ItemDeadline,
  s: Stretch,
  every: readonly Cadence[] | undefined,
  context: BodyContext,
): ItemDeadline {
  const reading = said.reading;
  if (!every || said.deadline?.kind !== 'fixed' || !reading || /\d{4}/u.test(s.text.slice(reading.start, reading.end)))
    return said;
  const words = `${every.map((cadence) => RHYTHM_WORDS[cadence]).join(', ')} `;
  const told = deadlineOf(
    { start: s.start, text: words + s.text, low: words + s.low, plain: looseStretch(words).plain + s.plain },
    context.time,
  );
  if (told.deadline?.kind !== 'recurring') return said;
  const moved = <T extends { start: number; end: number }>(r: T): T => ({
    ...r,
    start: Math.max(0, r.start - words.length),
    end: Math.max(0, r.end - words.length),
  });
  const readings = told.readings.map(moved).filter(({ end }) => end > 0);
  return { ...told, reading: told.reading ? moved(told.reading) : null, readings };
}

/** "Trước ngày 15/4, các đơn vị:" dates every point of its list that names no date; a vague frame dates none. */
export function deadlineOfLeadIn(
  words: Stretch | null | undefined,
  context: BodyContext,
): { words: Stretch; time: ItemDeadline } | null {
  if (!words) return null;
  const last = within(words, Math.max(0, words.text.length - LONGEST_SPAN));
  const time = deadlineOf(last, context.time, last.text.length);
  return time.deadline !== null && time.reading?.strength === 3 ? { words: last, time } : null;
}

export function withDeadline(
  assignment: DraftAssignment,
  time: ItemDeadline,
  { words, placeOf }: { words: Stretch; placeOf: (index: number) => number },
  source: SourceText,
  context: BodyContext,
  note: Note,
): void {
  assignment.deadline = time.deadline;
  const reading = time.reading;
  if (!reading) return;
  const at = (start: number, end: number): [number, number] => [placeOf(start), placeOf(Math.max(start, end - 1)) + 1];
  const text = (start: number, end: number): string => words.text.slice(start, end).replace(/\s+/gu, ' ').trim();
  assignment.deadlineSpan = source.spanOf(...at(reading.start, reading.end));
  assignment.deadlineText = text(reading.start, reading.end);
  const { warnings, alternatives } = doubtsOf(time, context.time.issuedOn, context.calendar);
  for (const { code, start, end } of warnings) note(code, ...at(start, end));
  if (alternatives.length > 0)
    assignment.deadlineAlternatives = alternatives.map(({ deadline, why, start, end }) => ({
      deadline,
      text: text(start, end),
      why,
    }));
}
