import { Button, Group, Textarea } from '@mantine/core';
import { useEffect, useRef } from 'react';
import classes from './draft.module.css';
import { useIntakeWords } from './words.js';

export interface SplitPanelProps {
  action: string;
  onSplit: (at: number) => void;
  onCancel: () => void;
}

/** Where the words of an item are cut in two: a cursor in the words, moved with the arrows; Enter cuts. */
export function SplitPanel({ action, onSplit, onCancel }: SplitPanelProps) {
  const say = useIntakeWords();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const at = likelyCut(action);
    field.current?.focus();
    field.current?.setSelectionRange(at, at);
  }, [action]);
  const cut = (): void => onSplit(field.current?.selectionStart ?? 0);
  return (
    <div className={classes.split} data-split>
      <Textarea
        ref={field}
        label={say('split')}
        description={say('splitHint')}
        // A read-only field would show no cursor: it takes no letters instead.
        onChange={() => undefined}
        value={action}
        autosize
        minRows={2}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          if (event.key === 'Enter') cut();
          else onCancel();
        }}
      />
      <Group gap="xs">
        <Button size="compact-sm" onClick={cut}>
          {say('splitHere')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          {say('cancel')}
        </Button>
      </Group>
    </div>
  );
}

/** After the first semicolon or full stop, else the comma nearest the middle. */
export function likelyCut(action: string): number {
  const stop = /[;.]\s+(?=\p{L})/u.exec(action);
  if (stop) return stop.index + 1;
  const commas = [...action.matchAll(/,\s/g)].map(({ index }) => index + 1);
  const middle = action.length / 2;
  return commas.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? Math.floor(middle);
}
