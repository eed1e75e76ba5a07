import { Button, FileButton, Group, Textarea } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useEffect, useRef, useState, type DragEvent, type FormEvent } from 'react';
import { Link, useLocation } from 'wouter';
import { useAct } from '../api/use-act.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import { formatBytes } from '../words/formats.js';
import classes from './intake.module.css';
import { useIntakeWords } from './words.js';

/** What cannot be read by a program but can be kept beside the words that a person pastes. */
const UNREADABLE: readonly string[] = ['NOT_TEXT', 'EMPTY_FILE'];

/**
 * Brings a document in: a file that is dropped or chosen is read at once; words are pasted. Neither is kept on this machine: it may
 * turn out to be classified, and then nothing of it may stay anywhere.
 */
export function BringIn() {
  const say = useIntakeWords();
  const [, go] = useLocation();
  const [text, setText] = useState('');
  const [original, setOriginal] = useState<File | null>(null);
  const [sending, setSending] = useState<{ name: string; sent: number; total: number } | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [isOver, setOver] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const { act, isActing, problem, againAt, again, reset } = useAct('POST /api/directives', {
    changes: ['GET /api/drafts'],
    onProgress: ({ sent, total }) => setSending((before) => before && { ...before, sent, total }),
    onDone: ({ id }) => go(`/intake/${id}`),
    onRefused: ({ code }) => {
      if (UNREADABLE.includes(code)) setTimeout(() => field.current?.focus());
      if (code !== 'SECRET_DOCUMENT') return;
      // Nothing of it stays, not even in the field.
      setText('');
      setOriginal(null);
    },
  });

  const readFile = async (file: File): Promise<void> => {
    setOriginal(file);
    setMissing(false);
    setSending({ name: file.name, sent: 0, total: file.size });
    const done = await act({ file });
    setSending(null);
    if (!done) field.current?.focus();
  };
  // Pasting works wherever the focus is on this page: a document is what people come here with.
  const paste = useRef<(event: ClipboardEvent) => void>(() => undefined);
  paste.current = (event) => {
    if (isActing || (event.target instanceof HTMLElement && event.target.matches('input, textarea'))) return;
    const [file] = event.clipboardData?.files ?? [];
    const words = event.clipboardData?.getData('text/plain') ?? '';
    if (file) void readFile(file);
    else if (words !== '') {
      setText(words);
      field.current?.focus();
    }
    if (file || words !== '') event.preventDefault();
  };
  useEffect(() => {
    const listen = (event: ClipboardEvent): void => paste.current(event);
    document.addEventListener('paste', listen);
    return () => document.removeEventListener('paste', listen);
  }, []);

  const readText = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setMissing(text.trim() === '');
    if (text.trim() === '') return field.current?.focus();
    if (original) {
      setSending({ name: original.name, sent: 0, total: original.size });
      await act({ file: original, body: { text } });
      setSending(null);
    } else await act({ body: { text } });
    return undefined;
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file && !isActing) void readFile(file);
  };
  const isUnreadable = problem !== null && UNREADABLE.includes(problem.code) && original !== null;
  const isSecret = problem?.code === 'SECRET_DOCUMENT';
  const existing = problem?.code === 'DIRECTIVE_EXISTS' ? problem.details : null;
  return (
    <form
      className={classes.bring}
      data-over={isOver || undefined}
      onSubmit={(event) => void readText(event)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      noValidate
    >
      <p className={classes.dropWords}>
        <IconFileUpload size={24} stroke={1.75} aria-hidden /> {say('dropHere')}
      </p>
      {isUnreadable ? (
        <p className={classes.trouble} role="alert">
          {say('cannotRead', { name: original.name })}
        </p>
      ) : existing ? (
        <p className={classes.trouble} role="alert">
          {say('exists')}{' '}
          {typeof existing['directiveId'] === 'string' && (
            <Link
              href={
                existing['state'] === 'draft'
                  ? `/intake/${existing['directiveId']}`
                  : `/directives/${existing['directiveId']}`
              }
            >
              {say('openExisting')}
            </Link>
          )}
        </p>
      ) : (
        <ActTrouble problem={problem} againAt={againAt} again={again} />
      )}
      <Textarea
        ref={field}
        label={say('pasteLabel')}
        description={say('pasteHint')}
        autosize
        minRows={5}
        maxRows={16}
        value={text}
        error={isMissing && say('textMissing')}
        onChange={(event) => {
          setText(event.currentTarget.value);
          if (problem && !isUnreadable) reset();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void readText(event);
        }}
      />
      {original && (isUnreadable || text.trim() !== '') && !isSecret && (
        <p className={classes.original}>
          {say('originalKept', { name: original.name })}{' '}
          <button type="button" className={classes.link} onClick={() => setOriginal(null)}>
            {say('removeFile')}
          </button>
        </p>
      )}
      <Group gap="sm">
        <Button type="submit" disabled={isActing} aria-keyshortcuts="Control+Enter">
          {say('read')}
        </Button>
        <FileButton onChange={(file) => file && void readFile(file)} disabled={isActing}>
          {(props) => (
            <Button {...props} variant="default" disabled={isActing}>
              {say('choose')}
            </Button>
          )}
        </FileButton>
        <span role="status">
          {isActing &&
            (sending && sending.sent < sending.total
              ? say('sendingFile', {
                  name: sending.name,
                  sent: formatBytes(sending.sent),
                  total: formatBytes(sending.total),
                })
              : say('reading'))}
        </span>
      </Group>
    </form>
  );
}
