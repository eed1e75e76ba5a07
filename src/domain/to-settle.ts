import type { LaunchDraft, LaunchDraftWarning, LaunchItem } from './launch-draft.js';
import { launchProblems, type LaunchPlan, type LaunchProblem } from './launch-plan.js';
import type { AgencyCandidate } from './agency-names.js';
import type { EarlierTask } from './earlier-task.js';
import { formatDate } from './vietnamese-dates.js';

/**
 * must: nothing is launched before it is settled · doubt: a person says "Đúng", or changes it · look: an item that nobody has
 * looked at · note: to be known, nothing to settle.
 */
export type SettleWeight = 'must' | 'doubt' | 'look' | 'note';

export const itemFields = ['lead', 'coordinators', 'action', 'product', 'reportTo', 'deadline', 'clause'] as const;
export type ItemField = (typeof itemFields)[number];

export const documentFields = [
  'number',
  'type',
  'issuedOn',
  'issuer',
  'subject',
  'signer',
  'directedBy',
  'urgency',
  'sourceStatement',
] as const;
export type DocumentField = (typeof documentFields)[number];

/** One thing to settle in a draft: where it stands, and what the machine says of it. */
export interface ThingToSettle {
  /** what `settled` keeps once a person found it right; names the value, so that another value is doubted anew */
  key: string;
  code: string;
  weight: SettleWeight;
  /** Vietnamese, for the specialist */
  message: string;
  /** index in the draft's assignments; null: of the document */
  itemIndex: number | null;
  field: ItemField | DocumentField | null;
  /** the source's words, or the name, that it is about */
  words: string | null;
  span: [number, number] | null;
  /** "Đúng" settles it */
  mayBeRight: boolean;
  isSettled: boolean;
  candidates: readonly AgencyCandidate[];
  /** the open duty of an earlier directive that says the same */
  earlier?: EarlierTask;
}

interface Kind {
  field: ItemField | DocumentField | null;
  weight: SettleWeight;
  /** a doubt that "Đúng" does not answer: the field is empty or wrong */
  wantsValue?: true;
}

