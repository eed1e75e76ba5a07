import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { formatDate, formatInstant } from '../words/formats.js';
import type { Review } from './ClausePane.js';
import { mayBeShown, ReportFiles, ShownFile } from './ReportFiles.js';
import { useDeskWords, type SayDesk } from './words.js';
import classes from './desk.module.css';

type Report = NonNullable<Review['report']>;

const channels = ['web', 'api', 'mailLink', 'letter', 'axis', 'email', 'telephone'] as const;

/** "112/BC-SYT ngày 14/3/2016 · người ký: Giám đốc Sở · nhận qua trang web" */
function originWords(say: SayDesk, { letter, channel, enteredBy }: Report): string {
  const known = channels.find((one) => one === channel);
  const isForAgency = known !== undefined && ['letter', 'axis', 'email', 'telephone'].includes(known);
  return [
    letter
      ? letter.on
        ? say('review.letter', { number: letter.number, on: formatDate(letter.on) })
        : letter.number
      : say('review.noLetter'),
    letter?.signer && say('review.signer', { signer: letter.signer }),
    known && say('review.through', { channel: say(`channel.${known}`) }),
    isForAgency && enteredBy && say('review.enteredBy', { who: enteredBy }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The newest report, its files, and what was said before. Children: the date that counts, and the two buttons. */
export function ReportPane({ of, children }: { of: Review; children?: ReactNode }) {
  const say = useDeskWords();
  const { report, earlier, progress, assignment } = of;
  // The first that can be shown is open at once where it has room beside the clause.
  const [shownId, setShownId] = useState(() =>
    window.matchMedia('(max-width: 56em)').matches ? null : (report?.files.find(mayBeShown)?.id ?? null),
  );
  const shown = report?.files.find(({ id }) => id === shownId);
  return (
    <section className={classes.pane} aria-labelledby="review-report">
      <h2 id="review-report">{report ? say('review.heading', { n: report.attempt }) : say('review.title')}</h2>
      {report ? (
        <>
          <p className="muted">{originWords(say, report)}</p>
          <h3>{say('review.content')}</h3>
          <p className={classes.text}>{report.content}</p>
          {report.delayReason && <p>{say('review.delay', { reason: report.delayReason })}</p>}
          <h3>{say('review.files')}</h3>
          <ReportFiles files={report.files} shownId={shownId} show={setShownId} />
        </>
      ) : (
        <p>
          {say('review.none')}{' '}
          {of.mayAct && <Link href={`/record-answer?assignment=${assignment.id}`}>{say('review.noneAct')}</Link>}
        </p>
      )}
      {children}
      {earlier.length > 0 && (
        <>
          <h3>{say('review.earlierHeading')}</h3>
          <ul className={classes.facts}>
            {earlier.map(({ id, attempt, reportedAt, decisionReason, content }) => (
              <li key={id}>
                {decisionReason
                  ? say('review.earlier', { n: attempt, at: formatInstant(reportedAt), reason: decisionReason })
                  : say('review.earlierOther', { n: attempt, at: formatInstant(reportedAt) })}
                <span className={classes.detail}>{content}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {progress.length > 0 && (
        <>
          <h3>{say('review.progressHeading')}</h3>
          <ul className={classes.facts}>
            {progress.map(({ id, reportedAt, content }) => (
              <li key={id}>{say('review.progress', { at: formatInstant(reportedAt), content })}</li>
            ))}
          </ul>
        </>
      )}
      {shown && <ShownFile key={shown.id} file={shown} />}
    </section>
  );
}
