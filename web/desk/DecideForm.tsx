import { useState } from 'react';
import { useAnswer } from '../api/use-answer.js';
import { useMe } from '../app/session/session.js';
import { emptyBasis } from '../forms/basis.js';
import { ChoiceField } from '../forms/ChoiceField.js';
import { CommandForm } from './CommandForm.js';
import {
  decisionAnswers,
  wayOf,
  type DecisionAnswer,
  type DecisionForm,
  type DecisionValues,
  type Subject,
} from './decision.js';
import { OpinionForm } from './OpinionForm.js';
import { useDeskWords, type SayDesk } from './words.js';

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
  const initial: DecisionValues = {
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
        <OpinionForm
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
