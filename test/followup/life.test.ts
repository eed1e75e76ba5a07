import { makeProvince, type Province } from '../support/province.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';

let postgres: TestPostgres;
let province: Province;
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(async () => postgres?.stop());
beforeEach(async () => {
  province = await makeProvince(await postgres.createDatabase());
});
afterEach(async () => province.close());

const only = async (directiveId: string, role = 'lead') =>
  province.database.assignment.findFirstOrThrow({ where: { directiveId, role }, orderBy: { attempt: 'desc' } });
const rungsOf = (assignmentId: string) =>
  province.database.firedRung.findMany({ where: { assignmentId }, orderBy: [{ round: 'asc' }, { at: 'asc' }] });
const kindsOf = async (where: object) =>
  (await province.database.notice.findMany({ where, orderBy: { at: 'asc' } })).map(
    ({ kind, state }) => `${kind}:${state}`,
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
const completion = async (performedOn: string) => ({
  type: 'reportCompletion' as const,
  content: 'Đã hoàn thành',
  performedOn,
  letter: { number: '12/BC-STN', on: performedOn, signer: 'Giám đốc' },
  fileIds: [await aFile()],
});
const basis = { form: 'phieuTrinh' as const, leaderPost: 'Chủ tịch UBND tỉnh', number: '5', on: '2016-02-26' };

describe('handing out', () => {
  it('hands out each line once, however often it is tried', async () => {
    const id = await province.launch([
      { leads: province.agencyIds.slice(0, 2), coordinators: province.agencyIds.slice(2), due: '2016-02-28' },
    ]);
    await Promise.all([province.followUp.handOut(id), province.followUp.handOut(id)]);
    const outlook = await province.followUp.handOut(id);
    expect(outlook.isConcluded).toBe(false);
    expect(await province.database.assignment.count({ where: { directiveId: id } })).toBe(3);
    expect(await kindsOf({ directiveId: id })).toEqual(['launch:waiting', 'launch:waiting', 'launch:waiting']);
    expect((await province.database.directive.findUniqueOrThrow({ where: { id } })).state).toBe('running');
  });

  it('plans the next look at the first rung: the receipt reminder on the first working day after Tết', async () => {
    const id = await handedOut();
    const { nextLookAt } = await province.database.directive.findUniqueOrThrow({ where: { id } });
    expect(nextLookAt?.toISOString()).toBe('2016-02-15T01:00:00.000Z'); // 15/02/2016 08:00 local
  });

  it('ends quietly for a directive that does not exist', async () => {
    expect(await province.followUp.handOut(crypto.randomUUID())).toEqual({ isConcluded: true });
    expect(await province.followUp.pursue(crypto.randomUUID())).toEqual({ isConcluded: true });
  });
});

describe('the ladder of one assignment nobody answers', () => {
  it('fires receipt, two reminders, three notices and prepares the report to leadership, each once', async () => {
    const id = await handedOut();
    const { id: assignmentId } = await only(id);
    for (const at of [
      '2016-02-15T08:00',
      '2016-02-24T08:00',
      '2016-02-26T08:00',
      '2016-02-29T08:00',
      '2016-03-02T08:00',
      '2016-03-04T08:00',
      '2016-03-07T08:00',
    ]) {
      await province.clockTo(at);
      await province.followUp.pursue(id);
      await province.followUp.pursue(id);
    }
    expect((await rungsOf(assignmentId)).map(({ rung, outcome }) => `${rung} ${outcome}`)).toEqual([
      'receipt.1 fired',
      'reminder.1 fired',
      'reminder.2 fired',
      'overdue.1 fired',
      'overdue.2 fired',
      'overdue.3 fired',
      'leadership.prepared fired',
      'leadership.untouched fired',
    ]);
    expect(await province.database.leadershipReport.count({ where: { directiveId: id, state: 'prepared' } })).toBe(1);
    expect(await kindsOf({ directiveId: id, kind: 'overdue' })).toEqual([
      'overdue:obsolete',
      'overdue:obsolete',
      'overdue:waiting',
    ]);
  });

  it('collapses what an outage missed into one notice that says how things stand', async () => {
    const id = await handedOut();
    const { id: assignmentId } = await only(id);
    await province.clockTo('2016-03-10T10:00');
    const outlook = await province.followUp.pursue(id);
    expect(
      (await rungsOf(assignmentId)).map(({ rung, outcome, reason }) => `${rung} ${outcome} ${reason}`).sort(),
    ).toEqual([
      'leadership.prepared fired null',
      'overdue.1 collapsed laterRungOfLine',
      'overdue.2 collapsed laterRungOfLine',
      'overdue.3 fired null',
      'receipt.1 skipped overdueNoticeDue',
      'reminder.1 skipped overdueNoticeDue',
      'reminder.2 skipped overdueNoticeDue',
    ]);
    expect(await kindsOf({ directiveId: id, kind: { not: 'launch' } })).toEqual(['overdue:waiting']);
    expect(outlook.wakeInMs).toBeGreaterThan(0);
  });

  it('a directive launched long after its date starts its notices from the launch', async () => {
    await province.clockTo('2016-03-10T10:00');
    const id = await handedOut();
    await province.followUp.pursue(id);
    const { id: assignmentId } = await only(id);
    expect(
      (await rungsOf(assignmentId)).map(({ rung, outcome, reason }) => `${rung} ${outcome} ${reason}`).sort(),
    ).toEqual(['reminder.1 skipped beforeRound', 'reminder.2 skipped beforeRound']);
    await province.clockTo('2016-03-11T08:00');
    await province.followUp.pursue(id);
    expect(await kindsOf({ directiveId: id, kind: { in: ['overdue', 'receipt', 'reminder'] } })).toEqual([
      'overdue:waiting',
    ]);
  });

  it('asks a body that is not under the People’s Committee, without automatic notices', async () => {
    await province.database.agency.update({
      where: { id: province.agencyIds[0] ?? '' },
      data: { register: 'request' },
    });
    const id = await handedOut();
    await province.clockTo('2016-03-10T10:00');
    await province.followUp.pursue(id);
    expect(await kindsOf({ directiveId: id, kind: 'overdue' })).toEqual([]);
  });

  it('an undated assignment ages instead: 30, 60, 90 days of silence, counted anew from the last word', async () => {
    const id = await handedOut([{ leads: [province.agencyIds[0] ?? ''], due: null }]);
    const { id: assignmentId } = await only(id);
    await province.clockTo('2016-03-01T09:00');
    await province.followUp.carryOut(assignmentId, { type: 'reportProgress', content: 'Đang làm' }, province.act());
    await province.clockTo('2016-03-08T09:00');
    await province.followUp.pursue(id);
    expect(await kindsOf({ directiveId: id, kind: 'undated' })).toEqual([]);
    await province.clockTo('2016-03-31T09:00');
    await province.followUp.pursue(id);
    expect(await kindsOf({ directiveId: id, kind: 'undated' })).toEqual(['undated:waiting']);
  });
});

describe('a life to its end', () => {
  it('acknowledged, reported, returned, reported again, confirmed: closed, and the directive with it', async () => {
    const [lead = '', helper = ''] = province.agencyIds;
    const id = await handedOut([{ leads: [lead], coordinators: [helper], due: '2016-02-28' }]);
    const assignment = await only(id);
    const run = (command: Parameters<typeof province.followUp.carryOut>[1]) =>
      province.followUp.carryOut(assignment.id, command, province.act());
    expect((await run({ type: 'acknowledge' })).state).toBe('inProgress');
    await province.clockTo('2016-02-20T09:00');
    expect((await run(await completion('2016-02-19'))).state).toBe('awaitingConfirmation');
    await province.clockTo('2016-03-01T09:00');
    expect((await run({ type: 'return', reason: 'Thiếu phụ lục' })).state).toBe('inProgress');
    await province.clockTo('2016-03-02T09:00');
    await run(await completion('2016-02-19'));
    expect((await run({ type: 'confirm' })).state).toBe('closed');
    expect((await only(id, 'coordinator')).state).toBe('closed');
    const { nextLookAt, state } = await province.database.directive.findUniqueOrThrow({ where: { id } });
    expect([state, nextLookAt !== null]).toEqual(['running', true]);
    expect(await province.followUp.pursue(id)).toEqual({ isConcluded: true });
    expect(await province.followUp.pursue(id)).toEqual({ isConcluded: true });
    expect(await kindsOf({ directiveId: id, kind: 'closing' })).toEqual(['closing:waiting']);
    expect((await only(id)).performedOn).toBe('2016-02-19');
  });

  it('reopening brings back a concluded directive, its coordinators, and a wake row', async () => {
    const [lead = '', helper = ''] = province.agencyIds;
    const id = await handedOut([{ leads: [lead], coordinators: [helper], due: '2016-02-28' }]);
    const { id: assignmentId } = await only(id);
    await province.followUp.carryOut(assignmentId, await completion('2016-02-05'), province.act());
    await province.followUp.carryOut(assignmentId, { type: 'confirm' }, province.act());
    await province.followUp.pursue(id);
    await province.database.wake.deleteMany();
    await province.clockTo('2016-03-10T09:00');
    await province.followUp.carryOut(
      assignmentId,
      { type: 'reopen', reason: 'Phát hiện thiếu', basis },
      province.act(),
    );
    expect((await province.database.directive.findUniqueOrThrow({ where: { id } })).state).toBe('running');
    expect((await only(id, 'coordinator')).state).toBe('inProgress');
    expect(await province.database.wake.count({ where: { subjectId: id } })).toBe(1);
    expect((await province.followUp.handOut(id)).isConcluded).toBe(false);
    expect(await province.database.assignment.count({ where: { directiveId: id } })).toBe(2);
  });

  it('an extension begins a new round: reminders come anew for the new date', async () => {
    const id = await handedOut();
    const { id: assignmentId } = await only(id);
    await province.clockTo('2016-02-26T08:00');
    await province.followUp.pursue(id);
    await province.followUp.carryOut(
      assignmentId,
      { type: 'requestExtension', proposedDueOn: '2016-03-15', reason: 'Chờ số liệu' },
      province.act(),
    );
    await province.followUp.carryOut(
      assignmentId,
      { type: 'decideExtension', isApproved: true, basis },
      province.act(),
    );
    await province.clockTo('2016-03-10T08:00');
    await province.followUp.pursue(id);
    const rungs = await rungsOf(assignmentId);
    expect(rungs.filter(({ rung }) => rung === 'reminder.1').map(({ round }) => round)).toEqual([1, 2]);
    expect((await only(id)).originalDueOn).toBe('2016-02-28');
  });

  it('more than three urgings prepare the report to leadership; sending it is a person’s act', async () => {
    const id = await handedOut();
    const { id: assignmentId } = await only(id);
    await expect(
      province.followUp.carryOutOnDirective(id, { type: 'sendReport' }, province.act()),
    ).rejects.toMatchObject({ code: 'NO_PREPARED_REPORT' });
    for (const day of ['15', '16', '17', '18']) {
      await province.clockTo(`2016-02-${day}T09:00`);
      await province.followUp.carryOut(assignmentId, { type: 'urge' }, province.act());
    }
    await expect(province.followUp.carryOut(assignmentId, { type: 'urge' }, province.act())).rejects.toMatchObject({
      code: 'URGED_TOO_SOON',
    });
    expect(
      (await province.database.urging.findMany({ where: { assignmentId } })).map(({ number }) => number).sort(),
    ).toEqual([1, 2, 3, 4]);
    await province.followUp.carryOutOnDirective(id, { type: 'sendReport' }, province.act());
    expect(await kindsOf({ directiveId: id, kind: 'leadershipReport' })).toEqual(['leadershipReport:waiting']);
    await province.clockTo('2016-02-22T09:00');
    await province.followUp.pursue(id);
    expect(await kindsOf({ directiveId: id, kind: 'reportUntouched' })).toEqual([]);
  });

  it('a recurring item is kept open; its periods are opened by a person and close alone (P7)', async () => {
    const id = await handedOut([{ leads: [province.agencyIds[0] ?? ''], isRecurring: true }]);
    const standing = await only(id);
    const { successorIds } = await province.followUp.carryOut(
      standing.id,
      { type: 'openPeriod', label: 'Quý I/2016', dueOn: '2016-03-25' },
      province.act(),
    );
    const period = await province.database.assignment.findUniqueOrThrow({ where: { id: successorIds[0] ?? '' } });
    expect([period.period, period.dueOn, period.isStanding]).toEqual([1, '2016-03-25', false]);
    await province.followUp.carryOut(period.id, await completion('2016-02-05'), province.act());
    await province.followUp.carryOut(period.id, { type: 'confirm' }, province.act());
    expect((await province.followUp.pursue(id)).isConcluded).toBe(false);
    await province.followUp.carryOut(standing.id, { type: 'revoke', reason: 'Văn bản được thay thế' }, province.act());
    expect((await province.followUp.pursue(id)).isConcluded).toBe(true);
  });
});

describe('corrections and additions after launch (P2)', () => {
  it('correcting the agency ends the row and makes a new one; A→B→A raises the attempt', async () => {
    const [a = '', b = ''] = province.agencyIds;
    const id = await handedOut();
    const first = await only(id);
    const { successorIds } = await province.followUp.carryOut(
      first.id,
      { type: 'correctAgency', agencyId: b, reason: 'nhập sai' },
      province.act(),
    );
    const back = await province.followUp.carryOut(
      successorIds[0] ?? '',
      { type: 'correctAgency', agencyId: a, reason: 'nhập sai' },
      province.act(),
    );
    const again = await province.database.assignment.findUniqueOrThrow({ where: { id: back.successorIds[0] ?? '' } });
    expect([again.agencyId, again.attempt, again.dueOn]).toEqual([a, 1, '2016-02-28']);
    expect((await province.database.assignment.findUniqueOrThrow({ where: { id: first.id } })).state).toBe('revoked');
  });

  it('an agency that was forgotten is added and told; the same twice is refused', async () => {
    const [, b = ''] = province.agencyIds;
    const id = await handedOut();
    const { taskId } = await only(id);
    const command = {
      type: 'addAssignment' as const,
      taskId,
      agencyIds: [b],
      role: 'lead' as const,
      dueOn: '2016-03-10',
      reason: 'bổ sung',
    };
    await province.followUp.carryOutOnDirective(id, command, province.act());
    expect(await kindsOf({ directiveId: id, kind: 'added' })).toEqual(['added:waiting']);
    await expect(province.followUp.carryOutOnDirective(id, command, province.act())).rejects.toMatchObject({
      code: 'ALREADY_ASSIGNED',
    });
  });

  it('correcting the words keeps the old ones in the log and tells everybody who performs the task', async () => {
    const id = await handedOut([{ action: 'lập kế hoạch', leads: province.agencyIds.slice(0, 2), due: '2016-02-28' }]);
    const { id: assignmentId, taskId } = await only(id);
    await province.followUp.carryOut(
      assignmentId,
      { type: 'correctWording', action: 'lập kế hoạch chi tiết', reason: 'nhập sai' },
      province.act(),
    );
    const event = await province.database.assignmentEvent.findFirstOrThrow({
      where: { assignmentId, kind: 'correctWording' },
    });
    expect(event.payload).toMatchObject({ oldAction: 'lập kế hoạch', action: 'lập kế hoạch chi tiết' });
    expect((await province.database.task.findUniqueOrThrow({ where: { id: taskId } })).action).toBe(
      'lập kế hoạch chi tiết',
    );
    expect(await kindsOf({ directiveId: id, kind: 'corrected' })).toEqual(['corrected:waiting', 'corrected:waiting']);
  });

  it('revoking the directive ends what is open and its workflow', async () => {
    const id = await handedOut();
    await province.followUp.carryOutOnDirective(id, { type: 'revokeDirective', reason: 'thay thế' }, province.act());
    expect((await only(id)).state).toBe('revoked');
    expect(await province.followUp.pursue(id)).toEqual({ isConcluded: true });
  });
});

describe('commands', () => {
  it('the same id with the same content is answered alike, with other content refused', async () => {
    const id = await handedOut();
    const { id: assignmentId } = await only(id);
    const act = province.act();
    const first = await province.followUp.carryOut(assignmentId, { type: 'acknowledge' }, act);
    const again = await province.followUp.carryOut(assignmentId, { type: 'acknowledge' }, act);
    expect(again).toEqual({ ...first, isRepeated: true });
    await expect(
      province.followUp.carryOut(assignmentId, { type: 'acknowledge', note: 'khác' }, act),
    ).rejects.toMatchObject({ code: 'COMMAND_REUSED' });
    expect(await province.database.assignmentEvent.count({ where: { assignmentId } })).toBe(2);
  });

  it('ten parallel duplicates write once and are all answered', async () => {
    const id = await handedOut();
    const { id: assignmentId } = await only(id);
    const act = province.act();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        province.followUp.carryOut(assignmentId, { type: 'reportProgress', content: 'x' }, act),
      ),
    );
    expect(answers.filter(({ isRepeated }) => !isRepeated)).toHaveLength(1);
    expect(await province.database.report.count({ where: { assignmentId } })).toBe(1);
  });

  it('a refused command is not kept: its id may be tried again when the state allows it', async () => {
    const id = await handedOut();
    const { id: assignmentId } = await only(id);
    const act = province.act();
    await expect(province.followUp.carryOut(assignmentId, { type: 'confirm' }, act)).rejects.toMatchObject({
      code: 'STATE_DOES_NOT_ALLOW',
    });
    await province.followUp.carryOut(assignmentId, await completion('2016-02-05'), province.act());
    expect((await province.followUp.carryOut(assignmentId, { type: 'confirm' }, act)).state).toBe('closed');
  });

  it('a stale edit is refused with what changed', async () => {
    const id = await handedOut();
    const { id: assignmentId, seq } = await only(id);
    await province.followUp.carryOut(assignmentId, { type: 'acknowledge' }, province.act());
    await expect(
      province.followUp.carryOut(
        assignmentId,
        { type: 'reportProgress', content: 'x' },
        province.act({ expectedSeq: seq }),
      ),
    ).rejects.toMatchObject({
      code: 'STALE_EDIT',
      details: { seq: 2, changes: [{ seq: 2, kind: 'acknowledge' }] },
    });
  });

  it('an unknown evidence file refuses the whole report', async () => {
    const id = await handedOut();
    const { id: assignmentId } = await only(id);
    await expect(
      province.followUp.carryOut(
        assignmentId,
        { ...(await completion('2016-02-05')), fileIds: [crypto.randomUUID()] },
        province.act(),
      ),
    ).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
    expect((await only(id)).state).toBe('sent');
  });
});

