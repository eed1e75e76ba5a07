import { timeReadings } from './deadlines.js';
import type { BodyContext } from './found-item.js';
import { partiesAlone } from './headings.js';
import type { KnownNames } from './known-names.js';
import { UNMARKED } from './markers.js';
import type { Paragraph } from './paragraphs.js';
import type { Party } from './party.js';
import { startsWithDuty } from './predicates.js';
import type { SourceText, Stretch } from './source-text.js';
import { subjectOf } from './subjects.js';

const MOST_THINGS = 40;

/**
 * The last point of a list that names things, no work: "Chủ trì xây dựng: a) Kế hoạch trồng rừng; b) Kế hoạch phòng cháy".
 * Null when a point has a verb, a party or a date of its own.
 */
export function listOfThings(
  source: SourceText,
  paragraphs: readonly Paragraph[],
  index: number,
  context: BodyContext,
  known: KnownNames,
): number | null {
  const level = paragraphs[index]?.marker?.level ?? UNMARKED - 1;
  const first = paragraphs[index + 1]?.marker?.level ?? null;
  if (first === null) return null;
  const asItem = { known, isInherited: true, isStrict: false, isLeadership: context.isLeadership };
  let last = index;
  for (let i = index + 1; i < paragraphs.length && i <= index + MOST_THINGS; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph?.marker || paragraph.marker.level < first || paragraph.marker.level <= level) break;
    const words = stretchIn(source, paragraph);
    if (startsWithDuty(words) || subjectOf(words, 0, words.text.length, asItem) !== null) return null;
    if (timeReadings(words, context.time).some(({ deadline }) => deadline !== null)) return null;
    last = i;
  }
  return last > index ? last : null;
}

/** "Yêu cầu các đơn vị sau hoàn thành …: - Sở X; - UBND huyện Y": the points of the list say who is meant. */
export function partiesOfList(source: SourceText, points: readonly Paragraph[], known: KnownNames): Party[] | null {
  const parties: Party[] = [];
  for (const point of points) {
    const named = partiesAlone(stretchIn(source, point), known);
    if (!named || named.some(({ isLeader }) => isLeader)) return null;
    parties.push(...named);
  }
  return parties.length > 0 ? parties : null;
}

export function stretchIn(source: SourceText, paragraph: Paragraph): Stretch {
  const skip = paragraph.bodyStart - paragraph.start;
  return {
    start: paragraph.bodyStart,
    text: paragraph.text.slice(skip),
    low: paragraph.low.slice(skip),
    plain: source.plain.slice(paragraph.bodyStart, paragraph.end).replaceAll('\n', ' '),
  };
}
