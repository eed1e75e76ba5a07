import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { formatBytes } from '../words/formats.js';
import type { Review } from './ClausePane.js';
import { useDeskWords } from './words.js';
import classes from './desk.module.css';

type File = NonNullable<Review['report']>['files'][number];

const isPicture = ({ mediaType }: File): boolean => /^image\/(?:png|jpeg|webp|gif)$/.test(mediaType);
const mayBeShown = (file: File): boolean => file.mediaType === 'application/pdf' || isPicture(file);

/** The files of a report: PDF and pictures open beside the clause, the others are downloaded. The first PDF is open at once. */
export function ReportFiles({ files }: { files: readonly File[] }) {
  const say = useDeskWords();
  const [shownId, setShownId] = useState(() => files.find(mayBeShown)?.id ?? null);
  const shown = files.find(({ id }) => id === shownId);
  if (files.length === 0) return <p className={classes.quiet}>{say('review.noFiles')}</p>;
  return (
    <>
      <ul className={classes.files}>
        {files.map((file) => (
          <li key={file.id}>
            <span className={classes.fileName}>{file.name}</span>
            <span className={classes.quiet}>{formatBytes(file.sizeBytes)}</span>
            {mayBeShown(file) && (
              <Button
                variant="default"
                size="compact-sm"
                aria-expanded={shownId === file.id}
                aria-label={`${say(shownId === file.id ? 'review.hide' : 'review.show')}: ${file.name}`}
                onClick={() => setShownId(shownId === file.id ? null : file.id)}
              >
                {say(shownId === file.id ? 'review.hide' : 'review.show')}
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
        ))}
      </ul>
      {shown && <ShownFile key={shown.id} file={shown} />}
    </>
  );
}

/** A frame does not say that it failed, so the file is asked for first. */
function ShownFile({ file }: { file: File }) {
  const say = useDeskWords();
  const [state, setState] = useState<'asking' | 'there' | 'failed'>('asking');
  const href = `/api/files/${file.id}?inline=true`;
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
    <img
      className={classes.picture}
      src={href}
      alt={say('review.fileTitle', { name: file.name })}
      onError={() => setState('failed')}
    />
  ) : (
    <iframe className={classes.shown} src={href} title={say('review.fileTitle', { name: file.name })} />
  );
}
