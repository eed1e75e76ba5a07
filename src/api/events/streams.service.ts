import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Response } from 'express';
import type { Logger } from 'pino';
import { DomainError } from '../../domain/errors.js';
import type { Database } from '../../database/database.js';
import type { Caller } from '../access/caller.js';
import { CHANGES, DATABASE, LOG, WEB_APPLICATION } from '../tokens.js';
import type { WebApplication } from '../pages/web-application.js';
import { changeFor } from './change.js';
import type { ChangeFeed, Told } from './change-feed.js';

/** A page has one stream for all its tabs; more than this of one session is a fault of its program. */
const STREAMS_OF_ONE_SESSION = 8;
const STREAMS_AT_MOST = 2_000;
/** Proxies end what is silent for a minute. */
const HEARTBEAT_EVERY_MS = 25_000;
/** How long after its end a session's stream may still be open when no notification came. */
const CHECK_EVERY_MS = 60_000;
const RECONNECT_AFTER_MS = 3_000;
/** A page that does not read: it comes back and is told what it missed. */
const UNREAD_BYTES_AT_MOST = 256 * 1024;

interface Stream {
  caller: Caller;
  response: Response;
}

/** The open event streams of this process: each is told what its account may know, and ends with its session. */
@Injectable()
export class StreamsService implements OnModuleInit, OnModuleDestroy {
  private readonly streams = new Set<Stream>();
  private readonly timers: NodeJS.Timeout[] = [];
  private unsubscribe: (() => void) | undefined;

  constructor(
    @Inject(CHANGES) private readonly changes: ChangeFeed,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(LOG) private readonly log: Logger,
    @Inject(WEB_APPLICATION) private readonly web: WebApplication,
  ) {}

  onModuleInit(): void {
    this.unsubscribe = this.changes.subscribe({
      hear: (told) => this.hear(told),
      lost: (id) => this.streams.forEach((stream) => write(stream, 'reset', {}, id)),
    });
    this.timers.push(
      setInterval(() => this.streams.forEach(({ response }) => response.write(':\n\n')), HEARTBEAT_EVERY_MS).unref(),
      setInterval(() => void this.check(), CHECK_EVERY_MS).unref(),
    );
  }

  /** A server that waits for its connections would wait for these for ever. */
  onModuleDestroy(): void {
    this.unsubscribe?.();
    this.timers.forEach((timer) => clearInterval(timer));
    this.streams.forEach(({ response }) => response.end());
  }

  /** @throws DomainError TOO_MANY_STREAMS */
  open(caller: Caller, lastEventId: string | undefined, response: Response): void {
    const ofSession = [...this.streams].filter((stream) => stream.caller.tokenId === caller.tokenId).length;
    if (ofSession >= STREAMS_OF_ONE_SESSION || this.streams.size >= STREAMS_AT_MOST) {
      throw new DomainError('TOO_MANY_STREAMS', 'Có quá nhiều kết nối theo dõi thay đổi đang mở.', {
        retryAfterSeconds: 30,
      });
    }
    const stream = { caller, response };
    response.status(200).set({
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      // Nginx would hold events back until its buffer is full.
      'X-Accel-Buffering': 'no',
    });
    response.write(`retry: ${RECONNECT_AFTER_MS}\n\n`);
    const missed = lastEventId === undefined ? [] : this.changes.since(lastEventId);
    write(stream, 'ready', { build: this.web.build() }, this.changes.lastId());
    if (missed === null) write(stream, 'reset', {}, this.changes.lastId());
    missed?.forEach((told) => tell(stream, told));
    this.streams.add(stream);
    response.on('close', () => this.streams.delete(stream));
  }

  private hear({ id, told }: Told): void {
    if (told.kind === 'session') return this.end(({ caller }) => caller.tokenId === told.tokenId);
    this.streams.forEach((stream) => tell(stream, { id, told }));
  }

  private end(isMeant: (stream: Stream) => boolean): void {
    for (const stream of this.streams) {
      if (!isMeant(stream)) continue;
      write(stream, 'end', {}, this.changes.lastId());
      stream.response.end();
    }
  }

  /** Sessions also end by their hours, or while nobody listened. */
  private async check(): Promise<void> {
    if (this.streams.size === 0) return;
    const ids = [...new Set([...this.streams].map(({ caller }) => caller.tokenId))];
    try {
      const valid = await this.database.$queryRaw<{ id: string; role: string; agencyId: string | null }[]>`
        SELECT t.id, a.role, a."agencyId" FROM access_token t JOIN account a ON a.id = t."accountId"
        WHERE t.id = ANY(${ids}::uuid[]) AND t."revokedAt" IS NULL AND t."expiresAt" > clock_timestamp() AND a."isActive"`;
      const byId = new Map(valid.map((row) => [row.id, row]));
      this.end(({ caller }) => {
        const now = byId.get(caller.tokenId);
        return now?.role !== caller.role || now.agencyId !== caller.agencyId;
      });
    } catch (error) {
      this.log.warn({ err: error }, 'streams could not be checked'); // PostgreSQL is away: asked again in a minute
    }
  }
}

function tell(stream: Stream, { id, told }: Told): void {
  const change = changeFor(stream.caller, told);
  if (change) write(stream, 'change', change, id);
}

function write({ response }: Stream, event: string, data: object, id: string): void {
  if (response.writableLength > UNREAD_BYTES_AT_MOST) return void response.destroy();
  response.write(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}
