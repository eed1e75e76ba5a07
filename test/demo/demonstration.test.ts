import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { binhPhuoc } from '../../demo/binh-phuoc.js';
import { demonstration } from '../../demo/demonstration.js';
import type { DemoOffice } from '../../demo/demo-office.js';
import { ninhBinh } from '../../demo/ninh-binh.js';
import { demoIds } from '../../src/cli/demo/demo-ids.js';
import { seedDemonstration } from '../../src/cli/demo/seed-demonstration.js';
import { businessNow, createDatabase, type Database } from '../../src/database/database.js';
import { loadRegistry } from '../../src/database/registry.js';
import { resolveAgency } from '../../src/domain/agency-names.js';
import { membersOn } from '../../src/domain/agency-registry.js';
import { standingInTheWay, type LaunchPlan } from '../../src/domain/launch-plan.js';
import { defaultOfficeSettings } from '../../src/domain/office-settings.js';
import { instantAt, localDateOf, localTimeOf } from '../../src/domain/plain-date.js';
import { planLaunch } from '../../src/domain/plan-launch.js';
import { applySettlement, type Settlement } from '../../src/domain/settlement.js';
import { vietnamCalendar } from '../../src/domain/vietnam-calendar.js';
import { workingCalendar } from '../../src/domain/working-calendar.js';
import { readDirective } from '../../src/reader/read-directive.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';

let postgres: TestPostgres;
let database: Database;

beforeAll(async () => {
  postgres = await startPostgres();
  database = createDatabase(await postgres.createDatabase());
  await seedDemonstration(database);
}, 60_000);

afterAll(async () => {
  await database.$disconnect();
  await postgres.stop();
});

interface Reading {
  office: DemoOffice;
  issuedOn?: string;
  settlement?: Settlement;
  /** local date of the clock */
  today?: string;
}

async function planOf(
  file: string,
  { office, issuedOn, settlement = {}, today = '2016-02-05' }: Reading,
): Promise<LaunchPlan> {
  const text = readFileSync(file, 'utf8');
  const draft = applySettlement(readDirective(text, issuedOn === undefined ? {} : { issuedOn }), settlement);
  return planLaunch({
    draft,
    text,
    registry: await loadRegistry(database, demoIds.office(office)),
    calendar: workingCalendar(vietnamCalendar),
    settings: defaultOfficeSettings,
    now: instantAt(today, '09:00'),
    isDemonstration: true,
  });
}

const inTheWay = (plan: LaunchPlan) =>
  standingInTheWay(plan, true).map(({ code, name }) => (name === undefined ? code : `${code}: ${name}`));
const notice = (name: string) => path.join(import.meta.dirname, '../../demo/notices', name);

describe('the demonstration', () => {
  test('opens on the last working day before Tết 2016 at 08:00', async () => {
    const now = await businessNow(database);
    expect(localDateOf(now)).toBe('2016-02-05');
    expect(localTimeOf(now)).toMatch(/^08:0/);
    expect(workingCalendar(vietnamCalendar).addWorkingDays('2016-02-05', 1)).toBe('2016-02-15');
  });

  test('is made once', async () => {
    expect(await seedDemonstration(database)).toBe(false);
    expect(await database.office.count()).toBe(2);
  });

  test.each(demonstration.offices)('$name: every name leads to one agency, every group to agencies', async (office) => {
    const registry = await loadRegistry(database, demoIds.office(office));
    for (const { name, aliases = [] } of office.agencies) {
      for (const called of [name, ...aliases]) {
        expect({ called, resolution: resolveAgency(registry, called, '2016-02-05') }).toMatchObject({
          resolution: { kind: 'exact', agency: { name } },
        });
      }
    }
    for (const group of registry.groups.filter(({ isAssignable }) => isAssignable)) {
      expect({ group: group.name, members: membersOn(registry, group, '2016-02-05').length }).toMatchObject({
        members: expect.any(Number),
      });
      expect(membersOn(registry, group, '2016-02-05').length).toBeGreaterThan(1);
    }
  });

  test('has the districts of 2016, of 2014 and none after the district level ended', async () => {
    const districtsOn = async (office: DemoOffice, name: string, on: string) => {
      const registry = await loadRegistry(database, demoIds.office(office));
      const group = registry.groups.find((candidate) => candidate.name === name);
      return group ? membersOn(registry, group, on).length : -1;
    };
    expect(await districtsOn(ninhBinh, 'UBND các huyện, thành phố', '2016-02-05')).toBe(8);
    expect(await districtsOn(binhPhuoc, 'UBND các huyện, thị xã', '2016-02-05')).toBe(11);
    expect(await districtsOn(binhPhuoc, 'UBND các huyện, thị xã', '2014-05-09')).toBe(10);
    expect(await districtsOn(binhPhuoc, 'UBND các huyện, thị xã', '2025-07-01')).toBe(0);
  });

  test('names nobody: accounts are roles, addresses are examples', async () => {
    for (const { displayName, email } of await database.account.findMany()) {
      expect(displayName).toMatch(/^(?:Chuyên viên|Chánh|Phó|Chủ tịch|Giám đốc|Thư ký|Văn thư|Quản trị)/);
      expect(email ?? 'quantri@demo.example').toMatch(/[@.]demo\.example$/);
    }
    for (const { address } of await database.agencyMailbox.findMany())
      expect(address).toMatch(/^vanthu\.[a-z]+@(?:ninhbinh|binhphuoc)\.demo\.example$/);
  });
});

