import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { writtenNumber } from '../../domain/document-number.js';
import { businessNow, type Database } from '../../database/database.js';
import type { FollowUp } from '../../followup/follow-up.js';
import type { EngineProbe } from '../../temporal/engine-probe.js';
import type { Caller } from '../access/caller.js';
import { DATABASE, ENGINE_PROBE, FOLLOW_UP } from '../tokens.js';
import type { engineHealth, engineRestarted } from './engine-health.routes.js';
import { officesInReach } from './offices-in-reach.js';

type Health = z.infer<typeof engineHealth>;

const PUT_ASIDE_SHOWN = 100;
/** As the sweep's: a look may be late by so much before anybody worries. */
const GRACE_MS = 120_000;
export const lateBefore = (now: Date): Date => new Date(now.getTime() - GRACE_MS);

/** How the engine is, in numbers; the page says each in a sentence. No contents: an administrator sees ids and codes. */
@Injectable()
export class EngineHealthService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(FOLLOW_UP) private readonly followUp: FollowUp,
    @Inject(ENGINE_PROBE) private readonly probe: EngineProbe,
  ) {}

  /** @throws DomainError NOT_FOUND for another's office */
  async show(caller: Caller, wanted?: string): Promise<Health> {
    const ids = await officesInReach(this.database, caller, wanted);
    const now = await businessNow(this.database);
    const [counted, reading, putAside] = await Promise.all([
      this.count(ids, lateBefore(now)),
      this.probe.look(ids),
      this.putAside(ids),
    ]);
    const running = reading.state === 'up' ? reading.runningCount : null;
    return {
      checkedAt: counted.checkedAt.toISOString(),
      temporal: { state: reading.state, downSince: reading.state === 'down' ? reading.since.toISOString() : null },
      directives: {
        open: Number(counted.open),
        held: Number(counted.held),
        running,
        // What is being told just now is not missing yet.
        missing:
          running === null ? null : Math.max(0, Number(counted.open) - running - Number(counted.wakesOfDirectives)),
        late: Number(counted.late),
      },
      wakes: { count: Number(counted.wakes), oldestAt: counted.oldestWake?.toISOString() ?? null },
      notices: { count: Number(counted.notices), oldestAt: counted.oldestNotice?.toISOString() ?? null },
      mails: {
        waiting: { count: Number(counted.mails), oldestAt: counted.oldestMail?.toISOString() ?? null },
        refused: Number(counted.refused),
        unknown: Number(counted.unknown),
        undeliverable: Number(counted.undeliverable),
      },
      putAside,
    };
  }

  /** Where Temporal does not say which run, every open directive is told: those that run only look again. */
  async restart(caller: Caller, wanted?: string): Promise<z.infer<typeof engineRestarted>> {
    const ids = await officesInReach(this.database, caller, wanted);
    const running = await this.probe.runningDirectiveIds(ids);
    const count = await this.followUp.wakeMissing(ids, running ?? new Set());
    return { count, isEverything: running === null };
  }

  private async count(ids: readonly string[], before: Date): Promise<Counted> {
    const [row] = await this.database.$queryRaw<Counted[]>`
      WITH offices AS (SELECT unnest(${[...ids]}::uuid[]) AS id),
      d AS (SELECT id, "heldAt", "nextLookAt" FROM directive
            WHERE state IN ('launching', 'running') AND "officeId" IN (SELECT id FROM offices)),
      w AS (SELECT k.kind, k."notBefore" FROM wake k
            WHERE (k.kind = 'directive' AND EXISTS (SELECT 1 FROM directive x WHERE x.id = k."subjectId" AND x."officeId" IN (SELECT id FROM offices)))
               OR (k.kind = 'office' AND k."subjectId" IN (SELECT id FROM offices))),
      n AS (SELECT n.state, n."recordedAt" FROM notice n
            WHERE n.state IN ('waiting', 'undeliverable') AND n."officeId" IN (SELECT id FROM offices)),
      m AS (SELECT state, "recordedAt" FROM mail
            WHERE state IN ('waiting', 'sending', 'refused', 'unknown') AND "officeId" IN (SELECT id FROM offices))
      SELECT clock_timestamp() AS "checkedAt",
        (SELECT count(*) FROM d WHERE "heldAt" IS NULL) AS open, (SELECT count(*) FROM d WHERE "heldAt" IS NOT NULL) AS held,
        (SELECT count(*) FROM d WHERE "heldAt" IS NULL AND "nextLookAt" < ${before}) AS late,
        (SELECT count(*) FROM w) AS wakes, (SELECT count(*) FROM w WHERE kind = 'directive') AS "wakesOfDirectives",
        (SELECT min("notBefore") FROM w) AS "oldestWake",
        (SELECT count(*) FROM n WHERE state = 'waiting') AS notices,
        (SELECT min("recordedAt") FROM n WHERE state = 'waiting') AS "oldestNotice",
        (SELECT count(*) FROM n WHERE state = 'undeliverable') AS undeliverable,
        (SELECT count(*) FROM m WHERE state IN ('waiting', 'sending')) AS mails,
        (SELECT min("recordedAt") FROM m WHERE state IN ('waiting', 'sending')) AS "oldestMail",
        (SELECT count(*) FROM m WHERE state = 'refused') AS refused,
        (SELECT count(*) FROM m WHERE state = 'unknown') AS unknown`;
    if (!row) throw new Error('a count gave no row');
    return row;
  }

  private async putAside(ids: readonly string[]): Promise<Health['putAside']> {
    const where = {
      officeId: { in: [...ids] },
      putAsideAt: { not: null },
      state: { in: ['sent', 'declinePending', 'inProgress', 'awaitingConfirmation', 'suspended'] },
    };
    const rows = await this.database.assignment.findMany({
      where,
      select: {
        id: true,
        directiveId: true,
        putAsideAt: true,
        putAsideReason: true,
        directive: { select: { number: true, notation: true } },
      },
      orderBy: { putAsideAt: 'asc' },
      take: PUT_ASIDE_SHOWN,
    });
    return {
      count: rows.length < PUT_ASIDE_SHOWN ? rows.length : await this.database.assignment.count({ where }),
      items: rows.flatMap(({ id, directiveId, putAsideAt, putAsideReason, directive: { number, notation } }) =>
        putAsideAt === null
          ? []
          : [
              {
                assignmentId: id,
                directiveId,
                number: number === null ? null : writtenNumber({ number, notation: notation ?? '' }),
                at: putAsideAt.toISOString(),
                reason: putAsideReason,
              },
            ],
      ),
    };
  }
}

interface Counted {
  checkedAt: Date;
  open: bigint;
  held: bigint;
  late: bigint;
  wakes: bigint;
  wakesOfDirectives: bigint;
  oldestWake: Date | null;
  notices: bigint;
  oldestNotice: Date | null;
  undeliverable: bigint;
  mails: bigint;
  oldestMail: Date | null;
  refused: bigint;
  unknown: bigint;
}
