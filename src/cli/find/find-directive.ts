import { directiveRoutes } from '../../api/directives/directives.routes.js';
import type { DirectiveSummary } from '../../api/directives/directives.schemas.js';
import type { ApiClient } from '../client/api-client.js';
import { PAGE, pages } from './pages.js';
import { isPartOf, isPartOfId, isUuid, theOne } from './short-id.js';

/**
 * A directive's id from what a person types: the id, its number and notation ("104/TB-UBND"), its bare number, or a part of the id.
 * @throws DomainError NOT_FOUND, NOT_UNIQUE
 */
export async function findDirective(api: ApiClient, typed: string): Promise<string> {
  if (isUuid(typed)) return typed.toLowerCase();
  return theOne(await directivesLike(api, typed), typed, 'văn bản', titleOf).id;
}

/** All that it can mean: those with that number, else those with that part of an id. */
export async function directivesLike(api: ApiClient, typed: string): Promise<DirectiveSummary[]> {
  const wanted = typed.replace(/\s+/g, '').toLowerCase();
  const isNumber = /^\d/.test(wanted);
  const byNumber = isNumber ? await collect(api, wanted, ({ number }) => isNumbered(number, wanted)) : [];
  if (byNumber.length > 0 || !isPartOfId(typed)) return byNumber;
  return collect(api, undefined, ({ id }) => isPartOf(typed, id));
}

function isNumbered(number: string | null, wanted: string): boolean {
  const written = number?.replace(/\s+/g, '').toLowerCase();
  return written === wanted || (/^\d+$/.test(wanted) && written?.startsWith(`${wanted}/`) === true);
}

async function collect(
  api: ApiClient,
  text: string | undefined,
  fits: (one: DirectiveSummary) => boolean,
): Promise<DirectiveSummary[]> {
  const found: DirectiveSummary[] = [];
  const ask = (cursor: string | undefined) => api.ask(directiveRoutes.list, { query: { limit: PAGE, text, cursor } });
  for await (const { directives } of pages(ask)) found.push(...directives.filter(fits));
  return found;
}

const titleOf = ({ number, issuer, subject }: DirectiveSummary): string =>
  [number, issuer, number === null ? subject : null].filter(Boolean).join(' của ');
