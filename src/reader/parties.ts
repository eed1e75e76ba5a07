import type { KnownNames } from './known-names.js';
import { bodyHeads, nonStateHeads } from './lexicon/body-heads.js';
import { dutyAdverbs, dutyVerbs } from './lexicon/duty-words.js';
import { fixedQualifiers, groupNouns, levels, openQualifiers } from './lexicon/group-words.js';
import { departmentAt, groupName, officialName } from './party-names.js';
import { WORD_END, anyOf, matchAt, pattern } from './pattern.js';
import type { Stretch } from './source-text.js';

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
}

export interface PartyList {
  parties: Party[];
  start: number;
  end: number;
}

interface Found {
  parties: Party[];
  end: number;
}

const LEVEL = anyOf(levels.map((level) => (level === 'xã' ? 'xã(?! hội)' : level)));
const NUMBER_WORD = '(?:\\d{1,3}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)';
const MANY = `(?:tất cả các|toàn thể các|các|những|mọi|từng|mỗi|một số|toàn thể)`;

const at = {
  blank: /\s{0,200}/uy,
  person: pattern('(?:tập thể )?(?:các )?(?:đồng chí|đ\\.?/c|đc|ông|bà|ông/bà)\\.? ', 'y'),
  title: pattern(
    `(?:(?:phó )?(?:thủ trưởng|tổng giám đốc|giám đốc|chủ tịch|lãnh đạo|chỉ huy trưởng|chính ủy|tổng biên tập|cục trưởng|chi cục trưởng|viện trưởng|chánh án|hiệu trưởng|bí thư|chủ nhiệm|tổng cục trưởng|trưởng ban thường trực|hạt trưởng|đội trưởng)|(?:phó )?người đứng đầu|(?:phó )?chánh(?= (?:văn phòng|thanh tra))|(?:phó )?trưởng(?= (?:phòng|ban|công an|các|thuế|đài|trạm|trung tâm|tiểu ban|đoàn|chi nhánh|bưu điện)))(?: thường trực)? (?:và (?:các )?thành viên )?`,
    'y',
  ),
  titlePair: pattern('(?:các )?(?:chủ tịch|giám đốc|thủ trưởng|trưởng)(?: các)? ', 'y'),
  ubnd: pattern('(?:ủy ban (?:nhân dân|nd)|[uưủụ]bnd|ub) ', 'y'),
  manyLevels: pattern(`(?:${MANY} |${NUMBER_WORD} )(${LEVEL}(?:(?:\\s{0,9},\\s{0,9}(?:và )?| và |/| - )(?:các )?${LEVEL}${WORD_END}){0,6})${WORD_END}`, 'y'),
  plainLevels: pattern(`(${LEVEL}(?:(?:\\s{0,9},\\s{0,9}(?:và )?| và )${LEVEL}${WORD_END}){1,6})${WORD_END}`, 'y'),
  cap: pattern(`cấp (?:tỉnh|huyện|xã)(?:(?:,| và) (?:cấp )?(?:huyện|xã))?${WORD_END}`, 'y'),
  level: pattern(`${LEVEL}${WORD_END}`, 'y'),
  areaTail: pattern(`(?:${LEVEL}|khu vực|trung ương)${WORD_END}`, 'y'),
  properName: /(?:\p{Lu}[\p{L}']*|\d{1,3}(?![\p{L}\d/])(?![.,]\d))(?:[ \n](?:\p{Lu}[\p{L}'-]*|\d{1,2}(?![\p{L}\d/.]))){0,4}/uy,
  colon: /\s{0,20}:\s{0,20}/uy,
  comma: /\s{0,20}(?:,\s{0,20}(?:và\s{1,20})?|\s{1,20}và\s{1,20}|\s(?:và\s))/uy,
  listComma: pattern('\\s{0,20}(?:[,;]\\s{0,20}(?:và |cùng )?| và | cùng (?!với))', 'y'),
  commaOnly: pattern('\\s{0,20}(?:,\\s{0,20}(?:và |cùng )?| và | cùng (?!với))', 'y'),
  so: /sở\s{1,20}/uy,
  manySo: pattern(`(?:${MANY} |${NUMBER_WORD} )?sở(?:, (?:ban, )?ngành)?\\s{0,5}:?\\s{0,20}`, 'y'),
  department: pattern('(?:sở|bộ|phòng) ', 'y'),
  many: pattern(`${MANY} `, 'y'),
  noun: pattern(`${anyOf(groupNouns)}${WORD_END}`, 'y'),
  nounSeparator: pattern(`(?:\\s{0,9},\\s{0,9}(?:và )?| và | hoặc |/| - )(?:${MANY} )?`, 'y'),
  soleGroup: pattern(`(?:thành viên|cán bộ|công chức|viên chức|nhà đầu tư|chủ đầu tư|đại diện chủ đầu tư)${WORD_END}`, 'y'),
  members: pattern(`thành viên (?:(?:của )?(?:ban chỉ đạo|bcđ|bcd|tổ công tác|hội đồng|tổ giúp việc))(?: [\\p{L}]{2,10}){0,2}?(?: tỉnh)?${WORD_END}`, 'y'),
  fixedQualifier: pattern(` ${anyOf(fixedQualifiers)}${WORD_END}`, 'y'),
  openQualifier: pattern(` ${anyOf(openQualifiers)}${WORD_END}`, 'y'),
  exclusion: pattern('\\s{0,9},?\\s{0,2}\\(?trừ ', 'y'),
  standing: pattern('cơ quan thường trực(?: (?:của )?(?:ban chỉ đạo|bcđ|bcd|tổ công tác)(?: (?:cntt|cchc|cđs|chuyển đổi số|cải cách hành chính|công nghệ thông tin))?(?: (?:tỉnh|huyện))?)?(?![\\p{L}])', 'y'),
  under: pattern(`(?:trực )?thuộc (?=sở|ubnd|văn phòng|ủy ban|bộ|phòng)`, 'y'),
  word: /[\p{L}\p{N}][\p{L}\p{N}'&./-]{0,60}/uy,
  nameParts: pattern(
    '(?:(?:quản lý|qlda)(?: các)?(?: dự án)?(?: (?:đầu tư|đtxd))?(?: xây dựng)?(?: (?:các )?công trình)?(?: (?:giao thông|dân dụng(?: và công nghiệp)?|nông nghiệp(?: và (?:phát triển nông thôn|ptnt))?|thủy lợi|hạ tầng(?: kỹ thuật)?))?|đầu tư xây dựng|đầu tư phát triển|kiểm soát bệnh tật|phục vụ hành chính công|xúc tiến (?:đầu tư|thương mại)|đoàn đại biểu quốc hội và hđnd|đoàn đbqh và hđnd|hđnd và ubnd|hội đồng nhân dân và ủy ban nhân dân|bảo hiểm xã hội|an toàn thông tin|thông tin điện tử|phát thanh (?:và|-) truyền hình|phát thanh, truyền hình|chỉ đạo|chỉ huy|tổ chức|kiểm tra|điều dưỡng người có công|thi đua|khen thưởng)(?![\\p{L}])',
    'y',
  ),
  wholeParts: pattern('(?:chủ đầu tư|đăng ký đất đai|phát thanh, truyền hình|trật tự)(?![\\p{L}])', 'y'),
  predicate: pattern(`${anyOf([...dutyVerbs, ...dutyAdverbs])}${WORD_END}`, 'y'),
  insideName: /(?:\s{0,3},\s{1,9}\p{Lu}[\p{L}]*(?:\s\p{L}+){0,3}\s{1,9}và\s{1,9}(?=\p{Lu})|\s{1,9}-\s{1,9}(?=\p{Lu})|\s{1,9}và\s{1,9}(?=\p{Lu}))/uy,
  bracket: /\s{0,20}\(([^()]{1,160})\)/uy,
};

