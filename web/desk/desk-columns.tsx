import { chipWord } from '../design/chip-words.js';
import { dueInWords } from '../design/due-words.js';
import { DueText } from '../design/DueText.js';
import type { Column } from '../table/column.js';
import { formatInstant } from '../words/formats.js';
import {
  detailWords,
  documentWords,
  shortWords,
  taskWords,
  waitWords,
  whoWords,
  type DeskRow,
  type Queue,
} from './desk-row.js';
import type { SayDesk } from './words.js';
import classes from './desk.module.css';

/** chọn · việc cần làm · văn bản, mục · thời hạn · chờ từ · thao tác (desks.md §4). */
export function deskColumns(say: SayDesk, queue: Queue, doneWith: ReadonlyMap<string, string>): Column<DeskRow>[] {
  const isByDue = queue === 'dueSoon' || queue === 'overdue';
  const hasDue = queue !== 'calls' && queue !== 'mails' && queue !== 'leadershipReports';
  return [
    {
      key: 'what',
      head: say('column.what'),
      width: 280,
      grows: true,
      cell: (row) => <WhatCell say={say} queue={queue} row={row} done={doneWith.get(row.key) ?? null} />,
      text: (row) =>
        [whoWords(say, row), taskWords(say, queue, row), detailWords(say, queue, row)].filter(Boolean).join(' · '),
    },
    {
      key: 'document',
      head: say('column.document'),
      width: 125,
      cell: (row) => documentWords(say, row),
      text: (row) => documentWords(say, row),
    },
    ...(hasDue
      ? [
          {
            key: 'due',
            head: say('column.due'),
            width: 222,
            isWhole: true,
            cell: ({ assignments: [assignment] }: DeskRow) => assignment && <DueText of={assignment} />,
            text: ({ assignments: [assignment] }: DeskRow) =>
              assignment ? dueInWords(chipWord, assignment, true) : '',
          },
        ]
      : []),
    ...(isByDue
      ? []
      : [
          {
            key: 'waiting',
            head: say('column.waiting'),
            width: 110,
            hidesAt: 1,
            isWhole: true,
            cell: (row: DeskRow) => <span title={formatInstant(row.waitingSince)}>{waitWords(say, row)}</span>,
            text: (row: DeskRow) =>
              `${waitWords(say, row)}, ${say('row.since', { at: formatInstant(row.waitingSince) })}`,
          },
        ]),
    {
      key: 'acts',
      head: say('column.act'),
      width: isByDue ? 230 : queue === 'reports' || queue === 'requests' ? 175 : 215,
      isPrinted: false,
      cell: () => null,
      text: () => '',
    },
  ];
}

interface WhatCellProps {
  say: SayDesk;
  queue: Queue;
  row: DeskRow;
  /** what was done with it since the list was read */
  done: string | null;
}

/** Whose, then what: two lines, the whole of the second in its title. */
export function WhatCell({ say, queue, row, done }: WhatCellProps) {
  const words = [shortWords(say, queue, row), detailWords(say, queue, row)].filter(Boolean).join(' · ');
  return (
    <>
      <span className={`${classes.cardLine} ${classes.who}`}>
        {whoWords(say, row)}
        {!row.mayAct && <span className={classes.readOnly}> · {say('desk.otherRoom')}</span>}
      </span>
      {done ? (
        <span className={`${classes.done} ${classes.cardLine}`}>{done}</span>
      ) : (
        <span className={classes.what} title={words}>
          {words}
        </span>
      )}
    </>
  );
}
