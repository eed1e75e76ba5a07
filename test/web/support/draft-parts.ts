import type { Desk, Item, Thing } from '../../../web/intake/draft-types.js';
import type { Say } from '../../../web/intake/thing-words.js';
import { vi } from '../../../web/intake/words.vi.js';

/** What the catalogue says, with its places filled in. */
export const say = ((key: keyof typeof vi, values: Record<string, string | number> = {}) =>
  vi[key].replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))) as Say;

/** An item of a draft, with nothing in it. */
export const item = (id: string, change: Partial<Item> = {}): Item => ({
  id,
  span: null,
  clause: null,
  lead: [],
  coordinators: [],
  action: id,
  deadline: null,
  confidence: 1,
  ordinal: 1,
  leads: [],
  coordinatingParties: [],
  agencyCount: 0,
  reckoned: { dueOn: null, dueAt: null, words: '' },
  ...change,
});

/** Something to settle about its date. */
export const thing = (itemId: string | null, code: string, change: Partial<Thing> = {}): Thing => ({
  key: `${code}:`,
  code,
  weight: 'doubt',
  message: '',
  itemId,
  field: 'deadline',
  words: null,
  span: null,
  mayBeRight: true,
  isSettled: false,
  candidates: [],
  ...change,
});

/** A draft of which only these parts are read. */
export const deskOf = (items: Item[], toSettle: Thing[] = [], text = ''): Desk =>
  ({ items, toSettle, text }) as unknown as Desk;
