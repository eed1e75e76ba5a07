import { DomainError } from '../../domain/errors.js';

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const PART = /^[\da-f-]{6,36}$/i;

export const isUuid = (text: string): boolean => UUID.test(text);

/** Enough of an id to look for it by. */
export const isPartOfId = (text: string): boolean => PART.test(text);

/**
 * An id as tables show it: its last eight characters. The first ones tell the time of creation, which all assignments of a
 * directive share; the last ones are random.
 */
export const shortId = (id: string): string => id.slice(-8);

/** Whether what a person typed is the beginning or the end of an id. */
export const isPartOf = (part: string, id: string): boolean => {
  const wanted = part.toLowerCase();
  return id.startsWith(wanted) || id.endsWith(wanted);
};

/** @throws DomainError NOT_FOUND, NOT_UNIQUE with what it could be */
export function theOne<T extends { id: string }>(
  found: readonly T[],
  typed: string,
  what: string,
  nameOf: (item: T) => string,
): T {
  const [first, second] = found;
  if (!first) throw new DomainError('NOT_FOUND', `Không tìm thấy ${what} "${typed}".`, { typed });
  if (second) {
    const names = found.slice(0, 8).map((item) => `${nameOf(item)} (${item.id})`);
    throw new DomainError(
      'NOT_UNIQUE',
      `"${typed}" có thể là nhiều ${what}: ${names.join('; ')}${found.length > 8 ? '; …' : ''}.`,
      {
        typed,
        candidates: found.map(({ id }) => id),
      },
    );
  }
  return first;
}
