import { addressOf } from './address-of.js';
import type { Answer, Input, RouteKey } from './api-types.js';
import { Problem } from './problem.js';
import { formOf, noticed, type LooseInput } from './request.js';
import { signal as tell } from './signals.js';
import type { UploadProgress } from './upload.js';

/** How far the server is with what takes long. */
export interface WorkProgress {
  /** 'text' · 'ocr' · 'reading'; what this page does not know is shown as reading */
  step: string;
  done: number;
  of: number;
}

export interface InLinesOptions {
  /** ends it on both sides: the server keeps nothing */
  signal?: AbortSignal;
  onSent?: (progress: UploadProgress) => void;
  onProgress?: (progress: WorkProgress) => void;
}

/**
 * Asks for what takes long: the answer comes as lines of JSON, progress first and the answer, or the refusal, at the end. The
 * older request is used because it tells both how far the file is sent and what has come of the answer so far.
 * @throws Problem (ANSWER_CUT_OFF when the last line is missing: nobody knows whether it was done), AbortError when stopped
 */
export async function requestInLines<K extends RouteKey>(
  key: K,
  input: Input<K>,
  { signal, onSent, onProgress }: InLinesOptions = {},
): Promise<Answer<K>> {
  // Which parts there are depends on the route; outside they are typed by it.
  const loose = input as unknown as LooseInput;
  const { method, url } = addressOf(key, loose);
  const value = await new Promise<unknown>((resolve, reject) => {
    const http = new XMLHttpRequest();
    const lines = new LineReader(onProgress);
    let sent: UploadProgress = { sent: 0, total: loose.file?.size ?? 0 };
    http.open(method, url);
    http.setRequestHeader('Accept', 'application/x-ndjson, application/problem+json');
    http.upload.addEventListener('progress', ({ loaded, total }) => {
      sent = { sent: loaded, total };
      onSent?.(sent);
    });
    http.addEventListener('progress', () => lines.read(http.responseText));
    http.addEventListener('load', () => {
      const clock = http.getResponseHeader('Dondoc-Clock');
      if (clock) tell('clock', clock);
      if (http.status < 200 || http.status >= 300) return reject(Problem.from(http.status, http.responseText));
      lines.read(http.responseText);
      return lines.settle(resolve, reject);
    });
    // What has come may be all: a proxy that ends the connection rudely has still brought the last line.
    const broken = (): void => {
      lines.read(http.responseText);
      if (lines.hasBegun) return lines.settle(resolve, reject);
      const isCut = sent.total > 0 && sent.sent < sent.total;
      return reject(new Problem(isCut ? 'UPLOAD_INTERRUPTED' : 'NETWORK_AWAY', 0, '', null, { ...sent }));
    };
    http.addEventListener('error', broken);
    http.addEventListener('timeout', broken);
    http.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
    if (signal?.aborted) return reject(new DOMException('stopped', 'AbortError'));
    signal?.addEventListener('abort', () => http.abort(), { once: true });
    if (loose.file) return http.send(formOf(loose.file, loose.body));
    http.setRequestHeader('Content-Type', 'application/json');
    return http.send(JSON.stringify(loose.body));
  }).catch(noticed);
  tell('reached', null);
  // The server has checked its answer against the schema that types it here.
  return value as Answer<K>;
}

/** The lines of an answer that is still coming. */
class LineReader {
  private at = 0;
  private end: { status: number; body?: unknown; problem?: unknown } | null = null;

  constructor(private readonly onProgress: InLinesOptions['onProgress']) {}

  get hasBegun(): boolean {
    return this.at > 0;
  }

  /** @param text all that has come */
  read(text: string): void {
    for (let next = text.indexOf('\n', this.at); next >= 0; next = text.indexOf('\n', this.at)) {
      const line = parsed(text.slice(this.at, next));
      this.at = next + 1;
      if (line === null) continue;
      if (isProgress(line.progress)) this.onProgress?.(line.progress);
      if (typeof line.status === 'number') this.end = { ...line, status: line.status };
    }
  }

  settle(resolve: (value: unknown) => void, reject: (problem: Problem) => void): void {
    if (!this.end) return reject(new Problem('ANSWER_CUT_OFF', 0));
    const { status, body, problem } = this.end;
    return status >= 200 && status < 300 ? resolve(body) : reject(Problem.ofBody(status, problem));
  }
}

interface Line {
  progress?: unknown;
  status?: unknown;
  body?: unknown;
  problem?: unknown;
}

function parsed(text: string): Line | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null; // a line that was cut
  }
}

const isProgress = (value: unknown): value is WorkProgress =>
  typeof value === 'object' &&
  value !== null &&
  'step' in value &&
  'done' in value &&
  'of' in value &&
  typeof value.step === 'string' &&
  typeof value.done === 'number' &&
  typeof value.of === 'number';
