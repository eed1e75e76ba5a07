import type { DeadlineRule } from '../../src/domain/deadline.js';
import type { LaunchDocument, LaunchDraft, LaunchItem } from '../../src/domain/launch-draft.js';
import { standingInTheWay } from '../../src/domain/launch-plan.js';
import { defaultOfficeSettings } from '../../src/domain/office-settings.js';
import { instantAt } from '../../src/domain/plain-date.js';
import { planLaunch, type LaunchInput } from '../../src/domain/plan-launch.js';
import { applySettlement } from '../../src/domain/settlement.js';
import { vietnamCalendar } from '../../src/domain/vietnam-calendar.js';
import { workingCalendar } from '../../src/domain/working-calendar.js';
import type { Draft } from '../../src/reader/draft.js';
import { agency, group, registry } from './registry-factory.js';

const infoDept = agency('Sở Thông tin và Truyền thông');
const planDept = agency('Sở Kế hoạch và Đầu tư');
const moneyDept = agency('Sở Tài chính');
const police = agency('Công an tỉnh', { kind: 'vertical', register: 'request' });
const telecom = agency('Viễn thông Ninh Bình', { kind: 'enterprise' });
const districts = Array.from({ length: 166 }, (_, index) => agency(`UBND xã số ${index + 1}`));
const office = registry(
  [infoDept, planDept, moneyDept, police, telecom, ...districts],
  [
    group('các sở, ban, ngành', [infoDept, planDept, moneyDept, police]),
    group('UBND các xã', districts),
    group('UBND các huyện', [], {
      members: districts.map(({ id }) => ({ agencyId: id, validFrom: null, validTo: '2015-06-30' })),
    }),
    group('các doanh nghiệp viễn thông', [telecom], { isAssignable: false }),
  ],
);

const item = (more: Partial<LaunchItem> = {}): LaunchItem => ({
  span: [0, 10],
  clause: '1',
  lead: ['Sở Thông tin và Truyền thông'],
  coordinators: [],
  action: 'tổng hợp nhu cầu vốn',
  deadline: null,
  confidence: 0.9,
  isConfirmed: true,
  isUndatedStated: true,
  ...more,
});

const fixed = (due: string): Partial<LaunchItem> => ({
  deadline: { kind: 'fixed', due },
  deadlineText: `trước ngày ${due}`,
  isUndatedStated: false,
});

const document: LaunchDocument = {
  number: '08/TB-UBND',
  type: 'TB',
  issuedOn: '2016-02-05',
  issuer: 'UBND tỉnh Ninh Bình',
  subject: 'Kết luận',
  signer: null,
  directedBy: null,
  urgency: null,
  secrecy: null,
};

const draft = (items: LaunchItem[], more: Partial<LaunchDocument> = {}): LaunchDraft => ({
  document: { ...document, ...more },
  assignments: items,
  warnings: [],
});

const plan = (given: LaunchDraft, more: Partial<LaunchInput> = {}) =>
  planLaunch({
    draft: given,
    text: 'Giao Sở Thông tin và Truyền thông …',
    registry: office,
    calendar: workingCalendar(vietnamCalendar),
    settings: defaultOfficeSettings,
    now: instantAt('2016-02-05', '09:00'),
    isDemonstration: false,
    ...more,
  });

const codes = (given: LaunchDraft, more: Partial<LaunchInput> = {}) =>
  plan(given, more).problems.map(({ code }) => code);

