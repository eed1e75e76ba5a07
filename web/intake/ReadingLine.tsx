import { Button } from '@mantine/core';
import { formatBytes } from '../words/formats.js';
import classes from './intake.module.css';
import type { Say } from './thing-words.js';
import type { Reading } from './use-reading.js';
import { useIntakeWords } from './words.js';

/** A page of a scan takes seconds: so often is it said aloud how far it is. */
const PAGES_A_SAYING = 5;

/** How far a document is: on its way, its pages, the draft. "Dừng" ends it; nothing is kept then. */
export function ReadingLine({ reading, onStop }: { reading: Reading; onStop: () => void }) {
  const say = useIntakeWords();
  const { name, sent, total, progress } = reading;
  const isSending = progress === null && sent < total;
  const [value, most] = isSending ? [sent, total] : progress && progress.of > 1 ? [progress.done, progress.of] : [];
  return (
    <div className={classes.reading}>
      <div className={classes.readingWords}>
        <p aria-hidden>{readingWords(say, reading)}</p>
        <span className="for-reader" role="status">
          {readingWords(say, saidAloud(reading))}
        </span>
        <progress
          className={classes.progress}
          aria-label={name ?? say('reading')}
          {...(value === undefined ? {} : { value, max: most })}
        />
        {progress?.step === 'ocr' && <p className="muted">{say('ocrTakesTime')}</p>}
      </div>
      <Button variant="default" onClick={onStop}>
        {say('stopReading')}
      </Button>
    </div>
  );
}

/** "Đang đọc văn bản, trang 3/18…" */
export function readingWords(say: Say, { name, sent, total, progress }: Reading): string {
  if (progress === null) {
    if (name === null || sent >= total) return say('reading');
    return say('sendingFile', { name, sent: formatBytes(sent), total: formatBytes(total) });
  }
  const { step, done, of } = progress;
  const page = Math.min(done + 1, of);
  if (step === 'ocr') return say('readingScan', { page, of });
  if (step === 'text' && of > 1) return say('readingPage', { page, of });
  return step === 'reading' ? say('makingDraft') : say('reading');
}

/** The same in few steps: quarters of the way there, every fifth page. */
function saidAloud({ name, sent, total, progress }: Reading): Reading {
  const quarter = total / 4;
  return {
    name,
    total,
    sent: sent >= total ? sent : Math.floor(sent / quarter) * quarter,
    progress: progress && {
      ...progress,
      done: progress.done - (progress.done % PAGES_A_SAYING),
    },
  };
}