/** What each code of the plan and of the reader asks of a person. What is not here is for the preview alone. */
const kinds: Readonly<Record<string, Kind>> = {
  // the plan's problems: the same that a launch is refused for
  NO_ISSUE_DATE: { field: 'issuedOn', weight: 'must' },
  DATED_AFTER_TODAY: { field: 'issuedOn', weight: 'must' },
  NO_NUMBER: { field: 'number', weight: 'must' },
  NUMBER_UNREADABLE: { field: 'number', weight: 'must' },
  SECOND_HAND_SOURCE: { field: 'sourceStatement', weight: 'must' },
  NO_SUBJECT: { field: 'subject', weight: 'must' },
  NO_TASKS: { field: null, weight: 'must' },
  NO_LEAD: { field: 'lead', weight: 'must' },
  SEVERAL_LEADS: { field: 'lead', weight: 'must' },
  UNKNOWN_AGENCY: { field: 'lead', weight: 'must' },
  AMBIGUOUS_AGENCY: { field: 'lead', weight: 'must' },
  UNKNOWN_GROUP: { field: 'lead', weight: 'must' },
  GROUP_EMPTY: { field: 'lead', weight: 'must' },
  NON_STATE_GROUP: { field: 'lead', weight: 'must' },
  UNKNOWN_COORDINATOR: { field: 'coordinators', weight: 'doubt' },
  NO_ACTION: { field: 'action', weight: 'must' },
  DUE_BEFORE_ISSUE: { field: 'deadline', weight: 'must' },
  BASIS_MISSING: { field: 'deadline', weight: 'must' },
  UNDATED_NOT_STATED: { field: 'deadline', weight: 'doubt' },
  NOT_CONFIRMED: { field: null, weight: 'look' },
  // the plan's warnings
  ISSUER_ASSUMED: { field: 'issuer', weight: 'doubt' },
  LIKELY_AGENCY: { field: 'lead', weight: 'doubt' },
  LEAD_BESIDE_GROUP: { field: 'lead', weight: 'doubt' },
  COORDINATING_GROUP_EMPTY: { field: 'coordinators', weight: 'doubt' },
  PARTNER_NOT_ASSIGNED: { field: 'coordinators', weight: 'note' },
  VAGUE_COORDINATORS: { field: 'coordinators', weight: 'note' },
  DUE_ON_REST_DAY: { field: 'deadline', weight: 'doubt' },
  DUE_ALREADY_PASSED: { field: 'deadline', weight: 'doubt' },
  EVENT_WITHOUT_DATE: { field: 'deadline', weight: 'doubt' },
  PERIOD_WITHOUT_START: { field: 'deadline', weight: 'doubt' },
  RECURRING_WITHOUT_PERIODS: { field: 'deadline', weight: 'note' },
  DUE_ROLLED: { field: 'deadline', weight: 'note' },
  DUE_PROVISIONAL: { field: 'deadline', weight: 'note' },
  // the reader's
  YEAR_INFERRED: { field: 'deadline', weight: 'doubt' },
  YEAR_UNKNOWN: { field: 'deadline', weight: 'doubt', wantsValue: true },
  IMPOSSIBLE_DATE: { field: 'deadline', weight: 'doubt', wantsValue: true },
  DATE_CONTRADICTION: { field: 'deadline', weight: 'doubt' },
  SEVERAL_DATES: { field: 'deadline', weight: 'doubt' },
  SEVERAL_READINGS: { field: 'deadline', weight: 'doubt' },
  WEEKDAY_MISMATCH: { field: 'deadline', weight: 'doubt' },
  DATE_DAMAGED: { field: 'deadline', weight: 'doubt', wantsValue: true },
  DAY_UNKNOWN: { field: 'deadline', weight: 'doubt', wantsValue: true },
  MONTH_INFERRED: { field: 'deadline', weight: 'doubt' },
  FAR_AHEAD: { field: 'deadline', weight: 'doubt' },
  DEADLINE_BY_REFERENCE: { field: 'deadline', weight: 'doubt', wantsValue: true },
  DEADLINE_FROM_LEAD_IN: { field: 'deadline', weight: 'note' },
  CITED_AFTER_ISSUE: { field: 'issuedOn', weight: 'doubt' },
  CADENCE_NOT_EXPRESSIBLE: { field: 'deadline', weight: 'doubt' },
  PERIOD_WITHOUT_ANCHOR: { field: 'deadline', weight: 'doubt' },
  AMBIGUOUS_LEAD: { field: 'lead', weight: 'doubt' },
  DEFERRED: { field: null, weight: 'doubt' },
  STOPPED: { field: null, weight: 'doubt' },
  DUPLICATE_TASK: { field: null, weight: 'doubt' },
  LEAD_ONLY_COORDINATES: { field: 'lead', weight: 'note' },
  NO_DEADLINE: { field: 'deadline', weight: 'note' },
  NO_PRODUCT: { field: 'product', weight: 'note' },
  ISSUE_DATE_OVERRIDDEN: { field: 'issuedOn', weight: 'doubt' },
  // the edXML header against the text
  HINT_NUMBER_DIFFERS: { field: 'number', weight: 'doubt' },
  HINT_DATE_DIFFERS: { field: 'issuedOn', weight: 'doubt' },
  HINT_URGENCY_DIFFERS: { field: 'urgency', weight: 'doubt' },
  // whose part of the overview it is
  DIRECTED_BY_UNCLEAR: { field: 'directedBy', weight: 'doubt' },
  // the signed paper beside pasted words
  FILE_NOT_READ: { field: null, weight: 'doubt' },
  // words recognised from a picture
  OCR_DATE_DOUBTFUL: { field: 'deadline', weight: 'doubt' },
  OCR_WORDS_DOUBTFUL: { field: 'action', weight: 'doubt' },
  // an earlier directive
  DUPLICATE_OF_EARLIER: { field: 'action', weight: 'doubt' },
};

