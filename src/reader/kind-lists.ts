import { bodyNameEnd } from './body-name-end.js';
import { field } from './name-fields.js';
import { isBodyStart, isPredicateAt } from './name-end.js';
import { isDutyInCapital } from './name-marks.js';
import { type Found, type Party, party } from './party.js';
import { departmentAt, groupName, officialName } from './party-names.js';
import { at } from './party-patterns.js';
import { matchAt, pattern } from './pattern.js';
import type { Stretch } from './source-text.js';

/** Kinds of bodies whose names begin with the kind: "các phòng: Kinh tế, Tư pháp" are "Phòng Kinh tế", "Phòng Tư pháp". */
const KIND = pattern(
  '(?:(?:các|những|hai|ba|bốn|năm|\\d{1,2}) )(phòng|ban|trung tâm|chi cục|cục|hội|bệnh viện|trường|công ty|đồn biên phòng|hạt kiểm lâm|đội|trạm|ngành)(?:(?:, (?:phòng|ban|ngành))?\\s{0,3}:\\s{1,20}| )(?=\\p{L})',
  'y',
);
const MOST_NAMES = 30;

/**
 * Several bodies behind their kind said once (domain.md §22 no. 30): "Các Chi cục: Kiểm lâm, Thủy lợi". Null when fewer
 * than two names follow, as in "Các phòng: Rà soát thủ tục". The colon may be left out: "các phòng Nội vụ, Tư pháp".
 */
export function kindListAt(s: Stretch, index: number): Found | null {
  const kind = matchAt(KIND, s.low, index);
  const word = kind?.[1];
  if (!kind || word === undefined) return null;
  // "các ngành Y tế, Giáo dục" is one group.
  if (word === 'ngành' && !kind[0].includes(':')) return null;
  const parties: Party[] = [];
  let end = index + kind[0].length;
  for (let guard = 0; guard < MOST_NAMES; guard++) {
    const separator = parties.length > 0 ? matchAt(at.listComma, s.low, end) : null;
    if (parties.length > 0 && !separator) break;
    const i = end + (separator?.[0].length ?? 0);
    const close = nameBehindKind(s, i, word);
    if (close === null) break;
    parties.push(ofKind(word, s.text.slice(i, close), parties.length === 0 ? index : i, close));
    end = close;
  }
  return parties.length > 1 ? { parties, end } : null;
}

/** Where the name ends that begins at `i` and only lacks its kind; null when another body or a duty begins there. */
function nameBehindKind(s: Stretch, i: number, kind: string): number | null {
  if (!/^\p{Lu}/u.test(s.text.slice(i, i + 2)) || matchAt(at.title, s.low, i)) return null;
  const department = departmentAt(s, i);
  const branch = kind === 'ngành' ? matchAt(field.branch, s.low, i) : null;
  if (branch && !department) return i + branch[0].length;
  const isField = matchAt(field.noun, s.low, i) !== null;
  if (!department && !isField && (isDutyInCapital(s, i) || matchAt(field.work, s.low, i) || matchAt(at.so, s.low, i)))
    return null;
  if (!department && !isField && isBodyStart(s, i)) return null;
  if (department && isPredicateAt(s, department.end + 1)) return department.end;
  const end = Math.max(department?.end ?? i, bodyNameEnd(s, i, i));
  return end > i ? end : null;
}

function ofKind(kind: string, name: string, start: number, end: number): Party {
  // "Các ngành: Y tế, Công Thương": a branch is more than one body.
  if (kind === 'ngành') return party(groupName(`ngành ${name}`), 'group', start, end);
  return party(officialName(`${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}`), 'body', start, end);
}
