import { useEffect } from 'react';
import { useAct } from '../api/use-act.js';
import { ChoiceField } from '../forms/ChoiceField.js';
import { DateField } from '../forms/DateField.js';
import { dateProblem } from '../forms/date-value.js';
import { Form } from '../forms/Form.js';
import { LongTextField } from '../forms/LongTextField.js';
import { SelectField } from '../forms/SelectField.js';
import { SendButton } from '../forms/SendButton.js';
import { TextField } from '../forms/TextField.js';
import { useForm } from '../forms/use-form.js';
import { useFormWords } from '../forms/words.js';
import { formatDate } from '../words/formats.js';
import type { DecisionForm, Subject } from './decision.js';
import { useDeskWords } from './words.js';
import classes from './desk.module.css';

type Values = Readonly<{
  proposal: 'approve' | 'refuse' | '';
  newDueOn: string;
  words: string;
  postId: string;
  slipNumber: string;
  slipOn: string;
}>;

/** The Office's proposal to a leader: what, with which words, to whom, by which slip. */
export function SubmitForm({
  of,
  subject,
  takesFocus,
  done,
}: {
  of: DecisionForm;
  subject: Subject;
  /** the page was opened for it: what stands before is chosen already */
  takesFocus: boolean;
  done: () => void;
}) {
  const say = useDeskWords();
  const sayForm = useFormWords();
  const act = useAct('POST /api/submissions');
  const isExtension = subject === 'extension';
  const needsDate = isExtension && of.request === null;
  const form = useForm<Values, 'POST /api/submissions'>({
    name: 'submit',
    id: `${of.assignment.id}-${subject}`,
    initial: {
      proposal: 'approve',
      newDueOn: '',
      words: '',
      postId: of.suggestedPostId ?? '',
      slipNumber: '',
      slipOn: '',
    },
    act,
    check: (values) => ({
      proposal: values.proposal === '' ? say('fault.words') : null,
      newDueOn:
        needsDate && values.newDueOn === '' ? say('fault.proposedDueOn') : dateProblem(sayForm, values.newDueOn),
      words: values.words.trim() === '' ? say('fault.words') : null,
      postId: values.postId === '' ? say('fault.post') : null,
      slipOn: dateProblem(sayForm, values.slipOn),
    }),
    fieldOf: { EXTENSION_NOT_LATER: 'newDueOn', NOTHING_TO_SUBMIT: 'newDueOn' },
    intentOf: (values) => ({
      body: {
        assignmentId: of.assignment.id,
        subject,
        proposal: values.proposal === 'refuse' ? 'refuse' : 'approve',
        words: values.words.trim(),
        postId: values.postId,
        ...(isExtension && values.newDueOn ? { newDueOn: values.newDueOn } : {}),
        ...(values.slipNumber.trim() ? { slipNumber: values.slipNumber.trim() } : {}),
        ...(values.slipOn ? { slipOn: values.slipOn } : {}),
      },
    }),
    onDone: done,
  });
  const wordsId = form.field('words').id;
  useEffect(() => {
    if (takesFocus) document.getElementById(wordsId)?.focus();
  }, [takesFocus, wordsId]);
  return (
    <Form form={form} label={say('decision.submitTitle')}>
      <ChoiceField
        {...form.field('proposal')}
        label={say('decision.proposal')}
        choices={[
          { value: 'approve', name: say('submission.approve') },
          { value: 'refuse', name: say('submission.refuse') },
        ]}
      />
      <LongTextField {...form.field('words')} label={say('decision.words')} minRows={2} />
      <div className={classes.fields}>
        {isExtension && form.values.proposal !== 'refuse' && (
          <DateField {...form.field('newDueOn')} label={say('decision.newDueOn')} isOptional={!needsDate} />
        )}
        <SelectField
          {...form.field('postId')}
          label={say('decision.leader')}
          none={say('fault.post')}
          choices={of.posts.map(({ id, title, holder }) => ({
            value: id,
            name: holder ? `${title} (${holder})` : title,
          }))}
        />
        <TextField {...form.field('slipNumber')} label={say('decision.slipNumber')} isOptional />
        <DateField {...form.field('slipOn')} label={say('decision.slipOn')} isOptional />
      </div>
      {isExtension && (
        <p className={classes.note}>
          {of.request
            ? say('decision.newDueHint', { on: formatDate(of.request.proposedDueOn) })
            : say('decision.noRequest')}
        </p>
      )}
      <p className={classes.note}>{say('decision.tellsNobody')}</p>
      <SendButton form={form}>{say('decision.submit')}</SendButton>
    </Form>
  );
}
