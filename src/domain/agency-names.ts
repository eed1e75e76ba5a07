import {
  actingOn,
  isValidOn,
  type AgencyRegistry,
  type DatedName,
  type RegistryAgency,
  type RegistryGroup,
} from './agency-registry.js';
import { foldVietnamese } from './fold-vietnamese.js';
import type { PlainDate } from './plain-date.js';

/** How a draft marks a group: 'nhóm:các sở, ban, ngành'. */
const GROUP_MARK = 'nhóm:';

/** A fuzzy match counts from this score on, and only this far ahead of the next (domain.md §22: "accept only with a margin"). */
const LIKELY = 0.7;
const MARGIN = 0.15;
const WORTH_SHOWING = 0.4;
const CANDIDATES = 5;

/** Long forms and abbreviations that stand in many names; folded words, read from the top. */
const REWRITTEN: readonly (readonly [RegExp, string])[] = [
  [/\buy ban nhan dan\b/g, 'ubnd'],
  [/\bhoi dong nhan dan\b/g, 'hdnd'],
  [/\bban chi dao\b/g, 'bcd'],
  [/\bubnd tp\b/g, 'ubnd thanh pho'],
  [/\bubnd tx\b/g, 'ubnd thi xa'],
  [/\bcong nghe thong tin\b/g, 'cntt'],
  [/\bvp ubnd\b/g, 'van phong ubnd'],
];

/** The head named instead of the body (patterns 9 and 21). */
const HEAD_BEFORE_BODY =
  /^(?:(?:dong chi|d c|ong|ba) )?(?:thu truong|giam doc|chu tich(?= ubnd)|chanh(?= van phong| thanh tra)|truong ban(?= ban)) /;

/** Words that say what sort of body it is, not which one. */
const GENERIC = new Set(
  'so ban ubnd hdnd huyen thi xa thanh pho phuong tran tinh van phong trung tam chi cuc nha nuoc cac'.split(' '),
);

export interface AgencyCandidate {
  agencyId: string;
  name: string;
  /** 0..1 */
  score: number;
}

export type AgencyResolution =
  | { kind: 'exact'; agency: RegistryAgency }
  /** one agency far ahead of all others: taken, and said; `margin` to the next one (null: there is none) */
  | { kind: 'likely'; agency: RegistryAgency; score: number; margin: number | null; next: AgencyCandidate | null }
  | { kind: 'ambiguous'; candidates: AgencyCandidate[] }
  /** `notThen`: the name is known, but not of a body that existed then under it; `former` says of which, and who acts now */
  | { kind: 'unknown'; candidates: AgencyCandidate[]; notThen: boolean; former: FormerBody[] };

/** A body that the registry knows by that name, but not on that day. */
export interface FormerBody {
  agencyId: string;
  name: string;
  /** last day of the body, or of that name; null: it had not begun yet */
  lastOn: PlainDate | null;
  /** renamed: the same body acts on under `name`; ended: its successors act; not yet: it came later */
  why: 'renamed' | 'ended' | 'not-yet';
  /** who acts in its place on that day */
  acting: { agencyId: string; name: string }[];
}

export const isGroupName = (name: string): boolean =>
  name.normalize('NFC').trimStart().toLowerCase().startsWith(GROUP_MARK);

export const withoutGroupMark = (name: string): string =>
  isGroupName(name) ? name.trimStart().slice(GROUP_MARK.length).trim() : name;

