import { bodyNameEnd } from './body-name-end.js';
import { isBodyStart } from './name-end.js';
import { field } from './name-fields.js';
import type { KnownNames } from './known-names.js';
import { levelTail } from './bodies.js';
import { type Found, type Party, party } from './party.js';
import { departmentAt, officialName } from './party-names.js';
import { at } from './party-patterns.js';
import { matchAt } from './pattern.js';
import type { Stretch } from './source-text.js';

/** Departments: "Sở TT&TT", "các Sở: Xây dựng, Tài chính", and "Tài chính" alone behind another department in a list. */
export function departmentsAt(s: Stretch, index: number, known: KnownNames, afterDepartment: boolean): Found | null {
  const many = matchAt(at.manySo, s.low, index);
  if (many && /^(?:các|những|\d|hai|ba|bốn|năm|sáu)|:/u.test(many[0])) {
    const list = departmentList(s, index + many[0].length);
    if (list) return list;
  }
  const short = /^S(?=[\p{Lu}&-]{2,10}(?![\p{L}]))/u.test(s.text.slice(index, index + 14))
    ? departmentAt(s, index + 1)
    : null;
  // "STNMT": the department's own short form.
  if (short && !/[\p{L}]/u.test(s.text.charAt(index - 1)))
    return { parties: [party(`Sở ${short.name}`, 'body', index, short.end)], end: short.end };
  const head = matchAt(at.department, s.low, index);
  if (head && /^\p{Lu}/u.test(s.text.slice(index, index + 1))) {
    const found = departmentAt(s, index + head[0].length);
    if (
      found &&
      !runsOn(s, found.end, head[0].startsWith('phòng')) &&
      !isLongerField(s, index + head[0].length, found.end)
    ) {
      const word = head[0].trim();
      const name = `${word[0]?.toUpperCase()}${word.slice(1)} ${word === 'phòng' ? roomOf(s, index, found) : found.name}`;
      if (word !== 'phòng') return { parties: [party(name, 'body', index, found.end)], end: found.end };
      return levelTail(s, name, index, found.end);
    }
  }
  if (head && head[0].startsWith('sở') && s.text.startsWith('Sở', index)) {
    const next = s.text.slice(index + head[0].length, index + head[0].length + 1);
    const meant = known.lastBody?.startsWith('Sở ')
      ? known.lastBody
      : known.issuer?.startsWith('Sở ')
        ? known.issuer
        : null;
    if (/^\p{Ll}/u.test(next) && meant) return { parties: [party(meant, 'body', index, index + 2)], end: index + 2 };
    const name = matchAt(at.properName, s.text, index + head[0].length);
    if (name) {
      const end = Math.max(index + head[0].length + name[0].length, bodyNameEnd(s, index, index + 'Sở'.length));
      return { parties: [party(officialName(s.text.slice(index, end)), 'body', index, end)], end };
    }
  }
  if (afterDepartment) {
    const bare = departmentAt(s, index);
    if (bare) return { parties: [party(`Sở ${bare.name}`, 'body', index, bare.end)], end: bare.end };
  }
  return null;
}

/** "Phòng Tài chính - Kế hoạch": the department's name is only the beginning of this one. */
function runsOn(s: Stretch, end: number, isRoom: boolean): boolean {
  // "Phòng TC-KH"
  if (isRoom && /^[-&]\p{Lu}/u.test(s.text.slice(end, end + 3))) return true;
  const inside = matchAt(at.insideName, s.text, end);
  if (!inside) return false;
  const next = end + inside[0].length;
  if (matchAt(at.roleBeside, s.low, next)) return false;
  if (isBodyStart(s, next) || matchAt(at.title, s.low, next)) return false;
  return isRoom || /^\s*-/u.test(inside[0]);
}

/** "Phòng Xây dựng | chính quyền": a field of which the department's name is only the beginning. */
const isLongerField = (s: Stretch, from: number, end: number): boolean => {
  const longest = matchAt(field.any, s.low, from)?.[0].length ?? 0;
  return (
    from + longest > end &&
    s.text.slice(end, from + longest) === s.low.slice(end, from + longest) &&
    !/[,-]/u.test(s.low.slice(end, from + longest))
  );
};

function departmentList(s: Stretch, index: number): Found | null {
  const parties: Party[] = [];
  let end = index;
  for (let guard = 0; guard < 40; guard++) {
    let i = end;
    if (parties.length > 0) {
      const separator = matchAt(at.comma, s.low, i);
      if (!separator) break;
      i += separator[0].length;
    }
    const so = matchAt(at.so, s.low, i);
    const found = departmentAt(s, so ? i + so[0].length : i);
    if (!found) break;
    parties.push(party(`Sở ${found.name}`, 'body', i, found.end));
    end = found.end;
  }
  return parties.length > 0 ? { parties, end } : null;
}

/** "Phòng VH&TT": in a district the second letters stand for information, not for sports. */
function roomOf(s: Stretch, index: number, { name, end }: { name: string; end: number }): string {
  const isShort = !/\p{Ll}{2}/u.test(s.text.slice(index + 'phòng '.length, end));
  return isShort && name === 'Văn hóa và Thể thao' ? 'Văn hóa và Thông tin' : name;
}
