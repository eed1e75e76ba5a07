import { bodyAt } from './bodies.js';
import { councilsAt } from './councils.js';
import { territoryAt } from './council-names.js';
import { departmentsAt } from './departments.js';
import { sameHeadAt, sameKindAt, sameLevelAt, shareOwners } from './elliptic-names.js';
import { groupAt } from './groups.js';
import { kindListAt } from './kind-lists.js';
import type { KnownNames } from './known-names.js';
import { underTail } from './parents.js';
import { isBodyStart } from './name-end.js';
import type { Found, Party, PartyList } from './party.js';
import { at } from './party-patterns.js';
import { blankLength, matchAt, pattern } from './pattern.js';
import { aliasAt, ownOfficeAt, standingAt } from './roles.js';
import type { Stretch } from './source-text.js';

const HOLDER_FOLLOWS = pattern('^(?:nhóm:)?(?:chủ đầu tư|cơ quan thường trực|cơ quan đầu mối|đơn vị đầu mối)');
const LEADER_BODY = pattern(
  '^(?:thường trực )?(?:ubnd|hđnd|tỉnh ủy|huyện ủy|thành ủy|đảng ủy|thường trực tỉnh ủy|ban chỉ đạo|bcđ|ban chỉ huy|tổ công tác|hội đồng)',
);

const EACH_OF_THEM = /^nhóm:(?:mỗi|từng)\s(?:cơ quan|đơn vị|địa phương|ngành|huyện|xã|sở|bên|tổ chức)$/u;

/** The parties listed from `index` on: "Sở A, Sở B và các đơn vị có liên quan". Null when no party begins there. */
export function partiesAt(s: Stretch, index: number, known: KnownNames, mayCrossSemicolon = false): PartyList | null {
  const start = index + blankLength(s.text, index);
  const first = partyAt(s, start, known, false);
  if (!first) return null;
  const members = namedMembers(s, first, known);
  const parties = [...(members ?? first).parties];
  let end = withRole(s, members ?? first, known, parties);
  for (let guard = 0; guard < 60; guard++) {
    const separator = matchAt(mayCrossSemicolon ? at.listComma : at.commaOnly, s.low, end);
    if (!separator) break;
    const last = parties[parties.length - 1];
    const i = end + separator[0].length;
    const next =
      sameHeadAt(s, i, last) ??
      partyAt(s, i, known, last?.name.startsWith('Sở ') ?? false) ??
      sameLevelAt(s, i, last) ??
      sameKindAt(s, i, last);
    if (!next) break;
    // "Sở A và Sở B, mỗi cơ quan cử 01 người": the same ones, one by one.
    const isEach = next.parties.every((one) => EACH_OF_THEM.test(one.name));
    if (!isEach) parties.push(...next.parties);
    end = withRole(s, next, known, isEach ? [] : parties);
    if (isEach) break;
  }
  shareRoles(parties);
  shareOwners(parties);
  for (const one of parties) one.at = [s.start + one.start, s.start + one.end];
  return { parties, start, end };
}

const ANY_OF_THEM =
  /^nhóm:(?:các |những )?(?:(?:sở|ban|ngành|cơ quan|đơn vị|địa phương|lực lượng|tổ chức|phòng|đoàn thể)(?:, | và )?){1,5}(?: chức năng| chuyên môn)?(?: (?:có )?liên quan)?$/u;
const MEMBERS_FOLLOW = pattern('\\s{0,3}(?::\\s{0,3}|\\((?:gồm có|gồm|như|cụ thể)?:?\\s{0,3})', 'y');

/** "phối hợp với các đơn vị liên quan (Cục Thuế, Kho bạc Nhà nước)", "các cơ quan: Công an tỉnh, Sở Công Thương": those that are named. */
function namedMembers(s: Stretch, group: Found, known: KnownNames): Found | null {
  const only = group.parties.length === 1 ? group.parties[0] : undefined;
  const opens = only && ANY_OF_THEM.test(only.name) ? matchAt(MEMBERS_FOLLOW, s.low, group.end) : null;
  if (!only || !opens) return null;
  const from = group.end + opens[0].length;
  // A body must open the list; a group again would lead on and on.
  if (!isBodyStart(s, from) || partyAt(s, from, known, false)?.parties[0]?.kind !== 'body') return null;
  const list = partiesAt(s, from, known);
  if (!list || list.parties.length < 2 || list.parties[0]?.kind !== 'body') return null;
  const close = opens[0].includes('(') ? /^\s{0,3}\)/u.exec(s.text.slice(list.end, list.end + 5)) : /^/u.exec('');
  return close && { parties: list.parties, end: list.end + close[0].length };
}

/** "Sở A (chủ trì), Sở B, Sở C (phối hợp)": who stands behind the one that leads takes part. */
function shareRoles(parties: readonly Party[]): void {
  const lead = parties.findIndex((one) => one.role === 'lead');
  if (lead < 0) return;
  for (const one of parties.slice(lead + 1)) one.role ??= 'coordinator';
}

/** "Sở A (phối hợp với Sở B)", "Sở A (có sự tham gia của Sở B)": the bracket names who takes part. */
const JOINED_BY = pattern(
  '\\s{0,20}\\(\\s{0,3}(?:(?:cơ quan )?chủ trì,? (?:và )?)?(?:phối hợp(?: chặt chẽ)? (?:cùng với|với|cùng) |(?:cơ quan |đơn vị )?phối hợp\\s{0,3}:\\s{0,3}|cùng(?: với)? |(?:có |với )sự (?:phối hợp|tham gia)(?:, (?:phối hợp|tham gia))?(?: chặt chẽ)? của )',
  'y',
);