const HEADS = bodyHeads.map(({ head, notBefore }) => ({
  length: head.length,
  at: pattern(`${head}${WORD_END}${notBefore ? `(?!\\s?${anyOf(notBefore.map((word) => (word === ',' ? ',' : `${word}${WORD_END}`)))})` : ''}`, 'y'),
}));
HEADS.sort((a, b) => b.length - a.length);
const STANDS_ALONE = pattern('^(?:tỉnh đoàn|huyện đoàn|thành đoàn|tỉnh ủy|thành ủy|huyện ủy|thị ủy|vnpt|viettel|mobifone|bchqs|công an|bcđ|tổ công tác|ban chỉ đạo|ubmttq|mttq)$');
const GENERIC = pattern(
  `^(?:các |những )?(?:đơn vị|cơ quan|địa phương|cơ quan, đơn vị|cơ quan, tổ chức, đơn vị|sở, ban, ngành, địa phương|đơn vị, địa phương|cơ quan, địa phương|cơ quan, đơn vị, địa phương|ngành, địa phương|đồng chí)$`,
);
const NON_STATE = pattern(`^(?:(?:các|những) )?(?:${nonStateHeads.join('|')}|cơ quan, doanh nghiệp|chủ đầu tư là doanh nghiệp)${WORD_END}`);
const LEADER_BODY = pattern('^(?:thường trực )?(?:ubnd|hđnd|tỉnh ủy|thường trực tỉnh ủy)');

