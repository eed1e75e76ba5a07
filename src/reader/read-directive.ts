import { isPlainDate, type PlainDate } from '../domain/plain-date.js';
import { vietnamCalendar } from '../domain/vietnam-calendar.js';
import { workingCalendar, type WorkingCalendar } from '../domain/working-calendar.js';
import { assignmentOfItem, assignmentOfRow } from './assignments.js';
import { openingOf, readBody } from './body.js';
import { citedDocuments } from './cited-documents.js';
import { isCompleteHeading } from './complete-headings.js';
import { documentEvidence } from './document-evidence.js';
import { documentHead } from './document-head.js';
import { documentParts } from './document-parts.js';
import type { Draft, DraftDocument, DraftWarning, DraftWarningCode } from './draft.js';
import { effectOf } from './effect.js';
import type { BodyContext, FoundItem } from './found-item.js';
import { completeNames, definedNames, type KnownNames } from './known-names.js';
import { labelledItems } from './labelled-items.js';
import { withLabelLines } from './label-lines.js';
import { leadershipOf } from './leadership.js';
import { type Line, linesOf, paragraphsOf } from './paragraphs.js';
import { directedByIn } from './people.js';
import { recipientsOf } from './recipients.js';
import { secrecyMarkOf } from './secrecy.js';
import { signerOf } from './signer.js';
import { lacksPlace, solePlaces, withSolePlace } from './sole-places.js';
import { readSource, type SourceText } from './source-text.js';
import { linkStages, type Read } from './stages.js';
import { standingBodyIn } from './standing-body.js';
import { structureWarnings } from './structure-checks.js';
import { tablesIn } from './tables-in.js';
import { tellingPart } from './telling-part.js';
import type { TimeContext } from './time-reading.js';
import { type Note, warningMessages } from './warnings.js';

export interface ReadOptions {
  /** The day of issue, 'YYYY-MM-DD', given by a person when the text has none; missing years are inferred from it first. */
  issuedOn?: PlainDate;
  /** On which days the office rests; without it, the State's calendar. */
  calendar?: WorkingCalendar;
}

const officeCalendar = workingCalendar(vietnamCalendar);

/** The leader is named in the subject or before the part that assigns. */
const LONGEST_PREAMBLE = 6_000;

/**
 * Reads a directive: plain text in, draft out, in the format of ANNOTATION.md. Pure, never throws, linear in the text's
 * length; every span lies inside the text. What it cannot settle stands in `warnings`, with the place.
 */
export function readDirective(text: string, options: ReadOptions = {}): Draft {
  const source = readSource(text);
  const lines = linesOf(source);
  const head = documentHead(source, lines);
  const isNews = head.type === 'TIN';
  const parts = documentParts(lines, head.bodyLine, isNews, head.isAnnex);
  const given = options.issuedOn !== undefined && isPlainDate(options.issuedOn) ? options.issuedOn : null;
  const time: TimeContext = { issuedOn: given ?? head.issuedOn, sameDay: null };
  const known: KnownNames = {
    aliases: definedNames(source),
    standingBody: null,
    issuer: head.issuer,
    complete: completeNames(source),
    lastBody: null,
  };
  known.standingBody = standingBodyIn(source, known);
  const signed = isNews || head.isAnnex ? null : signerOf(lines.slice(head.bodyLine, parts.annexFrom));
  const document: DraftDocument = {
    number: atMost(head.number, 100),
    type: head.type,
    issuedOn: head.issuedOn ?? given,
    issuer: atMost(head.issuer, 500),
    subject: atMost(head.subject, 4_000),
    signer: signed?.signer ?? null,
    directedBy: null,
    urgency: head.urgency,
    secrecy: secrecyMarkOf(text),
  };

  const calendar = options.calendar ?? officeCalendar;
  const context: BodyContext = { known, time, calendar, isNews, isLeadership: leadershipOf(head.issuer, head.type) };
  const draft: Draft = { document, assignments: [], warnings: [] };
  const note = (code: DraftWarningCode, start: number, end: number): void => {
    draft.warnings.push({
      code,
      span: source.spanOf(start, end),
      message: warningMessages[code],
    } satisfies DraftWarning);
  };
  documentWarnings(document, head.issuedOn, given, note);

  const tableLines = [...parts.body, ...parts.annex];
  const isPaper = head.type !== 'BC' && head.type !== 'TTr';
  const tables = tablesIn(source, tableLines, known);
  // Words on both sides of a table are never one paragraph.
  const running = tableLines.flatMap((line, i) =>
    tables.taken.has(i) ? [] : [tables.taken.has(i - 1) ? { ...line, blankBefore: true } : line],
  );
  const paragraphs = paragraphsOf(source, running, (words, next) => isCompleteHeading(words, next, known));
  const opening = paragraphs[openingOf(paragraphs)];
  document.directedBy = directedByIn(
    source.text.slice(0, isNews ? LONGEST_PREAMBLE : Math.min(opening?.end ?? LONGEST_PREAMBLE, LONGEST_PREAMBLE)),
  );
  if (!isNews) withSurroundings(document, source, lines, head.bodyLine, opening?.end ?? 0);
  const isDayGiven = head.issuedOn === null && given !== null;
  document.evidence = documentEvidence(source, { document, head, isDayGiven, isNews });
  for (const { issuedOn, span } of document.cited ?? [])
    if (issuedOn !== undefined && time.issuedOn !== null && issuedOn > time.issuedOn)
      draft.warnings.push({ code: 'CITED_AFTER_ISSUE', span, message: warningMessages.CITED_AFTER_ISSUE });
  const labelled =
    isPaper && !isNews ? labelledItems(source, paragraphs, known) : { rows: [], taken: new Set<number>() };
  const unread = paragraphs.filter((_, i) => !labelled.taken.has(i));
  const told = isPaper ? (isNews ? unread : withLabelLines(source, unread)) : tellingPart(paragraphs);
  const body = readBody(source, told, context);
  for (const { code, start, end } of body.remarks) note(code, start, end);

  const found = [
    ...body.items.map((item) => ({
      start: item.start,
      item,
      read: () => assignmentOfItem(source, item, context, note),
    })),
    ...[...tables.rows, ...labelled.rows].map((row) => ({
      start: row.start,
      item: null,
      read: () => assignmentOfRow(source, row, context, note),
    })),
  ].sort((a, b) => a.start - b.start);
  const readItems: Read[] = [];
  for (const { item, read } of found) {
    if (item) item.sameDay ??= sameDayAs(readItems, item, source);
    readItems.push({ item, assignment: read() });
  }
  linkStages(readItems);
  draft.assignments = readItems.map(({ assignment }) => assignment);
  namePlaces(draft, source, context);
  draft.warnings.push(...structureWarnings(draft.assignments));
  if (draft.assignments.length === 0) note('NO_ASSIGNMENT', 0, 0);
  draft.warnings.sort((a, b) => a.span[0] - b.span[0]);
  return draft;
}