describe('a draft that nothing stands in the way of', () => {
  test('becomes tasks with lines, due dates, rungs and first mails', () => {
    const planned = plan(draft([item({ coordinators: ['Sở Tài chính'], ...fixed('2016-02-28') })]));
    expect(planned.problems).toEqual([]);
    expect(planned.document).toMatchObject({
      number: '08',
      notation: 'TB-UBND',
      year: 2016,
      issuer: 'UBND tỉnh Ninh Bình',
    });
    expect(planned.tasks[0]).toMatchObject({
      ordinal: 1,
      content: 'Giao Sở Th',
      lines: [
        { agencyId: infoDept.id, role: 'lead', via: null },
        { agencyId: moneyDept.id, role: 'coordinator', via: null },
      ],
    });
    expect(planned.previews[0]).toMatchObject({
      dueOn: '2016-02-28',
      dueAt: '2016-02-28T17:00:00.000Z',
      restDayReason: 'Chủ nhật',
    });
    expect(planned.previews[0]?.rungs.map(({ id, at }) => `${id} ${at.slice(0, 10)}`)).toEqual([
      'receipt.1 2016-02-15',
      'reminder.1 2016-02-24',
      'reminder.2 2016-02-26',
      'overdue.1 2016-02-29',
      'overdue.2 2016-03-02',
      'overdue.3 2016-03-04',
      'leadership.prepared 2016-03-04',
      'leadership.untouched 2016-03-07',
    ]);
    expect(planned.firstMails).toEqual([
      {
        agencyId: infoDept.id,
        name: infoDept.name,
        register: 'assign',
        addresses: infoDept.addresses,
        leadCount: 1,
        coordinatorCount: 0,
      },
      {
        agencyId: moneyDept.id,
        name: moneyDept.name,
        register: 'assign',
        addresses: moneyDept.addresses,
        leadCount: 0,
        coordinatorCount: 1,
      },
    ]);
    expect(planned.assignmentCount).toBe(2);
  });

  test('may be what the reader alone gave', () => {
    const read: Draft = {
      document: {
        number: null,
        type: 'TB',
        issuedOn: null,
        issuer: null,
        subject: null,
        signer: null,
        directedBy: null,
        urgency: null,
        secrecy: null,
      },
      assignments: [],
      warnings: [],
    };
    expect(codes(read)).toEqual(['NO_ISSUE_DATE', 'NO_NUMBER', 'NO_SUBJECT', 'NO_TASKS']);
  });

  test('never plans what was dropped', () => {
    const planned = plan(draft([item({ isDropped: true, lead: [] }), item()]));
    expect(planned.problems).toEqual([]);
    expect(planned.tasks).toHaveLength(1);
    expect(planned.previews[0]?.itemIndex).toBe(1);
  });
});

describe('the expansion', () => {
  test('of a group has one line a member, and several groups each expand', () => {
    const planned = plan(draft([item({ lead: ['nhóm:các sở, ban, ngành', 'nhóm:ubnd các xã'] })]));
    expect(planned.problems).toEqual([]);
    expect(planned.tasks[0]?.lines).toHaveLength(4 + 166);
    expect(planned.tasks[0]?.lines[0]).toEqual({ agencyId: infoDept.id, role: 'lead', via: 'các sở, ban, ngành' });
    expect(planned.firstMails).toHaveLength(170);
  });

  test('keeps an agency that is lead and in the coordinating group as lead alone', () => {
    const lines = plan(draft([item({ coordinators: ['nhóm:các sở, ban, ngành'] })])).tasks[0]?.lines;
    expect(lines?.filter(({ agencyId }) => agencyId === infoDept.id)).toEqual([
      { agencyId: infoDept.id, role: 'lead', via: null },
    ]);
    expect(lines).toHaveLength(4);
  });

  test('takes membership as of the issue date', () => {
    const lead = ['nhóm:ubnd các huyện'];
    expect(plan(draft([item({ lead })], { issuedOn: '2015-06-30' })).tasks[0]?.lines).toHaveLength(166);
    expect(codes(draft([item({ lead })], { issuedOn: '2015-07-01' }))).toEqual(['GROUP_EMPTY']);
  });

  test('shows who is only asked, without overdue notices to its head', () => {
    const planned = plan(draft([item({ lead: ['Công an tỉnh'], ...fixed('2016-03-01') })]));
    expect(
      planned.previews[0]?.rungsWhenAsked
        .filter(({ skipped }) => skipped === 'requestRegister')
        .map(({ line }) => line),
    ).toEqual(['overdue', 'overdue', 'overdue']);
  });
});

describe('a leader’s words without a document', () => {
  it('are called by their stated source where they have no trích yếu', () => {
    const sourceStatement = 'Ý kiến chỉ đạo của Phó Chủ tịch UBND tỉnh ngày 05/02/2016';
    const { document, problems } = plan(draft([item()], { number: null, subject: null, sourceStatement }));
    expect(document.subject).toBe(sourceStatement);
    expect(problems).toEqual([]);
  });
});

