import { ActionIcon, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef, useState, type Ref } from 'react';
import { DropDialog } from '../design/DropDialog.js';
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
  const button = useRef<HTMLButtonElement>(null);
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
  const open = `${say('openCalendar')}: ${label}`;
  return (
    <>
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
        rightSection={
          isReadOnly ? null : (
            <ActionIcon
              ref={button}
              variant="subtle"
              aria-label={open}
              aria-haspopup="dialog"
              aria-expanded={isOpen}
              onClick={() => setOpen(true)}
            >
              <IconCalendar size={18} stroke={1.75} aria-hidden />
            </ActionIcon>
          )
        }
      />
      {isOpen && (
        <DropDialog anchor={button} label={open} onLeft={() => setOpen(false)}>
          {(shut) => (
            <Suspense fallback={<div className={classes.calendar} />}>
              <DateCalendar
                value={value}
                onChoose={(on) => {
                  shut();
                  onPick(on);
                }}
              />
            </Suspense>
          )}
        </DropDialog>
      )}
    </>
  );
}
