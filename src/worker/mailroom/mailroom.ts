import type { Logger } from 'pino';
import type { Database } from '../../database/database.js';
import type { MailTransport } from '../../mail/mail-transport.js';
import { inParallel } from '../in-parallel.js';
import { startLoop, type Loop } from '../loop.js';
import { collectNotices } from './collect-notices.js';
import type { MailroomSettings } from './mailroom-settings.js';
import { dueMails, giveUpExpiredLeases } from './mail-states.js';
import { prepareMail } from './prepare-mail.js';
import { sendMail } from './send-mail.js';

export interface MailroomOptions {
  database: Database;
  transport: MailTransport;
  settings: MailroomSettings;
  log: Logger;
  /** mails under way at once */
  width?: number;
  /** a group's notices are collected after so long without a further one … */
  quietMs?: number;
  /** … or after its first has waited so long */
  longestQuietMs?: number;
}

/** Carries notices out by SMTP (engine.md §7). Any number of mailrooms may run at once; one that dies loses nothing. */
export interface Mailroom {
  /** Begins to look for notices and mails by itself. */
  readonly start: () => void;
  /** Something was written: looks now instead of at the next poll. */
  readonly nudge: () => void;
  /**
   * Without the quiet period: collects what is due and tries every mail that is due once. Resolves when all were tried.
   * Works without `start` as well.
   */
  readonly drain: () => Promise<void>;
  /** Resolves when the attempts under way have ended. The transport stays open: it is its owner's. */
  readonly stop: () => Promise<void>;
}

const POLL_MS = 1_000;
const MAILS_AT_ONCE = 100;
/** So many in a row that the server did not take: it is away, and the others are not tried in this pass. */
const AWAY_AFTER = 8;
const AT_ONCE = { quietMs: 0, longestMs: 0 };

export function createMailroom({
  database,
  transport,
  settings,
  log,
  width = 4,
  quietMs = 2_000,
  longestQuietMs = 20_000,
}: MailroomOptions): Mailroom {
  let loop: Loop | undefined;
  const stopping = new AbortController();

  const collectAll = async (quiet: { quietMs: number; longestMs: number }) => {
    while ((await collectNotices(database, quiet)).hasMore && !stopping.signal.aborted);
  };

  /** @returns false when the server could not take it */
  const tryMail = async (mailId: string): Promise<boolean> => {
    try {
      const mail = await prepareMail(database, mailId, settings);
      return mail === null || (await sendMail({ database, transport, settings, log }, mail)) !== 'retry';
    } catch (error) {
      await putOff(database, mailId, error, log);
      return true;
    }
  };

  /**
   * Every mail that is due, once: what is retried is due again only later.
   * @param gives up when the server is away; a drain tries each nevertheless
   */
  const sendDue = async ({ givesUp }: { givesUp: boolean }) => {
    await giveUpExpiredLeases(database);
    const tried = new Set<string>();
    let failedInARow = 0;
    const isOver = () => stopping.signal.aborted || (givesUp && failedInARow >= AWAY_AFTER);
    while (!isOver()) {
      const ids = (await dueMails(database, MAILS_AT_ONCE + tried.size)).filter((id) => !tried.has(id));
      if (ids.length === 0) return;
      for (const id of ids) tried.add(id);
      await inParallel(ids, width, async (id) => {
        if (isOver()) return;
        failedInARow = (await tryMail(id)) ? 0 : failedInARow + 1;
      });
    }
    if (!stopping.signal.aborted) log.warn('the mail server is away');
  };

  return {
    start: () => {
      loop ??= startLoop({
        name: 'mailroom',
        log,
        everyMs: POLL_MS,
        pass: async () => {
          await collectAll({ quietMs, longestMs: longestQuietMs });
          await sendDue({ givesUp: true });
        },
      });
    },
    nudge: () => loop?.nudge(),
    drain: async () => {
      await collectAll(AT_ONCE);
      await sendDue({ givesUp: false });
    },
    stop: async () => {
      stopping.abort();
      await loop?.stop();
    },
  };
}

/** A mail that cannot be composed (a broken row, a bug) is put off and shown; the others go on. A lost database throws on. */
async function putOff(database: Database, mailId: string, error: unknown, log: Logger): Promise<void> {
  log.error({ err: error, mail: mailId }, 'cannot be prepared or sent, is put off');
  const answer = `Lỗi phần mềm: ${error instanceof Error ? error.message : String(error)}`.slice(0, 500);
  await database.$executeRaw`
    UPDATE mail SET "nextAttemptAt" = clock_timestamp() + interval '10 minutes', attempts = attempts + 1, "serverAnswer" = ${answer}
    WHERE id = ${mailId}::uuid AND state IN ('waiting', 'unknown')`;
}
