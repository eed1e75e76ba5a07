import { Link } from 'wouter';
import type { Answer } from '../api/api-types.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import { formatBytes, formatDate, formatInstant } from '../words/formats.js';
import classes from './directive.module.css';
import { useDirectiveWords, type SayDirective } from './words.js';

type File = Answer<'GET /api/directives/:id/files'>['files'][number];

/** The original, what reports carried, letters entered for agencies, bases of decisions: one list. */
export function FilesTab({ id }: { id: string }) {
  const say = useDirectiveWords();
  const query = useAnswer('GET /api/directives/:id/files', { params: { id } });
  return (
    <Answered query={query} what={say('tab.files')}>
      {({ files }) =>
        files.length === 0 ? (
          <p className={classes.empty}>{say('files.empty')}</p>
        ) : (
          <div className={classes.scroll} tabIndex={0} role="region" aria-label={say('files.caption')}>
            <table className={`${classes.table ?? ''} ${classes.files ?? ''}`}>
              <caption className="for-reader">{say('files.caption')}</caption>
              <thead>
                <tr>
                  {(['name', 'source', 'agency', 'document', 'at'] as const).map((column) => (
                    <th key={column} scope="col">
                      {say(`files.${column}`)}
                    </th>
                  ))}
                  <th scope="col" className="number">
                    {say('files.size')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {files.map((file, index) => (
                  <tr key={`${file.id} ${index}`}>
                    <td className={classes.wide}>
                      <a href={`/api/files/${file.id}`} aria-label={say('files.download', { name: file.name })}>
                        {file.name}
                      </a>
                    </td>
                    <td>{sourceOf(say, file)}</td>
                    <td>
                      {file.assignmentId && (
                        <Link href={`/assignments/${file.assignmentId}`}>
                          {file.agency}
                          {file.clause && `, ${say('clause', { clause: file.clause })}`}
                        </Link>
                      )}
                    </td>
                    <td>
                      {file.documentNumber}
                      {file.documentNumber && file.documentOn && ` · ${formatDate(file.documentOn)}`}
                    </td>
                    <td>{formatInstant(file.at)}</td>
                    <td className="number">{formatBytes(file.sizeBytes)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )
      }
    </Answered>
  );
}

const reportStates = ['pending', 'confirmed', 'returned', 'noted'] as const;

function sourceOf(say: SayDirective, { source, reportState }: File): string {
  const state = reportStates.find((known) => known === reportState);
  return state ? `${say(`files.${source}`)}, ${say(`files.state.${state}`)}` : say(`files.${source}`);
}
