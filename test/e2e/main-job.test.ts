import { assignmentRoutes } from '../../src/api/assignments/assignments.routes.js';
import { overdueRoutes } from '../../src/api/overdue/overdue.routes.js';
import { codeOf } from '../support/api-client.js';
import { newKey } from '../support/installation.js';
import {
  confirmAll,
  startDemonstration,
  until,
  wordsOf,
  type AssignmentView,
  type DemonstrationKit,
  type Draft,
} from './demonstration-kit.js';
import { demoNotice, hasSeeds, seed } from './documents.js';

interface Life {
  title: string;
  text: () => string;
  issuedOn?: string;
  sourceStatement?: string;
  settle: (draft: Draft) => Draft;
  /** as mails call the document */
  name: string;
  /** words before the dates, as the document has them */
  dueWords: string;
}

const lives: Life[] = [
  {
    title: 'a numbered notice of the demonstration',
    text: () => demoNotice('08-tb-ubnd.txt'),
    settle: confirmAll,
    name: '08/TB-UBND',
    dueWords: 'trước ngày 28/2',
  },
  {
    title: 'the news report of Ninh Bình, with its source stated by the specialist',
    text: () => seed('003'),
    issuedOn: '2016-02-05',
    sourceStatement: 'Ý kiến chỉ đạo của Phó Chủ tịch UBND tỉnh tại hội nghị ngày 05/02/2016',
    settle: confirmAll,
    name: 'Ý kiến chỉ đạo',
    dueWords: 'trước ngày 28/2',
  },
];

const SPECIALIST = 'chuyenvien.nb';
const LEADER = 'phochutich.nb';
const STTTT = 'vanthu.stttt@ninhbinh.demo.example';
const SNV = 'vanthu.snv@ninhbinh.demo.example';
const SYT = 'vanthu.syt@ninhbinh.demo.example';
const POLICE = 'vanthu.cat@ninhbinh.demo.example';
const SPECIALIST_MAIL = 'chuyenvien@ninhbinh.demo.example';
const completion = (fileId: string, performedOn: string, on = performedOn) => ({
  type: 'reportCompletion' as const,
  content: 'Đã ban hành kế hoạch và triển khai thực hiện.',
  performedOn,
  letter: { number: '15/BC-SNV', on, signer: 'Giám đốc Sở' },
  fileIds: [fileId],
});

