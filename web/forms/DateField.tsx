import { ActionIcon, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { DropDialog } from '../design/DropDialog.js';
import { formatDate, formatDateWithWeekday } from '../words/formats.js';
import { dateProblem } from './date-value.js';
import type { FieldState, FieldWords } from './field.js';
import { FieldLabel } from './FieldLabel.js';
import { readTypedDate } from './typed-date.js';
import { useFormWords } from './words.js';
import classes from './fields.module.css';

/** The calendar is fetched when somebody opens it. */
const DateCalendar = lazy(() => import('./DateCalendar.js'));

export interface DateFieldProps extends FieldState<string>, FieldWords {
  /** the year of a date typed without one: of the business clock */
  year?: number;
  /** days before it cannot be chosen in the calendar; typing says why the server refuses */
  earliestOn?: string | undefined;
  latestOn?: string | undefined;
}

/**
 * A date, typed (28/2/2016, 28-2-16, 280216) or chosen in a calendar that names holidays, days off in lieu and make-up days.
 * The value is 'YYYY-MM-DD', '' or, as long as it is no date, what was typed: `dateProblem` says what is wrong with it.
 */
export function DateField({
  id,
  value,
  onChange,
  error,
  label,
  hint,
  isOptional,
  year,
  earliestOn,
  latestOn,
}: DateFieldProps) {
  const say = useFormWords();
  const read = readTypedDate(value, year);
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [wasLeft, setLeft] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const shown = typed ?? (read.kind === 'date' ? formatDate(read.on) : value);
  useEffect(() => {
    if (value === '') setLeft(false);
  }, [value]);

  const take = (text: string): void => {
    const now = readTypedDate(text, year);
    onChange(now.kind === 'date' ? now.on : text.trim());
  };
  // Format is judged on leaving the field, never while typing.
  const wrong = wasLeft && typed === null ? dateProblem(say, value) : null;
  const said = read.kind === 'date' ? formatDateWithWeekday(read.on) : '';
  const open = say('date.open', { label: label.toLowerCase() });
  return (
    <div className={classes.date}>
      <TextInput
        id={id}
        value={shown}
        label={<FieldLabel label={label} isOptional={isOptional} />}
        description={hint}
        error={error ?? wrong}
        inputMode="numeric"
        autoComplete="off"
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          take(currentTarget.value);
        }}
        onBlur={() => {
          setTyped(null);
          setLeft(true);
        }}
        rightSection={
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
        }
      />
      {/* Its place is kept, so nothing moves when the date is read. */}
      <p role="status" className={`${classes.dateSaid} tabular`}>
        {said}
      </p>
      {isOpen && (
        <DropDialog anchor={button} label={open} onLeft={() => setOpen(false)}>
          {(leave) => (
            <Suspense fallback={<p className={classes.calendar}>{say('date.loading')}</p>}>
              <DateCalendar
                value={read.kind === 'date' ? read.on : null}
                earliestOn={earliestOn}
                latestOn={latestOn}
                onChoose={(on) => {
                  setTyped(null);
                  onChange(on);
                  leave();
                }}
              />
            </Suspense>
          )}
        </DropDialog>
      )}
    </div>
  );
}