describe('races', () => {
  it('the last two confirmations at once: one of them wakes the directive, which concludes', async () => {
    const id = await handedOut([{ leads: province.agencyIds.slice(0, 2), due: '2016-02-28' }]);
    const both = await province.database.assignment.findMany({ where: { directiveId: id } });
    for (const { id: assignmentId } of both)
      await province.followUp.carryOut(assignmentId, await completion('2016-02-05'), province.act());
    await province.database.wake.deleteMany();
    await Promise.all(
      both.map(({ id: assignmentId }) => province.followUp.carryOut(assignmentId, { type: 'confirm' }, province.act())),
    );
    expect(await province.database.wake.count({ where: { subjectId: id } })).toBe(1);
    expect(await province.followUp.pursue(id)).toEqual({ isConcluded: true });
  });

  it('an alarm brought forward while pursue runs is not overwritten by it', async () => {
    const many = await makeProvince(await postgres.createDatabase(), { agencies: 300 });
    try {
      const id = await many.launch([{ leads: many.agencyIds, due: '2016-03-28' }]);
      await many.followUp.handOut(id);
      const one = await many.database.assignment.findFirstOrThrow({ where: { directiveId: id } });
      await many.clockTo('2016-02-15T08:00');
      const [outlook] = await Promise.all([
        many.followUp.pursue(id),
        many.followUp.carryOut(one.id, { type: 'correctDueDate', dueOn: '2016-02-16', reason: 'nhập sai' }, many.act()),
      ]);
      expect(outlook.isConcluded).toBe(false);
      const { nextLookAt } = await many.database.directive.findUniqueOrThrow({ where: { id } });
      const { _min } = await many.database.assignment.aggregate({
        where: { directiveId: id },
        _min: { nextAlarmAt: true },
      });
      expect(nextLookAt?.getTime()).toBeLessThanOrEqual(_min.nextAlarmAt?.getTime() ?? 0);
    } finally {
      await many.close();
    }
  });

  it('an old worker and a new one pursue at once: every rung fires once', async () => {
    const id = await handedOut([{ leads: province.agencyIds, due: '2016-02-28' }]);
    await province.clockTo('2016-02-15T08:00');
    await Promise.all([province.followUp.pursue(id), province.followUp.pursue(id), province.followUp.pursue(id)]);
    expect(await kindsOf({ directiveId: id, kind: 'receipt' })).toEqual([
      'receipt:waiting',
      'receipt:waiting',
      'receipt:waiting',
    ]);
  });

  it('one broken row is put aside; the others go on and the directive stays open', async () => {
    const id = await handedOut([{ leads: province.agencyIds, due: '2016-02-28' }]);
    const [broken] = await province.database.assignment.findMany({ where: { directiveId: id } });
    await province.database.$executeRaw`ALTER TABLE assignment DISABLE TRIGGER USER`;
    await province.database.$executeRaw`UPDATE assignment SET "dueOn" = '2016-99-99' WHERE id = ${broken?.id}::uuid`;
    await province.clockTo('2016-02-15T08:00');
    const outlook = await province.followUp.pursue(id);
    const row = await province.database.assignment.findUniqueOrThrow({ where: { id: broken?.id ?? '' } });
    expect([row.putAsideAt !== null, row.nextAlarmAt]).toEqual([true, null]);
    expect(outlook.isConcluded).toBe(false);
    expect(await kindsOf({ directiveId: id, kind: 'receipt' })).toHaveLength(2);
    expect(await province.followUp.countPutAside()).toBe(1);
    await expect(province.followUp.carryOut(row.id, { type: 'acknowledge' }, province.act())).rejects.toMatchObject({
      code: 'ASSIGNMENT_PUT_ASIDE',
    });
  });

  it('what was put aside goes on as it stood once the fault is mended, and not before', async () => {
    const [a = '', ...rest] = province.agencyIds;
    const id = await handedOut([
      { leads: [a], due: '9999-12-31' },
      { leads: rest, due: '2016-02-28' },
    ]);
    const { id: assignmentId } = await province.database.assignment.findFirstOrThrow({
      where: { directiveId: id, putAsideAt: { not: null } },
    });
    const takeUp = () =>
      province.followUp.carryOut(assignmentId, { type: 'takeUp', reason: 'đã sửa dữ liệu' }, province.act());
    await expect(takeUp()).rejects.toMatchObject({ code: 'STILL_AT_FAULT' });
    await province.database.$executeRaw`ALTER TABLE assignment DISABLE TRIGGER USER`;
    await province.database.$executeRaw`UPDATE assignment a SET "dueOn" = b."dueOn", "dueAt" = b."dueAt"
      FROM assignment b WHERE a.id = ${assignmentId}::uuid AND b."directiveId" = a."directiveId" AND b.id <> a.id`;
    await province.clockTo('2016-02-15T08:00');
    expect(await takeUp()).toMatchObject({ state: 'sent', dueOn: '2016-02-28' });
    const row = await province.database.assignment.findUniqueOrThrow({ where: { id: assignmentId } });
    expect([row.putAsideAt, row.putAsideReason, row.round, row.correctionCount]).toEqual([null, null, 1, 0]);
    await province.followUp.pursue(id);
    // It is reminded of the receipt with the others, as if nothing had been.
    expect(await kindsOf({ directiveId: id, kind: 'receipt' })).toHaveLength(3);
    await expect(takeUp()).rejects.toMatchObject({ code: 'NOT_PUT_ASIDE' });
  });
});

