import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { directingPostOf } from '../../domain/directing-post.js';
import { DomainError } from '../../domain/errors.js';
import { businessNow, isUniqueViolation, transact, type Database, type Transaction } from '../../database/database.js';
import { storeFile } from '../../database/file-store.js';
import { lockDirective } from '../../followup/rows.js';
import { notFound, officeOf, type Caller } from '../access/caller.js';
import { evidenceType } from '../files/evidence-type.js';
import { DATABASE, READER } from '../tokens.js';
import type { UploadedContent } from '../uploaded-content.js';
import type { CreateDirective, directiveStates, draftView } from './directives.schemas.js';
import { documentColumns } from './document-columns.js';
import { draft as draftSchema, type Draft } from './draft.schemas.js';
import { findDirective } from './find-directive.js';
import type { Reader } from './reader-port.js';
import { acceptText } from './uploaded-text.js';

type DraftView = z.infer<typeof draftView>;

@Injectable()
export class DraftsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(READER) private readonly read: Reader,
  ) {}

  /** @throws DomainError EMPTY_FILE, NOT_TEXT, FILE_TOO_LARGE, SECRET_DOCUMENT, DIRECTIVE_EXISTS (details.directiveId) */
  async create(caller: Caller, body: CreateDirective, file: UploadedContent | undefined): Promise<DraftView> {
    const officeId = officeOf(caller);
    // Words that come beside a file are what is read: the file is the signed paper that no program reads yet (P8).
    const isBeside = file !== undefined && (body.text?.trim() ?? '') !== '';
    const text = acceptText(isBeside ? (body.text ?? '') : (file?.content ?? body.text ?? ''));
    const mediaType = file && isBeside ? await evidenceType(file.content, file.name) : 'text/plain';
    const { issuedOn, sourceStatement } = body;
    const read = draftSchema.parse(this.read(text, issuedOn === undefined ? {} : { issuedOn }));
    const head = {
      ...read.document,
      ...(issuedOn ? { issuedOn } : {}),
      ...(sourceStatement ? { sourceStatement } : {}),
    };
    const posts = await this.database.post.findMany({
      where: { officeId },
      select: { id: true, kind: true, title: true },
    });
    const directing = directingPostOf(head, posts);
    const draft = {
      ...read,
      document: {
        ...head,
        ...(directing ? { directedBy: head.directedBy ?? directing.title, directedByPostId: directing.id } : {}),
      },
    };
    const id = uuidv7();
    const textHash = createHash('sha256').update(text).digest('hex');
    await this.unlessItExists(officeId, draft, textHash, id, (columns) =>
      transact(this.database, async (tx) => {
        const createdAt = await businessNow(tx);
        const fileId = file
          ? await storeFile(tx, {
              officeId,
              agencyId: null,
              uploadedById: caller.accountId,
              mediaType,
              at: createdAt,
              ...file,
            })
          : null;
        await tx.directive.create({
          data: {
            id,
            officeId,
            ...columns,
            ...(draft.document.signer ? { signer: draft.document.signer } : {}),
            text,
            textHash,
            fileId,
            draft: plain(draft),
            state: 'draft',
            specialistId: caller.accountId,
            room: caller.room,
            createdById: caller.accountId,
            createdAt,
          },
        });
      }),
    );
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
      clock: caller.clock,
    };
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
        await tx.directive.update({
          where: { id },
          data: { ...columns, draft: plain(draft), draftVersion: { increment: 1 } },
        });
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

/** Plain JSON without `undefined`, which a JSON column does not take. */
const plain = (draft: Draft) => JSON.parse(JSON.stringify(draft));
