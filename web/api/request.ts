import { addressOf, type Target } from './address-of.js';
import { takeFirst } from './first-answers.js';
import type { Answer, Input, InputArgument, RouteKey } from './api-types.js';
import { startOwnAct } from './own-acts.js';
import { Problem } from './problem.js';
import { signal as tell } from './signals.js';
import { upload, type UploadProgress } from './upload.js';

export interface RequestOptions {
  signal?: AbortSignal | undefined;
  /** told while a file is being sent */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
}

/** What the parts of an input look like to the code below, whatever the route. */
export interface LooseInput {
  params?: Target['params'];
  query?: Target['query'];
  body?: unknown;
  file?: File;
  commandId?: string;
  expected?: number | string;
}

/**
 * Asks the API. Input and answer are typed by the route's own schemas.
 * @example await request('GET /api/assignments/:id', { params: { id } })
 * @throws Problem for a refusal (its code is the API's) and when no answer came (status 0)
 */
export async function request<K extends RouteKey>(key: K, ...[input]: InputArgument<K>): Promise<Answer<K>> {
  return requestWith(key, input ?? {}, {});
}

/** The same with a signal to stop it and the progress of a file. */
export async function requestWith<K extends RouteKey>(
  key: K,
  input: Input<K> | Record<never, never>,
  { signal, onProgress }: RequestOptions,
): Promise<Answer<K>> {
  // Which parts there are depends on the route; outside they are typed by it.
  const loose = input as unknown as LooseInput;
  const { method, url } = addressOf(key, loose);
  const headers = headersOf(loose);
  if (method === 'GET' || loose.file) return answerTo<K>(method, url, { headers, loose, signal, onProgress });
  const answered = startOwnAct(loose);
  try {
    const answer = await answerTo<K>(method, url, { headers, loose, signal, onProgress });
    answered(answer);
    return answer;
  } catch (error) {
    answered(); // it may have been done, and only its answer was lost
    throw error;
  }
}

async function answerTo<K extends RouteKey>(
  method: string,
  url: string,
  { headers, loose, signal, onProgress }: RequestOptions & { headers: Record<string, string>; loose: LooseInput },
): Promise<Answer<K>> {
  if (loose.file) {
    const text = await upload(method, url, {
      headers,
      body: formOf(loose.file, loose.body),
      signal,
      onProgress: onProgress ?? (() => {}),
      onClock: (value) => value && tell('clock', value),
    }).catch(noticed);
    tell('reached', null);
    return answerOf<K>(text === '' ? undefined : JSON.parse(text));
  }
  const response = await ask(url, { method, headers, signal, body: loose.body });
  if (response.status === 204) return answerOf<K>(undefined);
  const isJson = response.headers.get('Content-Type')?.includes('json') ?? false;
  return answerOf<K>(isJson ? await response.json() : await response.blob());
}

async function ask(
  url: string,
  {
    method,
    headers,
    signal,
    body,
  }: { method: string; headers: Record<string, string>; signal: AbortSignal | undefined; body: unknown },
): Promise<Response> {
  let response: Response;
  try {
    const first = method === 'GET' ? takeFirst(url) : undefined;
    response = await (first ??
      fetch(url, {
        method,
        headers: body === undefined ? headers : { ...headers, 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...(signal ? { signal } : {}),
        credentials: 'same-origin',
        cache: 'no-store',
      }));
  } catch (error) {
    if (signal?.aborted) throw error;
    return noticed(new Problem('NETWORK_AWAY', 0, '', null, {}, [], null, { cause: error }));
  }
  const clock = response.headers.get('Dondoc-Clock');
  if (clock) tell('clock', clock);
  const build = response.headers.get('X-Dondoc-Build');
  if (build) tell('build', build);
  if (response.ok) {
    tell('reached', null);
    return response;
  }
  return noticed(await Problem.of(response));
}

/** What concerns the whole page is said to the page before the one who asked gets it. */
export function noticed(error: unknown): never {
  if (error instanceof Problem) {
    if (error.isSignedOut) tell('signedOut', null);
    tell(error.isAway ? 'away' : 'reached', null);
  }
  throw error;
}

function headersOf({ commandId, expected }: LooseInput): Record<string, string> {
  return {
    Accept: 'application/json, application/problem+json, */*;q=0.1',
    ...(commandId === undefined ? {} : { 'Idempotency-Key': commandId }),
    ...(expected === undefined ? {} : { 'If-Match': String(expected) }),
  };
}

export function formOf(file: File, fields: unknown): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields ?? {})) if (value !== undefined) form.append(name, String(value));
  form.append('file', file); // last: the server reads the fields before it takes the file
  return form;
}

// The server has checked its answer against the schema that types it here; checking again would ship zod to the browser.
const answerOf = <K extends RouteKey>(value: unknown): Answer<K> => value as Answer<K>;
