import { useAnswer } from '../api/use-answer.js';
import { basisForms, type BasisValues } from './basis.js';
import { ChoiceField } from './ChoiceField.js';
import { DateField } from './DateField.js';
import { FileField } from './FileField.js';
import { LongTextField } from './LongTextField.js';
import { SelectField } from './SelectField.js';
import { TextField } from './TextField.js';
import type { Form, FormValues } from './use-form.js';
import type { Uploads } from './use-uploads.js';
import { useFormWords } from './words.js';
import classes from './fields.module.css';

/** P4: whose decision, on what it rests, number, date, words, file. `form` has `emptyBasis` among its values. */
export function BasisFields<V extends FormValues & BasisValues>({ form, files }: { form: Form<V>; files?: Uploads }) {
  const say = useFormWords();
  const { data, error } = useAnswer('GET /api/posts', {}, { staleTime: 60_000 });
  const posts = (data?.posts ?? []).map(({ title }) => ({ value: title, name: title }));
  const post = form.field('basisPost');
  const isWords = form.values.basisForm === 'yKien';
  return (
    <fieldset className={classes.group}>
      <legend>{say('basis.legend')}</legend>
      {error || (data && posts.length === 0) ? (
        <TextField {...post} label={say('basis.leaderPost')} />
      ) : (
        <SelectField {...post} label={say('basis.leaderPost')} choices={posts} none={say('basis.choosePost')} />
      )}
      <ChoiceField
        {...form.field('basisForm')}
        label={say('basis.form')}
        choices={basisForms.map((value) => ({ value, name: say(`basis.${value}`) }))}
      />
      <div className={classes.row}>
        <TextField {...form.field('basisNumber')} label={say('basis.number')} isOptional />
        <DateField {...form.field('basisOn')} label={say('basis.on')} isOptional />
      </div>
      <LongTextField {...form.field('basisText')} label={say('basis.text')} isOptional={!isWords} minRows={2} />
      {files && <FileField uploads={files} label={say('basis.file')} isOptional most={1} />}
    </fieldset>
  );
}
