import { randomUUID } from 'node:crypto';
import type { FigureKey, FigureMoment, FigureScope } from '../../src/database/queries/figure-scope.js';
import { overviewFigures, type Figures } from '../../src/database/queries/overview-figures.js';
import type { AssignmentCommand } from '../../src/domain/command.js';
import { isOpenState } from '../../src/domain/assignment-facts.js';
import { DomainError } from '../../src/domain/errors.js';
import { localDateOf } from '../../src/domain/plain-date.js';
import { isDueSoon, isOverdue } from '../../src/domain/reporting-status.js';
import { chanceOf } from '../faults/random.js';
import { BEGIN, DAY, END, historiesOf, stoodAt, writeHistories, type History } from './histories.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';
import { makeProvince } from '../support/province.js';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(async () => postgres?.stop());

/** The instants that figures are cut by, as the overview has them, not bound to days. */
const momentAt = (at: Date, isPast = true): FigureMoment => ({
  at,
  isPast,
  weekUntil: new Date(at.getTime() + 3 * DAY),
  upTo7After: new Date(at.getTime() - 8 * DAY),
  over30UpTo: new Date(at.getTime() - 31 * DAY),
  activeSince: new Date(at.getTime() - 30 * DAY),
});

const noFigures = (key: string | null): Figures => ({
  key,
  open: 0,
  awaiting: 0,
  dueThisWeek: 0,
  overdue: 0,
  upTo7: 0,
  from8To30: 0,
  over30: 0,
  oldestDueAt: null,
  done: 0,
  updated: 0,
});

const inOrder = (figures: readonly Figures[]): Figures[] =>
  figures
    .filter(({ open, done, updated }) => open + done + updated > 0)
    .toSorted((a, b) => (a.key ?? '').localeCompare(b.key ?? ''));

/** The same figures the long way: every assignment, the interval that held the instant, the rules of the domain. */
function plainFigures(
  histories: readonly History[],
  { at, weekUntil, upTo7After, over30UpTo, activeSince }: FigureMoment,
  keyOf: (history: History) => string | null,
): Figures[] {
  const lines = new Map<string | null, Figures>();
  for (const history of histories) {
    const stood = stoodAt(history, +at);
    if (history.role !== 'lead' || !stood || stood.state === 'revoked' || stood.state === 'transferred') continue;
    const key = keyOf(history);
    const line = lines.get(key) ?? noFigures(key);
    lines.set(key, line);
    if (history.toldAt.some((told) => told > +activeSince && told <= +at)) line.updated += 1;
    if (!isOpenState(stood.state)) {
      line.done += 1;
      continue;
    }
    const standing = { ...stood, role: history.role, performedOn: null };
    line.open += 1;
    if (stood.state === 'awaitingConfirmation') line.awaiting += 1;
    if (isDueSoon(standing, at, weekUntil)) line.dueThisWeek += 1;
    if (!stood.dueAt || !isOverdue(standing, at)) continue;
    line.overdue += 1;
    if (stood.dueAt > upTo7After) line.upTo7 += 1;
    else if (stood.dueAt > over30UpTo) line.from8To30 += 1;
    else line.over30 += 1;
    if (line.oldestDueAt === null || stood.dueAt < line.oldestDueAt) line.oldestDueAt = stood.dueAt;
  }
  return inOrder([...lines.values()]);
}

