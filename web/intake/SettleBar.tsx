import { useState } from 'react';
import type { Desk, Thing } from './draft-types.js';
import classes from './draft.module.css';
import { thingLine } from './thing-words.js';
import { isSame, openThings } from './things.js';
import { useIntakeWords } from './words.js';

const SHOWN = 4;

export interface SettleBarProps {
  desk: Desk;
  current: Thing | null;
  /** the whole list, as on a phone */
  isWhole?: boolean;
  onThing: (thing: Thing) => void;
}

/** "Cần xử lý 3/12": what is left, as buttons in the order in which it is worked off. */
export function SettleBar({ desk, current, isWhole = false, onThing }: SettleBarProps) {
  const say = useIntakeWords();
  const [isAll, setAll] = useState(false);
  const open = openThings(desk.toSettle);
  const at = Math.max(
    0,
    open.findIndex((thing) => current !== null && isSame(thing, current)),
  );
  // The one that is being looked at stays in sight.
  const from = isAll || isWhole ? 0 : Math.min(Math.max(0, at - 1), Math.max(0, open.length - SHOWN));
  const shown = isAll || isWhole ? open : open.slice(from, from + SHOWN);
  const total = Math.max(desk.totalCount, open.length);
  return (
    <section className={classes.settle} aria-label={say('tabSettle')}>
      <h2 className={classes.settleTitle} aria-live="polite">
        {open.length > 0 ? say('settle', { open: open.length, total }) : say('settleDone', { total })}
      </h2>
      {open.length > 0 && (
        <ol className={classes.settleList} data-whole={isAll || isWhole || undefined}>
          {shown.map((thing, index) => (
            <li key={`${thing.itemId ?? ''} ${thing.key}`}>
              <button
                type="button"
                className={classes.settleThing}
                data-weight={thing.weight}
                aria-current={(current !== null && isSame(thing, current)) || undefined}
                onClick={() => onThing(thing)}
              >
                {say('thing', { n: from + index + 1, words: thingLine(say, thing, desk) })}
              </button>
            </li>
          ))}
          {!isWhole && open.length > SHOWN && (
            <li>
              <button type="button" className={classes.link} onClick={() => setAll(!isAll)}>
                {isAll ? say('settleShowLess') : say('settleShowAll', { count: open.length })}
              </button>
            </li>
          )}
        </ol>
      )}
    </section>
  );
}
