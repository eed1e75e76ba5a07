import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '../domain/errors.js';
import { instantAt, isPlainDate } from '../domain/plain-date.js';
import { formatInstant } from '../domain/vietnamese-dates.js';
import { businessNow, transact, type Database, type Transaction } from '../database/database.js';
import { wake } from './wake.js';

/** How far the clock shall go: to the next thing that is due, to a day (08:00) or an instant (ISO), or on by so much. */
export type ClockTarget = { next: true } | { to: string } | { forMs: number };

export interface ClockPlayed {
  /** business clock at the end, ISO */
  at: string;
  stepCount: number;
  /** what did not come to rest in time, in Vietnamese; null: all was done */
  stuck: string | null;
}

export interface PlayOptions {
  /** a step that takes longer is stuck */
  stepWithinMs?: number;
  /** told after each step */
  onStep?: (step: { at: Date; stepCount: number }) => void;
}

const OPENS_AT = '08:00';
const LOOK_EVERY_MS = 40;
/** The mailroom may have been at work when it was told, and have missed the latest. */
const TELL_EVERY_MS = 300;
/** Somebody else's step: waited for, then given up. */
const LOCK_WITHIN_MS = 30_000;

/**
 * Plays the clock of a demonstration forward, step by step, so that every mail of the ladder is made and sent at its own
 * instant (engine.md §5). Needs a running worker; touches the installation's offset and wake rows, nothing else.
 * @throws DomainError CLOCK_NOT_MOVABLE for a production, CLOCK_ONLY_FORWARD, DATE_INVALID
 */
export async function playClock(
  database: Database,
  target: ClockTarget,
  { stepWithinMs = 15_000, onStep }: PlayOptions = {},
): Promise<ClockPlayed> {
  const installation = await database.installation.findFirst({ select: { kind: true } });
  if (!installation || installation.kind === 'production') {
    throw new DomainError('CLOCK_NOT_MOVABLE', 'Chỉ đồng hồ của bản trình diễn mới chỉnh được.', {
      kind: installation?.kind ?? null,
    });
  }
  const until = await untilOf(database, target);
  for (let stepCount = 1; ; stepCount += 1) {
    const step = await playStep(database, until, stepWithinMs);
    onStep?.({ at: step.at, stepCount });
    if (step.isLast || step.stuck !== null) return { at: step.at.toISOString(), stepCount, stuck: step.stuck };
  }
}

/** @returns null: to the next thing that is due, however far */
async function untilOf(database: Database, target: ClockTarget): Promise<Date | null> {
  if ('next' in target) return null;
  const now = await businessNow(database);
  const until =
    'forMs' in target
      ? new Date(now.getTime() + target.forMs)
      : isPlainDate(target.to)
        ? instantAt(target.to, OPENS_AT)
        : new Date(target.to);
  if (Number.isNaN(until.getTime()))
    throw new DomainError('DATE_INVALID', 'Thời điểm không hợp lệ (viết theo dạng 2016-03-15).', { ...target });
  if (until <= now) {
    throw new DomainError(
      'CLOCK_ONLY_FORWARD',
      `Đồng hồ chỉ chạy tới, không chạy lùi; bây giờ là ${formatInstant(now)}.`,
      { now: now.toISOString(), until: until.toISOString() },
    );
  }
  return until;
}

interface Step {
  at: Date;
  /** the target is reached */
  isLast: boolean;
  stuck: string | null;
}

