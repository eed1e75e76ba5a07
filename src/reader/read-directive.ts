import { type PlainDate, isPlainDate } from '../domain/plain-date.js';
import { type BodyContext, type FoundItem, openingOf, partiesAlone, readBody } from './body.js';
import { coordinatorsIn } from './coordinators.js';
import type { TimeContext } from './deadline-grammar.js';
import { type ItemDeadline, deadlineOf, deadlineOfCell } from './deadlines.js';
import { documentHead } from './document-head.js';
import type { Draft, DraftAssignment, DraftDocument, DraftWarning, DraftWarningCode } from './draft.js';
import { type KnownNames, definedNames } from './known-names.js';
import { leadershipOf } from './leadership.js';
import { type Line, linesOf, paragraphsOf } from './paragraphs.js';
import type { Party } from './parties.js';
import { directedByIn } from './people.js';
import { reportToIn } from './report-to.js';
import { isFarAhead } from './resolve-date.js';
import { secrecyMarkOf } from './secrecy.js';
import { signerOf } from './signer.js';
import { type SourceText, type Stretch, looseStretch, readSource } from './source-text.js';
import { stackedTables } from './stacked-tables.js';
import { standingBodyIn } from './standing-body.js';
import { type TableRow, barTables } from './tables.js';
import { warningMessages } from './warnings.js';

export interface ReadOptions {
  /** The day of issue, 'YYYY-MM-DD', given by a person when the text has none; missing years are inferred from it first. */
  issuedOn?: PlainDate;
}

/** A span may be no longer than this (ANNOTATION.md, The score). */
const LONGEST_SPAN = 1_200;
/** The leader is named in the subject or before the part that assigns. */
const LONGEST_PREAMBLE = 6_000;
const ENDS_NEWS = /^(?:các tin khác|tin liên quan|tin khác|những tin|ý kiến bạn đọc|bình luận|tác giả(?: bài viết)?\s*:|nguồn\s*:|tin, ảnh|bài và ảnh|tin và ảnh|ảnh\s*:|liên hệ - góp ý)/u;

/**
 * Reads a directive: plain text in, draft out, in the format of ANNOTATION.md. Pure, never throws, linear in the text's
 * length; every span lies inside the text. What it cannot settle stands in `warnings`, with the place.
 */
export function readDirective(text: string, options: ReadOptions = {}): Draft {
  const source = readSource(text);
  const lines = linesOf(source);
  const head = documentHead(source, lines);
  const isNews = head.type === 'TIN';
  const parts = partsOf(lines, head.bodyLine, isNews, head.isAnnex);
  const given = options.issuedOn !== undefined && isPlainDate(options.issuedOn) ? options.issuedOn : null;
  const time: TimeContext = { issuedOn: given ?? head.issuedOn, sameDay: null };
  const known: KnownNames = {
    aliases: definedNames(source),
    standingBody: null,
    issuer: head.issuer,
    lastBody: null,
  };
  known.standingBody = standingBodyIn(source, known);
  const signed = isNews || head.isAnnex ? null : signerOf(lines.slice(head.bodyLine, parts.annexFrom));
  const document: DraftDocument = {
    number: head.number,
    type: head.type,
    issuedOn: head.issuedOn ?? given,
    issuer: head.issuer,
    subject: head.subject,
    signer: signed?.signer ?? null,
    directedBy: null,
    urgency: head.urgency,
    secrecy: secrecyMarkOf(text),
  };

  const context: BodyContext = { known, time, isNews, isLeadership: leadershipOf(head.issuer, head.type) };
  const draft: Draft = { document, assignments: [], warnings: [] };
  const note = (code: DraftWarningCode, start: number, end: number): void => {
    draft.warnings.push({ code, span: source.spanOf(start, end), message: warningMessages[code] } satisfies DraftWarning);
  };
  documentWarnings(document, head.issuedOn, given, note);

  const tableLines = [...parts.body, ...parts.annex];
  const isPaper = head.type !== 'BC' && head.type !== 'TTr';
  const bars = barTables(source, tableLines, known);
  const stacked = stackedTables(source, tableLines, known);
  const running = tableLines.filter((_, i) => !bars.taken.has(i) && !stacked.taken.has(i));
  const paragraphs = paragraphsOf(source, running, (words) => isCompleteHeading(words, known));
  const opening = paragraphs[openingOf(paragraphs)];
  document.directedBy = directedByIn(source.text.slice(0, isNews ? LONGEST_PREAMBLE : Math.min(opening?.end ?? LONGEST_PREAMBLE, LONGEST_PREAMBLE)));
  const body = isPaper ? readBody(source, paragraphs, context) : { items: [], remarks: [] };
  for (const { code, start, end } of body.remarks) note(code, start, end);

  const found = [
    ...body.items.map((item) => ({ start: item.start, read: () => fromItem(source, item, context, note) })),
    ...[...bars.rows, ...stacked.rows].map((row) => ({ start: row.start, read: () => fromRow(source, row, context, note) })),
  ].sort((a, b) => a.start - b.start);
  for (const { read } of found) draft.assignments.push(read());
  if (draft.assignments.length === 0) note('NO_ASSIGNMENT', 0, 0);
  draft.warnings.sort((a, b) => a.span[0] - b.span[0]);
  return draft;
}

