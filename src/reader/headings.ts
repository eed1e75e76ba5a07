import type { BodyContext } from './found-item.js';
import type { KnownNames } from './known-names.js';
import { dutyVerbs } from './lexicon/duty-words.js';
import { settledTopics, silentSections } from './lexicon/section-words.js';
import { UNMARKED } from './markers.js';
import type { Paragraph } from './paragraphs.js';
import { partiesAt } from './parties.js';
import { type Party, party } from './party.js';
import { groupName } from './party-names.js';
import { partiesOfCell } from './party-cells.js';
import { WORD_END, anyOf, beginsWith, matchFirst, pattern } from './pattern.js';
import { type Stretch, within } from './source-text.js';
import type { SubjectContext } from './subject.js';
import { startsWithDuty } from './predicates.js';
import { subjectOf } from './subjects.js';

/** A point above the one that is read: what it hands down. */
export interface Frame {
  level: number;
  label: string | null;
  /** Whose duties stand below this heading. */
  parties: Party[] | null;
  isSilent: boolean;
  isHeading: boolean;
  /** "Trước ngày 15/4, các đơn vị:": the words before the list, whose date holds for points without one. */
  leadIn?: Stretch;
  /** The parties of the whole document's opening: only points that begin with a verb are theirs. */
  isWeak?: boolean;
  /** "… UBND tỉnh yêu cầu các ngành làm tốt các nhiệm vụ sau:" under a heading such as "Tình hình": from here on people are told. */
  isAwake?: boolean;
  /** A heading or lead-in without a marker: the paragraph that follows its list ends it. */
  isUnmarked?: boolean;
}

const SILENT = pattern(`^(?!về ${anyOf(settledTopics)})(?:về )?${anyOf(silentSections)}${WORD_END}`);
const DUTIES_OF = pattern('^(?:nhiệm vụ|trách nhiệm)(?: cụ thể| trọng tâm)?(?: của)? ');
const HEADING_ORDER = pattern('^(?:giao(?: nhiệm vụ)?|đề nghị|yêu cầu)(?: cho)? ');
/** "Đối với Sở Nội vụ:", "Về phía UBND các huyện:". */
const HEADING_OF = pattern('^(?:đối với|về phía|riêng(?: đối với)?) ');
/** What may stand behind the parties of a heading: "có trách nhiệm", "tập trung thực hiện các nhiệm vụ sau", a bracket. */
const HEADING_TAIL = pattern(
  '^(?:\\s{0,3}\\([^()]{3,80}\\))?[\\s.:;,*]{0,6}(?:(?:có|chịu) trách nhiệm|(?:khẩn trương |tập trung |tổ chức |triển khai |chủ động ){0,3}thực hiện(?: (?:tốt|ngay|nghiêm))?(?: (?:một số|các) (?:nội dung|nhiệm vụ|công việc|giải pháp|việc)(?: trọng tâm)?(?: sau(?: đây)?)?)?|có nhiệm vụ)?(?:\\s{0,3}\\([^()]{3,80}\\))?[\\s.:;,*]{0,6}$',
);
const OPENS_WITH_DUTY = pattern(`^${anyOf(dutyVerbs)}${WORD_END}`);
const LONGEST_UNMARKED_HEADING = 240;
const LONGEST_TITLE = 60;

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
  if (!paragraph.marker) return unmarkedHeading(body, next, context, known);
  const parties =
    partiesAlone(
      body,
      known,
      next !== undefined &&
        isBelow(next, paragraph) &&
        beginsWith(OPENS_WITH_DUTY, next.low.slice(next.bodyStart - next.start)),
    ) ?? spokenOf(body, next, paragraph);
  if (parties && !parties.every((p) => context.isLeadership(p.name))) return { parties, isSilent: false };
  const duties = matchFirst(DUTIES_OF, body.low);
  const named = duties ? partiesAt(body, duties[0].length, known, true) : null;
  if (named && body.text.length < 160 && !/[.;]$/u.test(body.text.trim()))
    return { parties: named.parties, isSilent: false };
  const agents =
    (next?.marker?.level ?? UNMARKED) > paragraph.marker.level && next?.marker ? agentsInBracket(body, known) : null;
  if (agents && !agents.every((party) => context.isLeadership(party.name))) return { parties: agents, isSilent: false };
  const isShort = body.text.length < 160 && !/[.;]$/u.test(body.text.trim());
  const isSection = paragraph.marker.level <= 1 || (next?.marker?.level ?? UNMARKED) > paragraph.marker.level;
  if (!isShort || !isSection) return null;
  // "a) Đánh giá hiệu quả các dự án:" under an agency's heading is work; "II. ĐÁNH GIÁ CHUNG" is not.
  const isWork = paragraph.marker.level >= 4 && startsWithDuty(body);
  if (beginsWith(SILENT, body.low) && !isWork && !/^yêu cầu \p{L}/u.test(body.low))
    return { parties: null, isSilent: true };
  const asItem: SubjectContext = { known, isInherited: false, isStrict: false, isLeadership: context.isLeadership };
  // "1.1. Cải cách hành chính" above bullets is their topic, though it might be read as a verb.
  const isTitle =
    body.text.length <= LONGEST_TITLE &&
    !/[.;:,]$/u.test(body.text.trim()) &&
    (next?.marker?.level ?? 0) > paragraph.marker.level &&
    paragraph.marker.level <= 5;
  const isTopic =
    paragraph.marker.level <= 1 ||
    (isTitle && subjectOf(body, 0, body.text.length, asItem) === null) ||
    (paragraph.marker.level <= 5 && subjectOf(body, 0, body.text.length, asItem) === null && !startsWithDuty(body));
  return isTopic ? { parties: null, isSilent: false } : null;
}

