import type { BodyContext, FoundItem } from './found-item.js';
import { confidenceOf } from './confidence.js';
import { coordinatorsIn } from './coordinators.js';
import { type ItemDeadline, deadlineOf, deadlineOfCell } from './deadlines.js';
import type { DraftAssignment } from './draft.js';
import type { Party } from './party.js';
import { reportToIn } from './report-to.js';
import { isFarAhead } from './resolve-date.js';
import type { SourceText, Stretch } from './source-text.js';
import type { TableRow } from './tables.js';
import type { Note } from './warnings.js';

/** A span may be no longer than this (ANNOTATION.md, The score). */
const LONGEST_SPAN = 1_200;
/** A product or a receiver is named in a few words, even in a table that was torn apart. */
const LONGEST_CELL = 500;

/** The draft's assignment of a duty found in running text. */
export function assignmentOfItem(
  source: SourceText,
  item: FoundItem,
  context: BodyContext,
  note: Note,
): DraftAssignment {
  const end = Math.min(item.end, item.start + LONGEST_SPAN);
  const s = flatStretch(source, item.start, end);
  const work = Math.min(Math.max(0, item.workStart - item.start), s.text.length);
  const leads = item.parties.filter((party) => party.role !== 'coordinator');
  const together = item.parties.filter((party) => party.role === 'coordinator');
  const found = coordinatorsIn(s, work, { ...context.known, lastBody: leads[0]?.name ?? null });
  const time = deadlineOf(s, { ...context.time, sameDay: item.sameDay ?? null }, work);
  const assignment: DraftAssignment = {
    span: source.spanOf(item.start, item.start + s.text.trimEnd().length),
    clause: item.clause,
    lead: names(leads.length > 0 ? leads : item.parties),
    coordinators: [],
    action: actionOf(s, found.workStart),
    deadline: null,
    confidence: 0,
  };
  assignment.coordinators = names([...together, ...found.parties]).filter((name) => !assignment.lead.includes(name));
  const reportTo = reportToIn(s, work, context.known);
  if (reportTo && !assignment.lead.includes(reportTo)) assignment.reportTo = reportTo;
  withDeadline(assignment, time, s.start, source, context, note);
  leadWarnings(item.parties, assignment, item.start, end, note);
  assignment.confidence = confidenceOf(item.via, assignment, time, context.isNews, leads);
  return assignment;
}

/** The draft's assignment of a table's row. */
export function assignmentOfRow(source: SourceText, row: TableRow, context: BodyContext, note: Note): DraftAssignment {
  const end = Math.min(row.end, row.start + LONGEST_SPAN);
  const time: ItemDeadline = row.deadline
    ? deadlineOfCell(row.deadline.stretch, context.time)
    : { deadline: null, reading: null, readings: [] };
  const assignment: DraftAssignment = {
    span: source.spanOf(row.start, end),
    clause: row.code,
    lead: names(row.parties),
    coordinators: names(row.coordinators).filter((name) => !names(row.parties).includes(name)),
    action: row.task.slice(0, LONGEST_SPAN),
    deadline: null,
    confidence: 0,
  };
  if (row.product) assignment.product = row.product.slice(0, LONGEST_CELL);
  if (row.reportTo) assignment.reportTo = row.reportTo.slice(0, LONGEST_CELL);
  withDeadline(assignment, time, row.deadline?.start ?? 0, source, context, note);
  leadWarnings(row.parties, assignment, row.start, end, note);
  assignment.confidence = confidenceOf('table', assignment, time, false, row.parties);
  return assignment;
}

function withDeadline(
  assignment: DraftAssignment,
  time: ItemDeadline,
  base: number,
  source: SourceText,
  context: BodyContext,
  note: Note,
): void {
  assignment.deadline = time.deadline;
  const reading = time.reading;
  if (!reading) return;
  const [start, end] = [base + reading.start, base + reading.end];
  assignment.deadlineSpan = source.spanOf(start, end);
  assignment.deadlineText = source.text.slice(start, end).replace(/\s+/gu, ' ').trim();
  for (const code of new Set(reading.issues)) note(code, start, end);
  for (const other of time.readings) {
    if (other === reading || other.strength < 3 || other.deadline?.kind !== 'fixed' || time.deadline?.kind !== 'fixed')
      continue;
    if (other.deadline.due !== time.deadline.due) note('SEVERAL_DATES', base + other.start, base + other.end);
  }
  const issuedOn = context.time.issuedOn;
  if (time.deadline?.kind !== 'fixed' || issuedOn === null) return;
  if (time.deadline.due < issuedOn) note('DUE_BEFORE_ISSUE', start, end);
  if (reading.issues.includes('YEAR_INFERRED') && isFarAhead(time.deadline.due, issuedOn))
    note('DATE_CONTRADICTION', start, end);
}

function leadWarnings(
  parties: readonly Party[],
  assignment: DraftAssignment,
  start: number,
  end: number,
  note: Note,
): void {
  if (parties.some((party) => party.isNonState && party.role !== 'coordinator')) note('NON_STATE_GROUP', start, end);
  const isNamedLead = parties.some((party) => party.role === 'lead');
  const bodies = assignment.lead.filter((name) => !name.startsWith('nhóm:'));
  if (bodies.length > 1 && !isNamedLead) note('SEVERAL_LEADS', start, end);
  if (parties.every((party) => party.isGeneric)) note('AMBIGUOUS_LEAD', start, end);
}

const names = (parties: readonly Party[]): string[] => [...new Set(parties.map((party) => party.name))];

/** "Sở X cần xây dựng …": that it must be done is said by giving it; what is to be done begins after the word. */
const DUTY_WORD = /^(?:cần phải|cần|phải|có trách nhiệm)\s+(?=\p{L})/iu;

function actionOf(s: Stretch, from: number): string {
  const words = s.text
    .slice(from)
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,:;.)]+|[\s,;./]+$/gu, '')
    .replace(DUTY_WORD, '');
  return words === '' ? s.text.replace(/\s+/gu, ' ').trim() : words;
}

function flatStretch(source: SourceText, start: number, end: number): Stretch {
  const cut = (text: string): string =>
    text
      .slice(start, end)
      .replace(/\n\s*\d{1,3}\s*\n/gu, (page) => ' '.repeat(page.length))
      .replaceAll('\n', ' ');
  return { start, text: cut(source.text), low: cut(source.low), plain: cut(source.plain) };
}
