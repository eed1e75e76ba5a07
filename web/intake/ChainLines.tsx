import { chainOf } from './chain.js';
import type { Desk, Item } from './draft-types.js';
import classes from './draft.module.css';
import { itemLabel } from './thing-words.js';
import { useIntakeWords } from './words.js';

const QUOTED = 120;

export interface ChainLinesProps {
  item: Item;
  desk: Pick<Desk, 'items' | 'text'>;
  onOpen: (itemId: string) => void;
}

/** Of a staged chain: what this one waits for, and to whom its result goes on. Nothing where there is no chain. */
export function ChainLines({ item, desk: { items, text }, onOpen }: ChainLinesProps) {
  const say = useIntakeWords();
  const { before, beforeSpan, after } = chainOf(items, item);
  if (!before && !beforeSpan && after.length === 0) return null;
  const leadOf = ({ leads }: Item): string => leads.map(({ label }) => label).join('; ');
  return (
    <ul className={classes.chain}>
      {before && (
        <li>
          <button type="button" className={classes.link} onClick={() => onOpen(before.id)}>
            {say('followsItem', {
              item: itemLabel(say, before),
              lead: leadOf(before),
              due: before.reckoned.words,
            })}
          </button>
        </li>
      )}
      {beforeSpan && <li className="muted">{say('followsWords', { words: quoted(text.slice(...beforeSpan)) })}</li>}
      {after.map((next) => (
        <li key={next.id}>
          <button type="button" className={classes.link} onClick={() => onOpen(next.id)}>
            {say('followedBy', { item: itemLabel(say, next), lead: leadOf(next) })}
          </button>
        </li>
      ))}
    </ul>
  );
}

function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= QUOTED ? line : `${line.slice(0, QUOTED).trimEnd()}…`;
}
