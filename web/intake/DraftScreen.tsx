import { Button } from '@mantine/core';
import { useRef } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { Answered } from '../app/states/Answered.js';
import { DraftReview } from './DraftReview.js';
import classes from './draft.module.css';
import { useDraft } from './use-draft.js';
import { useIntakeWords } from './words.js';

/** A draft to be checked, at /intake/:draftId. What was launched meanwhile leads on to its page. */
export default function DraftScreen() {
  const { draftId } = useParams<{ draftId: string }>();
  return <OneDraft key={draftId} draftId={draftId} />;
}

function OneDraft({ draftId }: { draftId: string }) {
  const say = useIntakeWords();
  const draft = useDraft(draftId);
  const [, go] = useLocation();
  const main = useRef<HTMLDivElement>(null);
  return (
    <div ref={main}>
      <Answered query={draft.query} what={say('theDraft')} isPage>
        {(saved) =>
          saved.state === 'draft' ? (
            <DraftReview draft={draft} desk={draft.desk ?? saved} onPreview={() => go(`/intake/${draftId}/preview`)} />
          ) : (
            <div className={classes.page} role="status">
              <p>{say('launched')}</p>
              <Button component={Link} href={`/directives/${draftId}`}>
                {say('toDirective')}
              </Button>
            </div>
          )
        }
      </Answered>
    </div>
  );
}
