import { useAct } from '../api/use-act.js';
import { AgencyField } from '../forms/AgencyField.js';
import { LongTextField } from '../forms/LongTextField.js';
import { useForm } from '../forms/use-form.js';
import { ActForm } from './ActForm.js';
import type { ActFormProps } from './OpenAct.js';
import { useAssignmentWords } from './words.js';

/** P2: given to the wrong agency; its assignment ends by correction, the right one gets one of its own. */
export function CorrectAgencyForm({ one: { assignment }, close }: ActFormProps) {
  const say = useAssignmentWords();
  const act = useAct('POST /api/assignments/:id/commands');
  const form = useForm({
    name: 'correctAgency',
    id: assignment.id,
    initial: { agencyId: '', reason: '' },
    act,
    check: ({ agencyId, reason }) => ({
      agencyId: agencyId === '' ? say('form.agencyNone') : null,
      reason: reason.trim() === '' ? say('form.reasonMissing') : null,
    }),
    intentOf: ({ agencyId, reason }) => ({
      params: { id: assignment.id },
      expected: assignment.seq,
      body: { command: { type: 'correctAgency' as const, agencyId, reason: reason.trim() } },
    }),
    fieldOf: { SAME_AGENCY: 'agencyId', ALREADY_ASSIGNED: 'agencyId' },
    onDone: close,
  });
  return (
    <ActForm
      form={form}
      label={say('act.correctAgency')}
      effect={say('effect.correctAgency', { agency: assignment.agency.name })}
      send={say('form.save')}
      close={close}
    >
      <AgencyField {...form.field('agencyId')} label={say('form.agency')} />
      <LongTextField
        {...form.field('reason')}
        label={say('form.reason')}
        hint={say('form.reasonHint')}
        maxLength={4_000}
      />
    </ActForm>
  );
}
