import { demonstration } from '../../../demo/demonstration.js';
import type { DemoOffice } from '../../../demo/demo-office.js';
import { DomainError } from '../../domain/errors.js';
import { foldVietnamese } from '../../domain/fold-vietnamese.js';
import type { LaunchDraft } from '../../domain/launch-draft.js';
import { standingInTheWay, type LaunchPlan, type LaunchProblem } from '../../domain/launch-plan.js';
import { planLaunch, type LaunchInput } from '../../domain/plan-launch.js';

/** What a rehearsal leaves out: an item with what a person would have to settle first. */
export interface LeftOut {
  clause: string | null;
  action: string;
  problems: readonly Pick<LaunchProblem, 'code' | 'message'>[];
}

/** The office whose document it is: named by a person, else its issuer, else the province that the text names. @throws DomainError OFFICE_UNKNOWN */
export function officeOf(draft: LaunchDraft, text: string, wanted: string | undefined): DemoOffice {
  const { offices } = demonstration;
  const isCalled =
    (called: string) =>
    ({ key, name, provinceName }: DemoOffice) =>
      [key, name, provinceName].some((known) => foldVietnamese(known) === foldVietnamese(called.trim()));
  const named = wanted ?? draft.document.issuer;
  const byName = named === null ? undefined : offices.find(isCalled(named));
  if (byName) return byName;
  const folded = foldVietnamese(text);
  const timesNamed = ({ provinceName }: DemoOffice) => folded.split(foldVietnamese(provinceName)).length - 1;
  const [most, next] = [...offices].sort((a, b) => timesNamed(b) - timesNamed(a));
  if (wanted === undefined && most && timesNamed(most) > (next ? timesNamed(next) : 0)) return most;
  throw new DomainError(
    'OFFICE_UNKNOWN',
    `Chưa rõ văn bản của tỉnh nào; dùng --office với ${offices.map(({ provinceName }) => `"${provinceName}"`).join(' hoặc ')}.`,
    { office: wanted ?? null },
  );
}

/**
 * The plan of a rehearsal: as a launch, but what stands in a document's way (no number yet, no subject) is assumed, and items
 * that a person would have to settle first are left out and said.
 * @throws DomainError NO_ISSUE_DATE, NO_TASKS when nothing is left to rehearse
 */
export function planRehearsal(input: LaunchInput, assumedSubject: string): { plan: LaunchPlan; leftOut: LeftOut[] } {
  const { document } = input.draft;
  const isUnnumbered = document.number === null || document.type === 'TIN';
  const draft: LaunchDraft = {
    ...input.draft,
    document: {
      ...document,
      // Without a number it is called by its source.
      subject: document.subject?.trim() || (isUnnumbered ? null : assumedSubject),
      sourceStatement:
        document.sourceStatement?.trim() || (isUnnumbered ? 'Ý kiến chỉ đạo (văn bản chưa có số)' : null),
    },
  };
  const first = planLaunch({ ...input, draft });
  const byItem = Map.groupBy(standingInTheWay(first, true), ({ itemIndex }) => itemIndex);
  const [ofDocument] = byItem.get(null) ?? [];
  if (ofDocument) throw new DomainError(ofDocument.code, ofDocument.message);
  const leftOut = draft.assignments.flatMap((item, index) => {
    const problems = byItem.get(index);
    return problems
      ? [
          {
            clause: item.clause,
            action: item.action,
            problems: problems.map(({ code, message }) => ({ code, message })),
          },
        ]
      : [];
  });
  if (leftOut.length === 0) return { plan: first, leftOut };
  const assignments = draft.assignments.map((item, index) => (byItem.has(index) ? { ...item, isDropped: true } : item));
  const plan = planLaunch({ ...input, draft: { ...draft, assignments } });
  const [left] = standingInTheWay(plan, true);
  if (left) throw new DomainError(left.code, left.message, { leftOut });
  return { plan, leftOut };
}
