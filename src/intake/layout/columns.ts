import type { PageWord } from './page-content.js';
import { type Row, rowFrom } from './rows.js';

/** Rows that stand in two columns, and those that run over the whole width. */
export interface Zone {
  /** One part when the rows run over the whole width; else left and right. */
  parts: Row[][];
}

/** In sizes of the type: a gap this wide may part two columns; justified lines do not open so wide. */
const GUTTER = 1.1;
const LONE_GUTTER = 2;
const LEAST_GUTTER = 0.45;
/** Rows further apart belong to different parts of the page. */
const FAR = 4.5;
/** Of the page's width: a row whose middle is so near to the middle of the text is centred on the page. */
const CENTRED = 0.035;

interface Gutter {
  from: number;
  to: number;
}

/**
 * Parts letterheads and signing blocks: rows over which one gutter stays open. Each column then comes as rows of its own,
 * left before right.
 */
export function zonesOf(rows: readonly Row[], area: { left: number; right: number }): Zone[] {
  const zones: Zone[] = [];
  let plain: Row[] = [];
  for (let i = 0; i < rows.length;) {
    const zone = zoneFrom(rows, i, area);
    if (!zone) {
      const row = rows[i++];
      if (row) plain.push(row);
      continue;
    }
    // The first row of a letterhead may have a narrower gutter than those below it.
    const above = plain[plain.length - 1];
    const first = rows[i];
    if (
      above &&
      first &&
      first.baseline - above.baseline < FAR * first.size &&
      gapAt(above, zone.gutter, LEAST_GUTTER)
    ) {
      plain.pop();
      zone.rows.unshift(above);
    }
    if (plain.length > 0) zones.push({ parts: [plain] });
    plain = [];
    zones.push({ parts: parted(zone.rows, zone.gutter) });
    i = zone.next;
  }
  if (plain.length > 0) zones.push({ parts: [plain] });
  return zones;
}

function zoneFrom(
  rows: readonly Row[],
  start: number,
  area: { left: number; right: number },
): { rows: Row[]; gutter: Gutter; next: number } | null {
  const first = rows[start];
  if (!first) return null;
  for (const gap of gapsOf(first, GUTTER)) {
    const taken = [first];
    let gutter = gap;
    let parting = 1;
    let i = start + 1;
    for (; i < rows.length; i++) {
      const row = rows[i];
      const last = taken[taken.length - 1];
      if (!row || !last || row.baseline - last.baseline > FAR * Math.max(row.size, last.size)) break;
      const open = gapAt(row, gutter, 0.8);
      if (open) {
        gutter = open;
        parting++;
      } else {
        const beside = besideOf(row, gutter);
        if (!beside || isCentred(row, area)) break;
        gutter = beside;
      }
      taken.push(row);
    }
    const isWide = gap.to - gap.from >= LONE_GUTTER * first.size;
    if ((parting >= 2 && i - start >= 2) || (isWide && i - start >= 2)) return { rows: taken, gutter, next: i };
  }
  return null;
}

function gapsOf(row: Row, least: number): Gutter[] {
  const gaps: Gutter[] = [];
  let right = Number.POSITIVE_INFINITY;
  for (const word of row.words) {
    if (word.left - right >= least * row.size) gaps.push({ from: right, to: word.left });
    right = Math.max(right === Number.POSITIVE_INFINITY ? word.right : right, word.right);
  }
  return gaps.toSorted((a, b) => b.to - b.from - (a.to - a.from));
}

/** What is common to the gutter and a gap of the row; null when too narrow. */
function gapAt(row: Row, gutter: Gutter, least: number): Gutter | null {
  for (const gap of gapsOf(row, least)) {
    const common = { from: Math.max(gap.from, gutter.from), to: Math.min(gap.to, gutter.to) };
    if (common.to - common.from >= LEAST_GUTTER * row.size) return common;
  }
  return null;
}

function besideOf(row: Row, gutter: Gutter): Gutter | null {
  const least = LEAST_GUTTER * row.size;
  if (row.right <= gutter.to - least) return { from: Math.max(gutter.from, row.right), to: gutter.to };
  if (row.left >= gutter.from + least) return { from: gutter.from, to: Math.min(gutter.to, row.left) };
  return null;
}

const isCentred = (row: Row, area: { left: number; right: number }): boolean =>
  Math.abs((row.left + row.right) / 2 - (area.left + area.right) / 2) < CENTRED * (area.right - area.left);

function parted(rows: readonly Row[], gutter: Gutter): Row[][] {
  const middle = (gutter.from + gutter.to) / 2;
  const side = (isLeft: boolean): Row[] =>
    rows.flatMap((row) => {
      const words = row.words.filter((word: PageWord) => (word.left + word.right) / 2 < middle === isLeft);
      return words.length > 0 ? [rowFrom(words)] : [];
    });
  return [side(true), side(false)];
}
