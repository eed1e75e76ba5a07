import type { AssignmentCommand } from '../../src/domain/command.js';
import { openStates } from '../../src/domain/assignment-facts.js';
import { DomainError } from '../../src/domain/errors.js';
import { addDays, localDateOf } from '../../src/domain/plain-date.js';
import { makeProvince, type Province } from '../support/province.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';

let postgres: TestPostgres;
let province: Province;
beforeAll(async () => {
  postgres = await startPostgres();
  province = await makeProvince(await postgres.createDatabase(), { agencies: 6 });
}, 60_000);
afterAll(async () => {
  await province?.close();
  await postgres?.stop();
});

const isOpenState = (state: string): boolean => openStates.some((open) => open === state);

/** Repeatable chance (mulberry32). */
const chance = (seed: number) => {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    below: (count: number) => Math.floor(next() * count),
    of: <T>(items: readonly T[]): T | undefined => items[Math.floor(next() * items.length)],
  };
};
type Chance = ReturnType<typeof chance>;

const basis = { form: 'phieuTrinh' as const, leaderPost: 'Chủ tịch UBND tỉnh', number: '5', on: '2016-02-05' };

/** The directive's workflow: it knows its last outlook and whether it was told, nothing else. */
const workflowOf = (id: string) => {
  let wakeAt: Date | null = null;
  let hasEnded = true;
  const { database, followUp } = province;
  const wasTold = async () =>
    (await database.wake.deleteMany({ where: { kind: 'directive', subjectId: id } })).count > 0;
  const look = async (how: 'handOut' | 'pursue') => {
    const outlook = await followUp[how](id);
    hasEnded = outlook.isConcluded;
    wakeAt = outlook.wakeInMs === undefined ? null : new Date((await province.now()).getTime() + outlook.wakeInMs);
  };
  return {
    /** What a waker and a timer would do now. @returns whether there was something to do */
    turn: async (): Promise<boolean> => {
      if (await wasTold()) {
        await look(hasEnded ? 'handOut' : 'pursue');
        return true;
      }
      if (hasEnded || wakeAt === null || wakeAt > (await province.now())) return false;
      await look('pursue');
      return true;
    },
    wakeAt: () => (hasEnded ? null : wakeAt),
  };
};

const commandFor = (random: Chance, today: string, fileId: string): AssignmentCommand => {
  const letter = { number: '1', on: today, signer: 'Giám đốc' };
  const commands: AssignmentCommand[] = [
    { type: 'acknowledge' },
    { type: 'reportProgress', content: 'x' },
    { type: 'reportCompletion', content: 'x', performedOn: today, letter, fileIds: [fileId] },
    { type: 'reportCompletion', content: 'x', performedOn: today, letter, fileIds: [fileId] },
    { type: 'confirm' },
    { type: 'confirm' },
    { type: 'return', reason: 'x' },
    { type: 'requestExtension', proposedDueOn: addDays(today, 5 + random.below(20)), reason: 'x' },
    { type: 'decideExtension', isApproved: random.next() < 0.7, newDueOn: addDays(today, 3 + random.below(20)), basis },
    { type: 'urge' },
    { type: 'reopen', reason: 'x', basis },
    { type: 'correctDueDate', dueOn: random.next() < 0.2 ? null : addDays(today, random.below(15)), reason: 'x' },
    { type: 'correctWording', action: 'y', reason: 'x' },
    { type: 'correctAgency', agencyId: random.of(province.agencyIds) ?? '', reason: 'x' },
    { type: 'openPeriod', label: 'Quý', dueOn: addDays(today, 10) },
    { type: 'takeUp', reason: 'x' },
    { type: 'revoke', reason: 'x' },
  ];
  return random.of(commands) ?? { type: 'acknowledge' };
};

/** One person does one thing; what the rules refuse is refused, anything else that fails is a fault. */
const act = async (id: string, random: Chance, fileId: string) => {
  const today = localDateOf(await province.now());
  try {
    if (random.next() < 0.05) {
      await province.followUp.carryOutOnDirective(
        id,
        {
          type: 'addAssignment',
          task: { action: 'z' },
          agencyIds: [random.of(province.agencyIds) ?? ''],
          role: 'lead',
          dueOn: addDays(today, 4),
          reason: 'x',
        },
        province.act(),
      );
      return;
    }
    if (random.next() < 0.05) {
      await province.followUp.carryOutOnDirective(id, { type: 'sendReport' }, province.act());
      return;
    }
    const rows = await province.database.assignment.findMany({ where: { directiveId: id }, select: { id: true } });
    await province.followUp.carryOut(random.of(rows)?.id ?? '', commandFor(random, today, fileId), province.act());
  } catch (error) {
    if (!(error instanceof DomainError) || error.code === 'DATABASE_AWAY') throw error;
  }
};

