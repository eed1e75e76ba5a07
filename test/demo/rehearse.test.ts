import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ninhBinh } from '../../demo/ninh-binh.js';
import { officeOf, planRehearsal } from '../../src/cli/rehearse/rehearsal-draft.js';
import { rehearse, type Rehearsal } from '../../src/cli/rehearse/rehearse.js';
import { timelineText } from '../../src/cli/rehearse/timeline-text.js';
import { readSettings } from '../../src/config/settings.js';
import { defaultOfficeSettings } from '../../src/domain/office-settings.js';
import { instantAt } from '../../src/domain/plain-date.js';
import { vietnamCalendar } from '../../src/domain/vietnam-calendar.js';
import { workingCalendar } from '../../src/domain/working-calendar.js';
import { readDirective } from '../../src/reader/read-directive.js';
import { agency, registry } from '../domain/registry-factory.js';

const text = readFileSync(path.join(import.meta.dirname, '../../demo/notices/08-tb-ubnd.txt'), 'utf8');
const draft = readDirective(text);

describe('a rehearsal of 08/TB-UBND, issued and launched on 5/2/2016', () => {
  let rehearsal: Rehearsal;
  const mailsOf = (kind: string) => rehearsal.mails.filter((mail) => mail.kind === kind);
  const instantsOf = (kind: string) => [...new Set(mailsOf(kind).map(({ at }) => at.slice(0, 16)))];

  beforeAll(async () => {
    rehearsal = await rehearse(readSettings(), {
      text,
      draft,
      office: officeOf(draft, text, undefined),
      assumedSubject: 'văn bản',
    });
  }, 120_000);

  test('begins at 08:00 on the day of issue with one mail an agency', () => {
    expect(rehearsal.launchedAt).toMatch(/^2016-02-05T01:00/);
    const launched = mailsOf('launch');
    expect(new Set(launched.map(({ to }) => to)).size).toBe(rehearsal.plan.firstMails.length);
    expect(launched).toHaveLength(rehearsal.plan.firstMails.length);
  });

  test('asks after Tết who has not acknowledged, and reminds 3 and 1 working days before Sunday 28/2', () => {
    expect(instantsOf('receipt')).toEqual(['2016-02-15T01:00']);
    expect(instantsOf('reminder').slice(0, 2)).toEqual(['2016-02-24T01:00', '2016-02-26T01:00']);
  });

  test('gives overdue notices on the first, third and fifth working day, but none to those who are only asked', () => {
    expect(instantsOf('overdue').slice(0, 3)).toEqual(['2016-02-29T01:00', '2016-03-02T01:00', '2016-03-04T01:00']);
    expect(mailsOf('overdue').map(({ to }) => to)).not.toContain('Công an tỉnh');
    expect(mailsOf('reminder').map(({ to }) => to)).toContain('Công an tỉnh');
  });

  test('prepares the report to leadership, and tells the Chief of Office when it lies untouched', () => {
    expect(rehearsal.reportsPreparedAt[0]).toMatch(/^2016-03-04T01:00/);
    expect(mailsOf('reportUntouched')[0]).toMatchObject({
      to: 'Chánh Văn phòng UBND tỉnh',
      at: expect.stringMatching(/^2016-03-07T01:00/),
    });
  });

  test('lets what has no date age', () => {
    expect(instantsOf('undated').map((at) => at.slice(0, 10))).toEqual(['2016-03-07', '2016-04-05', '2016-05-05']);
  });

  test('writes the digests of the same days: weekly lists on Mondays after the third notice', () => {
    expect(instantsOf('weeklyList')[0]).toBe('2016-03-07T01:00');
    expect(instantsOf('specialistDaily').length).toBeGreaterThan(20);
  });

  test('ends by itself a week after the last rung, and reads as a timeline', () => {
    expect(rehearsal.until).toBe('2016-05-12');
    const told = timelineText(rehearsal, false);
    expect(told).toContain('Nhiệm vụ 4: hết ngày 28/02/2016 (Chủ nhật)');
    expect(told).toContain('Thư báo cáo lãnh đạo chưa được gửi → Chánh Văn phòng UBND tỉnh');
    expect(timelineText(rehearsal, true)).toContain('BẢN TRÌNH DIỄN');
  });
});

describe('what a rehearsal is given', () => {
  test('finds its office by the issuer, by the province that the text names, or by hand', () => {
    expect(officeOf(draft, text, undefined)).toBe(ninhBinh);
    const nameless = { ...draft, document: { ...draft.document, issuer: null } };
    expect(officeOf(nameless, 'Sở Nội vụ tỉnh Ninh Bình', undefined)).toBe(ninhBinh);
    expect(officeOf(nameless, '', 'ninh bình')).toBe(ninhBinh);
    expect(() => officeOf(nameless, 'không nêu tỉnh nào', undefined)).toThrow(
      expect.objectContaining({ code: 'OFFICE_UNKNOWN' }),
    );
    expect(() => officeOf(nameless, text, 'Hà Nội')).toThrow(expect.objectContaining({ code: 'OFFICE_UNKNOWN' }));
  });

  test('needs an issue date, and an end after it', async () => {
    const undated = { ...draft, document: { ...draft.document, issuedOn: null } };
    const request = { text, draft: undated, office: ninhBinh, assumedSubject: 'văn bản' };
    await expect(rehearse(readSettings(), request)).rejects.toMatchObject({ code: 'NO_ISSUE_DATE' });
    await expect(rehearse(readSettings(), { ...request, draft, until: '2016-02-04' })).rejects.toMatchObject({
      code: 'UNTIL_BEFORE_LAUNCH',
    });
  });

  test('is assumed where only a launch would insist: number, subject; what a person must settle is left out and said', () => {
    const item = { span: null, clause: null, coordinators: [], action: 'báo cáo', deadline: null, confidence: 1 };
    const input = {
      draft: {
        document: { ...draft.document, number: null, subject: null },
        assignments: [
          { ...item, lead: ['Sở Nội vụ'] },
          { ...item, lead: ['Sở Du lịch'] },
        ],
        warnings: [],
      },
      text: '',
      registry: registry([agency('Sở Nội vụ')]),
      calendar: workingCalendar(vietnamCalendar),
      settings: defaultOfficeSettings,
      now: instantAt('2016-02-05', '08:00'),
      isDemonstration: false,
    };
    const { plan, leftOut } = planRehearsal(input, 'tin.txt');
    const assumed = 'Ý kiến chỉ đạo (văn bản chưa có số)';
    expect(plan.document).toMatchObject({ subject: assumed, sourceStatement: assumed });
    const numbered = { ...input, draft: { ...input.draft, document: { ...draft.document, subject: null } } };
    expect(planRehearsal(numbered, 'tin.txt').plan.document.subject).toBe('tin.txt');
    expect(plan.tasks).toHaveLength(1);
    expect(leftOut).toMatchObject([{ action: 'báo cáo', problems: [{ code: 'UNKNOWN_AGENCY' }] }]);
    expect(() =>
      planRehearsal({ ...input, draft: { ...input.draft, assignments: input.draft.assignments.slice(1) } }, 'tin.txt'),
    ).toThrow(expect.objectContaining({ code: 'NO_TASKS' }));
  });
});
