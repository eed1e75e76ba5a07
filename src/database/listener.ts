import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';
import { backOffMs } from './back-off.js';

export interface Listener {
  /** Is a connection there that hears? */
  readonly isListening: () => boolean;
  readonly stop: () => Promise<void>;
}

export interface ListenerOptions {
  databaseUrl: string;
  /** what to do when a channel is notified, with what was said */
  channels: Readonly<Record<string, (payload: string) => void>>;
  /** after each new connection: what was said before it is lost */
  onListening?: () => void;
  log: Logger;
  /** how often the connection is tried: one that died without a word would never say so */
  checkEveryMs?: number;
}

const CHECK_WITHIN_MS = 5_000;
const END_WITHIN_MS = 2_000;
const RECONNECT = { firstMs: 100, longestMs: 10_000 };

/** LISTENs on a connection of its own, and anew whenever that breaks. Only a hint: what was said while there was none is lost. */
export function startListener({
  databaseUrl,
  channels,
  onListening = () => {},
  log,
  checkEveryMs = 10_000,
}: ListenerOptions): Listener {
  let client: pg.Client | undefined;
  let isStopped = false;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  let connecting: Promise<void> = Promise.resolve();

  /** A connection breaks in several ways at once: only the first word of it counts. */
  const lossOf = (connection: pg.Client) => {
    let isLost = false;
    return (error?: unknown) => {
      if (isLost) return;
      isLost = true;
      if (client === connection) client = undefined;
      clearTimeout(timer);
      void endQuietly(connection);
      if (isStopped) return;
      failures += 1;
      if (failures === 1) log.warn({ err: error }, 'listening broke off, connecting anew');
      timer = setTimeout(connect, backOffMs(failures, RECONNECT));
    };
  };

  const check = (listening: pg.Client, lose: (error?: unknown) => void) => {
    timer = setTimeout(() => {
      const tooLate = setTimeout(() => lose(new Error('no answer')), CHECK_WITHIN_MS);
      void listening
        .query('SELECT 1')
        .then(() => (client === listening ? check(listening, lose) : undefined))
        .catch(lose)
        .finally(() => clearTimeout(tooLate));
    }, checkEveryMs);
  };

  const open = async () => {
    const opening = new pg.Client({ connectionString: databaseUrl, keepAlive: true, connectionTimeoutMillis: 5_000 });
    const lose = lossOf(opening);
    opening.on('error', lose);
    opening.on('end', () => lose());
    opening.on('notification', ({ channel, payload = '' }) => channels[channel]?.(payload));
    try {
      await opening.connect();
      for (const channel of Object.keys(channels)) await opening.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    } catch (error) {
      return lose(error);
    }
    if (isStopped) return lose();
    client = opening;
    if (failures > 0) log.info('listening again');
    failures = 0;
    check(opening, lose);
    onListening();
  };
  const connect = () => {
    connecting = open();
  };
  connect();

  return {
    isListening: () => client !== undefined,
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await connecting;
      if (client) await endQuietly(client);
      client = undefined;
    },
  };
}

/** Whatever a connection still says while it ends concerns nobody; one that is half dead does not hold anybody up. */
async function endQuietly(connection: pg.Client): Promise<void> {
  connection.removeAllListeners();
  connection.on('error', () => {});
  const given = new AbortController();
  await Promise.race([
    connection.end().catch(() => {}),
    sleep(END_WITHIN_MS, undefined, { signal: given.signal }).catch(() => {}),
  ]);
  given.abort();
}
