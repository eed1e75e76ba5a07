import { Button, Popover, TextInput } from '@mantine/core';
import { IconCalendarTime, IconChevronDown } from '@tabler/icons-react';
import { useId, useState, type FormEvent } from 'react';
import { readTypedDate } from '../forms/typed-date.js';
import { formatDate } from '../words/formats.js';
import classes from './leadership.module.css';
import { useLeadershipWords } from './words.js';

/** "Hiện tại ▾ tại ngày…": figures of any past day. */
export function AsOfChoice({ day, set }: { day: string | null; set: (day: string | null) => void }) {
  const say = useLeadershipWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [isBad, setBad] = useState(false);
  const show = (event: FormEvent): void => {
    event.preventDefault();
    const read = readTypedDate(text);
    setBad(read.kind !== 'date');
    if (read.kind !== 'date') return;
    setOpen(false);
    set(read.on);
  };
  const open = (): void => {
    setText(day ? formatDate(day) : '');
    setBad(false);
    setOpen(true);
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus withRoles position="bottom-end" returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconCalendarTime size={16} stroke={1.75} aria-hidden />}
          rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />}
          onClick={() => (isOpen ? setOpen(false) : open())}
          aria-label={`${say('asOf.label')}: ${day ? formatDate(day) : say('asOf.now')}`}
        >
          {day ? formatDate(day) : say('asOf.now')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={show} className={classes.asOf} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{say('asOf.choose')}</h2>
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
              <Button
                variant="default"
                onClick={() => {
                  setOpen(false);
                  set(null);
                }}
              >
                {say('asOf.back')}
              </Button>
            )}
          </div>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
