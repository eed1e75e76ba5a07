import { useId } from 'react';
import classes from './shell.module.css';

export interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly (readonly [value: T, label: string])[];
  onChange: (to: T) => void;
  isLabelHidden?: boolean;
}

/** A few words of which one holds: radio buttons of the browser, so arrows and readers know them. */
export function Choice<T extends string>({ label, value, options, onChange, isLabelHidden = false }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className={classes.choice}>
      <legend className={isLabelHidden ? 'for-reader' : ''}>{label}</legend>
      {options.map(([option, words]) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
