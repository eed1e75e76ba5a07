import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { verify } from '@node-rs/argon2';
import { Command } from 'commander';
import pg from 'pg';
import { demonstration } from '../../demo/demonstration.js';
import { registerAdmin } from '../../src/cli/admin/register-admin.js';
import { prepare } from '../../src/cli/admin/prepare.js';
import { clockTarget } from '../../src/cli/demo/clock-target.js';
import { registerDemo } from '../../src/cli/demo/register-demo.js';
import type { Io } from '../../src/cli/io.js';
import { readSettings } from '../../src/config/settings.js';
import { createDatabase, type Database } from '../../src/database/database.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';
import { scratchFolder } from '../support/scratch-folder.js';

let postgres: TestPostgres;
const scratch = scratchFolder('admin');
let count = 0;

beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);

afterAll(async () => {
  await postgres.stop();
  scratch.remove();
});

/** An empty database without tables, and a data folder of its own. */
async function newMachine() {
  count += 1;
  const name = `machine_${count}`;
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const url = new URL(postgres.url);
  url.pathname = `/${name}`;
  const dataDir = path.join(scratch.folder, name);
  mkdirSync(dataDir);
  const environment = { DATABASE_URL: url.href, DONDOC_DATA: dataDir };
  return { environment, settings: readSettings(environment), tokenFile: path.join(dataDir, 'token') };
}

async function onDatabase<T>(url: string | undefined, work: (database: Database) => Promise<T>): Promise<T> {
  const database = createDatabase(url ?? '');
  try {
    return await work(database);
  } finally {
    await database.$disconnect();
  }
}

/** Calls `dondoc` with nobody at the terminal. @returns what it printed */
async function dondoc(environment: Io['environment'], args: string[], stdin = ''): Promise<string> {
  const stdout = new PassThrough();
  const printed: string[] = [];
  stdout.on('data', (chunk) => printed.push(String(chunk)));
  const io: Io = {
    stdin: Readable.from([stdin]),
    stdout,
    stderr: new PassThrough(),
    isInteractive: false,
    columns: 120,
    ...(environment ? { environment } : {}),
  };
  const program = new Command('dondoc').exitOverride();
  registerAdmin(program, io);
  registerDemo(program, io);
  await program.parseAsync(args, { from: 'user' });
  return printed.join('');
}

describe('admin prepare', () => {
  test('makes a new database the demonstration once, with a token that only its owner can read', async () => {
    const { settings, tokenFile } = await newMachine();
    const first = await prepare(settings, { isDemonstration: true });
    expect(first).toEqual({
      migrations: expect.arrayContaining(['0001_first', '0002_rules']),
      isSeeded: true,
      isTokenWritten: true,
    });
    expect(statSync(tokenFile).mode & 0o777).toBe(0o600);
    expect(readFileSync(tokenFile, 'utf8')).toMatch(/^dd_[\w-]{43}\n$/);
    expect(await prepare(settings, { isDemonstration: true })).toEqual({
      migrations: [],
      isSeeded: false,
      isTokenWritten: false,
    });
    await onDatabase(settings.databaseUrl, async (database) => {
      expect(await database.wake.count({ where: { kind: 'office' } })).toBe(2);
      const account = await database.account.findUniqueOrThrow({ where: { username: 'chuyenvien.nb' } });
      expect(await verify(account.passwordHash ?? '', demonstration.password)).toBe(true);
      expect(await database.accessToken.count({ where: { accountId: account.id } })).toBe(1);
    });
  });

  test('by several at once is one demonstration', async () => {
    const { settings } = await newMachine();
    const prepared = await Promise.all([1, 2, 3].map(() => prepare(settings, { isDemonstration: true })));
    expect(prepared.filter(({ isSeeded }) => isSeeded)).toHaveLength(1);
    expect(await onDatabase(settings.databaseUrl, (database) => database.office.count())).toBe(2);
  });

  test('writes a new token where the old one is lost or is of another database', async () => {
    const { settings, tokenFile } = await newMachine();
    await prepare(settings, { isDemonstration: true });
    writeFileSync(tokenFile, 'dd_something-else\n');
    expect(await prepare(settings, { isDemonstration: true })).toMatchObject({ isSeeded: false, isTokenWritten: true });
  });

  test('leaves an empty database empty', async () => {
    const { environment, settings } = await newMachine();
    expect(await dondoc(environment, ['admin', 'prepare', '--empty'])).toContain('Đã cập nhật cấu trúc');
    expect(await onDatabase(settings.databaseUrl, (database) => database.installation.count())).toBe(0);
    await expect(dondoc(environment, ['admin', 'prepare', '--empty', '--demonstration'])).rejects.toMatchObject({
      code: 'commander.conflictingOption',
    });
  });

  test('says so when there is no database at all', async () => {
    await expect(dondoc({ DONDOC_DATA: scratch.folder }, ['admin', 'prepare'])).rejects.toMatchObject({
      code: 'NOT_RUNNING',
    });
  });
});

