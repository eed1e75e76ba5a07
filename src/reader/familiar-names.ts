import { abbreviations, councilsInShort, kindsInFull, levelsInFull } from './lexicon/abbreviations.js';
import * as fields from './lexicon/body-fields.js';
import { bodyHeads } from './lexicon/body-heads.js';
import { departments } from './lexicon/departments.js';
import { groupNouns, levels } from './lexicon/group-words.js';

const LISTS: readonly unknown[] = Object.values(fields).filter((list) => Array.isArray(list));

/** Every word of the lists of names, in lower case. */
const familiar = new Set(
  [
    ...LISTS.flat().filter((word) => typeof word === 'string'),
    ...bodyHeads.map(({ head }) => head),
    ...departments.map(({ name }) => name),
    ...[...abbreviations, ...councilsInShort, ...kindsInFull, ...levelsInFull].map(({ inFull }) => inFull),
    ...groupNouns,
    ...levels,
    'và',
    'sở',
    'của',
    'số',
    'nhóm',
    'tổ',
    'khu',
    'vực',
    'miền',
    'việt',
    'nam',
    'các',
  ].flatMap((words) => words.toLowerCase().split(/[^\p{L}\p{N}]+/u)),
);

/**
 * True when the name of a body is made of words that the lists hold, and of proper names. A group keeps the text's own
 * wording, which decides nothing here.
 */
export function isFamiliarName(name: string): boolean {
  if (name.startsWith('nhóm:')) return true;
  // An abbreviation that no list writes out.
  if (name.includes('&')) return false;
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.every((word) => familiar.has(word.toLowerCase()) || /^[\p{Lu}\p{N}]/u.test(word));
}