/** The parties listed from `index` on: "Sở A, Sở B và các đơn vị có liên quan". Null when no party begins there. */
export function partiesAt(s: Stretch, index: number, known: KnownNames, mayCrossSemicolon = false): PartyList | null {
  const start = index + (matchAt(at.blank, s.text, index)?.[0].length ?? 0);
  const first = partyAt(s, start, known, false);
  if (!first) return null;
  const parties = [...first.parties];
  let end = withRole(s, first);
  for (let guard = 0; guard < 60; guard++) {
    const separator = matchAt(mayCrossSemicolon ? at.listComma : at.commaOnly, s.low, end);
    if (!separator) break;
    const last = parties[parties.length - 1];
    const next = partyAt(s, end + separator[0].length, known, last?.name.startsWith('Sở ') ?? false);
    if (!next) break;
    end = withRole(s, next);
    parties.push(...next.parties);
  }
  return { parties, start, end };
}

/** True when a predicate ("chủ trì", "phải", "báo cáo") begins at `index`. */
export function isPredicateAt(s: Stretch, index: number): boolean {
  return matchAt(at.predicate, s.low, index) !== null && /^\p{Ll}/u.test(s.text.slice(index, index + 2));
}

/** Reads "(chủ trì)", "(phối hợp)", "(thuộc Sở X)" after a party and gives the end behind it. */
function withRole(s: Stretch, found: Found): number {
  const bracket = matchAt(at.bracket, s.low, found.end);
  if (!bracket) return found.end;
  const inside = (bracket[1] ?? '').trim();
  const role = /^(?:cơ quan )?chủ trì/u.test(inside) ? 'lead' : /^phối hợp|^p\/h/u.test(inside) ? 'coordinator' : null;
  if (role) for (const party of found.parties) party.role = role;
  // "(qua …)", "(có lý do)" end the list's reading but are no part of it either; all are skipped.
  return found.end + bracket[0].length;
}

