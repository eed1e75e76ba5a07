import type { BodyContext, FoundItem, FoundRemark } from './found-item.js';
import { type Frame, headingOf, inheritedFrom, labelOf } from './headings.js';
import { openingWords } from './lexicon/section-words.js';
import { UNMARKED } from './markers.js';
import type { Paragraph } from './paragraphs.js';
import { anyOf, pattern } from './pattern.js';
import { type Findings, readPoint } from './points.js';
import type { SourceText, Stretch } from './source-text.js';

const OPENING = pattern(`${anyOf(openingWords)}[^.;]{0,80}:$`);
const ADDRESS = pattern('^(?:kính gửi|nơi nhận|ghi chú|\\(?gửi kèm)');

/** The index of the paragraph that opens the part that assigns ("… kết luận như sau:"), -1 when there is none. */
export function openingOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.findIndex(
    (p) => OPENING.test(p.low) && !p.low.startsWith('kính gửi') && (p.marker === null || p.marker.level <= 2),
  );
}

/** The duties that the paragraphs of a body lay down, in the order of the text. */
export function readBody(
  source: SourceText,
  paragraphs: readonly Paragraph[],
  context: BodyContext,
): { items: FoundItem[]; remarks: FoundRemark[] } {
  const findings: Findings = { items: [], remarks: [], known: context.known, isSpoken: !context.isNews };
  const frames: Frame[] = [];
  const opening = openingOf(paragraphs);
  // The bullets below "Kính gửi" name those addressed; they hand nothing down.
  let isAddress = false;

  paragraphs.forEach((paragraph, index) => {
    const level = paragraph.marker?.level ?? UNMARKED;
    const label = paragraph.marker?.label ?? null;
    if (paragraph.marker) while ((frames.at(-1)?.level ?? -1) >= level) frames.pop();
    if (paragraph.low.startsWith('kính gửi')) isAddress = true;
    else if (!paragraph.marker) isAddress = false;
    if (isAddress || ADDRESS.test(paragraph.low)) return;

    const body = stretchIn(source, paragraph);
    const next = paragraphs[index + 1];
    const isOpen = index > opening;
    const mayBeBare = isOpen && !frames.some((frame) => frame.isSilent);
    const heading = isOpen && !context.isNews ? headingOf(body, paragraph, next, context, findings.known) : null;
    if (heading) {
      frames.push({ level, label, ...heading, isHeading: true });
      return;
    }
    if (paragraph.marker) frames.push({ level, label, parties: null, isSilent: false, isHeading: false });
    const clause = labelOf(paragraph.marker ? frames : frames.filter((frame) => frame.isHeading));
    readPoint(
      {
        body,
        clause,
        ownClause: paragraph.marker || frames.at(-1)?.isHeading ? clause : null,
        hasMarker: paragraph.marker !== null,
        inherited: mayBeBare ? inheritedFrom(frames) : null,
        mayBeBare,
        isOpening: index === opening,
        isNews: context.isNews,
        isLeadership: context.isLeadership,
        time: context.time,
      },
      findings,
    );
    const own = findings.items.at(-1);
    if (
      own &&
      own.start >= paragraph.start &&
      paragraph.low.endsWith(':') &&
      (next?.marker?.level ?? UNMARKED) > level
    ) {
      // "Sở X có trách nhiệm:" hands its parties down to the points below.
      findings.items.pop();
      frames.push({ level, label: null, parties: own.parties, isSilent: false, isHeading: true });
    }
  });
  return { items: findings.items, remarks: findings.remarks };
}

function stretchIn(source: SourceText, paragraph: Paragraph): Stretch {
  const skip = paragraph.bodyStart - paragraph.start;
  return {
    start: paragraph.bodyStart,
    text: paragraph.text.slice(skip),
    low: paragraph.low.slice(skip),
    plain: source.plain.slice(paragraph.bodyStart, paragraph.end).replaceAll('\n', ' '),
  };
}