/** A paragraph of its own, or a point of a lower kind. */
const isBelow = (next: Paragraph, { marker }: Paragraph): boolean =>
  marker !== null && (next.marker === null || next.marker.level > marker.level);

const OF_A_GROUP = pattern('^(?:đối với|về phía) ((?:các|những) [\\p{L}, -]{3,110})[\\s:]{0,3}$');

/** "3. Đối với các cơ quan giải trình": a group in words that no list knows, above the points that are laid on it. */
function spokenOf(body: Stretch, next: Paragraph | undefined, paragraph: Paragraph): Party[] | null {
  const opens = next && (next.marker !== null || OPENS_WITH_DUTY.test(next.low.slice(next.bodyStart - next.start)));
  const group = next && opens && isBelow(next, paragraph) ? OF_A_GROUP.exec(body.low)?.[1] : undefined;
  const at = group === undefined ? -1 : body.low.indexOf(group);
  if (group === undefined || at < 0 || !A_GROUP_OF_BODIES.test(group)) return null;
  return [party(groupName(body.text.slice(at, at + group.length)), 'group', at, at + group.length)];
}
const A_GROUP_OF_BODIES = pattern(
  '^(?:các|những) (?:sở|ban|ngành|cơ quan|đơn vị|địa phương|huyện|xã|phường|chủ [\\p{L}]{2,8}|doanh nghiệp|nhà thầu|trường|phòng|tổ chức)(?![\\p{L}])',
);

const AT_END = /\(([^()]{4,240})\)[\s.:;]{0,5}$/u;
const SAYS_WHO = pattern('chủ trì|thực hiện|phụ trách|đảm nhiệm');
const LONGEST_TOPIC = 200;

/**
 * "3. Ra quân xử lý (Công an huyện chủ trì; UBND các xã phối hợp; trong tháng 4)", "4. Nghiệm thu (Chi cục Kiểm lâm)": whose
 * the points below are.
 */
