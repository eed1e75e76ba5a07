import { bodyNameEnd } from './body-name-end.js';
import { bodyHeads } from './lexicon/body-heads.js';
import { headAt } from './name-marks.js';
import { anyOf, eachMatch, pattern } from './pattern.js';
import { type SourceText, looseStretch, stretchOf } from './source-text.js';
import { officialName } from './party-names.js';

/** Names that a document defines for itself, and what a reader must know to resolve them. */
export interface KnownNames {
  /** "Tổ công tác" -> "Tổ công tác tháo gỡ …"; "VPĐP NTM" -> "Văn phòng Điều phối nông thôn mới". Longest first. */
  aliases: readonly { written: string; name: string }[];
  /** The body meant by "cơ quan thường trực". */
  standingBody: string | null;
  /** The issuer when it is a department: "Sở" alone means it. */
  issuer: string | null;
  /** Names in lower case that the text writes out where nothing follows them, by their first two words; longest first. */
  complete: ReadonlyMap<string, readonly string[]>;
  /** The last single body that was told something: "Sở" alone may mean it. */
  lastBody: string | null;
}

export const nothingKnown: KnownNames = {
  aliases: [],
  standingBody: null,
  issuer: null,
  complete: new Map(),
  lastBody: null,
};

const HEAD = anyOf(bodyHeads.map(({ head }) => head).concat('sở'));
const STARTS_AS_BODY = pattern(`^${HEAD}(?![\\p{L}])`);
const CALLED = pattern(
  '\\((?:(?:sau đây|dưới đây|từ đây) )?(?:(?:xin )?(?:được )?(?:gọi tắt|gọi chung|viết tắt|gọi)(?: là)?|tên viết tắt(?: là)?|tắt là):?\\s{0,3}"?([^)"]{2,60})"?\\)',
  'g',
);
const BRACKETED = /\((\p{Lu}[\p{Lu}&-]{1,11}(?: \p{Lu}{2,8}|(?: \p{Lu}\p{Ll}{1,8}){1,3})?)\)/gu;
const SHORTENED = /\((\p{Lu}{2,8}(?: [\p{L}&]{1,12}){1,5})\)/gu;
const A_SHORT_NAME =
  /\(((?:Ban|Trung tâm|Công ty|Văn phòng|Hội|Quỹ|Viện|Tổ|Đoàn) \p{Lu}[\p{L}&]{1,10}(?: [\p{L}&]{1,10}){0,3})\)/gu;
type Words = Pick<SourceText, 'text' | 'low' | 'plain'>;
/** A name is made short where it first stands: what meant none so often means none. */
const MOST_TRIES = 3;
/** How far back a long name may begin. */
const REACH = 300;
/** "BCĐ", "BQL": capitals that shorten the head of a name, not the whole of it. */
const HEAD_IN_SHORT = /^(?:BCĐ|BCD|BCH|BQL|BQLDA)$/u;

