import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { formatBytes } from '../words/formats.js';
import type { Review } from './ClausePane.js';
import { useDeskWords } from './words.js';
import classes from './desk.module.css';

export type ReportFile = NonNullable<Review['report']>['files'][number];

const isPicture = ({ mediaType }: ReportFile): boolean => /^image\/(?:png|jpeg|webp|gif)$/.test(mediaType);
/** What a browser shows without help; the server shows nothing else in the page. */
export const mayBeShown = (file: ReportFile): boolean => file.mediaType === 'application/pdf' || isPicture(file);

interface ReportFilesProps {
  files: readonly ReportFile[];
  shownId: string | null;
  show: (id: string | null) => void;
}

/** The files of a report: PDF and pictures open beside the clause, the others are downloaded. */
export function ReportFiles({ files, shownId, show }: ReportFilesProps) {
  const say = useDeskWords();
  if (files.length === 0) return <p className={classes.quiet}>{say('review.noFiles')}</p>;
  return (
    <ul className={classes.files}>
      {files.map((file) => {
        const isShown = shownId === file.id;
        const verb = say(isShown ? 'review.hide' : 'review.show');
        return (
          <li key={file.id}>
            <span className={classes.fileName}>{file.name}</span>
            <span className={classes.quiet}>{formatBytes(file.sizeBytes)}</span>
            {mayBeShown(file) && (
              <Button
                variant="default"
                size="compact-sm"
                aria-expanded={isShown}
                aria-label={`${verb}: ${file.name}`}
                onClick={() => show(isShown ? null : file.id)}
              >
                {verb}
              </Button>
            )}
            <a
              href={`/api/files/${file.id}`}
              download={file.name}
              aria-label={`${say('review.download')}: ${file.name}`}
            >
              {say('review.download')}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** One file in the page. A frame does not say that it failed, so the file is asked for first. */
export function ShownFile({ file }: { file: ReportFile }) {
  const say = useDeskWords();
  const [state, setState] = useState<'asking' | 'there' | 'failed'>('asking');
  const href = `/api/files/${file.id}?inline=true`;
  const title = say('review.fileTitle', { name: file.name });
  useEffect(() => {
    const stop = new AbortController();
    fetch(href, { method: 'HEAD', credentials: 'same-origin', signal: stop.signal })
      .then(({ ok }) => setState(ok ? 'there' : 'failed'))
      .catch(() => stop.signal.aborted || setState('failed'));
    return () => stop.abort();
  }, [href]);
  if (state === 'failed') return <p role="alert">{say('review.fileFailed')}</p>;
  if (state === 'asking') return <p className={classes.quiet}>{say('review.fileLoading', { name: file.name })}</p>;
  return isPicture(file) ? (
    <img className={classes.picture} src={href} alt={title} onError={() => setState('failed')} />
  ) : (
    <iframe className={classes.shown} src={`${href}#navpanes=0&view=FitH`} title={title} />
  );
}
