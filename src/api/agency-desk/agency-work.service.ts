import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { isDueSoon, isOverdue } from '../../domain/reporting-status.js';
import type { Database } from '../../database/database.js';
import {
  agencyWork,
  countClosed,
  documentHeads,
  newestClosed,
  type AgencyWorkRow,
  type DocumentHead,
} from '../../database/queries/agency-work.js';
import type { ReadAt } from '../../database/queries/assignments.js';
import type { Caller } from '../access/caller.js';
import { readingAt } from '../assignments/read-at.js';
import { DATABASE } from '../tokens.js';
import { agencyOf } from './agency-of.js';
import { workTabs, type agencyWorkAnswer, type officeContact, type WorkTab } from './agency-desk.schemas.js';
import { isToComplete, workItems, type WorkItem } from './work-items.js';

/** More than this are not read on one screen; the answer says how many it holds. */
const SHOWN_AT_MOST = 500;

type Answer = z.infer<typeof agencyWorkAnswer>;

@Injectable()
export class AgencyWorkService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** What is asked of the agency, by document: what needs it first (overdue, to complete, to acknowledge), then by due date. */
  async work(caller: Caller, tab: WorkTab): Promise<Answer> {
    const { officeId, agencyId } = agencyOf(caller);
    const reading = await readingAt(this.database, officeId, new Date(caller.clock.at), undefined);
    const [open, closedCount, agency, contact] = await Promise.all([
      agencyWork(this.database, officeId, agencyId),
      countClosed(this.database, officeId, agencyId),
      this.database.agency.findUniqueOrThrow({ where: { id: agencyId }, select: { id: true, name: true } }),
      this.contact(caller),
    ]);
    const ofTab = (wanted: WorkTab) => open.filter((row) => belongsTo(wanted, row, reading.read));
    const wanted =
      tab === 'closed'
        ? await newestClosed(this.database, officeId, agencyId, SHOWN_AT_MOST)
        : ofTab(tab).toSorted(byNeed(reading.read)).slice(0, SHOWN_AT_MOST);
    const items = await workItems(
      this.database,
      caller,
      wanted.map(({ id }) => id),
      reading,
      open,
    );
    const heads = await documentHeads(this.database, [...new Set(wanted.map(({ directiveId }) => directiveId))]);
    return {
      agency,
      contact,
      counts: { ...countsOf(ofTab), closed: closedCount },
      documents: documentsOf(wanted, heads, items),
      shownCount: wanted.length,
      clock: caller.clock,
    };
  }

  async contact(caller: Caller): Promise<z.infer<typeof officeContact>> {
    const { secretariatName, contactRoom, contactPhone } = await this.database.office.findUniqueOrThrow({
      where: { id: agencyOf(caller).officeId },
      select: { secretariatName: true, contactRoom: true, contactPhone: true },
    });
    return { secretariatName, room: contactRoom, phone: contactPhone };
  }
}

function belongsTo(tab: WorkTab, row: AgencyWorkRow, { at, dueSoonUntil }: ReadAt): boolean {
  switch (tab) {
    case 'all':
      return true;
    case 'sent':
    case 'inProgress':
    case 'awaitingConfirmation':
      return row.state === tab;
    case 'dueSoon':
      return isDueSoon(row, at, dueSoonUntil);
    case 'overdue':
      return isOverdue(row, at);
    case 'toComplete':
      return isToComplete(row);
    case 'closed':
      return false; // not among the open ones
    default:
      return tab satisfies never;
  }
}

function countsOf(ofTab: (tab: WorkTab) => readonly AgencyWorkRow[]): Answer['counts'] {
  // Object.fromEntries forgets the keys' names.
  return Object.fromEntries(workTabs.map((tab) => [tab, ofTab(tab).length])) as Answer['counts'];
}

/** 0 overdue · 1 to complete · 2 to acknowledge · 3 in work · 4 waits for the Office. */
function needOf(row: AgencyWorkRow, { at }: ReadAt): number {
  if (isOverdue(row, at) && row.state !== 'awaitingConfirmation') return 0;
  if (isToComplete(row)) return 1;
  if (row.state === 'sent') return 2;
  return row.state === 'awaitingConfirmation' ? 4 : 3;
}

const byNeed = (read: ReadAt) => (a: AgencyWorkRow, b: AgencyWorkRow) =>
  needOf(a, read) - needOf(b, read) ||
  (a.dueAt?.getTime() ?? Infinity) - (b.dueAt?.getTime() ?? Infinity) ||
  a.id.localeCompare(b.id);

/** Grouped by document, in the order of each one's most needed assignment. */
function documentsOf(
  wanted: readonly { id: string; directiveId: string }[],
  heads: readonly DocumentHead[],
  items: ReadonlyMap<string, WorkItem>,
): Answer['documents'] {
  const byDocument = Map.groupBy(wanted, ({ directiveId }) => directiveId);
  return [...byDocument].flatMap(([directiveId, rows]) => {
    const head = heads.find(({ id }) => id === directiveId);
    if (!head) return [];
    const { fileId, fileName, fileMediaType, ...rest } = head;
    const ofDocument = rows.flatMap(({ id }) => items.get(id) ?? []);
    const file = fileId && fileName && fileMediaType ? { id: fileId, name: fileName, mediaType: fileMediaType } : null;
    const waiting = ofDocument.filter(({ mayDo }) => mayDo.includes('acknowledge'));
    return [{ document: { ...rest, file }, waitingIds: waiting.map((item) => item.assignment.id), items: ofDocument }];
  });
}
