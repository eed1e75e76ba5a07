import { dateOf, formatDate, formatInstant } from '../words/formats.js';
import type { AssignmentAnswer } from './AgencyAssignment.js';
import { answerWords, sentWords } from './sent-words.js';
import { useAgencyWords } from './words.js';
import classes from './agency.module.css';

/** What was sent on this assignment, newest first, and what the Office said to it. */
export function OurReports({ answer }: { answer: AssignmentAnswer }) {
  const say = useAgencyWords();
  const reports = answer.reports.map((report) => ({ ...report, at: report.reportedAt, extension: null }));
  const extensions = answer.extensions.map((request) => ({
    ...request,
    kind: 'extension' as const,
    at: request.requestedAt,
    content: request.reason,
    letter: null,
    performedOn: null,
    percent: null,
    files: [],
    extension: request,
  }));
  const sent = [...reports, ...extensions].toSorted((a, b) => b.at.localeCompare(a.at));
  return (
    <section aria-labelledby="reports">
      <h2 id="reports" className={classes.sectionTitle}>
        {say('assignment.reports')}
      </h2>
      {sent.length === 0 && <p className="muted">{say('assignment.noReports')}</p>}
      <ol className={classes.sent}>
        {sent.map((line) => (
          <li key={line.id} className={classes.sentLine}>
            <p>
              <strong>{sentWords(say, line)}</strong> <span className="muted">{formatInstant(line.at)}</span>
            </p>
            <p className={classes.answer} data-state={line.state}>
              {answerWords(say, line)}
              {line.decidedAt && <span className="muted"> · {formatDate(dateOf(line.decidedAt))}</span>}
            </p>
            <p className={classes.content}>{line.content}</p>
            {line.files.length > 0 && (
              <ul className={classes.fileList}>
                {line.files.map((file) => (
                  <li key={file.id}>
                    <a href={`/api/files/${file.id}`} download={file.name}>
                      {file.name}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