function partyAt(s: Stretch, index: number, known: KnownNames, afterDepartment: boolean): Found | null {
  let i = index;
  const person = matchAt(at.person, s.low, i);
  if (person) i += person[0].length;
  const alias = aliasAt(s, i, known);
  if (alias) return alias;
  const title = matchAt(at.title, s.low, i);
  const isDeputy = title?.[0].startsWith('phó') ?? false;
  if (title) {
    i += title[0].length;
    const pair = matchAt(at.titlePair, s.low, i);
    if (pair && !/^các/u.test(s.low.slice(i + pair[0].length - 4))) i += 0;
  }
  const found =
    aliasAt(s, i, known) ??
    ubndAt(s, i) ??
    departmentsAt(s, i, known, afterDepartment) ??
    standingAt(s, i, known) ??
    groupAt(s, i, known) ??
    bodyAt(s, i);
  if (!found) return null;
  for (const party of found.parties) {
    party.start = index;
    if ((title || person) && LEADER_BODY.test(party.name.toLowerCase())) {
      // A Chairman is told to do something as the head of his body; a Vice-Chairman directs in person.
      party.isLeader = isDeputy || party.isLeader;
    }
  }
  return { parties: found.parties, end: underTail(s, found.end) };
}

/** "Trung tâm X trực thuộc Văn phòng UBND tỉnh": the parent is read over. */
function underTail(s: Stretch, end: number): number {
  const blank = matchAt(at.blank, s.text, end)?.[0].length ?? 0;
  const under = blank > 0 ? matchAt(at.under, s.low, end + blank) : null;
  if (!under) return end;
  const from = end + blank + under[0].length;
  const parent = ubndAt(s, from) ?? departmentsAt(s, from, NOTHING_KNOWN, false) ?? bodyAt(s, from);
  return parent?.end ?? end;
}

const NOTHING_KNOWN: KnownNames = { aliases: [], standingBody: null, issuer: null, lastBody: null };

function party(name: string, kind: Party['kind'], start: number, end: number): Party {
  const words = name.replace(/^nhóm:/u, '').toLowerCase();
  return {
    name,
    kind,
    start,
    end,
    role: null,
    isGeneric: kind === 'group' && GENERIC.test(words),
    isLeader: false,
    isNonState: NON_STATE.test(words),
  };
}

function aliasAt(s: Stretch, index: number, known: KnownNames): Found | null {
  for (const { written, name } of known.aliases) {
    if (!s.text.startsWith(written, index)) continue;
    let end = index + written.length;
    if (/^[\p{L}\p{N}]/u.test(s.text.slice(end))) continue;
    const tail = matchAt(at.blank, s.text, end)?.[0].length ?? 0;
    const level = matchAt(at.level, s.low, end + tail);
    let full = name;
    if (level && s.text.slice(end + tail, end + tail + 1) === s.low.slice(end + tail, end + tail + 1)) {
      if (!name.toLowerCase().endsWith(` ${level[0]}`)) full = `${name} ${level[0]}`;
      end += tail + level[0].length;
    }
    return { parties: [party(officialName(full), 'body', index, end)], end };
  }
  return null;
}

function ubndAt(s: Stretch, index: number): Found | null {
  const ubnd = matchAt(at.ubnd, s.low, index);
  if (!ubnd || !/^\p{Lu}|^ủ|^u/u.test(s.text.slice(index, index + 1))) return null;
  const i = index + ubnd[0].length;
  const many = matchAt(at.manyLevels, s.low, i) ?? matchAt(at.plainLevels, s.low, i);
  if (many) {
    const end = i + many[0].length;
    const named = enumerated(s, end, lastLevelOf(many[1] ?? ''), 'UBND ');
    if (named && !/[,]| và /u.test(many[1] ?? '')) return { parties: named.parties.map((p) => ({ ...p, start: index })), end: named.end };
    const close = qualifiersEnd(s, end);
    return { parties: [party(groupName(`UBND ${s.text.slice(i, close)}`), 'group', index, close)], end: close };
  }
  const cap = matchAt(at.cap, s.low, i);
  if (cap) {
    const end = i + cap[0].length;
    return { parties: [party(groupName(`UBND ${cap[0]}`), 'group', index, end)], end };
  }
  const level = matchAt(at.level, s.low, i);
  if (!level) return null;
  let end = i + level[0].length;
  const name = properNameAt(s, end);
  if (name) end = name.end;
  return { parties: [party(officialName(`UBND ${levelInFull(level[0])} ${name?.name ?? ''}`), 'body', index, end)], end };
}

