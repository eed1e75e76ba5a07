import { nameKey } from './agency-names.js';
import { foldVietnamese } from './fold-vietnamese.js';

/** One word of a search: found where a word begins with it, and ends with it unless it is the last, which may still be being typed. */
export interface SearchWord {
  /** lower case; typed with accents it matches itself alone, typed without it matches any */
  needle: string;
  isWhole: boolean;
}

const WORDS_AT_MOST = 10;
const LONGEST = 60;

/** What stands between words; written out, for what a letter is depends on the database's locale. Within brackets of both JavaScript's and PostgreSQL's patterns. */
const BETWEEN = '\\s!-/:-@\\[-`{-~“”‘’«»–…';

/** The words of what somebody typed; a number's parts belong together however they are spaced ("104 /TB-UBND"). */
export function searchWords(text: string): SearchWord[] {
  const needles = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*\/\s*/g, '/')
    .replace(/(\/[\p{L}\p{N}]+)\s*-\s*(?=\p{L})/gu, '$1-')
    .split(/[\s,;:()"“”«»]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').slice(0, LONGEST))
    .filter((word) => word !== '')
    .slice(0, WORDS_AT_MOST);
  return needles.map((needle, index) => ({ needle, isWhole: index < needles.length - 1 }));
}

/** A pattern that finds the word in a `search` column (src/domain/fold-vietnamese.ts), for JavaScript and PostgreSQL alike. */
export const wordPattern = ({ needle, isWhole }: SearchWord): string =>
  `(^|[${BETWEEN}])${needle.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}${isWhole ? `($|[${BETWEEN}])` : ''}`;

/** The number of a document that somebody may mean: "104" of "104/TB-UBND"; null where the first word is none. */
export const documentNumberIn = ([first]: readonly SearchWord[]): string | null =>
  /^(\d+(?:\/\d{4})?)(?:\/|$)/.exec(first?.needle ?? '')?.[1] ?? null;

/** Whether an agency is meant: by words of one of its names, or by an abbreviation, spelt out or not ("TT&TT", "stttt"). */
export function isCalled(names: readonly string[], typed: string): boolean {
  const words = searchWords(typed);
  const short = compact(typed);
  return names.some((name) => {
    const written = name.normalize('NFC').toLowerCase();
    const folded = foldVietnamese(written);
    const hasWords = words.length > 0 && words.every((word) => hasWord(written, folded, word));
    return hasWords || (short.length >= 2 && abbreviations(name).includes(short));
  });
}

const hasWord = (written: string, folded: string, word: SearchWord): boolean => {
  const isTypedPlain = foldVietnamese(word.needle) === word.needle;
  return new RegExp(wordPattern(word), 'u').test(isTypedPlain ? folded : written);
};

const compact = (name: string): string => nameKey(name).replaceAll(' ', '');

/** "Sở Thông tin và Truyền thông": tttt, sotttt, stttt; a name that is short itself stands for itself. */
function abbreviations(name: string): string[] {
  const words = nameKey(name).split(' ');
  const [first = '', ...rest] = words;
  const initials = rest.map((word) => word[0] ?? '').join('');
  const whole = words.join('');
  return [whole, first + initials, (first[0] ?? '') + initials, ...(rest.length > 1 ? [initials] : []), rest.join('')];
}
