import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
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
  // The preview is asked for once what was typed here is saved: it would be out of date in the moment in which it is shown.
  const [wantsPreview, setWantsPreview] = useState(false);
  const { waiting, isAway, clash } = draft.queueState;
  // The page says what holds it up: the line about what is unsaved, or the question which of two values stands.
  const isHeld = isAway || clash !== null;
  const isSaved = waiting.length === 0;
  useEffect(() => {
    if (!wantsPreview) return;
    if (isHeld) setWantsPreview(false);
    else if (isSaved) go(`/intake/${draftId}/preview`);
  }, [draftId, go, isHeld, isSaved, wantsPreview]);
  return (
    <div ref={main}>
      <Answered query={draft.query} what={say('theDraft')} isPage>
        {(saved) =>
          saved.state === 'draft' ? (
            <DraftReview draft={draft} desk={draft.desk ?? saved} onPreview={() => setWantsPreview(true)} />
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
