import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { splitDocumentNumber } from '../../domain/document-number.js';
import { DomainError } from '../../domain/errors.js';
import { localDateOf } from '../../domain/plain-date.js';
import { businessNow, isUniqueViolation, transact, type Database, type Transaction } from '../../database/database.js';
import type { DataImport } from '../../database/generated/client.js';
import { hashOf } from '../../followup/commands.js';
import type { FollowUp } from '../../followup/follow-up.js';
import { importRunning } from '../../followup/import-running.js';
import { notFound, type Caller } from '../access/caller.js';
import { officeForNew } from '../agencies/office-for-new.js';
import { DATABASE, FOLLOW_UP } from '../tokens.js';
import type { UploadedContent } from '../uploaded-content.js';
import { applyRegistry } from './apply-registry.js';
import { assignmentsSnapshot } from './assignments-snapshot.js';
import { importColumns, type ImportKind } from './import-columns.js';
import type { ImportPlan } from './import-plan.js';
import { dataImport, importList } from './imports.routes.js';
import { planAssignments } from './plan-assignments.js';
import { planRegistry } from './plan-registry.js';
import { readSheet, type SheetRow } from './read-sheet.js';
import { registrySnapshot } from './registry-snapshot.js';

type ImportView = z.infer<typeof dataImport>;

/** What is read again from the table is parsed: it was written by this very code. */
const rowsShape = z.array(z.object({ row: z.number(), cells: z.record(z.string(), z.string()) }));
const planShape = dataImport.pick({ counts: true, lines: true });

/** A plan with what it would write: applied at once in the same transaction, or only shown. */
interface Prepared {
  plan: ImportPlan;
  hash: string;
  write: () => Promise<void>;
}

