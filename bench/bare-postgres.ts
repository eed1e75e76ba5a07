import pg from 'pg';
import type { TestPostgres } from '../test/support/postgres.js';

/** Rows that must be there before a hand-out, and the ones that it writes; in the order of their foreign keys. */
const BEFORE = [
  'installation',
  'office',
  'agency',
  'agency_mailbox',
  'post',
  'account',
  'directive',
  'task',
  'hand_out_line',
];
const WRITTEN = ['assignment', 'assignment_version', 'assignment_event', 'agency_link', 'notice', 'directive_event'];
const CLIENTS = 4;

/**
 * Writes the rows that a hand-out wrote into a fresh database of the same server with plain SQL: one transaction a directive,
 * one INSERT a table, four connections. @returns milliseconds
 */
export async function writeTheSameRows(postgres: TestPostgres, fromUrl: string): Promise<number> {
  const source = await connect(fromUrl);
  const targetUrl = await postgres.createDatabase();
  const clients = await Promise.all(Array.from({ length: CLIENTS }, () => connect(targetUrl)));
  const [first] = clients;
  if (!first) throw new Error('no connection');
  try {
    for (const table of BEFORE) await insert(first, table, await rowsOf(source, table, 'true', []));
    await first.query(`UPDATE hand_out_line SET "handedOutAt" = NULL`);
    const { rows: directives } = await source.query<{ id: string }>('SELECT id FROM directive ORDER BY id');
    const work: { id: string; tables: { table: string; rows: string }[] }[] = [];
    for (const { id } of directives) {
      const tables: { table: string; rows: string }[] = [];
      for (const table of WRITTEN) {
        const ofDirective = ['assignment_version', 'assignment_event'].includes(table)
          ? `"assignmentId" IN (SELECT id FROM assignment WHERE "directiveId" = $1)`
          : `"directiveId" = $1`;
        tables.push({ table, rows: await rowsOf(source, table, ofDirective, [id]) });
      }
      work.push({ id, tables });
    }
    const begunAt = performance.now();
    await Promise.all(
      clients.map(async (client) => {
        for (let item = work.shift(); item; item = work.shift()) {
          await client.query('BEGIN');
          await client.query('SELECT id FROM directive WHERE id = $1 FOR NO KEY UPDATE', [item.id]);
          for (const { table, rows } of item.tables) await insert(client, table, rows);
          await client.query(`UPDATE hand_out_line SET "handedOutAt" = clock_timestamp() WHERE "directiveId" = $1`, [
            item.id,
          ]);
          await client.query(`UPDATE directive SET state = 'running' WHERE id = $1`, [item.id]);
          await client.query('COMMIT');
        }
      }),
    );
    return performance.now() - begunAt;
  } finally {
    await Promise.all([source, ...clients].map((client) => client.end()));
  }
}

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}

async function rowsOf(client: pg.Client, table: string, condition: string, values: string[]): Promise<string> {
  const { rows } = await client.query<{ rows: string }>(
    `SELECT coalesce(jsonb_agg(to_jsonb(t)${asHandedOut(table)}), '[]')::text AS rows FROM ${table} t WHERE ${condition}`,
    values,
  );
  return rows[0]?.rows ?? '[]';
}

const insert = (client: pg.Client, table: string, rows: string) =>
  client.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`, [rows]);

/** A notice as the hand-out wrote it, before the mailroom took it. */
const asHandedOut = (table: string): string => (table === 'notice' ? ` || '{"mailId": null, "state": "waiting"}'` : '');
