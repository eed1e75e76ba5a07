import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState, type Ref } from 'react';
import { formatDate, formatDateWithWeekday } from '../words/formats.js';
import classes from './draft.module.css';
import { typedDate } from './typed-date.js';
import { useIntakeWords } from './words.js';

const DueCalendar = lazy(() => import('./DueCalendar.js'));

export interface DateBoxProps {
  label: string;
  value: string | null;
  near: string;
  field: string;
  isReadOnly: boolean;
  inputRef?: Ref<HTMLInputElement>;
  error?: string | undefined;
  /** the date may be taken away */
  isOptional?: boolean;
  onPick: (on: string | null) => void;
}

/** A date typed as 28/2/2016, 28-2-16 or 280216, shown back in full with its weekday; or picked from the calendar. */
export function DateBox({
  label,
  value,
  near,
  field,
  isReadOnly,
  inputRef,
  error,
  isOptional = false,
  onPick,
}: DateBoxProps) {
  const say = useIntakeWords();
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setTyped(null), [value]);
  const isWrong = typed !== null && typed.trim() !== '' && typedDate(typed) === null;
  const leave = (): void => {
    if (typed === null) return;
    if (typed.trim() === '' && isOptional) onPick(null);
    const on = typedDate(typed);
    if (on !== null) {
      setTyped(null);
      if (on !== value) onPick(on);
    }
  };
  return (
    <div className={classes.dateBox}>
      <TextInput
        ref={inputRef}
        label={label}
        data-field={field}
        inputMode="numeric"
        value={typed ?? (value ? formatDate(value) : '')}
        description={value && typed === null ? formatDateWithWeekday(value) : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        readOnly={isReadOnly}
        error={isWrong ? say('dueInvalid', { words: typed ?? '' }) : error}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') leave();
        }}
        rightSection={
          isReadOnly ? null : (
            <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus position="bottom-end" withinPortal>
              <Popover.Target>
                <ActionIcon
                  variant="subtle"
                  aria-label={say('openCalendar')}
                  onClick={() => setOpen((before) => !before)}
                >
                  <IconCalendar size={18} stroke={1.75} aria-hidden />
                </ActionIcon>
              </Popover.Target>
              <Popover.Dropdown>
                <Suspense fallback={<div className={classes.calendar} />}>
                  <DueCalendar
                    value={value}
                    near={near}
                    onPick={(on) => {
                      setOpen(false);
                      onPick(on);
                    }}
                  />
                </Suspense>
              </Popover.Dropdown>
            </Popover>
          )
        }
      />
    </div>
  );
}
