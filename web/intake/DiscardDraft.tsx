import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useAct } from '../api/use-act.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import type { Desk } from './draft-types.js';
import { documentName } from './HeadForm.js';
import { useIntakeWords } from './words.js';

/** A draft that was brought in by mistake: nothing of it is kept, so it is asked once. */
export function DiscardDraft({ desk }: { desk: Desk }) {
  const say = useIntakeWords();
  const [, go] = useLocation();
  const [isOpen, setOpen] = useState(false);
  const { act, isActing, problem, againAt, again } = useAct('DELETE /api/directives/:id', {
    changes: ['GET /api/drafts'],
    onDone: () => go('/intake'),
  });
  return (
    <>
      <Button variant="subtle" color="red" size="compact-sm" onClick={() => setOpen(true)}>
        {say('discard')}
      </Button>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={say('discard')}>
        <p>{say('discardQuestion', { number: documentName(say, desk.document) })}</p>
        <ActTrouble problem={problem} againAt={againAt} again={again} />
        <Group gap="xs" mt="md">
          <Button color="red" disabled={isActing} onClick={() => void act({ params: { id: desk.id } })}>
            {say('discard')}
          </Button>
          <Button variant="default" onClick={() => setOpen(false)}>
            {say('discardKeep')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
