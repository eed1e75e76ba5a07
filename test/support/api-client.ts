import type { z } from 'zod';
import { problem, type Problem } from '../../src/api/problems/problem.schemas.js';

/** What is asked of a route; `answer` is its schema, so that what comes back is checked and typed. */
export interface CallableRoute<A extends z.ZodType> {
  method: string;
  path: string;
  answer: A;
}

export interface CallInput {
  params?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
  body?: unknown;
  /** multipart/form-data instead of JSON */
  form?: FormData;
  /** Idempotency-Key */
  key?: string;
  /** If-Match */
  ifMatch?: number;
}

/** The API answered, and refused. A connection that broke is fetch's own TypeError. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly problem: Problem,
    readonly retryAfterSeconds: number | null,
  ) {
    super(`${problem.status} ${problem.code}: ${problem.detail}`);
  }
}

/** A person's or program's view of the API: HTTP with a bearer token. */
export interface ApiClient {
  /** @throws Refusal, and TypeError where nobody answers */
  call<A extends z.ZodType>(route: CallableRoute<A>, input?: CallInput): Promise<z.output<A>>;
  /** the same person at another process of the API */
  at(baseUrl: string): ApiClient;
}

/** @param token null: without an account */
export function apiClient(baseUrl: string, token: string | null, { withinMs = 30_000 } = {}): ApiClient {
  return {
    call: async (route, { params = {}, query, body, form, key, ifMatch } = {}) => {
      const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
      const search = query === undefined ? '' : `?${new URLSearchParams(query).toString()}`;
      const response = await fetch(`${baseUrl}${path}${search}`, {
        method: route.method.toUpperCase(),
        headers: {
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(key === undefined ? {} : { 'idempotency-key': key }),
          ...(ifMatch === undefined ? {} : { 'if-match': String(ifMatch) }),
        },
        ...(form === undefined ? (body === undefined ? {} : { body: JSON.stringify(body) }) : { body: form }),
        signal: AbortSignal.timeout(withinMs),
      });
      const text = await response.text();
      if (response.ok) return route.answer.parse(text === '' ? null : JSON.parse(text));
      const retryAfter = response.headers.get('retry-after');
      throw new Refusal(problem.parse(JSON.parse(text)), retryAfter === null ? null : Number(retryAfter));
    },
    at: (otherUrl) => apiClient(otherUrl, token, { withinMs }),
  };
}

/** @returns the refusal's code, or 'accepted' */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'accepted';
  } catch (error) {
    if (error instanceof Refusal) return error.problem.code;
    throw error;
  }
}
