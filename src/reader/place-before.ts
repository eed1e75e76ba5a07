import { properNameAt } from './name-end.js';
import type { Party } from './party.js';
import type { Stretch } from './source-text.js';

const WITHOUT_PLACE = /^UBND (huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu)$/u;

/**
 * "Với 11 phòng học ở huyện Vàm Sáng, đề nghị UBND huyện sửa chữa": the council of the territory that the paragraph named
 * last, for a council whose place the text leaves out.
 */
export function withPlaces(parties: Party[], s: Stretch, before: number, isIssuer: (name: string) => boolean): Party[] {
  return parties.map((one) => {
    const level = WITHOUT_PLACE.exec(one.name)?.[1];
    if (level === undefined || one.kind !== 'body' || isIssuer(one.name)) return one;
    const place = lastPlace(s, level, before);
    return place === null ? one : { ...one, name: `UBND ${level} ${place}` };
  });
}

const OF_A_LEVEL = /^(?:nhóm:)?ubnd (huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu)$/u;

/** "UBND các xã A, B tuần tra; Chủ tịch UBND xã chịu trách nhiệm …": each of those told before, not one more. */
export function areEachOf(parties: readonly Party[], told: readonly Party[]): boolean {
  const only = parties.length === 1 ? parties[0] : undefined;
  const level = OF_A_LEVEL.exec(only?.name.toLowerCase() ?? '')?.[1];
  if (level === undefined) return false;
  const isOfIt = ({ name }: Party): boolean =>
    name.startsWith(`UBND ${level} `) || name.startsWith(`nhóm:ubnd các ${level}`);
  return told.some(isOfIt) && (told.length > 1 || told[0]?.kind === 'group');
}

/** How far back the place may stand. */
const REACH = 2_000;

function lastPlace(s: Stretch, level: string, before: number): string | null {
  const from = Math.max(0, before - REACH);
  const near = s.low.slice(from, before);
  for (let at = near.lastIndexOf(`${level} `); at > 0; at = near.lastIndexOf(`${level} `, at - 1)) {
    const isWord = !/[\p{L}\p{N}]/u.test(near.charAt(at - 1));
    const isOneOfMany = near.slice(Math.max(0, at - 4), at) === 'các ';
    const name = isWord && !isOneOfMany ? properNameAt(s, from + at + level.length) : null;
    if (name && name.end <= before && /^\p{Lu}/u.test(name.name)) return name.name;
  }
  return null;
}