/** "UBND huyện" in a paper about one district is that district's. */
function namePlaces({ assignments, document }: Draft, source: SourceText, { isLeadership }: BodyContext): void {
  if (!assignments.some(({ lead, coordinators }) => [...lead, ...coordinators].some(lacksPlace))) return;
  const places = solePlaces(source, document);
  const inFull = (name: string): string => withSolePlace(name, places, isLeadership);
  for (const one of assignments) {
    one.lead = one.lead.map(inFull);
    one.coordinators = one.coordinators.map(inFull);
  }
}

const POINTS_ABOVE = 6;

/** "Sơ tán dân xong trước 16 giờ cùng ngày": the day named last in the points above, while they are the same one's. */
function sameDayAs(above: readonly Read[], item: FoundItem, source: SourceText): PlainDate | null {
  if (!source.low.slice(item.start, item.end).includes('cùng ngày')) return null;
  for (const { assignment } of above.slice(-POINTS_ABOVE).toReversed()) {
    if (!item.parties.every(({ name }) => assignment.lead.includes(name))) return null;
    if (assignment.deadline?.kind === 'fixed') return assignment.deadline.due;
  }
  return null;
}

/** What stands around the duties: whom the document is sent to, what it rests on and changes, from when it holds. */
function withSurroundings(
  document: DraftDocument,
  source: SourceText,
  lines: readonly Line[],
  bodyLine: number,
  bodyOpens: number,
): void {
  const bodyStart = lines[bodyLine]?.start ?? 0;
  const recipients = recipientsOf(lines, bodyLine);
  const cited = citedDocuments(source, bodyStart, bodyOpens, source.text.length);
  const effect = effectOf(source, bodyStart, document.issuedOn);
  if (recipients.length > 0) document.recipients = recipients;
  if (cited.length > 0) document.cited = cited;
  if (effect) document.effect = effect;
}

/** A field is a line or two of the head; a damaged text must not make more of it. */
const atMost = (text: string | null, length: number): string | null => text?.slice(0, length) ?? null;

function documentWarnings(
  document: DraftDocument,
  written: PlainDate | null,
  given: PlainDate | null,
  note: Note,
): void {
  if (document.secrecy) note('SECRECY_MARK', 0, 0);
  if (document.type === 'TIN') note('SECOND_HAND_SOURCE', 0, 0);
  else if (document.number === null) note('NO_NUMBER', 0, 0);
  if (document.issuedOn === null) note('NO_ISSUE_DATE', 0, 0);
  if (written !== null && given !== null && written !== given) note('ISSUE_DATE_OVERRIDDEN', 0, 0);
}
