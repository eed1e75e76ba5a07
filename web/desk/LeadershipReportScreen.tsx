import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import type { Answer } from '../api/api-types.js';
import { useAct } from '../api/use-act.js';
import { useAnswer } from '../api/use-answer.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import { Answered } from '../app/states/Answered.js';
import { usePageTitle } from '../app/use-page-title.js';
import { chipWord } from '../design/chip-words.js';
import { dueInWords } from '../design/due-words.js';
import { FieldLabel } from '../forms/FieldLabel.js';
import { SelectField } from '../forms/SelectField.js';
import { dateOf, formatDate, formatInstant } from '../words/formats.js';
import { placeWords } from './OpenTasks.js';
import { RowForm } from './RowForm.js';
import { useDeskWords } from './words.js';
import classes from './desk.module.css';

type Report = Answer<'GET /api/leadership-reports/:id'>;

/** "Báo cáo lãnh đạo đã soạn": look at it, send it, or say why it is not sent. */
export default function LeadershipReportScreen() {
  const say = useDeskWords();
  const { id } = useParams<{ id: string }>();
  const query = useAnswer('GET /api/leadership-reports/:id', { params: { id } });
  usePageTitle(say('leadershipReport.title'), query.data?.directive.number);
  return (
    <>
      <p className="screen-only">
        <Link href="/desk?queue=leadershipReports">‹ {say('queue.leadershipReports')}</Link>
      </p>
      <Answered query={query} what={say('leadershipReport.the')} isPage>
        {(report) => <ReportOf of={report} />}
      </Answered>
    </>
  );
}

function ReportOf({ of }: { of: Report }) {
  const say = useDeskWords();
  const { directive, report, overdue, total } = of;
  const number = directive.number ?? say('row.noNumber');
  const document = directive.issuedOn ? say('review.letter', { number, on: formatDate(directive.issuedOn) }) : number;
  const state =
    report.state === 'prepared'
      ? say('leadershipReport.prepared', { at: formatInstant(report.preparedAt) })
      : report.state === 'sent'
        ? say('leadershipReport.sent', { at: formatInstant(report.sentAt ?? report.preparedAt) })
        : report.lapsedReason
          ? say('leadershipReport.lapsed', { reason: report.lapsedReason })
          : say('leadershipReport.lapsedByItself');
  return (
    <div className={classes.form}>
      <header>
        <h1>{say('leadershipReport.head', { document })}</h1>
        <p className={classes.text}>{directive.subject}</p>
        <p className="muted" role="status">
          {state} <Link href={`/directives/${directive.id}`}>{say('act.openDirective')}</Link>
        </p>
      </header>
      {report.state === 'prepared' &&
        (of.mayAct ? <SendOrLapse of={of} /> : <p className={classes.note}>{say('leadershipReport.mayNot')}</p>)}
      <section aria-label={say('leadershipReport.lines', { n: total ?? overdue.length })}>
        <h2>{say('leadershipReport.lines', { n: total ?? overdue.length })}</h2>
        {overdue.length === 0 && <p>{say('leadershipReport.noLines')}</p>}
        {[...Map.groupBy(overdue, ({ task }) => task.id).values()].map((rows) => (
          <Clause key={rows[0]?.task.id} rows={rows} />
        ))}
        {(total ?? 0) > overdue.length && (
          <p>{say('leadershipReport.shown', { n: overdue.length, all: total ?? 0 })}</p>
        )}
      </section>
    </div>
  );
}

/** What many agencies owe by the same words is said once, and then who is late. */
function Clause({ rows }: { rows: Report['overdue'] }) {
  const say = useDeskWords();
  const [first] = rows;
  if (!first) return null;
  return (
    <section className={classes.reported}>
      <h3>{placeWords(say, first)}</h3>
      <p className={classes.text}>{first.task.action}</p>
      <ul>
        {rows.map((assignment) => (
          <li key={assignment.id}>
            <Link href={`/assignments/${assignment.id}`}>{assignment.agency.name}</Link>
            <span>
              {dueInWords(chipWord, assignment)} ·{' '}
              {assignment.lastUrgedAt
                ? say('leadershipReport.urged', {
                    n: assignment.urgingCount,
                    on: formatDate(dateOf(assignment.lastUrgedAt)),
                  })
                : say('leadershipReport.notUrged')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SendOrLapse({ of }: { of: Report }) {
  const say = useDeskWords();
  const [, navigate] = useLocation();
  // Nothing chosen yet: the post that the report is for now, however often it is read again.
  const [chosenPostId, setPostId] = useState<string | null>(null);
  const postId = chosenPostId ?? of.to?.id ?? '';
  const [note, setNote] = useState('');
  const [isLapsing, setLapsing] = useState(false);
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const { act, isActing, problem, againAt, again } = useAct('POST /api/directives/:id/commands', {
    onDone: () => navigate('/desk?queue=leadershipReports'),
  });
  const chosen = of.posts.find(({ id }) => id === postId) ?? of.to;
  const send = (): void =>
    void act({
      params: { id: of.directive.id },
      body: {
        command: {
          type: 'sendReport',
          ...(postId ? { postId } : {}),
          ...(note.trim() ? { note: note.trim() } : {}),
        },
      },
    });
  const lapse = (): void => {
    setChecked(true);
    if (reason.trim() === '') return;
    void act({ params: { id: of.directive.id }, body: { command: { type: 'lapseReport', reason: reason.trim() } } });
  };
  return (
    <section className={classes.pane}>
      <ActTrouble problem={problem} againAt={againAt} again={again} />
      <div className={classes.fields}>
        <div className={classes.wide}>
          <SelectField
            id="leadership-post"
            label={say('leadershipReport.to')}
            value={postId}
            onChange={setPostId}
            error={null}
            hint={chosen && !chosen.hasAddress ? say('leadershipReport.noAddress') : undefined}
            none={say('fault.post')}
            choices={of.posts.map(({ id, title }) => ({ value: id, name: title }))}
          />
        </div>
        <Textarea
          className={classes.wide}
          label={<FieldLabel label={say('leadershipReport.note')} isOptional />}
          autosize
          minRows={2}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </div>
      <div className={classes.acts}>
        <Button onClick={send} disabled={isActing}>
          {isActing && !isLapsing ? say('act.sending') : say('leadershipReport.send')}
        </Button>
        {!isLapsing && (
          <Button variant="default" onClick={() => setLapsing(true)}>
            {say('leadershipReport.lapse')}
          </Button>
        )}
      </div>
      {isLapsing && (
        <RowForm name={say('leadershipReport.lapse')} leave={() => setLapsing(false)}>
          <Textarea
            data-autofocus
            autoFocus
            label={say('leadershipReport.lapseReason')}
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={isChecked && reason.trim() === '' && say('fault.reason')}
          />
          <div className={classes.acts}>
            <Button onClick={lapse} disabled={isActing}>
              {isActing ? say('act.sending') : say('leadershipReport.lapseSend')}
            </Button>
            <Button variant="default" onClick={() => setLapsing(false)}>
              {say('act.cancel')}
            </Button>
          </div>
        </RowForm>
      )}
    </section>
  );
}
