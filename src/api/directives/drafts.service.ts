import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import type { Progress } from '../../intake/intake-document.js';
import { businessNow, isUniqueViolation, transact, type Database, type Transaction } from '../../database/database.js';
import { storeFile } from '../../database/file-store.js';
import { lockDirective } from '../../followup/rows.js';
import { notFound, officeOf, type Caller } from '../access/caller.js';
import { withItemIds } from '../drafts/item-ids.js';
import { keepVersion } from '../drafts/versions/keep-version.js';
import { bringIn } from '../intake/bring-in.js';
import { firstDraft } from '../intake/first-draft.js';
import { intakeRecord, unpackPlaces } from '../intake/intake-record.js';
import { sourceOf } from '../intake/source-of.js';
import type { sourceWithPlaces } from '../intake/source.schemas.js';
import { withOcrDoubts } from '../intake/with-ocr-doubts.js';
import { withUnreadPaper } from '../intake/with-unread-paper.js';
import { DATABASE, READER } from '../tokens.js';
import type { UploadedContent } from '../uploaded-content.js';
import type { CreateDirective, directiveStates, draftView } from './directives.schemas.js';
import { documentColumns } from './document-columns.js';
import { draft as draftSchema, type Draft } from './draft.schemas.js';
import { plain } from './plain-json.js';
import { findDirective } from './find-directive.js';
import type { Reader } from './reader-port.js';

type DraftView = z.infer<typeof draftView>;

/** While a document is brought in: how far it is, and whether anybody still waits for it. */
export interface Bringing {
  signal?: AbortSignal;
  onProgress?: (progress: BringingProgress) => void;
}

export type BringingProgress = Progress | { step: 'reading'; done: number; of: number };

@Injectable()
export class DraftsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(READER) private readonly read: Reader,
  ) {}

  /**
   * Reads what came in and keeps it as a draft, with the file as it came. Nothing is stored when it is refused or when
   * `signal` ends it.
   * @throws DomainError SECRET_DOCUMENT, DIRECTIVE_EXISTS (details.directiveId), TOO_MANY_TASKS, and what `bringIn` refuses
   */
  async create(
    caller: Caller,
    body: CreateDirective,
    file: UploadedContent | undefined,
    { signal, onProgress }: Bringing = {},
  ): Promise<DraftView> {
    const officeId = officeOf(caller);
    const options = { ...(signal ? { signal } : {}), ...(onProgress ? { onProgress } : {}) };
    const { text, record, mediaType } = await bringIn(body.text, file, options);
    onProgress?.({ step: 'reading', done: 0, of: 1 });
    const read = await firstDraft(this.database, this.read, officeId, text, body, record?.hints ?? null);
    const doubted = withOcrDoubts(read, record ? unpackPlaces(record.places) : []);
    const draft = withUnreadPaper(doubted, record?.notes ?? [], file?.name ?? null);
    const id = uuidv7();
    const textHash = createHash('sha256').update(text).digest('hex');
    await this.unlessItExists(officeId, draft, textHash, id, async (columns) => {
      signal?.throwIfAborted();
      await transact(this.database, async (tx) => {
        const createdAt = await businessNow(tx);
        const facts = { officeId, agencyId: null, uploadedById: caller.accountId, at: createdAt };
        const fileId = file && mediaType ? await storeFile(tx, { ...facts, mediaType, ...file }) : null;
        await tx.directive.create({
          data: {
            id,
            officeId,
            ...columns,
            ...(draft.document.signer ? { signer: draft.document.signer } : {}),
            text,
            textHash,
            fileId,
            ...(record ? { intake: plain(record) } : {}),
            draft: plain(draft),
            state: 'draft',
            specialistId: caller.accountId,
            room: caller.room,
            createdById: caller.accountId,
            createdAt,
          },
        });
        const saved = { directiveId: id, version: 1, accountId: caller.accountId, at: createdAt };
        await keepVersion(tx, saved, null, withItemIds(draft));
      });
    });
    return this.get(caller, id);
  }

  async get(caller: Caller, id: string): Promise<DraftView> {
    await findDirective(this.database, caller, id, 'directive.text');
    const row = await this.database.directive.findUniqueOrThrow({
      where: { id },
      select: { state: true, draftVersion: true, draft: true, text: true },
    });
    return {
      id,
      state: stateOf(row.state),
      version: row.draftVersion,
      draft: draftSchema.parse(row.draft),
      text: row.text,
      source: await sourceOf(this.database, id),
      clock: caller.clock,
    };
  }

  /** Where each stretch of the text stands in the file. */
  async source(caller: Caller, id: string): Promise<z.infer<typeof sourceWithPlaces>> {
    await findDirective(this.database, caller, id, 'directive.text');
    const row = await this.database.directive.findUniqueOrThrow({ where: { id }, select: { intake: true } });
    const source = await sourceOf(this.database, id);
    return { source, places: source ? unpackPlaces(intakeRecord.parse(row.intake).places) : [] };
  }

  /** @throws DomainError DRAFT_CHANGED when somebody else was quicker, NOT_A_DRAFT after the launch, DIRECTIVE_EXISTS */
  async put(caller: Caller, id: string, draft: Draft, expectedVersion: number | undefined): Promise<DraftView> {
    const { officeId } = await findDirective(this.database, caller, id, 'directive.prepare');
    if (expectedVersion === undefined)
      throw new DomainError('INPUT_INVALID', 'Thiếu tiêu đề If-Match (version của dự thảo đã xem).');
    await this.unlessItExists(officeId, draft, null, id, (columns) =>
      transact(this.database, async (tx) => {
        const row = await lockDraft(tx, id);
        if (row.draftVersion !== expectedVersion) throw draftChanged(row.draftVersion);
        const before = await tx.directive.findUniqueOrThrow({ where: { id }, select: { draft: true } });
        await tx.directive.update({
          where: { id },
          data: { ...columns, draft: plain(draft), draftVersion: { increment: 1 } },
        });
        const at = await businessNow(tx);
        const saved = { directiveId: id, version: row.draftVersion + 1, accountId: caller.accountId, at };
        await keepVersion(tx, saved, withItemIds(draftSchema.parse(before.draft)), withItemIds(draft));
      }),
    );
    return this.get(caller, id);
  }

  /** Nothing followed from a draft, so nothing is kept of it. @throws DomainError NOT_A_DRAFT */
  async discard(caller: Caller, id: string): Promise<void> {
    await findDirective(this.database, caller, id, 'directive.prepare');
    await transact(this.database, async (tx) => {
      await lockDraft(tx, id);
      await tx.directive.delete({ where: { id } });
    });
  }

  /** A number, or the text of what has none, is there once an office: whoever brings it again is led to it. */
  private async unlessItExists(
    officeId: string,
    draft: Draft,
    textHash: string | null,
    ownId: string,
    write: (columns: ReturnType<typeof documentColumns>) => Promise<void>,
  ): Promise<void> {
    const office = await this.database.office.findUniqueOrThrow({ where: { id: officeId }, select: { name: true } });
    const columns = documentColumns(draft, office.name);
    const same = () => existing(this.database, officeId, columns, textHash, ownId);
    const before = await same();
    if (before) throw directiveExists(before);
    try {
      await write(columns);
    } catch (error) {
      const meanwhile = isUniqueViolation(error) ? await same() : null;
      throw meanwhile ? directiveExists(meanwhile) : error;
    }
  }
}

