import { DateField } from './DateField.js';
import type { LetterValues } from './letter.js';
import { TextField } from './TextField.js';
import type { Form, FormValues } from './use-form.js';
import { useFormWords } from './words.js';
import classes from './fields.module.css';

/** P6: number and notation, date, signer of the letter. `form` has `emptyLetter` among its values. */
export function LetterFields<V extends FormValues & LetterValues>({
  form,
  isOptional,
  year,
}: {
  form: Form<V>;
  isOptional?: boolean;
  year?: number;
}) {
  const say = useFormWords();
  return (
    <fieldset className={classes.group}>
      <legend className="for-reader">{say('letter.legend')}</legend>
      <div className={classes.row}>
        <TextField {...form.field('letterNumber')} label={say('letter.number')} isOptional={isOptional} />
        <DateField
          {...form.field('letterOn')}
          label={say('letter.on')}
          isOptional={isOptional}
          {...(year === undefined ? {} : { year })}
        />
        <TextField {...form.field('letterSigner')} label={say('letter.signer')} isOptional={isOptional} />
      </div>
    </fieldset>
  );
}