interface Parts {
  body: Line[];
  annex: Line[];
  annexFrom: number;
}

/** The lines that may assign: the body up to the signing block, and annexes behind it. */
function partsOf(lines: readonly Line[], bodyLine: number, isNews: boolean, isAnnex: boolean): Parts {
  if (isNews) {
    const tail = lines.findIndex((line, i) => i >= bodyLine && ENDS_NEWS.test(line.low));
    return { body: lines.slice(bodyLine, tail < 0 ? undefined : tail), annex: [], annexFrom: lines.length };
  }
  const isAnnexLine = (line: Line, i: number): boolean => i > bodyLine && /^phụ lục(?: [ivxl\d]{1,5})?\s*[.:]?$/u.test(line.low) && line.text.startsWith('P');
  const annexAt = isAnnex ? -1 : lines.findIndex(isAnnexLine);
  const annexFrom = annexAt < 0 ? lines.length : annexAt;
  const main = lines.slice(0, annexFrom);
  const recipients = main.findIndex((line, i) => i >= bodyLine && /^nơi nhận/u.test(line.low));
  const signed = isAnnex ? null : signerOf(main.slice(bodyLine));
  const ends = [recipients < 0 ? annexFrom : recipients, signed ? bodyLine + signed.firstLine : annexFrom];
  // An office named in capitals above "QUYẾT ĐỊNH:" is no signing block.
  const close = Math.min(...ends.filter((end) => end > bodyLine + 1), annexFrom);
  return { body: lines.slice(bodyLine, close), annex: lines.slice(annexFrom), annexFrom };
}

function isCompleteHeading(words: string, known: KnownNames): boolean {
  const s = looseStretch(words.replace(/^(?:\d{1,3}|[IVX]{1,5}|[a-zđ])\s*[.)/]\s*/u, ''));
  return partiesAlone(s, known) !== null;
}

type Note = (code: DraftWarningCode, start: number, end: number) => void;

function documentWarnings(document: DraftDocument, written: PlainDate | null, given: PlainDate | null, note: Note): void {
  if (document.secrecy) note('SECRECY_MARK', 0, 0);
  if (document.type === 'TIN') note('SECOND_HAND_SOURCE', 0, 0);
  else if (document.number === null) note('NO_NUMBER', 0, 0);
  if (document.issuedOn === null) note('NO_ISSUE_DATE', 0, 0);
  if (written !== null && given !== null && written !== given) note('ISSUE_DATE_OVERRIDDEN', 0, 0);
}

