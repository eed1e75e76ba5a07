/**
 * After its answer, what follows from an act on the server (its workflow, its counters) still comes as changes. Longer, and a
 * colleague's act on the same assignment would be missed.
 */
const FOLLOWS_FOR_MS = 4_000;

const ID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g;

/** id of what this page acts on → when its changes stop being its own (ms of Date.now()) */
const ownUntil = new Map<string, number>();

/** Every id of a request: an assignment, a directive, a submission. */
const idsIn = (...parts: readonly unknown[]): readonly string[] => JSON.stringify(parts).match(ID) ?? [];

/** Of an answer only assignments: the directive that it names as well is everybody's. */
const assignmentsIn = (answer: unknown): readonly string[] =>
  [...(JSON.stringify(answer) ?? '').matchAll(/"assignment(?:Id)?":(?:\{"id":)?"([\da-f-]{36})"/g)].flatMap(
    ([, id]) => id ?? [],
  );

/** This page is about to change something: what is told of it until shortly after the answer is no news. @returns call with the answer */
export function startOwnAct(input: { params?: unknown; body?: unknown }): (answer?: unknown) => void {
  const ids = idsIn(input.params, input.body);
  for (const id of ids) ownUntil.set(id, Infinity);
  return (answer) => {
    const now = Date.now();
    for (const [id, until] of ownUntil) if (until < now) ownUntil.delete(id);
    for (const id of [...ids, ...assignmentsIn(answer)]) ownUntil.set(id, now + FOLLOWS_FOR_MS);
  };
}

/** Whether the page itself has just acted on it. */
export const isOwnAct = (id: string): boolean => (ownUntil.get(id) ?? 0) >= Date.now();
