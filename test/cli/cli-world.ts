import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { pino } from 'pino';
import { createApplication } from '../../src/api/application.js';
import { issueToken } from '../../src/cli/bearer-token.js';
import { demoIds } from '../../src/cli/demo/demo-ids.js';
import { seedDemonstration } from '../../src/cli/demo/seed-demonstration.js';
import { run } from '../../src/cli/run.js';
import { createDatabase, type Database } from '../../src/database/database.js';
import { createFollowUp, type FollowUp } from '../../src/followup/follow-up.js';
import { readDirective } from '../../src/reader/read-directive.js';
import { startPostgres } from '../support/postgres.js';
import { scratchFolder } from '../support/scratch-folder.js';

export interface Ended {
  exitCode: number;
  stdout: string;
  stderr: string;
}

export interface Calling {
  /** what comes on standard input; with `isInteractive` a line for each question */
  stdin?: string | readonly string[];
  isInteractive?: boolean;
  columns?: number;
  /** other variables of the environment */
  environment?: Readonly<Record<string, string>>;
}

/** A folder of its own, in which `dondoc` is called: no server, nobody signed in. */
export interface Workplace {
  dataDir: string;
  /** writes a file and gives its path */
  file(name: string, content: string | Buffer): string;
  dondoc(argv: readonly string[], calling?: Calling): Promise<Ended>;
  remove(): void;
}

export function makeWorkplace(variables: Readonly<Record<string, string>> = {}): Workplace {
  const scratch = scratchFolder('cli');
  const dataDir = path.join(scratch.folder, 'data');
  return {
    dataDir,
    file: (name, content) => {
      const file = path.join(scratch.folder, name);
      writeFileSync(file, content);
      return file;
    },
    dondoc: (argv, { stdin = '', isInteractive = false, columns = 120, environment = {} } = {}) =>
      call(argv, {
        stdin,
        isInteractive,
        columns,
        environment: { DONDOC_DATA: dataDir, ...variables, ...environment },
      }),
    remove: scratch.remove,
  };
}

async function call(
  argv: readonly string[],
  { stdin, isInteractive, columns, environment }: Required<Calling>,
): Promise<Ended> {
  const written = { stdout: '', stderr: '' };
  const collect = (name: keyof typeof written, onWritten?: () => void) =>
    new Writable({
      write: (chunk, _, done) => {
        written[name] += String(chunk);
        onWritten?.();
        done();
      },
    });
  const typed = [...(Array.isArray(stdin) ? stdin : [stdin])];
  const terminal = new PassThrough();
  // A person answers when asked: a question is a line on standard error that is not ended.
  let answered = 0;
  const answer = () => {
    if (written.stderr.length === answered || !/[:\]?] $/.test(written.stderr)) return;
    answered = written.stderr.length;
    const line = typed.shift();
    if (line === undefined) terminal.end();
    else terminal.write(`${line}\n`);
  };
  const exitCode = await run(argv, {
    stdin: isInteractive ? terminal : Readable.from([typed.join('\n')]),
    stdout: collect('stdout'),
    stderr: collect('stderr', isInteractive ? () => setImmediate(answer) : undefined),
    isInteractive,
    columns,
    environment,
  });
  return { exitCode, ...written };
}

/** The demonstration behind a real HTTP server on a real PostgreSQL, and a place to call it from. */
export interface CliWorld extends Workplace {
  server: string;
  database: Database;
  followUp: FollowUp;
  /** as `dondoc` of that account: 'chuyenvien.nb' */
  as(username: string): Promise<Workplace>;
  /** what the worker does after a launch */
  handOut(directiveId: string): Promise<void>;
  /** moves the demonstration's clock forward */
  clockTo(at: string): Promise<void>;
  close(): Promise<void>;
}

export const NINH_BINH = 'chuyenvien.nb';
export const BINH_PHUOC = 'chuyenvien.bp';

export async function startCliWorld(): Promise<CliWorld> {
  const postgres = await startPostgres();
  const database = createDatabase(await postgres.createDatabase());
  await seedDemonstration(database);
  const followUp = createFollowUp(database);
  const app = await createApplication({
    database,
    followUp,
    reader: readDirective,
    settings: { publicUrl: 'http://dondoc.example', trustProxyHops: 0 },
    log: pino({ level: 'silent' }),
    temporalHealth: async () => 'notAsked',
  });
  await app.listen(0, '127.0.0.1');
  const server = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const places: Workplace[] = [];
  const as = async (username: string): Promise<Workplace> => {
    const token = await issueToken(database, demoIds.account(username), 'test');
    const place = makeWorkplace({ DONDOC_URL: server, DONDOC_TOKEN: token });
    places.push(place);
    return place;
  };
  return {
    ...(await as(NINH_BINH)),
    server,
    database,
    followUp,
    as,
    handOut: async (directiveId) => {
      await followUp.handOut(directiveId);
    },
    clockTo: async (at) => {
      const [row] = await database.$queryRaw<{ now: Date }[]>`SELECT business_now() AS now`;
      const ahead = Date.parse(at) - (row?.now.getTime() ?? 0);
      await database.$executeRaw`UPDATE installation SET "clockOffsetMs" = "clockOffsetMs" + ${BigInt(Math.max(0, ahead))}`;
    },
    close: async () => {
      for (const place of places) place.remove();
      await app.close();
      await database.$disconnect();
      await postgres.stop();
    },
  };
}

/** The answer as JSON: nothing else may stand on standard output. */
export const jsonOf = ({ stdout }: Ended) => JSON.parse(stdout);

/** What went wrong, as a program reads it. */
export const errorOf = ({ stderr }: Ended): { code: string; message: string; details: Record<string, unknown> } => {
  const line = stderr.trim().split('\n').at(-1) ?? '';
  return JSON.parse(line).error;
};
