import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { isGroupName, nameKey, resolveAgency, resolveGroup } from '../../domain/agency-names.js';
import type { AgencyRegistry } from '../../domain/agency-registry.js';
import { DomainError } from '../../domain/errors.js';
import { isGeneralName } from '../../domain/general-name.js';
import { isPlainDate, localDateOf, type PlainDate } from '../../domain/plain-date.js';
import { businessNow, transact, type Database } from '../../database/database.js';
import { loadRegistry } from '../../database/registry.js';
import { notFound, type Caller } from '../access/caller.js';
import { findDirective } from '../directives/find-directive.js';
import { DATABASE } from '../tokens.js';
import type { keptAliases, newAlias } from './agencies.routes.js';

/** Names that documents use and that people kept for next time: the registry then knows them, as any other alias. */
@Injectable()
export class AliasesService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /**
   * Kept with who did it, when, and from which directive. Kept before: nothing is added.
   * @throws DomainError NAME_TAKEN (details.agencyId or groupId) when the name means somebody else, NAME_TOO_GENERAL, NOT_FOUND
   */
  async keep(caller: Caller, id: string, { name, directiveId, validFrom }: z.infer<typeof newAlias>): Promise<void> {
    const agency = await this.agencyOf(caller, id);
    if (directiveId !== undefined) await findDirective(this.database, caller, directiveId, 'directive.text');
    const clean = name.normalize('NFC').replace(/\s+/gu, ' ');
    if (isGroupName(clean) || isGeneralName(clean))
      throw new DomainError('NAME_TOO_GENERAL', `“${clean}” không đủ rõ để chỉ riêng một cơ quan.`, { name: clean });
    const registry = await loadRegistry(this.database, agency.officeId);
    refuseTaken(registry, clean, id, await this.dayOf(caller, directiveId));
    await transact(this.database, async (tx) => {
      // Two people at the same moment keep it once.
      await tx.$queryRaw`SELECT id FROM agency WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
      const key = nameKey(clean);
      const known = await tx.agencyName.findFirst({
        where: { agencyId: id, key, validTo: null },
        select: { id: true },
      });
      if (known) return;
      // An agency without dated names is known by its own; an alias must not take its place.
      const hasNames = (await tx.agencyName.count({ where: { agencyId: id } })) > 0;
      if (!hasNames) {
        const official = { agencyId: id, name: agency.name, key: nameKey(agency.name), kind: 'official' };
        await tx.agencyName.create({ data: { id: uuidv7(), ...official } });
      }
      await tx.agencyName.create({
        data: { id: uuidv7(), agencyId: id, name: clean, key, kind: 'alias', validFrom: validFrom ?? null },
      });
      const at = await businessNow(tx);
      const kept = { id: uuidv7(), officeId: agency.officeId, agencyId: id, name: clean, at, byId: caller.accountId };
      await tx.keptName.create({ data: { ...kept, directiveId: directiveId ?? null } });
    });
  }

  async kept(caller: Caller, id: string): Promise<z.infer<typeof keptAliases>> {
    await this.agencyOf(caller, id);
    const rows = await this.database.keptName.findMany({
      where: { agencyId: id },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
    });
    const accounts = await this.database.account.findMany({
      where: { id: { in: rows.map(({ byId }) => byId) } },
      select: { id: true, displayName: true },
    });
    const named = new Map(accounts.map((account) => [account.id, account.displayName]));
    return {
      kept: rows.map(({ name, at, byId, directiveId }) => ({
        name,
        at: at.toISOString(),
        by: named.get(byId) ?? 'Tài khoản đã xóa',
        directiveId,
      })),
    };
  }

  private async agencyOf(caller: Caller, id: string): Promise<{ officeId: string; name: string }> {
    const agency = await this.database.agency.findFirst({
      where: { id, ...(caller.officeId ? { officeId: caller.officeId } : {}) },
      select: { officeId: true, name: true },
    });
    if (!agency) throw notFound('cơ quan', id);
    return agency;
  }

  /** Names mean what they meant on the day of the directive. */
  private async dayOf(caller: Caller, directiveId: string | undefined): Promise<PlainDate> {
    const today = localDateOf(new Date(caller.clock.at));
    if (directiveId === undefined) return today;
    const found = await this.database.directive.findUnique({ where: { id: directiveId }, select: { issuedOn: true } });
    return found?.issuedOn && isPlainDate(found.issuedOn) ? found.issuedOn : today;
  }
}

/** @throws DomainError NAME_TAKEN */
function refuseTaken(registry: AgencyRegistry, name: string, id: string, on: PlainDate): void {
  const group = resolveGroup(registry, name);
  if (group)
    throw new DomainError('NAME_TAKEN', `“${name}” đang là tên của nhóm ${group.name}.`, { groupId: group.id });
  const found = resolveAgency(registry, name, on);
  const others =
    found.kind === 'exact'
      ? [{ agencyId: found.agency.id, name: found.agency.name }]
      : found.kind === 'ambiguous'
        ? found.candidates.filter(({ score }) => score === 1)
        : [];
  const other = others.find(({ agencyId }) => agencyId !== id);
  if (other)
    throw new DomainError('NAME_TAKEN', `“${name}” đang là tên của ${other.name}.`, { agencyId: other.agencyId });
}
