import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { asProblem } from '../problems/as-problem.js';

const LINES = 'application/x-ndjson';
const SILENCE_MS = 15_000;

export const wantsLines = (request: Pick<Request, 'headers'>): boolean =>
  (request.headers.accept ?? '').toLowerCase().includes(LINES);

/** Aborted when whoever asked goes away before the answer is whole. */
export function whileAsked(response: Response): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort(new Error('The caller went away.'));
  });
  return gone.signal;
}

/**
 * An answer that takes long, as lines of JSON: what was done so far, and at the end the status and the body, or the problem.
 * The HTTP status is 200, for it is said before anybody knows how it ends.
 * @param first what is said while a file still waits for its turn
 */
export async function answerInLines<P extends object>(
  response: Response,
  { status, requestId, log, first }: { status: number; requestId: string; log: Logger; first: P },
  work: (onProgress: (progress: P) => void) => Promise<object>,
): Promise<void> {
  response.status(200).type(LINES);
  // Neither a proxy nor the browser shall wait for more.
  response.setHeader('X-Accel-Buffering', 'no');
  response.setHeader('Cache-Control', 'no-store');
  response.flushHeaders();
  const line = (content: object): void => {
    if (!response.writableEnded && !response.destroyed) response.write(`${JSON.stringify(content)}\n`);
  };
  // Said again while nothing new is to say, so that nobody between takes the silence for an end.
  let last = first;
  const beat = setInterval(() => line({ progress: last }), SILENCE_MS);
  try {
    const body = await work((progress) => line({ progress: (last = progress) }));
    line({ status, body });
  } catch (error) {
    const problem = asProblem(error, requestId);
    if (problem.status >= 500 && !response.destroyed)
      log.error({ err: error, requestId, code: problem.code }, 'request failed');
    line({ status: problem.status, problem });
  }
  clearInterval(beat);
  response.end();
}
