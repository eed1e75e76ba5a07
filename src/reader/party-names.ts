import { abbreviations, councilsInShort, kindsInFull, levelsInFull } from './lexicon/abbreviations.js';
import { departments } from './lexicon/departments.js';
import { matchAt, pattern } from './pattern.js';
import type { Stretch } from './source-text.js';

/** Writes in full what a list of spellings names. Most names have nothing of it: one look tells. */
function inFullBy(spellings: typeof abbreviations): (written: string) => string {
  const alone = (written: string, flags: string) =>
    pattern(`(?<![\\p{L}\\p{N}])(?:${written})(?![\\p{L}\\p{N}])`, flags);
  const any = alone(spellings.map(({ written }) => written).join('|'), '');
  const each = spellings.map(({ written, inFull }) => ({ written: alone(written, 'g'), inFull }));
  const oneBlank = (name: string) => name.replace(/\s+/gu, ' ').trim();
  const inFull = (written: string): string => {
    const name = oneBlank(written);
    if (!any.test(name)) return name;
    return oneBlank(each.reduce((text, spelling) => text.replace(spelling.written, spelling.inFull), name));
  };
  const known = new Map<string, string>();
  return (written) => {
    let name = known.get(written);
    if (name === undefined) {
      name = inFull(written);
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(written, name);
    }
    return name;
  };
}
/** Names come again and again in one document; more than these are no directive's. */
const MOST_KNOWN = 4_000;
const asGroupsAreWritten = inFullBy([...councilsInShort, ...kindsInFull, ...levelsInFull]);

/** A body's name in full: one blank between words, abbreviations written out, UBND and HĐND short. */
export const officialName = inFullBy([...councilsInShort, ...abbreviations, ...kindsInFull, ...levelsInFull]);

/** A group's name as drafts write it: "nhóm:" and its own words in lower case, what is short left short but for kinds and levels. */
export function groupName(written: string): string {
  return `nhóm:${asGroupsAreWritten(written)
    .toLowerCase()
    .replace(/[\s,;:.-]{1,200}$/u, '')}`;
}

const SEPARATOR = '[\\s,&\\-]{0,6}(?:va\\s{1,9})?';
const departmentForms = departments
  .flatMap(({ name, alsoWritten }) => [name, ...alsoWritten].map((form) => ({ name, form })))
  .map(({ name, form }) => {
    const words = plainWords(form);
    const letters = form.replaceAll('và', '').replace(/[^\p{L}]/gu, '');
    const isAbbreviation = letters.length <= 8 && letters.slice(-1) === letters.slice(-1).toUpperCase();
    return {
      name,
      length: words.join('').length,
      isAbbreviation,
      at: new RegExp(`${words.join(SEPARATOR)}(?![\\p{L}\\p{N}])`, 'uy'),
    };
  })
  .sort((a, b) => b.length - a.length);

function plainWords(form: string): string[] {
  return form
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .split(/[\s,&-]+/u)
    .filter((word) => word !== 'va' && word !== '');
}

/** The department's name (without "Sở") that stands at `index`, and where it ends. */
export function departmentAt(s: Stretch, index: number): { name: string; end: number } | null {
  for (const form of departmentForms) {
    const match = matchAt(form.at, s.plain, index);
    if (!match) continue;
    const end = index + match[0].length;
    const written = s.text.slice(index, end);
    if (form.isAbbreviation) {
      const letters = written.replaceAll('và', '').replace(/[^\p{L}]/gu, '');
      if (letters.slice(-1) !== letters.slice(-1).toUpperCase()) continue;
    } else if (!/^\p{Lu}/u.test(written) && !/[&]/u.test(written)) continue;
    return { name: form.name, end };
  }
  return null;
}
