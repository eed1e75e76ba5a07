import type { z } from 'zod';
import { problem } from '../../api/problems/problem.schemas.js';
import type { Route } from '../../api/route.js';
import { DomainError } from '../../domain/errors.js';
import { ServerRefusal } from '../failure.js';
import type { AnyProgress } from '../show/progress-on.js';
import { lastLineOf } from './last-line-of.js';

/** A route whose answer is JSON of a known shape. */
type Answering<A, B> = Omit<Route, 'answer' | 'body'> & { answer: z.ZodType<A>; body?: z.ZodType<unknown, B> };

export interface Ask<B = unknown> {
  /** the ':id' of the path */
  id?: string;
  query?: Readonly<Record<string, string | number | boolean | undefined>>;
  body?: B;
  /** in place of a body: multipart/form-data */
  form?: FormData;
  /** Idempotency-Key: the command's id */
  key?: string;
  /** If-Match: the number that the person saw */
  ifMatch?: number;
}

/** The demonstration's clock as the last answer showed it; null on a production installation. */
export interface ShownClock {
  /** ISO instant */
  at: string;
  kind: string;
}

export interface ApiClient {
  readonly server: string;
  readonly clock: ShownClock | null;
  /** @throws ServerRefusal with the server's code; DomainError SERVER_AWAY, ANSWER_NOT_UNDERSTOOD */
  ask<A, B>(route: Answering<A, B>, ask?: NoInfer<Ask<B>>): Promise<A>;
  /**
   * As `ask`, of a route that tells in lines how far it is (application/x-ndjson) and may take minutes.
   * @throws as `ask`; SERVER_AWAY when the lines end before the answer
   */
  askInLines<A, B>(
    route: Answering<A, B>,
    ask: NoInfer<Ask<B>>,
    onProgress: (progress: AnyProgress) => void,
  ): Promise<A>;
  /** of a route that answers nothing */
  tell(route: Omit<Route, 'answer'> & { answer: null }, ask?: Ask): Promise<void>;
}

/** Longer than any answer of the API takes, uploads on a slow line included. */
const TIMEOUT_MS = 120_000;
/** The longest reading of a file (src/intake/file-limits.ts) and as much again for waiting in line. */
const LINES_TIMEOUT_MS = 60 * 60_000;

export function apiClient(server: string, token: string | null): ApiClient {
  let clock: ShownClock | null = null;

  async function send(route: Pick<Route, 'method' | 'path'>, ask: Ask, isInLines = false): Promise<Response> {
    const { form, body, key, ifMatch } = ask;
    const headers = new Headers({ accept: isInLines ? 'application/x-ndjson' : 'application/json' });
    if (token !== null) headers.set('authorization', `Bearer ${token}`);
    if (key !== undefined) headers.set('idempotency-key', key);
    if (ifMatch !== undefined) headers.set('if-match', `"${ifMatch}"`);
    if (body !== undefined) headers.set('content-type', 'application/json');
    const init: RequestInit = {
      method: route.method.toUpperCase(),
      headers,
      redirect: 'error', // a token goes to the server that it is for, and to no other
      signal: AbortSignal.timeout(isInLines ? LINES_TIMEOUT_MS : TIMEOUT_MS),
      ...(form ? { body: form } : body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    const response = await fetch(addressOf(server, route.path, ask), init).catch((cause: unknown) => {
      throw serverAway(server, key, cause);
    });
    clock = clockOf(response) ?? clock;
    if (!response.ok) throw await refusalOf(response, server);
    return response;
  }

  function understood<A, B>(route: Answering<A, B>, answer: unknown): A {
    const parsed = route.answer.safeParse(answer);
    if (parsed.success) return parsed.data;
    throw new DomainError(
      'ANSWER_NOT_UNDERSTOOD',
      `Máy chủ ${server} trả lời không đúng dạng mong đợi (${route.name}); phiên bản của máy chủ và của lệnh có thể khác nhau.`,
      { faults: parsed.error.issues.slice(0, 5).map(({ path, message }) => `${path.join('.')}: ${message}`) },
    );
  }

  return {
    server,
    get clock() {
      return clock;
    },
    ask: async (route, ask = {}) => {
      const response = await send(route, ask);
      return understood(route, await response.json().catch(() => undefined));
    },
    askInLines: async (route, ask, onProgress) => {
      const response = await send(route, ask, true);
      const last = await lastLineOf(response, onProgress).catch((cause: unknown) => {
        throw serverAway(server, undefined, cause);
      });
      if (last.problem) throw refusalIn(last.problem);
      return understood(route, last.body);
    },
    tell: async (route, ask = {}) => {
      await send(route, ask);
    },
  };
}

function addressOf(server: string, path: string, { id, query = {} }: Ask): URL {
  const address = new URL(`${server}${id === undefined ? path : path.replace(':id', encodeURIComponent(id))}`);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) address.searchParams.set(name, String(value));
  }
  return address;
}

/** The header's form: '2016-02-05T02:00:00.000Z; demonstration'. */
function clockOf(response: Response): ShownClock | null {
  const [at, kind] = (response.headers.get('dondoc-clock') ?? '').split(';').map((part) => part.trim());
  return at && kind && !Number.isNaN(Date.parse(at)) ? { at, kind } : null;
}

function serverAway(server: string, key: string | undefined, cause: unknown): DomainError {
  const again =
    key === undefined
      ? ''
      : ` Chưa rõ lệnh đã được ghi nhận hay chưa: chạy lại với --key ${key} thì không bị thực hiện hai lần.`;
  return new DomainError(
    'SERVER_AWAY',
    `Không kết nối được máy chủ ${server}. Hệ thống đã chạy chưa (npm start)?${again}`,
    { server, ...(key ? { key } : {}) },
    { cause },
  );
}

async function refusalOf(response: Response, server: string): Promise<DomainError> {
  const parsed = problem.safeParse(await response.json().catch(() => undefined));
  if (!parsed.success) {
    // A proxy in front of the API answers for it.
    return new ServerRefusal(
      'SERVER_AWAY',
      `Máy chủ ${server} trả lời ${response.status} ${response.statusText}.`,
      {},
      response.status,
      null,
    );
  }
  return refusalIn(parsed.data);
}

function refusalIn({ code, detail, details, errors, status, requestId }: z.infer<typeof problem>): ServerRefusal {
  return new ServerRefusal(code, detail, { ...details, ...(errors ? { errors } : {}) }, status, requestId);
}
