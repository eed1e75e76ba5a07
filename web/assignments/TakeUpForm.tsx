import { useAct } from '../api/use-act.js';
import { LongTextField } from '../forms/LongTextField.js';
import { useForm } from '../forms/use-form.js';
import { ActForm } from './ActForm.js';
import type { ActFormProps } from './OpenAct.js';
import { useAssignmentWords } from './words.js';

/** What the software had put aside is followed up again as it stands. */
export function TakeUpForm({ one: { assignment }, close }: ActFormProps) {
  const say = useAssignmentWords();
  const form = useForm({
    name: 'takeUp',
    id: assignment.id,
    initial: { reason: '' },
    act: useAct('POST /api/assignments/:id/commands'),
    check: ({ reason }) => ({ reason: reason.trim() === '' ? say('form.reasonMissing') : null }),
    intentOf: ({ reason }) => ({
      params: { id: assignment.id },
      expected: assignment.seq,
      body: { command: { type: 'takeUp' as const, reason: reason.trim() } },
    }),
    onDone: close,
  });
  return (
    <ActForm form={form} label={say('act.takeUp')} effect={say('effect.takeUp')} send={say('act.takeUp')} close={close}>
      <LongTextField
        {...form.field('reason')}
        label={say('form.reason')}
        hint={say('form.takeUpHint')}
        maxLength={4_000}
      />
    </ActForm>
  );
}
