import { Button, Modal } from '@mantine/core';
import { Form } from './Form.js';
import { LongTextField } from './LongTextField.js';
import { SendButton } from './SendButton.js';
import type { Form as FormState } from './use-form.js';

export interface ReasonDialogProps {
  form: FormState<Readonly<{ reason: string }>>;
  title: string;
  /** names the act and its effect */
  question: string;
  reasonLabel: string;
  yes: string;
  no: string;
  close: () => void;
}

/** A dialog for what cannot be undone and takes a reason (desks.md §1: only for that a dialog). */
export function ReasonDialog({ form, title, question, reasonLabel, yes, no, close }: ReasonDialogProps) {
  return (
    <Modal opened onClose={close} title={title} closeButtonProps={{ 'aria-label': no }}>
      <Form form={form} label={title}>
        <p>{question}</p>
        <LongTextField {...form.field('reason')} label={reasonLabel} maxLength={4_000} />
        <SendButton
          form={form}
          beside={
            <Button variant="default" onClick={close}>
              {no}
            </Button>
          }
        >
          {yes}
        </SendButton>
      </Form>
    </Modal>
  );
}
