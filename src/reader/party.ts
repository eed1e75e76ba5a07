import { nonStateHeads } from './lexicon/body-heads.js';
import { WORD_END, pattern } from './pattern.js';

/** One body or group that the text names, with its place in the stretch (local indices). */
export interface Party {
  name: string;
  kind: 'body' | 'group';
  start: number;
  end: number;
  /** Written beside the name: "(chủ trì)", "(phối hợp)". */
  role: 'lead' | 'coordinator' | null;
  /** "các đơn vị", "các cơ quan, đơn vị": under an agency's heading the heading's own parties. */
  isGeneric: boolean;
  /** A Chairman, Vice-Chairman or the Standing Committee named as a person or organ that directs. */
  isLeader: boolean;
  isNonState: boolean;
  /** [start, end) in the prepared text, where the words stand there as they are. */
  at?: readonly [number, number];
}

export interface PartyList {
  parties: Party[];
  start: number;
  end: number;
}

/** What a recogniser found at its place; the end is where reading goes on. */
export interface Found {
  parties: Party[];
  end: number;
}

const GENERIC = pattern(
  `^(?:các |những )?(?:đơn vị|cơ quan|địa phương|cơ quan, đơn vị|cơ quan, tổ chức, đơn vị|sở, ban, ngành, địa phương|đơn vị, địa phương|cơ quan, địa phương|cơ quan, đơn vị, địa phương|ngành, địa phương|đồng chí)$`,
);
const NON_STATE = pattern(
  `^(?:(?:các|những) )?(?:${nonStateHeads.join('|')}|cơ quan, doanh nghiệp|chủ đầu tư là doanh nghiệp)${WORD_END}`,
);

/** "Tổ phó Thường trực": a post in a group, held by a person. */
const A_POST = /^Tổ (?:phó|trưởng)(?!\p{L})/u;

/** A party as named, with what its name alone tells. */
export function party(name: string, kind: Party['kind'], start: number, end: number): Party {
  const words = name.replace(/^nhóm:/u, '').toLowerCase();
  return {
    name,
    kind,
    start,
    end,
    role: null,
    isGeneric: kind === 'group' && GENERIC.test(words),
    isLeader: A_POST.test(name),
    isNonState: NON_STATE.test(words),
  };
}
