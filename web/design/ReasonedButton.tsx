import { Button, type ButtonProps } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import classes from './ReasonedButton.module.css';

export interface ReasonedButtonProps extends Omit<ButtonProps, 'disabled'> {
  /** why it does nothing now; null: it does */
  reason: string | null;
  onClick: () => void;
  children: ReactNode;
  title?: string;
  'aria-label'?: string;
  'aria-keyshortcuts'?: string;
}

/**
 * A button that says why it does nothing: it keeps its place in the order of the keys, a screen reader reads the reason with its
 * name, and a press shows it beside the button.
 */
export function ReasonedButton({ reason, onClick, children, title, ...rest }: ReasonedButtonProps) {
  const id = useId();
  const [isAsked, setAsked] = useState(false);
  const press = (): void => {
    setAsked(reason !== null);
    if (reason === null) onClick();
  };
  return (
    <>
      <Button
        {...rest}
        {...(reason === null
          ? { title }
          : { title: reason, 'aria-disabled': true, 'data-disabled': true, 'aria-describedby': id })}
        onClick={press}
      >
        {children}
      </Button>
      {reason !== null && (
        <span id={id} className={isAsked ? classes.said : 'for-reader'}>
          {reason}
        </span>
      )}
    </>
  );
}
