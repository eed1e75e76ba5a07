import type { BodyContext } from './found-item.js';
import type { KnownNames } from './known-names.js';
import { silentSections } from './lexicon/section-words.js';
import { UNMARKED } from './markers.js';
import type { Paragraph } from './paragraphs.js';
import { partiesAt } from './parties.js';
import type { Party } from './party.js';
import { WORD_END, anyOf, pattern } from './pattern.js';
import type { Stretch } from './source-text.js';
import { type SubjectContext, startsWithDuty, subjectOf } from './subjects.js';

/** A point above the one that is read: what it hands down. */
export interface Frame {
  level: number;
  label: string | null;
  /** Whose duties stand below this heading. */
  parties: Party[] | null;
  isSilent: boolean;
  isHeading: boolean;
}

const SILENT = pattern(`^(?:về )?${anyOf(silentSections)}${WORD_END}`);
const DUTIES_OF = pattern('^(?:nhiệm vụ|trách nhiệm)(?: cụ thể| trọng tâm)?(?: của)? ');
const HEADING_ORDER = pattern('^(?:giao|đề nghị|yêu cầu)(?: cho)? ');

export interface Heading {
  parties: Party[] | null;
  isSilent: boolean;
}

/** A point that is only a heading: the parties whose duties follow, or a topic. */
export function headingOf(
  body: Stretch,
  paragraph: Paragraph,
  next: Paragraph | undefined,
  context: BodyContext,
  known: KnownNames,
): Heading | null {
  if (!paragraph.marker) return null;
  const parties = partiesAlone(body, known);
  if (parties && !parties.every((p) => context.isLeadership(p.name))) return { parties, isSilent: false };
  const duties = DUTIES_OF.exec(body.low);
  const named = duties ? partiesAt(body, duties[0].length, known, true) : null;
  if (named && body.text.length < 160 && !/[.;]$/u.test(body.text.trim()))
    return { parties: named.parties, isSilent: false };
  const isShort = body.text.length < 160 && !/[.;]$/u.test(body.text.trim());
  const isSection = paragraph.marker.level <= 1 || (next?.marker?.level ?? UNMARKED) > paragraph.marker.level;
  if (!isShort || !isSection) return null;
  if (SILENT.test(body.low) && !/^yêu cầu \p{L}/u.test(body.low)) return { parties: null, isSilent: true };
  const asItem: SubjectContext = { known, isInherited: false, isStrict: false, isLeadership: context.isLeadership };
  const isTopic =
    paragraph.marker.level <= 1 ||
    (paragraph.marker.level <= 5 && subjectOf(body, 0, body.text.length, asItem) === null && !startsWithDuty(body));
  return isTopic ? { parties: null, isSilent: false } : null;
}

/** The parties when the words are nothing but their list: "Sở Tài chính, Sở Xây dựng:", "Giao Văn phòng UBND tỉnh:". */
export function partiesAlone(body: Stretch, known: KnownNames): Party[] | null {
  const order = HEADING_ORDER.exec(body.low);
  const list = partiesAt(body, order ? order[0].length : 0, known, true);
  if (!list || (order && !/:\s*$/u.test(body.text))) return null;
  return /^[\s.:;,]*(?:có trách nhiệm|thực hiện)?[\s.:;,]*$/u.test(body.low.slice(list.end)) ? list.parties : null;
}

/** The parties that the nearest heading hands down; null when none does. */
export function inheritedFrom(frames: readonly Frame[]): Party[] | null {
  return frames.findLast((frame) => frame.parties !== null)?.parties ?? null;
}

/** The labels from the outermost point to this one: "II.1.a". */
export function labelOf(frames: readonly Frame[]): string | null {
  const labels = frames.flatMap((frame) => (frame.label === null || frame.level === 0 ? [] : [frame.label]));
  return labels.length > 0 ? labels.join('.') : null;
}
