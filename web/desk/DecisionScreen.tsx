import { useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { useAnswer } from '../api/use-answer.js';
import { useMe } from '../app/session/session.js';
import { Answered } from '../app/states/Answered.js';
import { Missing } from '../app/states/Missing.js';
import { usePageTitle } from '../app/use-page-title.js';
import { DueText } from '../design/DueText.js';
import { ChoiceField } from '../forms/ChoiceField.js';
import { dateOf, formatDate } from '../words/formats.js';
import { DecideForm } from './DecideForm.js';
import { proposalWords, type DecisionForm, type Subject } from './decision.js';
import { placeWords } from './OpenTasks.js';
import { SubmitForm } from './SubmitForm.js';
import { useDeskWords } from './words.js';
import classes from './desk.module.css';

type Mode = 'submit' | 'decide';

/** `/decisions/new?for=…`: put a question to a leader, or record the answer with its basis (P4). A leader decides here. */
export default function DecisionScreen() {
  const say = useDeskWords();
  const { role } = useMe();
  const search = new URLSearchParams(useSearch());
  const id = search.get('for');
  const isLeader = role === 'leader';
  const title = say(
    isLeader ? 'decision.ownTitle' : search.get('as') === 'decide' ? 'decision.title' : 'decision.submitTitle',
  );
  usePageTitle(title);
  const query = useAnswer('GET /api/assignments/:id/decision-form', id ? { params: { id } } : null, { live: 'held' });
  if (!id) return <Missing isPage />;
  return (
    <>
      <p className="screen-only">
        <Link href="/submissions">‹ {say('submissions.title')}</Link>
      </p>
      <h1 className={classes.title}>{title}</h1>
      <Answered key={id} query={query} what={say('decision.theForm')} isPage isFresh>
        {(form) => (
          <DecisionOf
            key={form.assignment.id}
            of={form}
            asked={search.get('as') === 'decide' ? 'decide' : null}
            subject={search.get('subject')}
          />
        )}
      </Answered>
    </>
  );
}

function DecisionOf({
  of,
  asked,
  subject: askedSubject,
}: {
  of: DecisionForm;
  asked: Mode | null;
  subject: string | null;
}) {
  const say = useDeskWords();
  const { role } = useMe();
  const [, navigate] = useLocation();
  const isLeader = role === 'leader';
  const possible = of.subjects.filter(({ refusal }) => refusal === null);
  const [subject, setSubject] = useState<Subject | ''>(
    of.subjects.find((one) => one.subject === askedSubject)?.subject ??
      of.waiting[0]?.subject ??
      possible.find((one) => one.subject === 'extension')?.subject ??
      possible[0]?.subject ??
      '',
  );
  /** somebody is choosing with the keys: the focus stays there */
  const [isChanged, setChanged] = useState(false);
  const isWaiting = of.waiting.some((one) => one.subject === subject);
  const [mode, setMode] = useState<Mode>(asked ?? (isLeader || isWaiting ? 'decide' : 'submit'));
  const refusal = of.subjects.find((one) => one.subject === subject)?.refusal ?? null;
  const { assignment, request } = of;
  const done = (): void => navigate('/submissions');
  return (
    <div className={classes.form}>
      <section className={classes.pane}>
        <h2>{assignment.agency.name}</h2>
        <p className="muted">{placeWords(say, assignment)}</p>
        <blockquote className={classes.clause}>{of.content}</blockquote>
        <p>
          <DueText of={assignment} as="page" />
        </p>
        {of.deadlineBasis && <p>{say('review.deadlineBasis', { basis: of.deadlineBasis })}</p>}
        {request && (
          <p>
            <strong>{say('decision.request')}:</strong>{' '}
            {say('decision.requestText', {
              from: formatDate(request.oldDueOn),
              to: formatDate(request.proposedDueOn),
              reason: request.reason,
            })}
            {request.achieved && ` · ${say('submission.achieved', { achieved: request.achieved })}`}
          </p>
        )}
        {of.waiting.map((put) => (
          <p key={put.id}>
            {say('decision.waiting', {
              post: put.post.title,
              on: formatDate(dateOf(put.submittedAt)),
              proposal: proposalWords(say, put, formatDate),
              words: put.words,
            })}
          </p>
        ))}
      </section>
      {!of.mayDecide && !of.maySubmit ? (
        <p className={classes.note}>{say('decision.mayNot')}</p>
      ) : (
        <>
          <ChoiceField
            id="decision-subject"
            label={say('decision.subject')}
            value={subject}
            error={null}
            onChange={(next) => {
              setChanged(true);
              setSubject(next);
            }}
            choices={of.subjects.map((one) => ({
              value: one.subject,
              name: say(`subject.${one.subject}`),
              refusal: one.refusal ? `${say(`subject.${one.subject}`)}: ${one.refusal}` : undefined,
            }))}
          />
          {of.maySubmit && (
            <ChoiceField
              id="decision-mode"
              label={say('decision.mode')}
              value={mode}
              error={null}
              onChange={(next) => {
                if (next === '') return;
                setChanged(true);
                setMode(next);
              }}
              choices={[
                {
                  value: 'submit',
                  name: say('decision.modeSubmit'),
                  refusal: isWaiting ? say('decision.mayNotSubmit') : undefined,
                },
                { value: 'decide', name: say('decision.modeDecide') },
              ]}
            />
          )}
          {subject !== '' && refusal === null ? (
            mode === 'submit' && of.maySubmit && !isWaiting ? (
              <SubmitForm key={subject} of={of} subject={subject} takesFocus={!isChanged} done={done} />
            ) : (
              <DecideForm key={subject} of={of} subject={subject} done={done} />
            )
          ) : (
            <p className={classes.note}>{say('decision.notPossible', { why: refusal ?? '' })}</p>
          )}
        </>
      )}
    </div>
  );
}