const levelInFull = (written: string): string => (/^tp/u.test(written) ? 'thành phố' : /^tx/u.test(written) ? 'thị xã' : written.replace(/\s+/gu, ' '));
const lastLevelOf = (list: string): string => list.split(/,\s*|\s+và\s+|\//u).pop()?.trim() ?? list;

function properNameAt(s: Stretch, index: number): { name: string; end: number } | null {
  const blank = matchAt(at.blank, s.text, index)?.[0].length ?? 0;
  const match = matchAt(at.properName, s.text, index + blank);
  if (!match) return null;
  return { name: match[0].replace(/\s+/gu, ' '), end: index + blank + match[0].length };
}

/** Names after a level said once: "các huyện: An Lộc, Vĩnh Hưng và TP. Lâm Xuyên". */
function enumerated(s: Stretch, index: number, level: string, prefix: string): Found | null {
  let end = index + (matchAt(at.colon, s.text, index)?.[0].length ?? 0);
  const parties: Party[] = [];
  for (let guard = 0; guard < 80; guard++) {
    let i = end;
    if (parties.length > 0) {
      const separator = matchAt(at.comma, s.low, i);
      if (!separator) break;
      i += separator[0].length;
    }
    const blank = matchAt(at.blank, s.text, i)?.[0].length ?? 0;
    const own = matchAt(at.level, s.low, i + blank);
    const ownLevel = own && s.text[i + blank] === s.low[i + blank] ? own[0] : (own && /^tp|^tx/u.test(own[0]) ? own[0] : null);
    const from = ownLevel ? i + blank + ownLevel.length : i;
    if (!ownLevel && isBodyStart(s, i + blank)) break;
    const name = properNameAt(s, from);
    if (!name) break;
    const written = ownLevel === null ? level : levelInFull(ownLevel);
    const full = `${prefix}${prefix === '' ? written[0]?.toUpperCase() + written.slice(1) : written} ${name.name}`;
    parties.push(party(officialName(full), 'body', i, name.end));
    end = name.end;
  }
  return parties.length > 0 ? { parties, end } : null;
}

function departmentsAt(s: Stretch, index: number, known: KnownNames, afterDepartment: boolean): Found | null {
  const many = matchAt(at.manySo, s.low, index);
  if (many && /^(?:các|những|\d|hai|ba|bốn|năm|sáu)/u.test(many[0])) {
    const list = departmentList(s, index + many[0].length);
    if (list) return list;
  }
  const head = matchAt(at.department, s.low, index);
  if (head && /^\p{Lu}/u.test(s.text.slice(index, index + 1))) {
    const found = departmentAt(s, index + head[0].length);
    if (found && !runsOn(s, found.end, head[0].startsWith('phòng'))) {
      const word = head[0].trim();
      const name = `${word[0]?.toUpperCase()}${word.slice(1)} ${found.name}`;
      if (word !== 'phòng') return { parties: [party(name, 'body', index, found.end)], end: found.end };
      return levelTail(s, name, index, found.end);
    }
  }
  if (head && /^sở/u.test(head[0]) && s.text.startsWith('Sở', index)) {
    const next = s.text.slice(index + head[0].length, index + head[0].length + 1);
    const meant = known.lastBody?.startsWith('Sở ') ? known.lastBody : known.issuer?.startsWith('Sở ') ? known.issuer : null;
    if (/^\p{Ll}/u.test(next) && meant) return { parties: [party(meant, 'body', index, index + 2)], end: index + 2 };
    const name = matchAt(at.properName, s.text, index + head[0].length);
    if (name) {
      const end = index + head[0].length + name[0].length;
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
  const inside = matchAt(at.insideName, s.text, end);
  if (!inside) return false;
  const next = end + inside[0].length;
  if (isBodyStart(s, next) || matchAt(at.title, s.low, next)) return false;
  return isRoom || /^\s*-/u.test(inside[0]);
}

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

/** After a body's own name: "tỉnh", "huyện Mường Khoa", "các huyện, thị xã" (then it is a group). */
function levelTail(s: Stretch, name: string, start: number, end: number): Found {
  const blank = matchAt(at.blank, s.text, end)?.[0].length ?? 0;
  const many = blank > 0 ? matchAt(at.manyLevels, s.low, end + blank) : null;
  if (many) {
    const close = end + blank + many[0].length;
    return { parties: [party(groupName(`${name} ${many[0]}`), 'group', start, close)], end: close };
  }
  const level = blank > 0 ? matchAt(at.areaTail, s.low, end + blank) : null;
  if (level && s.text[end + blank] === s.low[end + blank]) {
    const afterLevel = end + blank + level[0].length;
    const proper = properNameAt(s, afterLevel);
    const close = proper?.end ?? afterLevel;
    return { parties: [party(officialName(`${name} ${s.text.slice(end + blank, close)}`), 'body', start, close)], end: close };
  }
  return { parties: [party(officialName(name), 'body', start, end)], end };
}

function standingAt(s: Stretch, index: number, known: KnownNames): Found | null {
  const match = matchAt(at.standing, s.low, index);
  if (!match) return null;
  const end = index + match[0].length;
  if (known.standingBody) return { parties: [party(known.standingBody, 'body', index, end)], end };
  // Nobody in the text holds the role: its words stay, and a person is asked.
  const name = s.text.slice(index, end).replace(/\s+/gu, ' ');
  const unresolved = party(`${name.charAt(0).toUpperCase()}${name.slice(1)}`, 'body', index, end);
  return { parties: [{ ...unresolved, isGeneric: true }], end };
}

function groupAt(s: Stretch, index: number, known: KnownNames): Found | null {
  const members = matchAt(at.members, s.low, index);
  const many = matchAt(at.many, s.low, index);
  if (!many && !members && !matchAt(at.soleGroup, s.low, index)) {
    return null;
  }
  let end = index + (many?.[0].length ?? 0);
  const first = matchAt(at.noun, s.low, end);
  if (!first) return null;
  const level = /^(?:huyện|xã|phường|thị xã|thành phố|thị trấn|đặc khu|khu phố|thôn|ấp|bản)$/u.test(first[0]) ? first[0] : null;
  end += first[0].length;
  if (level && many) {
    const named = enumerated(s, end, level, /^(?:khu phố|thôn|ấp|bản)$/u.test(level) ? '' : 'UBND ');
    if (named) return { parties: named.parties.map((p) => ({ ...p, start: index })), end: named.end };
  }
  for (let guard = 0; guard < 12; guard++) {
    const separator = matchAt(at.nounSeparator, s.low, end);
    if (!separator) break;
    const i = end + separator[0].length;
    const noun = matchAt(at.noun, s.low, i);
    if (!noun) break;
    if (/^\p{Lu}/u.test(s.text.slice(i, i + 1)) && (bodyAt(s, i) ?? departmentsAt(s, i, known, false))) break;
    end = i + noun[0].length;
  }
  const close = qualifiersEnd(s, end);
  return { parties: [party(groupName(s.text.slice(index, close)), 'group', index, close)], end: close };
}

function qualifiersEnd(s: Stretch, from: number): number {
  let end = from;
  for (let guard = 0; guard < 4; guard++) {
    const fixed = matchAt(at.fixedQualifier, s.low, end);
    if (fixed) {
      end += fixed[0].length;
      continue;
    }
    const open = matchAt(at.openQualifier, s.low, end);
    const blank = matchAt(at.blank, s.text, end)?.[0].length ?? 0;
    const isVerb = isPredicateAt(s, end + blank) && !/^\s*được giao (?:làm|nhiệm vụ|chủ trì)|^\s*có nhiệm vụ (?:quá|được|chưa|chậm|sắp|trễ|liên quan)|^\s*sử dụng (?!vốn)|^\s*quản lý /u.test(s.low.slice(end, end + 30));
    if (!open || isVerb) break;
    end = nameEnd(s, end + open[0].length, 1);
  }
  const exclusion = matchAt(at.exclusion, s.low, end);
  if (exclusion) {
    const bracketed = exclusion[0].includes('(');
    const tail = s.text.slice(end + exclusion[0].length, end + exclusion[0].length + 200);
    const close = bracketed ? /^[^()]{1,180}\)/u.exec(tail) : /^[^,.;:()]{1,120}/u.exec(tail);
    if (close) end += exclusion[0].length + close[0].length;
  }
  return end;
}

function isBodyStart(s: Stretch, index: number): boolean {
  if (!/^\p{Lu}/u.test(s.text.slice(index, index + 1))) return false;
  if (matchAt(at.ubnd, s.low, index) ?? matchAt(at.so, s.low, index)) return true;
  return HEADS.some(({ at: head }) => matchAt(head, s.low, index) !== null);
}

function bodyAt(s: Stretch, index: number): Found | null {
  if (!/^\p{Lu}/u.test(s.text.slice(index, index + 1))) return null;
  const isPair = /^(?:Báo|Đài) và (?:Đài|Báo|Phát thanh)/u.test(s.text.slice(index, index + 22));
  const head = HEADS.find(({ at: form }) => matchAt(form, s.low, index) !== null);
  if (!head) return null;
  let headEnd = index + head.length;
  if (isPair) headEnd = index + 'Báo và'.length;
  const end = nameEnd(s, headEnd, 0);
  const name = s.text.slice(index, end);
  if (end === headEnd && !STANDS_ALONE.test(name.toLowerCase())) return null;
  const groupTail = levelTail(s, name, index, end);
  return groupTail;
}

/**
 * Where the name that runs on from `index` ends: at punctuation, at a predicate, behind a level of the State ("… tỉnh",
 * "… huyện Mường Khoa"). The first `skip` + 1 words are never taken for a predicate: "Đội quản lý trật tự".
 */
function nameEnd(s: Stretch, index: number, skip: number): number {
  let end = index;
  for (let words = 0; words < 24; words++) {
    const inside = matchAt(at.insideName, s.text, end);
    let i = end;
    if (inside) {
      i = end + inside[0].length;
      if (isBodyStart(s, i) || isBodyStart(s, end + 2)) return end;
    } else {
      const blank = matchAt(at.blank, s.text, end)?.[0].length ?? 0;
      if (blank === 0 && words > 0) return end;
      i = end + blank;
    }
    const whole = matchAt(at.wholeParts, s.low, i);
    if (whole) {
      end = i + whole[0].length;
      continue;
    }
    const part = matchAt(at.nameParts, s.low, i);
    if (part && (words <= skip + 1 || /^\p{Lu}/u.test(s.text.slice(i, i + 1)))) {
      end = i + part[0].length;
      continue;
    }
    const area = matchAt(at.areaTail, s.low, i);
    if (area && s.text[i] === s.low[i]) {
      if (skip > 0) {
        end = i + area[0].length;
        continue;
      }
      const proper = properNameAt(s, i + area[0].length);
      return proper?.end ?? i + area[0].length;
    }
    if (words > skip && isPredicateAt(s, i)) return end;
    if (words <= skip && skip === 0 && words === 0 && isPredicateAt(s, i)) return end;
    if (matchAt(at.many, s.low, i) && !/^\p{Lu}/u.test(s.text.slice(i, i + 1)) && !/liên hiệp$/u.test(s.low.slice(0, end))) {
      return end;
    }
    const word = matchAt(at.word, s.text, i);
    if (!word || /^(?:và|hoặc|với|cho|về|tại|từ|đến|của|thuộc|trực)$/u.test(word[0])) return end;
    end = i + word[0].replace(/[.\-/]+$/u, '').length;
  }
  return end;
}
