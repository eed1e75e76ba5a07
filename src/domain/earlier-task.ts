import { taskLikeness, taskWords, type TaskWords } from './task-likeness.js';

/** An open duty of an earlier directive, as owed by the agency that leads it. */
export interface OpenTask {
  assignmentId: string;
  agencyId: string;
  directiveId: string;
  /** "08/TB-UBND"; null: of a source without number */
  number: string | null;
  issuedOn: string | null;
  clause: string | null;
  action: string;
  dueOn: string | null;
}

/** The item of a draft that says again what is open already. */
export interface EarlierTask extends OpenTask {
  itemIndex: number;
  /** 0..1 */
  likeness: number;
}

/** A draft is looked at after every edit, against the same duties: their words are taken apart once. */
const known = new Map<string, TaskWords>();
const KNOWN_AT_MOST = 5_000;

function wordsOnce(action: string): TaskWords {
  const before = known.get(action);
  if (before) return before;
  if (known.size >= KNOWN_AT_MOST) known.clear();
  const words = taskWords(action);
  known.set(action, words);
  return words;
}

/** From this on two duties say the same with a few words changed. */
const THE_SAME = 0.6;

/**
 * The items that give an agency what an earlier directive gave it and is still open: for each the likest one. Pure.
 * @param items what each item says and which agencies lead it
 */
export function givenEarlier(
  items: readonly { itemIndex: number; action: string; leadIds: readonly string[] }[],
  open: readonly OpenTask[],
): EarlierTask[] {
  const byAgency = Map.groupBy(
    open.map((task) => ({ task, words: wordsOnce(task.action) })),
    ({ task }) => task.agencyId,
  );
  return items.flatMap(({ itemIndex, action, leadIds }) => {
    const own = taskWords(action);
    let best: EarlierTask | null = null;
    for (const { task, words } of leadIds.flatMap((id) => byAgency.get(id) ?? [])) {
      const likeness = taskLikeness(own, words);
      if (likeness >= THE_SAME && likeness > (best?.likeness ?? 0)) best = { ...task, itemIndex, likeness };
    }
    return best ? [best] : [];
  });
}
