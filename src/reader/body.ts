import type { PlainDate } from '../domain/plain-date.js';
import type { DraftWarningCode } from './draft.js';
import type { TimeContext } from './deadline-grammar.js';
import { secondLinkIn } from './chains.js';
import type { KnownNames } from './known-names.js';
import { deferralWords, emptyDuty, idleOpenings, idlePhrases, openingWords, silentSections, stopWords } from './lexicon/section-words.js';
import { UNMARKED } from './markers.js';
import type { Paragraph } from './paragraphs.js';
import { type Party, partiesAt } from './parties.js';
import { WORD_END, anyOf, pattern } from './pattern.js';
import { clausesOf, sentencesOf } from './sentences.js';
import { type SourceText, type Stretch, within } from './source-text.js';
import { type Subject, type SubjectContext, startsWithDuty, subjectOf } from './subjects.js';

/** One duty found in running text; places are those of the prepared text. */
export interface FoundItem {
  start: number;
  end: number;
  parties: Party[];
  /** Where the predicate begins. */
  workStart: number;
  via: 'order' | 'bare' | 'heading' | 'chain';
  clause: string | null;
  /** What "cùng ngày" means in the second link of a chain. */
  sameDay?: PlainDate | null;
}

export interface FoundRemark {
  code: DraftWarningCode;
  start: number;
  end: number;
}

export interface BodyContext {
  known: KnownNames;
  time: TimeContext;
  isNews: boolean;
  isLeadership: (name: string) => boolean;
}

interface Frame {
  level: number;
  label: string | null;
  /** Whose duties stand below this heading. */
  parties: Party[] | null;
  isSilent: boolean;
  isHeading: boolean;
}

const OPENING = pattern(`${anyOf(openingWords)}[^.;]{0,80}:$`);
const SILENT = pattern(`^(?:về )?${anyOf(silentSections)}${WORD_END}`);
const ADDRESS = pattern('^(?:kính gửi|nơi nhận|ghi chú|\\(?gửi kèm)');
const IDLE_OPENING = pattern(`^["'(]?${anyOf(idleOpenings)}`);
const IDLE_PHRASE = pattern(anyOf(idlePhrases));
const DEFERRED = pattern(`(?<![\\p{L}])${anyOf(deferralWords)}`);
const STOPPED = pattern(`^["'(\\s]{0,5}${anyOf(stopWords)}`);
const EMPTY_DUTY = pattern(emptyDuty);
const DUTIES_OF = pattern('^(?:nhiệm vụ|trách nhiệm)(?: cụ thể| trọng tâm)?(?: của)? ');
const HEADING_ORDER = pattern('^(?:giao|đề nghị|yêu cầu)(?: cho)? ');
/** From here on a news report tells what a leader ordered; "Ban Chỉ đạo" is no order. */
const LEADER_ORDERS = pattern(
  `(?<![\\p{L}])(?:đồng chí|đ/c|ông|bà|chủ tịch|bí thư|trưởng ban)${WORD_END}[^.]{0,240}?(?<![\\p{L}])(?:giao(?! thông| lưu| dịch| đất| ban)|yêu cầu|đề nghị|(?<!ban\\s)(?<!sự\\s)chỉ đạo|kết luận|nhấn mạnh|lưu ý)${WORD_END}`,
);

/** The index of the paragraph that opens the part that assigns ("… kết luận như sau:"), -1 when there is none. */
export function openingOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.findIndex((p) => OPENING.test(p.low) && !p.low.startsWith('kính gửi') && (p.marker === null || p.marker.level <= 2));
}

