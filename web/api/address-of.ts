/** What stands in an address. */
export type Word = string | number | boolean | null | undefined;

/** Where a request goes. */
export interface Target {
  params?: Readonly<Record<string, Word>>;
  query?: Readonly<Record<string, Word | readonly Word[]>>;
}

/** Method and address for a route's key: parameters filled in, empty filters left out, in the order of their names. */
export function addressOf(key: string, { params = {}, query = {} }: Target): { method: string; url: string } {
  const [method = 'GET', path = ''] = key.split(' ');
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined || value === null || value === '') throw new Error(`${key}: no ${name}`);
    return encodeURIComponent(String(value));
  });
  const search = new URLSearchParams();
  for (const name of Object.keys(query).toSorted()) {
    const value = query[name];
    if (value === undefined || value === null || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  const text = search.toString();
  return { method, url: text ? `${filled}?${text}` : filled };
}
