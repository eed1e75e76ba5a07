import type { AssignmentOne } from './assignment-types.js';

/** Forms that open on the page itself; the rest are pages of their own. */
export const formActs = ['urge', 'correctDueDate', 'correctWording', 'correctAgency', 'openPeriod', 'revoke'] as const;
export type FormAct = (typeof formActs)[number];

/** An act as the page offers it: a form in place, or the address of the screen that does it. */
export type OfferedAct =
  | { key: 'review' | 'record' | 'submit' | 'decide'; href: string; isFirst: boolean }
  | { key: FormAct; href: null; isFirst: boolean };

/** What the account may do with an assignment now, by the API's own list; what the row waits for comes first. */
export function actsOf({
  assignment: { id, state, hasPendingExtension, isOverdue },
  mayDo,
}: AssignmentOne): OfferedAct[] {
  const may = (command: string): boolean => mayDo.includes(command);
  const pages: OfferedAct[] = [
    ...(may('confirm') ? [{ key: 'review' as const, href: `/assignments/${id}/review`, isFirst: true }] : []),
    ...(may('reportProgress')
      ? [{ key: 'record' as const, href: `/record-answer?assignment=${id}`, isFirst: false }]
      : []),
    ...(may('decideExtension')
      ? [{ key: 'decide' as const, href: `/decisions/new?for=${id}`, isFirst: hasPendingExtension }]
      : may('reopen')
        ? [{ key: 'decide' as const, href: `/decisions/new?for=${id}`, isFirst: false }]
        : []),
  ];
  const isWaitingForReport = state === 'sent' || state === 'inProgress';
  const forms: OfferedAct[] = formActs
    .filter(may)
    .map((key) => ({ key, href: null, isFirst: key === 'urge' && isOverdue && isWaitingForReport }));
  const all = [...pages, ...forms];
  const first = all.find(({ isFirst }) => isFirst);
  return all.map((act) => ({ ...act, isFirst: act === first }));
}
