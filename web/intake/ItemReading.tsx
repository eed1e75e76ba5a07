import type { Item } from './draft-types.js';
import classes from './draft.module.css';
import { surenessOf } from './things.js';
import { Why } from './Why.js';
import { useIntakeWords } from './words.js';

const fields = ['lead', 'coordinators', 'deadline', 'product', 'reportTo'] as const;

export interface ItemReadingProps {
  item: Item;
  /** the document's words */
  source: string;
  /** where the item stands in the file, in words */
  place: string;
}

/** How sure the reader is of an item, where it stands, and why. Quiet. */
export function ItemReading({ item, source, place }: ItemReadingProps) {
  const say = useIntakeWords();
  // What a person added was read from nothing.
  if (item.span === null) return null;
  const touched = new Set(item.touched);
  const why = fields.flatMap((field) => {
    const evidence = item.evidence?.[field];
    const due = field === 'deadline' ? (item.deadline?.kind ?? null) : null;
    return evidence && !touched.has(field) ? [{ label: say(`field.${field}`), ...evidence, due }] : [];
  });
  return (
    <div className={classes.itemReading}>
      <p>
        {say('sureness', { words: say(`sureness.${surenessOf(item)}`) })}
        {place && ` · ${say('standsAt', { place })}`}
      </p>
      <Why fields={why} source={source} />
    </div>
  );
}
