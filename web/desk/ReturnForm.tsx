import { Button, Textarea } from '@mantine/core';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { ariaKeys } from '../app/keys/key-table.js';
import { withPhrase } from './phrases.js';
import { RowForm } from './RowForm.js';
import { useDeskWords } from './words.js';
import classes from './desk.module.css';

interface ReturnFormProps {
  send: (reason: string) => void;
  leave: () => void;
  isActing: boolean;
  /** what was typed is kept by who opened the form, so that a refusal loses nothing */
  reason: string;
  setReason: (reason: string) => void;
}

/** "Đề nghị bổ sung, hoàn thiện báo cáo", in place: the reason with ready phrases, and what the agency will get. */
export function ReturnForm({ send, leave, isActing, reason, setReason }: ReturnFormProps) {
  const say = useDeskWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const noteId = useId();
  const [isChecked, setChecked] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const phrases = [say('return.phrase1'), say('return.phrase2'), say('return.phrase3')];
  const submit = (): void => {
    setChecked(true);
    if (reason.trim() === '') return field.current?.focus();
    return send(reason.trim());
  };
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  };
  return (
    <RowForm name={say('act.return')} leave={leave}>
      <Textarea
        ref={field}
        label={say('return.reason')}
        aria-describedby={noteId}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={listen}
        error={isChecked && reason.trim() === '' && say('return.missing')}
      />
      <div className={classes.phrases} role="group" aria-label={say('return.phrases')}>
        {phrases.map((phrase) => (
          <Button
            key={phrase}
            variant="default"
            size="compact-sm"
            onClick={() => {
              setReason(withPhrase(reason, phrase));
              field.current?.focus();
            }}
          >
            {phrase}
          </Button>
        ))}
      </div>
      <p id={noteId} className={classes.note}>
        {say('return.note')}
      </p>
      <div className={classes.line}>
        <Button onClick={submit} disabled={isActing} aria-keyshortcuts={ariaKeys('Ctrl+Enter')}>
          {isActing ? say('act.sending') : say('return.send')}
        </Button>
        <Button variant="default" onClick={leave}>
          {say('act.cancel')}
        </Button>
      </div>
    </RowForm>
  );
}
