import { randomUUID } from 'node:crypto';
import type { AssignmentState } from '../../src/domain/assignment-facts.js';
import type { Chance } from '../faults/random.js';
import type { Province } from '../support/province.js';

const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const BEGIN = Date.parse('2012-01-01T00:00:00Z');
export const END = Date.parse('2016-02-01T00:00:00Z');
const STATES = [
  'sent',
  'inProgress',
  'inProgress',
  'awaitingConfirmation',
  'awaitingConfirmation',
  'suspended',
  'declinePending',
  'closed',
  'closed',
  'revoked',
  'transferred',
] as const;
const TOLD = ['reportProgress', 'reportCompletion', 'requestExtension'];

export interface Interval {
  from: number;
  to: number | null;
  state: AssignmentState;
  dueAt: Date | null;
  reportedAt: Date | null;
}

/** An assignment's whole past, as a test knows it. */
export interface History {
  id: string;
  role: 'lead' | 'coordinator';
  agencyId: string;
  directiveId: string;
  intervals: Interval[];
  toldAt: number[];
}

/** The interval that holds the instant. */
export const stoodAt = ({ intervals }: History, at: number): Interval | undefined =>
  intervals.find(({ from, to }) => from <= at && (to === null || to > at));

/** Assignments with any past, told of now and then, of these agencies and directives. */
export function historiesOf(
  chance: Chance,
  count: number,
  agencyIds: readonly string[],
  directives: readonly string[],
): History[] {
  return Array.from({ length: count }, (): History => {
    const intervals = intervalsOf(chance);
    const begin = intervals[0]?.from ?? BEGIN;
    const told = Array.from({ length: chance.between(0, 6) }, () => begin + Math.floor(chance.next() * 200 * DAY));
    return {
      id: randomUUID(),
      role: chance.happens(0.85) ? 'lead' : 'coordinator',
      agencyId: chance.pick(agencyIds),
      directiveId: chance.pick(directives),
      intervals,
      toldAt: [...told, ...told.filter(() => chance.happens(0.3)).map((at) => at + chance.between(0, 1))],
    };
  });
}

/** Intervals one after the other, of every length up to decades, often of exactly 2^n days or a millisecond beside it. */
function intervalsOf(chance: Chance): Interval[] {
  const intervals: Interval[] = [];
  let from = BEGIN - (chance.happens(0.1) ? 30 * 365 * DAY : 0) + Math.floor(chance.next() * (END - BEGIN) * 0.9);
  for (let left = chance.between(1, 6); left > 0 && from < END; left -= 1) {
    const length = chance.happens(0.5)
      ? 2 ** chance.between(0, 13) * DAY + chance.between(-1, 1)
      : Math.floor(2 ** (chance.next() * 14) * HOUR);
    const to = left === 1 || from + length >= END ? null : from + length;
    const dueAt = chance.happens(0.1) ? null : new Date(from + chance.between(-40, 80) * DAY);
    const reportedAt = chance.happens(0.5) && dueAt ? new Date(dueAt.getTime() + chance.between(-2, 2) * DAY) : null;
    intervals.push({ from, to, state: chance.pick(STATES), dueAt, reportedAt });
    if (to === null) break;
    from = to;
  }
  return intervals;
}

/** Rows as the engine leaves them; what was told comes into the log in any order, as after a clock that was set back. */
export async function writeHistories(province: Province, histories: readonly History[], chance: Chance): Promise<void> {
  const { database, officeId } = province;
  const task = new Map<string, string>();
  for (const { directiveId } of histories) {
    if (task.has(directiveId)) continue;
    const id = randomUUID();
    task.set(directiveId, id);
    await database.task.create({
      data: { id, directiveId, ordinal: 9, action: 'việc', content: 'việc', leadNames: [], coordinatorNames: [] },
    });
  }
  const launchedAt = new Date(BEGIN);
  await database.assignment.createMany({
    data: histories.map(({ id, role, agencyId, directiveId, intervals }, period) => ({
      id,
      officeId,
      directiveId,
      taskId: task.get(directiveId) ?? '',
      agencyId,
      period,
      role,
      state: intervals.at(-1)?.state ?? 'sent',
      roundStartedAt: launchedAt,
      launchedAt,
      handedOutAt: launchedAt,
    })),
  });
  await database.assignmentVersion.createMany({
    data: histories.flatMap(({ id: assignmentId, role, agencyId, directiveId, intervals }) =>
      intervals.map(({ from, to, ...standing }) => ({
        ...standing,
        assignmentId,
        validFrom: new Date(from),
        validTo: to === null ? null : new Date(to),
        officeId,
        directiveId,
        agencyId,
        role,
      })),
    ),
  });
  const lines = histories.flatMap(({ id, toldAt }) =>
    chance.shuffled(toldAt).map((at, index) => ({ assignmentId: id, seq: index + 1, at: new Date(at) })),
  );
  const said = chance.shuffled(lines).map((line) => ({ ...line, kind: chance.pick(TOLD) }));
  const heard = said.map(({ assignmentId, seq, at }) => ({ assignmentId, seq: seq + 100, at, kind: 'urge' }));
  const log = [...said, ...heard].map((line) => ({ ...line, channel: 'web', payload: {}, round: 1 }));
  while (log.length > 0) await database.assignmentEvent.createMany({ data: log.splice(0, chance.between(1, 12)) });
}
