import { type PlainDate, isPlainDate } from '../domain/plain-date.js';
import { vietnamCalendar } from '../domain/vietnam-calendar.js';
import { type WorkingCalendar, workingCalendar } from '../domain/working-calendar.js';
import { assignmentOfItem, assignmentOfRow } from './assignments.js';
import { openingOf, readBody } from './body.js';
import type { BodyContext, FoundItem } from './found-item.js';
import { agentsInBracket, partiesAlone } from './headings.js';
import { citedDocuments } from './cited-documents.js';
import { documentEvidence } from './document-evidence.js';
import { documentHead } from './document-head.js';
import { documentParts } from './document-parts.js';
import type { Draft, DraftAssignment, DraftDocument, DraftWarning, DraftWarningCode } from './draft.js';
import { effectOf } from './effect.js';
import { type KnownNames, completeNames, definedNames } from './known-names.js';
import { labelledItems, withLabelLines } from './labelled-items.js';
import { leadershipOf } from './leadership.js';
import { type Line, linesOf, paragraphsOf } from './paragraphs.js';
import { isBodyStart, isPredicateAt } from './name-end.js';
import { isDutyInCapital } from './name-marks.js';
import { partiesAt } from './parties.js';
import type { Party } from './party.js';
import { directedByIn } from './people.js';
import { recipientsOf } from './recipients.js';
import { secrecyMarkOf } from './secrecy.js';
import { signerOf } from './signer.js';
import { type SourceText, looseStretch, readSource } from './source-text.js';
import { type Read, linkStages } from './stages.js';
import { lacksPlace, solePlaces, withSolePlace } from './sole-places.js';
import { standingBodyIn } from './standing-body.js';
import { startsWithDuty } from './subjects.js';
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
    if (item) item.sameDay ??= sameDayAs(readItems.at(-1)?.assignment, item, source);
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

/** "Sơ tán dân xong trước 16 giờ cùng ngày": the day of the point above, when it is the same one's. */
function sameDayAs(above: DraftAssignment | undefined, item: FoundItem, source: SourceText): PlainDate | null {
  if (above?.deadline?.kind !== 'fixed' || !source.low.slice(item.start, item.end).includes('cùng ngày')) return null;
  return item.parties.every(({ name }) => above.lead.includes(name)) ? above.deadline.due : null;
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

/** A line that is not joined with the capital below it: a list of parties, or a topic above a sentence of its own. */
function isCompleteHeading(words: string, next: string, known: KnownNames): boolean {
  const s = looseStretch(words.replace(/^(?:\d{1,3}|[IVX]{1,5}|[a-zđ])\s*[.)/]\s*/u, ''));
  const goesOn = GOES_ON.test(s.low) && !REPORTING.test(s.low);
  // "3. Sở Xây dựng, Sở Công Thương," goes on below.
  if (s.low.endsWith(',')) return false;
  const alone = partiesAlone(s, known);
  // "Công an tỉnh; Bộ Chỉ huy" above "Quân sự tỉnh": the last name goes on below.
  if (alone !== null) return !goesOnInName(s.text, next, alone, known);
  if (s.text === words || goesOn) return false;
  // "4. Kiểm tra, nghiệm thu (Chi cục Kiểm lâm)", and below it what that means.
  return startsSentence(next, known) || (agentsInBracket(s, known) !== null && startsWithDuty(looseStretch(next)));
}

function goesOnInName(line: string, next: string, alone: readonly Party[], known: KnownNames): boolean {
  const below = looseStretch(next);
  if (!/^\p{Lu}/u.test(next) || isDutyInCapital(below, 0)) return false;
  // "Quân sự tỉnh" is a body by itself, but not below "Bộ Chỉ huy".
  if (isBodyStart(below, 0) && !/chỉ\shuy$/iu.test(line)) return false;
  const both = partiesAlone(looseStretch(`${line} ${next}`), known);
  const last = alone.at(-1)?.name ?? '';
  return both?.length === alone.length && (both.at(-1)?.name.length ?? 0) > last.length;
}

/** Words after which a line goes on below: "… phối hợp với | Sở Y tế". */
const GOES_ON =
  /(?:,|(?:^|\s)(?:và|hoặc|của|cho|với|giao|đề nghị|yêu cầu|về|tại|đến|các|những|là|do|trên|theo|từ|gồm|cùng|thuộc|để|sở|ban|ubnd|tỉnh|trình|gửi|báo cáo|tham mưu|phối hợp|ủy quyền|ban thường vụ|thường trực|ban chấp hành|ban cán sự(?: đảng)?|lãnh đạo|chủ tịch|giám đốc|thủ trưởng|đồng chí|ông|bà|hội đồng|ủy ban|số|trước|trong|ngày))$/u;

/** "2. Chế độ báo cáo" is a heading, whole as it is. */
const REPORTING =
  /^(?:chế độ|công tác|thông tin,?|tổng hợp,?|kiểm tra,?|sơ kết,?|tổng kết,?)(?: [^\s,;:.]{1,12},?){0,6} báo cáo$/u;

function startsSentence(line: string, known: KnownNames): boolean {
  const s = looseStretch(line);
  const list = partiesAt(s, 0, known);
  const blank = list ? /^\s+/u.exec(s.text.slice(list.end)) : null;
  return list !== null && blank !== null && isPredicateAt(s, list.end + blank[0].length);
}

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
