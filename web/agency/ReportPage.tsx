import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import { usePageTitle } from '../app/use-page-title.js';
import { ChoiceField } from '../forms/ChoiceField.js';
import { formatInstant } from '../words/formats.js';
import type { AssignmentAnswer } from './AgencyAssignment.js';
import { CompletionForm } from './CompletionForm.js';
import { FormHead } from './FormHead.js';
import { ProgressForm } from './ProgressForm.js';
import { SentNote } from './SentNote.js';
import { tabAddress, useTab } from './use-tab.js';
import { useAgencyWords } from './words.js';
import classes from './agency.module.css';

const kinds = ['completion', 'progress'] as const;
type Kind = (typeof kinds)[number];

const commandOf = { completion: 'reportCompletion', progress: 'reportProgress' } as const;

/** The report form: completion, or a note of progress. */
export default function ReportPage() {
  const say = useAgencyWords();
  const { id } = useParams<{ id: string }>();
  // What is being written about does not change under the hand that writes: it is read again when the page is opened.
  const assignment = useAnswer('GET /api/assignments/:id', { params: { id } });
  usePageTitle(say('report.title'), assignment.data?.assignment.directive.number);
  return (
    <div className={classes.page}>
      <Answered key={id} query={assignment} what={say('assignment.loading')} isPage isFresh>
        {(answer) => <ReportForms key={id} answer={answer} />}
      </Answered>
    </div>
  );
}

function ReportForms({ answer }: { answer: AssignmentAnswer }) {
  const say = useAgencyWords();
  const wanted = useTab('kind', kinds);
  const [, go] = useLocation();
  const [sent, setSent] = useState<{ kind: Kind; at: string } | null>(null);
  // What could be sent when the page was opened: a refusal of what changed since is the API's, and the text stays.
  const [open] = useState(() => kinds.filter((kind) => answer.mayDo.includes(commandOf[kind])));
  const { id } = answer.assignment;
  if (sent)
    return (
      <FormHead answer={answer} title={say('report.title')}>
        <SentNote
          assignmentId={id}
          words={say(sent.kind === 'completion' ? 'sent.report' : 'sent.progress', { at: formatInstant(sent.at) })}
        />
      </FormHead>
    );
  if (open.length === 0)
    return (
      <FormHead answer={answer} title={say('report.title')}>
        <p className={classes.returned}>
          {say('report.notNow')} {say(`assignment.nothingNow.${answer.assignment.state}`)}
        </p>
      </FormHead>
    );
  const kind = open.includes(wanted) ? wanted : (open[0] ?? 'progress');
  const onSent = (at: string): void => setSent({ kind, at });
  return (
    <FormHead answer={answer} title={say('report.title')}>
      {open.length > 1 ? (
        <ChoiceField
          id="report-kind"
          label={say('report.kind')}
          value={kind}
          error={null}
          onChange={(next) =>
            next !== '' && go(tabAddress(`/assignments/${id}/report`, 'kind', kinds, next), { replace: true })
          }
          choices={kinds.toReversed().map((value) => ({ value, name: say(`report.${value}`) }))}
        />
      ) : (
        <p className="muted">{say('report.onlyProgress')}</p>
      )}
      {kind === 'completion' ? (
        <CompletionForm answer={answer} onSent={onSent} />
      ) : (
        <ProgressForm answer={answer} onSent={onSent} />
      )}
    </FormHead>
  );
}