export function agentsInBracket(body: Stretch, known: KnownNames): Party[] | null {
  const bracket = AT_END.exec(body.text);
  if (!bracket || bracket.index > LONGEST_TOPIC) return null;
  const words = within(body, bracket.index + 1, bracket.index + 1 + (bracket[1]?.length ?? 0));
  if (!SAYS_WHO.test(words.low) && !(startsWithDuty(body) && isBodiesAlone(words, known))) return null;
  const { leads, coordinators } = partiesOfCell(words, known);
  if (leads.every((party) => party.isLeader)) return null;
  return [...leads, ...coordinators.map((party): Party => ({ ...party, role: 'coordinator' }))];
}

/** Nothing but bodies by their names; "(các xã vùng cao)" says where. */
function isBodiesAlone(words: Stretch, known: KnownNames): boolean {
  const list = partiesAt(words, 0, known, true);
  return (
    list !== null && /^\s*$/u.test(words.text.slice(list.end)) && list.parties.every(({ kind }) => kind === 'body')
  );
}

/** A line of its own above a list or above points without a marker: "Sở Tài chính:", "Trách nhiệm của Sở Nội vụ". */
function unmarkedHeading(
  body: Stretch,
  next: Paragraph | undefined,
  context: BodyContext,
  known: KnownNames,
): Heading | null {
  if (!next || body.text.length > LONGEST_UNMARKED_HEADING || /[.;]$/u.test(body.text)) return null;
  const isOpen = body.text.endsWith(':');
  // "Sở Tài chính" on a line of its own, and below it "Thẩm định dự toán …".
  if (!isOpen && !next.marker && !beginsWith(OPENS_WITH_DUTY, next.low)) return null;
  const duties = matchFirst(DUTIES_OF, body.low);
  const named = duties ? (partiesAt(body, duties[0].length, known, true)?.parties ?? null) : partiesAlone(body, known);
  if (!named || named.every((party) => context.isLeadership(party.name) || party.isLeader)) return null;
  return { parties: named, isSilent: false };
}

/** The parties when the words are nothing but their list: "Sở Tài chính, Sở Xây dựng:", "Giao Văn phòng UBND tỉnh:". */
export function partiesAlone(body: Stretch, known: KnownNames, mayLackColon = false): Party[] | null {
  const order = matchFirst(HEADING_ORDER, body.low);
  const of = order ? null : matchFirst(HEADING_OF, body.low);
  const list = partiesAt(body, (order ?? of)?.[0].length ?? 0, known, true);
  if (!list || (order && !mayLackColon && !/:\s*$/u.test(body.text)) || (of && /[.;,]\s*$/u.test(body.text)))
    return null;
  // "Sở Công Thương - Cục Quản lý thị trường": a dash joins two bodies in a heading.
  const dash = /^\s{1,5}[-–]\s{1,5}(?=\p{Lu})/u.exec(body.text.slice(list.end));
  const second = dash ? partiesAt(body, list.end + dash[0].length, known, true) : null;
  if (second?.parties.every(({ kind }) => kind === 'body') && HEADING_TAIL.test(body.low.slice(second.end)))
    return [...list.parties, ...second.parties];
  return HEADING_TAIL.test(body.low.slice(list.end)) ? list.parties : null;
}

/** The parties that the nearest heading hands down; null when none does. */
export function inheritedFrom(frames: readonly Frame[]): Frame | null {
  return frames.findLast((frame) => frame.parties !== null) ?? null;
}

/** True where the headings above tell of a situation and no order has been given since. */
export function isSilentBelow(frames: readonly Frame[]): boolean {
  return frames.findLastIndex(({ isSilent }) => isSilent) > frames.findLastIndex(({ isAwake }) => isAwake);
}

/** The nearest lead-in above a point, for the date that it names. */
export function leadInOf(frames: readonly Frame[]): Stretch | null {
  return frames.findLast((frame) => frame.leadIn !== undefined)?.leadIn ?? null;
}

/** The labels from the outermost point to this one: "II.1.a". */
export function labelOf(frames: readonly Frame[]): string | null {
  const labels = frames.flatMap((frame) => (frame.label === null || frame.level === 0 ? [] : [frame.label]));
  return labels.length > 0 ? labels.join('.') : null;
}
