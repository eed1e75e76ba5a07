import path from 'node:path';
import { inheritedEnvironment } from '../config/inherited-environment.js';
import { projectRoot } from '../config/project-root.js';
import type { Running } from '../config/running.js';
import type { Environment, Settings } from '../config/settings.js';
import { searchAttributes } from '../temporal/search-attributes.js';
import { findBinary } from './binaries.js';
import { runChild, startChild } from './child.js';
import type { ProgramSpec, Watching } from './child.js';
import type { PortName } from './chosen-ports.js';
import { rememberFirstContent } from './first-content.js';
import type { FirstContent } from './first-content.js';
import { hasInstallation } from './has-installation.js';
import { startMailCatcher } from './mail-catcher.js';
import { findPostgresHome } from './postgres-home.js';
import { ensureDatabase, initialisePostgres, postgresUrl, startPostgresServer } from './postgres.js';
import type { Part } from './supervisor.js';
import { startTemporalServer } from './temporal-server.js';

const DATABASE = 'dondoc';

export interface PartsOptions {
  readonly settings: Settings;
  readonly ports: Readonly<Record<PortName, number>>;
  /** A new embedded database stays empty instead of becoming the demonstration. */
  readonly isEmpty: boolean;
  readonly say: (line: string) => void;
}

/** The installation on this machine: its parts in the order of starting, and where they are reached. */
export interface Installation {
  readonly parts: readonly Part[];
  /** Known once all parts run. */
  readonly addresses: () => Running;
}