/** The duties that the paragraphs of a body lay down, in the order of the text. */
export function readBody(source: SourceText, paragraphs: readonly Paragraph[], context: BodyContext): { items: FoundItem[]; remarks: FoundRemark[] } {
  const items: FoundItem[] = [];
  const remarks: FoundRemark[] = [];
  const frames: Frame[] = [];
  const opening = openingOf(paragraphs);
  let known = context.known;
  let isSpoken = !context.isNews;
  // The bullets below "Kính gửi" name those addressed; they hand nothing down.
  let isAddress = false;

  paragraphs.forEach((paragraph, index) => {
    const level = paragraph.marker?.level ?? UNMARKED;
    if (paragraph.marker) while (frames.length > 0 && (frames[frames.length - 1]?.level ?? -1) >= level) frames.pop();
    if (paragraph.low.startsWith('kính gửi')) isAddress = true;
    else if (!paragraph.marker) isAddress = false;
    if (isAddress || ADDRESS.test(paragraph.low)) return;
    const body = stretchIn(source, paragraph);
    const next = paragraphs[index + 1];
    const isOpen = index > opening;
    const isSilent = frames.some((frame) => frame.isSilent);
    const heading = isOpen && !context.isNews ? headingOf(body, paragraph, next, context, known) : null;
    if (heading) {
      frames.push({ level, label: paragraph.marker?.label ?? null, parties: heading.parties, isSilent: heading.isSilent, isHeading: true });
      return;
    }
    if (paragraph.marker) frames.push({ level, label: paragraph.marker.label, parties: null, isSilent: false, isHeading: false });
    const inherited = isOpen && !isSilent ? ([...frames].reverse().find((frame) => frame.parties !== null)?.parties ?? null) : null;
    const clause = labelOf(paragraph.marker ? frames : frames.filter((frame) => frame.isHeading));
    let current = nobody();
    for (const sentence of sentencesOf(body)) {
      if (context.isNews && LEADER_ORDERS.test(sentence.low)) isSpoken = true;
      const opens = sentence.low.trimStart();
      const isPreface = index === opening && /:\s*$/u.test(opens);
      if (isPreface || isIdle(opens) || IDLE_PHRASE.test(sentence.low) || !isSpoken) {
        continue;
      }
      const subjects: SubjectContext = { known, isInherited: inherited !== null, isStrict: context.isNews || !isOpen || isSilent, isLeadership: context.isLeadership };
      const clauses = clausesOf(sentence);
      for (let c = 0; c < clauses.length; c++) {
        const [from, first] = clauses[c] ?? [0, 0];
        let end = first;
        const words = within(sentence, from, end);
        if (DEFERRED.test(words.low)) {
          remarks.push({ code: 'DEFERRED', start: words.start, end: words.start + words.text.trimEnd().length });
          continue;
        }
        if (STOPPED.test(words.low)) {
          remarks.push({ code: 'STOPPED', start: words.start, end: words.start + words.text.trimEnd().length });
          continue;
        }
        if (c > 0 && isIdle(words.low.trimStart())) continue;
        const subject = subjectIn(sentence, from, end, subjects, isOpen && !isSilent);
        // A list of parties may run over several clauses before its predicate comes.
        while (subject && subject.end >= end && c + 1 < clauses.length) {
          c++;
          end = clauses[c]?.[1] ?? end;
        }
        const isEmpty = subject !== null && EMPTY_DUTY.test(sentence.low.slice(subject.end, end));
        if (subject?.isLeader || isEmpty) {
          current = null;
          continue;
        }
        const start = sentence.start + from + (/^\s*/u.exec(sentence.text.slice(from))?.[0].length ?? 0);
        const close = sentence.start + end;
        if (subject) {
          const isAnaphora = inherited !== null && subject.parties.every((p) => p.isGeneric);
          const parties = isAnaphora ? inherited : subject.parties;
          if (isAnaphora && current?.parties === parties) {
            current.end = close;
            continue;
          }
          current = { start, end: close, parties, workStart: sentence.start + subject.end, via: subject.via, clause };
          items.push(current);
          const body = parties.length === 1 && parties[0]?.kind === 'body' ? parties[0].name : null;
          if (body) known = { ...known, lastBody: body };
        } else if (current) {
          current.end = close;
        } else if (inherited && (paragraph.marker || startsWithDuty(words))) {
          current = { start, end: close, parties: inherited, workStart: start, via: 'heading', clause };
          items.push(current);
        }
        if (current) {
          const link: FoundItem | null = linkedItem(sentence, start - sentence.start, end, known, context.time, current);
          if (link) {
            current.end = link.start;
            items.push(link);
            current = null;
          }
        }
      }
    }
    const own: FoundItem | undefined = items[items.length - 1];
    if (own && own.start >= paragraph.start && /:$/u.test(paragraph.low) && (next?.marker?.level ?? UNMARKED) > level) {
      // "Sở X có trách nhiệm:" hands its parties down to the points below.
      items.pop();
      frames.push({ level, label: null, parties: own.parties, isSilent: false, isHeading: true });
    }
  });
  return { items, remarks };
}

