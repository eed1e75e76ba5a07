import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useAct } from '../api/use-act.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import type { Submission } from './decision.js';
import { RowForm } from './RowForm.js';
import { useDeskWords } from './words.js';
import classes from './desk.module.css';

/** The Office takes back what it put to a leader, and says why. */
export function WithdrawForm({ of, leave, done }: { of: Submission; leave: () => void; done: () => void }) {
  const say = useDeskWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const { act, isActing, problem, againAt, again } = useAct('POST /api/submissions/:id/answer', { onDone: done });
  const [words, setWords] = useState('');
  const [isChecked, setChecked] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (words.trim() === '') return field.current?.focus();
    void act({ params: { id: of.id }, body: { answer: 'withdrawn', words: words.trim() } });
  };
  return (
    <RowForm name={say('submission.withdraw')} leave={leave}>
      <form onSubmit={send} noValidate>
        <ActTrouble problem={problem} againAt={againAt} again={again} />
        <Textarea
          ref={field}
          label={say('withdraw.why')}
          autosize
          minRows={2}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          error={isChecked && words.trim() === '' && say('fault.reason')}
        />
        <div className={classes.acts}>
          <Button type="submit" disabled={isActing}>
            {isActing ? say('act.sending') : say('withdraw.send')}
          </Button>
          <Button variant="default" onClick={leave}>
            {say('act.cancel')}
          </Button>
        </div>
      </form>
    </RowForm>
  );
}