describe('admin init', () => {
  const flags = [
    '--province',
    'Hà Nam',
    '--office',
    'UBND tỉnh Hà Nam',
    '--secretariat',
    'Văn phòng UBND tỉnh Hà Nam',
    '--username',
    'quantri',
  ];

  test('makes the installation, its office, its calendar and its administrator, and refuses a second time', async () => {
    const { environment, settings } = await newMachine();
    await dondoc(environment, ['admin', 'prepare', '--empty']);
    await dondoc(environment, ['admin', 'init', ...flags, '--password-stdin'], 'mật khẩu đủ dài\n');
    await onDatabase(settings.databaseUrl, async (database) => {
      expect(await database.installation.findFirstOrThrow()).toMatchObject({ kind: 'production', clockOffsetMs: 0n });
      expect(await database.office.findFirstOrThrow()).toMatchObject({
        name: 'UBND tỉnh Hà Nam',
        provinceName: 'Hà Nam',
      });
      const administrator = await database.account.findFirstOrThrow();
      expect(administrator).toMatchObject({ role: 'administrator', officeId: null });
      expect(await verify(administrator.passwordHash ?? '', 'mật khẩu đủ dài'.normalize('NFC'))).toBe(true);
      expect(await database.calendarDay.count()).toBeGreaterThan(50);
      expect(await database.post.findMany({ select: { kind: true }, orderBy: { kind: 'asc' } })).toEqual([
        { kind: 'chairman' },
        { kind: 'chiefOfOffice' },
      ]);
      expect(await database.wake.count()).toBe(1);
    });
    await expect(
      dondoc(environment, ['admin', 'init', ...flags, '--password-stdin'], 'mật khẩu đủ dài\n'),
    ).rejects.toMatchObject({ code: 'INSTALLATION_EXISTS' });
    await expect(dondoc(environment, ['admin', 'init'])).rejects.toMatchObject({ code: 'INSTALLATION_EXISTS' });
    // A demonstration never takes over what somebody made.
    expect(await prepare(settings, { isDemonstration: true })).toMatchObject({
      isSeeded: false,
      isTokenWritten: false,
    });
    expect(await dondoc(environment, ['admin', 'rehydrate'])).toContain('1');
    const one = (id: string) => dondoc(environment, ['admin', 'rehydrate', '--directive', id]);
    await expect(one('08/TB-UBND')).rejects.toMatchObject({ code: 'WRONG_USE' });
    await expect(one('0190a0a0-0000-7000-8000-000000000001')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('names the flag that is missing when nobody can be asked, and wants a password of some length', async () => {
    const { environment } = await newMachine();
    await dondoc(environment, ['admin', 'prepare', '--empty']);
    await expect(dondoc(environment, ['admin', 'init'])).rejects.toMatchObject({
      code: 'ANSWER_MISSING',
      details: { flag: '--province' },
    });
    await expect(dondoc(environment, ['admin', 'init', ...flags, '--password-stdin'], 'ngắn')).rejects.toMatchObject({
      code: 'PASSWORD_TOO_SHORT',
    });
  });
});

describe('demo', () => {
  test('clock alone prints it, token makes one for an office', async () => {
    const { environment, settings } = await newMachine();
    await prepare(settings, { isDemonstration: true });
    expect(await dondoc(environment, ['demo', 'clock'])).toMatch(/^08 giờ 0\d ngày 05\/02\/2016\n$/);
    expect(JSON.parse(await dondoc(environment, ['demo', 'clock', '--json']))).toEqual({
      at: expect.stringMatching(/^2016-02-05T01:0/),
    });
    expect(await dondoc(environment, ['demo', 'token', '--office', 'binh phuoc'])).toMatch(/^dd_[\w-]{43}\n$/);
    await expect(dondoc(environment, ['demo', 'token', '--office', 'Hà Nội'])).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test.each([
    ['+14d', undefined, { forMs: 14 * 86_400_000 }],
    ['+3h', undefined, { forMs: 3 * 3_600_000 }],
    ['+2w', undefined, { forMs: 14 * 86_400_000 }],
    ['next', undefined, { next: true }],
    [undefined, '2016-03-15', { to: '2016-03-15' }],
    [undefined, undefined, null],
  ])('clock %s --to %s', (word, to, target) => expect(clockTarget(word, to)).toEqual(target));

  test.each([
    ['-14d', undefined],
    ['14', undefined],
    ['next', '2016-03-15'],
  ])('clock %s --to %s is refused', (word, to) => {
    expect(() => clockTarget(word, to)).toThrow(expect.objectContaining({ code: 'CLOCK_TARGET_INVALID' }));
  });
});
