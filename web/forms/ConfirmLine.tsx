import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { ActTrouble } from '../app/states/ActTrouble.js';
import type { Problem } from '../api/problem.js';
import { useFormWords } from './words.js';
import classes from './Form.module.css';

export interface ConfirmLineProps {
  /** names the act and its effect: "Xác nhận hoàn thành cho Sở Y tế? Cơ quan sẽ nhận thư thông báo." */
  question: string;
  /** verb and object: "Xác nhận hoàn thành" */
  act: string;
  onAct: () => void;
  onCancel: () => void;
  /** default "Hủy thao tác"; "Không thu hồi" */
  cancel?: string;
  isActing?: boolean;
  problem?: Problem | null;
}

/** A question in place, no dialog: opens with the focus on its button, so a key and Enter are enough; Esc and "Hủy" go back. */
export function ConfirmLine({
  question,
  act,
  onAct,
  onCancel,
  cancel,
  isActing = false,
  problem = null,
}: ConfirmLineProps) {
  const say = useFormWords();
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    before.current = document.activeElement;
    button.current?.focus();
  }, []);
  const goBack = (): void => {
    onCancel();
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  return (
    // Esc belongs to the line as long as the focus is in it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={classes.confirm}
      role="group"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        goBack();
      }}
    >
      <p>{question}</p>
      <Button ref={button} size="compact-md" disabled={isActing} onClick={onAct}>
        {isActing ? say('form.sending') : act}
      </Button>
      <Button size="compact-md" variant="default" onClick={goBack}>
        {cancel ?? say('confirm.cancel')}
      </Button>
      <ActTrouble problem={problem} />
    </div>
  );
}
