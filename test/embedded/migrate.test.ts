import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { migrate } from '../../src/database/migrate.js';
import { startPostgres } from '../support/postgres.js';
import type { TestPostgres } from '../support/postgres.js';
import { scratchFolder } from '../support/scratch-folder.js';

const withFunction = `
CREATE TABLE thing (n int);
CREATE FUNCTION guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.n < 0 THEN RAISE EXCEPTION 'no; never'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON thing FOR EACH ROW EXECUTE FUNCTION guard();`;

describe('migrations', () => {
  let postgres: TestPostgres;
  let count = 0;
  const scratch = scratchFolder('migrate');
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(async () => {
    await postgres?.stop();
    scratch.remove();
  });

  /** A new empty database and a folder with these migrations. */
  async function given(migrations: Record<string, string>) {
    const name = `plain_${++count}`;
    await ask(postgres.url, `CREATE DATABASE ${name}`);
    const folder = path.join(scratch.folder, name);
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'migration_lock.toml'), 'provider = "postgresql"\n');
    add(folder, migrations);
    const url = new URL(postgres.url);
    url.pathname = name;
    return { url: url.href, folder };
  }

  it('are applied in order, each once', async () => {
    const { url, folder } = await given({ '0002_more': 'ALTER TABLE thing ADD m int', '0001_first': withFunction });
    expect(await migrate(url, folder)).toEqual(['0001_first', '0002_more']);
    expect(await migrate(url, folder)).toEqual([]);
    add(folder, { '0003_last': 'DROP TABLE thing' });
    expect(await migrate(url, folder)).toEqual(['0003_last']);
  });

  it('may hold functions with semicolons in their bodies', async () => {
    const { url, folder } = await given({ '0001_first': withFunction });
    await migrate(url, folder);
    await expect(ask(url, 'INSERT INTO thing VALUES (-1)')).rejects.toThrow('no; never');
  });

  it('wait for each other when several processes start at once', async () => {
    const { url, folder } = await given({ '0001_first': `${withFunction} SELECT pg_sleep(0.2);` });
    const applied = await Promise.all([migrate(url, folder), migrate(url, folder), migrate(url, folder)]);
    expect(applied.flat()).toEqual(['0001_first']);
  });

  it('that fail say where, leave nothing half done, and stop those that follow', async () => {
    const { url, folder } = await given({
      '0001_bad': 'CREATE TABLE thing (n int); SELECT nonsense;',
      '0002_next': 'SELECT 1',
    });
    await expect(migrate(url, folder)).rejects.toThrow(/0001_bad[\s\S]*nonsense|nonsense[\s\S]*0001_bad/);
    expect(await ask(url, `SELECT to_regclass('thing') AS thing`)).toEqual([{ thing: null }]);
    await expect(migrate(url, folder)).rejects.toThrow(/0001_bad/);
  });
});

function add(folder: string, migrations: Record<string, string>): void {
  for (const [name, sql] of Object.entries(migrations)) {
    mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, name, 'migration.sql'), sql);
  }
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
