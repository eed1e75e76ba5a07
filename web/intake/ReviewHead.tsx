import { Button, Group } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { Link } from 'wouter';
import { ReasonedButton } from '../design/ReasonedButton.js';
import type { Desk } from './draft-types.js';
import { documentName } from './HeadForm.js';
import { SavedLine } from './SavedLine.js';
import type { DraftState } from './use-draft.js';
import { useIntakeWords } from './words.js';
import classes from './draft.module.css';

/** Which document it is, how far it is saved, undo, and the way to the preview. */
export function ReviewHead({ draft, desk, onPreview }: { draft: DraftState; desk: Desk; onPreview: () => void }) {
  const say = useIntakeWords();
  const { queue, queueState } = draft;
  return (
    <header className={classes.top}>
      <Link href="/intake" className={classes.back}>
        ‹ {say('back')}
      </Link>
      <div className={classes.titles}>
        <h1>
          {documentName(say, desk.document)}
          {desk.document.issuer && <span className={classes.issuer}> · {desk.document.issuer}</span>}
        </h1>
        <SavedLine desk={desk} state={queueState} />
      </div>
      <Group gap="xs">
        {desk.mayEdit && (
          <ReasonedButton
            className={classes.undo ?? ''}
            variant="default"
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            aria-keyshortcuts="Control+Z"
            reason={queueState.undoCount === 0 && queueState.waiting.length === 0 ? say('undoNothing') : null}
            onClick={() => queue.undo()}
          >
            {say('undo')}
          </ReasonedButton>
        )}
        <Button aria-keyshortcuts="Control+Enter" onClick={onPreview}>
          {say('preview')}
        </Button>
      </Group>
    </header>
  );
}
