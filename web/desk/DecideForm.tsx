import { useState } from 'react';
import type { Input } from '../api/api-types.js';
import { useAct } from '../api/use-act.js';
import { useAnswer } from '../api/use-answer.js';
import { useMe } from '../app/session/session.js';
import { basisOf, basisRefusals, emptyBasis, type BasisValues } from '../forms/basis.js';
import { BasisFields } from '../forms/BasisFields.js';
import { ChoiceField } from '../forms/ChoiceField.js';
import { DateField } from '../forms/DateField.js';
import { dateProblem } from '../forms/date-value.js';
import { Form } from '../forms/Form.js';
import { LongTextField } from '../forms/LongTextField.js';
import { SendButton } from '../forms/SendButton.js';
import { useForm } from '../forms/use-form.js';
import { useUploads } from '../forms/use-uploads.js';
import { useFormWords } from '../forms/words.js';
import { formatDate } from '../words/formats.js';
import { decisionAnswers, wayOf, type DecisionAnswer, type DecisionForm, type Subject } from './decision.js';
import { useDeskWords, type SayDesk } from './words.js';
import classes from './desk.module.css';

interface DecideFormProps {
  of: DecisionForm;
  subject: Subject;
  done: () => void;
}

/** What the leader decided, on what it rests. Which of the two ways records it hangs on the answer. */
export function DecideForm({ of, subject, done }: DecideFormProps) {
  const say = useDeskWords();
  const { role } = useMe();
  const isLeader = role === 'leader';
  const mine = useAnswer('GET /api/submissions', isLeader ? { query: { leader: 'mine', limit: 1 } } : null, {
    live: 'never',
  });
  const [answer, setAnswer] = useState<DecisionAnswer>('approve');
  const way = wayOf(of, subject, answer);
  const choices = decisionAnswers.map((value) => ({
    value,
    name: answerWords(say, subject, value),
    refusal:
      wayOf(of, subject, value).kind === 'none'
        ? say('decision.notPut', { answer: answerWords(say, subject, value).toLowerCase() })
        : undefined,
  }));
  const put = of.waiting.find((one) => one.subject === subject);
  const ownPost = isLeader ? mine.data?.myPost?.title : put?.post.title;
  if (isLeader && mine.isPending) return null;
  const initial: Values = {
    ...emptyBasis,
    basisPost: ownPost ?? '',
    ...(isLeader ? { basisForm: 'yKien' as const, basisOn: of.today, basisText: say('decision.onScreen') } : {}),
    newDueOn: put?.newDueOn ?? '',
    words: '',
  };
  return (
    <>
      <ChoiceField
        id="decision-answer"
        label={say('decision.answer')}
        value={answer}
        error={null}
        onChange={(next) => next !== '' && setAnswer(next)}
        choices={choices}
      />
      {way.kind === 'command' && (
        <CommandForm
          key={answer}
          of={of}
          subject={subject}
          isApproved={answer === 'approve'}
          initial={initial}
          done={done}
        />
      )}
      {way.kind === 'answer' && (
        <AnswerForm
          key={answer}
          submissionId={way.submissionId}
          answer={answer === 'refuse' ? 'refused' : 'returned'}
          initial={initial}
          done={done}
        />
      )}
    </>
  );
}

function answerWords(say: SayDesk, subject: Subject, answer: DecisionAnswer): string {
  if (answer === 'refuse') return say('decision.refuse');
  if (answer === 'other') return say('decision.other');
  return say(subject === 'extension' ? 'decision.approve' : 'decision.approveOther');
}

type Values = Readonly<BasisValues & { newDueOn: string; words: string }>;
type Command = Input<'POST /api/assignments/:id/commands'>['body']['command'];

interface CommandFormProps extends DecideFormProps {
  isApproved: boolean;
  initial: Values;
}

/** Decides the assignment; the agency is told, with the basis. */
function CommandForm({ of, subject, isApproved, initial, done }: CommandFormProps) {
  const say = useDeskWords();
  const sayForm = useFormWords();
  const files = useUploads();
  const isExtension = subject === 'extension';
  const needsDate = isExtension && isApproved && of.request === null;
  const needsReason = !isExtension;
  const form = useForm<Values, 'POST /api/assignments/:id/commands'>({
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

function commandOf(subject: Subject, isApproved: boolean, values: Values, fileId: string | undefined): Command {
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

interface AnswerFormProps {
  submissionId: string;
  answer: 'refused' | 'returned';
  initial: Values;
  done: () => void;
}

/** Another opinion, or no: nothing changes of the assignment, and the question goes back to the Office. */
function AnswerForm({ submissionId, answer, initial, done }: AnswerFormProps) {
  const say = useDeskWords();
  const sayForm = useFormWords();
  const { role } = useMe();
  const files = useUploads();
  const form = useForm<Values, 'POST /api/submissions/:id/answer'>({
    name: 'answer-submission',
    id: submissionId,
    initial,
    act: useAct('POST /api/submissions/:id/answer'),
    files,
    check: (values) => ({
      words: values.words.trim() === '' ? say('fault.words') : null,
      ...basisRefusals(sayForm, values),
    }),
    intentOf: (values) => ({
      params: { id: submissionId },
      body: { answer, words: values.words.trim(), basis: basisOf(values, files.fileIds[0]) },
    }),
    onDone: done,
  });
  return (
    <Form form={form} label={say('decision.title')} isUploading={files.isSending}>
      <LongTextField {...form.field('words')} label={say('decision.wordsOther')} minRows={2} />
      <BasisFields form={form} files={files} />
      <p className={classes.note}>{say('decision.tellsNobody')}</p>
      <SendButton form={form}>{say(role === 'leader' ? 'decision.ownSave' : 'decision.save')}</SendButton>
    </Form>
  );
}
