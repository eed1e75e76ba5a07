import { readSettings, type Settings } from '../config/settings.js';
import { DomainError } from '../domain/errors.js';
import { apiClient, type ApiClient } from './client/api-client.js';
import { whomToAsk } from './client/whom-to-ask.js';
import type { Io } from './io.js';
import { clockNote } from './show/clock-note.js';

/** One call of `dondoc`: what its command asks and how it answers. */
export interface Invocation {
  readonly io: Io;
  readonly isJson: boolean;
  readonly settings: Settings;
  /** The API with this person's token. @throws DomainError NOT_SIGNED_IN when there is none */
  api(): ApiClient;
  /** The API without a token, to sign in. */
  apiForAnyone(): ApiClient;
  /** The answer: JSON as it is, or what `show` makes of it for people; with the demonstration's clock. */
  answer<T>(content: T, show: (content: T, columns: number) => string): void;
  /** Anything that is not the answer. */
  note(text: string): void;
  /** some of what was asked was done, some was not: the code to end with */
  endWith(exitCode: number): void;
  readonly exitCode: number;
}

export function invocation(
  io: Io,
  { json, server }: { json?: boolean | undefined; server?: string | undefined },
): Invocation {
  let settings: Settings | undefined;
  let client: ApiClient | undefined;
  let exitCode = 0;
  const isJson = json === true;
  const note = (text: string) => io.stderr.write(`${text}\n`);
  const settingsOnce = () => (settings ??= io.environment ? readSettings(io.environment) : readSettings());

  return {
    io,
    isJson,
    get settings() {
      return settingsOnce();
    },
    api: () => {
      const whom = whomToAsk(settingsOnce(), server);
      if (whom.token === null) {
        throw new DomainError('NOT_SIGNED_IN', `Chưa đăng nhập vào ${whom.server}: xin chạy "dondoc login".`, {
          server: whom.server,
        });
      }
      return (client ??= apiClient(whom.server, whom.token));
    },
    apiForAnyone: () => (client = apiClient(whomToAsk(settingsOnce(), server).server, null)),
    answer: (content, show) => {
      const clock = client?.clock ? clockNote(client.clock) : null;
      io.stdout.write(isJson ? `${JSON.stringify(content, undefined, 2)}\n` : `${show(content, io.columns)}\n`);
      if (clock === null) return;
      if (isJson) note(clock);
      else io.stdout.write(`\n${clock}\n`);
    },
    note,
    endWith: (code) => {
      exitCode = code;
    },
    get exitCode() {
      return exitCode;
    },
  };
}
