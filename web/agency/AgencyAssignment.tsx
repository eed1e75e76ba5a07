import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { Answer } from '../api/api-types.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import { usePageTitle } from '../app/use-page-title.js';
import { DueText } from '../design/DueText.js';
import { dateOf, formatDate } from '../words/formats.js';
import { AcknowledgeOutcome } from './AcknowledgeOutcome.js';
import { AssignmentFacts } from './AssignmentFacts.js';
import { BackLink } from './BackLink.js';
import { clauseWords, documentWords } from './document-words.js';
import { OurReports } from './OurReports.js';
import { SignedOriginal } from './SignedOriginal.js';
import { Story } from './Story.js';
import { useAcknowledge } from './use-acknowledge.js';
import { useAgencyWords } from './words.js';
import { WorkStanding } from './WorkStanding.js';
import classes from './agency.module.css';

export type AssignmentAnswer = Answer<'GET /api/assignments/:id'>;

/** An assignment as its agency works on it: the clause, the due date, what can be done now, what happened to our reports. */
export function AgencyAssignment({ id }: { id: string }) {
  const say = useAgencyWords();
  const assignment = useAnswer('GET /api/assignments/:id', { params: { id } });
  const title = assignment.data && clauseWords(say, assignment.data.assignment.task);
  usePageTitle(title, assignment.data?.assignment.directive.number);
  return (
    <div className={classes.page}>
      <BackLink href="/agency" words={say('document.back')} />
      <Answered query={assignment} what={say('assignment.loading')} isPage>
        {(answer) => <View answer={answer} />}
      </Answered>
    </div>
  );
}

function View({ answer }: { answer: AssignmentAnswer }) {
  const say = useAgencyWords();
  const acknowledging = useAcknowledge();
  const { assignment, content } = answer;
  const { id, task, directive } = assignment;
  const document = useAnswer('GET /api/directives/:id', { params: { id: directive.id } });
  const isPending = acknowledging.pending.has(id);
  const isReturned = assignment.state === 'inProgress' && answer.reports.findLast(isCompletion)?.state === 'returned';
  const refusal = acknowledging.refusals.get(id) ?? null;
  return (
    <article>
      <header className={classes.pageHead}>
        <div>
          <h1>
            {clauseWords(say, task)} ·{' '}
            <Link href={`/agency/documents/${directive.id}`}>{documentWords(say, directive)}</Link>
          </h1>
          <p className={classes.subject}>{directive.subject}</p>
        </div>
      </header>
      <section aria-labelledby="clause">
        <h2 id="clause" className={classes.sectionTitle}>
          {say('assignment.clause')}
        </h2>
        <blockquote className={classes.clause}>{content}</blockquote>
        {!content.toLowerCase().includes(task.action.toLowerCase()) && <p className={classes.action}>{task.action}</p>}
        {document.data && <SignedOriginal file={document.data.file} />}
      </section>
      <div className={classes.standing}>
        <WorkStanding assignment={assignment} isPending={isPending} isReturned={isReturned} />
        <span className={classes.due}>
          <strong>{say('assignment.due')}: </strong>
          <DueText of={assignment} as="page" />
          {answer.deadlineBasis && ` · ${say('assignment.basis', { basis: answer.deadlineBasis })}`}
        </span>
      </div>
      <LastReturn answer={answer} isReturned={isReturned} />
      <Acts answer={answer} isPending={isPending} acknowledge={() => acknowledging.acknowledge([assignment])} />
      <AcknowledgeOutcome acknowledging={{ ...acknowledging, problem: acknowledging.problem ?? refusal }} />
      <AssignmentFacts answer={answer} />
      <OurReports answer={answer} />
      <Story answer={answer} />
    </article>
  );
}

const isCompletion = ({ kind }: AssignmentAnswer['reports'][number]): boolean => kind === 'completion';

function LastReturn({ answer, isReturned }: { answer: AssignmentAnswer; isReturned: boolean }) {
  const say = useAgencyWords();
  const last = answer.reports.findLast(isCompletion);
  if (!isReturned || !last?.decisionReason) return null;
  return (
    <p className={classes.returned}>
      {say('returned', { reason: last.decisionReason, on: last.decidedAt ? formatDate(dateOf(last.decidedAt)) : '' })}
    </p>
  );
}

interface ActsProps {
  answer: AssignmentAnswer;
  isPending: boolean;
  acknowledge: () => void;
}

/** What the state and the role allow; else why nothing can be done now. */
function Acts({ answer, isPending, acknowledge }: ActsProps) {
  const say = useAgencyWords();
  const { assignment, mayDo } = answer;
  const { id, state, role, isStanding } = assignment;
  const may = (type: string): boolean => mayDo.includes(type) && !(isPending && type === 'acknowledge');
  const isAny = ['acknowledge', 'reportCompletion', 'reportProgress', 'requestExtension'].some(may);
  return (
    <section aria-labelledby="acts">
      <h2 id="acts" className={classes.sectionTitle}>
        {say('assignment.acts')}
      </h2>
      {isAny && (
        <div className={classes.acts}>
          {may('acknowledge') && <Button onClick={acknowledge}>{say('act.acknowledge')}</Button>}
          {may('reportCompletion') && (
            <Button
              component={Link}
              href={`/assignments/${id}/report`}
              variant={may('acknowledge') ? 'default' : 'filled'}
              aria-keyshortcuts="b"
            >
              {say('act.reportCompletion')}
            </Button>
          )}
          {may('reportProgress') && (
            <Button component={Link} href={`/assignments/${id}/report?kind=progress`} variant="default">
              {say('act.reportProgress')}
            </Button>
          )}
          {may('requestExtension') && (
            <Button component={Link} href={`/assignments/${id}/extension`} variant="default" aria-keyshortcuts="h">
              {say('act.requestExtension')}
            </Button>
          )}
        </div>
      )}
      {!isAny && <p className="muted">{say(`assignment.nothingNow.${state}`)}</p>}
      {assignment.hasPendingExtension && <p className="muted">{say('extensionPending')}</p>}
      {role === 'coordinator' && <p className="muted">{say('assignment.coordinatorNote')}</p>}
      {isStanding && <p className="muted">{say('assignment.standingNote')}</p>}
    </section>
  );
}
