import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { businessNow, isUniqueViolation, transact, type Database, type Transaction } from '../../database/database.js';
import { officePolicy } from '../../followup/policy.js';
import type { Caller } from '../access/caller.js';
import { draft as draftSchema } from '../directives/draft.schemas.js';
import { documentColumns } from '../directives/document-columns.js';
import { directiveExists, existing, lockDraft } from '../directives/drafts.service.js';
import { findDirective } from '../directives/find-directive.js';
import type { Reader } from '../directives/reader-port.js';
import { DATABASE, READER } from '../tokens.js';
import { applyEdits, FieldClash, type Applied, type Holder, type Prepared } from './apply-edits.js';
import { clashWords } from './clash-words.js';
import { type EditedDirective, speltOut, withSettledConfirmed } from './confirmed-by-edits.js';
import { DraftsDeskService } from './drafts-desk.service.js';
import type { editOutcome } from './drafts.schemas.js';
import { edit as editSchema, type Edit, type editDraft } from './edits.schemas.js';
import { withItemIds, type DraftWithIds } from './item-ids.js';
import { itemLabel } from './item-label.js';
import { keepVersion } from './versions/keep-version.js';
import { lastChangesOf } from './last-changes.js';
import { readDatesAnew } from './read-dates-anew.js';

type Body = z.infer<typeof editDraft>;

@Injectable()
export class DraftEditsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(READER) private readonly read: Reader,
    private readonly desks: DraftsDeskService,
  ) {}

  /**
   * Edits by field: those of two people on different fields both stay.
   * @throws DomainError FIELD_CHANGED (details: itemId, field, was, now, mine, by, at, version), ITEM_GONE, SPLIT_EMPTY,
   * NOT_A_DRAFT, DIRECTIVE_EXISTS (details.directiveId), EDIT_REUSED; nothing is written then
   */
  async edit(caller: Caller, id: string, body: Body): Promise<z.infer<typeof editOutcome>> {
    const { officeId } = await findDirective(this.database, caller, id, 'directive.prepare');
    const done = await this.write(caller, id, officeId, body);
    return { desk: await this.desks.desk(caller, id), ...done };
  }

  private async write(
    caller: Caller,
    id: string,
    officeId: string,
    { editId, edits }: Body,
  ): Promise<{ undo: Edit[]; isRepeated: boolean }> {
    try {
      return await transact(this.database, async (tx) => {
        const locked = await lockDraft(tx, id);
        const before = await recall(tx, id, editId);
        if (before) return { undo: before, isRepeated: true };
        const { text, ...prepared } = await preparedOf(tx, id);
        const about: EditedDirective = { tx, caller, directive: { id, officeId }, text };
        const spelt = await speltOut(about, prepared.draft, edits);
        const applied = await this.apply(tx, caller, prepared, spelt, {
          id,
          text,
          version: locked.draftVersion,
          officeId,
        });
        const dated = await this.withDatesOf(prepared.draft, applied.draft, text);
        const draft = await withSettledConfirmed(about, dated, edits);
        await refuseUnlessColleague(tx, officeId, applied.holder, prepared.holder);
        const columns = await columnsOf(tx, officeId, id, draft);
        const at = await businessNow(tx);
        const version = locked.draftVersion + 1;
        await tx.directive.update({
          where: { id },
          data: { ...columns, ...applied.holder, draft: plain(draft), draftVersion: version },
        });
        await tx.draftEdit.create({
          data: {
            id: editId,
            directiveId: id,
            version,
            accountId: caller.accountId,
            at,
            targets: plain(applied.targets),
            undo: plain(applied.undo),
          },
        });
        const saved = { directiveId: id, version, accountId: caller.accountId, at };
        await keepVersion(tx, saved, prepared.draft, draft);
        return { undo: applied.undo, isRepeated: false };
      });
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      // The same number was brought in meanwhile, or the same edit by a second request at the same moment.
      const undo = await recall(this.database, id, editId);
      if (undo) return { undo, isRepeated: true };
      throw new DomainError('DRAFT_CHANGED', 'Dự thảo vừa được người khác sửa; xin thử lại.', {}, { cause: error });
    }
  }

  /** Another issue date gives dates without a year their year. */
  private async withDatesOf(before: DraftWithIds, after: DraftWithIds, text: string): Promise<DraftWithIds> {
    const [was, is] = [before.document.issuedOn, after.document.issuedOn];
    if (was === is) return after;
    const reading = async (issuedOn: string | null) =>
      draftSchema.parse(await this.read(text, issuedOn ? { issuedOn } : {}));
    return readDatesAnew(after, await reading(was), await reading(is));
  }

  private async apply(
    tx: Transaction,
    caller: Caller,
    prepared: Prepared,
    edits: readonly Edit[],
    { id, text, version, officeId }: { id: string; text: string; version: number; officeId: string },
  ): Promise<Applied> {
    try {
      return applyEdits(prepared, edits, text);
    } catch (error) {
      if (!(error instanceof FieldClash)) throw error;
      const { target, was, now, mine } = error;
      const { lastChanges } = await lastChangesOf(tx, id, caller.accountId);
      const last = lastChanges.find(({ itemId, field }) => itemId === target.itemId && field === target.field);
      const { calendar } = await officePolicy(tx, officeId);
      const item = target.itemId === null ? null : itemLabel(prepared.draft, target.itemId);
      const message = clashWords(
        { item, field: target.field, was, now, at: last ? new Date(last.at) : null },
        calendar,
      );
      const details = { ...target, was, now, mine, by: last?.by ?? null, at: last?.at ?? null, version };
      throw new DomainError('FIELD_CHANGED', message, details, { cause: error });
    }
  }
}