/** The names defined anywhere in the text: "(sau đây gọi tắt là …)" and "Long Name (LN)". */
export function definedNames(source: Words): KnownNames['aliases'] {
  const found = new Map<string, string>();
  const tries = new Map<string, number>();
  const isNewEnough = (written: string): boolean => {
    const before = tries.get(written) ?? 0;
    tries.set(written, before + 1);
    return before < MOST_TRIES && !found.has(written);
  };
  for (const match of eachMatch(CALLED, source.low)) {
    const from = Math.max(0, match.index - REACH);
    const at = match[0].indexOf(match[1] ?? '');
    const written = source.text.slice(match.index + at, match.index + at + (match[1] ?? '').length).trim();
    const before = source.low.slice(from, match.index);
    const begin = before.lastIndexOf(written.toLowerCase());
    if (begin >= 0 && STARTS_AS_BODY.test(written.toLowerCase())) {
      found.set(written, officialName(source.text.slice(from + begin, match.index)));
      continue;
    }
    // "Ban Quản lý dự án các công trình giao thông tỉnh (gọi tắt là Ban Giao thông)": shortened inside.
    const name = IN_CAPITALS.test(written) || isBodyName(written) ? bodyEndingAt(source, match.index) : null;
    if (name !== null) found.set(written, officialName(name));
  }
  for (const match of eachMatch(BRACKETED, source.text)) {
    const written = match[1] ?? '';
    const long = longFormOf(written, source.text.slice(Math.max(0, match.index - REACH), match.index));
    // "Trung tâm Kiểm soát bệnh tật (CDC) tỉnh"
    const behind = match.index + match[0].length;
    const level = LEVEL_BEHIND.exec(source.text.slice(behind, behind + 30))?.[0] ?? '';
    if (long !== null && STARTS_AS_BODY.test(long.toLowerCase()) && !found.has(written))
      found.set(written, officialName(`${long}${level}`));
    // "Trung tâm Kiểm soát bệnh tật Thành phố (HCDC)": letters of another language, nothing that is spelt out elsewhere.
    else if (IN_CAPITALS.test(written) && !HEAD_IN_SHORT.test(written) && isNewEnough(written)) {
      const name = bodyEndingAt(source, match.index);
      const inFull = officialName(written);
      // "Ban An toàn giao thông (ATGT)" shortens some words of the name only.
      if (name !== null && (inFull === written || officialName(name).toLowerCase().startsWith(inFull.toLowerCase())))
        found.set(written, officialName(`${name}${level}`));
      // "Chi cục Quản lý chất lượng nông lâm sản và thủy sản (QLCLNLS&TS)": the head is said again before it.
      const head = name === null || inFull !== written ? null : headOf(name);
      if (name !== null && head !== null && initialsOf(name.slice(head.length)) === lettersOf(written))
        found.set(`${head} ${written}`, officialName(`${name}${level}`));
    }
    // "Ban Chỉ đạo Ứng dụng công nghệ thông tin tỉnh (BCĐ)"
    else if (HEAD_IN_SHORT.test(written)) defineByHead(source.text, written, match.index, found);
  }
  for (const match of eachMatch(A_SHORT_NAME, source.text)) {
    // "Ban QLDA đầu tư xây dựng các công trình giao thông tỉnh (Ban Giao thông)"
    const written = match[1] ?? '';
    const name = isNewEnough(written) && isBodyName(written) ? bodyEndingAt(source, match.index) : null;
    const inFull = name === null ? '' : officialName(name);
    if (inFull.length > written.length && inFull.split(' ')[0] === written.split(' ')[0]) found.set(written, inFull);
  }
  for (const match of eachMatch(SHORTENED, source.text)) defineByHead(source.text, match[1] ?? '', match.index, found);
  return [...found]
    .map(([written, name]) => ({ written, name }))
    .filter(({ written, name }) => written !== name)
    .sort((a, b) => b.written.length - a.written.length);
}

/** "Ban Quản lý các khu công nghiệp tỉnh (BQL các KCN)": the short form in full is how the long name begins. */
function defineByHead(text: string, written: string, index: number, found: Map<string, string>): void {
  const inFull = officialName(written);
  if (inFull === written || found.has(written)) return;
  const before = officialName(text.slice(Math.max(0, index - REACH), index));
  const begin = before.toLowerCase().lastIndexOf(inFull.toLowerCase());
  const long = begin < 0 ? '' : before.slice(begin).trim();
  if (long !== inFull && !/[.;:]/u.test(long) && STARTS_AS_BODY.test(long.toLowerCase())) found.set(written, long);
}

const IN_CAPITALS = /^(?!UBND|HĐND|TP|TX|TW)\p{Lu}[\p{Lu}\d&-]{2,11}(?:(?: \p{Lu}\p{Ll}{1,8}){1,3})?$/u;

/** A body's name, nothing before or behind it: "Ban Giao thông". */
function isBodyName(written: string): boolean {
  const s = looseStretch(written);
  return /^\p{Lu}/u.test(written) && (headAt(s, 0) !== null || STARTS_AS_BODY.test(s.low));
}

/** "Chi cục" of "Chi cục Kiểm lâm". */
function headOf(name: string): string | null {
  const end = headAt(looseStretch(name), 0);
  return end === null ? null : name.slice(0, end);
}

