import { abbreviations } from './lexicon/abbreviations.js';
import { departments } from './lexicon/departments.js';
import { matchAt, pattern } from './pattern.js';
import type { Stretch } from './source-text.js';

const expansions = abbreviations.map(({ written, inFull }) => ({
  written: pattern(`(?<![\\p{L}\\p{N}])(?:${written})(?![\\p{L}\\p{N}])`, 'g'),
  inFull,
}));

/** Most names have none: one look tells. */
const anyShort = pattern(
  `(?<![\\p{L}\\p{N}])(?:${abbreviations.map(({ written }) => written).join('|')})(?![\\p{L}\\p{N}])`,
);

/** A body's name in full: one blank between words, abbreviations written out, UBND and HĐND short. */
export function officialName(written: string): string {
  let name = written.replace(/\s+/gu, ' ').trim();
  if (!anyShort.test(name)) return name;
  for (const { written: short, inFull } of expansions) name = name.replace(short, inFull);
  return name.replace(/\s+/gu, ' ').trim();
}

/** A group's name as drafts write it: "nhóm:" and its own words in lower case. */
export function groupName(written: string): string {
  return `nhóm:${officialName(written)
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
