import { Link } from 'wouter';
import { formatNumber, formatShare } from '../words/formats.js';
import { useChipWords } from './chip-words.js';
import classes from './BarCell.module.css';

export interface BarCellProps {
  /** n of n/N */
  n: number;
  all: number;
  /** the longest bar of the column: bars compare numbers, not shares */
  most?: number;
  tone?: 'bad' | 'info' | 'none';
  /** the list of exactly these rows */
  href?: string;
  /** what the link opens, read out: "Quá hạn của Sở Xây dựng" */
  name?: string;
  withRate?: boolean;
}

/** "9/31 ██████" in a table cell: n/N always in figures, the bar only shows it again. */
export function BarCell({ n, all, most, tone = 'none', href, name, withRate = false }: BarCellProps) {
  const say = useChipWords();
  const rate = withRate ? formatShare(n, all) : '';
  const words = rate
    ? say('bar.shareRate', { n: formatNumber(n), all: formatNumber(all), rate })
    : say('bar.share', { n: formatNumber(n), all: formatNumber(all) });
  const width = most === undefined || most === 0 ? 0 : Math.max(n > 0 ? 2 : 0, (n / most) * 100);
  return (
    <span className={classes.cell}>
      <span className={classes.words}>
        {href ? (
          <Link href={href} {...(name ? { 'aria-label': `${name}: ${words}` } : {})}>
            {words}
          </Link>
        ) : (
          words
        )}
      </span>
      {most !== undefined && (
        <span className={classes.track} aria-hidden>
          <span className={classes.bar} data-tone={tone} style={{ width: `${width}%` }} />
        </span>
      )}
    </span>
  );
}
