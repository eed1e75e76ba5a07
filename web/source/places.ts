import type { Place } from './source-types.js';

/** Below this a recognised word is marked, so that a person compares it with the picture. */
const SURE_OF_WORD = 0.6;

/** The place in which a unit of the text stands, else the next one; undefined: none is known. Places ascend. */
export const placeAt = (places: readonly Place[], at: number): Place | undefined => places[indexAt(places, at)];

function indexAt(places: readonly Place[], at: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const isUnsure = ({ ocrConfidence }: Place): boolean =>
  ocrConfidence !== undefined && ocrConfidence < SURE_OF_WORD;

/** A run of text: recognised without certainty, or not; `page`: it is the first of that page. */
export interface Piece {
  start: number;
  text: string;
  isUnsure: boolean;
  page: number | null;
}

export interface Layout {
  /** stretches that were recognised without certainty, ascending */
  unsure: readonly Place[];
  /** the first stretch of each page, ascending; none where there is one page or none */
  pages: readonly Place[];
}

export const plainLayout: Layout = { unsure: [], pages: [] };

export function layoutOf(places: readonly Place[]): Layout {
  let last: number | undefined;
  const pages = places.filter(({ page }) => {
    const isFirst = page !== undefined && page !== last;
    if (page !== undefined) last = page;
    return isFirst;
  });
  return { unsure: places.filter(isUnsure), pages: pages.length > 1 ? pages : [] };
}

/** A stretch of the text cut where pages begin and where it was recognised without certainty; nothing is lost. Pure. */
export function piecesOf(text: string, start: number, end: number, { unsure, pages }: Layout): Piece[] {
  const pieces: Piece[] = [];
  const put = (from: number, to: number, isDoubted: boolean, page: number | null): void => {
    if (from < to) pieces.push({ start: from, text: text.slice(from, to), isUnsure: isDoubted, page });
  };
  const doubted = within(unsure, start, end).flatMap((place): [number, number][] => [
    [Math.max(start, place.start), Math.min(end, place.end)],
  ]);
  const begins = new Map(
    within(pages, start, end).flatMap((place) =>
      place.start >= start && place.page !== undefined ? [[place.start, place.page] as const] : [],
    ),
  );
  const cuts = [...new Set([start, end, ...doubted.flat(), ...begins.keys()])].sort((a, b) => a - b);
  let next = 0;
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1] ?? end;
    while ((doubted[next]?.[1] ?? end) <= from && next < doubted.length) next += 1;
    const [doubtFrom = end] = doubted[next] ?? [];
    put(from, to, doubtFrom <= from, begins.get(from) ?? null);
  }
  return pieces;
}

/** Those of ascending places that share something with [start, end). */
function within(places: readonly Place[], start: number, end: number): readonly Place[] {
  const found: Place[] = [];
  for (let at = indexAt(places, start); at < places.length; at += 1) {
    const place = places[at];
    if (!place || place.start >= end) break;
    found.push(place);
  }
  return found;
}
