import { Button } from '@mantine/core';
import { alternativesOf, type Alternative } from './alternatives.js';
import type { Item } from './draft-types.js';
import classes from './draft.module.css';
import { ruleInWords } from './rule-words.js';
import { thingWords, type Say } from './thing-words.js';
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
          const words = ruleInWords(say, alternative.deadline);
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
              <span className="muted">{aboutIt(say, item, alternative, alternatives[index - 1])}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The words that it rests on where they are others, and the doubt where it was not just said. */
function aboutIt(say: Say, item: Item, { deadline, text, why }: Alternative, before: Alternative | undefined): string {
  const words = text !== '' && text !== item.deadlineText ? say('dueWritten', { words: text }) : '';
  const [due, other] = [dueOf(item.deadline), dueOf(deadline)];
  if (why === 'DUE_ON_REST_DAY' && due && other) {
    const which = other < due ? say('workingDayBefore') : say('workingDayAfter');
    return [words, which].filter(Boolean).join(' · ');
  }
  const doubt = before?.why === why ? '' : thingWords(say, { code: why, words: text, message: '' });
  return [words, doubt].filter(Boolean).join(' · ');
}

const dueOf = (rule: Item['deadline']): string | null => (rule?.kind === 'fixed' ? rule.due : null);
