import { Button, TextInput } from '@mantine/core';
import { IconCalendarTime, IconChevronDown } from '@tabler/icons-react';
import { useRef, useState, type FormEvent } from 'react';
import { DropDialog } from '../design/DropDialog.js';
import { readTypedDate } from '../forms/typed-date.js';
import { formatDate } from '../words/formats.js';
import classes from './leadership.module.css';
import { useLeadershipWords } from './words.js';

/** "Hiện tại ▾ tại ngày…": figures of any past day. */
export function AsOfChoice({ day, set }: { day: string | null; set: (day: string | null) => void }) {
  const say = useLeadershipWords();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        ref={button}
        variant="default"
        leftSection={<IconCalendarTime size={16} stroke={1.75} aria-hidden />}
        rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />}
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={`${say('asOf.label')}: ${day ? formatDate(day) : say('asOf.now')}`}
      >
        {day ? formatDate(day) : say('asOf.now')}
      </Button>
      {isOpen && (
        <DropDialog anchor={button} label={say('asOf.choose')} onLeft={() => setOpen(false)}>
          {(leave) => (
            <AsOfForm
              day={day}
              set={(to) => {
                leave();
                set(to);
              }}
            />
          )}
        </DropDialog>
      )}
    </>
  );
}

function AsOfForm({ day, set }: { day: string | null; set: (day: string | null) => void }) {
  const say = useLeadershipWords();
  const [text, setText] = useState(day ? formatDate(day) : '');
  const [isBad, setBad] = useState(false);
  const show = (event: FormEvent): void => {
    event.preventDefault();
    const read = readTypedDate(text);
    setBad(read.kind !== 'date');
    if (read.kind === 'date') set(read.on);
  };
  return (
    <form onSubmit={show} className={classes.asOf} aria-label={say('asOf.choose')}>
      <h2>{say('asOf.choose')}</h2>
      <TextInput
        label={say('asOf.date')}
        description={say('asOf.hint')}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onBlur={() => {
          const read = readTypedDate(text);
          if (read.kind === 'date') setText(formatDate(read.on));
        }}
        error={isBad ? say('asOf.bad') : undefined}
        inputMode="numeric"
        autoComplete="off"
        data-autofocus
      />
      <div className={classes.buttons}>
        <Button type="submit">{say('asOf.show')}</Button>
        {day && (
          <Button variant="default" onClick={() => set(null)}>
            {say('asOf.back')}
          </Button>
        )}
      </div>
    </form>
  );
}
