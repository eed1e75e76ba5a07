import { formatDate, formatInstant } from '../words/formats.js';
import { useTableWords } from './words.js';
import classes from './AsOfBand.module.css';

/** "Số liệu tại 24 giờ 00, ngày 15/3/2016 · Về hiện tại": the figures are of a past day, and one click from today's. */
export function AsOfBand({ asOf, back }: { asOf: string | null; back: () => void }) {
  const say = useTableWords();
  if (!asOf) return null;
  const at = asOf.length === 10 ? say('asOf.dayEnd', { date: formatDate(asOf) }) : formatInstant(asOf);
  return (
    <p className={classes.band} role="status">
      {say('asOf.band', { at })}
      <span aria-hidden> · </span>
      <button type="button" className={classes.back} onClick={back}>
        {say('asOf.back')}
      </button>
    </p>
  );
}