/** No item yet: typed so that the compiler follows the assignments in the loop. */
const nobody = (): FoundItem | null => null;

function stretchIn(source: SourceText, paragraph: Paragraph): Stretch {
  const skip = paragraph.bodyStart - paragraph.start;
  return {
    start: paragraph.bodyStart,
    text: paragraph.text.slice(skip),
    low: paragraph.low.slice(skip),
    plain: source.plain.slice(paragraph.bodyStart, paragraph.end).replaceAll('\n', ' '),
  };
}

/** "Sau khi nghe …" leads to the conclusion when it stands in the same sentence. */
const isIdle = (low: string): boolean => IDLE_OPENING.test(low) && !(low.startsWith('sau khi nghe') && /:\s+\p{L}/u.test(low));

/** Outside the part that assigns only an order in so many words counts. */
function subjectIn(sentence: Stretch, from: number, end: number, context: SubjectContext, mayBeBare: boolean): Subject | null {
  const subject = subjectOf(sentence, from, end, context);
  return subject && (mayBeBare || subject.via === 'order') ? subject : null;
}

function linkedItem(sentence: Stretch, from: number, end: number, known: KnownNames, time: TimeContext, first: FoundItem): FoundItem | null {
  const clause = within(sentence, 0, end);
  const link = secondLinkIn(clause, from, known, time);
  if (!link) return null;
  const start = sentence.start + link.start;
  return { start, end: sentence.start + end, parties: [link.receiver], workStart: start, via: 'chain', clause: first.clause, sameDay: link.sameDay };
}

interface Heading {
  parties: Party[] | null;
  isSilent: boolean;
}

/** A point that is only a heading: the parties whose duties follow, or a topic. */
function headingOf(body: Stretch, paragraph: Paragraph, next: Paragraph | undefined, context: BodyContext, known: KnownNames): Heading | null {
  if (!paragraph.marker) return null;
  const parties = partiesAlone(body, known);
  if (parties && !parties.every((p) => context.isLeadership(p.name))) return { parties, isSilent: false };
  const duties = DUTIES_OF.exec(body.low);
  const named = duties ? partiesAt(body, duties[0].length, known, true) : null;
  if (named && body.text.length < 160 && !/[.;]$/u.test(body.text.trim())) return { parties: named.parties, isSilent: false };
  const isShort = body.text.length < 160 && !/[.;]$/u.test(body.text.trim());
  const isSection = paragraph.marker.level <= 1 || (next?.marker?.level ?? UNMARKED) > paragraph.marker.level;
  if (!isShort || !isSection) return null;
  if (SILENT.test(body.low) && !/^yêu cầu \p{L}/u.test(body.low)) return { parties: null, isSilent: true };
  const asItem: SubjectContext = { known, isInherited: false, isStrict: false, isLeadership: context.isLeadership };
  const isTopic = paragraph.marker.level <= 1 || (paragraph.marker.level <= 5 && subjectOf(body, 0, body.text.length, asItem) === null && !startsWithDuty(body));
  return isTopic ? { parties: null, isSilent: false } : null;
}

/** The parties when the words are nothing but their list: "Sở Tài chính, Sở Xây dựng:", "Giao Văn phòng UBND tỉnh:". */
export function partiesAlone(body: Stretch, known: KnownNames): Party[] | null {
  const order = HEADING_ORDER.exec(body.low);
  const list = partiesAt(body, order ? order[0].length : 0, known, true);
  if (!list || (order && !/:\s*$/u.test(body.text))) return null;
  return /^[\s.:;,]*(?:có trách nhiệm|thực hiện)?[\s.:;,]*$/u.test(body.low.slice(list.end)) ? list.parties : null;
}

function labelOf(frames: readonly Frame[]): string | null {
  const labels = frames.flatMap((frame) => (frame.label === null || frame.level === 0 ? [] : [frame.label]));
  return labels.length > 0 ? labels.join('.') : null;
}
