import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Prisma } from '../../database/generated/client.js';
import { businessNow, type Database } from '../../database/database.js';
import { writtenNumber } from '../../domain/document-number.js';
import type { FollowUp } from '../../followup/follow-up.js';
import type { EngineProbe } from '../../temporal/engine-probe.js';
import { notFound, type Caller } from '../access/caller.js';
import { DATABASE, ENGINE_PROBE, FOLLOW_UP } from '../tokens.js';
import type { engineDirectives, engineDirectivesQuery } from './engine-directives.routes.js';
import { lateBefore } from './engine-health.service.js';
import { officesInReach } from './offices-in-reach.js';

const SHOWN = 50;

/** Directives as the engine has them: those that are not well, or those of a number; and one of them started again. */
@Injectable()
export class EngineDirectivesService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(FOLLOW_UP) private readonly followUp: FollowUp,
    @Inject(ENGINE_PROBE) private readonly probe: EngineProbe,
  ) {}

  /** @throws DomainError NOT_FOUND for another's office */
  async list(
    caller: Caller,
    { officeId, number }: z.infer<typeof engineDirectivesQuery>,
  ): Promise<z.infer<typeof engineDirectives>> {
    const ids = await officesInReach(this.database, caller, officeId);
    const before = lateBefore(await businessNow(this.database));
    const running = await this.probe.runningDirectiveIds(ids);
    const isMissing = running
      ? Prisma.sql`NOT (d.id = ANY(${[...running]}::uuid[])) AND w."notBefore" IS NULL`
      : Prisma.sql`NULL::boolean`;
    const isLate = Prisma.sql`coalesce(d."nextLookAt" < ${before}, false)`;
    const wanted =
      number === undefined
        ? Prisma.sql`(${isLate} OR coalesce(${isMissing}, false))`
        : Prisma.sql`(d.id::text = lower(${number}) OR starts_with(
            lower(d.number || CASE WHEN coalesce(d.notation, '') = '' THEN '' ELSE '/' || d.notation END),
            lower(${number.replaceAll(/\s+/g, '')})))`;
    const rows = await this.database.$queryRaw<Row[]>`
      SELECT d.id, d.number, d.notation, d."issuedOn", d."nextLookAt", w."notBefore" AS "wakesAt",
        ${isLate} AS "isLate", ${isMissing} AS "isMissing", count(*) OVER () AS total
      FROM directive d LEFT JOIN wake w ON w.kind = 'directive' AND w."subjectId" = d.id
      WHERE d.state IN ('launching', 'running') AND d."heldAt" IS NULL AND d."officeId" = ANY(${[...ids]}::uuid[]) AND ${wanted}
      ORDER BY d."nextLookAt" NULLS LAST, d.id LIMIT ${SHOWN}`;
    return {
      count: Number(rows[0]?.total ?? 0),
      items: rows.map(
        ({ id, number: no, notation, issuedOn, nextLookAt, wakesAt, isLate: late, isMissing: missing }) => ({
          id,
          number: no === null ? null : writtenNumber({ number: no, notation: notation ?? '' }),
          issuedOn,
          nextLookAt: nextLookAt?.toISOString() ?? null,
          isLate: late,
          isMissing: missing,
          isBeingTold: wakesAt !== null,
        }),
      ),
    };
  }

  /** @throws DomainError NOT_FOUND also for another's, and the codes of `rehydrateDirective` */
  async restart(caller: Caller, id: string): Promise<void> {
    const ids = await officesInReach(this.database, caller, undefined);
    const found = await this.database.directive.findUnique({ where: { id }, select: { officeId: true } });
    if (!found || !ids.includes(found.officeId)) throw notFound('văn bản', id);
    await this.followUp.rehydrateDirective(id);
  }
}

interface Row {
  id: string;
  number: string | null;
  notation: string | null;
  issuedOn: string | null;
  nextLookAt: Date | null;
  wakesAt: Date | null;
  isLate: boolean;
  isMissing: boolean | null;
  total: bigint;
}
