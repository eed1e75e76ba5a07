import { formatBytes, formatDate, formatInstant } from '../words/formats.js';
import { MailState } from '../directives/MailState.js';
import { noticeWords } from '../directives/notice-words.js';
import { directiveWord } from '../directives/words.js';
import classes from './assignment.module.css';
import type { AssignmentOne, Report } from './assignment-types.js';
import { basisWords } from './event-words.js';
import { StoryLine } from './StoryLine.js';
import { useAssignmentWords, type SayAssignment } from './words.js';

/** Reports with their files, requests for more time, what happened, mails: each as it is on record. */
export function AssignmentStory({ one }: { one: AssignmentOne }) {
  const say = useAssignmentWords();
  const { reports, extensions, events, mails } = one;
  return (
    <>
      <section className={classes.part} aria-label={say('part.reports')}>
        <h2>{say('part.reports')}</h2>
        {reports.length === 0 ? <p className="muted">{say('noReport')}</p> : <Reports reports={reports} />}
      </section>
      {extensions.length > 0 && (
        <section className={classes.part} aria-label={say('part.extensions')}>
          <h2>{say('part.extensions')}</h2>
          <ul className={classes.plain}>
            {extensions.toReversed().map((extension) => {
              const basis = basisWords(say, extension.basis);
              return (
                <li key={extension.id} className={classes.item}>
                  <p>
                    <strong>
                      {say('extensionAsked', {
                        from: formatDate(extension.oldDueOn),
                        to: formatDate(extension.newDueOn ?? extension.proposedDueOn),
                      })}
                    </strong>{' '}
                    · {stateWords(say, 'extensionState', extension.state)}
                  </p>
                  <p>{extension.reason}</p>
                  {extension.achieved && <p className="muted">{extension.achieved}</p>}
                  {extension.decisionReason && <p>{extension.decisionReason}</p>}
                  <p className="muted">
                    {[formatInstant(extension.requestedAt), basis].filter((words) => words !== null).join(' · ')}
                  </p>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <section className={classes.part} aria-label={say('part.story')}>
        <h2>{say('part.story')}</h2>
        {events.length === 0 && <p className="muted">{say('noStory')}</p>}
        <ol className={classes.plain}>
          {events.toReversed().map((event) => (
            <StoryLine key={event.seq} event={event} />
          ))}
        </ol>
      </section>
      <section className={classes.part} aria-label={say('part.mails')}>
        <h2>{say('part.mails')}</h2>
        {mails.length === 0 && <p className="muted">{say('noMail')}</p>}
        <ul className={classes.plain}>
          {mails.map((mail) => (
            <li key={mail.noticeId} className={classes.item}>
              <p>
                <strong>{noticeWords(directiveWord, mail.kind)}</strong> · {mail.recipient}
              </p>
              <p>
                <MailState line={mail} />
              </p>
              <p className="muted">{[formatInstant(mail.at), ...mail.addresses].join(' · ')}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Reports({ reports }: { reports: readonly Report[] }) {
  const say = useAssignmentWords();
  const completions = reports.filter(({ kind }) => kind === 'completion');
  return (
    <ul className={classes.plain}>
      {reports.toReversed().map((report) => (
        <li key={report.id} className={classes.item}>
          <p>
            <strong>
              {report.kind === 'completion'
                ? say('reportTitle', { n: completions.indexOf(report) + 1 })
                : say('progressTitle')}
            </strong>{' '}
            · {stateWords(say, 'reportState', report.state)}
          </p>
          {report.letter && (
            <p>
              {say('letter', {
                number: report.letter.number,
                on: report.letter.on ? formatDate(report.letter.on) : '…',
                signer: report.letter.signer ?? '…',
              })}
            </p>
          )}
          <p>
            {report.content}
            {report.kind === 'progress' && report.percent !== null && ` (${say('percent', { n: report.percent })})`}
          </p>
          {report.delayReason && <p>{say('delay', { reason: report.delayReason })}</p>}
          {report.decisionReason && <p className={classes.answer}>{report.decisionReason}</p>}
          {report.files.length > 0 && (
            <ul className={classes.files} aria-label={say('files')}>
              {report.files.map((file) => (
                <li key={file.id}>
                  <a href={`/api/files/${file.id}`} aria-label={say('download', { name: file.name })}>
                    {file.name}
                  </a>{' '}
                  <span className="muted">{formatBytes(file.sizeBytes)}</span>
                </li>
              ))}
            </ul>
          )}
          <p className="muted">
            {formatInstant(report.reportedAt)}
            {report.performedOn && ` · ${say('fact.performed')}: ${formatDate(report.performedOn)}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

const states = {
  reportState: ['pending', 'confirmed', 'returned', 'noted'],
  extensionState: ['pending', 'approved', 'refused', 'lapsed'],
} as const;

/** A state of a record in words; one that is not known yet says itself. */
function stateWords(say: SayAssignment, of: 'reportState' | 'extensionState', state: string): string {
  if (of === 'reportState') {
    const known = states.reportState.find((each) => each === state);
    return known ? say(`reportState.${known}`) : state;
  }
  const known = states.extensionState.find((each) => each === state);
  return known ? say(`extensionState.${known}`) : state;
}
