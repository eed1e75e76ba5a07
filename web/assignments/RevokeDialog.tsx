import { Button, Modal } from '@mantine/core';
import { useAct } from '../api/use-act.js';
import { Form } from '../forms/Form.js';
import { LongTextField } from '../forms/LongTextField.js';
import { SendButton } from '../forms/SendButton.js';
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
    <Modal opened onClose={close} title={say('revoke.title')} closeButtonProps={{ 'aria-label': say('revoke.no') }}>
      <Form form={form} label={say('revoke.title')}>
        <p>{say('revoke.question', { n: assignment.task.ordinal, agency: assignment.agency.name })}</p>
        <LongTextField {...form.field('reason')} label={say('form.reason')} maxLength={4_000} />
        <SendButton
          form={form}
          beside={
            <Button variant="default" onClick={close}>
              {say('revoke.no')}
            </Button>
          }
        >
          {say('revoke.yes')}
        </SendButton>
      </Form>
    </Modal>
  );
}
