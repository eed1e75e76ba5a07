import type { Frame } from './headings.js';
import { UNMARKED } from './markers.js';
import type { Paragraph } from './paragraphs.js';
import type { Party } from './party.js';

/** A point closes those of its level and below; a paragraph behind a list closes the lead-in that opened it. */
export function leaveFrames(frames: Frame[], paragraph: Paragraph, previous: Paragraph | undefined): void {
  const level = paragraph.marker?.level;
  if (level !== undefined) while ((frames.at(-1)?.level ?? -1) >= level) frames.pop();
  else if (previous?.marker) while (frames.at(-1)?.isUnmarked || isInsideLeadIn(frames)) frames.pop();
}

/** A point stands in a list that an unmarked lead-in opened. */
const isInsideLeadIn = (frames: readonly Frame[]): boolean => {
  const last = frames.at(-1);
  return last !== undefined && !last.isHeading && frames.some((frame) => frame.isUnmarked && frame.level < last.level);
};

/** What words before a list hand down to it; they bear no label of their own. */
export const leadInFrame = (
  level: number,
  parties: Party[] | null,
  more: Pick<Frame, 'isWeak' | 'leadIn' | 'isAwake'>,
): Frame => ({ level, label: null, parties, isSilent: false, isHeading: true, ...more });

/** A heading without a marker stands just above the list that follows it. */
export function pushFrame(frames: Frame[], paragraph: Paragraph, next: Paragraph | undefined, frame: Frame): void {
  if (paragraph.marker) {
    frames.push(frame);
    return;
  }
  const level = (next?.marker?.level ?? UNMARKED) - 0.5;
  while ((frames.at(-1)?.level ?? -1) >= level || frames.at(-1)?.isUnmarked) frames.pop();
  frames.push({ ...frame, level, isUnmarked: true });
}
