import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

/** Nothing there, in words, with the way on: "Không còn việc chờ xử lý. Sắp đến hạn: 5 · Xem". */
export function EmptyState({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <p>{text}</p>
      {children && <div className={classes.acts}>{children}</div>}
    </div>
  );
}
