import { type PlanLabel, planLabels } from './lexicon/plan-labels.js';
import { UNMARKED } from './markers.js';
import type { Paragraph } from './paragraphs.js';
import type { SourceText, Stretch } from './source-text.js';

export interface LabelledPart {
  label: PlanLabel;
  words: Stretch;
}

/**
 * Labels that name nobody who acts, "- Thời gian: tháng 9/2022" below "2. Sở X lập bản đồ ngập lụt", are words of the point
 * above them: they are put behind it.
 */
export function withLabelLines(source: SourceText, paragraphs: readonly Paragraph[]): Paragraph[] {
  const made: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const above = made.at(-1);
    if (above && isLabelLine(paragraph, labelledParts(source, paragraph)) && isBelow(paragraph, above))
      made[made.length - 1] = {
        ...above,
        end: paragraph.end,
        text: `${above.text}${gapOf(source.text, above, paragraph)}${paragraph.text}`,
        low: `${above.low}${gapOf(source.low, above, paragraph)}${paragraph.low}`,
      };
    else made.push(paragraph);
  }
  return made;
}

const gapOf = (text: string, above: Paragraph, below: Paragraph): string =>
  text.slice(above.end, below.start).replaceAll('\n', ' ');

/** Right below a point that says something: nothing but blanks between, and a smaller mark or none. */
const isBelow = (paragraph: Paragraph, above: Paragraph): boolean =>
  above.marker !== null &&
  !above.text.endsWith(':') &&
  paragraph.start - above.end < 40 &&
  (paragraph.marker?.level ?? UNMARKED) > above.marker.level;

export function labelledParts(source: SourceText, paragraph: Paragraph): LabelledPart[] {
  const skip = paragraph.bodyStart - paragraph.start;
  const low = paragraph.low.slice(skip);
  if (!low.includes(':') || low.length > 1_200) return [];
  const starts = planLabels
    .flatMap(({ label, at }) => {
      const match = at.exec(low);
      // Inside a paragraph a label follows a stop: "… dùng chung. Đơn vị chủ trì: Sở X; thời gian: Quý II".
      const isStart =
        match !== null && /(?:^|[.;,(])[\s+-]{0,4}$/u.test(low.slice(Math.max(0, match.index - 6), match.index));
      return match && isStart ? [{ label, index: match.index, wordsAt: match.index + match[0].length }] : [];
    })
    .sort((a, b) => a.index - b.index);
  return starts.map(({ label, wordsAt }, i) => {
    const end = starts[i + 1]?.index ?? low.length;
    const flat = (text: string): string => text.slice(skip + wordsAt, skip + end);
    return {
      label,
      words: {
        start: paragraph.bodyStart + wordsAt,
        text: flat(paragraph.text),
        low: flat(paragraph.low),
        plain: source.plain.slice(paragraph.bodyStart + wordsAt, paragraph.bodyStart + end).replaceAll('\n', ' '),
      },
    };
  });
}

/** A paragraph that is nothing but labelled parts. */
export function isLabelLine(paragraph: Paragraph | undefined, parts: readonly LabelledPart[] | undefined): boolean {
  const first = parts?.[0];
  return (
    paragraph !== undefined &&
    first !== undefined &&
    first.words.start - paragraph.bodyStart <= 40 &&
    planLabels.some(({ at }) => at.exec(paragraph.low.slice(paragraph.bodyStart - paragraph.start))?.index === 0)
  );
}
