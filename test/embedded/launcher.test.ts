import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import pg from 'pg';
import { z } from 'zod';
import { projectRoot } from '../../src/config/project-root.js';
import { readRunning } from '../../src/config/running.js';
import { findBinary } from '../../src/embedded/binaries.js';
import { identify } from '../../src/embedded/process-identity.js';
import { anyFreePort } from '../support/ports.js';
import { scratchProject } from '../support/scratch-project.js';

/** Writes what it does into the journal and serves health checks until it is told to stop. */
const server = (name: string, portVariable: string) => `
import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';
const journal = (line) => appendFileSync(process.env.JOURNAL, line + '\\n');
const answered = '${name}' === 'worker' && process.env.WAITING || '/health/ready';
createServer((request, response) => response.writeHead(request.url === answered ? 200 : 503).end())
  .listen(Number(process.env.${portVariable}), '127.0.0.1', () => journal('${name} up'));
process.on('SIGTERM', () => { journal('${name} down'); process.exit(0); });
`;
const command = `
import { appendFileSync } from 'node:fs';
import pg from 'pg';
import { z } from 'zod';
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
const { rows } = await client.query("SELECT current_setting('server_encoding') AS encoding");
await client.end();
appendFileSync(process.env.JOURNAL, process.argv.slice(2).join(' ') + ' ' + rows[0].encoding + '\\n');
`;

const started = new Set<ChildProcess>();
const project = scratchProject({
  'api/main.js': server('api', 'PORT'),
  'worker/main.js': server('worker', 'WORKER_PORT'),
  'cli/main.js': command,
});
const dataDir = project.at('.dondoc');
const journalFile = project.at('journal');
let environment: Record<string, string | undefined>;

beforeAll(async () => {
  const temporalCli = await findBinary({ program: 'temporal', folder: path.join(projectRoot, '.dondoc/bin') });
  environment = {
    PATH: process.env['PATH'],
    HOME: project.folder,
    LANG: 'C',
    JOURNAL: journalFile,
    TEMPORAL_CLI: temporalCli,
  };
  const ports = ['PORT', 'WORKER_PORT', 'POSTGRES', 'TEMPORAL', 'TEMPORAL_UI', 'MAIL', 'MAILS_WEB'];
  for (const name of ports) {
    environment[/PORT/.test(name) ? name : `DONDOC_${name}_PORT`] = String(await anyFreePort());
  }
}, 120_000);
afterAll(async () => {
  for (const launcher of started) await end(launcher, 'SIGTERM');
  project.remove();
}, 60_000);

