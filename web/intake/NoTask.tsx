import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useAct } from '../api/use-act.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import type { Desk } from './draft-types.js';
import classes from './draft.module.css';
import { useIntakeWords } from './words.js';

/** Nothing was read as a task: a person adds one, or records that none arises. */
export function NoTask({ desk, onAdd }: { desk: Desk; onAdd: () => void }) {
  const say = useIntakeWords();
  const [, go] = useLocation();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const { act, isActing, problem, againAt, again } = useAct('POST /api/directives/:id/no-task');
  const record = async (): Promise<void> => {
    setChecked(true);
    if (reason.trim() === '') return;
    if (await act({ params: { id: desk.id }, body: { reason } })) go(`/directives/${desk.id}`);
  };
  return (
    <div className={classes.noTask}>
      <p>{say('noItems')}</p>
      {desk.mayEdit && !isAsking && (
        <Group gap="xs">
          <Button variant="default" onClick={onAdd}>
            {say('addItem')}
          </Button>
          <Button variant="default" onClick={() => setAsking(true)}>
            {say('recordNoTask')}
          </Button>
        </Group>
      )}
      {isAsking && (
        <>
          <p>{say('noTaskQuestion')}</p>
          <ActTrouble problem={problem} againAt={againAt} again={again} />
          <Textarea
            label={say('noTaskReason')}
            autosize
            minRows={2}
            value={reason}
            error={isChecked && reason.trim() === '' && say('noTaskReasonMissing')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group gap="xs">
            <Button disabled={isActing} onClick={() => void record()}>
              {say('noTaskSave')}
            </Button>
            <Button variant="default" onClick={() => setAsking(false)}>
              {say('cancel')}
            </Button>
          </Group>
        </>
      )}
    </div>
  );
}