const ofDocument = new Set<Kind['field']>(documentFields);

/** What the plan says of the same field in better words, so that it is not said twice. */
const saidByPlan = new Set<string>([...Object.keys(launchProblems), 'DUE_ON_REST_DAY']);

/**
 * The list to work off before a launch: every problem that a launch would be refused for and every doubt, with its place,
 * those of the document first, then item by item in the order of the text, then the items that only nobody has looked at.
 * Computed from the very plan that a launch makes, so that an empty list is a launch without objections. Pure.
 */
export function toSettle(
  draft: LaunchDraft,
  plan: LaunchPlan,
  text: string,
  earlier: readonly EarlierTask[] = [],
): ThingToSettle[] {
  const planned: ThingToSettle[] = [
    ...plan.problems.flatMap((problem) => ofPlan(problem, draft, problem)),
    ...plan.warnings
      .filter(({ itemIndex, code }) => itemIndex !== null || code === 'ISSUER_ASSUMED')
      .flatMap((warning) => ofPlan(warning, draft, null)),
  ];
  const read = draft.warnings
    .filter(({ code }) => !saidByPlan.has(code))
    .flatMap((warning) => ofReader(warning, draft, text));
  return sorted(unsaidTwice([...planned, ...read, ...earlier.map((task) => ofEarlier(task, draft))]), draft);
}

function ofPlan(
  { code, message, itemIndex, name }: { code: string; message: string; itemIndex: number | null; name?: string },
  draft: LaunchDraft,
  problem: LaunchProblem | null,
): ThingToSettle[] {
  const kind = kinds[code];
  const item = itemIndex === null ? undefined : draft.assignments[itemIndex];
  if (!kind) return [];
  const field =
    code === 'LIKELY_AGENCY' && item && name !== undefined && !item.lead.includes(name) ? 'coordinators' : kind.field;
  const words = name ?? (field === 'deadline' ? (item?.deadlineText ?? null) : null);
  const key = `${code}:${name ?? valueOf(item, field)}`;
  const settled = item ? item.settled : draft.document.settled;
  return [
    {
      key,
      code,
      weight: kind.weight,
      message,
      itemIndex,
      field,
      words,
      span: (field === 'deadline' ? item?.deadlineSpan : undefined) ?? item?.span ?? null,
      mayBeRight: kind.weight === 'doubt' || kind.weight === 'look',
      isSettled: kind.weight !== 'must' && (settled?.includes(key) ?? false),
      candidates: problem?.candidates ?? [],
    },
  ];
}

/** The same duty is open from an earlier directive: to be given again, or a copy of it. */
function ofEarlier(earlier: EarlierTask, { assignments }: LaunchDraft): ThingToSettle {
  const { itemIndex, number, clause, assignmentId, dueOn } = earlier;
  const item = assignments[itemIndex];
  const key = `DUPLICATE_OF_EARLIER:${assignmentId}`;
  const where = number === null ? 'một văn bản trước' : `Văn bản số ${number}`;
  const due = dueOn === null ? 'không quy định thời hạn' : `thời hạn ${formatDate(dueOn)}`;
  return {
    key,
    code: 'DUPLICATE_OF_EARLIER',
    weight: 'doubt',
    message: `Nhiệm vụ này gần như trùng với nhiệm vụ đang thực hiện${clause ? ` tại mục ${clause}` : ''} của ${where}, ${due}.`,
    itemIndex,
    field: 'action',
    words: null,
    span: item?.span ?? null,
    mayBeRight: true,
    isSettled: item?.settled?.includes(key) ?? false,
    candidates: [],
    earlier,
  };
}

/** The value that was doubted: another one is doubted anew. */
function valueOf(item: LaunchItem | undefined, field: Kind['field']): string {
  if (!item || field === null) return '';
  if (field === 'deadline') return item.deadline?.kind === 'fixed' ? item.deadline.due : JSON.stringify(item.deadline);
  if (field === 'lead') return item.lead.join('; ').slice(0, 500);
  return '';
}