/** Imports from files (P13): checked first, then applied whole or not at all, running assignments held until released. */
@Injectable()
export class ImportsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(FOLLOW_UP) private readonly followUp: FollowUp,
  ) {}

  /** Newest first, at most a hundred. @throws DomainError OFFICE_MISSING, NOT_FOUND */
  async list(caller: Caller, wanted?: string): Promise<z.infer<typeof importList>> {
    const officeId = await officeForNew(this.database, caller, wanted);
    const found = await this.database.dataImport.findMany({
      where: { officeId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: 100,
    });
    return { imports: await this.summariesOf(found) };
  }

  /** Reads and checks a file; nothing but the check itself is written. @throws DomainError as `readSheet`, OFFICE_MISSING */
  async check(
    caller: Caller,
    { kind, officeId: wanted }: { kind: ImportKind; officeId?: string | undefined },
    file: UploadedContent | undefined,
  ): Promise<ImportView> {
    const officeId = await officeForNew(this.database, caller, wanted);
    const rows = await readSheet(file, importColumns[kind]);
    const id = uuidv7();
    await transact(this.database, async (tx) => {
      const { plan, hash } = await this.prepare(tx, { id, kind, officeId, fileName: file?.name ?? '' }, rows, caller);
      await tx.dataImport.create({
        data: {
          id,
          officeId,
          kind,
          fileName: file?.name ?? '',
          rows: asJson(rows),
          plan: asJson(plan),
          planHash: hash,
          createdById: caller.accountId,
        },
      });
    });
    return this.one(caller, id);
  }

  /** @throws DomainError NOT_FOUND */
  async one(caller: Caller, id: string): Promise<ImportView> {
    const found = await this.database.dataImport.findUnique({ where: { id } });
    const [summary] = found && mayTouch(caller, found) ? await this.summariesOf([found]) : [];
    if (!summary || !found) throw notFound('lần nhập', id);
    return { ...summary, lines: planShape.parse(found.plan).lines };
  }

  /**
   * Writes all rows in one transaction. The plan is made anew under the lock: where it differs from the one that was seen,
   * nothing is applied and the new one is shown.
   * @throws DomainError IMPORT_HAS_ERRORS, IMPORT_STALE, IMPORT_APPLIED, NOT_FOUND
   */
  async apply(caller: Caller, id: string): Promise<ImportView> {
    await this.one(caller, id);
    const isApplied = await this.unlessOvertaken(() =>
      transact(this.database, async (tx) => {
        const found = await lockImport(tx, id);
        if (found.state !== 'checked') throw applied(id);
        const { plan, hash, write } = await this.prepare(tx, found, rowsShape.parse(found.rows), caller);
        if (hash !== found.planHash) {
          await tx.dataImport.update({ where: { id }, data: { plan: asJson(plan), planHash: hash } });
          return false;
        }
        if (plan.counts.errors > 0) {
          throw new DomainError('IMPORT_HAS_ERRORS', `Còn ${plan.counts.errors} dòng có lỗi, chưa nhập dòng nào.`, {
            errorCount: plan.counts.errors,
          });
        }
        await write();
        await tx.$executeRaw`
          UPDATE data_import SET state = 'applied', rows = NULL, "appliedAt" = clock_timestamp(), "appliedById" = ${caller.accountId}::uuid
          WHERE id = ${id}::uuid`;
        return true;
      }),
    );
    if (!isApplied) {
      throw new DomainError(
        'IMPORT_STALE',
        'Danh mục đã thay đổi từ lúc kiểm tra; kết quả đã được kiểm tra lại. Xin xem lại rồi nhập.',
        { id },
      );
    }
    return this.one(caller, id);
  }

  /** @throws DomainError IMPORT_NOT_APPLIED, NOT_FOUND; released already: the same answer */
  async release(caller: Caller, id: string): Promise<ImportView> {
    const { kind, state } = await this.one(caller, id);
    if (kind !== 'assignments' || state === 'checked')
      throw new DomainError('IMPORT_NOT_APPLIED', 'Chưa nhập nhiệm vụ nào để bắt đầu theo dõi.', { kind, state });
    await this.followUp.releaseImport(id, caller.accountId);
    await this.database.$executeRaw`
      UPDATE data_import SET state = 'released', "releasedAt" = clock_timestamp(), "releasedById" = ${caller.accountId}::uuid
      WHERE id = ${id}::uuid AND state = 'applied'`;
    return this.one(caller, id);
  }

  /** @throws DomainError IMPORT_APPLIED, NOT_FOUND */
  async discard(caller: Caller, id: string): Promise<void> {
    await this.one(caller, id);
    const { count } = await this.database.dataImport.deleteMany({ where: { id, state: 'checked' } });
    if (count === 0) throw applied(id);
  }

  private async prepare(
    tx: Transaction,
    { id, kind, officeId, fileName }: Pick<DataImport, 'id' | 'officeId' | 'fileName'> & { kind: string },
    rows: readonly SheetRow[],
    caller: Caller,
  ): Promise<Prepared> {
    if (kind === 'registry') {
      const usernames = rows.flatMap(({ cells }) => cells['username'] ?? cells['email'] ?? []);
      const snapshot = await registrySnapshot(tx, officeId, usernames);
      const { plan, writes } = planRegistry(rows, snapshot, officeId);
      return { plan, hash: hashOf({ plan, writes }), write: () => applyRegistry(tx, officeId, snapshot, writes) };
    }
    const numbers = rows.flatMap(({ cells }) => splitDocumentNumber(cells['number'] ?? '')?.number ?? []);
    const snapshot = await assignmentsSnapshot(tx, officeId, numbers, localDateOf(await businessNow(tx)));
    const { plan, directives } = planAssignments(rows, snapshot);
    return {
      plan,
      hash: hashOf({ plan, directives }),
      write: async () => {
        await importRunning(tx, { importId: id, officeId, fileName, actorId: caller.accountId, directives });
      },
    };
  }

  /** Somebody wrote the same name or number in the same moment: nothing was applied, the next check shows it. */
  private async unlessOvertaken<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (cause) {
      if (!isUniqueViolation(cause)) throw cause;
      throw new DomainError('IMPORT_STALE', 'Danh mục vừa thay đổi; chưa nhập dòng nào. Xin thử lại.', {}, { cause });
    }
  }

  private async summariesOf(found: readonly DataImport[]): Promise<z.infer<typeof importList>['imports']> {
    const people = await this.database.account.findMany({
      where: {
        id: { in: found.flatMap((one) => [one.createdById, one.appliedById ?? [], one.releasedById ?? []].flat()) },
      },
      select: { id: true, displayName: true },
    });
    const held = await this.database.directive.groupBy({
      by: ['importId'],
      where: { importId: { in: found.map(({ id }) => id) }, heldAt: { not: null } },
      _count: true,
    });
    const nameOf = (id: string | null) => people.find((person) => person.id === id)?.displayName ?? null;
    return found.map((one) => ({
      id: one.id,
      officeId: one.officeId,
      kind: dataImport.shape.kind.parse(one.kind),
      fileName: one.fileName,
      state: dataImport.shape.state.parse(one.state),
      createdAt: one.createdAt.toISOString(),
      createdBy: nameOf(one.createdById),
      appliedAt: one.appliedAt?.toISOString() ?? null,
      appliedBy: nameOf(one.appliedById),
      releasedAt: one.releasedAt?.toISOString() ?? null,
      releasedBy: nameOf(one.releasedById),
      heldDirectiveCount: held.find(({ importId }) => importId === one.id)?._count ?? 0,
      counts: planShape.parse(one.plan).counts,
    }));
  }
}

const mayTouch = (caller: Caller, { officeId }: DataImport): boolean =>
  caller.officeId === null || caller.officeId === officeId;

async function lockImport(tx: Transaction, id: string): Promise<DataImport> {
  await tx.$queryRaw`SELECT id FROM data_import WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.dataImport.findUniqueOrThrow({ where: { id } });
}

const applied = (id: string): DomainError =>
  new DomainError('IMPORT_APPLIED', 'Tệp này đã được nhập; không nhập lần thứ hai.', { id });

/** Prisma's JSON input is wider than what we write: plain data. */
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));
