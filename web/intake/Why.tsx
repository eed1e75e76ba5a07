import classes from './draft.module.css';
import type { DueValue } from './draft-types.js';
import { surenessOf } from './things.js';
import { doubtSays, ruleSays } from './why-words.js';
import { useIntakeWords } from './words.js';

const QUOTED = 160;

export interface WhyField {
  /** the field's name, as its label says it */
  label: string;
  span: [number, number] | null;
  rule: string;
  confidence: number;
  doubts?: string[] | undefined;
  /** of a deadline: what was made of its words */
  due?: NonNullable<DueValue['rule']>['kind'] | null;
}

/** What each field rests on, for who wants to know: how sure, the words, what the rule looks for, what makes it doubtful. */
export function Why({ fields, source }: { fields: readonly WhyField[]; source: string }) {
  const say = useIntakeWords();
  if (fields.length === 0) return null;
  return (
    <details className={classes.why}>
      <summary>{say('why')}</summary>
      <dl>
        {fields.map(({ label, span, rule, confidence, doubts = [], due = null }) => {
          const says = ruleSays(say, rule, due);
          const doubtful = doubts.map((doubt) => doubtSays(say, doubt)).filter(Boolean);
          return (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {say(`sureness.${surenessOf({ confidence })}`)}
                {span && ` · ${say('readFrom', { words: quoted(source.slice(...span)) })}`}
                {says && ` · ${says}`}
                {doubtful.length > 0 && ` · ${say('lessSure', { words: doubtful.join('; ') })}`}
                <span className={classes.ruleCode}> ({say('rule', { rule })})</span>
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}

function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= QUOTED ? line : `${line.slice(0, QUOTED).trimEnd()}…`;
}
