import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { aliasOffers, type AliasOffer } from '../../domain/alias-offers.js';
import { citedDirectives, citedNumbers } from '../../domain/cited-directives.js';
import type { AgencyRegistry } from '../../domain/agency-registry.js';
import { writtenNumber } from '../../domain/document-number.js';
import { localDateOf } from '../../domain/plain-date.js';
import { namedInRoom } from '../../domain/named-in-room.js';
import { reaches, rights } from '../../domain/rights.js';
import type { Database } from '../../database/database.js';
import { directivesNumbered } from '../../database/queries/directives-numbered.js';
import { listDrafts } from '../../database/queries/drafts.js';
import { notFound, officeOf, type Caller } from '../access/caller.js';
import { draft as draftSchema } from '../directives/draft.schemas.js';
import { stateOf } from '../directives/drafts.service.js';
import { findDirective } from '../directives/find-directive.js';
import { DATABASE } from '../tokens.js';
import { sourceOf } from '../intake/source-of.js';
import { deskOf } from './desk-of.js';
import type { DraftDesk, draftList, DraftsQuery } from './drafts.schemas.js';
import { withItemIds, type DraftWithIds } from './item-ids.js';
import { lastChangesOf } from './last-changes.js';
import { settleList } from './settle-list.js';
import { readVersions } from './versions/read-versions.js';
import { DraftPresenceService } from './draft-presence.service.js';

const LINES_AT_MOST = 200;
const PARTIES: readonly string[] = ['lead', 'coordinators'];

@Injectable()
export class DraftsDeskService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly presences: DraftPresenceService,
  ) {}

  async list(caller: Caller, { scope }: DraftsQuery): Promise<z.infer<typeof draftList>> {
    const { drafts, totalCount } = await listDrafts(
      this.database,
      {
        officeId: officeOf(caller),
        ...(scope === 'mine' ? { specialistId: caller.accountId } : {}),
        // Who has no room of colleagues sees what is theirs.
        ...(scope === 'room' ? (caller.room ? { room: caller.room } : { specialistId: caller.accountId }) : {}),
      },
      LINES_AT_MOST,
    );
    return {
      drafts: drafts.map((row) => ({
        id: row.id,
        number: row.number === null ? null : writtenNumber({ number: row.number, notation: row.notation ?? '' }),
        type: row.type,
        issuedOn: row.issuedOn,
        issuer: row.issuer,
        subject: row.subject,
        sourceStatement: row.sourceStatement,
        specialist:
          row.specialistId && row.specialistName ? { id: row.specialistId, displayName: row.specialistName } : null,
        room: row.room,
        createdAt: row.createdAt.toISOString(),
        savedAt: row.savedAt.toISOString(),
        savedBy: row.savedBy,
        itemCount: row.itemCount,
        mayEdit: this.mayEdit(caller, { officeId: officeOf(caller), specialistId: row.specialistId, room: row.room }),
      })),
      totalCount,
      clock: caller.clock,
    };
  }

  /** Also of what was launched meanwhile: its page then leads on. @throws DomainError NOT_FOUND */
  async desk(caller: Caller, id: string): Promise<DraftDesk> {
    const directive = await findDirective(this.database, caller, id, 'directive.text');
    const row = await this.database.directive.findUnique({
      where: { id },
      select: { draft: true, draftVersion: true, text: true, fileId: true, createdAt: true, createdById: true },
    });
    if (!row) throw notFound('văn bản', id);
    const draft = withItemIds(draftSchema.parse(row.draft));
    const { cited = [], issuedOn } = draft.document;
    const [planned, changes, others, people, numbered, file] = await Promise.all([
      settleList(this.database, directive, draft, row.text, caller.clock),
      lastChangesOf(this.database, id, caller.accountId),
      this.presences.others(id, caller.accountId),
      this.people(directive.officeId, [directive.specialistId, row.createdById]),
      directivesNumbered(this.database, directive.officeId, citedNumbers(cited)),
      row.fileId
        ? this.database.storedFile.findUnique({
            where: { id: row.fileId },
            select: { id: true, name: true, mediaType: true },
          })
        : null,
    ]);
    const specialist = directive.specialistId ? people.named.get(directive.specialistId) : undefined;
    const holder = { specialistId: directive.specialistId, room: directive.room };
    return {
      id,
      state: stateOf(directive.state),
      version: row.draftVersion,
      text: row.text,
      document: draft.document,
      holder,
      specialist: specialist ? { id: specialist.id, displayName: specialist.displayName } : null,
      file,
      source: await sourceOf(this.database, id),
      citedHere: citedDirectives(
        cited,
        numbered.filter((one) => one.id !== id),
        issuedOn,
      ),
      aliasOffers: await this.aliasOffers(id, draft, planned.registry, caller),
      ...deskOf(draft, planned, new Date(caller.clock.at)),
      savedAt: changes.savedAt?.toISOString() ?? row.createdAt.toISOString(),
      savedBy: changes.savedBy ?? people.named.get(row.createdById)?.displayName ?? null,
      lastChanges: changes.lastChanges,
      others,
      mayEdit: directive.state === 'draft' && this.mayEdit(caller, directive),
      mayEditWho: namedInRoom(specialist?.displayName, directive.room),
      mayAddMailbox: rights['mailbox.write'][caller.role] !== 'none',
      mailboxKeepers: people.heads,
      clock: caller.clock,
    };
  }

  private mayEdit(caller: Caller, subject: Parameters<typeof reaches>[2]): boolean {
    return reaches(rights['directive.prepare'][caller.role], caller, subject);
  }

  /** Names that a person gave an agency to since the document was read. */
  private async aliasOffers(
    id: string,
    draft: DraftWithIds,
    registry: AgencyRegistry,
    caller: Caller,
  ): Promise<AliasOffer[]> {
    const isTouched = draft.assignments.some(({ touched = [] }) => touched.some((field) => PARTIES.includes(field)));
    if (!isTouched || rights['alias.write'][caller.role] === 'none') return [];
    const [read] = await readVersions(this.database, id, 1, 1);
    const on = draft.document.issuedOn ?? localDateOf(new Date(caller.clock.at));
    return read ? aliasOffers(read.draft.assignments, draft.assignments, registry, on) : [];
  }

  /** Accounts by id, and who may add an agency's address (rights.ts, mailbox.write). */
  private async people(officeId: string, ids: readonly (string | null)[]) {
    const wanted = ids.filter((id) => id !== null);
    const rows = await this.database.account.findMany({
      where: { OR: [{ id: { in: wanted } }, { officeId, role: 'officeHead', isActive: true }] },
      select: { id: true, displayName: true, role: true },
      orderBy: { displayName: 'asc' },
    });
    return {
      named: new Map(rows.map((row) => [row.id, row])),
      heads: rows.filter(({ role }) => role === 'officeHead').map(({ displayName }) => displayName),
    };
  }
}
