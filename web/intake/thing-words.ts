import type { Desk, Item, Thing } from './draft-types.js';
import { vi } from './words.vi.js';
import type { IntakeWordKey, useIntakeWords } from './words.js';

export type Say = ReturnType<typeof useIntakeWords>;

/** What is to settle, in a few words of the page's language; the server's own sentence for what this page does not know. */
export function thingWords(say: Say, { code, words, message }: Pick<Thing, 'code' | 'words' | 'message'>): string {
  const key = `thing.${code}`;
  if (!isKey(key)) return message;
  return saysAnything(say)(key, { words: words ?? '' });
}

/** What a launch is refused for, in the words of the draft's own list. */
export function problemWords(
  say: Say,
  { code, name, message }: { code: string; name?: string; message: string },
): string {
  const key = `thing.${code}`;
  const isSaid = isKey(key) && (name !== undefined || !vi[key].includes('{{words}}'));
  return isSaid ? capital(thingWords(say, { code, words: name ?? null, message })) : message;
}

/** The words of these keys take {{words}} or nothing: the catalogue's type cannot say so of a key that is made up. */
const saysAnything = (say: Say) => say as (key: IntakeWordKey, values: { words: string }) => string;

const isKey = (key: string): key is IntakeWordKey => key in vi;

/** "Mục 2.d" where the document numbers its points, else "Nhiệm vụ 3". */
export function itemLabel(say: Say, item: Pick<Item, 'clause' | 'ordinal'> | undefined): string {
  if (!item) return say('ofHead');
  return item.clause ? say('ofClause', { clause: item.clause }) : say('ofItem', { n: item.ordinal ?? '–' });
}

/** "Mục 2.d: văn bản không ghi năm của “28/2”" */
export function thingLine(say: Say, thing: Thing, { items }: Pick<Desk, 'items'>): string {
  const item = thing.itemId === null ? undefined : items.find(({ id }) => id === thing.itemId);
  return say('itemAnd', { item: itemLabel(say, item), words: thingWords(say, thing) });
}

export const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
