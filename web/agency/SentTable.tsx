import { Link } from 'wouter';
import type { Answer } from '../api/api-types.js';
import { dateOf, formatDate, formatInstant } from '../words/formats.js';
import { clauseWords, documentWords } from './document-words.js';
import { answerWords, sentWords } from './sent-words.js';
import { useAgencyWords } from './words.js';
import classes from './sent.module.css';

type Line = Answer<'GET /api/agency/sent'>['lines'][number];

/** A reading table; on a phone each line is a block. */
export function SentTable({ lines }: { lines: readonly Line[] }) {
  const say = useAgencyWords();
  return (
    <table className={classes.table}>
      <caption className="for-reader">{say('sentList.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('col.what')}</th>
          <th scope="col">{say('col.assignment')}</th>
          <th scope="col">{say('col.sentAt')}</th>
          <th scope="col">{say('col.answer')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <SentRow key={line.id} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function SentRow({ line }: { line: Line }) {
  const say = useAgencyWords();
  const { assignment } = line;
  return (
    <tr>
      <th scope="row">
        <Link href={`/assignments/${assignment.id}`} data-row-id={line.id}>
          {sentWords(say, line)}
        </Link>
        {line.fileCount > 0 && <span className={classes.files}> · {say('files.count', { n: line.fileCount })}</span>}
      </th>
      <td>
        <span className="muted">
          {documentWords(say, assignment.directive)}, {clauseWords(say, assignment.task).toLowerCase()}
        </span>
        <span className={classes.action}>{assignment.task.action}</span>
      </td>
      <td className="tabular">{formatInstant(line.at)}</td>
      <td data-state={line.state} className={classes.answer}>
        {answerWords(say, line)}
        {line.decidedAt && <span className="muted"> · {formatDate(dateOf(line.decidedAt))}</span>}
      </td>
    </tr>
  );
}
