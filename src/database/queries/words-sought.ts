import { searchWords, wordPattern, type SearchWord } from '../../domain/search-words.js';
import { Prisma } from '../generated/client.js';
import { likeOf } from './like-of.js';

/** Shorter words have no trigram of their own: the index finds them only where a text or a word begins. */
const TRIGRAM = 3;

/**
 * Words sought in a `search` column (src/domain/fold-vietnamese.ts searchText): every word of the query must stand in it, in
 * whatever order. A word typed without accents matches any, one typed with accents matches only itself: the column holds the
 * text as written and then without accents. The index narrows by parts of words, the patterns then ask for their beginnings.
 */
export function wordsSought(column: Prisma.Sql, query: string): Prisma.Sql {
  const words = searchWords(query);
  const [first] = words;
  if (!first) return Prisma.sql`true`;
  const long = words.filter(({ needle }) => needle.length >= TRIGRAM);
  const narrow =
    long.length > 0
      ? long.map(({ needle }) => Prisma.sql`${column} LIKE ${likeOf(needle)}`)
      : [atABeginning(column, first)];
  // `|| ''` keeps the patterns away from the index, which would take them apart at every search.
  const patterns = words.map((word) => Prisma.sql`(${column} || '') ~ ${wordPattern(word)}`);
  return Prisma.join([...narrow, ...patterns], ' AND ', '(', ')');
}

const atABeginning = (column: Prisma.Sql, { needle }: SearchWord): Prisma.Sql =>
  Prisma.sql`(${column} LIKE ${likeOf(needle).slice(1)} OR ${column} LIKE ${`% ${likeOf(needle).slice(1)}`})`;