async function preparedOf(tx: Transaction, id: string): Promise<Prepared & { text: string }> {
  const row = await tx.directive.findUniqueOrThrow({
    where: { id },
    select: { draft: true, text: true, specialistId: true, room: true },
  });
  return {
    draft: withItemIds(draftSchema.parse(row.draft)),
    holder: { specialistId: row.specialistId, room: row.room },
    text: row.text,
  };
}

/** What was done under this id before. @throws DomainError EDIT_REUSED for another draft's */
async function recall(tx: Transaction, directiveId: string, editId: string): Promise<Edit[] | null> {
  const row = await tx.draftEdit.findUnique({ where: { id: editId }, select: { directiveId: true, undo: true } });
  if (!row) return null;
  if (row.directiveId !== directiveId)
    throw new DomainError('EDIT_REUSED', 'Mã của lần sửa này đã dùng cho một dự thảo khác.', { editId });
  return z.array(editSchema).parse(row.undo);
}

/** @throws DomainError INPUT_INVALID when the new holder is nobody of the office's secretariat */
async function refuseUnlessColleague(tx: Transaction, officeId: string, now: Holder, before: Holder): Promise<void> {
  if (now.specialistId === null || now.specialistId === before.specialistId) return;
  const found = await tx.account.findFirst({
    where: { id: now.specialistId, officeId, isActive: true, role: { in: ['specialist', 'officeHead'] } },
    select: { id: true },
  });
  if (!found) throw new DomainError('INPUT_INVALID', 'Người theo dõi phải là chuyên viên của văn phòng.');
}

/** @throws DomainError DIRECTIVE_EXISTS */
async function columnsOf(tx: Transaction, officeId: string, id: string, draft: DraftWithIds) {
  const office = await tx.office.findUniqueOrThrow({ where: { id: officeId }, select: { name: true } });
  const columns = documentColumns(draft, office.name);
  const same = await existing(tx, officeId, columns, null, id);
  if (same) throw directiveExists(same);
  return columns;
}

/** Plain JSON without `undefined`, which a JSON column does not take. */
const plain = (value: object) => JSON.parse(JSON.stringify(value));
