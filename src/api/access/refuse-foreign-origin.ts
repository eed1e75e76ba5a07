import type { Request } from 'express';
import { DomainError } from '../../domain/errors.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Against forged requests: what changes something and is carried by a cookie must come from a page of ours. Browsers say so by
 * Sec-Fetch-Site, the older ones at least Origin, and no page can set either by itself.
 * @param isCookieBorne a session's cookie came along: then their absence is a refusal too
 * @throws DomainError FOREIGN_ORIGIN
 */
export function refuseForeignOrigin(request: Request, publicUrl: string, isCookieBorne: boolean): void {
  if (SAFE.has(request.method)) return;
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (site === 'same-origin') return;
  if (origin === undefined && !isCookieBorne) return;
  if (origin === new URL(publicUrl).origin || origin === `${request.protocol}://${request.headers.host ?? ''}`) return;
  throw new DomainError('FOREIGN_ORIGIN', 'Yêu cầu không đến từ trang của hệ thống nên bị từ chối.');
}
