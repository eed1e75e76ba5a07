import { Checkbox } from '@mantine/core';
import { useAct } from '../api/use-act.js';
import { DateField } from '../forms/DateField.js';
import { dateProblem } from '../forms/date-value.js';
import { LongTextField } from '../forms/LongTextField.js';
import { useForm } from '../forms/use-form.js';
import { useFormWords } from '../forms/words.js';
import { ActForm } from './ActForm.js';
import type { ActFormProps } from './OpenAct.js';
import { useAssignmentWords } from './words.js';

/** P2: the due date was entered wrongly; no extension. "Không quy định thời hạn" is a date too. */
export function CorrectDueDateForm({ one: { assignment }, close }: ActFormProps) {
  const say = useAssignmentWords();
  const sayForm = useFormWords();
  const act = useAct('POST /api/assignments/:id/commands');
  const form = useForm({
    name: 'correctDueDate',
    id: assignment.id,
    initial: initialOf(assignment.dueOn),
    act,
    check: ({ dueOn, isUndated, reason }) => ({
      dueOn: isUndated ? null : dueOn === '' ? say('form.dueMissing') : dateProblem(sayForm, dueOn),
      reason: reason.trim() === '' ? say('form.reasonMissing') : null,
    }),
    intentOf: ({ dueOn, isUndated, reason }) => ({
      params: { id: assignment.id },
      expected: assignment.seq,
      body: {
        command: { type: 'correctDueDate' as const, dueOn: isUndated ? null : dueOn, reason: reason.trim() },
      },
    }),
    fieldOf: { SAME_DUE_DATE: 'dueOn', DUE_BEFORE_ISSUE: 'dueOn' },
    onDone: close,
  });
  const { isUndated } = form.values;
  return (
    <ActForm
      form={form}
      label={say('act.correctDueDate')}
      effect={say('effect.correctDueDate')}
      send={say('form.save')}
      close={close}
    >
      {!isUndated && (
        <DateField
          {...form.field('dueOn')}
          label={say('form.newDue')}
          earliestOn={assignment.directive.issuedOn ?? undefined}
        />
      )}
      <Checkbox
        checked={isUndated}
        onChange={({ currentTarget }) => form.set({ isUndated: currentTarget.checked })}
        label={say('form.undated')}
      />
      <LongTextField
        {...form.field('reason')}
        label={say('form.reason')}
        hint={say('form.reasonHint')}
        maxLength={4_000}
      />
    </ActForm>
  );
}

// Said as a type: what is first not ticked may be ticked.
const initialOf = (dueOn: string | null): { dueOn: string; isUndated: boolean; reason: string } => ({
  dueOn: dueOn ?? '',
  isUndated: false,
  reason: '',
});
