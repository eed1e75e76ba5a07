import { Button, Group } from '@mantine/core';
import { IconFileAlert } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { Problem } from '../api/problem.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import classes from './intake.module.css';
import { refusalInWords } from './refusal-words.js';
import { useIntakeWords } from './words.js';

export interface RefusedProps {
  problem: Problem;
  file: File | null;
  again: () => void;
  onChoose: () => void;
  onPaste: () => void;
}

/** Why a document was not read and what to do next. Stays until something else is brought in. */
export function Refused({ problem, file, again, onChoose, onPaste }: RefusedProps) {
  const say = useIntakeWords();
  if (problem.code === 'DIRECTIVE_EXISTS') return <Exists problem={problem} />;
  const words = refusalInWords(say, problem, file);
  if (!words) return <ActTrouble problem={problem} again={again} />;
  return (
    <div className={classes.refused} role="alert">
      <IconFileAlert size={24} stroke={1.75} aria-hidden />
      <div>
        <p className={classes.refusedWhat}>{words.what}</p>
        <p>{words.next}</p>
        <Group gap="xs" mt="xs">
          {words.mayBeSentAgain && (
            <Button size="compact-sm" onClick={again}>
              {say('sendAgain')}
            </Button>
          )}
          {!words.mayBeSentAgain && file && (
            <Button size="compact-sm" variant="default" onClick={onChoose}>
              {say('chooseOther')}
            </Button>
          )}
          {words.mayPaste && (
            <Button size="compact-sm" variant="default" onClick={onPaste}>
              {say('pasteInstead')}
            </Button>
          )}
        </Group>
      </div>
    </div>
  );
}

function Exists({ problem: { details } }: { problem: Problem }) {
  const say = useIntakeWords();
  const { directiveId, state } = details;
  const isDraft = state === 'draft';
  return (
    <p className={classes.trouble} role="alert">
      {isDraft ? say('existsAsDraft') : say('exists')}{' '}
      {typeof directiveId === 'string' && (
        <Link href={isDraft ? `/intake/${directiveId}` : `/directives/${directiveId}`}>
          {isDraft ? say('openDraft') : say('openExisting')}
        </Link>
      )}
    </p>
  );
}
