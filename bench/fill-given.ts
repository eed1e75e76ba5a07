import pg from 'pg';

export const AGENCIES = 100;
const PER_DIRECTIVE = 1_000;
const TABLES = ['task', 'assignment', 'assignment_version', 'assignment_event'];

export interface GivenShares {
  /** of all that was given */
  done: number;
  /** of what is open */
  overdue: number;
  /** of all: something was told of in the last 30 days */
  told: number;
}

/**
 * So many leads of one office, done and open, each with its intervals and what was told of it. Rows are written once, as they
 * are in the end; indexes are made after them and foreign keys are not looked up: a million takes a minute, not a quarter of an hour.
 */
export async function fillGiven(
  url: string,
  {
    officeId,
    specialistId,
    given,
    shares,
  }: { officeId: string; specialistId: string; given: number; shares: GivenShares },
): Promise<void> {
  // Not the program's own client: its statements may take a minute, a million rows take longer.
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: indexes } = await client.query<{ name: string; definition: string }>(
      `SELECT format('%I', i.indexname) AS name, i.indexdef AS definition FROM pg_indexes i
       WHERE i.tablename = ANY($1) AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = format('%I', i.indexname)::regclass)`,
      [TABLES],
    );
    for (const { name } of indexes) await client.query(`DROP INDEX ${name}`);
    await client.query(`SET session_replication_role = replica; SET maintenance_work_mem = '256MB'`);
    await writeRows(client, officeId, specialistId, given, shares);
    for (const { definition } of indexes) await client.query(definition);
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}

async function writeRows(
  client: pg.Client,
  officeId: string,
  specialistId: string,
  given: number,
  { done, overdue, told }: GivenShares,
): Promise<void> {
  await client.query(
    `INSERT INTO directive (id, "officeId", number, notation, year, issuer, type, "issuedOn", subject, text, "textHash", draft, state, "specialistId", "createdById", "createdAt", "launchedAt", "handedOutAt", "directedByPostId")
     SELECT gen_random_uuid(), $1::uuid, n::text, 'TB-UBND', 2015, 'UBND tỉnh Thử Nghiệm', 'TB', '2015-06-01', 'Thông báo số ' || n, 'văn bản', md5(n::text), '{}', 'running',
       $2::uuid, $2::uuid, '2015-06-01', '2015-06-01', '2015-06-01',
       (SELECT id FROM post WHERE "officeId" = $1::uuid AND kind = 'chairman' AND n % 3 = 0 LIMIT 1)
     FROM generate_series(1, $3::int) n`,
    [officeId, specialistId, Math.ceil(given / PER_DIRECTIVE)],
  );
  await client.query(`
    INSERT INTO task (id, "directiveId", ordinal, clause, action, content)
    SELECT gen_random_uuid(), id, 1, '1', 'Xây dựng kế hoạch, báo cáo UBND tỉnh', 'Xây dựng kế hoạch, báo cáo UBND tỉnh' FROM directive`);
  await client.query(
    `INSERT INTO assignment (id, "officeId", "directiveId", "taskId", "agencyId", period, role, state, "dueOn", "dueAt", "originalDueOn", "roundStartedAt", "launchedAt", "handedOutAt",
       "acknowledgedAt", "lastActivityAt", "performedOn", "reportedAt", "confirmedAt", "nextAlarmAt", seq)
     SELECT gen_random_uuid(), $1::uuid, d."directiveId", d.id, a.id, n / ${AGENCIES}, 'lead', CASE WHEN is_done THEN 'closed' ELSE 'inProgress' END,
       due::text, (due + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh', due::text, '2015-06-01', '2015-06-01', '2015-06-01', '2015-06-02',
       CASE WHEN is_told THEN timestamptz '2016-01-25 09:00+07' END,
       CASE WHEN is_done THEN '2016-01-10' END, CASE WHEN is_done THEN timestamptz '2016-01-10 09:00+07' END,
       CASE WHEN is_done THEN timestamptz '2016-01-11 09:00+07' END, CASE WHEN NOT is_done THEN timestamptz '2016-03-01' END, 3
     FROM (SELECT n, random() < $4::float AS is_done, random() < $5::float AS is_told,
             CASE WHEN random() < $2::float THEN DATE '2016-02-03' - (random() * 120)::int ELSE DATE '2016-02-06' + (random() * 300)::int END AS due
           FROM generate_series(0, $3::int - 1) n) g
     JOIN (SELECT t.*, row_number() OVER (ORDER BY t.id) - 1 AS place FROM task t) d ON d.place = g.n / ${PER_DIRECTIVE}
     JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM agency) a ON a.place = g.n % ${AGENCIES}`,
    [officeId, overdue, given, done, told],
  );
  await client.query(`
    INSERT INTO assignment_event ("assignmentId", seq, kind, at, channel, payload, round)
    SELECT id, 3, 'reportProgress', "lastActivityAt", 'web', '{}', 1 FROM assignment WHERE "lastActivityAt" IS NOT NULL`);
  // What a trigger writes beside the log; triggers are off here.
  await client.query(`
    INSERT INTO assignment_told ("officeId", at, "assignmentId", "agencyId", "directiveId", role)
    SELECT "officeId", "lastActivityAt", id, "agencyId", "directiveId", role FROM assignment WHERE "lastActivityAt" IS NOT NULL`);
  // The interval of the work, which ended where it is done, and the one that stands after it.
  await client.query(`
    INSERT INTO assignment_version ("assignmentId", "validFrom", "validTo", "officeId", "directiveId", "agencyId", role, state, "dueAt")
    SELECT id, '2015-06-02', "confirmedAt", "officeId", "directiveId", "agencyId", role, 'inProgress', "dueAt" FROM assignment`);
  await client.query(`
    INSERT INTO assignment_version ("assignmentId", "validFrom", "officeId", "directiveId", "agencyId", role, state, "dueAt", "reportedAt", "performedOn")
    SELECT id, "confirmedAt", "officeId", "directiveId", "agencyId", role, state, "dueAt", "reportedAt", "performedOn" FROM assignment WHERE state = 'closed'`);
}
