import { useRef } from 'react';
import type { FieldState, FieldWords } from './field.js';
import { LongTextField } from './LongTextField.js';
import { useFormWords } from './words.js';
import classes from './fields.module.css';

export type ReasonFieldProps = FieldState<string> &
  FieldWords & { /** usual phrases; pressed, they are inserted and stay editable */ phrases: readonly string[] };

/** A reason in one's own words, with phrases that one inserts: "thiếu phụ lục", "chưa có số liệu". */
export function ReasonField({ phrases, ...field }: ReasonFieldProps) {
  const say = useFormWords();
  const root = useRef<HTMLDivElement>(null);
  const insert = (phrase: string): void => {
    const before = field.value.trimEnd();
    const sign = before === '' || /[.;:,]$/.test(before) ? ' ' : '; ';
    field.onChange(before === '' ? phrase : `${before}${sign}${phrase}`);
    root.current?.querySelector('textarea')?.focus();
  };
  return (
    <div ref={root}>
      <LongTextField {...field} />
      {phrases.length > 0 && (
        <div className={classes.phrases} role="group" aria-label={say('reason.phrases')}>
          {phrases.map((phrase) => (
            <button key={phrase} type="button" className={classes.phrase} onClick={() => insert(phrase)}>
              {phrase}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
