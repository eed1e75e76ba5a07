import { useId } from 'react';
import type { FieldState, FieldWords } from './field.js';
import { FieldLabel } from './FieldLabel.js';
import classes from './fields.module.css';

export interface Choice<T extends string> {
  value: T;
  name: string;
  /** why it cannot be chosen now; the choice stays there with it, for the eye, the keys and a screen reader */
  refusal?: string | undefined;
}

export type ChoiceFieldProps<T extends string> = FieldState<T | ''> &
  FieldWords & { choices: readonly Choice<T>[]; inColumn?: boolean };

/** One of a few, all visible. */
export function ChoiceField<T extends string>({
  id,
  value,
  onChange,
  error,
  label,
  hint,
  isOptional,
  choices,
  inColumn = false,
}: ChoiceFieldProps<T>) {
  const name = useId();
  const refusals = choices.filter(({ refusal }) => refusal);
  const refusalId = (of: T): string => `${id}-${of}-refusal`;
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={classes.choices}
      aria-describedby={error || hint || refusals.length > 0 ? `${id}-words` : undefined}
      data-column={inColumn || undefined}
    >
      <legend>
        <FieldLabel label={label} isOptional={isOptional} />
      </legend>
      <div className={classes.choiceList}>
        {choices.map((choice) => (
          <label key={choice.value} className={classes.choice}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={value === choice.value}
              onChange={() => choice.refusal === undefined && onChange(choice.value)}
              {...(choice.refusal === undefined
                ? {}
                : { 'aria-disabled': true, 'aria-describedby': refusalId(choice.value) })}
            />
            {choice.name}
          </label>
        ))}
      </div>
      <div id={`${id}-words`}>
        {hint && <p className={classes.hint}>{hint}</p>}
        {refusals.map(({ value: of, refusal }) => (
          <p key={of} id={refusalId(of)} className={classes.hint}>
            {refusal}
          </p>
        ))}
        {error && <p className={classes.error}>{error}</p>}
      </div>
    </fieldset>
  );
}
