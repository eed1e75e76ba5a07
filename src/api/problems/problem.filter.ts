import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Response } from 'express';
import type { ApiRequest } from '../access/api-request.js';
import { LOG } from '../tokens.js';
import { asProblem } from './as-problem.js';
import { problemPage } from './problem-page.js';

/** Seconds after which a program may try again. */
const RETRY_AFTER_SECONDS = 5;

/** The one place where an error becomes an answer: problem+json (RFC 9457). */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<ApiRequest>();
    const response = host.switchToHttp().getResponse<Response>();
    const problem = asProblem(error, request.requestId ?? 'unknown');
    if (problem.status >= 500) {
      this.log.error({ err: error, requestId: problem.requestId, code: problem.code }, 'request failed');
    }
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (problem.status === 503) response.setHeader('Retry-After', RETRY_AFTER_SECONDS);
    const seconds = problem.details?.['retryAfterSeconds'];
    if (problem.status === 429 && typeof seconds === 'number') response.setHeader('Retry-After', seconds);
    if (problem.status === 401) response.setHeader('WWW-Authenticate', 'Bearer realm="dondoc"');
    response.status(problem.status);
    // The page without an account is for people: its refusals are pages too.
    if (request.path.startsWith('/nhiem-vu/')) response.type('html').send(problemPage(problem, request.clock ?? null));
    else response.type('application/problem+json').send(JSON.stringify(problem));
  }
}
