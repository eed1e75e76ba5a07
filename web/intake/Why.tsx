import classes from './draft.module.css';
import { surenessOf } from './things.js';
import { useIntakeWords } from './words.js';

const QUOTED = 160;

export interface WhyField {
  /** the field's name, as its label says it */
  label: string;
  span: [number, number] | null;
  rule: string;
  confidence: number;
}

/** What each field rests on, for who wants to know: how sure, the words, the rule. Nothing where nothing was read. */
export function Why({ fields, source }: { fields: readonly WhyField[]; source: string }) {
  const say = useIntakeWords();
  if (fields.length === 0) return null;
  return (
    <details className={classes.why}>
      <summary>{say('why')}</summary>
      <dl>
        {fields.map(({ label, span, rule, confidence }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {say(`sureness.${surenessOf({ confidence })}`)}
              {span && ` · ${say('readFrom', { words: quoted(source.slice(...span)) })}`}
              <span className="muted"> · {say('rule', { rule })}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= QUOTED ? line : `${line.slice(0, QUOTED).trimEnd()}…`;
}
