import { randomBytes } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import type { Route } from '../route.js';
import type { WebApplication, WebFile } from './web-application.js';

/** Says which build of the web application this server has: an open page of another one offers to load anew. */
export const BUILD_HEADER = 'X-Dondoc-Build';

/** What the build names by its hash: its content never changes. */
const HASHED = 'assets/';
const IMMUTABLE = 'public, max-age=31536000, immutable';

/**
 * The web application beside the API in one origin: its files, and its page for every other address that is asked for with GET
 * and is none of the API's. Without a build only the API answers.
 */
export function serveWeb(web: WebApplication, routes: readonly Route[]) {
  const ofTheApi = new Set(routes.map(({ path }) => path.split('/')[1]));
  return (request: Request, response: Response, next: NextFunction): void => {
    const build = web.build();
    if (build) response.setHeader(BUILD_HEADER, build);
    const name = request.path.slice(1);
    if (!['GET', 'HEAD'].includes(request.method) || ofTheApi.has(name.split('/')[0])) return next();
    const file = web.file(name);
    if (file) return sendFile(request, response, file, name.startsWith(HASHED) ? IMMUTABLE : 'no-cache');
    // A file of an earlier build, or one that never was: a page in its place would be taken for a script.
    const page = /\.\w+$/.test(name) ? null : web.page();
    if (page === null) return next();
    const nonce = randomBytes(18).toString('base64');
    response.setHeader(BUILD_HEADER, web.build() ?? '');
    response.setHeader('Content-Security-Policy', policyOf(nonce));
    response.setHeader('Cache-Control', 'no-cache');
    response.type('html').send(withMarks(page, nonce, web.build() ?? ''));
  };
}

function sendFile(request: Request, response: Response, file: WebFile, cacheControl: string): void {
  response.set({
    'Cache-Control': cacheControl,
    ETag: file.etag,
    'Content-Type': file.mediaType,
    ...(file.gzipped ? { Vary: 'Accept-Encoding' } : {}),
  });
  if (request.headers['if-none-match'] === file.etag) return void response.status(304).end();
  const isGzipped = file.gzipped !== null && request.acceptsEncodings('gzip') === 'gzip';
  if (isGzipped) response.setHeader('Content-Encoding', 'gzip');
  const content = isGzipped && file.gzipped ? file.gzipped : file.content;
  response.setHeader('Content-Length', content.length);
  response.end(request.method === 'HEAD' ? undefined : content);
}

/** Mantine makes styles while the page runs: they carry the nonce. No script but our own files. */
const policyOf = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self' blob:",
    "object-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** What the page must know of this answer. Base64 and hexadecimal digits need no escaping. */
const withMarks = (page: string, nonce: string, build: string): string =>
  page
    .replace(/\s*<meta name="csp-nonce"[^>]*>/i, '')
    .replace(
      /<head>/i,
      `$&\n    <meta name="csp-nonce" content="${nonce}">\n    <meta name="dondoc-build" content="${build}">`,
    );
