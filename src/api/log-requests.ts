import { randomUUID } from 'node:crypto';
import type { NextFunction, Response } from 'express';
import type { Logger } from 'pino';
import type { ApiRequest } from './access/api-request.js';

const REQUEST_ID = 'X-Request-Id';
/** Ids that a proxy gave are kept when they are harmless. */
const HARMLESS = /^[\w.-]{8,64}$/;

/**
 * One line a request: method, path, status, how long. Never bodies, queries, cookies or tokens: a link's token stands in its
 * path, so that path is shortened.
 */
export function logRequests(log: Logger) {
  return (request: ApiRequest, response: Response, next: NextFunction): void => {
    const given = request.headers['x-request-id'];
    const requestId = typeof given === 'string' && HARMLESS.test(given) ? given : randomUUID();
    request.requestId = requestId;
    response.setHeader(REQUEST_ID, requestId);
    const begunAt = performance.now();
    response.on('finish', () => {
      const level = request.path.startsWith('/health/') ? 'debug' : 'info';
      log[level](
        {
          requestId,
          method: request.method,
          path: request.path.replace(/^\/(nhiem-vu|m|one-time|api\/one-time-links)\/.+/i, '/$1/…'),
          status: response.statusCode,
          tookMs: Math.round(performance.now() - begunAt),
          account: request.caller?.accountId,
        },
        'request',
      );
    });
    next();
  };
}
