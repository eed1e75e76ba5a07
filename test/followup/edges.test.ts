import { connect, createServer, type AddressInfo } from 'node:net';
import pg from 'pg';
import { createDatabase, transact } from '../../src/database/database.js';
import { createFollowUp } from '../../src/followup/follow-up.js';
import { collectNotices } from '../../src/worker/mailroom/collect-notices.js';
import { makeProvince, type Province } from '../support/province.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';

let postgres: TestPostgres;
let province: Province;
let url: string;
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(async () => postgres?.stop());
beforeEach(async () => {
  url = await postgres.createDatabase();
  province = await makeProvince(url);
});
afterEach(async () => province.close());

const basis = { form: 'phieuTrinh' as const, leaderPost: 'Chủ tịch UBND tỉnh', number: '5', on: '2016-02-05' };
const first = async (directiveId: string, role = 'lead') =>
  province.database.assignment.findFirstOrThrow({ where: { directiveId, role }, orderBy: { id: 'asc' } });
const directiveOf = (id: string) => province.database.directive.findUniqueOrThrow({ where: { id } });
const noticesOf = async (where: object) =>
  (await province.database.notice.findMany({ where, orderBy: [{ at: 'asc' }, { id: 'asc' }] })).map(
    ({ kind, recipientId }) => `${kind} ${province.agencyIds.indexOf(recipientId) + 1}`,
  );
const handedOut = async (...args: Parameters<Province['launch']>) => {
  const id = await province.launch(...args);
  await province.followUp.handOut(id);
  return id;
};
const aFile = async () =>
  (
    await province.database.storedFile.create({
      data: {
        id: crypto.randomUUID(),
        officeId: province.officeId,
        sha256: 'x',
        name: 'a.pdf',
        mediaType: 'application/pdf',
        sizeBytes: 1,
        content: new Uint8Array([1]),
        createdAt: await province.now(),
      },
    })
  ).id;
const completion = async (performedOn = '2016-02-05') => ({
  type: 'reportCompletion' as const,
  content: 'Đã hoàn thành',
  performedOn,
  letter: { number: '12/BC-STN', on: performedOn, signer: 'Giám đốc' },
  fileIds: [await aFile()],
});
const carryOut = (id: string, command: Parameters<Province['followUp']['carryOut']>[1]) =>
  province.followUp.carryOut(id, command, province.act());
const complete = async (id: string) => {
  await carryOut(id, await completion());
  await carryOut(id, { type: 'confirm' });
};
/** Hands out only the first chunk, as a worker does that dies after it. */
const handOutHalf = async (id: string) => {
  let beats = 0;
  await province.followUp
    .handOut(id, () => {
      beats += 1;
      if (beats === 1) throw new Error('killed');
    })
    .catch(() => {});
};

