import type { KnownNames } from './known-names.js';
import { coordinationForms, coordinationManner } from './lexicon/coordination-words.js';
import { partiesAt } from './parties.js';
import type { Party } from './party.js';
import { pattern } from './pattern.js';
import type { Stretch } from './source-text.js';

const WITH = pattern(
  `(?<![\\p{L}])(?:${coordinationForms.map(({ words }) => words.replaceAll('{how}', coordinationManner)).join('|')})(?:(?: các)? đồng chí)?(?::? |: ?)`,
  'g',
);
const THEY_JOIN = pattern(
  '^\\s{0,5}(?:(?:cùng|tích cực|chủ động|có trách nhiệm|thì|sẽ) )?(?:tham gia )?(?:(?:là|làm) )?(?:(?:cơ quan|đơn vị) )?phối hợp(?! (?:với|cùng|chặt chẽ với))',
);
/** "tổ chức thi thử, có đại diện Sở Y tế, Tỉnh đoàn tham gia". */
const WITH_THEIR_PEOPLE = pattern('(?<![\\p{L}])(?:có|với|mời)(?: sự)?(?: (?:đại diện|lãnh đạo|cán bộ))?(?: của)? (?=[\\p{L}])', 'g');
const TAKE_PART = pattern('^\\s{0,5}(?:cùng )?(?:tham gia|phối hợp|cùng dự)(?! (?:với|ý kiến|góp ý))(?![\\p{L}])');
const MOST_COMMAS = 12;

export interface Coordination {
  parties: Party[];
  /** Behind "chủ trì, phối hợp với …" at the item's start: where the work itself begins. */
  workStart: number;
}

/** Who only takes part: those after "phối hợp", "cùng", and those who "phối hợp" behind a comma. */
export function coordinatorsIn(s: Stretch, from: number, known: KnownNames): Coordination {
  const parties: Party[] = [];
  let workStart = from;
  for (const match of s.low.slice(from).matchAll(WITH)) {
    const at = from + match.index;
    const list = partiesAt(s, at + match[0].length, known);
    if (!list || list.start > at + match[0].length + 1) continue;
    parties.push(...list.parties);
    if (/^[\s,]*(?:chủ trì[\s,]*)?(?:và\s+)?$/u.test(s.low.slice(from, at))) workStart = list.end;
  }
  for (const match of s.low.slice(from).matchAll(WITH_THEIR_PEOPLE)) {
    const at = from + match.index + match[0].length;
    const list = partiesAt(s, at, known);
    if (list && TAKE_PART.test(s.low.slice(list.end, list.end + 40))) parties.push(...list.parties);
  }
  let commas = 0;
  for (const match of s.low.slice(from).matchAll(/[,;]\s+|\s\(/gu)) {
    if (++commas > MOST_COMMAS) break;
    const list = partiesAt(s, from + match.index + match[0].length, known);
    const behind = list ? s.low.slice(list.end, list.end + 60) : '';
    // "Sở X chủ trì, Tỉnh đoàn tham gia tổ chức lớp dạy bơi"
    const isBesideLead = /chủ\s{1,3}trì$/u.test(s.low.slice(0, from + match.index));
    if (list && (THEY_JOIN.test(behind) || (isBesideLead && TAKE_PART.test(behind)))) parties.push(...list.parties);
  }
  return { parties, workStart };
}
