/*
 * Reads of the first page that are asked before there is anything that could ask: while its code is still coming. Whoever then
 * asks the same gets that answer, once.
 */

/** Later the answer would be an old one. */
const KEPT_MS = 5_000;

const asked = new Map<string, Promise<unknown>>();

/** @param url as the one who will ask writes it */
export function keepAhead(url: string, answer: Promise<unknown>): void {
  asked.set(url, answer);
  answer.catch(() => {}); // who takes it hears of it
  setTimeout(() => asked.get(url) === answer && asked.delete(url), KEPT_MS);
}

/** The answer to what was asked ahead; undefined: it was not, or somebody has had it. */
export function takeAhead(url: string): Promise<unknown> | undefined {
  const answer = asked.get(url);
  asked.delete(url);
  return answer;
}

/** What public/first-things.js asked before any of our code was there, once. */
export function takeFirst(url: string): Promise<Response> | undefined {
  const first: unknown = Reflect.get(globalThis, 'dondocFirst');
  if (!(first instanceof Map)) return undefined;
  const response: unknown = first.get(url);
  first.delete(url);
  return response instanceof Promise ? response : undefined;
}
