import { Button, Group, Modal } from '@mantine/core';
import { useIntakeWords } from './words.js';

export interface LaunchDialogProps {
  isOpen: boolean;
  isActing: boolean;
  name: string;
  tasks: number;
  agencies: number;
  mails: number;
  /** things that are not settled and may be passed */
  passing: number;
  onLaunch: () => void;
  onClose: () => void;
}

/** Handing out cannot be taken back by a key: it is asked once, with its effect. */
export function LaunchDialog({
  isOpen,
  isActing,
  name,
  tasks,
  agencies,
  mails,
  passing,
  onLaunch,
  onClose,
}: LaunchDialogProps) {
  const say = useIntakeWords();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={say('launchQuestion', { tasks, agencies, number: name })}
      size="lg"
      closeButtonProps={{ 'aria-label': say('launchNot') }}
    >
      <p>{say('launchEffect', { mails })}</p>
      {passing > 0 && <p>{say('launchPassing', { count: passing })}</p>}
      <Group gap="sm" mt="md">
        <Button data-autofocus disabled={isActing} onClick={onLaunch}>
          {isActing ? say('launching') : say('launch', { tasks, agencies })}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('launchNot')}
        </Button>
      </Group>
    </Modal>
  );
}