/** One step under an advisory lock: two players take turns, they never mix. */
async function playStep(database: Database, until: Date | null, stepWithinMs: number): Promise<Step> {
  return database.$transaction(
    async (guard) => {
      await guard.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('dondoc.clock'))`;
      // What is due already, or was left by a step that was cut short, comes before the clock moves on.
      const before = await comeToRest(database, guard, stepWithinMs);
      if (before !== null) return { at: await businessNow(guard), isLast: true, stuck: before };
      const at = await transact(database, (tx) => moveOn(tx, until));
      const stuck = await comeToRest(database, guard, stepWithinMs);
      return { at, isLast: until === null || at >= until, stuck };
    },
    { timeout: 3 * stepWithinMs + LOCK_WITHIN_MS, maxWait: LOCK_WITHIN_MS },
  );
}

/** The business clock, and the next instant at which something wants it; null: nothing waits. */
export async function lookAhead(tx: Transaction): Promise<{ now: Date; next: Date | null }> {
  const [clock] = await tx.$queryRaw<{ now: Date; next: Date | null }[]>`
    WITH clock AS MATERIALIZED (SELECT business_now() AS now)
    SELECT now, (SELECT min(at) FROM (
      SELECT min("nextLookAt") AS at FROM directive WHERE state IN ('launching', 'running') AND "nextLookAt" > now
      UNION ALL SELECT min("nextLookAt") FROM office WHERE "nextLookAt" > now
      UNION ALL SELECT min("notBefore") FROM notice WHERE state = 'waiting' AND "notBefore" > now
    ) AS wanted) AS next
    FROM clock`;
  if (!clock) throw new Error('the clock gave no row');
  return clock;
}

/** Sets the clock to the next instant at which something wants it, not beyond `until`, and wakes whom that concerns. */
async function moveOn(tx: Transaction, until: Date | null): Promise<Date> {
  const { now, next } = await lookAhead(tx);
  const to = next !== null && (until === null || next < until) ? next : until;
  if (to === null)
    throw new DomainError('NOTHING_AHEAD', 'Không còn việc nào hẹn giờ ở phía trước.', { now: now.toISOString() });
  const aheadMs = Math.max(0, to.getTime() - now.getTime());
  await tx.$executeRaw`UPDATE installation SET "clockOffsetMs" = "clockOffsetMs" + ${BigInt(aheadMs)}`;
  await wakeWhatIsDue(tx);
  return to;
}

async function wakeWhatIsDue(tx: Transaction): Promise<void> {
  const directives = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM directive WHERE state IN ('launching', 'running') AND "nextLookAt" <= (SELECT business_now())`;
  const offices = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM office WHERE "nextLookAt" IS NULL OR "nextLookAt" <= (SELECT business_now())`;
  await wake(
    tx,
    'directive',
    directives.map(({ id }) => id),
  );
  await wake(
    tx,
    'office',
    offices.map(({ id }) => id),
  );
}

/**
 * Waits until nothing is launching, nothing looks before now, and the mailroom, told to drain, has tried every notice once.
 * @returns what has not come to rest in time; null: all did
 */
async function comeToRest(database: Database, guard: Transaction, withinMs: number): Promise<string | null> {
  const begunAt = performance.now();
  let toldAt = -Infinity;
  for (;;) {
    const left = await unrest(guard);
    const looks = left.launching + left.directives + left.offices;
    if (looks + left.notices + left.mails === 0) return null;
    if (performance.now() - begunAt > withinMs) return wordsOf(left);
    // Not before the last look is done: an agency's notices of one instant belong into one mail.
    if (looks === 0 && left.notices > 0 && performance.now() - toldAt > TELL_EVERY_MS) {
      await database.$executeRaw`NOTIFY drain`;
      toldAt = performance.now();
    }
    await sleep(LOOK_EVERY_MS);
  }
}

interface Unrest {
  launching: number;
  directives: number;
  offices: number;
  notices: number;
  mails: number;
}

async function unrest(tx: Transaction): Promise<Unrest> {
  const [row] = await tx.$queryRaw<Unrest[]>`
    WITH clock AS MATERIALIZED (SELECT business_now() AS now)
    SELECT
      (SELECT count(*)::int FROM directive WHERE state = 'launching') AS launching,
      (SELECT count(*)::int FROM directive, clock WHERE state = 'running' AND "nextLookAt" <= now) AS directives,
      (SELECT count(*)::int FROM office, clock WHERE "nextLookAt" IS NULL OR "nextLookAt" <= now) AS offices,
      (SELECT count(*)::int FROM notice, clock WHERE state = 'waiting' AND "notBefore" <= now) AS notices,
      (SELECT count(*)::int FROM mail WHERE state = 'sending' OR (state = 'waiting' AND attempts = 0)) AS mails`;
  if (!row) throw new Error('counting gave no row');
  return row;
}

function wordsOf({ launching, directives, offices, notices, mails }: Unrest): string {
  const parts: [number, string][] = [
    [launching, 'văn bản chưa giao xong nhiệm vụ'],
    [directives, 'văn bản đến giờ chưa được xử lý'],
    [offices, 'đơn vị chưa lập danh sách hằng ngày'],
    [notices, 'thông báo chưa soạn thành thư'],
    [mails, 'thư chưa gửi thử lần nào'],
  ];
  const left = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return `Chưa xong: ${left.join('; ')}. Kiểm tra xem bộ xử lý (worker) và Temporal có đang chạy không.`;
}