describe('sweep, rehydrate, digests', () => {
  it('finds a launch that nobody handed out and a look that nobody woke, with a growing back-off', async () => {
    const id = await province.launch();
    await province.database.wake.deleteMany();
    await province.clockTo('2016-02-05T10:00');
    expect(await province.followUp.sweep()).toBe(2); // the directive, and the office whose digests were never looked at
    expect(await province.database.wake.count({ where: { subjectId: id } })).toBe(1);
    await province.database.wake.deleteMany();
    await province.followUp.sweep();
    expect(await province.database.wake.count()).toBe(0);
  });

  it('rehydrating writes a wake row for every open directive and every office', async () => {
    await handedOut();
    await handedOut();
    await province.database.wake.deleteMany();
    expect(await province.followUp.rehydrate()).toBe(3);
  });

  it('the specialist gets one mail a working morning, only when something waits', async () => {
    await province.clockTo('2016-02-15T08:00');
    await province.followUp.pursueOffice(province.officeId);
    expect(await kindsOf({ kind: 'specialistDaily' })).toEqual([]);
    const id = await handedOut();
    await province.followUp.carryOut((await only(id)).id, await completion('2016-02-15'), province.act());
    await province.clockTo('2016-02-16T08:00');
    const [outlook] = await Promise.all([
      province.followUp.pursueOffice(province.officeId),
      province.followUp.pursueOffice(province.officeId),
    ]);
    expect(await kindsOf({ kind: 'specialistDaily' })).toEqual(['specialistDaily:waiting']);
    expect(outlook.wakeInMs).toBeGreaterThan(23 * 3_600_000);
  });

  it('after the third notice an agency gets one list every Monday', async () => {
    const id = await handedOut([
      { leads: [province.agencyIds[0] ?? ''], due: '2016-02-28' },
      { leads: [province.agencyIds[0] ?? ''], due: '2016-02-26' },
    ]);
    for (const at of ['2016-02-29T08:00', '2016-03-02T08:00', '2016-03-04T08:00', '2016-03-07T08:00']) {
      await province.clockTo(at);
      await province.followUp.pursue(id);
      await province.followUp.pursueOffice(province.officeId);
    }
    expect(await kindsOf({ kind: 'weeklyList' })).toEqual(['weeklyList:waiting']);
  });
});

