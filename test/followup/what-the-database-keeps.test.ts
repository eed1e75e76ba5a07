import { createDatabase } from '../../src/database/database.js';
import { makeProvince, type Province } from '../support/province.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';

let postgres: TestPostgres;
let province: Province;
beforeAll(async () => {
  postgres = await startPostgres();
  province = await makeProvince(await postgres.createDatabase());
}, 60_000);
afterAll(async () => {
  await province?.close();
  await postgres?.stop();
});

const handedOut = async (...args: Parameters<Province['launch']>) => {
  const id = await province.launch(...args);
  await province.followUp.handOut(id);
  return province.database.assignment.findFirstOrThrow({ where: { directiveId: id }, orderBy: { id: 'asc' } });
};

describe('an installation', () => {
  it('keeps its kind, and is never deleted', async () => {
    await expect(province.database.$executeRaw`UPDATE installation SET kind = 'demonstration'`).rejects.toThrow(
      /INSTALLATION_KIND_KEPT/,
    );
    await expect(province.database.$executeRaw`DELETE FROM installation`).rejects.toThrow(/INSTALLATION_KEPT/);
  });

  it('has a clock that never goes back, and none of its own in production', async () => {
    await expect(
      province.database.$executeRaw`UPDATE installation SET "clockOffsetMs" = "clockOffsetMs" - 1`,
    ).rejects.toThrow(/CLOCK_ONLY_FORWARD/);
    const other = createDatabase(await postgres.createDatabase());
    try {
      const make = (clockOffsetMs: bigint) =>
        other.installation.create({
          data: { id: crypto.randomUUID(), kind: 'production', linkSecret: 'x', clockOffsetMs },
        });
      await expect(make(1n)).rejects.toThrow(/installation_offset/);
      await make(0n);
      await expect(make(0n)).rejects.toThrow(/singleton/);
      await expect(other.$executeRaw`UPDATE installation SET "clockOffsetMs" = 1`).rejects.toThrow(
        /installation_offset/,
      );
    } finally {
      await other.$disconnect();
    }
  });
});

describe('an assignment', () => {
  it('keeps its key for ever', async () => {
    const { id } = await handedOut();
    for (const change of [
      { attempt: 7 },
      { period: 7 },
      { role: 'coordinator' },
      { agencyId: province.agencyIds[2] ?? '' },
    ]) {
      await expect(province.database.assignment.update({ where: { id }, data: change })).rejects.toThrow(
        /ASSIGNMENT_KEY_KEPT/,
      );
    }
  });

  it('has one version that stands', async () => {
    const { id } = await handedOut();
    await expect(
      province.database.$executeRaw`
        INSERT INTO assignment_version ("assignmentId", "validFrom", "officeId", "directiveId", "agencyId", role, state)
        SELECT "assignmentId", "validFrom" + interval '1 day', "officeId", "directiveId", "agencyId", role, state FROM assignment_version WHERE "assignmentId" = ${id}::uuid`,
    ).rejects.toThrow(/assignment_version_current/);
  });
});

describe('an office that decided otherwise', () => {
  const decide = (settings: object) =>
    province.database.office.update({ where: { id: province.officeId }, data: { settings } });
  afterEach(() => decide({}));

  it('has the prepared report sent to the directing leader by itself, once', async () => {
    await decide({ ladder: { sendsReportByItself: true } });
    const { directiveId } = await handedOut([{ leads: province.agencyIds.slice(0, 2), due: '2016-02-08' }]);
    await province.clockTo('2016-02-22T08:00');
    await province.followUp.pursue(directiveId);
    await province.clockTo('2016-02-23T08:00');
    await province.followUp.pursue(directiveId);
    const kinds = (await province.database.notice.findMany({ where: { directiveId, recipientKind: 'post' } })).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['leadershipReport']);
    expect(
      (await province.database.leadershipReport.findMany({ where: { directiveId } })).map(({ state }) => state),
    ).toEqual(['sent']);
  });
});

describe('a directive marked hỏa tốc', () => {
  it('has its rungs fall due at any hour: the first notice when the due day ends', async () => {
    const now = await province.now();
    const due = new Date(now.getTime() + 2 * 86_400_000).toISOString().slice(0, 10);
    const { directiveId, id } = await handedOut([{ leads: [province.agencyIds[0] ?? ''], due }], {
      urgency: 'HOA_TOC',
    });
    await province.followUp.carryOut(id, { type: 'acknowledge' }, province.act());
    await province.clockTo(`${due}T23:59`);
    await province.followUp.pursue(directiveId);
    expect(await province.database.notice.count({ where: { directiveId, kind: 'overdue' } })).toBe(0);
    await province.clockTo(`${new Date(Date.parse(due) + 86_400_000).toISOString().slice(0, 10)}T00:00`);
    await province.followUp.pursue(directiveId);
    expect(await province.database.notice.count({ where: { directiveId, kind: 'overdue' } })).toBe(1);
  });
});
