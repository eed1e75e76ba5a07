import type { Problem as ProblemBody } from '../../src/api/problems/problem.schemas.js';

/** `FROM_HERE` codes: what the browser itself found out. */
export type LocalCode = 'NETWORK_AWAY' | 'UPLOAD_INTERRUPTED' | 'ANSWER_UNREADABLE' | 'ANSWER_CUT_OFF';

/**
 * A refusal, or that no answer came. `code` is the API's stable one, or a LocalCode; `detail` the server's own Vietnamese
 * sentence, empty for a LocalCode. Words for people: `problemWords` (web/words/problem-words.ts).
 */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: string,
    /** 0: no answer came */
    readonly status: number,
    readonly detail: string = '',
    readonly requestId: string | null = null,
    readonly details: Readonly<Record<string, unknown>> = {},
    readonly errors: readonly { path: string; message: string }[] = [],
    /** seconds that the server asks to wait */
    readonly retryAfterSeconds: number | null = null,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
  }

  /** Nothing was decided: the same intent may be sent again, with the same key. */
  get isAway(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
  }

  get isSignedOut(): boolean {
    return this.status === 401 && this.code !== 'SIGN_IN_FAILED';
  }

  get isMissing(): boolean {
    return this.status === 404 || this.status === 403;
  }

  /** @returns the problem for an answer that is not 2xx */
  static async of(response: Response): Promise<Problem> {
    const after = Number(response.headers.get('Retry-After'));
    const retryAfterSeconds = Number.isFinite(after) && after > 0 ? after : null;
    return Problem.from(response.status, await response.text().catch(() => ''), retryAfterSeconds);
  }

  /** @param body what a line of a long answer says instead of a whole answer (src/api/intake/answer-in-lines.ts) */
  static ofBody(status: number, body: unknown): Problem {
    return Problem.from(status, JSON.stringify(body ?? null));
  }

  static from(status: number, text: string, retryAfterSeconds: number | null = null): Problem {
    const body = parsed(text);
    if (!body) {
      const code = status >= 502 && status <= 504 ? 'SERVICE_UNAVAILABLE' : 'ANSWER_UNREADABLE';
      return new Problem(code, status, '', null, {}, [], retryAfterSeconds);
    }
    const { code, detail, requestId, details, errors } = body;
    return new Problem(code, status, detail, requestId, details, errors, retryAfterSeconds);
  }
}

function parsed(text: string): ProblemBody | null {
  try {
    const body: unknown = JSON.parse(text);
    return isProblem(body) ? body : null;
  } catch {
    return null; // a proxy's page: it says nothing that we could show
  }
}

const isProblem = (body: unknown): body is ProblemBody =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string' && 'detail' in body;
