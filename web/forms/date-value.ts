import { readTypedDate } from './typed-date.js';
import type { formWord } from './words.js';

/** What is wrong with a date field's value, in words; null for a date and for nothing. */
export function dateProblem(say: typeof formWord, value: string): string | null {
  const read = readTypedDate(value);
  switch (read.kind) {
    case 'empty':
    case 'date':
      return null;
    case 'noSuchDate':
      return say('date.invalid', { typed: read.said });
    case 'unreadable':
      return say('date.unreadable', { typed: value });
    default:
      return read satisfies never;
  }
}

/** For `check` of a form: missing, or no date. */
export const dateRefusal = (say: typeof formWord, value: string, label: string): string | null =>
  value === '' ? say('form.required', { label: label.toLowerCase() }) : dateProblem(say, value);

/** For `check` of a form: nothing was typed. */
export const wordsRefusal = (say: typeof formWord, value: string, label: string): string | null =>
  value.trim() === '' ? say('form.required', { label: label.toLowerCase() }) : null;

/** Whether a date field holds a date; an empty one only where that is allowed. */
export const isDateOr = (value: string, mayBeEmpty: boolean): boolean =>
  value === '' ? mayBeEmpty : readTypedDate(value).kind === 'date';
