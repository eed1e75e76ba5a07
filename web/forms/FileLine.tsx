import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useProblemWords } from '../words/problem-words.js';
import { formatBytes, formatBytesOver } from '../words/formats.js';
import type { Upload, Uploads } from './use-uploads.js';
import { useFormWords } from './words.js';
import classes from './FileField.module.css';

/** One file: "phu-luc.pdf · 12/18 MB · còn khoảng 8 giây [Dừng]", or why it is not there and what can be done. */
export function FileLine({ file, uploads, isFirst }: { file: Upload; uploads: Uploads; isFirst: boolean }) {
  const say = useFormWords();
  const { key, name, sizeBytes, previewUrl, state } = file;
  const said = useSaidProgress(file);
  return (
    <li
      className={classes.line}
      data-state={state.kind}
      onKeyDown={(event) => {
        if (event.key === 'Delete') uploads.remove(key);
      }}
    >
      {previewUrl && <img src={previewUrl} alt="" className={classes.preview} />}
      <div className={classes.fileWords}>
        <FileName name={name} />
        <FileState file={file} />
        {state.kind === 'sending' && (
          <progress className={classes.progress} value={state.sent} max={state.total || sizeBytes} aria-label={name} />
        )}
        <span className="for-reader" role="status">
          {said}
        </span>
      </div>
      <span className={classes.lineActs}>
        {state.kind === 'failed' && state.problem.isAway && (
          <Button size="compact-sm" variant="default" onClick={() => uploads.again(key)}>
            {say('file.again')}
          </Button>
        )}
        {previewUrl && !isFirst && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={say('file.up', { name })}
            onClick={() => uploads.up(key)}
          >
            ↑
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={say(state.kind === 'sending' ? 'file.stopNamed' : 'file.remove', { name })}
          aria-keyshortcuts="Delete"
          onClick={() => uploads.remove(key)}
        >
          {say(state.kind === 'sending' ? 'file.stop' : 'file.drop1')}
        </Button>
      </span>
    </li>
  );
}

function FileState({ file: { name, sizeBytes, state } }: { file: Upload }) {
  const say = useFormWords();
  const inWords = useProblemWords();
  const megabytes = (sent: number, total: number) =>
    say('file.progress', { sent: formatBytes(sent), total: formatBytes(total) });
  switch (state.kind) {
    case 'sending':
      return (
        <span className={classes.state}>
          {megabytes(state.sent, state.total)}
          {state.secondsLeft !== null && ` · ${say('file.left', { n: state.secondsLeft })}`}
        </span>
      );
    case 'stored':
      return (
        <span className={classes.state}>
          {formatBytes(sizeBytes)} · {say('file.done')}
        </span>
      );
    case 'refused':
      return (
        <span className={classes.error} role="alert">
          {state.refusal === 'tooLarge'
            ? say('file.tooLarge', { name, size: formatBytesOver(sizeBytes) })
            : say(state.refusal === 'empty' ? 'file.empty' : 'file.wrongType', { name })}
        </span>
      );
    case 'failed':
      return (
        <span className={classes.error} role="alert">
          {state.problem.isAway
            ? say('file.interrupted', { sent: formatBytes(state.sent), total: formatBytes(state.total) })
            : inWords(state.problem)}
        </span>
      );
    default:
      return state satisfies never;
  }
}

/** A long name loses its middle, never its ending; whole on focus and in the title. */
function FileName({ name }: { name: string }) {
  const at = Math.max(1, name.length - 12);
  return (
    <span className={classes.name} title={name}>
      <span className={classes.nameStart}>{name.slice(0, at)}</span>
      <span>{name.slice(at)}</span>
    </span>
  );
}

/** Said at 25 % steps, so that a reader is not flooded. */
function useSaidProgress({ name, state }: Upload): string {
  const say = useFormWords();
  const [said, setSaid] = useState('');
  const step = useRef(0);
  const share = state.kind === 'sending' && state.total > 0 ? Math.floor((state.sent / state.total) * 4) : 0;
  useEffect(() => {
    if (state.kind === 'stored' && step.current > 0) setSaid(say('file.saidDone', { name }));
    if (state.kind !== 'sending' || share <= step.current || share >= 4) return;
    step.current = share;
    setSaid(say('file.saidProgress', { name, percent: share * 25 }));
  }, [name, say, share, state.kind]);
  return said;
}
