import { Button } from '@mantine/core';
import { IconCamera, IconUpload } from '@tabler/icons-react';
import { useId, useRef, useState, type ClipboardEvent, type DragEvent } from 'react';
import { FILE_ACCEPT } from './check-file.js';
import type { FieldWords } from './field.js';
import { FieldLabel } from './FieldLabel.js';
import { FileLine } from './FileLine.js';
import { FILES_AT_MOST, type Uploads } from './use-uploads.js';
import { useFormWords } from './words.js';
import classes from './FileField.module.css';

export interface FileFieldProps extends Partial<FieldWords> {
  /** of the form: `form.filesId` */
  id?: string;
  uploads: Uploads;
  error?: string | null;
  /** a phone's camera beside the file dialog */
  hasCamera?: boolean;
  /** default 20, what a command takes */
  most?: number;
}

/** Files by drag, paste, dialog or camera. Each is sent as soon as it is chosen; its progress and what went wrong stand at it. */
export function FileField({
  id,
  uploads,
  label,
  hint,
  isOptional,
  error = null,
  hasCamera = false,
  most = FILES_AT_MOST,
}: FileFieldProps) {
  const say = useFormWords();
  const own = useId();
  const fieldId = id ?? own;
  const chooser = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [isTooMany, setTooMany] = useState(false);
  const take = (list: FileList | readonly File[] | null): void => {
    const files = [...(list ?? [])];
    const room = Math.max(0, most - uploads.files.length);
    setTooMany(files.length > room);
    uploads.add(files.slice(0, room));
  };
  const paste = (event: ClipboardEvent): void => {
    const { files } = event.clipboardData;
    if (files.length === 0) return;
    event.preventDefault();
    take(files);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- drop and paste are extras: the buttons do the same
    <div
      className={classes.field}
      data-over={isOver || undefined}
      role="group"
      aria-labelledby={`${fieldId}-label`}
      aria-describedby={`${fieldId}-words`}
      onPaste={paste}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p id={`${fieldId}-label`} className={classes.label}>
        <FieldLabel label={label ?? say('file.label')} isOptional={isOptional} />
      </p>
      <div className={classes.choose}>
        <span className={classes.dropWords}>{say('file.drop')}</span>
        <Button
          id={fieldId}
          variant="default"
          leftSection={<IconUpload size={16} stroke={1.75} aria-hidden />}
          aria-describedby={`${fieldId}-words`}
          onClick={() => chooser.current?.click()}
        >
          {say('file.choose')}
        </Button>
        {hasCamera && (
          <Button
            className={classes.camera}
            variant="default"
            leftSection={<IconCamera size={16} stroke={1.75} aria-hidden />}
            onClick={() => camera.current?.click()}
          >
            {say('file.camera')}
          </Button>
        )}
        <input
          ref={chooser}
          type="file"
          multiple={most > 1}
          accept={FILE_ACCEPT}
          hidden
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            currentTarget.value = ''; // the same file may be chosen again
          }}
        />
        <input
          ref={camera}
          type="file"
          accept="image/*"
          capture="environment"
          hidden
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            currentTarget.value = '';
          }}
        />
      </div>
      <div id={`${fieldId}-words`} className={classes.words}>
        <p>{hint ?? say('file.kinds')}</p>
        {isTooMany && <p className={classes.error}>{say('file.tooMany', { n: most })}</p>}
        {error && <p className={classes.error}>{error}</p>}
      </div>
      {uploads.files.length > 0 && (
        <ul className={classes.list} aria-label={say('file.names')}>
          {uploads.files.map((file, index) => (
            <FileLine key={file.key} file={file} uploads={uploads} isFirst={index === 0} />
          ))}
        </ul>
      )}
    </div>
  );
}
