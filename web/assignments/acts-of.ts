import type { AssignmentOne } from './assignment-types.js';

/** Forms that open on the page itself; the rest are pages of their own. */
export const formActs = [
  'takeUp',
  'urge',
  'correctDueDate',
  'correctWording',
  'correctAgency',
  'openPeriod',
  'revoke',
] as const;
export type FormAct = (typeof formActs)[number];

/** An act as the page offers it: a form in place, or the address of the screen that does it. */
export type OfferedAct =
  | { key: 'review' | 'record' | 'submit' | 'decide'; href: string; isFirst: boolean }
  | { key: FormAct; href: null; isFirst: boolean };

/**
 * What the account may do with an assignment now, by the API's own list; what it waits for comes first. A leader decides; the
 * secretariat puts the question to the leader, or records the answer with its basis (P4).
 */
export function actsOf(
  { assignment: { id, state, hasPendingExtension, isOverdue }, mayDo }: Pick<AssignmentOne, 'assignment' | 'mayDo'>,
  isLeader = false,
): OfferedAct[] {
  const may = (command: string): boolean => mayDo.includes(command);
  const isDecided = may('decideExtension') || may('reopen');
  const question = may('decideExtension') ? 'extension' : 'reopen';
  const decide = `/decisions/new?for=${id}&subject=${question}`;
  const pages: OfferedAct[] = [
    ...(may('confirm') ? [{ key: 'review' as const, href: `/assignments/${id}/review`, isFirst: true }] : []),
    ...(may('reportProgress')
      ? [{ key: 'record' as const, href: `/record-answer?assignment=${id}`, isFirst: false }]
      : []),
    ...(isDecided && !isLeader ? [{ key: 'submit' as const, href: decide, isFirst: hasPendingExtension }] : []),
    ...(isDecided
      ? [
          {
            key: 'decide' as const,
            href: isLeader ? decide : `${decide}&as=decide`,
            isFirst: isLeader && hasPendingExtension,
          },
        ]
      : []),
  ];
  const isWaitingForReport = state === 'sent' || state === 'inProgress';
  const forms: OfferedAct[] = formActs.filter(may).map((key) => ({
    key,
    href: null,
    isFirst: key === 'takeUp' || (key === 'urge' && isOverdue && isWaitingForReport),
  }));
  const all = [...pages, ...forms];
  const first = all.find(({ isFirst }) => isFirst);
  return all.map((act) => ({ ...act, isFirst: act === first }));
}
