import type { Desk, Thing } from './draft-types.js';
import classes from './draft.module.css';
import { capital, itemLabel, thingWords } from './thing-words.js';
import { adviceOf } from './things.js';
import { useIntakeWords } from './words.js';

/** Advice to whoever drafts: grouped by what it says, below all that must be settled, and folded away. */
export function Advice({ desk, onThing }: { desk: Desk; onThing: (thing: Thing) => void }) {
  const say = useIntakeWords();
  const groups = adviceOf(desk);
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, { things }) => sum + things.length, 0);
  return (
    <details className={classes.more}>
      <summary>{say('advice', { count })}</summary>
      <dl>
        {groups.map(({ code, things }) => (
          <div key={code}>
            <dt>
              {capital(say('adviceOf', { words: thingWords(say, things[0] ?? emptyThing), count: things.length }))}
            </dt>
            <dd className={classes.adviceItems}>
              {things.map((thing) => (
                <button
                  key={`${thing.itemId ?? ''} ${thing.key}`}
                  type="button"
                  className={classes.link}
                  onClick={() => onThing(thing)}
                >
                  {itemLabel(
                    say,
                    desk.items.find(({ id }) => id === thing.itemId),
                  )}
                </button>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const emptyThing = { code: '', words: null, message: '' };
