import type { KnownNames } from './known-names.js';
import { isBodyStart } from './name-end.js';
import { partiesAt } from './parties.js';
import type { Party } from './party.js';
import { pattern } from './pattern.js';
import type { Stretch } from './source-text.js';

/** Who a cell names: it may hold both roles ("Sở X chủ trì; Sở Y phối hợp", "Chủ trì: Sở X. Phối hợp: Sở Y"). */
export interface PartiesOfCell {
  leads: Party[];
  coordinators: Party[];
}

/** "Đề nghị Ủy ban MTTQ xã": who is asked still leads. */
const CELL_STARTS = /^[\s+-]*(?:(?:kính )?đề nghị\s+|giao\s+|mời\s+)?/u;
const MOST_LISTS = 60;
/** Where the next name may begin: behind a comma, a semicolon, a line's bullet, a role's colon. */
const NEXT = /[,;+.:/]\s{0,40}|\s-\s|\s{1,40}và\s{1,40}|(?:^|\s)(?:chủ trì|phối hợp(?: với| cùng)?|cùng)\s{1,40}/gu;
const ROLE_BEFORE = pattern(
  '(chủ trì|thực hiện|đầu mối|phối hợp|tham gia)(?: với| cùng| thực hiện)?\\s{0,3}:?\\s{0,3}$',
);
const ROLE_BEHIND = pattern(
  '^\\s{0,3},?\\s{0,3}(?:\\(|- )?(chủ trì|đầu mối|(?:cùng )?phối hợp(?=\\s{0,3}(?:[,;.)+]|$|thực hiện))|tham gia)',
);
/** "Phòng Tư pháp thẩm định": a step of the work, behind the one who leads it. */
const STEP_BEHIND = pattern('^\\s{0,3}(?:thẩm định|thẩm tra|phê duyệt|góp ý|cho ý kiến)(?![\\p{L}])');

export function partiesOfCell(s: Stretch, known: KnownNames): PartiesOfCell & { all: Party[] } {
  const found: PartiesOfCell & { all: Party[] } = { leads: [], coordinators: [], all: [] };
  let role: 'lead' | 'coordinator' = 'lead';
  for (let i = CELL_STARTS.exec(s.low)?.[0].length ?? 0, guard = 0; i < s.text.length && guard < MOST_LISTS; guard++) {
    const before = ROLE_BEFORE.exec(s.low.slice(Math.max(0, i - 40), i));
    if (before) role = /^(?:phối hợp|tham gia)/u.test(before[1] ?? '') ? 'coordinator' : 'lead';
    const list = partiesAt(s, i, known, true);
    if (list) {
      const behind = ROLE_BEHIND.exec(s.low.slice(list.end, list.end + 40));
      const said = behind ? (/^(?:chủ|đầu)/u.test(behind[1] ?? '') ? 'lead' : 'coordinator') : role;
      const isStep = found.leads.length > 0 && STEP_BEHIND.test(s.low.slice(list.end, list.end + 30));
      for (const party of isStep ? [] : list.parties) {
        const own = party.role ?? said;
        (own === 'coordinator' ? found.coordinators : found.leads).push(party);
        found.all.push(party);
      }
      i = Math.max(list.end, i + 1);
      // Names on lines of their own in one cell, which nothing parts but the line's end.
      const gap = /^\s{1,200}(?=\p{Lu})/u.exec(s.text.slice(i, i + 210))?.[0].length ?? 0;
      if (gap > 0 && isBodyStart(s, i + gap)) {
        i += gap;
        continue;
      }
    }
    NEXT.lastIndex = Math.max(0, i - 1);
    let stop = NEXT.exec(s.low);
    while (stop && stop.index + stop[0].length <= i) stop = NEXT.exec(s.low);
    if (!stop) break;
    i = stop.index + stop[0].length;
  }
  // A cell that names only who joins still names who acts.
  if (found.leads.length === 0) found.leads = found.coordinators.splice(0);
  return found;
}
