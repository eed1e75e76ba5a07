import type { DeadlineRule } from './deadline.js';
import { DomainError } from './errors.js';
import type { LaunchDraft, LaunchItem } from './launch-draft.js';
import { isPlainDate, type PlainDate } from './plain-date.js';

/**
 * A person's answers to a draft, as a file (`--settle FILE.json`): what the reader could not know. What is not mentioned stays.
 */
export interface Settlement {
  /** P8: "Ý kiến chỉ đạo của … ngày …" for a source without number */
  source?: string | undefined;
  issuedOn?: PlainDate | undefined;
  number?: string | undefined;
  issuer?: string | undefined;
  subject?: string | undefined;
  items?: SettledItem[] | undefined;
}

/** Names one item by its index (from 0) or by the label of its point; a label that stands for several items settles each of them. */
export interface SettledItem {
  index?: number | undefined;
  clause?: string | undefined;
  lead?: string[] | undefined;
  /** several leads: each answers for its own part */
  each?: boolean | undefined;
  coordinators?: string[] | undefined;
  drop?: boolean | undefined;
  action?: string | undefined;
  /** 'none' or null: "văn bản không quy định thời hạn"; a date wants a `basis` (P3) */
  deadline?: string | null | undefined;
  basis?: string | undefined;
}

/**
 * The draft with a person's answers; what they settled counts as confirmed. Pure.
 * @throws DomainError SETTLEMENT_INVALID for an item that the draft does not have, or a date that does not exist
 */
export function applySettlement(draft: LaunchDraft, settlement: Settlement): LaunchDraft {
  const { source, issuedOn, number, issuer, subject } = settlement;
  if (issuedOn !== undefined) checkDate(issuedOn);
  const document = {
    ...draft.document,
    ...(source === undefined ? {} : { sourceStatement: source }),
    ...(issuedOn === undefined ? {} : { issuedOn }),
    ...(number === undefined ? {} : { number }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(subject === undefined ? {} : { subject }),
  };
  const assignments = [...draft.assignments];
  for (const answer of settlement.items ?? []) {
    for (const index of indexesOf(answer, draft)) {
      const item = assignments[index];
      if (item) assignments[index] = answered(item, answer);
    }
  }
  return { ...draft, document, assignments };
}

function indexesOf({ index, clause }: SettledItem, draft: LaunchDraft): number[] {
  const invalid = (what: string) =>
    new DomainError('SETTLEMENT_INVALID', `Dự thảo không có mục ${what}.`, {
      index,
      clause,
      count: draft.assignments.length,
    });
  if (index !== undefined) {
    if (!Number.isInteger(index) || !draft.assignments[index]) throw invalid(`số ${index} (đếm từ 0)`);
    return [index];
  }
  if (clause === undefined)
    throw new DomainError('SETTLEMENT_INVALID', 'Mỗi mục trong tệp trả lời cần "index" hoặc "clause".');
  const found = [...draft.assignments.keys()].filter((at) => draft.assignments[at]?.clause === clause);
  if (found.length === 0) throw invalid(`ở điểm "${clause}"`);
  return found;
}

function answered(item: LaunchItem, answer: SettledItem): LaunchItem {
  const { lead, each, coordinators, drop, action, deadline, basis } = answer;
  return {
    ...item,
    isConfirmed: true,
    ...(lead === undefined ? {} : { lead }),
    ...(each === undefined ? {} : { isEachLead: each }),
    ...(coordinators === undefined ? {} : { coordinators }),
    ...(drop === undefined ? {} : { isDropped: drop }),
    ...(action === undefined ? {} : { action }),
    ...(deadline === undefined ? {} : deadlineAnswer(deadline)),
    ...(basis === undefined ? {} : { deadlineBasis: basis }),
  };
}

/** A date that a person enters has no words in the text: what was read there no longer speaks for it. */
function deadlineAnswer(
  deadline: string | null,
): Pick<LaunchItem, 'deadline' | 'isUndatedStated' | 'deadlineText' | 'deadlineSpan'> {
  const none = { deadlineText: undefined, deadlineSpan: undefined };
  if (deadline === null || deadline === 'none') return { ...none, deadline: null, isUndatedStated: true };
  checkDate(deadline);
  const rule: DeadlineRule = { kind: 'fixed', due: deadline };
  return { ...none, deadline: rule, isUndatedStated: false };
}

function checkDate(on: string): void {
  if (!isPlainDate(on))
    throw new DomainError('SETTLEMENT_INVALID', `Ngày không hợp lệ: "${on}" (viết theo dạng 2016-02-28).`, { on });
}
