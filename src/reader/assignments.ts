import { deadlineOfLeadIn, inRhythm, withDeadline } from './assignment-times.js';
import { coordinatorsIn } from './coordinators.js';
import { deadlineOf, deadlineOfCell, type ItemDeadline } from './deadlines.js';
import type { DraftAssignment } from './draft.js';
import { confidenceOf, itemEvidence, rowEvidence } from './evidence.js';
import type { BodyContext, FoundItem } from './found-item.js';
import type { Party } from './party.js';
import { pattern } from './pattern.js';
import { productIn } from './product.js';
import { reportToIn } from './report-to.js';
import { inOneLine, type SourceText, type Stretch } from './source-text.js';
import { undatedClass } from './structure-checks.js';
import type { TableRow } from './table-rows.js';
import type { Note } from './warnings.js';

/** A span may be no longer than this (ANNOTATION.md, The score). */
export const LONGEST_SPAN = 1_200;
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
  const said = deadlineOf(s, { ...context.time, sameDay: item.sameDay ?? null }, work);
  const time = inRhythm(said, s, item.every, context);
  const assignment: DraftAssignment = {
    span: source.spanOf(item.start, item.start + s.text.trimEnd().length),
    clause: item.clause,
    lead: names(leads.length > 0 ? leads : item.parties),
    coordinators: [],
    action: actionOf(s, found.workStart),
    deadline: null,
    confidence: 0,
  };
  // "phối hợp với Sở" in the paper of a department: the one that gives the order takes no part in it.
  assignment.coordinators = names([...together, ...found.parties]).filter(
    (name) => !assignment.lead.includes(name) && !(name === context.known.issuer && name.startsWith('Sở ')),
  );
  const reportTo = reportToIn(s, work, context.known);
  if (reportTo && !assignment.lead.includes(reportTo)) assignment.reportTo = reportTo;
  const product = productIn(s.text.slice(work), s.low.slice(work));
  if (product !== null) assignment.product = product;
  const above = time.reading === null ? deadlineOfLeadIn(item.leadIn, context) : null;
  const dated = above?.words ?? s;
  const timed = above?.time ?? time;
  if (above?.time.reading) note('DEADLINE_FROM_LEAD_IN', item.start, item.start + s.text.trimEnd().length);
  withDeadline(assignment, timed, { words: dated, placeOf: (index) => dated.start + index }, source, context, note);
  if (assignment.deadline === null && timed.reading === null) assignment.undated = undatedClass(assignment, s.text);
  if (ONLY_JOINS.test(s.low.slice(work)) && assignment.lead.length === 1)
    note('LEAD_ONLY_COORDINATES', item.start, item.start + s.text.trimEnd().length);
  leadWarnings(item.parties, assignment, item.start, end, note);
  assignment.evidence = itemEvidence(source, {
    assignment,
    via: item.via,
    words: { s, work, isNews: context.isNews },
    leads,
    coordinators: [...together, ...found.parties],
    time: timed,
    dated,
    isFromLeadIn: above !== null,
  });
  assignment.confidence = confidenceOf(assignment.evidence);
  return assignment;
}

/** "Sở X phối hợp với Sở Y …": the lead of a duty whose words name nobody who leads (domain.md §22, 2). */
const ONLY_JOINS = pattern(
  '^[\\s,]{0,5}(?:có trách nhiệm |chủ động |tích cực |thường xuyên |cần |phải |kịp thời |chặt chẽ ){0,2}phối hợp(?![\\p{L}])',
);

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
    action: row.task.slice(0, LONGEST_SPAN) || source.text.slice(row.start, end).replace(/\s+/gu, ' ').trim(),
    deadline: null,
    confidence: 0,
  };
  if (row.product) assignment.product = row.product.slice(0, LONGEST_CELL);
  if (row.reportTo) assignment.reportTo = row.reportTo.slice(0, LONGEST_CELL);
  if (row.deadline) {
    const { stretch, placeOf } = row.deadline;
    withDeadline(assignment, time, { words: stretch, placeOf }, source, context, note);
  }
  if (assignment.deadline === null && time.reading === null) assignment.undated = undatedClass(assignment, row.task);
  leadWarnings(row.parties, assignment, row.start, end, note);
  assignment.evidence = rowEvidence(source, row, assignment, time);
  assignment.confidence = confidenceOf(assignment.evidence);
  return assignment;
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

/** "… - Thời gian: tháng 9/2022": what lines below the point say of it is no part of the work. */
const LABELS_BEHIND = pattern(
  '(?:\\.|;)? (?:[-+•*] )?(?:thời gian|thời hạn|đơn vị phối hợp|cơ quan phối hợp|phối hợp|sản phẩm|hạn hoàn thành)(?: (?:thực hiện|hoàn thành|đầu ra|dự kiến))?: .{1,400}$',
  'i',
);

function actionOf(s: Stretch, from: number): string {
  const words = s.text
    .slice(from)
    .replace(/\s+/gu, ' ')
    .replace(LABELS_BEHIND, '')
    .replace(/^[\s,:;.)]{1,200}|[\s,;./]{1,200}$/gu, '')
    .replace(DUTY_WORD, '');
  return words === '' ? s.text.replace(/\s+/gu, ' ').trim() : words;
}

function flatStretch(source: SourceText, start: number, end: number): Stretch {
  const cut = (text: string): string => inOneLine(text.slice(start, end));
  return { start, text: cut(source.text), low: cut(source.low), plain: cut(source.plain) };
}