/** What DATABASE_URL, TEMPORAL_ADDRESS and SMTP_URL name replaces the part of that kind. */
export function arrangeParts({ settings, ports, isEmpty, say }: PartsOptions): Installation {
  const { dataDir } = settings;
  const logFile = (name: string) => path.join(dataDir, 'logs', `${name}.log`);
  const isOwnDatabase = settings.databaseUrl === undefined;
  const apiHost = ['0.0.0.0', '::'].includes(settings.api.host) ? '127.0.0.1' : settings.api.host;
  const url = (port: number) => `http://${hostInUrl(apiHost)}:${port}`;
  const isUsualPublicUrl = settings.api.publicUrl === `http://localhost:${settings.api.port}`;
  const publicUrl = isUsualPublicUrl ? `http://localhost:${ports.api}` : settings.api.publicUrl;
  let databaseUrl = settings.databaseUrl ?? '';
  let firstContent: FirstContent | undefined;
  let isWaiting = false;

  const addresses = (): Running => ({
    databaseUrl,
    temporalAddress: settings.temporal.address ?? `127.0.0.1:${ports.temporal}`,
    smtpUrl: settings.smtpUrl ?? `smtp://127.0.0.1:${ports.mail}`,
    apiUrl: publicUrl,
    docsUrl: `${publicUrl}/api/docs`,
    ...(settings.smtpUrl === undefined && { mailsUrl: `http://localhost:${ports.mailsWeb}` }),
    ...(settings.temporal.address === undefined && { temporalUiUrl: `http://localhost:${ports.temporalUi}` }),
  });
  const environment = (): Environment => ({
    ...inheritedEnvironment(),
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: addresses().temporalAddress,
    SMTP_URL: addresses().smtpUrl,
    HOST: settings.api.host,
    PORT: String(ports.api),
    PUBLIC_URL: publicUrl,
    WORKER_PORT: String(ports.worker),
    DONDOC_DATA: dataDir,
  });
  const program = (name: string, file: string, ...args: string[]): ProgramSpec => ({
    name,
    command: process.execPath,
    args: [path.join(projectRoot, 'dist/src', file), ...args],
    env: environment(),
    cwd: projectRoot,
    logFile: logFile(name),
    stopSignal: 'SIGTERM',
    stopWithinMs: 30_000, // a worker gives what is under way 25 s
  });
  const admin = (watching: Watching, ...args: string[]) =>
    runChild(program('admin', 'cli/main.js', 'admin', ...args), watching);
  const answers = (asked: string) => async () => (await fetch(asked, { signal: AbortSignal.timeout(2_000) })).ok;

  const postgres: Part = {
    kind: 'server',
    name: 'PostgreSQL',
    stopSignal: 'SIGINT',
    start: async (watching) => {
      const home = findPostgresHome(path.join(dataDir, 'postgres'), settings.launcher.elsewhere);
      for (const remark of home.remarks) say(remark);
      const options = { home, port: ports.postgres, logFile: logFile('postgres') };
      await initialisePostgres(options);
      const child = await startPostgresServer(options, watching);
      await ensureDatabase(options, DATABASE);
      databaseUrl = postgresUrl(options, DATABASE);
      firstContent = rememberFirstContent(path.join(home.data, 'dondoc.first-content'), isEmpty);
      return child;
    },
    where: () => `127.0.0.1:${ports.postgres}`,
  };
  const prepare: Part = {
    kind: 'task',
    name: 'Cơ sở dữ liệu',
    run: async (watching) => {
      if (isEmpty && firstContent === 'demonstration') say('Cơ sở dữ liệu đã có sẵn: --empty không có tác dụng.');
      await admin(watching, 'prepare', ...(firstContent ? [`--${firstContent}`] : []));
    },
    outcome: () => (isOwnDatabase ? 'đã chuẩn bị' : 'theo DATABASE_URL, đã chuẩn bị'),
  };
  const temporal: Part = {
    kind: 'server',
    name: 'Temporal',
    stopSignal: 'SIGTERM',
    start: async (watching) => {
      const cliPath = await findBinary({
        program: 'temporal',
        given: settings.temporalCli,
        folder: path.join(dataDir, 'bin'),
        onFetch: () => say('Đang tải Temporal CLI (chỉ lần đầu)…'),
      });
      const server = await startTemporalServer(
        {
          cliPath,
          folder: path.join(dataDir, 'temporal'),
          port: ports.temporal,
          uiPort: ports.temporalUi,
          logFile: logFile('temporal'),
          namespace: settings.temporal.namespace,
          searchAttributes: Object.values(searchAttributes),
        },
        watching,
      );
      if (server.isNewState) {
        await admin(watching, 'rehydrate');
        server.markFilled();
      }
      return server.child;
    },
    where: () => `127.0.0.1:${ports.temporal}`,
  };
  const mailCatcher: Part = {
    kind: 'server',
    name: 'Hộp thư thử',
    stopSignal: 'SIGTERM',
    start: (watching) =>
      startMailCatcher(
        {
          smtpPort: ports.mail,
          webPort: ports.mailsWeb,
          folder: path.join(dataDir, 'mails'),
          logFile: logFile('mails'),
        },
        watching,
      ),
    where: () => `smtp://127.0.0.1:${ports.mail}`,
  };
  const api: Part = {
    kind: 'server',
    name: 'API',
    stopSignal: 'SIGTERM',
    start: (watching) => {
      const isReady = answers(`${url(ports.api)}/health/ready`);
      return startChild({ ...program('api', 'api/main.js'), isReady, readyWithinMs: 60_000 }, watching);
    },
    where: () => publicUrl,
  };
  const worker: Part = {
    kind: 'server',
    name: 'Bộ xử lý',
    stopSignal: 'SIGTERM',
    start: (watching) => {
      const ready = answers(`${url(ports.worker)}/health/ready`);
      const live = answers(`${url(ports.worker)}/health/live`);
      const isReady = async () => {
        if (await ready()) return true;
        // Without an installation it has nothing to work for: it waits, and takes up work when there is one.
        isWaiting = (await live()) && !(await hasInstallation(databaseUrl));
        return isWaiting;
      };
      return startChild({ ...program('worker', 'worker/main.js'), isReady, readyWithinMs: 60_000 }, watching);
    },
    where: () => (isWaiting ? 'đang chờ "npm run dondoc -- admin init"' : 'đang chạy'),
  };

  return {
    addresses,
    parts: [
      ...(isOwnDatabase ? [postgres] : []),
      prepare,
      ...(settings.temporal.address === undefined ? [temporal] : []),
      ...(settings.smtpUrl === undefined ? [mailCatcher] : []),
      api,
      worker,
    ],
  };
}

function hostInUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
