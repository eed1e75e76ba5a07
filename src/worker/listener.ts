import pg from 'pg';
import type { Logger } from 'pino';
import { backOffMs } from './back-off.js';

export interface Listener {
  /** Is a connection there that hears? */
  isListening(): boolean;
  stop(): Promise<void>;
}

export interface ListenerOptions {
  databaseUrl: string;
  /** what to do when a channel is notified; also after each new connection, because what was said meanwhile is lost */
  channels: Readonly<Record<string, () => void>>;
  log: Logger;
  /** how often the connection is tried: one that died without a word would never say so */
  checkEveryMs?: number;
}

const CHECK_WITHIN_MS = 5_000;
const RECONNECT = { firstMs: 100, longestMs: 10_000 };

/** LISTENs on a connection of its own, and anew whenever that breaks. Only a hint: the relays also poll. */
export function startListener({ databaseUrl, channels, log, checkEveryMs = 10_000 }: ListenerOptions): Listener {
  let client: pg.Client | undefined;
  let isStopped = false;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  let connecting: Promise<void> = Promise.resolve();

  const lose = (lost: pg.Client, error?: unknown) => {
    if (client !== lost && client !== undefined) return; // an older connection's last word
    client = undefined;
    clearTimeout(timer);
    lost.removeAllListeners();
    lost.on('error', () => {}); // whatever it still says
    lost.end().catch(() => {});
    if (isStopped) return;
    failures += 1;
    if (failures === 1) log.warn({ err: error }, 'listening broke off, connecting anew');
    timer = setTimeout(connect, backOffMs(failures, RECONNECT));
  };

  const check = (listening: pg.Client) => {
    timer = setTimeout(() => {
      const tooLate = setTimeout(() => lose(listening, new Error('no answer')), CHECK_WITHIN_MS);
      listening
        .query('SELECT 1')
        .then(() => client === listening && check(listening))
        .catch((error: unknown) => lose(listening, error))
        .finally(() => clearTimeout(tooLate));
    }, checkEveryMs);
  };

  const open = async () => {
    const opening = new pg.Client({ connectionString: databaseUrl, keepAlive: true, connectionTimeoutMillis: 5_000 });
    opening.on('error', (error) => lose(opening, error));
    opening.on('end', () => lose(opening));
    opening.on('notification', ({ channel }) => channels[channel]?.());
    try {
      await opening.connect();
      for (const channel of Object.keys(channels)) await opening.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    } catch (error) {
      lose(opening, error);
      return;
    }
    if (isStopped) {
      await opening.end().catch(() => {});
      return;
    }
    client = opening;
    if (failures > 0) log.info('listening again');
    failures = 0;
    check(opening);
    for (const hear of Object.values(channels)) hear();
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
      const last = client;
      client = undefined;
      last?.removeAllListeners();
      last?.on('error', () => {});
      await last?.end().catch(() => {});
    },
  };
}
