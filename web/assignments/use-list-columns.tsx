import { useMemo } from 'react';
import { chipWord } from '../design/chip-words.js';
import { dueInWords } from '../design/due-words.js';
import { DueText } from '../design/DueText.js';
import { StatusChip } from '../design/StatusChip.js';
import type { Column } from '../table/column.js';
import { dateOf, formatDate } from '../words/formats.js';
import type { AssignmentView } from './assignment-types.js';
import { documentName } from './document-name.js';
import { useAssignmentWords, type SayAssignment } from './words.js';

/** How a row is read out: "Sở Y tế, chờ xác nhận, hết ngày 28/02/2016 · quá hạn 17 ngày". */
export const rowWords = (say: SayAssignment, assignment: AssignmentView): string =>
  say('rowName', {
    agency: assignment.agency.name,
    state: assignment.stateName,
    due: dueInWords(chipWord, assignment),
  });

/** The columns of desks.md §4, in their order. */
export function useListColumns(): readonly Column<AssignmentView>[] {
  const say = useAssignmentWords();
  return useMemo<readonly Column<AssignmentView>[]>(() => {
    const roleOf = ({ role }: AssignmentView): string => say(`role.${role}`);
    const agencyOf = ({ agency, periodLabel }: AssignmentView): string =>
      periodLabel ? `${agency.name}, ${periodLabel}` : agency.name;
    const updated = ({ lastActivityAt }: AssignmentView): string =>
      lastActivityAt ? formatDate(dateOf(lastActivityAt)) : '';
    const urged = ({ urgingCount, lastUrgedAt }: AssignmentView): string =>
      urgingCount === 0
        ? ''
        : [say('urgedTimes', { n: urgingCount }), lastUrgedAt && formatDate(dateOf(lastUrgedAt))]
            .filter(Boolean)
            .join(', ');
    return [
      {
        key: 'state',
        head: say('col.state'),
        width: 215,
        isWhole: true,
        cell: (row) => <StatusChip of={row} />,
        text: ({ stateName, daysOverdue }) =>
          daysOverdue ? `${stateName}, ${chipWord('time.openOverdue', { n: daysOverdue.calendarDays })}` : stateName,
      },
      {
        key: 'due',
        head: say('col.due'),
        width: 200,
        hidesAt: 6,
        isWhole: true,
        cell: (row) => <DueText of={row} />,
        text: (row) => dueInWords(chipWord, row),
      },
      { key: 'agency', head: say('col.agency'), width: 165, cell: agencyOf, text: agencyOf },
      { key: 'role', head: say('col.role'), width: 90, hidesAt: 2, cell: roleOf, text: roleOf },
      {
        key: 'words',
        head: say('col.words'),
        width: 190,
        grows: true,
        hidesAt: 5,
        cell: ({ task }) => task.action,
        text: ({ task }) => task.action,
      },
      {
        key: 'document',
        head: say('col.document'),
        width: 140,
        hidesAt: 4,
        isWhole: true,
        cell: (row) => documentName(say, row),
        text: (row) => documentName(say, row),
      },
      { key: 'updated', head: say('col.updated'), width: 120, hidesAt: 3, isWhole: true, cell: updated, text: updated },
      { key: 'urged', head: say('col.urged'), width: 110, hidesAt: 1, isWhole: true, cell: urged, text: urged },
    ];
  }, [say]);
}