describe('the notices of the demonstration', () => {
  test('08/TB-UBND can be launched as it is', async () => {
    const plan = await planOf(notice('08-tb-ubnd.txt'), { office: ninhBinh });
    expect(inTheWay(plan)).toEqual([]);
    expect(plan.document).toMatchObject({
      number: '08',
      notation: 'TB-UBND',
      issuedOn: '2016-02-05',
      issuer: 'UBND tỉnh Ninh Bình',
    });
    expect(plan.previews.map(({ dueOn }) => dueOn)).toEqual([null, '2016-03-15', null, '2016-02-28']);
    expect(plan.previews[3]).toMatchObject({ restDayReason: 'Chủ nhật' });
    expect(plan.firstMails.every(({ addresses }) => addresses.length > 0)).toBe(true);
  });

  test('05/TB-UBND can be launched, and nothing in it has a date', async () => {
    const plan = await planOf(notice('05-tb-ubnd.txt'), { office: ninhBinh });
    expect(inTheWay(plan)).toEqual([]);
    expect(plan.tasks).toHaveLength(5);
    expect(plan.previews.every(({ dueOn, isStanding }) => dueOn === null && !isStanding)).toBe(true);
  });

  test('02/CT-UBND has some forty points, with quarterly and yearly reports, and one question for a person', async () => {
    const office = binhPhuoc;
    expect(inTheWay(await planOf(notice('02-ct-ubnd.txt'), { office }))).toEqual(['SEVERAL_LEADS']);
    const settlement: Settlement = JSON.parse(readFileSync(notice('02-ct-ubnd.settle.json'), 'utf8'));
    const plan = await planOf(notice('02-ct-ubnd.txt'), { office, settlement });
    expect(inTheWay(plan)).toEqual([]);
    expect(plan.tasks.length).toBeGreaterThanOrEqual(38);
    expect(plan.previews.filter(({ isStanding }) => isStanding).length).toBeGreaterThanOrEqual(5);
  });
});

const seeds = path.resolve(import.meta.dirname, process.env['DONDOC_SHARED'] ?? '../../../shared', 'seeds');
const seed = (name: string) => path.join(seeds, name);
const whereSeedsAre = existsSync(seeds) ? describe : describe.skip;

whereSeedsAre('the real documents', () => {
  test("003 launches with the specialist's statement of source", async () => {
    const file = seed('003_d874725e27d0d72a.txt');
    const reading = { office: ninhBinh, issuedOn: '2016-02-05' };
    expect(inTheWay(await planOf(file, reading))).toContain('NO_NUMBER');
    const source = 'Ý kiến chỉ đạo của Phó Chủ tịch UBND tỉnh tại hội nghị ngày 03/02/2016';
    const plan = await planOf(file, {
      ...reading,
      settlement: { source, issuedOn: '2016-02-05', subject: 'Kết luận hội nghị Ban Chỉ đạo ứng dụng CNTT tỉnh' },
    });
    expect(inTheWay(plan)).toEqual([]);
    expect(plan.previews.map(({ dueOn }) => dueOn)).toContain('2016-02-28');
  });

  test('001 of 2014 launches late, with what a person settles', async () => {
    const file = seed('001_16899a194dff3528.txt');
    const open = await planOf(file, { office: binhPhuoc });
    expect(new Set(inTheWay(open).map((problem) => problem.split(':')[0]))).toEqual(
      new Set(['SEVERAL_LEADS', 'NON_STATE_GROUP']),
    );
    const items = standingInTheWay(open, true).map(({ code, itemIndex }) =>
      code === 'SEVERAL_LEADS'
        ? { index: itemIndex ?? 0, lead: ['Sở Kế hoạch và Đầu tư'], coordinators: ['Sở Tài chính'] }
        : { index: itemIndex ?? 0, drop: true },
    );
    const plan = await planOf(file, { office: binhPhuoc, settlement: { items } });
    expect(inTheWay(plan)).toEqual([]);
    expect(plan.document).toMatchObject({ number: '12/2014', notation: 'CT-UBND', year: 2014 });
    const byGroup = plan.tasks.find(({ leadNames }) => leadNames.length === 2);
    expect(byGroup?.lines.some(({ agencyId }) => agencyId === demoIds.agency(binhPhuoc, 'phurieng'))).toBe(false);
  });

  test.each(['000_10937984064fcc70.txt', '002_849a270c2c47650d.txt'])(
    '%s is refused as dated after today, with the hint to move the clock',
    async (name) => {
      const plan = await planOf(seed(name), { office: binhPhuoc });
      const problem = plan.problems.find(({ code }) => code === 'DATED_AFTER_TODAY');
      expect(problem).toMatchObject({ isPassable: false, message: expect.stringContaining('dondoc demo clock --to') });
    },
  );

  test('000 launches once the clock has moved to its day', async () => {
    const plan = await planOf(seed('000_10937984064fcc70.txt'), { office: binhPhuoc, today: '2017-05-08' });
    expect(inTheWay(plan)).toEqual([]);
    expect(plan.warnings.map(({ code }) => code)).toContain('VAGUE_COORDINATORS');
  });
});