const lettersOf = (written: string): string =>
  Array.from(written.replace(/[^\p{L}]/gu, ''))
    .map(initial)
    .join('');
const initialsOf = (words: string): string =>
  [...words.matchAll(/[\p{L}']+/gu)]
    .filter(([word]) => !/^(?:và|các)$/u.test(word))
    .map(([word]) => initial(word))
    .join('');

const LEVEL_BEHIND = /^ (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường)(?= [^\p{Lu}]|[.,;:])/u;
const CAPITAL = /(?<![\p{L}])\p{Lu}/gu;

/** The body whose name ends where the bracket at `end` opens. */
function bodyEndingAt(source: Words, end: number): string | null {
  // The names are looked at in the words before the bracket only.
  const s = stretchOf(source, Math.max(0, end - REACH), end);
  const last = s.text.trimEnd().length;
  for (const { index } of eachMatch(CAPITAL, s.text)) {
    const head = headAt(s, index);
    if (head !== null && head < last && bodyNameEnd(s, index, head) === last) return s.text.slice(index, last);
  }
  return null;
}

/** "Nơi nhận" and "Kính gửi": what stands there between stops is names and nothing else. */
const RECIPIENTS = pattern('(?:nơi nhận|kính gửi)\\s{0,5}:', 'g');
const LONGEST_LIST = 2_500;
/** The rest of the line, then lines that begin with a bullet or go on in small letters. */
const LIST = /^[^:\n]{0,20}:[^\n]{0,400}(?:\n[ \t]{0,40}(?:[-+*•]|\p{Ll})[^\n]{0,400}){0,60}/u;
const PIECE = /\p{Lu}[^\n;,:()."]{8,120}(?=[ \t]{0,3}(?:[;,:().]|\n|$))/gu;
const HAS_PURPOSE = /(?<!\p{L})(?:để|thực hiện|theo dõi|đôn đốc|báo cáo|biết|như)(?!\p{L})/u;
/** "Trung tâm Y tế các huyện, thị xã": one in every district, a group that the stop cuts short. */
const IN_EVERY = /(?<!\p{L})(?:các|mỗi|từng) (?:huyện|xã|phường|thị|quận|thành phố|đặc khu|thôn)(?!\p{L})/u;
const MOST_NAMES = 400;

/** The bodies' names in the lists of recipients, which nothing follows and so are complete. */
export function completeNames(source: Pick<SourceText, 'text' | 'low'>): KnownNames['complete'] {
  const found = new Map<string, string[]>();
  let count = 0;
  for (const { index } of eachMatch(RECIPIENTS, source.low)) {
    const list = LIST.exec(source.text.slice(index, index + LONGEST_LIST))?.[0] ?? '';
    for (const piece of eachMatch(PIECE, list)) {
      const name = piece[0].replace(/\s+/gu, ' ').trim().toLowerCase();
      const words = name.split(' ');
      if (words.length > 16 || !STARTS_AS_BODY.test(name) || HAS_PURPOSE.test(name) || IN_EVERY.test(name)) continue;
      const key = words.slice(0, 2).join(' ');
      const same = found.get(key) ?? [];
      if (same.includes(name)) continue;
      if (++count > MOST_NAMES) return found;
      same.push(name);
      same.sort((a, b) => b.length - a.length);
      found.set(key, same);
    }
  }
  return found;
}

/** The last words before the bracket whose first letters spell the abbreviation. */
function longFormOf(abbreviation: string, before: string): string | null {
  const letters = Array.from(abbreviation).filter((c) => /\p{L}/u.test(c));
  const words = [...before.matchAll(/[\p{L}']+/gu)].slice(-letters.length);
  if (words.length < letters.length || letters.length < 3) return null;
  const fits = words.every((word, i) => initial(word[0]) === initial(letters[i] ?? ''));
  const first = words[0];
  return fits && first ? before.slice(first.index).trim() : null;
}

const initial = (word: string): string => (word[0] ?? '').normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
