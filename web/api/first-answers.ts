/*
 * What public/first-things.js asked before any of our code was there. Whoever then asks the same gets that answer, once.
 */

const NAME = 'dondocFirst';

/** The answer that is on its way already; undefined: it was not asked, or somebody has had it. @param url as first-things.js wrote it */
export function takeFirst(url: string): Promise<Response> | undefined {
  const asked: unknown = Reflect.get(globalThis, NAME);
  if (!(asked instanceof Map)) return undefined;
  const response: unknown = asked.get(url);
  asked.delete(url);
  return response instanceof Promise ? response : undefined;
}

/** Once the page is drawn: what nobody wanted until then would be an old answer to whoever asks later. */
export const forgetFirst = (): boolean => Reflect.deleteProperty(globalThis, NAME);
