import { randomUUID } from 'node:crypto';
import type { Act } from '../../src/domain/command.js';
import type { PlannedTask } from '../../src/domain/planned-task.js';
import { vietnamCalendar } from '../../src/domain/vietnam-calendar.js';
import { createDatabase, type Database } from '../../src/database/database.js';
import { loadRegistry } from '../../src/database/registry.js';
import { launch, type LaunchRequest } from '../../src/followup/launch.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';

let postgres: TestPostgres;
let database: Database;
const officeId = randomUUID();
const [leadId, otherId, foreignId, companyId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const actorId = randomUUID();

beforeAll(async () => {
  postgres = await startPostgres();
  database = createDatabase(await postgres.createDatabase());
  const offsetMs = Date.parse('2016-02-05T08:00:00+07:00') - Date.now();
  await database.installation.create({
    data: { id: randomUUID(), singleton: true, kind: 'test', clockOffsetMs: BigInt(offsetMs), linkSecret: 'secret' },
  });
  const otherOfficeId = randomUUID();
  for (const [id, name] of [
    [officeId, 'Ninh Bình'],
    [otherOfficeId, 'Bình Phước'],
  ] as const) {
    await database.office.create({
      data: { id, name: `UBND tỉnh ${name}`, secretariatName: `Văn phòng UBND tỉnh ${name}`, provinceName: name },
    });
  }
  const agency = { kind: 'department', headTitle: 'Giám đốc Sở' };
  await database.agency.createMany({
    data: [
      { ...agency, id: leadId, officeId, name: 'Sở Nội vụ' },
      { ...agency, id: otherId, officeId, name: 'Sở Tài chính' },
      { ...agency, id: foreignId, officeId: otherOfficeId, name: 'Sở Nội vụ' },
      { ...agency, id: companyId, officeId, name: 'Viễn thông Ninh Bình', kind: 'enterprise' },
    ],
  });
  await database.calendarDay.createMany({ data: vietnamCalendar.days.map((day) => ({ id: randomUUID(), ...day })) });
}, 60_000);

afterAll(async () => {
  await database.$disconnect();
  await postgres.stop();
});

const act = (more: Partial<Act> = {}): Act => ({ commandId: randomUUID(), actorId, channel: 'web', ...more });

let count = 0;
async function newDraft(): Promise<LaunchRequest> {
  const id = randomUUID();
  await database.directive.create({
    data: {
      id,
      officeId,
      type: 'TB',
      subject: 'Dự thảo',
      text: id,
      textHash: id,
      draft: {},
      draftVersion: 3,
      state: 'draft',
      createdById: actorId,
      createdAt: new Date(),
    },
  });
  count += 1;
  return {
    directiveId: id,
    expectedDraftVersion: 3,
    document: {
      number: String(count),
      notation: 'TB-UBND',
      year: 2016,
      issuer: 'UBND tỉnh Ninh Bình',
      type: 'TB',
      issuedOn: '2016-02-05',
      subject: 'Kết luận về ứng dụng công nghệ thông tin',
      signer: null,
      directedBy: null,
      directedByPostId: null,
      urgency: null,
      sourceStatement: null,
    },
    tasks: [task(1)],
  };
}

const task = (ordinal: number, more: Partial<PlannedTask> = {}): PlannedTask => ({
  ordinal,
  clause: String(ordinal),
  action: 'xây dựng kế hoạch',
  content: 'Sở Nội vụ xây dựng kế hoạch',
  product: null,
  reportTo: 'UBND tỉnh',
  deadline: { kind: 'fixed', due: '2016-02-28' },
  deadlineText: 'trước ngày 28/2',
  deadlineBasis: null,
  span: [10, 40],
  leadNames: ['Sở Nội vụ'],
  coordinatorNames: ['Sở Tài chính'],
  lines: [
    { agencyId: leadId, role: 'lead', via: null },
    { agencyId: otherId, role: 'coordinator', via: null },
  ],
  ...more,
});

const stateOf = async (id: string) => (await database.directive.findUniqueOrThrow({ where: { id } })).state;

describe('launching', () => {
  test('freezes tasks, lines and due dates, wakes the directive and tells its log, in one transaction', async () => {
    const request = await newDraft();
    request.tasks.push(task(2, { deadline: { kind: 'recurring', every: ['quarter'] } }), task(3, { deadline: null }));
    const outcome = await launch(database, request, act());
    expect(outcome).toEqual({
      directiveId: request.directiveId,
      state: 'launching',
      launchedAt: expect.stringMatching(/^2016-02-05T01:/),
      assignmentCount: 6,
      isRepeated: false,
    });
    const directive = await database.directive.findUniqueOrThrow({
      where: { id: request.directiveId },
      include: { tasks: { orderBy: { ordinal: 'asc' } }, lines: true, events: true },
    });
    expect(directive).toMatchObject({
      state: 'launching',
      number: String(count),
      specialistId: actorId,
      launchedById: actorId,
    });
    expect(directive.nextLookAt).toEqual(directive.launchedAt);
    expect(directive.search).toContain('ket luan ve ung dung');
    const linesOf = (ordinal: number) =>
      directive.lines.filter(({ taskId }) => taskId === directive.tasks[ordinal - 1]?.id);
    expect(linesOf(1)).toMatchObject([
      { dueOn: '2016-02-28', dueAt: new Date('2016-02-28T17:00:00Z'), isStanding: false, handedOutAt: null },
      {},
    ]);
    expect(linesOf(2)).toMatchObject([{ dueOn: null, isStanding: true }, {}]);
    expect(linesOf(3)).toMatchObject([{ dueOn: null, isStanding: false }, {}]);
    expect(directive.events).toMatchObject([{ seq: 1, kind: 'launched', actorId, channel: 'web' }]);
    expect(
      await database.wake.findUnique({
        where: { kind_subjectId: { kind: 'directive', subjectId: request.directiveId } },
      }),
    ).toMatchObject({ claimToken: null });
  });

  test('twice under one command id launches once and answers the same', async () => {
    const request = await newDraft();
    const once = act();
    const first = await launch(database, request, once);
    expect(await launch(database, request, once)).toEqual({ ...first, isRepeated: true });
    expect(await database.task.count({ where: { directiveId: request.directiveId } })).toBe(1);
  });

  test('under a command id that was used with other content is refused', async () => {
    const once = act();
    await launch(database, await newDraft(), once);
    await expect(launch(database, await newDraft(), once)).rejects.toMatchObject({ code: 'COMMAND_REUSED' });
  });

  test('by parallel duplicates of one command launches once, and all are answered alike', async () => {
    const request = await newDraft();
    const once = act();
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => launch(database, request, once)));
    expect(new Set(outcomes.map(({ launchedAt }) => launchedAt)).size).toBe(1);
    expect(outcomes.filter(({ isRepeated }) => !isRepeated)).toHaveLength(1);
    expect(await database.task.count({ where: { directiveId: request.directiveId } })).toBe(1);
  });

  test('by two people at once: one launches, the other is told', async () => {
    const request = await newDraft();
    const settled = await Promise.allSettled([
      launch(database, request, act()),
      launch(database, request, act({ actorId: randomUUID() })),
    ]);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(settled.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'ALREADY_LAUNCHED' } });
    expect(await database.handOutLine.count({ where: { directiveId: request.directiveId } })).toBe(2);
  });

  test('of two drafts with one number at once: one launches, the other is led to it', async () => {
    const [one, two] = [await newDraft(), await newDraft()];
    two.document = one.document;
    const settled = await Promise.allSettled([launch(database, one, act()), launch(database, two, act())]);
    const won = settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value.directiveId] : []));
    expect(won).toHaveLength(1);
    expect(settled.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'DIRECTIVE_EXISTS', details: { directiveId: won[0] } },
    });
  });

  test('of a draft that was edited meanwhile is refused', async () => {
    const request = await newDraft();
    await expect(launch(database, { ...request, expectedDraftVersion: 2 }, act())).rejects.toMatchObject({
      code: 'DRAFT_CHANGED',
      details: { expected: 2, actual: 3 },
    });
    expect(await stateOf(request.directiveId)).toBe('draft');
  });

  test('needs a number or a stated source', async () => {
    const request = await newDraft();
    request.document = { ...request.document, number: null };
    await expect(launch(database, request, act())).rejects.toMatchObject({ code: 'NO_NUMBER' });
    const stated = {
      ...request,
      document: { ...request.document, sourceStatement: 'Ý kiến chỉ đạo của Phó Chủ tịch UBND tỉnh ngày 05/02/2016' },
    };
    await launch(database, stated, act());
    expect(await database.directive.findUniqueOrThrow({ where: { id: request.directiveId } })).toMatchObject({
      number: null,
      notation: null,
      year: null,
      state: 'launching',
    });
  });

  test('of a launched directive is refused, and a refused command may be tried again', async () => {
    const request = await newDraft();
    const early = act();
    const future = { ...request, document: { ...request.document, issuedOn: '2016-02-06' } };
    await expect(launch(database, future, early)).rejects.toMatchObject({ code: 'DATED_AFTER_TODAY' });
    await launch(database, request, early);
    await expect(launch(database, request, act())).rejects.toMatchObject({ code: 'ALREADY_LAUNCHED' });
  });

  test.each<[string, string, (request: LaunchRequest) => void]>([
    ['without tasks', 'NO_TASKS', (request) => (request.tasks = [])],
    ['without an issue date', 'NO_ISSUE_DATE', (request) => (request.document.issuedOn = null)],
    ['of a directive that does not exist', 'NOT_FOUND', (request) => (request.directiveId = randomUUID())],
    [
      'to an agency of another office',
      'LINES_INVALID',
      (request) => (request.tasks = [task(1, { lines: [{ agencyId: foreignId, role: 'lead', via: null }] })]),
    ],
    [
      'to a company',
      'LINES_INVALID',
      (request) => (request.tasks = [task(1, { lines: [{ agencyId: companyId, role: 'lead', via: null }] })]),
    ],
    [
      'with nobody who leads',
      'LINES_INVALID',
      (request) => (request.tasks = [task(1, { lines: [{ agencyId: leadId, role: 'coordinator', via: null }] })]),
    ],
    [
      'with an agency named twice in a task',
      'LINES_INVALID',
      (request) =>
        (request.tasks = [
          task(1, { lines: [...task(1).lines, { agencyId: leadId, role: 'coordinator', via: null }] }),
        ]),
    ],
  ])('%s is refused and changes nothing', async (_, code, spoil) => {
    const request = await newDraft();
    const { directiveId } = request;
    spoil(request);
    await expect(launch(database, request, act())).rejects.toMatchObject({ code });
    expect(await stateOf(directiveId)).toBe('draft');
    expect(await database.task.count({ where: { directiveId } })).toBe(0);
  });
});

