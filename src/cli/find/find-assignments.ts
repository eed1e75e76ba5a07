import { assignmentRoutes } from '../../api/assignments/assignments.routes.js';
import type { AssignmentView } from '../../api/assignments/assignments.schemas.js';
import { DomainError } from '../../domain/errors.js';
import type { ApiClient } from '../client/api-client.js';
import { PAGE, pages } from './pages.js';
import { isPartOf, isPartOfId, isUuid, theOne } from './short-id.js';

/**
 * Assignments' ids from what a person types: whole ids are taken as they are; for parts of ids the lists are gone through once.
 * @throws DomainError NOT_FOUND, NOT_UNIQUE
 */
export async function findAssignments(api: ApiClient, typed: readonly string[]): Promise<string[]> {
  const parts = typed.filter((one) => !isUuid(one));
  const [bad] = parts.filter((part) => !isPartOfId(part));
  if (bad !== undefined) {
    throw new DomainError(
      'NOT_FOUND',
      `"${bad}" không phải là mã nhiệm vụ (mã đầy đủ, hoặc ít nhất 6 ký tự đầu hoặc cuối của mã).`,
      { typed: bad },
    );
  }
  const found = parts.length === 0 ? [] : await assignmentsLike(api, parts);
  const ids = typed.map((one) =>
    isUuid(one)
      ? one.toLowerCase()
      : theOne(
          found.filter(({ id }) => isPartOf(one, id)),
          one,
          'nhiệm vụ',
          titleOf,
        ).id,
  );
  return [...new Set(ids)];
}

/** All assignments that one of the parts of an id can mean. */
export function assignmentsLike(api: ApiClient, parts: readonly string[]): Promise<AssignmentView[]> {
  return collectAssignments(api, {}, ({ id }) => parts.some((part) => isPartOf(part, id)));
}

/** All assignments that a filter of the API gives. */
export async function collectAssignments(
  api: ApiClient,
  query: Readonly<Record<string, string | boolean | undefined>>,
  fits: (one: AssignmentView) => boolean = () => true,
): Promise<AssignmentView[]> {
  const found: AssignmentView[] = [];
  const ask = (cursor: string | undefined) =>
    api.ask(assignmentRoutes.list, { query: { ...query, limit: PAGE, cursor } });
  for await (const { assignments } of pages(ask)) found.push(...assignments.filter(fits));
  return found;
}

const titleOf = ({ agency, directive, task }: AssignmentView): string =>
  [agency.name, directive.number, task.clause && `điểm ${task.clause}`].filter(Boolean).join(', ');
