import type { KnownNames } from './known-names.js';
import { coordinationForms, coordinationManner } from './lexicon/coordination-words.js';
import { partiesAt } from './parties.js';
import type { Party } from './party.js';
import { eachMatch, pattern } from './pattern.js';
import type { Stretch } from './source-text.js';

const WITH = pattern(
  `(?<![\\p{L}])(?:${coordinationForms.map(({ words }) => words.replaceAll('{how}', coordinationManner)).join('|')})(?:(?: các)? đồng chí)?(?::? |: ?)`,
  'g',
);
const THEY_JOIN = pattern(
  '^\\s{0,5}(?:(?:cùng|tích cực|chủ động|có trách nhiệm|thì|sẽ) )?(?:tham gia )?(?:(?:là|làm) )?(?:(?:cơ quan|đơn vị) )?phối hợp(?! (?:với|cùng|chặt chẽ với))',
);
/** "tổ chức thi thử, có đại diện Sở Y tế, Tỉnh đoàn tham gia". */
const WITH_THEIR_PEOPLE = pattern(
  '(?<![\\p{L}])(?:có|với|mời)(?: sự)?(?: (?:đại diện|lãnh đạo|cán bộ))?(?: của)? (?=[\\p{L}])',
  'g',
);
const TAKE_PART = pattern('^\\s{0,5}(?:cùng )?(?:tham gia|phối hợp|cùng dự)(?! (?:với|ý kiến|góp ý))(?![\\p{L}])');
/** "các sở, ngành có chỉ tiêu | tuyển dụng phối hợp xây dựng kế hoạch": words of the group that no list knows. */
const WITH_A_TRAIT = pattern(
  '^ (?!có trách nhiệm)(?:[\\p{L}]{1,10} ){1,4}(?:cùng )?phối hợp(?! (?:với|cùng|chặt chẽ với))(?= (?:thực hiện|xây dựng|tổ chức|triển khai|rà soát|kiểm tra|tham mưu|cung cấp|hướng dẫn|xử lý|giải quyết)|[.;,]|$)',
);
/** "có Công an xã, | dân quân | tham gia": another that no list knows. */
const AND_OTHERS = pattern(
  '^\\s{0,3}(?:,| và) [\\p{L}]{1,8}(?: [\\p{L}]{1,8}){1,3} (?:cùng )?tham gia(?! (?:ý kiến|góp ý))(?![\\p{L}])',
);
const MOST_COMMAS = 12;

export interface Coordination {
  parties: Party[];
  /** Behind "chủ trì, phối hợp với …" at the item's start: where the work itself begins. */
  workStart: number;
}

/** "Sở X chủ trì; Sở Y, Sở Z | cùng tham gia rà soát", "…; các sở có nhu cầu | đào tạo phối hợp thực hiện". */
export function joinsTheLead(
  s: Stretch,
  list: { parties: readonly Party[]; start: number; end: number },
  end: number,
): boolean {
  const behind = s.low.slice(list.end, end);
  if (list.parties.at(-1)?.kind === 'group' && WITH_A_TRAIT.test(behind)) return true;
  return (
    /chủ\s{1,3}trì\s{0,3}[,;]\s{0,9}$/u.test(s.low.slice(Math.max(0, list.start - 30), list.start)) &&
    TAKE_PART.test(behind)
  );
}

/** Who only takes part: those after "phối hợp", "cùng", and those who "phối hợp" behind a comma. */
export function coordinatorsIn(s: Stretch, from: number, known: KnownNames): Coordination {
  const parties: Party[] = [];
  let workStart = from;
  for (const match of eachMatch(WITH, s.low.slice(from))) {
    const at = from + match.index;
    const list = partiesAt(s, at + match[0].length, known);
    if (!list || list.start > at + match[0].length + 1) continue;
    parties.push(...list.parties);
    if (/^[\s,]*(?:chủ trì[\s,]*)?(?:và\s+)?$/u.test(s.low.slice(from, at))) workStart = list.end;
  }
  for (const match of eachMatch(WITH_THEIR_PEOPLE, s.low.slice(from))) {
    const at = from + match.index + match[0].length;
    const list = partiesAt(s, at, known);
    const behind = list ? s.low.slice(list.end, list.end + 60) : '';
    if (list && (TAKE_PART.test(behind) || AND_OTHERS.test(behind))) parties.push(...list.parties);
  }
  let commas = 0;
  for (const match of eachMatch(/[,;]\s+|\s\(/gu, s.low.slice(from))) {
    if (++commas > MOST_COMMAS) break;
    const list = partiesAt(s, from + match.index + match[0].length, known);
    const behind = list ? s.low.slice(list.end, list.end + 60) : '';
    // "Sở X chủ trì, Tỉnh đoàn tham gia tổ chức lớp dạy bơi"
    const isBesideLead = /chủ\s{1,3}trì$/u.test(s.low.slice(Math.max(0, from + match.index - 20), from + match.index));
    const isKind = list?.parties.at(-1)?.kind === 'group' && WITH_A_TRAIT.test(behind);
    if (list && (isKind || THEY_JOIN.test(behind) || (isBesideLead && TAKE_PART.test(behind))))
      parties.push(...list.parties);
  }
  return { parties, workStart };
}
