import { Button } from '@mantine/core';
import { useId, useState, type RefObject } from 'react';
import { useLocation } from 'wouter';
import { useAct } from '../api/use-act.js';
import { useAnswer } from '../api/use-answer.js';
import { ariaKeys } from '../app/keys/key-table.js';
import { useKeys } from '../app/keys/use-keys.js';
import { LiveChangesLine } from '../app/live/LiveChangesLine.js';
import { useLiveChanges } from '../app/live/live-changes.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import { chipWord } from '../design/chip-words.js';
import { dueInWords } from '../design/due-words.js';
import { ConfirmLine } from '../forms/ConfirmLine.js';
import { DateField } from '../forms/DateField.js';
import { readTypedDate } from '../forms/typed-date.js';
import { formatInstant } from '../words/formats.js';
import { ClausePane, type Review } from './ClausePane.js';
import { DecidedNote } from './DecidedNote.js';
import type { Scope } from './desk-row.js';
import { ReportPane } from './ReportPane.js';
import { ReturnForm } from './ReturnForm.js';
import { useDeskWords, type SayDesk } from './words.js';
import classes from './desk.module.css';

interface ReviewOfProps {
  of: Review;
  scope: Scope;
  heading: RefObject<HTMLHeadingElement | null>;
  page: RefObject<HTMLElement | null>;
  readAgain: () => Promise<void>;
  decided: (words: string) => void;
}

/** One report and its clause. */
export function ReviewOf({ of, scope, heading, page, readAgain, decided }: ReviewOfProps) {
  const say = useDeskWords();
  const [, navigate] = useLocation();
  const { assignment, report } = of;
  const [open, setOpen] = useState<'confirm' | 'return' | null>(null);
  const [reason, setReason] = useState('');
  const dateId = useId();
  const [typedOn, setTypedOn] = useState<string | null>(null);
  // Asked only for a date; what is no date yet says so at its field.
  const performedOn = typedOn && readTypedDate(typedOn).kind === 'date' ? typedOn : null;
  /** this page's act came second: what stands here is what the other one did */
  const [wasSecond, setSecond] = useState(false);
  const asked = useAnswer(
    'GET /api/assignments/:id/review',
    performedOn ? { params: { id: assignment.id }, query: { scope, performedOn } } : null,
    { keepsPrevious: true, live: 'never' },
  );
  const ifConfirmed = (performedOn ? asked.data?.ifConfirmed : null) ?? of.ifConfirmed;
  const { count, see } = useLiveChanges({
    reads: ['GET /api/assignments/:id/review'],
    matches: (change) => change.kind === 'assignments' && (change.assignmentIds?.includes(assignment.id) ?? false),
  });

  const { act, isActing, problem, againAt, again, reset } = useAct('POST /api/assignments/:id/commands', {
    changes: ['GET /api/desk', 'GET /api/desk/:queue', 'GET /api/assignments/:id', 'GET /api/directives/:id'],
    onDone: (_, { body }) =>
      decided(
        say(body.command.type === 'confirm' ? 'confirm.done' : 'return.done', { agency: assignment.agency.name }),
      ),
    onRefused: ({ code }) => {
      if (code !== 'STALE_EDIT' && code !== 'STATE_DOES_NOT_ALLOW') return;
      setOpen(null);
      setSecond(true);
      void readAgain();
    },
  });
  const leave = (): void => {
    setOpen(null);
    reset();
    heading.current?.focus();
  };
  const mayDecide = of.mayAct && assignment.state === 'awaitingConfirmation' && report !== null;
  const give = (command: { type: 'confirm'; performedOn?: string } | { type: 'return'; reason: string }): void =>
    void act({ params: { id: assignment.id }, expected: assignment.seq, body: { command } });
  const confirm = (): void =>
    give({ type: 'confirm', ...(performedOn && performedOn !== assignment.performedOn ? { performedOn } : {}) });

  useKeys(
    say('keys.review'),
    [
      { keys: 'x', does: say('act.confirm'), run: () => setOpen('confirm'), when: mayDecide },
      { keys: 'b', does: say('act.return'), run: () => setOpen('return'), when: mayDecide },
      {
        keys: 'g',
        does: say('act.onBehalf'),
        run: () => navigate(`/record-answer?assignment=${assignment.id}`),
        when: of.mayAct && !mayDecide,
      },
    ],
    { within: page },
  );

  const isSecond = wasSecond && (problem?.code === 'STALE_EDIT' || problem?.code === 'STATE_DOES_NOT_ALLOW');
  return (
    <>
      <header className={classes.place}>
        <h1 ref={heading} tabIndex={-1}>
          {assignment.agency.name}
        </h1>
        <span>
          {say(assignment.role === 'lead' ? 'review.lead' : 'review.coordinator')} · {dueInWords(chipWord, assignment)}
        </span>
        <LiveChangesLine count={count} see={see} />
      </header>
      <DecidedNote of={of} wasRefused={isSecond} />
      {isSecond && !of.decided && (
        <div className={classes.said} data-tone="wait" role="alert">
          <p>{say('review.stale')}</p>
        </div>
      )}
      <div className={classes.panes}>
        <ClausePane of={of} />
        <ReportPane key={report?.id ?? null} of={of}>
          {mayDecide && ifConfirmed && (
            <>
              <div className={classes.acts}>
                <DateField
                  label={say('review.performedOn')}
                  id={dateId}
                  value={typedOn ?? ifConfirmed.performedOn}
                  onChange={setTypedOn}
                  error={ifConfirmed.refusal}
                  earliestOn={ifConfirmed.earliestOn ?? undefined}
                  latestOn={ifConfirmed.latestOn}
                />
                <p role="status">
                  {report.reportedAt && `${say('review.reportedAt', { at: formatInstant(report.reportedAt) })} · `}
                  {countsWords(say, ifConfirmed)}
                </p>
              </div>
              {!isSecond && <ActTrouble problem={problem} againAt={againAt} again={again} />}
              {open === 'confirm' && (
                <ConfirmLine
                  question={say('review.confirmAsk', { counts: countsWords(say, ifConfirmed) })}
                  act={say('act.confirm')}
                  onAct={confirm}
                  onCancel={leave}
                  isActing={isActing}
                />
              )}
              {open === 'return' && (
                <ReturnForm
                  send={(words) => give({ type: 'return', reason: words })}
                  leave={leave}
                  isActing={isActing}
                  reason={reason}
                  setReason={setReason}
                />
              )}
              {open === null && (
                <div className={`${classes.acts} screen-only`}>
                  <Button variant="default" onClick={() => setOpen('return')} aria-keyshortcuts={ariaKeys('b')}>
                    {say('act.return')}
                  </Button>
                  <Button onClick={() => setOpen('confirm')} aria-keyshortcuts={ariaKeys('x')}>
                    {say('act.confirm')}
                  </Button>
                </div>
              )}
            </>
          )}
          {!of.mayAct && <p className={classes.note}>{say('review.mayNot')}</p>}
        </ReportPane>
      </div>
    </>
  );
}

/** "tính: hoàn thành quá hạn, quá hạn 15 ngày (10 ngày làm việc)"; reckoned by the API. */
export function countsWords(say: SayDesk, of: NonNullable<Review['ifConfirmed']>): string {
  if (!of.status) return '';
  const status = say(`status.${of.status}`);
  return of.calendarDaysLate === null
    ? say('review.counts', { status })
    : say('review.countsLate', { status, n: of.calendarDaysLate, w: of.workingDaysLate ?? 0 });
}
