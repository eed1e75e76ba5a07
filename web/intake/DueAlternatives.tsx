import { Button } from '@mantine/core';
import { alternativesOf, type Alternative } from './alternatives.js';
import type { Item } from './draft-types.js';
import classes from './draft.module.css';
import { ruleInWords } from './rule-words.js';
import { thingWords } from './thing-words.js';
import { useIntakeWords } from './words.js';

export interface DueAlternativesProps {
  item: Item;
  isReadOnly: boolean;
  onChoose: (alternative: Alternative) => void;
}

/** What else the time may be, the likeliest first, each with the words that it rests on and the doubt; one press sets it. */
export function DueAlternatives({ item, isReadOnly, onChoose }: DueAlternativesProps) {
  const say = useIntakeWords();
  const alternatives = alternativesOf(item);
  if (alternatives.length === 0) return null;
  return (
    <div className={classes.alternatives}>
      <p>{say('alternatives')}</p>
      <ul>
        {alternatives.map((alternative, index) => {
          const { deadline, text, why } = alternative;
          const words = ruleInWords(say, deadline);
          return (
            <li key={`${index} ${words}`}>
              {isReadOnly ? (
                <strong>{words}</strong>
              ) : (
                <Button
                  variant="default"
                  size="compact-sm"
                  {...(index === 0 ? { 'aria-keyshortcuts': 'l' } : {})}
                  onClick={() => onChoose(alternative)}
                >
                  {words}
                </Button>
              )}
              <span className="muted">
                {text && say('dueWritten', { words: text })}
                {text && ' · '}
                {thingWords(say, { code: why, words: text, message: '' })}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
