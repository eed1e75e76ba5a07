import { Button } from '@mantine/core';
import { useParams } from 'wouter';
import type { Answer } from '../api/api-types.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import { usePageTitle } from '../app/use-page-title.js';
import { AcknowledgeOutcome } from './AcknowledgeOutcome.js';
import { BackLink } from './BackLink.js';
import { documentWords } from './document-words.js';
import { DocumentTask } from './DocumentTask.js';
import { SignedOriginal } from './SignedOriginal.js';
import { useAcknowledge } from './use-acknowledge.js';
import { useAgencyWords } from './words.js';
import classes from './agency.module.css';

type Document = Answer<'GET /api/directives/:id'>;

/** One document as it concerns the agency: its head, its signed original, what it asks of us in its own words. */
export default function AgencyDocumentPage() {
  const say = useAgencyWords();
  const { directiveId } = useParams<{ directiveId: string }>();
  const document = useAnswer('GET /api/directives/:id', { params: { id: directiveId } });
  usePageTitle(document.data ? documentWords(say, document.data.directive) : say('work.title'));
  return (
    <div className={classes.page}>
      <BackLink href="/agency" words={say('document.back')} />
      <Answered query={document} what={say('document.loading')} isPage>
        {(answer) => <DocumentView answer={answer} />}
      </Answered>
    </div>
  );
}

function DocumentView({ answer }: { answer: Document }) {
  const say = useAgencyWords();
  const acknowledging = useAcknowledge();
  const { directive, signer, directedBy, file, tasks } = answer;
  const waiting = tasks
    .flatMap(({ assignments }) => assignments)
    .filter(({ id, state }) => state === 'sent' && !acknowledging.pending.has(id));
  const signedBy = [signer?.authority, signer?.position, signer?.name].filter(Boolean).join(' ');
  return (
    <article>
      <header className={classes.pageHead}>
        <div>
          <h1>{documentWords(say, directive)}</h1>
          <p className={classes.subject}>{directive.subject}</p>
        </div>
        {waiting.length > 1 && (
          <Button onClick={() => acknowledging.acknowledge(waiting)}>
            {say('doc.acknowledgeAll', { n: waiting.length })}
          </Button>
        )}
      </header>
      {directive.state === 'revoked' && <p className={classes.refusal}>{say('document.revoked')}</p>}
      <AcknowledgeOutcome acknowledging={acknowledging} />
      <dl className={classes.facts}>
        {directive.issuer && (
          <div>
            <dt>{say('document.issuer')}</dt>
            <dd>{directive.issuer}</dd>
          </div>
        )}
        {signedBy && (
          <div>
            <dt>{say('document.signer')}</dt>
            <dd>{signedBy}</dd>
          </div>
        )}
        {directedBy && (
          <div>
            <dt>{say('document.directedBy')}</dt>
            <dd>{directedBy}</dd>
          </div>
        )}
      </dl>
      <SignedOriginal file={file} />
      <h2 className={classes.sectionTitle}>{say('document.tasks')}</h2>
      <ol className={classes.tasks}>
        {tasks.map((task) => (
          <DocumentTask key={task.id} task={task} acknowledging={acknowledging} />
        ))}
      </ol>
    </article>
  );
}
