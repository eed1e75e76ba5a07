import { Button, Group, Textarea } from '@mantine/core';
import { IconCamera, IconFileUpload } from '@tabler/icons-react';
import { useEffect, useRef, useState, type DragEvent, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { Problem } from '../api/problem.js';
import { INTAKE_ACCEPT, refusedBeforeSending } from './accepted-files.js';
import { FileInput } from './FileInput.js';
import classes from './intake.module.css';
import { ReadingLine } from './ReadingLine.js';
import { isKeptBeside } from './refusal-words.js';
import { Refused } from './Refused.js';
import { useReading } from './use-reading.js';
import { useIntakeWords } from './words.js';

/**
 * Brings a document in: a file that is dropped, chosen, photographed or pasted is read at once; words are pasted. Neither is
 * kept on this machine: it may turn out to be classified, and then nothing of it may stay anywhere.
 */
export function BringIn() {
  const say = useIntakeWords();
  const [, go] = useLocation();
  const [text, setText] = useState('');
  const [original, setOriginal] = useState<File | null>(null);
  const [refusedHere, setRefusedHere] = useState<Problem | null>(null);
  const [isSeveral, setSeveral] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const [isOver, setOver] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const { reading, problem, start, again, stop, reset } = useReading({
    onDone: ({ id }) => go(`/intake/${id}`),
    onRefused: ({ code }) => {
      if (code !== 'SECRET_DOCUMENT') return;
      // Nothing of it stays, not even in the field.
      setText('');
      setOriginal(null);
    },
  });
  const isReading = reading !== null;
  const refusal = refusedHere ?? problem;
  const isSecret = refusal?.code === 'SECRET_DOCUMENT';
  // What is behind a password, or stands in the register already, is not sent again beside words.
  const isKept = original !== null && !refusedHere && (problem === null || isKeptBeside(problem.code));

  const take = (files: Iterable<File>): void => {
    const [file, ...others] = files;
    if (!file || isReading) return;
    setSeveral(others.length > 0);
    if (others.length > 0) return;
    setMissing(false);
    setOriginal(file);
    const code = refusedBeforeSending(file);
    setRefusedHere(code && new Problem(code, 0));
    if (code) reset();
    else void start({ file });
  };
  // Pasting works wherever the focus is on this page: a document is what people come here with.
  const paste = useRef<(event: ClipboardEvent) => void>(() => undefined);
  paste.current = (event) => {
    const isField = event.target instanceof HTMLElement && event.target.matches('input, textarea');
    const files = event.clipboardData?.files ?? [];
    const words = event.clipboardData?.getData('text/plain') ?? '';
    if (isReading || (isField && words !== '')) return;
    if (files.length > 0) take(files);
    else if (words !== '') {
      setText(words);
      field.current?.focus();
    }
    if (files.length > 0 || words !== '') event.preventDefault();
  };
  useEffect(() => {
    const listen = (event: ClipboardEvent): void => paste.current(event);
    document.addEventListener('paste', listen);
    return () => document.removeEventListener('paste', listen);
  }, []);

  const readText = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isReading) return undefined;
    setMissing(text.trim() === '');
    if (text.trim() === '') return field.current?.focus();
    return start(isKept ? { file: original, body: { text } } : { body: { text } });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <form
      className={classes.bring}
      onSubmit={(event) => void readText(event)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      noValidate
    >
      <div className={classes.drop} data-over={isOver || undefined}>
        <IconFileUpload size={32} stroke={1.5} aria-hidden />
        <div className={classes.dropWords}>
          <p>{say('dropHere')}</p>
          <p className="muted">{say('kinds')}</p>
          <Group gap="xs">
            <Button variant="default" disabled={isReading} onClick={() => chooser.current?.click()}>
              {say('choose')}
            </Button>
            <Button
              className={classes.camera}
              variant="default"
              disabled={isReading}
              leftSection={<IconCamera size={16} stroke={1.75} aria-hidden />}
              onClick={() => camera.current?.click()}
            >
              {say('takePhoto')}
            </Button>
            <FileInput inputRef={chooser} accept={INTAKE_ACCEPT} isSeveral onTake={take} />
            {/* asked for JPEG, a telephone converts its own kind of photo */}
            <FileInput inputRef={camera} accept="image/jpeg" isCamera onTake={take} />
          </Group>
        </div>
      </div>
      {isReading && <ReadingLine reading={reading} onStop={stop} />}
      {isSeveral && !isReading && (
        <p className={classes.trouble} role="alert">
          {say('oneFile')}
        </p>
      )}
      {refusal && !isReading && (
        <Refused
          problem={refusal}
          file={original}
          again={() => void again()}
          onChoose={() => chooser.current?.click()}
          onPaste={() => field.current?.focus()}
        />
      )}
      <Textarea
        ref={field}
        label={say('pasteLabel')}
        description={say('pasteHint')}
        autosize
        minRows={4}
        maxRows={16}
        value={text}
        error={isMissing && say('textMissing')}
        onChange={(event) => {
          setText(event.currentTarget.value);
          if (problem && original === null) reset();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void readText(event);
        }}
      />
      {isKept && !isReading && !isSecret && (problem !== null || text.trim() !== '') && (
        <p className={classes.original}>
          {say('originalKept', { name: original.name })}{' '}
          <button type="button" className={classes.link} onClick={() => setOriginal(null)}>
            {say('removeFile')}
          </button>
        </p>
      )}
      <div>
        <Button type="submit" disabled={isReading} aria-keyshortcuts="Control+Enter">
          {say('read')}
        </Button>
      </div>
    </form>
  );
}