/** Reads "(chủ trì)", "(phối hợp với Sở B)", "(thuộc Sở X)" after a party and gives the end behind it; who joins is put to `parties`. */
function withRole(s: Stretch, found: Found, known: KnownNames, parties: Party[]): number {
  const bracket = matchAt(at.bracket, s.low, found.end);
  if (!bracket) return found.end;
  const only = found.parties.length === 1 ? found.parties[0] : undefined;
  if (only && HOLDER_FOLLOWS.test(only.name.toLowerCase())) {
    // "chủ đầu tư (Ban QLDA …)": the role is resolved where the text says who holds it.
    const open = found.end + bracket[0].indexOf('(') + 1;
    const holder = partyAt(s, open, known, false)?.parties[0];
    if (holder?.kind === 'body')
      Object.assign(only, { name: holder.name, kind: 'body', isGeneric: false, isNonState: holder.isNonState });
  }
  const inside = (bracket[1] ?? '').trim();
  const joined = matchAt(JOINED_BY, s.low, found.end);
  const joining = joined ? (partiesAt(s, found.end + joined[0].length, known, true)?.parties ?? []) : [];
  const isJoining = joining.length === 0 && /^phối hợp|^p\/h/u.test(inside);
  const role = /^(?:cơ quan )?chủ trì/u.test(inside) ? 'lead' : isJoining ? 'coordinator' : null;
  parties.push(...joining.map((one): Party => ({ ...one, role: 'coordinator' })));
  if (role) for (const party of found.parties) party.role = role;
  // "(qua …)", "(có lý do)" end the list's reading but are no part of it either; all are skipped.
  return found.end + bracket[0].length;
}

function namedAt(s: Stretch, i: number, known: KnownNames, afterDepartment: boolean): Found | null {
  return (
    aliasAt(s, i, known) ??
    councilsAt(s, i) ??
    departmentsAt(s, i, known, afterDepartment) ??
    standingAt(s, i, known) ??
    kindListAt(s, i) ??
    groupAt(s, i, known) ??
    bodyAt(s, i, known) ??
    territoryAt(s, i)
  );
}

/** "Trưởng phòng Kinh tế": behind a title the body's own first letter is often small. */
function withCapital(s: Stretch, i: number): Stretch {
  if (matchAt(at.smallBody, s.text, i) === null) return s;
  return { ...s, text: `${s.text.slice(0, i)}${s.text.charAt(i).toUpperCase()}${s.text.slice(i + 1)}` };
}

/** "Ủy viên là lãnh đạo Sở Tài chính": who sits in a committee for a body. */
const SEAT = pattern(
  '(?:các )?(?:ủy viên|thành viên)(?: (?:ban chỉ đạo|bcđ|hội đồng|tổ công tác))? là (?:đại diện )?(?=lãnh đạo |giám đốc |phó giám đốc )',
  'y',
);

/** "Ông A, Phó Chánh Văn phòng | trực tiếp chỉ đạo việc thực hiện": the leader in charge, no performer (domain.md §22, 22). */
const DIRECTS = pattern(
  '^(?![^.;]{0,200} (?:trước|chậm nhất|báo cáo|hoàn thành|trình) ),? (?:(?:trực tiếp|chịu trách nhiệm|có trách nhiệm) ){0,2}(?:phụ trách,? (?:và )?)?(?:trực tiếp )?(?:chỉ đạo|điều hành|phụ trách|lãnh đạo)(?:, (?:chỉ đạo|điều hành|đôn đốc|kiểm tra)){0,3}(?:\\s{0,3}[.,;]|$| (?:việc|công tác|toàn diện|chung|thực hiện|triển khai|tổ chức thực hiện|quá trình|các nội dung|nội dung|địa bàn|lĩnh vực|khối|mảng)(?![\\p{L}]))',
);

function partyAt(s: Stretch, index: number, known: KnownNames, afterDepartment: boolean): Found | null {
  let i = index;
  const seat = matchAt(SEAT, s.low, i);
  if (seat) i += seat[0].length;
  const person = matchAt(at.person, s.low, i);
  if (person) i += person[0].length;
  // "Ông Trần Văn A, Chủ tịch UBND huyện B": the post says who is meant.
  const named = person ? matchAt(at.personBeforePost, s.text, i) : null;
  if (named && matchAt(at.title, s.low, i + named[0].length)) i += named[0].length;
  const alias = aliasAt(s, i, known);
  if (alias) return alias;
  const title = matchAt(at.title, s.low, i);
  const isDeputy = title?.[0].startsWith('phó') ?? false;
  if (title) i += title[0].length;
  // "Giao phòng Giáo dục và Đào tạo": a head in small letters is a name when a capital follows it.
  const raised = withCapital(s, i);
  const found =
    (title ? null : namedAt(s, i, known, afterDepartment)) ??
    (raised === s && !title ? null : namedAt(raised, i, known, afterDepartment)) ??
    ownOfficeAt(s, i, known);
  if (!found) return null;
  const isInCharge = person !== null && isDeputy && DIRECTS.test(s.low.slice(found.end, found.end + 220));
  for (const party of found.parties) {
    party.start = index;
    if (isInCharge || ((title || person) && LEADER_BODY.test(party.name.toLowerCase()))) {
      // A Chairman is told to do something as the head of his body; a Vice-Chairman directs in person.
      party.isLeader = isDeputy || party.isLeader;
    }
  }
  return { parties: found.parties, end: underTail(s, found.end) };
}