type Columns = ReturnType<typeof documentColumns>;

/** The directive that has this number, or the text of what has none; null when there is none. */
export async function existing(
  database: Transaction,
  officeId: string,
  columns: Columns,
  textHash: string | null,
  ownId: string,
) {
  const { issuer, notation, number, year } = columns;
  const byNumber = number === null || year === null ? null : { issuer, notation, number, year };
  const byText = number === null && textHash !== null ? { number: null, textHash } : null;
  const key = byNumber ?? byText;
  if (!key) return null;
  return database.directive.findFirst({
    where: { officeId, ...key, NOT: { id: ownId } },
    select: { id: true, state: true },
  });
}

export const directiveExists = ({ id, state }: { id: string; state: string }) =>
  new DomainError('DIRECTIVE_EXISTS', 'Văn bản này đã có trong hệ thống.', { directiveId: id, state });

const draftChanged = (version: number) =>
  new DomainError('DRAFT_CHANGED', 'Dự thảo đã được người khác sửa; xin tải lại rồi sửa tiếp.', { version });

/** @throws DomainError NOT_FOUND, NOT_A_DRAFT */
export async function lockDraft(tx: Transaction, id: string) {
  const row = await lockDirective(tx, id);
  if (!row) throw notFound('văn bản', id);
  if (row.state !== 'draft')
    throw new DomainError('NOT_A_DRAFT', 'Văn bản này không còn là dự thảo.', { id, state: row.state });
  return row;
}

const STATES: readonly (typeof directiveStates)[number][] = ['draft', 'launching', 'running', 'concluded', 'revoked'];
export function stateOf(state: string): (typeof directiveStates)[number] {
  const known = STATES.find((candidate) => candidate === state);
  if (!known) throw new Error(`unknown state of a directive: ${state}`);
  return known;
}
