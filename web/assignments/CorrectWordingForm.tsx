import { useAct } from '../api/use-act.js';
import { LongTextField } from '../forms/LongTextField.js';
import { useForm } from '../forms/use-form.js';
import { ActForm } from './ActForm.js';
import type { ActFormProps } from './OpenAct.js';
import { useAssignmentWords } from './words.js';

/** P2: the task's words were entered wrongly; they are those of every agency of the task. */
export function CorrectWordingForm({ one: { assignment }, close }: ActFormProps) {
  const say = useAssignmentWords();
  const act = useAct('POST /api/assignments/:id/commands');
  const form = useForm({
    name: 'correctWording',
    id: assignment.id,
    initial: { action: assignment.task.action, reason: '' },
    act,
    check: ({ action, reason }) => ({
      action: action.trim() === '' ? say('form.wordingMissing') : null,
      reason: reason.trim() === '' ? say('form.reasonMissing') : null,
    }),
    intentOf: ({ action, reason }) => ({
      params: { id: assignment.id },
      expected: assignment.seq,
      body: { command: { type: 'correctWording' as const, action: action.trim(), reason: reason.trim() } },
    }),
    onDone: close,
  });
  return (
    <ActForm
      form={form}
      label={say('act.correctWording')}
      effect={say('effect.correctWording')}
      send={say('form.save')}
      close={close}
    >
      <LongTextField {...form.field('action')} label={say('form.wording')} minRows={4} maxLength={20_000} />
      <LongTextField
        {...form.field('reason')}
        label={say('form.reason')}
        hint={say('form.reasonHint')}
        maxLength={4_000}
      />
    </ActForm>
  );
}
