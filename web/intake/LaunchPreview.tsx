import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Answer } from '../api/api-types.js';
import { useAct } from '../api/use-act.js';
import { useAnswer } from '../api/use-answer.js';
import { useKeys } from '../app/keys/use-keys.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import { Answered } from '../app/states/Answered.js';
import type { Desk } from './draft-types.js';
import { documentName } from './HeadForm.js';
import { LaunchDialog } from './LaunchDialog.js';
import { MissingAddresses } from './MissingAddresses.js';
import classes from './preview.module.css';
import { PreviewSentence } from './PreviewSentence.js';
import { PreviewTable } from './PreviewTable.js';
import { itemLabel, problemWords } from './thing-words.js';
import { useIntakeWords } from './words.js';

export type Preview = Answer<'GET /api/directives/:id/preview'>;

/** Who gets what and when, what is missing, and the one button that hands it out. Computed by the rules of the launch itself. */
export function LaunchPreview({ draft }: { draft: Desk }) {
  const say = useIntakeWords();
  const query = useAnswer('GET /api/directives/:id/preview', { params: { id: draft.id } });
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <Link href={`/intake/${draft.id}`}>‹ {say('previewBack')}</Link>
        <h1>
          {say('previewTitle')} · {documentName(say, draft.document)}
        </h1>
        <p className="muted">{draft.document.subject}</p>
      </header>
      <Answered query={query} what={say('thePreview')}>
        {(preview) => <Contents draft={draft} preview={preview} query={query} />}
      </Answered>
    </div>
  );
}

function Contents({ draft, preview, query }: { draft: Desk; preview: Preview; query: { refetch: () => unknown } }) {
  const say = useIntakeWords();
  const [isAsking, setAsking] = useState(false);
  const [isChanged, setChanged] = useState(false);
  const { act, isActing, problem, againAt, again } = useAct('POST /api/directives/:id/launch', {
    onDone: () => setAsking(false),
    changes: ['GET /api/drafts/:id', 'GET /api/drafts', 'GET /api/directives'],
    onRefused: ({ code }) => {
      setAsking(false);
      setChanged(code === 'DRAFT_CHANGED');
      // What stood in the way is shown.
      void query.refetch();
    },
  });
  const hard = preview.problems.filter(({ isPassable }) => !isPassable);
  const passable = preview.problems.filter(({ isPassable }) => isPassable);
  // An item with two open questions is one thing to look at.
  const open = [...Map.groupBy(passable, ({ itemIndex, name }) => itemIndex ?? name ?? '').values()];
  const mayLaunch = draft.mayEdit && hard.length === 0;
  const tasks = preview.tasks.length;
  const agencies = preview.firstMails.length;
  const ask = (): void => setAsking(mayLaunch);
  useKeys(say('previewTitle'), [
    { keys: 'Ctrl+Enter', does: say('launch', { tasks, agencies }), run: ask, when: mayLaunch && !isAsking },
  ]);
  const line = (problem: Preview['problems'][number]) => {
    const item = problem.itemIndex === null ? undefined : draft.items[problem.itemIndex];
    const words = problemWords(say, problem);
    return item ? `${itemLabel(say, item)}: ${words}` : words;
  };
  return (
    <>
      {isChanged && (
        <p className={classes.note} role="alert">
          {say('changedMeanwhile')}
        </p>
      )}
      {!isChanged && <ActTrouble problem={problem} againAt={againAt} again={again} />}
      {hard.length > 0 && (
        <section className={classes.problems} aria-labelledby="hard">
          <h2 id="hard">{say('previewProblems', { count: hard.length })}</h2>
          <ul>
            {hard.map((one) => (
              <li key={`${one.code} ${one.itemIndex} ${one.name ?? ''}`}>{line(one)}</li>
            ))}
          </ul>
          <Button component={Link} href={`/intake/${draft.id}`} variant="default" size="compact-sm">
            {say('goSettle')}
          </Button>
        </section>
      )}
      {passable.length > 0 && (
        <section className={classes.passable} aria-labelledby="passable">
          <h2 id="passable">{say('previewPassable', { count: open.length })}</h2>
          <ul>
            {open.map(([first, ...more]) =>
              first ? (
                <li key={`${first.code} ${first.itemIndex} ${first.name ?? ''}`}>
                  {[line(first), ...more.map((one) => problemWords(say, one))].join('. ')}
                </li>
              ) : null,
            )}
          </ul>
        </section>
      )}
      <PreviewSentence preview={preview} />
      <MissingAddresses draft={draft} preview={preview} />
      {draft.mayEdit && (
        <div className={classes.launch}>
          <Button
            size="md"
            aria-keyshortcuts="Control+Enter"
            disabled={isActing}
            {...(mayLaunch ? {} : { 'aria-disabled': true, 'data-disabled': true, 'aria-describedby': 'how' })}
            onClick={ask}
          >
            {isActing ? say('launching') : say('launch', { tasks, agencies })}
          </Button>
          {!mayLaunch && <span id="how">{say('launchHow')}</span>}
        </div>
      )}
      <PreviewTable draft={draft} preview={preview} />
      <LaunchDialog
        isOpen={isAsking}
        isActing={isActing}
        name={documentName(say, draft.document)}
        tasks={tasks}
        agencies={agencies}
        mails={agencies - preview.missingAddresses.length}
        passing={open.length}
        onLaunch={() =>
          void act({
            params: { id: draft.id },
            expected: preview.draftVersion,
            body: { isForced: passable.length > 0 },
          })
        }
        onClose={() => setAsking(false)}
      />
    </>
  );
}
