import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState, type Ref } from 'react';
import { readTypedDate } from '../forms/typed-date.js';
import { formatDate, formatDateWithWeekday } from '../words/formats.js';
import classes from './draft.module.css';
import { useIntakeWords } from './words.js';

/** The calendar is fetched when somebody opens it. */
const DateCalendar = lazy(() => import('../forms/DateCalendar.js'));

export interface DateBoxProps {
  label: string;
  value: string | null;
  /** the year of a date typed without one: the document's */
  year?: number | undefined;
  field: string;
  isReadOnly: boolean;
  inputRef?: Ref<HTMLInputElement>;
  /** the date may be taken away */
  isOptional?: boolean;
  onPick: (on: string | null) => void;
}

/**
 * A date of a draft: saved when the field is left or Enter is pressed, not while it is typed. Typed as 28/2/2016, 28-2-16 or
 * 280216, shown back in full with its weekday; or chosen from the calendar, which names the rest days.
 */
export function DateBox({ label, value, year, field, isReadOnly, inputRef, isOptional = false, onPick }: DateBoxProps) {
  const say = useIntakeWords();
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setTyped(null), [value]);
  const leave = (): void => {
    if (typed === null) return;
    const read = readTypedDate(typed, year);
    setWrong(read.kind === 'noSuchDate' || read.kind === 'unreadable');
    if (read.kind === 'noSuchDate' || read.kind === 'unreadable') return;
    setTyped(null);
    if (read.kind === 'date' && read.on !== value) onPick(read.on);
    if (read.kind === 'empty' && isOptional && value !== null) onPick(null);
  };
  const calendar = (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus returnFocus withRoles>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          aria-label={`${say('openCalendar')}: ${label}`}
          onClick={() => setOpen((before) => !before)}
        >
          <IconCalendar size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Suspense fallback={<div className={classes.calendar} />}>
          <DateCalendar
            value={value}
            onChoose={(on) => {
              setOpen(false);
              onPick(on);
            }}
          />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
  return (
    <TextInput
      ref={inputRef}
      label={label}
      data-field={field}
      inputMode="numeric"
      autoComplete="off"
      value={typed ?? (value ? formatDate(value) : '')}
      description={value && typed === null ? formatDateWithWeekday(value) : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      readOnly={isReadOnly}
      error={isWrong && typed !== null ? say('dueInvalid', { words: typed }) : undefined}
      onChange={(event) => {
        setWrong(false);
        setTyped(event.currentTarget.value);
      }}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') leave();
      }}
      rightSection={isReadOnly ? null : calendar}
    />
  );
}