describe('figures of a past instant', () => {
  it('are, in any history and for any part of it, what the rules give row by row', async () => {
    const province = await makeProvince(await postgres.createDatabase(), { agencies: 4 });
    try {
      const { database, officeId, agencyIds } = province;
      const chance = chanceOf(20_160_201);
      const [first = '', second = ''] = agencyIds;
      const postId = randomUUID();
      await database.post.create({ data: { id: postId, officeId, kind: 'viceChairman', title: 'Phó Chủ tịch' } });
      await database.agency.update({ where: { id: first }, data: { register: 'request' } });
      const groupId = randomUUID();
      await database.agencyGroup.create({ data: { id: groupId, officeId, name: 'khối', keys: ['khoi'] } });
      // Who belongs to the group changes in 2014.
      await database.agencyGroupMember.createMany({
        data: [
          { groupId, agencyId: first, validFrom: '1950-01-01', validTo: '2013-12-31' },
          { groupId, agencyId: second, validFrom: '2014-01-01' },
        ],
      });
      const directives = await Promise.all(['1', '2', '3'].map((number) => province.launch(undefined, { number })));
      const [ofPost = '', another = ''] = directives;
      await database.directive.update({ where: { id: ofPost }, data: { directedByPostId: postId } });
      const histories = historiesOf(chance, 400, agencyIds, directives);
      await writeHistories(province, histories, chance);

      // The trigger writes what the migration filled in.
      const differing = await database.$queryRaw<object[]>`
        WITH log AS (
          SELECT "assignmentId", at, lag(at) OVER (PARTITION BY "assignmentId" ORDER BY at) AS "previousAt"
          FROM (SELECT DISTINCT "assignmentId", at FROM assignment_event WHERE kind <> 'urge' AND channel = 'web' AND seq < 100) e)
        SELECT * FROM log l FULL JOIN assignment_told t ON t."assignmentId" = l."assignmentId" AND t.at = l.at
        WHERE l.at IS NULL OR t.at IS NULL OR l."previousAt" IS DISTINCT FROM t."previousAt"`;
      expect(differing).toEqual([]);

      const groupOf = (at: Date) => (localDateOf(at) < '2014-01-01' ? first : second);
      const scopes: [Omit<FigureScope, 'officeId'>, (history: History, at: Date) => boolean][] = [
        [{}, () => true],
        [{ directedByPostId: postId }, ({ directiveId }) => directiveId === ofPost],
        [{ directedByPostId: null }, ({ directiveId }) => directiveId !== ofPost],
        [{ directiveId: another }, ({ directiveId }) => directiveId === another],
        [{ register: 'assign' }, ({ agencyId }) => agencyId !== first],
        [{ groupId }, ({ agencyId }, at) => agencyId === groupOf(at)],
      ];
      // Days, and the very instants at which something began, ended or was told, with the milliseconds beside them.
      const edges = histories.flatMap(({ intervals, toldAt }) => [...intervals.map(({ from }) => from), ...toldAt]);
      const instants = [
        ...Array.from({ length: 60 }, () => BEGIN + chance.between(0, Math.floor((END - BEGIN) / DAY)) * DAY),
        ...Array.from({ length: 60 }, () => chance.pick(edges) + chance.between(-1, 1)),
        ...Array.from({ length: 30 }, () => chance.pick(edges) + 30 * DAY + chance.between(-1, 1)),
      ].filter((at) => at < END);
      let counted = 0;
      for (const instant of instants) {
        const moment = momentAt(new Date(instant));
        const [part, holds] = chance.pick(scopes);
        const by: FigureKey = chance.happens(0.7) ? 'agency' : 'leader';
        const keyOf = ({ agencyId, directiveId }: History) =>
          by === 'agency' ? agencyId : directiveId === ofPost ? postId : null;
        const plain = plainFigures(
          histories.filter((history) => holds(history, moment.at)),
          moment,
          keyOf,
        );
        const figures = await overviewFigures(database, { officeId, ...part }, moment, by);
        expect({ at: moment.at, part, by, figures: inOrder(figures) }).toEqual({
          at: moment.at,
          part,
          by,
          figures: plain,
        });
        counted += plain.reduce((sum, { open, done, updated }) => sum + open + done + updated, 0);
      }
      expect(counted).toBeGreaterThan(5_000);
    } finally {
      await province.close();
    }
  }, 60_000);

  it('are what they were when that instant was now, whatever people did afterwards', async () => {
    const province = await makeProvince(await postgres.createDatabase(), { agencies: 3 });
    try {
      const { database, followUp, officeId, agencyIds, act, now } = province;
      await database.office.update({ where: { id: officeId }, data: { settings: { isEvidenceMandatory: false } } });
      const chance = chanceOf(7);
      const basis = { form: 'phieuTrinh' as const, leaderPost: 'Chủ tịch UBND tỉnh', number: '5', on: '2016-02-05' };
      const remembered: { at: Date; figures: Figures[] }[] = [];
      const someCommand = (today: string): AssignmentCommand =>
        chance.pick<AssignmentCommand>([
          { type: 'acknowledge' },
          { type: 'reportProgress', content: 'Đang làm.' },
          {
            type: 'reportCompletion',
            content: 'Đã xong.',
            performedOn: today,
            letter: { number: '1/BC', on: today, signer: 'Giám đốc Sở' },
            fileIds: [],
          },
          { type: 'confirm' },
          { type: 'return', reason: 'Chưa đủ.' },
          { type: 'requestExtension', proposedDueOn: '2016-06-30', reason: 'Việc khó.' },
          { type: 'decideExtension', isApproved: true, newDueOn: '2016-05-31', basis },
          { type: 'correctDueDate', dueOn: '2016-03-15', reason: 'Ghi nhầm.' },
          { type: 'reopen', reason: 'Số liệu chưa đủ.', basis },
          { type: 'revoke', reason: 'Không còn cần.', basis },
        ]);
      let day = Date.parse('2016-02-05T09:00:00Z');
      for (let round = 0; round < 24; round += 1, day += chance.between(1, 5) * DAY) {
        await province.clockTo(new Date(day).toISOString().slice(0, 16));
        if (round % 3 === 0) {
          const issuedOn = localDateOf(await now());
          const due = localDateOf(new Date(day + chance.between(5, 30) * DAY));
          await followUp.handOut(
            await province.launch([{ leads: agencyIds, coordinators: [], due }], {
              issuedOn,
              number: String(round + 100),
            }),
          );
        }
        const rows = await database.assignment.findMany({ where: { officeId }, orderBy: { id: 'asc' } });
        for (let acts = 0; acts < 8; acts += 1) {
          const command = someCommand(localDateOf(await now()));
          await followUp.carryOut(chance.pick(rows).id, command, act()).catch((error: unknown) => {
            if (!(error instanceof DomainError)) throw error;
          });
        }
        const at = await now();
        const figures = await overviewFigures(database, { officeId }, momentAt(at, false), 'agency');
        remembered.push({ at, figures: inOrder(figures) });
      }
      for (const { at, figures } of remembered) {
        const then = await overviewFigures(database, { officeId }, momentAt(at), 'agency');
        expect({ at, figures: inOrder(then) }).toEqual({ at, figures });
      }
      const states = new Set(
        (await database.assignment.findMany({ select: { state: true } })).map(({ state }) => state),
      );
      expect([...states]).toEqual(expect.arrayContaining(['closed', 'revoked', 'inProgress']));
      expect(remembered.at(-1)?.figures.reduce((sum, { updated }) => sum + updated, 0)).toBeGreaterThan(3);
    } finally {
      await province.close();
    }
  }, 60_000);
});