describe('the registry', () => {
  test('is loaded with names, mailboxes in use and dated membership', async () => {
    await database.agencyName.create({
      data: {
        id: randomUUID(),
        agencyId: leadId,
        name: 'Sở NV',
        key: 'so nv',
        kind: 'abbreviation',
        validTo: '2020-12-31',
      },
    });
    await database.agencyMailbox.createMany({
      data: [
        { id: randomUUID(), agencyId: leadId, address: 'cu@demo.example', isActive: false },
        { id: randomUUID(), agencyId: leadId, address: 'vanthu@demo.example' },
      ],
    });
    const groupId = randomUUID();
    await database.agencyGroup.create({
      data: { id: groupId, officeId, name: 'các sở', keys: ['cac so'], members: { create: { agencyId: leadId } } },
    });
    const registry = await loadRegistry(database, officeId);
    expect(registry).toMatchObject({ officeName: 'UBND tỉnh Ninh Bình', provinceName: 'Ninh Bình' });
    expect(registry.agencies).toHaveLength(3);
    expect(registry.agencies.find(({ id }) => id === leadId)).toMatchObject({
      addresses: ['vanthu@demo.example'],
      names: [{ name: 'Sở NV', validTo: '2020-12-31' }],
    });
    expect(registry.groups).toEqual([
      {
        id: groupId,
        name: 'các sở',
        names: ['cac so'],
        isAssignable: true,
        members: [{ agencyId: leadId, validFrom: null, validTo: null }],
      },
    ]);
    await expect(loadRegistry(database, randomUUID())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
