import { Button } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useState } from 'react';
import type { DraftState } from './use-draft.js';
import type { Desk } from './draft-types.js';
import classes from './draft.module.css';
import { clearItems } from './things.js';
import { useIntakeWords } from './words.js';

/** One press for all items of which nothing is doubted; until something else is done it can be taken back beside it. */
export function ConfirmClear({ desk, draft }: { desk: Desk; draft: DraftState }) {
  const say = useIntakeWords();
  const [done, setDone] = useState<{ count: number; acts: number } | null>(null);
  const { undoCount, waiting } = draft.queueState;
  const acts = undoCount + waiting.filter(({ isUndo }) => !isUndo).length;
  const count = clearItems(desk).length;
  const confirm = (): void => {
    draft.edit({ op: 'confirmClear' });
    setDone({ count, acts: acts + 1 });
  };
  const undo = (): void => {
    draft.queue.undo();
    setDone(null);
  };
  return (
    <>
      {count > 0 && (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconChecks size={14} aria-hidden />}
          onClick={confirm}
        >
          {say('confirmClear', { count })}
        </Button>
      )}
      <span role="status" className={classes.cleared}>
        {done !== null && done.acts === acts && (
          <>
            {say('confirmedClear', { count: done.count })}{' '}
            <button type="button" className={classes.link} onClick={undo}>
              {say('undo')}
            </button>
          </>
        )}
      </span>
    </>
  );
}
