import { z } from 'zod';
import type { AgencyKind } from '../../domain/agency-registry.js';
import { nameKey } from '../../domain/agency-names.js';
import type { Role } from '../../domain/rights.js';
import { formatDate } from '../../domain/vietnamese-dates.js';
import { entriesOf, planOf, type ImportPlan, type PlanLine } from './import-plan.js';
import { dateOfCell, type SheetRow } from './read-sheet.js';
import type { RegistrySnapshot } from './registry-snapshot.js';
import {
  agencyKindOf,
  headTitleByName,
  kindByName,
  knownKinds,
  knownRoles,
  registerOf,
  roleOf,
} from './registry-words.js';

type KnownAgency = RegistrySnapshot['agencies'][number];

export interface AgencyFacts {
  kind?: AgencyKind;
  headTitle?: string;
  register?: 'assign' | 'request';
  phone?: string;
  validFrom?: string;
  /** key of its name: of the registry or of this file */
  parentKey?: string;
}

/** An agency that the file adds or completes. */
export interface AgencyWrite {
  key: string;
  /** null: new */
  id: string | null;
  name: string;
  facts: AgencyFacts;
  addAliases: string[];
  addMailboxes: string[];
  /** names of groups; one that is not there is made */
  addGroups: string[];
}

export interface AccountWrite {
  id: string | null;
  username: string;
  role: Role;
  /** key of the agency's name; null for people of the Office */
  agencyKey: string | null;
  displayName: string;
  email: string | null;
  phone: string | null;
  room: string | null;
}

export interface RegistryWrites {
  agencies: AgencyWrite[];
  accounts: AccountWrite[];
}

const AGENCY_CELLS = [
  'aliases',
  'kind',
  'parent',
  'headTitle',
  'register',
  'phone',
  'mailboxes',
  'groups',
  'validFrom',
];
const PERSON_CELLS = ['person', 'role', 'username', 'email', 'personPhone', 'room'];
const USERNAME = /^[\p{L}\d._@-]{3,100}$/u;

/** One row while it is read. */
interface Reading {
  row: number;
  cells: SheetRow['cells'];
  details: string[];
  errors: string[];
  warnings: string[];
  isNew: boolean;
}

/** What the file says of one agency, from all its rows. */
interface Said {
  write: AgencyWrite;
  known: KnownAgency | null;
  /** cells as first said, with their row */
  cells: Map<string, { text: string; row: number }>;
}

/**
 * What a file of agencies, mailboxes, telephones and people would change. Pure: the same rows on the same registry give the
 * same plan. Filled cells complete what is there; an empty cell changes nothing, nothing is ever removed.
 */
export function planRegistry(
  rows: readonly SheetRow[],
  snapshot: RegistrySnapshot,
  officeId: string,
): { plan: ImportPlan; writes: RegistryWrites } {
  const said = new Map<string, Said>();
  const accounts = new Map<string, { write: AccountWrite; row: number }>();
  const fileKeys = new Set(rows.flatMap(({ cells }) => (cells['agency'] ? [nameKey(cells['agency'])] : [])));
  const lines = rows.map(({ row, cells }): PlanLine => {
    const reading: Reading = { row, cells, details: [], errors: [], warnings: [], isNew: false };
    const agency = readAgency(reading, said, snapshot, fileKeys);
    readPerson(reading, agency, accounts, snapshot, officeId);
    const { details, errors, warnings, isNew } = reading;
    return {
      row,
      effect: errors.length > 0 ? 'error' : isNew ? 'add' : details.length > 0 ? 'update' : 'unchanged',
      subject: cells['agency'] ?? cells['person'] ?? cells['username'] ?? '',
      details,
      errors,
      warnings,
    };
  });
  return {
    plan: planOf(lines),
    writes: {
      agencies: [...said.values()].map(({ write }) => write),
      accounts: [...accounts.values()].map(({ write }) => write),
    },
  };
}

