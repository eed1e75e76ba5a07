import { useAct } from '../api/use-act.js';
import { DateField } from '../forms/DateField.js';
import { dateProblem } from '../forms/date-value.js';
import { LongTextField } from '../forms/LongTextField.js';
import { TextField } from '../forms/TextField.js';
import { useForm } from '../forms/use-form.js';
import { useFormWords } from '../forms/words.js';
import { ActForm } from './ActForm.js';
import type { ActFormProps } from './OpenAct.js';
import { useAssignmentWords } from './words.js';

const initial = { letterNumber: '', letterOn: '', message: '', answerBy: '' };

/** "Gửi đôn đốc lần n": a named person's act, with the letter's number and date where there is one. */
export function UrgeForm({ one: { assignment }, close }: ActFormProps) {
  const say = useAssignmentWords();
  const sayForm = useFormWords();
  const n = assignment.urgingCount + 1;
  const act = useAct('POST /api/assignments/:id/commands');
  const form = useForm({
    name: 'urge',
    id: assignment.id,
    initial,
    act,
    check: ({ letterOn, answerBy }) => ({
      letterOn: dateProblem(sayForm, letterOn),
      answerBy: dateProblem(sayForm, answerBy),
    }),
    intentOf: ({ letterNumber, letterOn, message, answerBy }) => ({
      params: { id: assignment.id },
      expected: assignment.seq,
      body: {
        command: {
          type: 'urge' as const,
          letterNumber: letterNumber.trim() || undefined,
          letterOn: letterOn || undefined,
          message: message.trim() || undefined,
          answerBy: answerBy || undefined,
        },
      },
    }),
    onDone: close,
  });
  return (
    <ActForm
      form={form}
      label={say('act.urge', { n })}
      effect={say('effect.urge', { n })}
      send={say('form.send', { n })}
      close={close}
    >
      <TextField {...form.field('letterNumber')} label={say('form.letterNumber')} isOptional maxLength={100} />
      <DateField {...form.field('letterOn')} label={say('form.letterOn')} isOptional />
      <LongTextField {...form.field('message')} label={say('form.message')} isOptional maxLength={4_000} />
      <DateField {...form.field('answerBy')} label={say('form.answerBy')} isOptional />
    </ActForm>
  );
}
