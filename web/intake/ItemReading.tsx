import type { Item } from './draft-types.js';
import classes from './draft.module.css';
import { surenessOf } from './things.js';
import { useIntakeWords } from './words.js';

const fields = ['lead', 'coordinators', 'deadline', 'product', 'reportTo'] as const;
const QUOTED = 160;

export interface ItemReadingProps {
  item: Item;
  /** the document's words */
  source: string;
  /** where the item stands in the file, in words */
  place: string;
}

/** How sure the reader is of an item, where it stands, and why: the words and the rule behind each field. Quiet. */
export function ItemReading({ item, source, place }: ItemReadingProps) {
  const say = useIntakeWords();
  // What a person added was read from nothing.
  if (item.span === null) return null;
  const touched = new Set(item.touched);
  const why = fields.flatMap((field) => {
    const evidence = item.evidence?.[field];
    return evidence && !touched.has(field) ? [{ field, ...evidence }] : [];
  });
  return (
    <div className={classes.itemReading}>
      <p>
        {say('sureness', { words: say(`sureness.${surenessOf(item)}`) })}
        {place && ` · ${say('standsAt', { place })}`}
      </p>
      {why.length > 0 && (
        <details>
          <summary>{say('why')}</summary>
          <dl>
            {why.map(({ field, span, rule, confidence }) => (
              <div key={field}>
                <dt>{say(`field.${field}`)}</dt>
                <dd>
                  {say(`sureness.${surenessOf({ confidence })}`)}
                  {span && ` · ${say('readFrom', { words: quoted(source.slice(...span)) })}`}
                  <span className="muted"> · {say('rule', { rule })}</span>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}

function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= QUOTED ? line : `${line.slice(0, QUOTED).trimEnd()}…`;
}
