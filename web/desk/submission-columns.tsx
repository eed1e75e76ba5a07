import { DueText } from '../design/DueText.js';
import { chipWord } from '../design/chip-words.js';
import { dueInWords } from '../design/due-words.js';
import type { Column } from '../table/column.js';
import { formatDate, formatInstant } from '../words/formats.js';
import { proposalWords, submissionWords, type Submission } from './decision.js';
import { placeWords } from './OpenTasks.js';
import { useDeskWords, type SayDesk } from './words.js';
import classes from './desk.module.css';

/** Columns of what waits with the leaders, or of what they answered. */
export function submissionColumns(say: SayDesk, state: 'waiting' | 'answered'): Column<Submission>[] {
  const waits = ({ waitingDays: { workingDays } }: Submission): string =>
    workingDays === 0 ? say('row.waitsToday') : say('row.waits', { n: workingDays });
  return [
    {
      key: 'what',
      head: say('column.what'),
      width: 260,
      grows: true,
      cell: (row) => (
        <>
          <span className={`${classes.what} ${classes.who}`} title={submissionWords(say, row, formatDate)}>
            {submissionWords(say, row, formatDate)}
          </span>
          <span className={classes.detail}>
            {row.request ? say('submission.reason', { reason: row.request.reason }) : row.words}
          </span>
        </>
      ),
      text: (row) =>
        [submissionWords(say, row, formatDate), row.request && say('submission.reason', { reason: row.request.reason })]
          .filter(Boolean)
          .join(' · '),
    },
    {
      key: 'document',
      head: say('column.document'),
      width: 125,
      hidesAt: 2,
      cell: ({ assignment }) => placeWords(say, assignment),
      text: ({ assignment }) => placeWords(say, assignment),
    },
    {
      key: 'proposal',
      head: say('column.proposal'),
      width: 180,
      cell: (row) => (
        <>
          {proposalWords(say, row, formatDate)}
          <span className={classes.detail}>{row.words}</span>
        </>
      ),
      text: (row) => `${proposalWords(say, row, formatDate)}: ${row.words}`,
    },
    {
      key: 'leader',
      head: say('column.leader'),
      width: 130,
      cell: ({ post }) => post.title,
      text: ({ post }) => post.title,
    },
    state === 'waiting'
      ? {
          key: 'waiting',
          head: say('column.waiting'),
          width: 110,
          hidesAt: 4,
          cell: (row: Submission) => <span title={formatInstant(row.submittedAt)}>{waits(row)}</span>,
          text: (row: Submission) => `${waits(row)}, ${say('row.since', { at: formatInstant(row.submittedAt) })}`,
        }
      : {
          key: 'answer',
          head: say('column.answer'),
          width: 240,
          cell: (row: Submission) => <AnswerCell of={row} />,
          text: (row: Submission) => answerInWords(say, row),
        },
    ...(state === 'waiting'
      ? [
          {
            key: 'due',
            head: say('column.due'),
            width: 190,
            hidesAt: 3,
            cell: ({ assignment }: Submission) => <DueText of={assignment} />,
            text: ({ assignment }: Submission) => dueInWords(chipWord, assignment),
          },
        ]
      : []),
    {
      key: 'acts',
      head: say('column.act'),
      width: state === 'waiting' ? 250 : 160,
      isPrinted: false,
      cell: () => null,
      text: () => '',
    },
  ];
}

/** "Không đồng ý · … · theo bút phê" */
function answerInWords(say: SayDesk, { state, answer, answeredAt, answeredBy, basis }: Submission): string {
  return [
    say(`state.${state}`),
    answer,
    basis && `${say(`basis.${basis.form}`)}${basis.number ? ` ${basis.number}` : ''}, ${basis.leaderPost}`,
    answeredAt && say('submission.answeredBy', { who: answeredBy ?? '', at: formatInstant(answeredAt) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function AnswerCell({ of }: { of: Submission }) {
  const say = useDeskWords();
  const [state, ...rest] = answerInWords(say, of).split(' · ');
  return (
    <>
      {state}
      <span className={classes.detail} title={rest.join(' · ')}>
        {rest.join(' · ')}
      </span>
    </>
  );
}

/** The same as a block on a phone. */
export function SubmissionCard({ of }: { of: Submission }) {
  const say = useDeskWords();
  return (
    <>
      <span className={classes.quiet}>{say(`state.${of.state}`)}</span>
      <span className={`${classes.cardLine} ${classes.who}`}>{submissionWords(say, of, formatDate)}</span>
      <span className={classes.cardLine}>
        {say('column.proposal')}: {proposalWords(say, of, formatDate)} · {of.words}
      </span>
      <span className={`${classes.cardLine} ${classes.quiet}`}>
        {placeWords(say, of.assignment)} · {of.post.title}
      </span>
    </>
  );
}
