import { MailChip } from '../design/MailChip.js';
import type { Column } from '../table/column.js';
import { callWords, documentWords, mailWords, waitWords, type DeskRow } from './desk-row.js';
import { useDeskWords, type SayDesk } from './words.js';
import classes from './desk.module.css';

/** Who is to be called, by which number, what became of the mail and of the last call (P9). */
export function callColumns(say: SayDesk, called: ReadonlySet<string>): Column<DeskRow>[] {
  return [
    {
      key: 'agency',
      head: say('column.agency'),
      width: 200,
      grows: true,
      cell: (row) => (
        <>
          <span className={classes.who}>{row.agency?.name}</span>
          <span className={classes.detail}>
            {documentWords(say, row)} · {waitWords(say, row)}
          </span>
        </>
      ),
      text: (row) => [row.agency?.name, documentWords(say, row), waitWords(say, row)].filter(Boolean).join(' · '),
    },
    {
      key: 'phone',
      head: say('column.phone'),
      width: 140,
      isWhole: true,
      cell: ({ agency }) => <Telephone number={agency?.phone ?? null} />,
      text: ({ agency }) => agency?.phone ?? say('row.noPhone'),
    },
    {
      key: 'mail',
      head: say('column.mail'),
      width: 236,
      cell: (row) => <MailState row={row} />,
      text: (row) => mailWords(say, row),
    },
    {
      key: 'lastCall',
      head: say('column.lastCall'),
      width: 150,
      hidesAt: 1,
      cell: (row) =>
        called.has(row.key) ? (
          <span className={classes.done}>{say('call.saved', { agency: row.agency?.name ?? '' })}</span>
        ) : (
          callWords(say, row)
        ),
      text: (row) => callWords(say, row),
    },
    { key: 'acts', head: say('column.act'), width: 190, isPrinted: false, cell: () => null, text: () => '' },
  ];
}

function Telephone({ number }: { number: string | null }) {
  const say = useDeskWords();
  if (!number) return <span className={classes.quiet}>{say('row.noPhone')}</span>;
  return (
    <a href={`tel:${number.replace(/[^\d+]/g, '')}`} className={`tabular ${classes.phone}`}>
      {number}
    </a>
  );
}

function MailState({ row }: { row: DeskRow }) {
  const say = useDeskWords();
  if (!row.mail) return <span className={classes.quiet}>{say('row.noMail')}</span>;
  return row.mail.handedOverAt ? (
    <>{mailWords(say, row)}</>
  ) : (
    <MailChip state={row.mail.state} stateName={row.mail.stateName} />
  );
}

/** The same as a block, on a phone. */
export function CallCard({ row, isCalled }: { row: DeskRow; isCalled: boolean }) {
  const say = useDeskWords();
  return (
    <>
      <span className={classes.quiet}>{waitWords(say, row)}</span>
      <span className={classes.cardLine}>
        <span className={classes.who}>{row.agency?.name}</span> · <Telephone number={row.agency?.phone ?? null} />
      </span>
      <span className={classes.cardLine}>
        <MailState row={row} />
      </span>
      <span className={`${classes.cardLine} ${isCalled ? classes.done : classes.quiet}`}>
        {isCalled ? say('call.saved', { agency: row.agency?.name ?? '' }) : callWords(say, row)}
      </span>
      <span className={`${classes.cardLine} ${classes.quiet}`}>{documentWords(say, row)}</span>
    </>
  );
}
