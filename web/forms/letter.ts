import { dateRefusal } from './date-value.js';
import type { formWord } from './words.js';

/** P6: the agency's letter that carries a report, as fields of a form. Spread `emptyLetter` into its values. */
export interface LetterValues {
  letterNumber: string;
  letterOn: string;
  letterSigner: string;
}

export const emptyLetter = { letterNumber: '', letterOn: '', letterSigner: '' } as const satisfies LetterValues;

/** For `check`, where the letter is required. `numberMissing`: the words of REPORT_NUMBER_REQUIRED. */
export function letterRefusals(
  say: typeof formWord,
  values: LetterValues,
  numberMissing: string,
): { [K in keyof LetterValues]?: string | null } {
  return {
    letterNumber: values.letterNumber.trim() === '' ? numberMissing : null,
    letterOn: dateRefusal(say, values.letterOn, say('letter.on')),
    letterSigner:
      values.letterSigner.trim() === '' ? say('form.required', { label: say('letter.signer').toLowerCase() }) : null,
  };
}

/** For `intentOf`, after `check`. */
export const letterOf = ({ letterNumber, letterOn, letterSigner }: LetterValues) => ({
  number: letterNumber.trim(),
  on: letterOn,
  signer: letterSigner.trim(),
});
