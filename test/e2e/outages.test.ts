import { overdueRoutes } from '../../src/api/overdue/overdue.routes.js';
import { assignmentRoutes } from '../../src/api/assignments/assignments.routes.js';
import { Refusal } from '../support/api-client.js';
import { newKey } from '../support/installation.js';
import { confirmAll, startDemonstration, until, wordsOf, type DemonstrationKit } from './demonstration-kit.js';
import { demoNotice } from './documents.js';

const SPECIALIST = 'chuyenvien.nb';
const SYT = 'vanthu.syt@ninhbinh.demo.example';
const SXD = 'vanthu.sxd@ninhbinh.demo.example';

describe('what is away for a while loses nothing', () => {
  let kit: DemonstrationKit;
  let directiveId: string;
  const mine = async (username: string) => {
    const found = (await kit.list(username, { directive: directiveId })).find(({ dueOn }) => dueOn === '2016-02-28');
    if (!found) throw new Error(`${username} owes nothing on 28/2/2016`);
    return found;
  };

  beforeAll(async () => {
    kit = await startDemonstration();
  }, 120_000);
  afterAll(() => kit?.stop(), 60_000);

  test('Temporal away: a launch and a command are answered, and the handing out follows when it is back', async () => {
    const { temporal } = kit.installation;
    const text = demoNotice('08-tb-ubnd.txt');
    await temporal.kill9();
    const launching = kit.launch(text, { by: SPECIALIST, settle: confirmAll });
    await until(
      'the launch is answered',
      async () => (await kit.database.directive.count({ where: { state: 'launching' } })) === 1,
    );
    await temporal.restart();
    directiveId = await launching;
    expect(await kit.database.assignment.count({ where: { directiveId } })).toBe(
      await kit.database.handOutLine.count({ where: { directiveId } }),
    );

    await temporal.kill9();
    const outcome = await kit.command('vanthu.sxd.nb', (await mine('vanthu.sxd.nb')).id, {
      command: { type: 'acknowledge' },
    });
    expect(outcome).toMatchObject({ state: 'inProgress', isRepeated: false });
    await temporal.restart();
    await kit.waitForMails('[Giao nhiệm vụ]', 1, SYT);
  }, 120_000);

  test('PostgreSQL away: 503 with Retry-After, nothing is acknowledged that was not committed, and the same command goes through later', async () => {
    const { postgres } = kit.installation;
    const assignment = await mine('vanthu.syt.nb');
    const client = await kit.as('vanthu.syt.nb');
    const key = newKey();
    const acknowledge = () =>
      client.call(assignmentRoutes.command, {
        params: { id: assignment.id },
        body: { command: { type: 'acknowledge' } },
        key,
      });
    await postgres.kill9();
    const refusal = await acknowledge().then(
      () => null,
      (error: unknown) => (error instanceof Refusal ? error : null),
    );
    expect(refusal?.problem).toMatchObject({ status: 503, code: 'DATABASE_AWAY' });
    expect(refusal?.retryAfterSeconds).toBeGreaterThan(0);
    await postgres.start();
    let repeated = false;
    await until('the command is answered', async () => {
      try {
        repeated = (await acknowledge()).isRepeated;
        return true;
      } catch (error) {
        if (error instanceof Refusal && error.problem.status === 503) return false;
        throw error;
      }
    });
    expect(repeated).toBe(false);
    expect((await acknowledge()).isRepeated).toBe(true);
    const events = await kit.database.assignmentEvent.findMany({
      where: { assignmentId: assignment.id, kind: 'acknowledge' },
    });
    expect(events).toHaveLength(1);
  }, 120_000);

  test("Temporal's state lost while it was stopped: rehydrating fills it, and the reminders come", async () => {
    const { temporal } = kit.installation;
    await temporal.restartEmpty();
    await kit.dondoc(null, 'admin', 'rehydrate');
    await kit.playTo('2016-02-24');
    expect(kit.mailsWith('[Nhắc việc]', SYT)).toHaveLength(1);
    expect(kit.mailsWith('[Đề nghị tiếp nhận]', SYT)).toHaveLength(1); // the undated item is not acknowledged
    expect(await kit.database.assignment.count({ where: { directiveId } })).toBe(
      await kit.database.handOutLine.count({ where: { directiveId } }),
    );
  }, 120_000);

  test('the mail server away over a reminder and the due date: one mail says how things stand', async () => {
    const { smtp } = kit.installation;
    const before = smtp.mails.length;
    await smtp.goAway();
    await kit.playTo('2016-02-29');
    expect(smtp.mails).toHaveLength(before);
    const overdue = await (await kit.as('phochutich.nb')).call(overdueRoutes.byAgency);
    expect(overdue.overdueCount).toBeGreaterThan(15);
    await smtp.comeBack();
    const [notice] = await kit.waitForMails('[Thông báo quá hạn]', 1, SXD);
    expect(wordsOf(notice)).toContain('quá hạn 01 ngày');
    await until(
      'every mail is delivered',
      async () => (await kit.database.mail.count({ where: { state: { in: ['waiting', 'sending'] } } })) === 0,
      90_000,
    );
    expect(kit.mailsWith('[Nhắc việc]', SXD)).toHaveLength(1); // of 24/2; the one of 26/2 has no say any more
    expect(smtp.mails.slice(before).filter(({ to }) => to.includes(SXD))).toHaveLength(1);
    expect(await kit.database.notice.count({ where: { kind: 'reminder', state: 'obsolete' } })).toBeGreaterThan(15);
  }, 180_000);
});