describe('what a person must settle is refused by code', () => {
  test.each<[string, LaunchDraft]>([
    ['NO_ISSUE_DATE', draft([item()], { issuedOn: null })],
    ['DATED_AFTER_TODAY', draft([item()], { issuedOn: '2016-02-06' })],
    ['NO_NUMBER', draft([item()], { number: null })],
    ['NUMBER_UNREADABLE', draft([item()], { number: '/TB-UBND' })],
    ['SECOND_HAND_SOURCE', draft([item()], { type: 'TIN' })],
    ['NO_SUBJECT', draft([item()], { subject: '  ' })],
    ['NO_TASKS', draft([])],
    ['NO_LEAD', draft([item({ lead: [] })])],
    ['SEVERAL_LEADS', draft([item({ lead: ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính'] })])],
    ['UNKNOWN_AGENCY', draft([item({ lead: ['Sở Du lịch'] })])],
    ['UNKNOWN_GROUP', draft([item({ lead: ['nhóm:các đơn vị có liên quan'] })])],
    ['GROUP_EMPTY', draft([item({ lead: ['nhóm:ubnd các huyện'] })])],
    ['NON_STATE_GROUP', draft([item({ lead: ['nhóm:các doanh nghiệp viễn thông'] })])],
    ['NON_STATE_GROUP', draft([item({ lead: ['nhóm:các cơ quan, doanh nghiệp hoạt động trên lĩnh vực cntt'] })])],
    ['NON_STATE_GROUP', draft([item({ lead: ['Viễn thông Ninh Bình'] })])],
    ['NO_ACTION', draft([item({ action: ' ' })])],
    ['DUE_BEFORE_ISSUE', draft([item(fixed('2016-02-04'))])],
    ['BASIS_MISSING', draft([item({ deadline: { kind: 'fixed', due: '2016-03-01' } })])],
  ])('%s', (code, given) => {
    const planned = plan(given);
    expect(planned.problems.map((problem) => problem.code)).toEqual([code]);
    expect(standingInTheWay(planned, true)).toHaveLength(1);
    expect(planned.problems[0]?.message).toMatch(/^[^a-z].*[.?)]$/s);
  });

  test('AMBIGUOUS_AGENCY, with the candidates', () => {
    const two = registry([agency('Sở Nông nghiệp A B'), agency('Sở Nông nghiệp A C')]);
    const planned = plan(draft([item({ lead: ['Sở Nông nghiệp A'] })]), { registry: two });
    expect(planned.problems).toMatchObject([
      { code: 'AMBIGUOUS_AGENCY', name: 'Sở Nông nghiệp A', candidates: [{ score: 0.86 }, { score: 0.86 }] },
    ]);
  });

  test('in a demonstration a document of the future tells how to move the clock', () => {
    const later = draft([item()], { issuedOn: '2017-05-08' });
    expect(plan(later, { isDemonstration: true }).problems[0]?.message).toContain('dondoc demo clock --to 2017-05-08');
    expect(plan(later).problems[0]?.message).not.toContain('demo');
  });
});

describe('what "giao luôn" may pass', () => {
  test.each<[string, Partial<LaunchItem>]>([
    ['NOT_CONFIRMED', { isConfirmed: false }],
    ['UNDATED_NOT_STATED', { isUndatedStated: false }],
    ['UNKNOWN_COORDINATOR', { coordinators: ['Trung tâm Tin học'] }],
  ])('%s', (code, more) => {
    const planned = plan(draft([item(more)]));
    expect(planned.problems).toMatchObject([{ code, itemIndex: 0, isPassable: true }]);
    expect(standingInTheWay(planned, true)).toEqual([]);
    expect(standingInTheWay(planned, false)).toHaveLength(1);
  });
});

describe('a warning is given', () => {
  const warnings = (more: Partial<LaunchItem>, input: Partial<LaunchInput> = {}, head: Partial<LaunchDocument> = {}) =>
    plan(draft([item(more)], head), input).warnings.map(({ code }) => code);
  const dated = (deadline: DeadlineRule): Partial<LaunchItem> => ({ deadline, deadlineText: 'như văn bản' });

  test.each<[string, Partial<LaunchItem>]>([
    ['RECURRING_WITHOUT_PERIODS', dated({ kind: 'recurring', every: ['quarter'] })],
    ['EVENT_WITHOUT_DATE', dated({ kind: 'event', text: 'trước kỳ họp' })],
    ['PERIOD_WITHOUT_START', dated({ kind: 'period', amount: 10, unit: 'day', from: 'event' })],
    ['DUE_ROLLED', dated({ kind: 'period', amount: 1, unit: 'day', from: 'signing' })],
    ['DUE_ON_REST_DAY', fixed('2016-02-28')],
    ['PARTNER_NOT_ASSIGNED', { coordinators: ['Viễn thông Ninh Bình'] }],
    ['VAGUE_COORDINATORS', { coordinators: ['nhóm:các đơn vị có liên quan'] }],
    ['LIKELY_AGENCY', { lead: ['Sở Thông tinn và Truyền thônq'] }],
    ['LEAD_BESIDE_GROUP', { lead: ['Sở Tài chính', 'nhóm:ubnd các xã'] }],
  ])('%s', (code, more) => expect(warnings(more)).toEqual([code]));

  test('when a date passed before the launch', () => {
    expect(warnings(fixed('2014-06-30'), {}, { issuedOn: '2014-05-09' })).toEqual(['DUE_ALREADY_PASSED']);
  });

  test('when an agency has no mailbox', () => {
    const mute = registry([agency('Sở Tài chính', { addresses: [] })]);
    expect(warnings({ lead: ['Sở Tài chính'] }, { registry: mute })).toEqual(['AGENCY_WITHOUT_ADDRESS']);
  });
});

describe("a person's answers", () => {
  const read = draft(
    [
      item({ lead: ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính'], clause: '5.a', isConfirmed: false }),
      item({ lead: ['Viễn thông Ninh Bình'], clause: '8.a' }),
    ],
    { number: null, issuedOn: null },
  );

  test('settle the lead, drop an item, state the source and the date', () => {
    const settled = applySettlement(read, {
      source: 'Ý kiến chỉ đạo của Phó Chủ tịch UBND tỉnh ngày 04/02/2016',
      issuedOn: '2016-02-05',
      items: [
        {
          clause: '5.a',
          lead: ['Sở Tài chính'],
          coordinators: ['Sở Kế hoạch và Đầu tư'],
          deadline: '2016-03-31',
          basis: 'bút phê ngày 05/02/2016',
        },
        { index: 1, drop: true },
      ],
    });
    const planned = plan(settled);
    expect(planned.problems).toEqual([]);
    expect(planned.document).toMatchObject({
      number: null,
      notation: null,
      year: null,
      sourceStatement: 'Ý kiến chỉ đạo của Phó Chủ tịch UBND tỉnh ngày 04/02/2016',
    });
    expect(planned.tasks).toMatchObject([
      { leadNames: ['Sở Tài chính'], deadlineBasis: 'bút phê ngày 05/02/2016', deadlineText: null },
    ]);
  });

  test('may let each of several single agencies answer for its own part', () => {
    const settled = applySettlement(read, {
      number: '9/TB-UBND',
      issuedOn: '2016-02-05',
      items: [
        { index: 0, each: true, deadline: 'none' },
        { index: 1, drop: true },
      ],
    });
    expect(plan(settled).tasks[0]?.lines).toEqual([
      { agencyId: planDept.id, role: 'lead', via: null },
      { agencyId: moneyDept.id, role: 'lead', via: null },
    ]);
    expect(codes(settled)).toEqual([]);
  });

  test.each([
    [{ items: [{ index: 7 }] }],
    [{ items: [{ clause: '99' }] }],
    [{ items: [{}] }],
    [{ issuedOn: '2016-02-30' }],
    [{ items: [{ index: 0, deadline: '30/2' }] }],
  ])('are refused when they do not fit: %j', (settlement) => {
    expect(() => applySettlement(read, settlement)).toThrow(expect.objectContaining({ code: 'SETTLEMENT_INVALID' }));
  });
});
