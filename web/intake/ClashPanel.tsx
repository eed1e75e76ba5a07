import { Button, Group } from '@mantine/core';
import { Link } from 'wouter';
import { useProblemWords } from '../words/problem-words.js';
import classes from './draft.module.css';
import type { EditQueue, QueueState } from './edit-queue.js';
import { showValue } from './show-value.js';
import { useIntakeWords } from './words.js';

/** What was not saved and why: a colleague's clash with both answers, or a refusal. Stays until it is dealt with. */
export function ClashPanel({ queue, state: { clash, refusal } }: { queue: EditQueue; state: QueueState }) {
  const say = useIntakeWords();
  const inWords = useProblemWords();
  if (!clash && !refusal) return null;
  const existing = refusal?.code === 'DIRECTIVE_EXISTS' ? refusal.details['directiveId'] : null;
  return (
    <div className={classes.clash} role="alert">
      {clash && (
        <>
          <p>
            {clash.message} {say('clashMine', { words: showValue(say, clash.mine) })}
          </p>
          <Group gap="xs">
            <Button size="compact-sm" variant="default" onClick={queue.keepTheirs}>
              {say('keepTheirs')}
            </Button>
            {clash.field !== '*' && (
              <Button size="compact-sm" variant="default" onClick={queue.useMine}>
                {say('useMine')}
              </Button>
            )}
          </Group>
        </>
      )}
      {refusal && (
        <>
          <p>{inWords(refusal)}</p>
          <Group gap="xs">
            {typeof existing === 'string' && <Link href={`/directives/${existing}`}>{say('openExisting')}</Link>}
            <Button size="compact-sm" variant="default" onClick={queue.dismiss}>
              {say('dismiss')}
            </Button>
          </Group>
        </>
      )}
    </div>
  );
}