function fromItem(source: SourceText, item: FoundItem, context: BodyContext, note: Note): DraftAssignment {
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

function fromRow(source: SourceText, row: TableRow, context: BodyContext, note: Note): DraftAssignment {
  const end = Math.min(row.end, row.start + LONGEST_SPAN);
  const time: ItemDeadline = row.deadline ? deadlineOfCell(row.deadline.stretch, context.time) : { deadline: null, reading: null, readings: [] };
  const assignment: DraftAssignment = {
    span: source.spanOf(row.start, end),
    clause: row.code,
    lead: names(row.parties),
    coordinators: names(row.coordinators).filter((name) => !names(row.parties).includes(name)),
    action: row.task,
    deadline: null,
    confidence: 0,
  };
  if (row.product) assignment.product = row.product;
  if (row.reportTo) assignment.reportTo = row.reportTo;
  withDeadline(assignment, time, row.deadline?.start ?? 0, source, context, note);
  leadWarnings(row.parties, assignment, row.start, end, note);
  assignment.confidence = confidenceOf('table', assignment, time, false, row.parties);
  return assignment;
}

function withDeadline(assignment: DraftAssignment, time: ItemDeadline, base: number, source: SourceText, context: BodyContext, note: Note): void {
  assignment.deadline = time.deadline;
  const reading = time.reading;
  if (!reading) return;
  const [start, end] = [base + reading.start, base + reading.end];
  assignment.deadlineSpan = source.spanOf(start, end);
  assignment.deadlineText = source.text.slice(start, end).replace(/\s+/gu, ' ').trim();
  for (const code of new Set(reading.issues)) note(code, start, end);
  for (const other of time.readings) {
    if (other === reading || other.strength < 3 || other.deadline?.kind !== 'fixed' || time.deadline?.kind !== 'fixed') continue;
    if (other.deadline.due !== time.deadline.due) note('SEVERAL_DATES', base + other.start, base + other.end);
  }
  const issuedOn = context.time.issuedOn;
  if (time.deadline?.kind !== 'fixed' || issuedOn === null) return;
  if (time.deadline.due < issuedOn) note('DUE_BEFORE_ISSUE', start, end);
  if (reading.issues.includes('YEAR_INFERRED') && isFarAhead(time.deadline.due, issuedOn)) note('DATE_CONTRADICTION', start, end);
}

function leadWarnings(parties: readonly Party[], assignment: DraftAssignment, start: number, end: number, note: Note): void {
  if (parties.some((party) => party.isNonState && party.role !== 'coordinator')) note('NON_STATE_GROUP', start, end);
  const isNamedLead = parties.some((party) => party.role === 'lead');
  const bodies = assignment.lead.filter((name) => !name.startsWith('nhóm:'));
  if (bodies.length > 1 && !isNamedLead) note('SEVERAL_LEADS', start, end);
  if (parties.every((party) => party.isGeneric)) note('AMBIGUOUS_LEAD', start, end);
}

/** How sure the reading is, from what it rests on; a person confirms in any case. */
function confidenceOf(via: FoundItem['via'] | 'table', assignment: DraftAssignment, time: ItemDeadline, isNews: boolean, leads: readonly Party[]): number {
  const base = { order: 0.96, table: 0.95, bare: 0.93, heading: 0.93, chain: 0.85 }[via];
  const doubts = [
    isNews ? 0.2 : 0,
    assignment.lead.length > 1 && assignment.lead.every((name) => !name.startsWith('nhóm:')) ? 0.1 : 0,
    leads.some((party) => party.isGeneric) ? 0.15 : 0,
    (time.reading?.issues.length ?? 0) > 0 ? 0.1 : 0,
    time.reading?.strength === 1 ? 0.2 : 0,
  ];
  return Math.max(0.1, Math.round((base - doubts.reduce((a, b) => a + b, 0)) * 100) / 100);
}

const names = (parties: readonly Party[]): string[] => [...new Set(parties.map((party) => party.name))];

function actionOf(s: Stretch, from: number): string {
  const words = s.text.slice(from).replace(/\s+/gu, ' ').replace(/^[\s,:;.)]+|[\s,;./]+$/gu, '');
  return words === '' ? s.text.replace(/\s+/gu, ' ').trim() : words;
}

function flatStretch(source: SourceText, start: number, end: number): Stretch {
  const cut = (text: string): string => text.slice(start, end).replace(/\n\s*\d{1,3}\s*\n/gu, (page) => ' '.repeat(page.length)).replaceAll('\n', ' ');
  return { start, text: cut(source.text), low: cut(source.low), plain: cut(source.plain) };
}