/** Of the document, though no field of its head is doubted. */
const ofNoField = new Set(['DEFERRED', 'STOPPED', 'FILE_NOT_READ']);

function ofReader(
  { code, span, message, value, says }: LaunchDraftWarning,
  draft: LaunchDraft,
  text: string,
): ThingToSettle[] {
  const kind = kinds[code];
  if (!kind || (value !== undefined && isCorrected(draft.document, kind.field, value))) return [];
  const [start, end] = span;
  const words = says ?? (end > start ? text.slice(start, end).replace(/\s+/g, ' ').trim().slice(0, 300) : null);
  const key = `${code}:${words ?? ''}`;
  const thing = (itemIndex: number | null, isSettled: boolean): ThingToSettle => ({
    key,
    code,
    weight: kind.weight,
    message,
    itemIndex,
    field: kind.field,
    words,
    span: end > start ? span : null,
    mayBeRight: !kind.wantsValue,
    isSettled,
    candidates: [],
  });
  if (ofNoField.has(code) || ofDocument.has(kind.field))
    return [thing(null, draft.document.settled?.includes(key) ?? false)];
  // Items that were split share their words: each part keeps the doubt until somebody settles it there.
  const concerned = [...draft.assignments.entries()].filter(([, item]) => covers(item, start, end));
  return concerned
    .filter(([, item]) => item.isDropped !== true && !(kind.field !== null && item.touched?.includes(kind.field)))
    .map(([itemIndex, item]) => thing(itemIndex, item.settled?.includes(key) ?? false));
}

/** Whether a person gave a field of the head another value than the one that was doubted. */
function isCorrected(document: LaunchDraft['document'], field: Kind['field'], doubted: string): boolean {
  if (field === 'directedBy') return (document.directedByPostId ?? '') !== doubted;
  return (field === 'number' || field === 'issuedOn' || field === 'urgency') && document[field] !== doubted;
}

function covers({ span, deadlineSpan }: LaunchItem, start: number, end: number): boolean {
  const overlaps = (other: [number, number] | null | undefined) => !!other && other[0] < end && start < other[1];
  return overlaps(span) || overlaps(deadlineSpan);
}

/** Once a date is doubted, that none was stated is the same question. Settled doubts stay, so that they can be seen. */
function unsaidTwice(things: readonly ThingToSettle[]): ThingToSettle[] {
  const asksForDate = new Set(things.filter(({ code }) => kinds[code]?.wantsValue).map(({ itemIndex }) => itemIndex));
  const hasMore = new Set(
    things
      .filter(({ weight, isSettled }) => (weight === 'must' || weight === 'doubt') && !isSettled)
      .map(({ itemIndex }) => itemIndex),
  );
  const seen = new Set<string>();
  return things.filter(({ code, itemIndex, key }) => {
    if (code === 'UNDATED_NOT_STATED' && asksForDate.has(itemIndex)) return false;
    // What is doubted is looked at when the doubt is settled.
    if (code === 'NOT_CONFIRMED' && hasMore.has(itemIndex)) return false;
    const id = `${itemIndex ?? ''} ${key}`;
    return seen.size < seen.add(id).size;
  });
}

const ranks: Record<SettleWeight, number> = { must: 0, doubt: 0, look: 1, note: 2 };

function sorted(things: readonly ThingToSettle[], { assignments }: LaunchDraft): ThingToSettle[] {
  const place = ({ itemIndex }: ThingToSettle): number =>
    itemIndex === null ? -1 : (assignments[itemIndex]?.span?.[0] ?? Number.MAX_SAFE_INTEGER);
  return [...things].sort(
    (a, b) => ranks[a.weight] - ranks[b.weight] || place(a) - place(b) || (a.itemIndex ?? -1) - (b.itemIndex ?? -1),
  );
}
