import type { ReactNode } from 'react';
import type { ChipLook } from './status-table.js';
import classes from './Chip.module.css';

export interface ChipProps {
  look: ChipLook;
  children: ReactNode;
  /** what a screen reader says instead, when it says more than the word */
  readAs?: string | undefined;
}

/** A word with its icon on a tint; grey paper and a projector lose only the tint. */
export function Chip({ look: { icon: Icon, tone }, children, readAs }: ChipProps) {
  return (
    <span className={classes.chip} data-tone={tone}>
      {Icon && <Icon size={16} stroke={1.75} aria-hidden className={classes.icon} />}
      {readAs ? (
        <>
          <span aria-hidden>{children}</span>
          <span className="for-reader">{readAs}</span>
        </>
      ) : (
        <span>{children}</span>
      )}
    </span>
  );
}
