import type { CookieOptions, Request } from 'express';

export const SESSION_COOKIE = 'dondoc_session';
export const SESSION_HOURS = 12;

/** HttpOnly: no script reads it. Strict: no other site's page sends it. */
export const sessionCookieOptions = (publicUrl: string): CookieOptions => ({
  httpOnly: true,
  sameSite: 'strict',
  secure: publicUrl.startsWith('https:'),
  path: '/',
});

export function sessionSecretOf(request: Request): string | null {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = pair.split('=');
    if (name?.trim() === SESSION_COOKIE && value) return decodeURIComponent(value.trim());
  }
  return null;
}

export function bearerTokenOf(request: Request): string | null {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ');
  return scheme?.toLowerCase() === 'bearer' && token ? token : null;
}
