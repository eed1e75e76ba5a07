import classes from './leadership.module.css';

/** A bar of a table's cell; the number beside it says the same. @param share 0–1 of the longest */
export function FigureBar({ share }: { share: number }) {
  return (
    <span className={classes.track} aria-hidden>
      <span className={classes.bar} style={{ inlineSize: `${Math.max(share > 0 ? 2 : 0, share * 100)}%` }} />
    </span>
  );
}
