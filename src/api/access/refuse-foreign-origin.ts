import type { Request } from 'express';
import { DomainError } from '../../domain/errors.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Against forged requests: what changes something and is carried by a cookie must come from a page of ours. Browsers send
 * Origin with every such request; the older ones that do not, send Sec-Fetch-Site or are refused.
 * @throws DomainError FOREIGN_ORIGIN
 */
export function refuseForeignOrigin(request: Request, publicUrl: string, isCookieBorne: boolean): void {
  if (SAFE.has(request.method)) return;
  const { origin } = request.headers;
  if (origin === undefined) {
    if (!isCookieBorne || request.headers['sec-fetch-site'] === 'same-origin') return;
  } else if (origin === new URL(publicUrl).origin || origin === `${request.protocol}://${request.headers.host ?? ''}`) {
    return;
  }
  throw new DomainError('FOREIGN_ORIGIN', 'Yêu cầu không đến từ trang của hệ thống nên bị từ chối.');
}
