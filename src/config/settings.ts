import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { projectRoot } from './project-root.js';

/** Variables by name, as in process.env. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable that cannot be used; the message names it and says what it should be. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

const port = z.coerce.number().int().min(1).max(65_535);
const yesOrNo = z
  .enum(['true', 'false', '1', '0', 'yes', 'no'])
  .transform((word) => ['true', '1', 'yes'].includes(word));
const urlOf = (protocol: RegExp) => z.url({ protocol });
const postgresUrl = urlOf(/^postgres(ql)?$/);
const webUrl = urlOf(/^https?$/).transform((url) => url.replace(/\/+$/, ''));
const hostAndPort = z.string().regex(/^[^\s/]+:\d{1,5}$/, 'expected host:port');

/** Every variable the programs read, with its default. `.env.example` documents them one by one. */
const variables = z.object({
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(200).default(10),
  TEMPORAL_ADDRESS: hostAndPort.optional(),
  TEMPORAL_NAMESPACE: z.string().default('default'),
  TEMPORAL_API_KEY: z.string().optional(),
  TEMPORAL_TLS: yesOrNo.optional(),
  TEMPORAL_TLS_SERVER_NAME: z.string().optional(),
  TEMPORAL_TLS_CA: z.string().optional(),
  TEMPORAL_TLS_CERT: z.string().optional(),
  TEMPORAL_TLS_KEY: z.string().optional(),
  SMTP_URL: urlOf(/^smtps?$/).optional(),
  MAIL_FROM: z.email().default('dondoc@dondoc.invalid'),
  MAIL_FROM_NAME: z.string().default('Đôn Đốc'),
  PORT: port.default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: webUrl.optional(),
  TRUST_PROXY_HOPS: z.coerce.number().int().min(0).max(10).default(0),
  WORKER_PORT: port.optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  DONDOC_DATA: z.string().default('.dondoc'),
  DONDOC_ELSEWHERE: z.string().optional(),
  DONDOC_URL: webUrl.optional(),
  DONDOC_TOKEN: z.string().optional(),
  DONDOC_POSTGRES_PORT: port.default(5433),
  DONDOC_TEMPORAL_PORT: port.default(7233),
  DONDOC_TEMPORAL_UI_PORT: port.default(8233),
  DONDOC_MAIL_PORT: port.default(1025),
  DONDOC_MAILS_WEB_PORT: port.default(1080),
  TEMPORAL_CLI: z.string().optional(),
  TEMPORAL_TEST_SERVER: z.string().optional(),
  npm_lifecycle_event: z.string().optional(),
});

export type Settings = ReturnType<typeof arrange>;
export type TemporalSettings = Settings['temporal'];

/**
 * The settings of this process. A variable set to nothing counts as not set; a file `.env` in the project's folder
 * fills in what the environment does not say.
 * @throws {SettingsError} naming each variable that cannot be used.
 */
export function readSettings(environment: Environment = ownEnvironment()): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path: [name], message }) => `${String(name)}: ${message}`);
    throw new SettingsError(`Biến môi trường không hợp lệ: ${faults.join('; ')}`, { cause: parsed.error });
  }
  return arrange(parsed.data);
}

function ownEnvironment(): Environment {
  const file = path.join(projectRoot, '.env');
  return existsSync(file) ? { ...parseEnv(readFileSync(file, 'utf8')), ...process.env } : process.env;
}

function arrange(given: z.infer<typeof variables>) {
  const dataDir = path.resolve(projectRoot, given.DONDOC_DATA);
  return {
    /** PostgreSQL of an installation; none: the embedded one. */
    databaseUrl: given.DATABASE_URL,
    /** Connections of one process; also the most activities a worker runs at once. */
    databasePoolSize: given.DATABASE_POOL_SIZE,
    temporal: {
      /** host:port; none: the embedded dev server. */
      address: given.TEMPORAL_ADDRESS,
      namespace: given.TEMPORAL_NAMESPACE,
      apiKey: given.TEMPORAL_API_KEY,
      tls: arrangeTls(given),
    },
    /** None: the embedded mail catcher. */
    smtpUrl: given.SMTP_URL,
    api: {
      port: given.PORT,
      host: given.HOST,
      /** What people and mails use; no slash at the end. */
      publicUrl: given.PUBLIC_URL ?? `http://localhost:${given.PORT}`,
      /** Proxies in front whose X-Forwarded-For is believed. */
      trustProxyHops: given.TRUST_PROXY_HOPS,
    },
    /** Where a worker answers its own health checks; none: it does not listen. */
    worker: { healthPort: given.WORKER_PORT },
    mail: { from: given.MAIL_FROM, fromName: given.MAIL_FROM_NAME },
    logLevel: given.LOG_LEVEL,
    /** Absolute path of the folder for everything embedded. */
    dataDir,
    /** Where `admin prepare` leaves the demonstration's token and `dondoc` finds it. */
    tokenFile: path.join(dataDir, 'token'),
    /** What the command `dondoc` talks to; none: what `dondoc login` or the launcher wrote down. */
    client: { url: given.DONDOC_URL, token: given.DONDOC_TOKEN },
    /** Executables given by hand. */
    temporalCli: given.TEMPORAL_CLI,
    testServer: given.TEMPORAL_TEST_SERVER,
    launcher: {
      /** Where PostgreSQL lives when its user may not enter dataDir; none: the usual places. */
      elsewhere: given.DONDOC_ELSEWHERE,
      /** Wished for; a busy one gives way to the next free one. */
      ports: {
        postgres: given.DONDOC_POSTGRES_PORT,
        temporal: given.DONDOC_TEMPORAL_PORT,
        temporalUi: given.DONDOC_TEMPORAL_UI_PORT,
        mail: given.DONDOC_MAIL_PORT,
        mailsWeb: given.DONDOC_MAILS_WEB_PORT,
      },
      /** Started by an npm script: npm's end is then the launcher's. */
      isUnderNpm: given.npm_lifecycle_event !== undefined,
    },
  };
}

function arrangeTls(given: z.infer<typeof variables>) {
  const { TEMPORAL_TLS_CA: caFile, TEMPORAL_TLS_CERT: certFile, TEMPORAL_TLS_KEY: keyFile } = given;
  const serverName = given.TEMPORAL_TLS_SERVER_NAME;
  if ((certFile === undefined) !== (keyFile === undefined)) {
    throw new SettingsError('Biến môi trường không hợp lệ: TEMPORAL_TLS_CERT và TEMPORAL_TLS_KEY phải đi cùng nhau');
  }
  // An API key is never sent in the clear: it asks for TLS by itself.
  const isImplied = [caFile, certFile, serverName, given.TEMPORAL_API_KEY].some((value) => value !== undefined);
  return (given.TEMPORAL_TLS ?? isImplied) ? { serverName, caFile, certFile, keyFile } : undefined;
}