/** Starts the launcher; resolves when it says that all is ready, or has ended. */
async function launch(args: string[] = [], extra: Record<string, string> = {}) {
  const launcher = spawn(process.execPath, [project.launcher, ...args], {
    env: { ...environment, ...extra },
    cwd: '/',
  });
  started.add(launcher);
  launcher.once('exit', () => started.delete(launcher));
  let output = '';
  for (const stream of [launcher.stdout, launcher.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const deadline = performance.now() + 60_000;
  while (!output.includes('Dừng: Ctrl-C') && launcher.exitCode === null && launcher.signalCode === null) {
    if (performance.now() > deadline) throw new Error(`not ready:\n${output}`);
    await sleep(20);
  }
  return { launcher, pid: launcher.pid ?? 0, output: () => output };
}

async function end(launcher: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (launcher.exitCode !== null || launcher.signalCode !== null) return;
  await new Promise((resolve) => {
    launcher.once('close', resolve);
    launcher.kill(signal);
  });
}

function journal(): string[] {
  const lines = existsSync(journalFile) ? readFileSync(journalFile, 'utf8').trim().split('\n') : [];
  rmSync(journalFile, { force: true });
  return lines;
}

const record = z.array(z.object({ name: z.string(), pid: z.number() }));
const recordedChildren = () => record.parse(JSON.parse(readFileSync(path.join(dataDir, 'children.json'), 'utf8')));

async function ask(sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: readRunning(dataDir)?.databaseUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

// The tests follow one installation through its days: each begins where the one before ended.
describe('npm start', () => {
  it('brings up every part in order, says where each is, and stops them in reverse', async () => {
    const { launcher, output } = await launch();
    expect(output()).toContain(`http://localhost:${environment['PORT']}/api/docs`);
    expect(await ask('SHOW server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
    await ask('CREATE TABLE kept AS SELECT 1 AS n');
    await createTransport({ url: readRunning(dataDir)?.smtpUrl }).sendMail({
      from: 'a@b.example',
      to: 'c@d.example',
      text: 'Kính gửi',
    });

    await end(launcher, 'SIGINT');
    expect(launcher.exitCode).toBe(0);
    const words = [
      'admin prepare --demonstration UTF8',
      'admin rehydrate UTF8',
      'api up',
      'worker up',
      'worker down',
      'api down',
    ];
    expect(journal()).toEqual(words);
    expect(existsSync(path.join(dataDir, 'children.json'))).toBe(false);
    expect(readRunning(dataDir)).toBeUndefined();
  }, 90_000);

  it('finds everything as it was at the second start, and refuses a second launcher beside it', async () => {
    const { launcher, pid } = await launch(['--empty']);
    expect(await ask('SELECT n FROM kept')).toEqual([{ n: 1 }]);
    const mails = await fetch(`${readRunning(dataDir)?.mailsUrl}/api/email`);
    expect(JSON.stringify(await mails.json())).toContain('c@d.example');

    const second = await launch();
    expect(second.launcher.exitCode).toBe(1);
    expect(second.output()).toContain(`tiến trình ${pid}`);
    expect(await ask('SELECT n FROM kept')).toEqual([{ n: 1 }]);
    await end(launcher, 'SIGTERM');
    // What the database was made for is remembered; nothing is filled again into a Temporal that has its state.
    expect(journal().slice(0, 2)).toEqual(['admin prepare --demonstration UTF8', 'api up']);
  }, 90_000);

  it('takes over what a kill -9 left behind', async () => {
    const first = await launch();
    const orphans = recordedChildren();
    expect(orphans.map(({ name }) => name)).toEqual(['PostgreSQL', 'Temporal', 'Hộp thư thử', 'API', 'Bộ xử lý']);
    await end(first.launcher, 'SIGKILL');
    expect(orphans.every(({ pid }) => identify(pid))).toBe(true);

    const second = await launch();
    expect(second.output()).toContain('Lần chạy trước bị ngắt');
    expect(second.output()).not.toContain('đang bận');
    expect(orphans.some(({ pid }) => identify(pid))).toBe(false);
    expect(await ask('SELECT n FROM kept')).toEqual([{ n: 1 }]);
    await end(second.launcher, 'SIGTERM');
    journal();
  }, 120_000);

  it('starts a part again that dies', async () => {
    const { launcher, output } = await launch();
    for (const name of ['PostgreSQL', 'Temporal', 'API']) {
      const pid = recordedChildren().find((child) => child.name === name)?.pid ?? 0;
      process.kill(pid, 'SIGKILL');
      while (!output().includes(`${name} đã chạy lại`)) await sleep(50);
    }
    expect(await ask('SELECT n FROM kept')).toEqual([{ n: 1 }]);
    await end(launcher, 'SIGTERM');
    expect(journal().filter((line) => line === 'api up')).toHaveLength(2);
  }, 90_000);

  it('fills a Temporal whose state is gone, and leaves a busy port to whoever has it', async () => {
    for (const name of readdirSync(path.join(dataDir, 'temporal'))) {
      if (/\.db(-wal|-shm)?$/.test(name)) rmSync(path.join(dataDir, 'temporal', name));
    }
    const squatter = createServer().listen(Number(environment['PORT']), '127.0.0.1');
    const { launcher, output } = await launch();
    expect(output()).toContain(`Cổng ${environment['PORT']} (API) đang bận`);
    expect((await fetch(`${readRunning(dataDir)?.apiUrl}/health/ready`)).ok).toBe(true);
    await end(launcher, 'SIGTERM');
    expect(journal().slice(0, 2)).toEqual(['admin prepare --demonstration UTF8', 'admin rehydrate UTF8']);
    squatter.close();
  }, 90_000);

  it('does not wait for a worker that waits itself, for "admin init"', async () => {
    const first = await launch();
    await ask('CREATE TABLE installation ()');
    await end(first.launcher, 'SIGTERM');
    const { launcher, output } = await launch([], { WAITING: '/health/live' });
    expect(output()).toContain('admin init');
    await end(launcher, 'SIGTERM');
    journal();
  }, 90_000);

  it('says what is wrong and leaves nothing running when a part cannot start', async () => {
    appendFileSync(project.at('dist/src/worker/main.js'), `throw new Error('worker is broken');`);
    const { launcher, output } = await launch();
    expect(launcher.exitCode).toBe(1);
    expect(output()).toContain('worker is broken');
    expect(existsSync(path.join(dataDir, 'children.json'))).toBe(false);
    expect(existsSync(path.join(dataDir, 'launcher.lock'))).toBe(false);
  }, 90_000);
});
