import type { PlainDate } from '../domain/plain-date.js';
import { timeReadings } from './deadlines.js';
import type { TimeContext, TimeReading } from './time-reading.js';
import type { KnownNames } from './known-names.js';
import { partiesAt } from './parties.js';
import { type Party, party } from './party.js';
import { anyOf, eachMatch, matchAt, pattern } from './pattern.js';
import { dutyVerbs } from './lexicon/duty-words.js';
import { receiverAt } from './report-to.js';
import { type Stretch, within } from './source-text.js';

const TO_CONSOLIDATE = pattern('(?<![\\p{L}])(?:để|nhằm) (?=\\p{L})', 'g');
/** What the receiver does with it; "để hoàn thành", "để bảo đảm" says what the sender's own work is for. */
const CONSOLIDATES = pattern(
  `\\s{0,5}(?:kịp thời |tiếp tục )?(?!(?:hoàn thành|bảo đảm|đảm bảo|có|thực hiện|triển khai|tổ chức)(?![\\p{L}]))${anyOf([...dutyVerbs, 'in', 'cấp', 'tổng hợp', 'làm căn cứ'])}(?![\\p{L}])`,
  'y',
);
/** "gửi Sở X trước 15/4 để Sở tổng hợp": the receiver, named short. */
const ITSELF = pattern(
  '(?:sở|phòng|văn phòng|ban(?! (?:chỉ đạo|chỉ huy|quản lý))|cục|chi cục|trung tâm|ủy ban|cơ quan này|đơn vị này|thanh tra)(?= )',
  'y',
);
const SENT_TO = pattern('(?<![\\p{L}])(?:gửi|báo cáo|nộp|chuyển|cung cấp)(?![\\p{L}])', 'g');

/** The second link of a staged chain (domain.md §14, §21 J): who consolidates by when. */
export interface SecondLink {
  /** Where "để" stands (local). */
  start: number;
  /** Where what the receiver does begins: "tổng hợp, báo cáo …" (local). */
  workStart: number;
  receiver: Party;
  /** The first link's date, for "cùng ngày". */
  sameDay: PlainDate | null;
}

/**
 * "các địa phương gửi Sở X trước ngày A để tổng hợp, báo cáo UBND tỉnh trước ngày B": two items. Without a second date it
 * stays one (ANNOTATION.md, Settled cases).
 */
export function secondLinkIn(s: Stretch, from: number, known: KnownNames, context: TimeContext): SecondLink | null {
  for (const match of eachMatch(TO_CONSOLIDATE, s.low.slice(from))) {
    const start = from + match.index;
    const behind = start + match[0].length;
    const itself = matchAt(ITSELF, s.low, behind);
    const list = partiesAt(s, behind, known);
    // "để Sở tổng hợp" means who receives it, whoever was told something before.
    const isItself =
      itself !== null &&
      (matchAt(CONSOLIDATES, s.low, behind + itself[0].length) !== null ||
        (list !== null && list.end <= behind + itself[0].length));
    const named = isItself ? null : list;
    const verbAt = named ? named.end : behind + (itself?.[0].length ?? 0);
    if (!matchAt(CONSOLIDATES, s.low, verbAt)) continue;
    const dates = timeReadings(within(s, from, start), context);
    if (!dates.some(isDate) || !timeReadings(within(s, start), context).some(isDate)) continue;
    const receiver =
      named?.parties[0] ??
      lastReceiver(s, from, start, known) ??
      list?.parties[0] ??
      (itself ? toldBefore(itself[0].trim(), behind, known) : undefined);
    if (!receiver) continue;
    const workStart = verbAt + (/^[\s,]*/u.exec(s.low.slice(verbAt, verbAt + 20))?.[0].length ?? 0);
    return {
      start,
      workStart,
      receiver,
      sameDay: dates.findLast((reading) => reading.date !== undefined)?.date ?? null,
    };
  }
  return null;
}

/** "Phòng Kế hoạch - Tài chính: đôn đốc các đơn vị; các đơn vị gửi báo cáo để phòng tổng hợp": the room told just before. */
function toldBefore(word: string, index: number, { lastBody }: KnownNames): Party | undefined {
  return lastBody?.toLowerCase().startsWith(`${word} `)
    ? party(lastBody, 'body', index, index + word.length)
    : undefined;
}

const isDate = (reading: TimeReading): boolean =>
  reading.strength === 3 && (reading.deadline !== null || reading.issues.length > 0);

function lastReceiver(s: Stretch, from: number, end: number, known: KnownNames): Party | null {
  let receiver: Party | null = null;
  const part = within(s, 0, end);
  for (const match of eachMatch(SENT_TO, part.low.slice(from)))
    receiver = receiverAt(part, from + match.index + match[0].length, known) ?? receiver;
  return receiver;
}
