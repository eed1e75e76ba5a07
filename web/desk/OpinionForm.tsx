import { useAct } from '../api/use-act.js';
import { useMe } from '../app/session/session.js';
import { basisOf, basisRefusals } from '../forms/basis.js';
import { BasisFields } from '../forms/BasisFields.js';
import { Form } from '../forms/Form.js';
import { LongTextField } from '../forms/LongTextField.js';
import { SendButton } from '../forms/SendButton.js';
import { useForm } from '../forms/use-form.js';
import { useUploads } from '../forms/use-uploads.js';
import { useFormWords } from '../forms/words.js';
import { type DecisionValues } from './decision.js';
import { useDeskWords } from './words.js';
import classes from './desk.module.css';

interface OpinionFormProps {
  submissionId: string;
  answer: 'refused' | 'returned';
  initial: DecisionValues;
  done: () => void;
}

/** Another opinion, or no: nothing changes of the assignment, and the question goes back to the Office. */
export function OpinionForm({ submissionId, answer, initial, done }: OpinionFormProps) {
  const say = useDeskWords();
  const sayForm = useFormWords();
  const { role } = useMe();
  const files = useUploads();
  const form = useForm<DecisionValues, 'POST /api/submissions/:id/answer'>({
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
