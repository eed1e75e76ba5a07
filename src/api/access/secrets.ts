import { createHash, randomBytes } from 'node:crypto';

/** What a program shows: `dd_` and 32 random bytes. Only its hash is ever stored. */
export const newBearerToken = (): string => `dd_${randomBytes(32).toString('base64url')}`;

/** What a browser's cookie holds. */
export const newSessionSecret = (): string => randomBytes(32).toString('base64url');

/** 256 random bits need no slow hash: nobody can guess them. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