for (const life of lives) {
  const describeLife = life.title.startsWith('the news') && !hasSeeds ? describe.skip : describe;
  describeLife(`the main job: ${life.title}`, () => {
    let kit: DemonstrationKit;
    let directiveId: string;
    let given: AssignmentView[];
    const of = (username: string) => kit.list(username, { directive: directiveId });
    const dated = (views: readonly AssignmentView[]) => {
      const found = views.find(({ dueOn }) => dueOn === '2016-02-28');
      if (!found) throw new Error('nothing is due on 28/2/2016');
      return found;
    };

    beforeAll(async () => {
      kit = await startDemonstration();
    }, 120_000);
    afterAll(() => kit?.stop(), 60_000);

    test('the document goes in, its draft is confirmed, and its workflow hands it out to every member of the groups', async () => {
      directiveId = await kit.launch(life.text(), {
        by: SPECIALIST,
        settle: life.settle,
        issuedOn: life.issuedOn,
        sourceStatement: life.sourceStatement,
      });
      given = await of(SPECIALIST);
      const agencies = new Set(given.map(({ agency }) => agency.name));
      expect(given.every(({ state }) => state === 'sent')).toBe(true);
      expect(agencies).toContain('UBND thành phố Tam Điệp');
      expect(agencies).toContain('Công an tỉnh');
      expect(dated(await of('vanthu.snv.nb'))).toMatchObject({ role: 'lead', dueAt: '2016-02-28T17:00:00.000Z' });
    }, 60_000);

    test('each agency gets one mail, however many assignments, with the date as written and as reckoned', async () => {
      const agencies = new Set(given.map(({ agency }) => agency.id)).size;
      await until('all launch mails', () => Promise.resolve(kit.installation.smtp.mails.length >= agencies));
      expect(kit.installation.smtp.mails).toHaveLength(agencies);
      const [mail] = kit.mailsWith('[Giao nhiệm vụ]', STTTT);
      expect(mail?.content.subject).toContain(life.name);
      expect(mail?.content.subject).toContain('03 nhiệm vụ của Sở Thông tin và Truyền thông');
      const words = wordsOf(mail);
      expect(words).toContain('Kính gửi: Sở Thông tin và Truyền thông');
      expect(words).toContain('hết ngày 28/02/2016, Chủ nhật');
      expect(words).toContain(`"${life.dueWords}"`);
      expect(words).toContain('không quy định thời hạn');
      expect(words).toMatch(/xác nhận tiếp nhận trong ngày 05\/02\/2016|xác nhận tiếp nhận trong ngày 15\/02\/2016/);
      expect(words).toContain('phần mềm');
      expect(words.toLowerCase()).toContain('trình diễn');
      expect(mail?.content.attachments.some(({ mimeType }) => mimeType === 'text/calendar')).toBe(true);
      expect(mail?.content.replyTo?.[0]?.address).toBe(SPECIALIST_MAIL);
      expect(kit.mailsWith('[Đề nghị phối hợp]', POLICE)).toHaveLength(1);
    }, 60_000);

    test('one agency acknowledges on the page of its mail, which a mail scanner that opens it does not do', async () => {
      const [mail] = kit.mailsWith('[Giao nhiệm vụ]', STTTT);
      const link = /https?:\/\/\S+\/nhiem-vu\/[\w.-]+/.exec(mail?.content.text ?? '')?.[0] ?? '';
      const page = await fetch(link);
      expect(page.status).toBe(200);
      const html = await page.text();
      expect(html).toContain('Sở Thông tin và Truyền thông');
      expect(html).not.toContain('Sở Y tế');
      expect((await of('vanthu.stttt.nb')).every(({ state }) => state === 'sent')).toBe(true);
      const refused = await fetch(link, { method: 'POST', body: new URLSearchParams({ name: '', telephone: '' }) });
      expect(await refused.text()).toContain('role="alert"');
      expect((await of('vanthu.stttt.nb')).every(({ state }) => state === 'sent')).toBe(true);
      const pressed = await fetch(link, {
        method: 'POST',
        body: new URLSearchParams({ name: 'Văn thư Sở TT&TT', telephone: '0229 000 0210' }),
      });
      expect(pressed.status).toBe(200);
      const [first] = await of('vanthu.stttt.nb');
      expect(first?.state).toBe('inProgress');
      const story = await (await kit.as(SPECIALIST)).call(assignmentRoutes.one, { params: { id: first?.id ?? '' } });
      expect(story.events.at(-1)).toMatchObject({ kind: 'acknowledge', channel: 'mailLink' });
      expect(JSON.stringify(story.events.at(-1))).toContain('0229 000 0210');
    });

    test('another acknowledges in its own account, and cannot touch what is not its own', async () => {
      for (const { id } of await of('vanthu.snv.nb')) {
        const outcome = await kit.command('vanthu.snv.nb', id, { command: { type: 'acknowledge' } });
        expect(outcome.state).toBe('inProgress');
      }
      const foreign = given.find(({ agency }) => agency.name === 'Sở Y tế')?.id ?? '';
      expect(await codeOf(kit.command('vanthu.snv.nb', foreign, { command: { type: 'acknowledge' } }))).toBe(
        'NOT_FOUND',
      );
    });

    test('on the first working day after Tết whoever has not acknowledged is reminded of that', async () => {
      await kit.playTo('2016-02-15');
      expect(kit.mailsWith('[Đề nghị tiếp nhận]', SYT)).toHaveLength(1);
      expect(wordsOf(kit.mailsWith('[Đề nghị tiếp nhận]', SYT)[0])).toContain('08 giờ 00 ngày 15/02/2016');
      expect(kit.mailsWith('[Đề nghị tiếp nhận]', STTTT)).toHaveLength(0);
      expect(kit.mailsWith('[Đề nghị tiếp nhận]', SNV)).toHaveLength(0);
    }, 60_000);

    test('three working days and one working day before the date those who owe it are reminded', async () => {
      await kit.playTo('2016-02-24');
      const [first] = kit.mailsWith('[Nhắc việc]', SYT);
      expect(first?.content.subject).toContain('Còn 03 ngày làm việc');
      expect(wordsOf(first)).toContain('Tính đến 08 giờ 00 ngày 24/02/2016, quý Cơ quan có 01 nhiệm vụ sắp đến hạn');
      const report = await kit.upload(
        'vanthu.snv.nb',
        'bao-cao.pdf',
        '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
      );
      const mine = dated(await of('vanthu.snv.nb'));
      const outcome = await kit.command('vanthu.snv.nb', mine.id, { command: completion(report, '2016-02-23') });
      expect(outcome.state).toBe('awaitingConfirmation');
      await kit.playTo('2016-02-26');
      expect(kit.mailsWith('[Nhắc việc]', SYT)).toHaveLength(2);
      expect(kit.mailsWith('[Nhắc việc]', SYT)[1]?.content.subject).toContain('Còn 01 ngày làm việc');
      expect(kit.mailsWith('[Nhắc việc]', SNV)).toHaveLength(1);
    }, 90_000);

    test('on Monday 29/2 the overdue notice goes to the agencies, put before their heads; bodies that are asked get none', async () => {
      await kit.playTo('2016-02-29');
      const [notice] = kit.mailsWith('[Thông báo quá hạn]', SYT);
      const words = wordsOf(notice);
      expect(words).toContain('Kính trình: Đồng chí Giám đốc Sở Y tế');
      expect(words).toContain('quá hạn 01 ngày (01 ngày làm việc)');
      expect(words).toContain('thời hạn này không thay thế thời hạn đã giao');
      expect(notice?.content.subject).not.toContain('lần');
      expect(kit.mailsWith('[Thông báo quá hạn]', SNV)).toHaveLength(0);
      expect(kit.mailsWith('[', POLICE).filter(({ content }) => content.text?.includes('quá hạn'))).toHaveLength(0);
      const daily = kit.mailsWith('', SPECIALIST_MAIL).at(-1);
      expect(wordsOf(daily)).toContain('29/02/2016');
    }, 60_000);

    test('a named specialist urges, with the number of the letter; a second time the same day is refused', async () => {
      const [due] = (await of('vanthu.syt.nb')).filter(({ dueOn }) => dueOn === '2016-02-28');
      const urge = {
        command: {
          type: 'urge' as const,
          letterNumber: '45/VPUBND-VX',
          letterOn: '2016-02-29',
          message: 'Đề nghị khẩn trương thực hiện',
          answerBy: '2016-03-03',
        },
      };
      await kit.command(SPECIALIST, due?.id ?? '', urge);
      const [mail] = await kit.waitForMails('[Đôn đốc lần 1]', 1, SYT);
      expect(wordsOf(mail)).toContain('45/VPUBND-VX');
      expect(wordsOf(mail)).toContain('03/3/2016');
      expect(await codeOf(kit.command(SPECIALIST, due?.id ?? '', urge))).toBe('URGED_TOO_SOON');
    }, 60_000);

    test('after five working days the report to leadership lies prepared, and the specialist sends it', async () => {
      await kit.playTo('2016-03-04');
      expect(kit.mailsWith('[Thông báo quá hạn]', SYT)).toHaveLength(3);
      expect(kit.mailsWith('[Báo cáo]')).toHaveLength(0);
      await kit.commandDirective(SPECIALIST, directiveId, {
        type: 'sendReport',
        note: 'Kính trình đồng chí cho ý kiến',
      });
      const [mail] = await kit.waitForMails('[Báo cáo]', 1);
      expect(mail?.content.subject).toMatch(/\[Báo cáo\] \d\d\/\d\d cơ quan quá hạn/);
      expect(wordsOf(mail)).toContain('Sở Y tế');
      expect(wordsOf(mail)).toContain('Kính xin ý kiến chỉ đạo');
      expect(mail?.to[0]).toMatch(/^(chutich|pct-vanxa)@/);
      expect(await codeOf(kit.commandDirective(SPECIALIST, directiveId, { type: 'sendReport' }))).toBe(
        'NO_PREPARED_REPORT',
      );
    }, 60_000);

    test('leadership sees what is overdue, by whom and since when; and yesterday as it was yesterday', async () => {
      const overdue = await kit.list(LEADER, { overdue: 'true', directive: directiveId });
      expect(overdue.length).toBeGreaterThan(15);
      expect(overdue.every(({ isOverdue, dueOn }) => isOverdue && dueOn === '2016-02-28')).toBe(true);
      expect(overdue.map(({ agency }) => agency.name)).not.toContain('Sở Nội vụ');
      const health = overdue.find(({ agency }) => agency.name === 'Sở Y tế');
      expect(health?.daysOverdue).toEqual({ calendarDays: 5, workingDays: 5 });
      const client = await kit.as(LEADER);
      const byAgency = await client.call(overdueRoutes.byAgency);
      expect(byAgency.overdueCount).toBe(overdue.length);
      expect((await client.call(overdueRoutes.byAgency, { query: { asOf: '2016-02-28' } })).overdueCount).toBe(0);
      expect((await client.call(overdueRoutes.byAgency, { query: { asOf: '2016-02-29' } })).overdueCount).toBe(
        overdue.length,
      );
    });

    test('a report that lacks something is returned with the reason, made again and confirmed', async () => {
      const mine = dated(await of('vanthu.snv.nb'));
      expect(mine.state).toBe('awaitingConfirmation');
      await kit.command(SPECIALIST, mine.id, { command: { type: 'return', reason: 'Chưa có phụ lục kinh phí' } });
      const [mail] = await kit.waitForMails('[Đề nghị bổ sung, hoàn thiện báo cáo]', 1, SNV);
      expect(wordsOf(mail)).toContain('Chưa có phụ lục kinh phí');
      const report = await kit.upload(
        'vanthu.snv.nb',
        'bao-cao-bo-sung.pdf',
        '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
      );
      await kit.command('vanthu.snv.nb', mine.id, { command: completion(report, '2016-02-23', '2016-03-04') });
      const confirmed = await kit.command(SPECIALIST, mine.id, { command: { type: 'confirm' } });
      expect(confirmed.state).toBe('closed');
      const [closed] = (await of('vanthu.snv.nb')).filter(({ id }) => id === mine.id);
      expect(closed).toMatchObject({ reportingStatus: 'doneOnTime', performedOn: '2016-02-23', returnedCount: 1 });
    }, 60_000);

    test('what came by letter the Office enters for the agencies; when all is confirmed the directive closes and says so once', async () => {
      const open = (await of(SPECIALIST)).filter(
        ({ state, role }) => role === 'lead' && ['sent', 'inProgress'].includes(state),
      );
      const file = await kit.upload(
        SPECIALIST,
        'cong-van.pdf',
        '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
      );
      const client = await kit.as(SPECIALIST);
      const many = async (items: object[]) => {
        const { results } = await client.call(assignmentRoutes.commandMany, { body: { items } });
        expect(results.map(({ status, problem }) => problem?.code ?? status)).toEqual(items.map(() => 200));
      };
      await many(
        open.map(({ id, agency }) => ({
          assignmentId: id,
          commandId: newKey(),
          command: completion(file, '2016-03-04'),
          channel: 'letter',
          actedFor: agency.id,
          informant: { name: 'Văn thư', letterNumber: '15/BC', letterOn: '2016-03-04' },
        })),
      );
      expect(
        (await kit.list(LEADER, { overdue: 'true', directive: directiveId })).every(
          ({ state }) => state === 'awaitingConfirmation',
        ),
      ).toBe(true);
      await many(open.map(({ id }) => ({ assignmentId: id, commandId: newKey(), command: { type: 'confirm' } })));
      await kit.waitForState(directiveId, 'concluded');
      const [closing] = await kit.waitForMails('[Kết thúc theo dõi]', 1, SYT);
      expect(wordsOf(closing)).toContain('hoàn thành quá hạn');
      expect(await kit.list(LEADER, { overdue: 'true', directive: directiveId })).toEqual([]);
      expect(
        (await (await kit.as(LEADER)).call(overdueRoutes.byAgency, { query: { asOf: '2016-02-29' } })).overdueCount,
      ).toBeGreaterThan(15);
    }, 90_000);

    test('nobody got a mail twice, and each that arrived has its row', async () => {
      const { mails } = kit.installation.smtp;
      await until(
        'no mail is under way',
        async () => (await kit.database.mail.count({ where: { state: { in: ['sending', 'waiting'] } } })) === 0,
      );
      const rows = await kit.database.mail.groupBy({
        by: ['state'],
        _count: true,
        where: { state: { not: 'obsolete' } },
      });
      expect(rows).toEqual([{ state: 'handedOver', _count: mails.length }]);
      expect(new Set(mails.map(({ content }) => content.messageId)).size).toBe(mails.length);
    }, 60_000);
  });
}