/** A name without case, accents, punctuation, "và" and the head's title; usual long forms and abbreviations made alike. */
export function nameKey(name: string): string {
  let key = foldVietnamese(withoutGroupMark(name))
    .replace(/&/g, ' va ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  for (const [pattern, replacement] of REWRITTEN) key = key.replace(pattern, replacement);
  return key
    .replace(HEAD_BEFORE_BODY, '')
    .replace(/\bva\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/**
 * Whom a text of that day means by a name. An agency's id is its own name. Pure.
 * @param on the issue date: names and agencies are taken as of it
 */
export function resolveAgency(registry: AgencyRegistry, name: string, on: PlainDate): AgencyResolution {
  const byId = registry.agencies.find(({ id }) => id === name);
  if (byId) return { kind: 'exact', agency: byId };

  const wanted = spellings(name, registry.provinceName);
  const index = indexOf(registry);
  const registered = index.filter(({ forms }) => overlaps(wanted, forms));
  // First letters count only where nobody is registered so: "Sở NV" is Sở Nội vụ beside a Sở Ngoại vụ.
  const calledSo = registered.length > 0 ? registered : index.filter(({ initials }) => overlaps(wanted, initials));
  const called = new Set(calledSo.map(({ agency }) => agency));
  const then = [
    ...new Set(
      calledSo.filter(({ agency, dated }) => isValidOn(dated, on) && isValidOn(agency, on)).map(({ agency }) => agency),
    ),
  ];
  const [only] = then;
  if (only && then.length === 1) return { kind: 'exact', agency: only };
  if (then.length > 1)
    return {
      kind: 'ambiguous',
      candidates: then.map((agency) => ({ agencyId: agency.id, name: agency.name, score: 1 })),
    };
  if (called.size > 0) {
    const former = formerBodies(registry, calledSo, on);
    return {
      kind: 'unknown',
      notThen: true,
      former,
      candidates: withActing(former, candidatesFor(registry, name, on)),
    };
  }

  const candidates = candidatesFor(registry, name, on);
  const [first, second] = candidates;
  if (!first || first.score < LIKELY) return { kind: 'unknown', notThen: false, former: [], candidates };
  const agency = registry.agencies.find(({ id }) => id === first.agencyId);
  if (!agency || (second && first.score - second.score < MARGIN)) return { kind: 'ambiguous', candidates };
  const margin = second ? Math.round((first.score - second.score) * 100) / 100 : null;
  return { kind: 'likely', agency, score: first.score, margin, next: second ?? null };
}

/** What became of the bodies that were called so on another day. */
function formerBodies(registry: AgencyRegistry, calledSo: readonly IndexedName[], on: PlainDate): FormerBody[] {
  const bodies = new Map<string, FormerBody>();
  for (const { agency, dated } of calledSo) {
    const acting = actingOn(registry, agency, on).map(({ id, name }) => ({ agencyId: id, name }));
    const isThere = isValidOn(agency, on);
    const isOver = (last: PlainDate | null): last is PlainDate => last !== null && last < on;
    const lastOn = isThere ? dated.validTo : agency.validTo;
    const why = isThere ? 'renamed' : isOver(agency.validTo) ? 'ended' : 'not-yet';
    bodies.set(agency.id, {
      agencyId: agency.id,
      name: agency.name,
      lastOn: isOver(lastOn) ? lastOn : null,
      why,
      acting,
    });
  }
  return [...bodies.values()];
}

/** Who acts in the place of a body that has ended is offered first: a person picks, for a successor is no other name. */
function withActing(former: readonly FormerBody[], near: readonly AgencyCandidate[]): AgencyCandidate[] {
  const acting = former.flatMap((body) => body.acting.map((one) => ({ ...one, score: LIKELY })));
  const offered = [...acting, ...near];
  return offered
    .filter((one, i) => offered.findIndex(({ agencyId }) => agencyId === one.agencyId) === i)
    .slice(0, CANDIDATES);
}

/** The group that a text calls so; only by a name that was registered for it: "(trừ Sở X)" or "có liên quan" is another group. */
export function resolveGroup(registry: AgencyRegistry, name: string): RegistryGroup | null {
  const wanted = groupSpellings(name, registry.provinceName);
  return (
    registry.groups.find((group) =>
      [group.name, ...group.names].some((called) => overlaps(wanted, groupSpellings(called, registry.provinceName))),
    ) ?? null
  );
}

/** Names of bodies that are not the State's: never assigned (S20), whether the registry knows them or not. */
export function isNonState(name: string): boolean {
  return /\b(?:doanh nghiep|cong ty|tong cong ty|tap doan|hop tac xa|nha dau tu|nha thau|nha mang|hiep hoi doanh nghiep)\b/.test(
    foldVietnamese(name),
  );
}

interface IndexedName {
  agency: RegistryAgency;
  dated: DatedName;
  forms: ReadonlySet<string>;
  /** "sonnptnt" of Sở Nông nghiệp và Phát triển nông thôn */
  initials: ReadonlySet<string>;
  words: readonly string[];
}

/** Names made comparable once a registry: a launch asks for the same thousand names again and again. */
const indexes = new WeakMap<AgencyRegistry, readonly IndexedName[]>();

function indexOf(registry: AgencyRegistry): readonly IndexedName[] {
  const known = indexes.get(registry);
  if (known) return known;
  const index = registry.agencies.flatMap((agency) => {
    const names = agency.names.length > 0 ? agency.names : [{ name: agency.name, validFrom: null, validTo: null }];
    return names.map((dated) => ({
      agency,
      dated,
      forms: spellings(dated.name, registry.provinceName),
      initials: new Set(initialsOf(dated.name)),
      words: nameKey(dated.name).split(' '),
    }));
  });
  indexes.set(registry, index);
  return index;
}

/** The ways in which one name may be written; blanks do not count ("TT&TT", "TT và TT", "TTTT"), nor does naming the own province. */
function spellings(name: string, provinceName: string): Set<string> {
  const key = nameKey(name);
  const ofProvince = key.replace(new RegExp(`\\btinh ${nameKey(provinceName)}$`), 'tinh');
  const bare = ofProvince.replace(/ tinh$/, '');
  const forms = [key, ofProvince, ...(bare.includes(' ') ? [bare] : [])];
  // "huyện Hoa Lư" for its People's Committee.
  if (/^(?:huyen|thi xa|thanh pho|phuong|xa|thi tran|dac khu) /.test(key)) forms.push(`ubnd ${key}`);
  return new Set(forms.map((form) => form.replaceAll(' ', '')));
}

/** "Sở NN&PTNT": a registered department by the first letters of its words. */
function initialsOf(name: string): string[] {
  const [word, ...rest] = nameKey(name).split(' ');
  return word === 'so' && rest.length > 1 ? [`so${rest.map((one) => one[0] ?? '').join('')}`] : [];
}

/** Of a group, "tỉnh", "của tỉnh", "trong tỉnh", "trên địa bàn tỉnh" say nothing new within a province's office. */
function groupSpellings(name: string, provinceName: string): Set<string> {
  const key = nameKey(name).replace(new RegExp(`\\btinh ${nameKey(provinceName)}$`), 'tinh');
  const bare = key.replace(/ (?:(?:cua|trong|thuoc|toan|o|tren dia ban|trong toan) )?tinh$/, '');
  return new Set([key, ...(bare.includes(' ') ? [bare] : [])].map((form) => form.replaceAll(' ', '')));
}

const overlaps = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((form) => b.has(form));

/** The nearest agencies of that day, best first: what a person is offered. */
function candidatesFor(registry: AgencyRegistry, name: string, on: PlainDate): AgencyCandidate[] {
  const wanted = nameKey(name).split(' ');
  const best = new Map<string, AgencyCandidate>();
  for (const { agency, dated, words } of indexOf(registry)) {
    if (!isValidOn(agency, on) || !isValidOn(dated, on)) continue;
    const score = similarity(wanted, words);
    if (score >= WORTH_SHOWING && score > (best.get(agency.id)?.score ?? 0))
      best.set(agency.id, { agencyId: agency.id, name: agency.name, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, CANDIDATES);
}

/** Share of the telling words that two names have in common (Dice), at least 0.7 where one is a part of the other; 0 for bodies of different sorts. */
function similarity(a: readonly string[], b: readonly string[]): number {
  if (GENERIC.has(a[0] ?? '') && GENERIC.has(b[0] ?? '') && a[0] !== b[0]) return 0;
  const tellingA = a.filter((word) => !GENERIC.has(word));
  const tellingB = b.filter((word) => !GENERIC.has(word));
  const rest = [...tellingB];
  let common = 0;
  for (const word of tellingA) {
    const at = rest.findIndex((other) => isSameWord(word, other));
    if (at < 0) continue;
    rest.splice(at, 1);
    common += 1;
  }
  if (common === 0) return 0;
  const dice = (2 * common) / (tellingA.length + tellingB.length);
  const isPart = common >= 2 && common === Math.min(tellingA.length, tellingB.length);
  return Math.round(Math.max(dice, isPart ? 0.7 : 0) * 100) / 100;
}

/** Equal, or one slip of the scanner apart in a word of four letters and more. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}
