import { Button, Modal } from '@mantine/core';
import { useAct } from '../api/use-act.js';
import { Form } from '../forms/Form.js';
import { LongTextField } from '../forms/LongTextField.js';
import { SendButton } from '../forms/SendButton.js';
import { useForm } from '../forms/use-form.js';
import type { DirectiveSummary } from './directive-types.js';
import { useDirectiveWords } from './words.js';

/** Revoking a document ends every open assignment of it and cannot be undone: a dialog. */
export function RevokeDirectiveDialog({
  directive,
  number,
  close,
}: {
  directive: DirectiveSummary;
  number: string;
  close: () => void;
}) {
  const say = useDirectiveWords();
  const act = useAct('POST /api/directives/:id/commands');
  const form = useForm({
    name: 'revokeDirective',
    id: directive.id,
    initial: { reason: '' },
    act,
    check: ({ reason }) => ({ reason: reason.trim() === '' ? say('form.reasonMissing') : null }),
    intentOf: ({ reason }) => ({
      params: { id: directive.id },
      expected: directive.seq,
      body: { command: { type: 'revokeDirective' as const, reason: reason.trim() } },
    }),
    onDone: close,
  });
  const { progress } = directive;
  return (
    <Modal opened onClose={close} title={say('revoke.title')} closeButtonProps={{ 'aria-label': say('revoke.no') }}>
      <Form form={form} label={say('revoke.title')}>
        <p>{say('revoke.question', { number, count: progress.leadCount - progress.closed })}</p>
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