describe('the log', () => {
  it('is refused to be changed or deleted', async () => {
    const id = await handedOut();
    const { id: assignmentId } = await only(id);
    await expect(
      province.database
        .$executeRaw`UPDATE assignment_event SET kind = 'x' WHERE "assignmentId" = ${assignmentId}::uuid`,
    ).rejects.toThrow(/APPEND_ONLY/);
    await expect(province.database.$executeRaw`DELETE FROM directive_event`).rejects.toThrow(/APPEND_ONLY/);
  });

  it('figures of yesterday stay the same after today’s extension, report and confirmation', async () => {
    const id = await handedOut();
    const { id: assignmentId } = await only(id);
    await province.clockTo('2016-03-01T09:00');
    const then = await province.now();
    const standing = () => province.database.$queryRaw<{ state: string; dueAt: Date }[]>`
      SELECT state, "dueAt" FROM assignment_version WHERE "assignmentId" = ${assignmentId}::uuid AND "validFrom" <= ${then} AND ("validTo" IS NULL OR "validTo" > ${then})`;
    const before = await standing();
    await province.clockTo('2016-03-02T09:00');
    await province.followUp.carryOut(
      assignmentId,
      { type: 'decideExtension', isApproved: true, newDueOn: '2016-03-20', basis },
      province.act(),
    );
    await province.followUp.carryOut(assignmentId, await completion('2016-03-02'), province.act());
    await province.followUp.carryOut(assignmentId, { type: 'confirm' }, province.act());
    expect(await standing()).toEqual(before);
    expect(await province.database.assignmentVersion.count({ where: { assignmentId, validTo: null } })).toBe(1);
  });
});
