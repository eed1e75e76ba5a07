import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { isCalled } from '../../domain/search-words.js';
import type { Database } from '../../database/database.js';
import { listAssignments } from '../../database/queries/assignments.js';
import {
  COUNTED_AT_MOST,
  namedAgencies,
  searchAssignments,
  searchDirectives,
  type FoundIds,
  type SearchScope,
} from '../../database/queries/search.js';
import type { Caller } from '../access/caller.js';
import { readingAt } from '../assignments/read-at.js';
import { viewOf } from '../assignments/view-of.js';
import { DATABASE } from '../tokens.js';
import type { foundAgency, foundAssignment, foundDirective, searchAnswer } from './search.schemas.js';

const SHOWN = 8;

const groupOf = <T>(items: T[], count: number) => ({
  total: Math.min(count, COUNTED_AT_MOST),
  isMore: count > COUNTED_AT_MOST,
  items,
});

@Injectable()
export class SearchService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** What of it the account may see: an agency its own, an administrator agencies alone (engine.md §8). */
  async search(caller: Caller, q: string): Promise<z.infer<typeof searchAnswer>> {
    const isForContents = caller.role !== 'administrator' && caller.officeId !== null && q !== '';
    const scope = isForContents ? { officeId: caller.officeId ?? '', agencyId: caller.agencyId } : null;
    const [directives, assignments, agencies] = await Promise.all([
      scope ? this.directives(scope, q) : groupOf<z.infer<typeof foundDirective>>([], 0),
      scope ? this.assignments(caller, scope, q) : groupOf<z.infer<typeof foundAssignment>>([], 0),
      this.agencies(caller, q),
    ]);
    return { q, directives, assignments, agencies };
  }

  private async directives(scope: SearchScope, q: string) {
    const { ids, count } = await searchDirectives(this.database, scope, q, SHOWN);
    const rows = await this.database.$queryRaw<z.infer<typeof foundDirective>[]>`
      SELECT d.id, coalesce(d.draft->'document'->>'number', d.number) AS number, d.type, d.subject, d.issuer, d."issuedOn", d.state
      FROM directive d WHERE d.id = ANY(${ids}::uuid[])`;
    return groupOf(inOrder(ids, rows), count);
  }

  private async assignments(caller: Caller, scope: SearchScope, q: string) {
    const { ids, count }: FoundIds = await searchAssignments(this.database, scope, q, SHOWN);
    const { read, calendar } = await readingAt(this.database, scope.officeId, new Date(caller.clock.at), undefined);
    const filter = { officeId: scope.officeId, ...(scope.agencyId ? { agencyId: scope.agencyId } : {}), ids };
    const rows = ids.length === 0 ? [] : await listAssignments(this.database, filter, read, 'agency', SHOWN, null);
    const items = inOrder(ids, rows).map((row) => {
      const { id, task, directive, agency, role, state, stateName, dueOn, isOverdue } = viewOf(row, read, calendar);
      return {
        id,
        action: task.action,
        clause: task.clause,
        directive: { id: directive.id, number: directive.number, issuedOn: directive.issuedOn },
        agency: { id: agency.id, name: agency.name },
        role,
        state,
        stateName,
        dueOn,
        isOverdue,
      };
    });
    return groupOf(items, count);
  }

  private async agencies(caller: Caller, q: string) {
    if (q === '') return groupOf<z.infer<typeof foundAgency>>([], 0);
    const all = await namedAgencies(this.database, caller.officeId, caller.agencyId);
    const found = all.filter(({ name, names }) => isCalled([name, ...names], q));
    return groupOf(
      found.slice(0, SHOWN).map(({ id, name, kind }) => ({ id, name, kind })),
      found.length,
    );
  }
}

/** Rows in the order of their ids. */
function inOrder<T extends { id: string }>(ids: readonly string[], rows: readonly T[]): T[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
