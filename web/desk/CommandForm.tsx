import type { Input } from '../api/api-types.js';
import { useAct } from '../api/use-act.js';
import { useMe } from '../app/session/session.js';
import { basisOf, basisRefusals } from '../forms/basis.js';
import { BasisFields } from '../forms/BasisFields.js';
import { DateField } from '../forms/DateField.js';
import { dateProblem } from '../forms/date-value.js';
import { Form } from '../forms/Form.js';
import { LongTextField } from '../forms/LongTextField.js';
import { SendButton } from '../forms/SendButton.js';
import { useForm } from '../forms/use-form.js';
import { useUploads } from '../forms/use-uploads.js';
import { useFormWords } from '../forms/words.js';
import { formatDate } from '../words/formats.js';
import { type DecisionForm, type DecisionValues, type Subject } from './decision.js';
import { useDeskWords } from './words.js';
import classes from './desk.module.css';

type Command = Input<'POST /api/assignments/:id/commands'>['body']['command'];

interface CommandFormProps {
  of: DecisionForm;
  subject: Subject;
  done: () => void;
  isApproved: boolean;
  initial: DecisionValues;
}

/** Decides the assignment; the agency is told, with the basis. */
export function CommandForm({ of, subject, isApproved, initial, done }: CommandFormProps) {
  const say = useDeskWords();
  const sayForm = useFormWords();
  const files = useUploads();
  const isExtension = subject === 'extension';
  const needsDate = isExtension && isApproved && of.request === null;
  const needsReason = !isExtension;
  const form = useForm<DecisionValues, 'POST /api/assignments/:id/commands'>({
    name: 'decide',
    id: `${of.assignment.id}-${subject}`,
    initial,
    act: useAct('POST /api/assignments/:id/commands'),
    files,
    check: (values) => ({
      newDueOn:
        needsDate && values.newDueOn === '' ? say('fault.proposedDueOn') : dateProblem(sayForm, values.newDueOn),
      words: needsReason && values.words.trim() === '' ? say('fault.reason') : null,
      ...basisRefusals(sayForm, values),
    }),
    fieldOf: { EXTENSION_NOT_LATER: 'newDueOn', NEW_DUE_DATE_MISSING: 'newDueOn' },
    intentOf: (values) => ({
      params: { id: of.assignment.id },
      expected: of.assignment.seq,
      body: { command: commandOf(subject, isApproved, values, files.fileIds[0]) },
    }),
    onDone: done,
  });
  const { role } = useMe();
  return (
    <Form form={form} label={say('decision.title')} isUploading={files.isSending}>
      {isExtension && isApproved && (
        <DateField
          {...form.field('newDueOn')}
          label={say('decision.newDueOn')}
          isOptional={!needsDate}
          hint={of.request ? say('decision.newDueHint', { on: formatDate(of.request.proposedDueOn) }) : undefined}
        />
      )}
      <LongTextField {...form.field('words')} label={say('decision.reason')} isOptional={!needsReason} minRows={2} />
      <BasisFields form={form} files={files} />
      <p className={classes.note}>{say('decision.tells')}</p>
      <SendButton form={form}>{say(role === 'leader' ? 'decision.ownSave' : 'decision.save')}</SendButton>
    </Form>
  );
}

function commandOf(subject: Subject, isApproved: boolean, values: DecisionValues, fileId: string | undefined): Command {
  const basis = basisOf(values, fileId);
  const words = values.words.trim();
  switch (subject) {
    case 'extension':
      return {
        type: 'decideExtension',
        isApproved,
        ...(isApproved && values.newDueOn ? { newDueOn: values.newDueOn } : {}),
        ...(words ? { reason: words } : {}),
        basis,
      };
    case 'reopen':
      return { type: 'reopen', reason: words, basis };
    case 'revoke':
      return { type: 'revoke', reason: words, basis };
    default:
      return subject satisfies never;
  }
}
