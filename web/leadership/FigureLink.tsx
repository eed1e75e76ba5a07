import { Link } from 'wouter';
import { formatNumber, formatShare } from '../words/formats.js';
import { figureAddress } from './figure-address.js';
import classes from './leadership.module.css';
import type { FigureView } from './overview-types.js';

export interface FigureLinkProps {
  figure: FigureView;
  /** N of n/N; without: the number alone */
  of?: FigureView;
  /** what is counted, for a reader: "Quá hạn, Sở Xây dựng" */
  name: string;
  hasShare?: boolean;
}

/** A figure that opens exactly the rows that it counts: 9/31, 14/31 (45%). */
export function FigureLink({ figure, of, name, hasShare = false }: FigureLinkProps) {
  const n = formatNumber(figure.count);
  const all = of && formatNumber(of.count);
  const share = of && hasShare ? formatShare(figure.count, of.count) : '';
  return (
    <Link
      href={figureAddress(figure.filter)}
      className={classes.figureLink ?? ''}
      // Said whole: read part by part, the colon would stand alone.
      aria-label={`${name}: ${n}${all ? `/${all}` : ''}${share ? ` (${share})` : ''}`}
    >
      <b>{n}</b>
      {all && `/${all}`}
      {share && <span className={classes.share}> ({share})</span>}
    </Link>
  );
}
