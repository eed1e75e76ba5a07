import { createTransport } from 'nodemailer';
import { Connection } from '@temporalio/client';
import pg from 'pg';
import { startPostgres } from '../support/postgres.js';
import { startSmtpSink } from '../support/smtp.js';
import type { SmtpSink } from '../support/smtp.js';
import { startTemporal, startTimeSkipping } from '../support/temporal.js';

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows;
  } finally {
    await client.end();
  }
}

describe('the PostgreSQL of a test', () => {
  let postgres: Awaited<ReturnType<typeof startPostgres>>;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres?.stop());

  it('gives each test a migrated database of its own', async () => {
    const [first, second] = await Promise.all([postgres.createDatabase(), postgres.createDatabase()]);
    await ask(first, 'CREATE TABLE only_here ()');
    expect(await ask(second, `SELECT to_regclass('only_here') AS found`)).toEqual([{ found: null }]);
    expect(await ask(second, `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found`)).toEqual([
      { found: true },
    ]);
  });

  it('keeps what was committed when it is killed', async () => {
    const url = await postgres.createDatabase();
    await ask(url, 'CREATE TABLE kept AS SELECT 1 AS n');
    await postgres.kill9();
    await expect(ask(url, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/);
    await postgres.start();
    expect(await ask(url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
  });
});

describe('the SMTP sink', () => {
  let sink: SmtpSink;
  beforeEach(async () => {
    sink = await startSmtpSink();
  });
  afterEach(() => sink?.stop());
  const send = (to = 'vanthu@so.example') =>
    createTransport({ url: sink.url, socketTimeout: 500 }).sendMail({
      from: 'a@b.example',
      to,
      subject: 'Đôn đốc',
      text: 'Kính gửi',
    });

  it('keeps a mail as it arrived', async () => {
    await send();
    const [mail] = await sink.waitFor(1);
    expect(mail).toMatchObject({ from: 'a@b.example', to: ['vanthu@so.example'] });
    expect(mail?.content.subject).toBe('Đôn đốc');
  });

  it('fails in the ways it is told to', async () => {
    sink.behave('refuse', 'ai@so.example');
    await expect(send('ai@so.example')).rejects.toMatchObject({ responseCode: 550 });
    sink.behave('tempFail');
    await expect(send()).rejects.toMatchObject({ responseCode: 451 });
    sink.behave('hang');
    await expect(send()).rejects.toThrow(/timeout/i);
    expect(sink.mails).toHaveLength(0);
    sink.behave('acceptAndVanish');
    await expect(send()).rejects.toThrow(/closed|ECONNRESET/i);
    expect(sink.mails).toHaveLength(1);
  });

  it('goes away and comes back on the same port', async () => {
    await sink.goAway();
    await expect(send()).rejects.toThrow(/ECONNREFUSED/);
    await sink.comeBack();
    await send();
    expect(sink.mails).toHaveLength(1);
  });
});

describe('the Temporal servers of a test', () => {
  it('answer, and the dev server is the same after a kill -9', async () => {
    const temporal = await startTemporal();
    try {
      await temporal.kill9();
      await temporal.restart();
      const connection = await Connection.connect({ address: temporal.address });
      const { customAttributes } = await connection.operatorService.listSearchAttributes({
        namespace: temporal.namespace,
      });
      expect(Object.keys(customAttributes ?? {})).toEqual(expect.arrayContaining(['DondocOffice', 'DondocDirective']));
      await connection.close();
    } finally {
      await temporal.stop();
    }
  }, 120_000);

  it('skip time', async () => {
    const { environment, stop } = await startTimeSkipping();
    try {
      const before = await environment.currentTimeMs();
      await environment.sleep('40 days');
      expect(await environment.currentTimeMs()).toBeGreaterThanOrEqual(before + 40 * 86_400_000);
    } finally {
      await stop();
    }
  }, 120_000);
});
