import {
  countAssignments,
  keysOf,
  listAssignments,
  type AssignmentFilter,
  type AssignmentKeys,
  type AssignmentSort,
} from '../../src/database/queries/assignments.js';
import { isOpenState, openStates } from '../../src/domain/assignment-facts.js';
import { isOverdue } from '../../src/domain/reporting-status.js';
import { chanceOf } from '../faults/random.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';
import { makeProvince } from '../support/province.js';
import { BEGIN, DAY, END, historiesOf, stoodAt, writeHistories, type History, type Interval } from './histories.js';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(async () => postgres?.stop());

type Holds = (history: History, stood: Interval, at: Date) => boolean;

describe('a list as of a past instant', () => {
  it('has, in any history and for any filter and order, the rows that stood so, page by page', async () => {
    const province = await makeProvince(await postgres.createDatabase(), { agencies: 3 });
    try {
      const { database, officeId, agencyIds, specialistId } = province;
      const chance = chanceOf(42);
      const directives = await Promise.all(['1', '2'].map((number) => province.launch(undefined, { number })));
      const [mine = ''] = directives;
      await database.directive.updateMany({ where: { id: { not: mine } }, data: { specialistId: null } });
      const histories = historiesOf(chance, 150, agencyIds, directives);
      await writeHistories(province, histories, chance);
      const [agencyId = ''] = agencyIds;
      const isLead: Holds = ({ role }) => role === 'lead';
      const since = (at: Date) => new Date(at.getTime() - 30 * DAY);
      const filters: [(at: Date) => Omit<AssignmentFilter, 'officeId'>, Holds][] = [
        [() => ({}), () => true],
        [() => ({ isOverdue: true }), ({ role }, stood, at) => isOverdue({ ...stood, role, performedOn: null }, at)],
        [
          () => ({ isOverdue: true, agencyId, specialistId }),
          (of, stood, at) =>
            of.agencyId === agencyId &&
            of.directiveId === mine &&
            isOverdue({ ...stood, role: of.role, performedOn: null }, at),
        ],
        [
          () => ({ role: 'lead', states: openStates }),
          (of, stood, at) => isLead(of, stood, at) && isOpenState(stood.state),
        ],
        [
          () => ({ role: 'lead', states: ['inProgress'] }),
          (of, stood, at) => isLead(of, stood, at) && stood.state === 'inProgress',
        ],
        [() => ({ states: ['inProgress'] }), (_, stood) => stood.state === 'inProgress'],
        [
          () => ({ role: 'lead', states: ['closed'] }),
          (of, stood, at) => isLead(of, stood, at) && stood.state === 'closed',
        ],
        [
          (at) => ({ role: 'lead', activeSince: since(at) }),
          (of, stood, at) => isLead(of, stood, at) && of.toldAt.some((told) => told > +since(at) && told <= +at),
        ],
        [
          (at) => ({ activeSince: since(at) }),
          ({ toldAt }, _, at) => toldAt.some((told) => told > +since(at) && told <= +at),
        ],
        [
          () => ({ role: 'lead', states: openStates, text: 'việc' }),
          (of, stood, at) => isLead(of, stood, at) && isOpenState(stood.state),
        ],
      ];
      await database.$executeRaw`UPDATE task SET search = 'viec việc'`;
      let listed = 0;
      for (let round = 0; round < 60; round += 1) {
        const at = new Date(BEGIN + Math.floor(chance.next() * (END - BEGIN)));
        const [filterAt, holds] = filters[round % filters.length] ?? [() => ({}), () => true];
        const sort = chance.pick<AssignmentSort>(['due', 'agency', 'directive']);
        const filter = { officeId, ...filterAt(at) };
        const read = { at, isPast: true, dueSoonUntil: at };
        const ids: string[] = [];
        let after: AssignmentKeys | null = null;
        do {
          const page = await listAssignments(database, filter, read, sort, 7, after);
          ids.push(...page.map(({ id }) => id));
          const last = page.at(-1);
          after = last && page.length === 7 ? keysOf(last, sort) : null;
        } while (after);
        const expected = histories.filter((history) => {
          const stood = stoodAt(history, +at);
          return stood !== undefined && holds(history, stood, at);
        });
        const told = { round, at, sort };
        expect({ ...told, ids: ids.toSorted() }).toEqual({ ...told, ids: expected.map(({ id }) => id).toSorted() });
        expect(await countAssignments(database, filter, read, 1_000)).toBe(expected.length);
        listed += ids.length;
      }
      expect(listed).toBeGreaterThan(500);
    } finally {
      await province.close();
    }
  }, 60_000);
});