function readAgency(
  reading: Reading,
  said: Map<string, Said>,
  snapshot: RegistrySnapshot,
  fileKeys: ReadonlySet<string>,
): Said | null {
  const { cells, errors, row } = reading;
  const name = cells['agency'];
  if (!name) {
    const role = cells['role'] ? roleOf(cells['role']) : null;
    if (AGENCY_CELLS.some((key) => cells[key]) || role === 'agencyHead' || role === 'agencyOfficer')
      errors.push('thiếu tên cơ quan');
    return null;
  }
  if (name.length > 500) errors.push('tên cơ quan quá dài');
  const key = nameKey(name);
  if (key === '') {
    errors.push(`tên cơ quan không hợp lệ: "${name}"`);
    return null;
  }
  let entry = said.get(key);
  if (!entry) {
    const known = findKnown(key, name, snapshot, errors);
    if (known === 'ambiguous') return null;
    const write: AgencyWrite = {
      key,
      id: known?.id ?? null,
      name,
      facts: {},
      addAliases: [],
      addMailboxes: [],
      addGroups: [],
    };
    entry = { write, known, cells: new Map() };
    said.set(key, entry);
    if (known === null) {
      reading.isNew = true;
      reading.details.push('thêm cơ quan');
    }
  }
  for (const cell of AGENCY_CELLS) {
    const text = cells[cell];
    if (!text) continue;
    const before = entry.cells.get(cell);
    if (before && before.text !== text) errors.push(`khác với dòng ${before.row}: ${headings[cell] ?? cell}`);
    if (before) continue;
    entry.cells.set(cell, { text, row });
    readAgencyCell(reading, entry, cell, text, snapshot, fileKeys);
  }
  if (reading.isNew) completeNew(reading, entry);
  return entry;
}

const headings: Readonly<Record<string, string>> = {
  aliases: 'tên gọi khác',
  kind: 'loại cơ quan',
  parent: 'cơ quan cấp trên',
  headTitle: 'chức danh thủ trưởng',
  register: 'cách giao',
  phone: 'điện thoại cơ quan',
  mailboxes: 'hộp thư công vụ',
  groups: 'nhóm',
  validFrom: 'thành lập từ ngày',
};

/** By its official name, else by another name of it that is nobody else's. */
function findKnown(
  key: string,
  name: string,
  { agencies }: RegistrySnapshot,
  errors: string[],
): KnownAgency | null | 'ambiguous' {
  const living = agencies.filter(({ validTo }) => validTo === null);
  const byName = living.filter((agency) => nameKey(agency.name) === key);
  const found = byName.length > 0 ? byName : living.filter(({ names }) => names.some((dated) => dated.key === key));
  if (found.length > 1) {
    errors.push(`"${name}" trùng với nhiều cơ quan trong danh mục`);
    return 'ambiguous';
  }
  return found[0] ?? null;
}

function readAgencyCell(
  reading: Reading,
  { write, known }: Said,
  cell: string,
  text: string,
  snapshot: RegistrySnapshot,
  fileKeys: ReadonlySet<string>,
): void {
  const { details, errors } = reading;
  const changes = <T>(words: string, before: T | undefined, after: T): boolean => {
    if (before === after) return false;
    if (known !== null) details.push(words);
    return true;
  };
  switch (cell) {
    case 'kind': {
      const kind = agencyKindOf(text);
      if (kind === null) errors.push(`loại cơ quan không rõ: "${text}" (${knownKinds})`);
      else if (changes(`loại: ${text}`, known?.kind, kind)) write.facts.kind = kind;
      return;
    }
    case 'headTitle':
      if (changes(`chức danh thủ trưởng: ${text}`, known?.headTitle, text)) write.facts.headTitle = text;
      return;
    case 'register': {
      const register = registerOf(text);
      if (register === null) errors.push(`cách giao không rõ: "${text}" (Giao nhiệm vụ; Đề nghị phối hợp)`);
      else if (changes(`cách giao: ${text}`, known?.register, register)) write.facts.register = register;
      return;
    }
    case 'phone':
      if (text.length > 50) errors.push('điện thoại cơ quan quá dài');
      else if (changes(`điện thoại ${text}`, known?.phone ?? undefined, text)) write.facts.phone = text;
      return;
    case 'validFrom': {
      const on = dateOfCell(text);
      if (on === null) errors.push(`ngày thành lập không đọc được: "${text}"`);
      else if (changes(`thành lập từ ${formatDate(on)}`, known?.validFrom ?? undefined, on)) write.facts.validFrom = on;
      return;
    }
    case 'parent':
      readParent(reading, write, known, text, snapshot, fileKeys);
      return;
    case 'aliases':
      for (const alias of entriesOf(text)) {
        if (nameKey(alias) === write.key || known?.names.some(({ name }) => name === alias)) continue;
        write.addAliases.push(alias);
        details.push(`tên gọi khác: ${alias}`);
      }
      return;
    case 'mailboxes':
      for (const typed of entriesOf(text.replaceAll(',', ';'))) {
        const address = typed.toLowerCase();
        if (!z.email().safeParse(address).success) errors.push(`hộp thư không đúng: "${typed}"`);
        else if (!known?.mailboxes.some((mailbox) => mailbox.address === address && mailbox.isActive)) {
          write.addMailboxes.push(address);
          details.push(`hộp thư ${address}`);
        }
      }
      return;
    case 'groups':
      for (const name of entriesOf(text)) {
        const group = snapshot.groups.find(({ keys, name: called }) => called === name || keys.includes(nameKey(name)));
        if (group && known?.groupIds.includes(group.id)) continue;
        write.addGroups.push(group?.name ?? name);
        details.push(group ? `vào nhóm ${group.name}` : `vào nhóm mới: ${name}`);
      }
      return;
    default:
      throw new Error(`unknown cell ${cell}`);
  }
}

