import { createHash } from 'node:crypto';

/** PostgreSQL keeps a plan for each name and connection: statements beyond so many (long IN lists) stay without one. */
const NAMES_AT_MOST = 400;
const LONGEST_NAMED = 8_000;

/**
 * Names statements, so that PostgreSQL parses each once a connection instead of at every call (decision 6). The name is the
 * text's hash; a process has one set of names for all its connections.
 */
export function statementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= NAMES_AT_MOST || sql.length > LONGEST_NAMED) return '';
    const name = `s${createHash('sha256').update(sql).digest('hex').slice(0, 24)}`;
    names.set(sql, name);
    return name;
  };
}
