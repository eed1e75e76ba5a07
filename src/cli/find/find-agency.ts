import type { z } from 'zod';
import { agencyRoutes, type agency } from '../../api/agencies/agencies.routes.js';
import { nameKey } from '../../domain/agency-names.js';
import type { ApiClient } from '../client/api-client.js';
import { isPartOf, isPartOfId, isUuid, theOne } from './short-id.js';

type Agency = z.infer<typeof agency>;

/**
 * An agency's id from what a person types: the id or a part of it, its name, an alias or abbreviation, or words that only one
 * name has; without case and accents.
 * @throws DomainError NOT_FOUND, NOT_UNIQUE
 */
export async function findAgency(api: ApiClient, typed: string): Promise<string> {
  if (isUuid(typed)) return typed.toLowerCase();
  const { agencies } = await api.ask(agencyRoutes.list);
  const key = nameKey(typed);
  const namesOf = ({ name, names }: Agency) => [name, ...names.map((dated) => dated.name)].map(nameKey);
  const attempts: ((one: Agency) => boolean)[] = [
    (one) => namesOf(one).includes(key),
    (one) => isPartOfId(typed) && isPartOf(typed, one.id),
    (one) => namesOf(one).some((name) => name.includes(key)),
  ];
  const found = attempts.map((fits) => agencies.filter(fits)).find((some) => some.length > 0) ?? [];
  return theOne(found, typed, 'cơ quan', ({ name }) => name).id;
}