function readParent(
  { details, errors }: Reading,
  write: AgencyWrite,
  known: KnownAgency | null,
  text: string,
  snapshot: RegistrySnapshot,
  fileKeys: ReadonlySet<string>,
): void {
  const key = nameKey(text);
  if (key === write.key) {
    errors.push('cơ quan cấp trên là chính cơ quan này');
    return;
  }
  const none: string[] = [];
  const parent = findKnown(key, text, snapshot, none);
  if (parent === 'ambiguous' || (parent === null && !fileKeys.has(key))) {
    errors.push(`cơ quan cấp trên chưa có trong danh mục: "${text}"`);
    return;
  }
  if (parent !== null && known?.parentId === parent.id) return;
  write.facts.parentKey = key;
  if (known !== null) details.push(`cấp trên: ${text}`);
}

/** A new agency needs a kind and a head's title; the name tells most. */
function completeNew({ cells, errors }: Reading, { write }: Said): void {
  if (!cells['kind']) {
    const kind = kindByName(write.name);
    if (kind === null) errors.push(`thiếu loại cơ quan (${knownKinds})`);
    else write.facts.kind = kind;
  }
  write.facts.headTitle ??= headTitleByName(write.name);
}

function readPerson(
  reading: Reading,
  agency: Said | null,
  accounts: Map<string, { write: AccountWrite; row: number }>,
  snapshot: RegistrySnapshot,
  officeId: string,
): void {
  const { cells, errors, details, row } = reading;
  if (!PERSON_CELLS.some((key) => cells[key])) {
    if (!cells['agency'] && errors.length === 0) errors.push('thiếu tên cơ quan');
    return;
  }
  const username = cells['username'] ?? cells['email'];
  const role = cells['role'] ? roleOf(cells['role']) : null;
  if (!cells['person']) errors.push('thiếu họ và tên');
  if (!username) errors.push('thiếu tên đăng nhập');
  else if (!USERNAME.test(username)) errors.push(`tên đăng nhập không đúng: "${username}"`);
  if (!cells['role']) errors.push('thiếu vai trò');
  else if (role === null) errors.push(`vai trò không rõ: "${cells['role']}" (${knownRoles})`);
  const email = cells['email'] ?? null;
  if (email !== null && !z.email().safeParse(email).success) errors.push(`thư điện tử không đúng: "${email}"`);
  const isOfAgency = role === 'agencyHead' || role === 'agencyOfficer';
  if (role !== null && !isOfAgency && cells['agency'])
    errors.push(`vai trò "${cells['role'] ?? ''}" là của Văn phòng: bỏ trống tên cơ quan`);
  if (!username || role === null || !cells['person']) return;
  const twice = accounts.get(username.toLowerCase());
  if (twice) {
    errors.push(`tên đăng nhập ${username} đã có ở dòng ${twice.row}`);
    return;
  }
  const known = snapshot.accounts.find((account) => account.username.toLowerCase() === username.toLowerCase());
  if (
    known &&
    (known.officeId !== officeId || known.role !== role || (isOfAgency && known.agencyId !== (agency?.known?.id ?? '')))
  ) {
    errors.push(`tên đăng nhập ${username} đã có người khác dùng, hoặc khác vai trò, cơ quan`);
    return;
  }
  const write: AccountWrite = {
    id: known?.id ?? null,
    username: known?.username ?? username,
    role,
    agencyKey: isOfAgency ? (agency?.write.key ?? null) : null,
    displayName: cells['person'],
    email: email ?? known?.email ?? null,
    phone: cells['personPhone'] ?? known?.phone ?? null,
    room: cells['room'] ?? known?.room ?? null,
  };
  if (!known) {
    details.push(`tài khoản ${username}`);
    reading.isNew ||= cells['agency'] === undefined;
  } else {
    const changed = (['displayName', 'email', 'phone', 'room'] as const).filter((fact) => known[fact] !== write[fact]);
    if (changed.length === 0) return;
    details.push(`sửa tài khoản ${username}`);
  }
  accounts.set(username.toLowerCase(), { write, row });
}
