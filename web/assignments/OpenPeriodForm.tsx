import { useAct } from '../api/use-act.js';
import { DateField } from '../forms/DateField.js';
import { dateProblem } from '../forms/date-value.js';
import { TextField } from '../forms/TextField.js';
import { useForm } from '../forms/use-form.js';
import { useFormWords } from '../forms/words.js';
import { ActForm } from './ActForm.js';
import type { ActFormProps } from './OpenAct.js';
import { useAssignmentWords } from './words.js';

/** P7: a person opens the current period of a recurring item, with its date. */
export function OpenPeriodForm({ one: { assignment }, close }: ActFormProps) {
  const say = useAssignmentWords();
  const sayForm = useFormWords();
  const act = useAct('POST /api/assignments/:id/commands');
  const form = useForm({
    name: 'openPeriod',
    id: assignment.id,
    initial: { label: '', dueOn: '' },
    act,
    check: ({ label, dueOn }) => ({
      label: label.trim() === '' ? say('form.labelMissing') : null,
      dueOn: dueOn === '' ? say('form.periodDueMissing') : dateProblem(sayForm, dueOn),
    }),
    intentOf: ({ label, dueOn }) => ({
      params: { id: assignment.id },
      expected: assignment.seq,
      body: { command: { type: 'openPeriod' as const, label: label.trim(), dueOn } },
    }),
    fieldOf: { DUE_BEFORE_ISSUE: 'dueOn' },
    onDone: close,
  });
  return (
    <ActForm
      form={form}
      label={say('act.openPeriod')}
      effect={say('effect.openPeriod')}
      send={say('form.openPeriod')}
      close={close}
    >
      <TextField {...form.field('label')} label={say('form.label')} hint={say('form.labelHint')} maxLength={200} />
      <DateField
        {...form.field('dueOn')}
        label={say('form.periodDue')}
        earliestOn={assignment.directive.issuedOn ?? undefined}
      />
    </ActForm>
  );
}
