import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../api/use-act.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import { useAdminWords } from './words.js';

/** Starts every workflow that is missing. Harmless at any time: what runs only looks again. */
export function EngineRestart({ isUrgent }: { isUrgent: boolean }) {
  const say = useAdminWords();
  const [said, setSaid] = useState('');
  const { act, isActing, problem, againAt, again } = useAct('POST /api/engine-health/restart', {
    onDone: ({ count, isEverything }) =>
      setSaid(say(isEverything ? 'engine.restartedAll' : 'engine.restarted', { n: count, count })),
  });
  return (
    <>
      <Button variant={isUrgent ? 'filled' : 'default'} disabled={isActing} onClick={() => void act({ body: {} })}>
        {say(isActing ? 'sending' : 'engine.restart')}
      </Button>{' '}
      <span role="status">{said}</span>
      <ActTrouble problem={problem} againAt={againAt} again={again} />
    </>
  );
}
