import { secondLinkIn } from './chains.js';
import { deadlineOf } from './deadlines.js';
import type { FoundItem } from './found-item.js';
import type { KnownNames } from './known-names.js';
import type { Party } from './party.js';
import { beginsWith, pattern } from './pattern.js';
import type { Point } from './point.js';
import { type Stretch, within } from './source-text.js';
import { startsWithDuty } from './predicates.js';
import type { Subject } from './subject.js';
import type { TimeContext } from './time-reading.js';

/** "…; định kỳ hằng năm báo cáo UBND tỉnh" reports on the same task. */
const REPORTS_ON_IT = pattern('^\\s{0,5}(?:và )?(?:định kỳ|hằng|hàng|mỗi) [^.;]{0,40}?báo cáo(?!.{0,200}? để )');

export const CADENCE_WORDS = pattern('(?<![\\p{L}])(?:hằng|hàng|định kỳ|mỗi)(?![\\p{L}])|/lần|một lần');

const LONGEST_CHAIN = 2_000;

/** The item of a party that is named behind the work, with the words of the work from `start` on. */
export function itemBehindWork(subject: Subject, start: number, end: number, point: Point): FoundItem {
  const from = start + (/^\s*/u.exec(point.body.text.slice(start - point.body.start))?.[0].length ?? 0);
  return {
    start: from,
    end,
    parties: subject.parties,
    workStart: from,
    via: 'order',
    clause: point.ownClause,
    leadIn: point.leadIn,
  };
}

interface Place {
  start: number;
  end: number;
  sentence: Stretch;
  words: Stretch;
}

export function itemOf(
  subject: Subject | null,
  { start, end, sentence, words }: Place,
  point: Point,
  current: FoundItem | null,
): FoundItem | null {
  const { inherited, clause, ownClause } = point;
  if (subject) {
    // "các đơn vị" under a heading means the heading's parties; said again, it carries the same task on.
    // A closing paragraph behind a list belongs to no point: there "các đơn vị" are all of them.
    const isAnaphora =
      inherited !== null &&
      !point.isBehindList &&
      (subject.parties.every((party) => party.isGeneric) || isShortFor(subject.parties, inherited));
    const parties = isAnaphora ? inherited : subject.parties;
    if (!isAnaphora || current?.parties !== parties)
      return {
        start,
        end,
        parties,
        workStart: sentence.start + subject.end,
        via: subject.via,
        clause: ownClause,
        leadIn: point.leadIn,
      };
  } else if (!current) {
    const isDuty = startsWithDuty(words) || (point.hasMarker && isDutyBehindTopic(words));
    if (!inherited || !((point.hasMarker && !point.isWeak) || isDuty)) return null;
    return { start, end, parties: inherited, workStart: start, via: 'heading', clause, leadIn: point.leadIn };
  }
  if (current && isOtherRhythm(current, words, point))
    return { ...current, start, end, workStart: start, via: 'heading' };
  if (current) current.end = end;
  return current;
}

/** "Các trường" under "các trường tiểu học" are those. */
const isShortFor = (parties: readonly Party[], inherited: readonly Party[]): boolean =>
  parties.length === 1 &&
  parties.every(
    ({ kind, name }) =>
      kind === 'group' &&
      inherited.some((above) => above.name.startsWith(`${name} `) || (LEVEL_OF[name]?.test(above.name) ?? false)),
  );

/** "Chủ tịch UBND cấp xã" under "UBND các xã, phường" are those. */
const LEVEL_OF: Readonly<Record<string, RegExp | undefined>> = {
  'nhóm:ubnd cấp xã': /^nhóm:ubnd các (?:xã|phường|thị trấn|đặc khu)(?!\p{L})/u,
  'nhóm:ubnd cấp huyện': /^nhóm:ubnd các (?:huyện|quận|thị xã|thành phố)(?!\p{L})/u,
  'nhóm:ubnd các địa phương': /^nhóm:ubnd các (?:huyện|quận|thị xã|thành phố|xã|phường)(?!\p{L})/u,
};

const TOPIC = pattern('^\\s{0,3}(?:về|công tác|đối với|nội dung|việc) [^:;.]{3,90}:\\s{1,3}');

/** "Về quản lý học sinh dịp hè: phối hợp với Đoàn phường bàn giao …" */
function isDutyBehindTopic(words: Stretch): boolean {
  const topic = TOPIC.exec(words.low);
  return topic !== null && startsWithDuty(within(words, topic[0].length));
}

/** "… trước ngày 06/02. Tổng hợp số liệu, báo cáo hằng ngày": done once and done again and again are two duties. */
function isOtherRhythm(current: FoundItem, words: Stretch, { body, time }: Point): boolean {
  if (!CADENCE_WORDS.test(words.low) || !startsWithDuty(words) || beginsWith(REPORTS_ON_IT, words.low)) return false;
  const own = deadlineOf(words, time).deadline;
  const before = deadlineOf(wordsOf(current, { body }), time).deadline?.kind;
  return own?.kind === 'recurring' && (before === 'fixed' || before === 'period');
}

/** What an item of this point says so far. */
export const wordsOf = (item: FoundItem, { body }: Pick<Point, 'body'>): Stretch =>
  within(body, Math.max(0, item.start - body.start), Math.max(0, item.end - body.start));

export function linkedItem(
  sentence: Stretch,
  from: number,
  end: number,
  known: KnownNames,
  time: TimeContext,
  first: FoundItem,
): FoundItem | null {
  // An item is no longer than a span may be; so is the search for its second link.
  const clause = within(sentence, 0, Math.min(end, from + LONGEST_CHAIN));
  const link = secondLinkIn(clause, from, known, time);
  if (!link) return null;
  const start = sentence.start + link.start;
  const before = deadlineOf(within(clause, from, link.start), time).deadline;
  return {
    ...(before?.kind === 'recurring' ? { every: before.every } : {}),
    start,
    end: sentence.start + end,
    parties: [link.receiver],
    workStart: sentence.start + link.workStart,
    via: 'chain',
    clause: first.clause,
    follows: first,
    sameDay: link.sameDay,
  };
}