const faultsOf = async (id: string, wakeAt: Date | null): Promise<string[]> => {
  const { database } = province;
  const directive = await database.directive.findUniqueOrThrow({ where: { id } });
  const rows = await database.assignment.findMany({
    where: { directiveId: id },
    include: { versions: { orderBy: { validFrom: 'asc' } }, events: { orderBy: { seq: 'asc' } } },
  });
  const openLeads = rows.filter(({ role, state }) => role === 'lead' && isOpenState(state));
  const faults: string[] = [];
  const isTrue = (holds: boolean, rule: string) => !holds && faults.push(rule);
  const alarms = rows.flatMap(({ nextAlarmAt }) => nextAlarmAt ?? []);
  const firstAlarm = alarms.length === 0 ? null : Math.min(...alarms.map((alarm) => alarm.getTime()));
  isTrue((directive.state === 'concluded') === (openLeads.length === 0), 'concluded exactly when no lead is open');
  isTrue(
    firstAlarm === null || (directive.nextLookAt !== null && directive.nextLookAt.getTime() <= firstAlarm),
    'the next look is no later than any alarm',
  );
  // A timer that was set on a busy machine is a moment late; a wake-up that was lost is late by hours.
  isTrue(
    firstAlarm === null || (wakeAt !== null && wakeAt.getTime() <= firstAlarm + 60_000),
    'the workflow wakes no later than any alarm',
  );
  for (const row of rows) {
    const isOpen = isOpenState(row.state);
    isTrue(row.putAsideAt === null, 'nothing is put aside');
    isTrue(isOpen || row.nextAlarmAt === null, 'what has ended has no alarm');
    isTrue(isOpen === (row.endedAt === null), 'what has ended says when');
    isTrue(
      row.events.every(({ seq }, index) => seq === index + 1) && row.events.length === row.seq,
      'the log is numbered without a gap',
    );
    const [current, ...more] = row.versions.filter(({ validTo }) => validTo === null);
    isTrue(
      more.length === 0 &&
        current?.state === row.state &&
        +(current.dueAt ?? 0) === +(row.dueAt ?? 0) &&
        current.performedOn === row.performedOn,
      'the version that stands is the row',
    );
    isTrue(
      row.versions.every(
        ({ validTo }, index) => validTo === null || validTo.getTime() === row.versions[index + 1]?.validFrom.getTime(),
      ),
      'versions follow each other without gap or overlap',
    );
    const leads = rows.filter(
      ({ taskId, period, role }) => role === 'lead' && taskId === row.taskId && period === row.period,
    );
    isTrue(
      row.role === 'lead' || !isOpen || leads.some(({ state }) => isOpenState(state)),
      'no coordinator’s part outlives its leads',
    );
    const reports = await database.report.count({
      where: { assignmentId: row.id, kind: 'completion', state: 'pending' },
    });
    isTrue(row.state !== 'awaitingConfirmation' || reports === 1, 'what awaits confirmation has one report');
    const pending = await database.extensionRequest.count({ where: { assignmentId: row.id, state: 'pending' } });
    isTrue(pending === (row.hasPendingExtension ? 1 : 0), 'the mark of a pending extension is true');
  }
  return faults;
};

it.each([1, 2, 3])(
  'whatever people do at the same time while the days pass, nothing is forgotten (%i)',
  async (seed) => {
    const [a = '', b = '', c = '', d = '', e = ''] = province.agencyIds;
    const random = chance(seed);
    const file = await province.database.storedFile.create({
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
    });
    const today = localDateOf(await province.now());
    const id = await province.launch(
      [
        { leads: [a, b], coordinators: [c], due: addDays(today, 8) },
        { leads: [d], coordinators: [e], due: null },
        { leads: [e], isRecurring: true },
      ],
      { issuedOn: today },
    );
    const workflow = workflowOf(id);
    await workflow.turn();
    for (let day = 0; day < 12; day += 1) {
      const people = Array.from({ length: 6 }, () => act(id, random, file.id));
      // Beside the workflow's own look an old worker is still at one whose answer nobody hears.
      await Promise.all([...people, workflow.turn(), province.followUp.pursue(id)]);
      while (await workflow.turn());
      expect(await faultsOf(id, workflow.wakeAt())).toEqual([]);
      await province.database
        .$executeRaw`UPDATE installation SET "clockOffsetMs" = "clockOffsetMs" + ${BigInt(random.below(40) * 3_600_000)}`;
      while (await workflow.turn());
    }
  },
  120_000,
);
