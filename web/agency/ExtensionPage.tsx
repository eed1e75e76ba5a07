import { useState } from 'react';
import { useParams } from 'wouter';
import { useAct } from '../api/use-act.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import { usePageTitle } from '../app/use-page-title.js';
import { DateField } from '../forms/DateField.js';
import { Form } from '../forms/Form.js';
import { LongTextField } from '../forms/LongTextField.js';
import { SendButton } from '../forms/SendButton.js';
import { useForm } from '../forms/use-form.js';
import { dateOf, formatDate, formatInstant } from '../words/formats.js';
import type { AssignmentAnswer } from './AgencyAssignment.js';
import { FormHead } from './FormHead.js';
import { checkExtension, emptyExtension, extensionCommand } from './report-values.js';
import { SentNote } from './SentNote.js';
import { useAgencyWords } from './words.js';
import classes from './agency.module.css';

/** Đề nghị gia hạn: until when, why, what was reached. */
export default function ExtensionPage() {
  const say = useAgencyWords();
  const { id } = useParams<{ id: string }>();
  const assignment = useAnswer('GET /api/assignments/:id', { params: { id } });
  usePageTitle(say('extension.title'), assignment.data?.assignment.directive.number);
  return (
    <div className={classes.page}>
      <Answered key={id} query={assignment} what={say('assignment.loading')} isPage isFresh>
        {(answer) => <Extension key={id} answer={answer} />}
      </Answered>
    </div>
  );
}

function Extension({ answer }: { answer: AssignmentAnswer }) {
  const say = useAgencyWords();
  const [sentAt, setSentAt] = useState<string | null>(null);
  const [mayAsk] = useState(() => answer.mayDo.includes('requestExtension'));
  const { assignment, extensions } = answer;
  const pending = extensions.find(({ state }) => state === 'pending');
  const why = pending
    ? say('extension.pending', { on: formatDate(dateOf(pending.requestedAt)) })
    : assignment.dueOn === null
      ? say('extension.undated')
      : say('extension.notNow');
  return (
    <FormHead answer={answer} title={say('extension.title')}>
      {sentAt ? (
        <SentNote assignmentId={assignment.id} words={say('sent.extension', { at: formatInstant(sentAt) })} />
      ) : mayAsk && assignment.dueOn !== null ? (
        <ExtensionForm answer={answer} dueOn={assignment.dueOn} onSent={setSentAt} />
      ) : (
        <p className={classes.returned}>{why}</p>
      )}
    </FormHead>
  );
}

const fieldOf = {
  EXTENSION_NOT_LATER: 'proposedDueOn',
  EXTENSION_TOO_LATE: 'proposedDueOn',
  'command.proposedDueOn': 'proposedDueOn',
  'command.reason': 'reason',
  'command.achieved': 'achieved',
} as const;

interface ExtensionFormProps {
  answer: AssignmentAnswer;
  dueOn: string;
  onSent: (at: string) => void;
}

function ExtensionForm({ answer, dueOn, onSent }: ExtensionFormProps) {
  const say = useAgencyWords();
  const { id } = answer.assignment;
  const form = useForm({
    name: 'requestExtension',
    id,
    initial: emptyExtension,
    check: (values) => checkExtension(values, dueOn),
    act: useAct('POST /api/assignments/:id/commands'),
    intentOf: (values) => extensionCommand(id, values),
    fieldOf,
    onDone: ({ at }) => onSent(at),
  });
  return (
    <div className={classes.form}>
      <Form form={form} label={say('extension.title')}>
        <DateField
          {...form.field('proposedDueOn')}
          label={say('field.proposedDueOn')}
          year={Number(dueOn.slice(0, 4))}
          earliestOn={dueOn}
        />
        <LongTextField {...form.field('reason')} label={say('field.reason')} maxLength={4_000} />
        <LongTextField {...form.field('achieved')} label={say('field.achieved')} isOptional maxLength={4_000} />
        <p className="muted">{say('extension.effect')}</p>
        <SendButton form={form}>{say('send.extension')}</SendButton>
      </Form>
    </div>
  );
}