/** The way to a PostgreSQL that hears COMMIT, carries it out, and is cut before anybody hears of it. */
const lineThatBreaksAtCommit = async (to: string) => {
  const server = createServer((client) => {
    const upstream = connect(Number(new URL(to).port), new URL(to).hostname);
    let isCut = false;
    client.on('data', (bytes) => {
      isCut ||= bytes.includes('COMMIT');
      upstream.write(bytes);
    });
    upstream.on('data', (bytes) => {
      if (isCut) client.destroy();
      else client.write(bytes);
    });
    client.on('close', () => upstream.destroy()).on('error', () => {});
    upstream.on('close', () => client.destroy()).on('error', () => {});
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  const through = new URL(to);
  through.hostname = '127.0.0.1';
  through.port = String(typeof address === 'object' && address !== null ? address.port : 0);
  return { url: through.toString(), close: () => server.close() };
};

describe('a PostgreSQL whose sessions are in Vietnam’s time', () => {
  it('keeps and gives the same instants as one in UTC', async () => {
    const address = await postgres.createDatabase();
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    const name = new URL(address).pathname.slice(1);
    await client.query(`ALTER DATABASE ${name} SET timezone TO 'Asia/Ho_Chi_Minh'`);
    await client.end();
    const local = await makeProvince(`${address}?options=-c%20work_mem%3D5MB`);
    try {
      expect(Math.abs((await local.now()).getTime() - Date.parse('2016-02-05T09:00:00+07:00'))).toBeLessThan(60_000);
      const id = await local.launch();
      await local.followUp.handOut(id);
      const { nextLookAt } = await local.database.directive.findUniqueOrThrow({ where: { id } });
      expect(nextLookAt?.toISOString()).toBe('2016-02-15T01:00:00.000Z');
      const [stored] = await local.database.$queryRaw<{ epoch: number; memory: string }[]>`
        SELECT extract(epoch FROM "nextLookAt")::float8 AS epoch, current_setting('work_mem') AS memory FROM directive WHERE id = ${id}::uuid`;
      expect(stored).toEqual({ epoch: Date.parse('2016-02-15T01:00:00Z') / 1_000, memory: '5MB' });
    } finally {
      await local.close();
    }
  });
});

describe('a directive that was revoked', () => {
  it('stays revoked: what was closed before is not reopened', async () => {
    const id = await handedOut([{ leads: province.agencyIds.slice(0, 2), due: '2016-02-28' }]);
    const { id: closedId } = await first(id);
    await complete(closedId);
    await province.followUp.carryOutOnDirective(id, { type: 'revokeDirective', reason: 'thay thế' }, province.act());
    await expect(carryOut(closedId, { type: 'reopen', reason: 'thiếu', basis })).rejects.toMatchObject({
      code: 'DIRECTIVE_REVOKED',
    });
    expect((await directiveOf(id)).nextLookAt).toBeNull();
  });
});

describe('while a launch is half handed out', () => {
  const many = async () => {
    await province.close();
    province = await makeProvince(await postgres.createDatabase(), { agencies: 61 });
    const id = await province.launch([{ leads: province.agencyIds, due: '2016-02-28' }]);
    await handOutHalf(id);
    expect(await province.database.assignment.count({ where: { directiveId: id } })).toBe(60);
    return id;
  };

  it('an agency is not corrected into one whose line still waits, so that the rest can be handed out', async () => {
    const id = await many();
    const waiting = await province.database.handOutLine.findFirstOrThrow({
      where: { directiveId: id, handedOutAt: null },
    });
    const { id: assignmentId } = await first(id);
    await expect(
      carryOut(assignmentId, { type: 'correctAgency', agencyId: waiting.agencyId, reason: 'nhập sai' }),
    ).rejects.toMatchObject({ code: 'STILL_LAUNCHING' });
    await province.followUp.handOut(id);
    expect(await province.database.assignment.count({ where: { directiveId: id } })).toBe(61);
  });

  it('people may already act: a report and a confirmation count, and nothing is lost by the rest', async () => {
    const id = await many();
    const { id: assignmentId } = await first(id);
    await complete(assignmentId);
    expect((await directiveOf(id)).state).toBe('launching');
    const outlook = await province.followUp.handOut(id);
    expect(outlook.isConcluded).toBe(false);
    expect((await directiveOf(id)).state).toBe('running');
  });
});

describe('nothing open any more', () => {
  it('is seen by the hand-out that starts a lost workflow anew: it looks at once and concludes', async () => {
    const id = await handedOut();
    await complete((await first(id)).id);
    expect(await province.followUp.handOut(id)).toMatchObject({ isConcluded: false, wakeInMs: 0 });
    expect(await province.followUp.pursue(id)).toEqual({ isConcluded: true });
  });

  it('when all was done before the launch ended: the look is due at once', async () => {
    const id = await province.launch();
    await handOutHalf(id);
    await complete((await first(id)).id);
    expect(await province.followUp.handOut(id)).toMatchObject({ isConcluded: false, wakeInMs: 0 });
    expect((await directiveOf(id)).nextLookAt).not.toBeNull();
  });

  it('closing is told to those who were not told before', async () => {
    const id = await handedOut([{ leads: province.agencyIds.slice(0, 2), due: '2016-02-28' }]);
    const rows = await province.database.assignment.findMany({ where: { directiveId: id } });
    for (const row of rows) await complete(row.id);
    await province.followUp.pursue(id);
    expect((await noticesOf({ kind: 'closing' })).toSorted()).toEqual(['closing 1', 'closing 2']);
    const again = rows.find(({ agencyId }) => agencyId === province.agencyIds[1])?.id ?? '';
    await carryOut(again, { type: 'reopen', reason: 'thiếu', basis });
    await complete(again);
    await province.followUp.pursue(id);
    expect((await noticesOf({ kind: 'closing' })).toSorted()).toEqual(['closing 1', 'closing 2', 'closing 2']);
  });
});

describe('the sweep’s back-off', () => {
  it('begins anew once the launch that it pushed is handed out', async () => {
    const id = await province.launch();
    await province.clockTo('2016-02-05T12:00');
    await province.followUp.sweep();
    expect((await directiveOf(id)).sweepCount).toBe(1);
    await province.followUp.handOut(id);
    expect((await directiveOf(id)).sweepCount).toBe(0);
  });
});

describe('coordinators', () => {
  const addCoordinator = (directiveId: string, taskId: string, agencyId: string) =>
    province.followUp.carryOutOnDirective(
      directiveId,
      { type: 'addAssignment', taskId, agencyIds: [agencyId], role: 'coordinator', dueOn: null, reason: 'bổ sung' },
      province.act(),
    );

  it('are added where somebody leads, and end with the last lead', async () => {
    const [a = '', b = '', c = ''] = province.agencyIds;
    const id = await handedOut([{ leads: [a, b], due: '2016-02-28' }]);
    const leads = await province.database.assignment.findMany({ where: { directiveId: id, role: 'lead' } });
    await addCoordinator(id, leads[0]?.taskId ?? '', c);
    await complete(leads[0]?.id ?? '');
    expect((await first(id, 'coordinator')).state).toBe('sent');
    await carryOut(leads[1]?.id ?? '', { type: 'revoke', reason: 'nhầm' });
    expect((await first(id, 'coordinator')).state).toBe('closed');
  });

  it('are not added to what nobody leads any more, nor to a new task without a lead', async () => {
    const [a = '', , c = ''] = province.agencyIds;
    const id = await handedOut([{ leads: [a], due: '2016-02-28' }]);
    const { id: assignmentId, taskId } = await first(id);
    await complete(assignmentId);
    await expect(addCoordinator(id, taskId, c)).rejects.toMatchObject({ code: 'NO_OPEN_LEAD' });
    await expect(
      province.followUp.carryOutOnDirective(
        id,
        {
          type: 'addAssignment',
          task: { action: 'góp ý' },
          agencyIds: [c],
          role: 'coordinator',
          dueOn: null,
          reason: 'bổ sung',
        },
        province.act(),
      ),
    ).rejects.toMatchObject({ code: 'NO_OPEN_LEAD' });
    expect(await province.database.task.count({ where: { directiveId: id } })).toBe(1);
  });

  it('stay when the lead’s agency is corrected, and follow the right one', async () => {
    const [a = '', b = '', c = ''] = province.agencyIds;
    const id = await handedOut([{ leads: [a], coordinators: [c], due: '2016-02-28' }]);
    const { successorIds } = await carryOut((await first(id)).id, {
      type: 'correctAgency',
      agencyId: b,
      reason: 'nhập sai',
    });
    expect((await first(id, 'coordinator')).state).toBe('sent');
    await complete(successorIds[0] ?? '');
    expect((await first(id, 'coordinator')).state).toBe('closed');
  });
});

describe('a new round', () => {
  it('does not repeat the receipt reminder of the round before', async () => {
    const id = await handedOut();
    await province.clockTo('2016-02-15T08:00');
    await province.followUp.pursue(id);
    await province.clockTo('2016-02-16T22:15');
    await carryOut((await first(id)).id, { type: 'correctDueDate', dueOn: '2016-03-28', reason: 'nhập sai' });
    await province.followUp.pursue(id);
    expect(await noticesOf({ kind: 'receipt' })).toEqual(['receipt 1']);
  });

  it('does not repeat to the Office that a report waits', async () => {
    const id = await handedOut();
    const { id: assignmentId } = await first(id);
    await carryOut(assignmentId, await completion());
    await province.clockTo('2016-02-16T08:00');
    await province.followUp.pursue(id);
    await carryOut(assignmentId, { type: 'correctDueDate', dueOn: '2016-03-28', reason: 'nhập sai' });
    await province.followUp.pursue(id);
    expect(await province.database.notice.count({ where: { kind: 'officeSlow' } })).toBe(1);
    await province.clockTo('2016-02-18T08:00');
    await province.followUp.pursue(id);
    expect(await province.database.notice.count({ where: { kind: 'officeSlow' } })).toBe(2);
  });

  it('urgings keep their numbers', async () => {
    const id = await handedOut();
    const { id: assignmentId } = await first(id);
    await carryOut(assignmentId, { type: 'urge' });
    await carryOut(assignmentId, await completion());
    await carryOut(assignmentId, { type: 'return', reason: 'thiếu' });
    await province.clockTo('2016-02-16T09:00');
    await carryOut(assignmentId, { type: 'urge' });
    expect(
      (await province.database.urging.findMany({ where: { assignmentId }, orderBy: { number: 'asc' } })).map(
        ({ number }) => number,
      ),
    ).toEqual([1, 2]);
  });
});

describe('an extension that waits', () => {
  it('lapses when the date it asked to move is corrected away or beyond it', async () => {
    for (const dueOn of [null, '2016-03-20']) {
      const id = await handedOut();
      const { id: assignmentId } = await first(id);
      await carryOut(assignmentId, { type: 'requestExtension', proposedDueOn: '2016-03-15', reason: 'chờ' });
      await carryOut(assignmentId, { type: 'correctDueDate', dueOn, reason: 'nhập sai' });
      expect((await first(id)).hasPendingExtension).toBe(false);
      expect((await province.database.extensionRequest.findFirstOrThrow({ where: { assignmentId } })).state).toBe(
        'lapsed',
      );
    }
  });

  it('goes on waiting when the corrected date lies before the one it asks for', async () => {
    const id = await handedOut();
    const { id: assignmentId } = await first(id);
    await carryOut(assignmentId, { type: 'requestExtension', proposedDueOn: '2016-03-15', reason: 'chờ' });
    await carryOut(assignmentId, { type: 'correctDueDate', dueOn: '2016-03-01', reason: 'nhập sai' });
    expect((await carryOut(assignmentId, { type: 'decideExtension', isApproved: true, basis })).dueOn).toBe(
      '2016-03-15',
    );
  });
});

describe('versions', () => {
  it('stay one after the other when the server’s clock is set back between two commands', async () => {
    const id = await handedOut();
    const { id: assignmentId } = await first(id);
    await province.database.$executeRaw`UPDATE assignment_version SET "validFrom" = "validFrom" + interval '1 minute'`;
    await carryOut(assignmentId, { type: 'acknowledge' });
    await carryOut(assignmentId, await completion());
    const versions = await province.database.assignmentVersion.findMany({
      where: { assignmentId },
      orderBy: { validFrom: 'asc' },
    });
    expect(versions.map(({ state, validTo }) => [state, validTo])).toEqual([['awaitingConfirmation', null]]);
  });
});

describe('search', () => {
  it('finds a task by its corrected words, and one that was added later', async () => {
    const [a = '', b = ''] = province.agencyIds;
    const id = await handedOut([{ leads: [a], due: '2016-02-28' }]);
    await carryOut((await first(id)).id, { type: 'correctWording', action: 'rà soát quy hoạch', reason: 'nhập sai' });
    await province.followUp.carryOutOnDirective(
      id,
      {
        type: 'addAssignment',
        task: { action: 'lập danh mục', product: 'Tờ trình' },
        agencyIds: [b],
        role: 'lead',
        dueOn: null,
        reason: 'bổ sung',
      },
      province.act(),
    );
    const tasks = await province.database.task.findMany({ where: { directiveId: id }, orderBy: { ordinal: 'asc' } });
    expect(
      tasks.map(({ search }) => [
        search.includes('quy hoach'),
        search.includes('danh muc'),
        search.includes('to trinh'),
      ]),
    ).toEqual([
      [true, false, false],
      [false, true, true],
    ]);
  });
});

describe('the log says how a command came', () => {
  it('of a report that was sent and of an assignment that was added, too', async () => {
    const [a = '', b = ''] = province.agencyIds;
    const id = await handedOut([{ leads: [a], due: '2016-02-28' }]);
    const { id: assignmentId, taskId } = await first(id);
    for (const day of ['15', '16', '17', '18']) {
      await province.clockTo(`2016-02-${day}T09:00`);
      await carryOut(assignmentId, { type: 'urge' });
    }
    await province.followUp.carryOutOnDirective(id, { type: 'sendReport' }, province.act({ channel: 'api' }));
    const { assignmentIds } = await province.followUp.carryOutOnDirective(
      id,
      { type: 'addAssignment', taskId, agencyIds: [b], role: 'lead', dueOn: null, reason: 'bổ sung' },
      province.act({ channel: 'api' }),
    );
    expect((await province.database.directiveEvent.findFirstOrThrow({ where: { kind: 'sendReport' } })).channel).toBe(
      'api',
    );
    expect(
      (await province.database.assignmentEvent.findFirstOrThrow({ where: { assignmentId: assignmentIds[0] ?? '' } }))
        .channel,
    ).toBe('api');
  });
});

describe('a database in trouble', () => {
  it('puts nothing aside for what is no fault of the row', async () => {
    const id = await handedOut();
    await province.clockTo('2016-02-15T08:00');
    // As a full disk says it.
    await province.database.$executeRaw`
      CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no space left' USING ERRCODE = '53100'; END $$`;
    await province.database
      .$executeRaw`CREATE TRIGGER full_disk BEFORE INSERT ON notice FOR EACH ROW EXECUTE FUNCTION full_disk()`;
    await expect(province.followUp.pursue(id)).rejects.toThrow(/no space left/);
    expect((await first(id)).putAsideAt).toBeNull();
    await province.database.$executeRaw`DROP TRIGGER full_disk ON notice`;
    await province.followUp.pursue(id);
    expect(await noticesOf({ kind: 'receipt' })).toEqual(['receipt 1']);
  });

  it('answers a command whose commit nobody heard of with its first outcome', async () => {
    const id = await handedOut();
    const { id: assignmentId } = await first(id);
    const act = province.act();
    const line = await lineThatBreaksAtCommit(url);
    const database = createDatabase(line.url);
    try {
      await expect(createFollowUp(database).carryOut(assignmentId, { type: 'acknowledge' }, act)).rejects.toMatchObject(
        { code: 'DATABASE_AWAY' },
      );
    } finally {
      await database.$disconnect();
      line.close();
    }
    const again = await province.followUp.carryOut(assignmentId, { type: 'acknowledge' }, act);
    expect([again.isRepeated, again.state, again.seq]).toEqual([true, 'inProgress', 2]);
  });
});

describe('a look', () => {
  it('that finds nothing due is no fruitless one, however often people wake it', async () => {
    const id = await handedOut();
    expect((await province.followUp.pursue(id)).madeProgress).toBe(true);
  });

  it('does not spin on an alarm that cannot be cleared, and says so', async () => {
    const id = await handedOut();
    await province.database.$executeRaw`
      CREATE FUNCTION stuck() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW."nextAlarmAt" := OLD."nextAlarmAt"; RETURN NEW; END $$`;
    await province.database
      .$executeRaw`CREATE TRIGGER stuck BEFORE UPDATE ON assignment FOR EACH ROW EXECUTE FUNCTION stuck()`;
    await province.clockTo('2016-02-15T08:00');
    expect(await province.followUp.pursue(id)).toMatchObject({ isConcluded: false, madeProgress: false, wakeInMs: 0 });
    expect(await noticesOf({ kind: 'receipt' })).toEqual(['receipt 1']);
  });
});

describe('two transactions that wait for each other', () => {
  it('are both carried out: PostgreSQL ends one, which is tried again', async () => {
    const ids = [await province.launch(), await province.launch()];
    const both = new Set<string>();
    let tries = 0;
    const lockBoth = (order: readonly string[]) =>
      transact(province.database, async (tx) => {
        tries += 1;
        for (const id of order) {
          await tx.$queryRaw`SELECT id FROM directive WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
          both.add(id);
          while (both.size < 2) await new Promise((resolve) => setTimeout(resolve, 10));
        }
      });
    await Promise.all([lockBoth(ids), lockBoth(ids.toReversed())]);
    expect(tries).toBe(3);
  });
});

describe('a due date at the end of the calendar', () => {
  it('does not hold up what is handed out beside it: its assignment is put aside', async () => {
    const [a = '', b = ''] = province.agencyIds;
    const id = await handedOut([
      { leads: [a], due: '9999-12-31' },
      { leads: [b], due: '2016-02-28' },
    ]);
    expect((await directiveOf(id)).state).toBe('running');
    expect((await noticesOf({ kind: 'launch' })).toSorted()).toEqual(['launch 1', 'launch 2']);
    const far = await province.database.assignment.findFirstOrThrow({ where: { directiveId: id, agencyId: a } });
    expect([far.putAsideAt !== null, far.nextAlarmAt]).toEqual([true, null]);
    expect(far.putAsideReason).toContain('phạm vi của lịch');
    expect(await province.database.directiveEvent.count({ where: { directiveId: id, kind: 'putAside' } })).toBe(1);
    await carryOut(far.id, { type: 'correctDueDate', dueOn: '2016-03-28', reason: 'nhập sai' });
    const back = await province.database.assignment.findUniqueOrThrow({ where: { id: far.id } });
    expect([back.putAsideAt, back.putAsideReason, back.nextAlarmAt !== null]).toEqual([null, null, true]);
  });

  it('is refused where a person sets it', async () => {
    const id = await handedOut();
    const command = { type: 'correctDueDate' as const, dueOn: '9999-12-31', reason: 'nhập sai' };
    await expect(carryOut((await first(id)).id, command)).rejects.toMatchObject({ code: 'DATE_OUT_OF_RANGE' });
  });
});

describe('the link of an agency', () => {
  it('works on when a period is opened after it ran out, unless it was revoked', async () => {
    const id = await handedOut([{ leads: province.agencyIds.slice(0, 2), isRecurring: true }]);
    const rows = await province.database.assignment.findMany({ where: { directiveId: id } });
    await province.database.$executeRaw`UPDATE agency_link SET "expiresAt" = now() - interval '1 day'`;
    await province.database
      .$executeRaw`UPDATE agency_link SET "revokedAt" = now() WHERE "agencyId" = ${rows[1]?.agencyId}::uuid`;
    for (const row of rows) await carryOut(row.id, { type: 'openPeriod', label: 'Quý I', dueOn: '2016-03-25' });
    const working = await province.database.$queryRaw<
      { agencyId: string }[]
    >`SELECT "agencyId" FROM agency_link WHERE "expiresAt" > now()`;
    expect(working.map(({ agencyId }) => agencyId)).toEqual([rows[0]?.agencyId]);
  });
});

describe('the report to leadership', () => {
  it('that nobody sent lapses with the directive; what runs again prepares another', async () => {
    const id = await handedOut();
    const { id: assignmentId } = await first(id);
    await province.clockTo('2016-03-04T08:00');
    await province.followUp.pursue(id);
    await complete(assignmentId);
    await province.followUp.pursue(id);
    await carryOut(assignmentId, { type: 'reopen', reason: 'thiếu', basis });
    await province.clockTo('2016-03-11T08:00');
    await province.followUp.pursue(id);
    const reports = await province.database.leadershipReport.findMany({
      where: { directiveId: id },
      orderBy: { preparedAt: 'asc' },
    });
    expect(reports.map(({ state }) => state)).toEqual(['lapsed', 'prepared']);
  });

  it('is watched from the instant that prepared it, by each assignment that did', async () => {
    const [a = '', b = ''] = province.agencyIds;
    const id = await handedOut([
      { leads: [a], due: '2016-02-28' },
      { leads: [b], due: '2016-02-28' },
    ]);
    await province.clockTo('2016-03-04T08:00');
    await province.followUp.pursue(id);
    await province.clockTo('2016-03-07T08:00');
    await province.followUp.pursue(id);
    expect(await province.database.leadershipReport.count({ where: { directiveId: id } })).toBe(1);
    expect(await province.database.notice.count({ where: { kind: 'reportUntouched', directiveId: id } })).toBe(2); // one mail: they share it
  });
});

describe('the original date', () => {
  it('is the corrected one, not the one that was entered wrongly; an extension leaves it', async () => {
    const id = await handedOut();
    const { id: assignmentId } = await first(id);
    await carryOut(assignmentId, { type: 'correctDueDate', dueOn: '2016-03-28', reason: 'nhập sai' });
    await carryOut(assignmentId, { type: 'decideExtension', isApproved: true, newDueOn: '2016-04-15', basis });
    expect(await first(id)).toMatchObject({
      dueOn: '2016-04-15',
      originalDueOn: '2016-03-28',
      extensionCount: 1,
      correctionCount: 1,
    });
    await carryOut(assignmentId, { type: 'correctDueDate', dueOn: '2016-04-16', reason: 'nhập sai' });
    expect((await first(id)).originalDueOn).toBe('2016-03-28');
  });
});

describe('the mailroom and the follow-up at the same notices', () => {
  it('never stop each other: each notice is in a mail or superseded', async () => {
    await province.close();
    province = await makeProvince(await postgres.createDatabase(), { agencies: 60 });
    const ids = [
      await handedOut([{ leads: province.agencyIds, due: '2016-02-28' }]),
      await handedOut([{ leads: province.agencyIds, due: '2016-02-28' }]),
    ];
    for (const day of ['02-15', '02-24', '02-26', '02-29', '03-02', '03-04']) {
      await province.clockTo(`2016-${day}T08:00`);
      const collecting = async () => {
        for (let time = 0; time < 4; time += 1) await collectNotices(province.database, { quietMs: 0, longestMs: 0 });
      };
      await Promise.all([...ids.map((id) => province.followUp.pursue(id)), collecting()]);
    }
    await collectNotices(province.database, { quietMs: 0, longestMs: 0 });
    expect(await province.database.notice.count({ where: { kind: 'overdue' } })).toBe(2 * 3 * 60);
    expect(await province.database.notice.count({ where: { state: 'waiting' } })).toBe(0);
    expect(await province.database.assignment.count({ where: { putAsideAt: { not: null } } })).toBe(0);
  });
});
