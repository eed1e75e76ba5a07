import { readFileSync } from 'node:fs';
import { readRunning } from '../../config/running.js';
import type { Settings } from '../../config/settings.js';
import { readCredentials, type Credentials } from './credentials.js';

export interface WhomToAsk {
  /** the API's address, without a slash at the end */
  server: string;
  token: string | null;
}

/**
 * Which server, in this order: `--server`, DONDOC_URL, what `login --server` was told, what the launcher of this folder wrote
 * down, the usual address. With which token: DONDOC_TOKEN, what `login` keeps for that server, the demonstration's.
 */
export function whomToAsk(settings: Settings, given: string | undefined): WhomToAsk {
  const kept = readCredentials(settings.dataDir);
  const own = readRunning(settings.dataDir)?.apiUrl ?? settings.api.publicUrl;
  const server = withoutSlash(given ?? settings.client.url ?? kept?.server ?? own);
  return {
    server,
    token: settings.client.token ?? tokenKept(kept, server, own) ?? demonstrationToken(settings, server, own),
  };
}

/** A token is shown to the server that gave it; this folder's own server may come back on another port. */
function tokenKept(kept: Credentials | null, server: string, own: string): string | null {
  if (!kept) return null;
  const isSame =
    kept.server === null ? server === withoutSlash(own) || server === kept.givenBy : server === kept.givenBy;
  return isSame ? kept.token : null;
}

function demonstrationToken({ tokenFile }: Settings, server: string, own: string): string | null {
  if (server !== withoutSlash(own) && !isThisMachine(server)) return null;
  try {
    return readFileSync(tokenFile, 'utf8').trim() || null;
  } catch {
    return null; // no demonstration here
  }
}

const isThisMachine = (server: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(server).hostname);

export const withoutSlash = (address: string): string => address.replace(/\/+$/, '');
