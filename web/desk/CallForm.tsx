import { Button, Textarea, TextInput } from '@mantine/core';
import { useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useAct } from '../api/use-act.js';
import { ariaKeys } from '../app/keys/key-table.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import { DateField } from '../forms/DateField.js';
import { readTypedDate } from '../forms/typed-date.js';
import { dateOf } from '../words/formats.js';
import { instantOf, readTime } from './call-time.js';
import type { DeskRow } from './desk-row.js';
import { RowForm } from './RowForm.js';
import { useDeskWords } from './words.js';
import classes from './desk.module.css';

interface CallFormProps {
  row: DeskRow;
  /** the business clock of the list */
  now: string | null;
  leave: () => void;
  saved: () => void;
}

/** "Ghi nhận đã gọi", in the row: whom, what was said; then what stands there already, number and time (now). */
export function CallForm({ row, now, leave, saved }: CallFormProps) {
  const say = useDeskWords();
  const { act, isActing, problem, againAt, again } = useAct('POST /api/calls', {
    onDone: saved,
    changes: ['GET /api/desk', 'GET /api/desk/:queue', 'GET /api/assignments/:id'],
  });
  const [whom, setWhom] = useState('');
  const [telephone, setTelephone] = useState(row.agency?.phone ?? '');
  const dayId = useId();
  const [day, setDay] = useState(now ? dateOf(now) : '');
  const [time, setTime] = useState('');
  const [said, setSaid] = useState('');
  const [isChecked, setChecked] = useState(false);
  const whomField = useRef<HTMLInputElement>(null);
  const saidField = useRef<HTMLTextAreaElement>(null);
  const timeField = useRef<HTMLInputElement>(null);

  const send = (event?: FormEvent): void => {
    event?.preventDefault();
    setChecked(true);
    const at = readTime(time);
    if (whom.trim() === '') return whomField.current?.focus();
    if (time.trim() !== '' && at === null) return timeField.current?.focus();
    if (said.trim() === '') return saidField.current?.focus();
    const phone = telephone.trim();
    void act({
      body: {
        assignmentIds: row.assignments.map(({ id }) => id),
        whom: whom.trim(),
        ...(phone ? { telephone: phone } : {}),
        ...(at && readTypedDate(day).kind === 'date' ? { calledAt: instantOf(day, at) } : {}),
        said: said.trim(),
      },
    });
  };
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <RowForm name={say('call.title')} leave={leave}>
      {/* Ctrl+Enter sends from every field. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form onSubmit={send} onKeyDown={listen} noValidate>
        <ActTrouble problem={problem} againAt={againAt} again={again} />
        <div className={classes.fields}>
          <TextInput
            ref={whomField}
            data-autofocus
            autoFocus
            label={say('call.whom')}
            value={whom}
            onChange={(event) => setWhom(event.currentTarget.value)}
            error={isChecked && whom.trim() === '' && say('call.whomMissing')}
          />
          <Textarea
            ref={saidField}
            className={classes.wide}
            label={say('call.said')}
            autosize
            minRows={2}
            value={said}
            onChange={(event) => setSaid(event.currentTarget.value)}
            error={isChecked && said.trim() === '' && say('call.saidMissing')}
          />
          <TextInput
            type="tel"
            label={say('call.telephone')}
            value={telephone}
            onChange={(event) => setTelephone(event.currentTarget.value)}
          />
          <DateField id={dayId} label={say('call.day')} value={day} onChange={setDay} error={null} />
          <TextInput
            ref={timeField}
            inputMode="numeric"
            label={say('call.time')}
            placeholder={say('call.now')}
            value={time}
            onChange={(event) => setTime(event.currentTarget.value)}
            error={isChecked && time.trim() !== '' && readTime(time) === null && say('call.timeBad')}
          />
        </div>
        <p className={classes.note}>
          {say('call.timeHint')} {say('call.note', { n: row.assignments.length })}
        </p>
        <div className={classes.line}>
          <Button type="submit" disabled={isActing} aria-keyshortcuts={ariaKeys('Ctrl+Enter')}>
            {isActing ? say('act.saving') : say('call.save')}
          </Button>
          <Button variant="default" onClick={leave}>
            {say('act.cancel')}
          </Button>
        </div>
      </form>
    </RowForm>
  );
}
