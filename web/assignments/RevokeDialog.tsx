import { useAct } from '../api/use-act.js';
import { ReasonDialog } from '../forms/ReasonDialog.js';
import { useForm } from '../forms/use-form.js';
import type { ActFormProps } from './OpenAct.js';
import { useAssignmentWords } from './words.js';

/** Revoking cannot be undone: a dialog that names the act and its effect. */
export function RevokeDialog({ one: { assignment }, close }: ActFormProps) {
  const say = useAssignmentWords();
  const act = useAct('POST /api/assignments/:id/commands');
  const form = useForm({
    name: 'revoke',
    id: assignment.id,
    initial: { reason: '' },
    act,
    check: ({ reason }) => ({ reason: reason.trim() === '' ? say('form.reasonMissing') : null }),
    intentOf: ({ reason }) => ({
      params: { id: assignment.id },
      expected: assignment.seq,
      body: { command: { type: 'revoke' as const, reason: reason.trim() } },
    }),
    onDone: close,
  });
  return (
    <ReasonDialog
      form={form}
      title={say('revoke.title')}
      question={say('revoke.question', { n: assignment.task.ordinal, agency: assignment.agency.name })}
      reasonLabel={say('form.reason')}
      yes={say('revoke.yes')}
      no={say('revoke.no')}
      close={close}
    />
  );
}
