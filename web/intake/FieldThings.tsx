import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconHelpCircle } from '@tabler/icons-react';
import type { Thing } from './draft-types.js';
import classes from './draft.module.css';
import { thingWords } from './thing-words.js';
import { useIntakeWords } from './words.js';

export interface FieldThingsProps {
  things: readonly Thing[];
  isReadOnly: boolean;
  onRight: (thing: Thing) => void;
  /** the agency that an unknown or ambiguous name means */
  onCandidate?: (thing: Thing, name: string, agencyId: string) => void;
}

/** What the machine doubts about a field, in words, beside it; with "Đúng" where that settles it. */
export function FieldThings({ things, isReadOnly, onRight, onCandidate }: FieldThingsProps) {
  const say = useIntakeWords();
  const shown = things.filter(({ isSettled, weight }) => !isSettled && weight !== 'look');
  if (shown.length === 0) return null;
  const first = shown.find(({ mayBeRight, weight }) => mayBeRight && weight === 'doubt');
  return (
    <div className={classes.things}>
      {shown.map((thing) => (
        <div key={thing.key} className={classes.thing} data-weight={thing.weight}>
          {thing.weight === 'must' ? (
            <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
          ) : (
            <IconHelpCircle size={16} stroke={1.75} aria-hidden />
          )}
          <span>
            {thing.weight === 'doubt'
              ? say('unsure', { words: thingWords(say, thing) })
              : capital(thingWords(say, thing))}
          </span>
          {!isReadOnly &&
            onCandidate &&
            thing.candidates.map(({ agencyId, name }) => (
              <Button
                key={agencyId}
                variant="default"
                size="compact-sm"
                onClick={() => onCandidate(thing, name, agencyId)}
              >
                {say('useCandidate', { name })}
              </Button>
            ))}
          {!isReadOnly && thing === first && (
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconCheck size={14} aria-hidden />}
              aria-keyshortcuts="x"
              aria-label={`${say('right')}: ${thingWords(say, thing)}`}
              onClick={() => onRight(thing)}
            >
              {say('right')}
            </Button>
          )}
        </div>
      ))}
    </div>
  );
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
