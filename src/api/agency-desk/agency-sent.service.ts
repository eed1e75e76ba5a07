import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Database } from '../../database/database.js';
import { countSent, sentByAgency, type SentKind, type SentRow } from '../../database/queries/agency-work.js';
import type { Caller } from '../access/caller.js';
import { readingAt } from '../assignments/read-at.js';
import { readCursor, writeCursor } from '../cursor.js';
import { DATABASE } from '../tokens.js';
import { agencyOf } from './agency-of.js';
import { sentLine, type sentAnswer, type sentQuery } from './agency-desk.schemas.js';
import { workItems, type WorkItem } from './work-items.js';

type Show = z.infer<typeof sentQuery>['show'];

/** What each tab holds: notes of progress are answered by nobody and stand apart. */
const shown: Record<Show, { kinds?: readonly SentKind[]; states?: readonly string[] }> = {
  all: { kinds: ['completion', 'extension'] },
  pending: { kinds: ['completion', 'extension'], states: ['pending'] },
  returned: { kinds: ['completion'], states: ['returned'] },
  confirmed: { kinds: ['completion', 'extension'], states: ['confirmed', 'approved'] },
  refused: { kinds: ['extension'], states: ['refused'] },
  progress: { kinds: ['progress'] },
};

const cursorShape = z.object({ at: z.iso.datetime(), id: z.uuid() });

@Injectable()
export class AgencySentService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** What happened to what the agency sent, newest first. */
  async sent(caller: Caller, { show, limit, cursor }: z.infer<typeof sentQuery>): Promise<z.infer<typeof sentAnswer>> {
    const { officeId, agencyId } = agencyOf(caller);
    const after = readCursor(cursorShape, cursor);
    const [rows, counted] = await Promise.all([
      sentByAgency(this.database, { officeId, agencyId, ...shown[show], after, limit: limit + 1 }),
      countSent(this.database, officeId, agencyId),
    ]);
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    const reading = await readingAt(this.database, officeId, new Date(caller.clock.at), undefined);
    const ids = [...new Set(page.map(({ assignmentId }) => assignmentId))];
    const items = await workItems(this.database, caller, ids, reading, []);
    const countOf = (tab: Show): number =>
      counted
        .filter(({ kind, state }) => shown[tab].kinds?.includes(kind) && (shown[tab].states?.includes(state) ?? true))
        .reduce((sum, { count }) => sum + count, 0);
    return {
      lines: page.flatMap((row) => lineOf(row, items)),
      counts: {
        all: countOf('all'),
        pending: countOf('pending'),
        returned: countOf('returned'),
        confirmed: countOf('confirmed'),
        refused: countOf('refused'),
        progress: countOf('progress'),
      },
      nextCursor: last ? writeCursor({ at: last.at.toISOString(), id: last.id }) : null,
      clock: caller.clock,
    };
  }
}

function lineOf(row: SentRow, items: ReadonlyMap<string, WorkItem>): z.infer<typeof sentLine>[] {
  const item = items.get(row.assignmentId);
  if (!item) return [];
  const { letterNumber, letterOn, letterSigner, oldDueOn, proposedDueOn, newDueOn, at, decidedAt, ...rest } = row;
  return [
    {
      ...rest,
      state: sentLine.shape.state.parse(row.state),
      at: at.toISOString(),
      decidedAt: decidedAt?.toISOString() ?? null,
      letter: letterNumber ? { number: letterNumber, on: letterOn, signer: letterSigner } : null,
      extension: proposedDueOn ? { oldDueOn, proposedDueOn, newDueOn } : null,
      assignment: item.assignment,
    },
  ];
}
