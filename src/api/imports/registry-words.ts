import type { AgencyKind } from '../../domain/agency-registry.js';
import { foldVietnamese } from '../../domain/fold-vietnamese.js';
import type { Role } from '../../domain/rights.js';

/** How files say the kinds of agencies; the first is the word of the template. */
const kindWords: Record<AgencyKind, readonly string[]> = {
  department: ['sở, ban, ngành', 'sở', 'ban', 'ngành', 'sở ban ngành', 'cơ quan chuyên môn'],
  district: [
    'UBND huyện, xã',
    'UBND',
    'UBND huyện',
    'UBND xã',
    'UBND cấp huyện',
    'UBND cấp xã',
    'UBND các huyện, thành phố',
    'huyện',
    'xã',
    'phường',
    'thành phố',
  ],
  unit: ['đơn vị trực thuộc', 'đơn vị', 'đơn vị sự nghiệp'],
  vertical: ['ngành dọc', 'cơ quan trung ương trên địa bàn'],
  party: ['Đảng, đoàn thể', 'Đảng', 'đoàn thể', 'Mặt trận'],
  council: ['HĐND', 'Hội đồng nhân dân'],
  enterprise: ['doanh nghiệp', 'công ty'],
  other: ['khác'],
};

const roleWords: Partial<Record<Role, readonly string[]>> = {
  specialist: ['chuyên viên', 'chuyên viên Văn phòng', 'chuyên viên theo dõi'],
  officeHead: ['lãnh đạo Văn phòng', 'Chánh Văn phòng', 'Phó Chánh Văn phòng'],
  leader: ['lãnh đạo UBND', 'lãnh đạo UBND tỉnh', 'Chủ tịch', 'Phó Chủ tịch'],
  agencyHead: ['thủ trưởng cơ quan', 'lãnh đạo cơ quan', 'Giám đốc', 'Phó Giám đốc'],
  agencyOfficer: ['đầu mối cơ quan', 'đầu mối', 'cán bộ đầu mối', 'văn thư', 'văn thư cơ quan'],
};

const key = (text: string): string =>
  foldVietnamese(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const lookUp = <K extends string>(words: Partial<Record<K, readonly string[]>>) => {
  // Object.entries forgets the keys' names.
  const entries = Object.entries(words) as [K, readonly string[]][];
  const found = new Map(entries.flatMap(([code, names]) => names.map((name) => [key(name), code] as const)));
  return (text: string): K | null => found.get(key(text)) ?? null;
};

export const agencyKindOf = lookUp(kindWords);
export const roleOf = lookUp(roleWords);

/** The words that a person may write, for a refusal. */
export const knownKinds = Object.values(kindWords)
  .map(([first]) => first ?? '')
  .join('; ');
export const knownRoles = Object.values(roleWords)
  .map(([first]) => first ?? '')
  .join('; ');

/** @returns null for words that are neither */
export function registerOf(text: string): 'assign' | 'request' | null {
  const words = key(text);
  if (words === 'giao nhiem vu' || words === 'giao') return 'assign';
  return words === 'de nghi' || words === 'de nghi phoi hop' || words === 'phoi hop' ? 'request' : null;
}

/** What a name alone tells: "Sở …", "UBND huyện …". @returns null where a person must say it */
export function kindByName(name: string): AgencyKind | null {
  const words = key(name);
  if (/^(so|ban|thanh tra|van phong) /.test(words)) return 'department';
  if (/^(ubnd|uy ban nhan dan) (huyen|thi xa|thanh pho|xa|phuong|thi tran|dac khu) /.test(words)) return 'district';
  return null;
}

/** How the head is addressed where the file does not say it (P14: thủ trưởng cơ quan; in a mail Giám đốc Sở). */
export function headTitleByName(name: string): string {
  const words = key(name);
  if (words.startsWith('so ')) return 'Giám đốc Sở';
  if (words.startsWith('ban ')) return 'Trưởng ban';
  const level = /^(?:ubnd|ủy ban nhân dân)\s+(huyện|thị xã|thành phố|xã|phường|thị trấn|đặc khu)/iu.exec(
    name.normalize('NFC'),
  );
  return level?.[1] ? `Chủ tịch UBND ${level[1].toLowerCase()}` : 'Thủ trưởng cơ quan';
}
