import { Button, Textarea } from '@mantine/core';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { useAct } from '../api/use-act.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import { DateField } from '../forms/DateField.js';
import { readTypedDate } from '../forms/typed-date.js';
import { formatDate } from '../words/formats.js';
import type { Choice, SubmissionView } from './Decision.js';
import classes from './leadership.module.css';
import { useLeadershipWords } from './words.js';

type Say = ReturnType<typeof useLeadershipWords>;

/** One of the answers opened in place: what it needs, what it will do, its button. */
export function DecisionLine({
  submission,
  choice,
  label,
  cancel,
  recorded,
}: {
  submission: SubmissionView;
  choice: Choice;
  label: string;
  cancel: () => void;
  recorded: (what: string) => void;
}) {
  const say = useLeadershipWords();
  const { assignment, request, subject, newDueOn } = submission;
  const first = useRef<HTMLDivElement>(null);
  const suggested = newDueOn ?? request?.proposedDueOn ?? '';
  const dueOnId = useId();
  // Nothing typed yet: what is proposed now, however often it is read again.
  const [typedDueOn, setDueOn] = useState<string | null>(null);
  const dueOn = typedDueOn ?? suggested;
  const [words, setWords] = useState('');
  const [isSent, setSent] = useState(false);
  const onDone = (): void => recorded(`${label}, ${assignment.agency.name}`);
  const command = useAct('POST /api/assignments/:id/commands', { onDone });
  const answer = useAct('POST /api/submissions/:id/answer', { onDone });
  const { problem, againAt, again, isActing } = command.problem
    ? command
    : answer.problem
      ? answer
      : command.isActing
        ? command
        : answer;
  useEffect(() => {
    first.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, []);

  const isExtension = subject === 'extension';
  const asksDate = isExtension && choice === 'approve';
  const read = readTypedDate(dueOn);
  const date = read.kind === 'date' ? read.on : null;
  // Refusing an extension without a request, and every other opinion, is words for the specialist.
  const isAnswer = choice === 'other' || (choice === 'refuse' && (!isExtension || !request));
  const isMissing = isAnswer && words.trim() === '';
  const fault = asksDate && date === null ? say('decide.dateBad') : isMissing ? say('decide.wordsMissing') : null;

  const send = (event: FormEvent): void => {
    event.preventDefault();
    setSent(true);
    if (fault || isActing) return;
    const reason = words.trim();
    if (isAnswer) {
      void answer.act({
        params: { id: submission.id },
        body: { answer: choice === 'other' ? 'returned' : 'refused', words: reason },
      });
      return;
    }
    const params = { id: assignment.id };
    if (isExtension) {
      void command.act({
        params,
        body: {
          command: {
            type: 'decideExtension',
            isApproved: choice === 'approve',
            ...(asksDate && date ? { newDueOn: date } : {}),
            ...(reason ? { reason } : {}),
          },
        },
      });
      return;
    }
    const why = reason || submission.words;
    void command.act({
      params,
      body: { command: subject === 'reopen' ? { type: 'reopen', reason: why } : { type: 'revoke', reason: why } },
    });
  };

  return (
    <form className={classes.decide} onSubmit={send} noValidate>
      <div ref={first} className={classes.decideFields}>
        {asksDate && (
          <DateField
            id={dueOnId}
            label={say('decide.newDueOn')}
            value={dueOn}
            onChange={setDueOn}
            error={isSent && date === null ? say('decide.dateBad') : null}
            earliestOn={assignment.dueOn ?? undefined}
          />
        )}
        <Textarea
          label={isAnswer ? say('decide.words') : say('decide.reason')}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
          error={isSent && isMissing ? say('decide.wordsMissing') : undefined}
          autosize
          minRows={1}
          maxLength={4_000}
        />
      </div>
      <p className="muted">{effectOf(submission, choice, date, isAnswer, say)}</p>
      <ActTrouble problem={problem} againAt={againAt} again={() => void again()} />
      <div className={classes.buttons}>
        <Button type="submit">{isActing ? say('decide.sending') : label}</Button>
        <Button variant="default" onClick={cancel}>
          {say('decide.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** What pressing the button will do. */
function effectOf(
  { assignment, subject, request }: SubmissionView,
  choice: Choice,
  newDueOn: string | null,
  isAnswer: boolean,
  say: Say,
): string {
  const agency = assignment.agency.name;
  if (choice === 'other') return say('decide.wordsHint');
  if (isAnswer) return say('decide.refuseOtherHint');
  if (subject === 'revoke') return say('decide.revokeHint', { agency });
  if (subject === 'reopen') return say('decide.reopenHint', { agency });
  if (choice === 'refuse')
    return say('decide.refuseHint', { from: formatDate(request?.oldDueOn ?? assignment.dueOn ?? ''), agency });
  return say('decide.approveHint', { to: newDueOn ? formatDate(newDueOn) : '…', agency });
}
