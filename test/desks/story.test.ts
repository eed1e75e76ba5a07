import type { Page } from 'playwright-core';
import { until, wordsOf } from '../e2e/demonstration-kit.js';
import { demoNotice, hasSeeds, seed } from '../e2e/documents.js';
import { startDesks, type DeskKit } from './desk-kit.js';
import { step } from './step.js';

interface Told {
  title: string;
  text: () => string;
  /** what a document that does not say it is asked for: its day, where the words come from, who directs */
  head: { issuedOn: string; source: string; directedBy: RegExp } | null;
  /** as mails call it */
  name: string;
}

const stories: Told[] = [
  {
    title: 'the news report of Ninh Bình',
    text: () => seed('003'),
    head: {
      issuedOn: '05/02/2016',
      source: 'Ý kiến chỉ đạo của Phó Chủ tịch UBND tỉnh tại hội nghị ngày 05/02/2016',
      directedBy: /Phó Chủ tịch UBND tỉnh phụ trách văn xã/,
    },
    name: 'Ý kiến chỉ đạo',
  },
  {
    title: 'a notice of the demonstration',
    text: () => demoNotice('08-tb-ubnd.txt'),
    head: null,
    name: '08/TB-UBND',
  },
];

const SNV = 'vanthu.snv@ninhbinh.demo.example';
const SYT = 'vanthu.syt@ninhbinh.demo.example';
const PLAN = /kế hoạch chi tiết/;
const DUE_WORDS = 'trước ngày 28/2';
const report = {
  name: '15-bc-snv.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
};

/** Pasted as people paste: through the clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await page.getByRole('textbox', { name: 'Nội dung văn bản' }).click();
  await page.keyboard.press('Control+V');
}

/** Presses what settles the thing that stands first, until nothing is left. */
async function settleAll(page: Page): Promise<void> {
  const settle = page.getByRole('region', { name: 'Cần xử lý' });
  const open = page.locator('li[data-open], section[aria-label="Phần đầu văn bản"]');
  for (;;) {
    // Settling one thing may raise another, which the server says.
    await page.getByText(/Đã lưu lúc/).waitFor();
    const before = await settle.innerText();
    if (before.startsWith('Đã xử lý hết')) return;
    const first = settle.getByRole('listitem').first().getByRole('button');
    const isOfDate = (await first.innerText()).includes('không rõ năm');
    await first.click();
    // What nobody can call right is said anew: the year of a date that the text leaves out.
    if (isOfDate) await open.getByRole('textbox', { name: 'Ngày đến hạn' }).fill('28/02/2016');
    else
      await open
        .getByRole('button', { name: /^(Đúng|Đã rà soát|Mỗi cơ quan thực hiện phần việc của mình)/ })
        .first()
        .click();
    if (isOfDate) await page.keyboard.press('Tab');
    await until('the thing is settled', async () => (await settle.innerText()) !== before);
  }
}

for (const told of stories) {
  // The notice stands in where the real documents are not.
  const describeTold = (told.head !== null) === hasSeeds ? describe : describe.skip;
  describeTold(`from the document to the leader and back: ${told.title}`, () => {
    let kit: DeskKit;
    beforeAll(async () => {
      kit = await startDesks();
    }, 120_000);
    afterAll(() => kit?.stop(), 60_000);

    test('it goes in, is reported on, is overdue elsewhere, is ordered to be urged, and is urged', async () => {
      const specialist = await kit.signsIn('chuyenvien.nb', { permissions: ['clipboard-read', 'clipboard-write'] });

      await step('the document is pasted and read', specialist, async () => {
        await specialist.getByRole('link', { name: 'Nhập văn bản mới' }).click();
        await paste(specialist, told.text());
        await specialist.getByRole('button', { name: 'Đọc văn bản' }).click();
        await specialist.getByRole('region', { name: 'Cần xử lý' }).waitFor();
      });
      const { head } = told;
      if (head)
        await step('what the document does not say is filled in', specialist, async () => {
          const part = specialist.getByRole('region', { name: 'Phần đầu văn bản' });
          // What is asked first is about the head: it stands open.
          await part.getByRole('textbox', { name: 'Ngày ban hành' }).fill(head.issuedOn);
          await part.getByRole('textbox', { name: 'Nguồn (khi không có số)' }).fill(head.source);
          const directedBy = part.getByRole('combobox', { name: 'Lãnh đạo chỉ đạo' });
          await directedBy.click();
          await specialist.getByRole('option', { name: head.directedBy }).click();
          await part.getByRole('button', { name: 'Đóng' }).click();
          const settle = specialist.getByRole('region', { name: 'Cần xử lý' });
          await settle.getByText('Phần đầu văn bản').first().waitFor({ state: 'detached' });
        });
      await step('the doubts are worked off', specialist, () => settleAll(specialist));
      let directiveId = '';
      await step('it is previewed and launched', specialist, async () => {
        await specialist.getByText(/Đã lưu lúc/).waitFor();
        directiveId = /\/intake\/([^/?]+)/.exec(specialist.url())?.[1] ?? '';
        await specialist.getByRole('button', { name: 'Xem trước khi giao' }).click();
        await specialist.getByText(/cơ quan nhận \d+ thư trong hôm nay/).waitFor();
        const launch = { name: /^Giao \d+ nhiệm vụ cho \d+ cơ quan$/ };
        await specialist.getByRole('button', launch).click();
        await specialist.getByRole('dialog').getByRole('button', launch).click();
        await specialist.getByText(/Đã giao xong cho \d+ cơ quan\./).waitFor({ timeout: 30_000 });
      });

      const [given] = await kit.waitForMails('[Giao nhiệm vụ]', 1, SNV);
      expect(given?.content.subject).toContain(told.name);
      expect(wordsOf(given)).toContain('Kính gửi: Sở Nội vụ');
      expect(wordsOf(given)).toContain(`hết ngày 28/02/2016, Chủ nhật`);
      expect(wordsOf(given)).toContain(`"${DUE_WORDS}"`);
      const link = /https?:\/\/\S+\/nhiem-vu\/[\w.-]+/.exec(given?.content.text ?? '')?.[0] ?? '';
      const mailPage = await kit.browser.visitor();
      await step('the agency acknowledges by the page of its mail', mailPage, async () => {
        await mailPage.goto(link);
        await mailPage.getByText('Kính gửi: Sở Nội vụ').waitFor();
        await mailPage.getByLabel('Họ và tên người xác nhận').fill('Văn thư Sở Nội vụ');
        await mailPage.getByLabel('Số điện thoại liên hệ').fill('0229 000 0101');
        await mailPage.getByRole('button', { name: 'Xác nhận tiếp nhận' }).click();
        await mailPage.getByText('Đã ghi nhận tiếp nhận 3 nhiệm vụ.').waitFor();
      });
      await mailPage.context().close();

      const agency = await kit.signsIn('vanthu.snv.nb');
      await step('it signs in and reports completion with its file', agency, async () => {
        await agency.getByRole('button', { name: /^Tiếp nhận/ }).waitFor({ state: 'detached' });
        await agency.getByRole('link', { name: PLAN }).and(agency.locator('[data-row-id]')).click();
        await agency.getByText('hết ngày 28/02/2016, Chủ nhật').first().waitFor();
        await agency.getByRole('link', { name: 'Báo cáo hoàn thành' }).click();
        const field = (name: string) => agency.getByRole('textbox', { name, exact: true });
        await field('Số, ký hiệu').fill('15/BC-SNV');
        await field('Ngày').fill('5/2/2016');
        await field('Người ký').fill('Giám đốc Sở');
        await field('Ngày thực hiện xong').fill('5/2/2016');
        await field('Nội dung, kết quả thực hiện').fill('Đã ban hành kế hoạch chi tiết của Sở.');
        await agency.locator('input[type="file"]').first().setInputFiles(report);
        await agency.getByRole('button', { name: 'Gửi báo cáo' }).click();
        await agency.getByText(/Đã gửi báo cáo lúc .*, chờ Văn phòng xác nhận\./).waitFor();
      });

      await step('the clock is played past the due date in the band', specialist, async () => {
        const band = specialist.getByRole('region', { name: 'Đồng hồ của bản trình diễn' });
        await band.getByRole('button', { name: 'Đến ngày…' }).click();
        await band.getByLabel('Ngày (chỉ chạy tới)').fill('2016-03-01');
        await band.getByRole('button', { name: 'Chạy đến ngày này' }).click();
        await band.getByText(/Đã chạy đến 08 giờ 00, .*: \d+ thư mới\./).waitFor({ timeout: 90_000 });
      });
      const [notice] = kit.mailsWith('[Thông báo quá hạn]', SYT);
      expect(wordsOf(notice)).toContain('quá hạn');
      expect(kit.mailsWith('[Thông báo quá hạn]', SNV)).toHaveLength(0);

      await step('the secretariat confirms the report beside the clause that asked for it', specialist, async () => {
        await specialist.getByRole('link', { name: 'Chờ tôi xử lý' }).first().click();
        await specialist
          .getByRole('row', { name: /Sở Nội vụ/ })
          .getByRole('link', { name: 'Xem báo cáo' })
          .click();
        await specialist.getByRole('heading', { level: 1, name: 'Sở Nội vụ' }).waitFor();
        await specialist.getByText(DUE_WORDS).first().waitFor();
        await specialist.getByText('15/BC-SNV ngày 05/02/2016').first().waitFor();
        await specialist.getByRole('button', { name: 'Xác nhận hoàn thành' }).click();
        await specialist
          .getByRole('group', { name: /^Xác nhận hoàn thành, .*đúng hạn/ })
          .getByRole('button', { name: 'Xác nhận hoàn thành' })
          .click();
        await specialist.getByText('Đã xác nhận hoàn thành cho Sở Nội vụ.').waitFor();
      });
      const overdue = await kit.list('chuyenvien.nb', { overdue: 'true', directive: directiveId });
      // Bodies that are only asked stand apart from the figures.
      const assigned = overdue.filter(({ agency: { register } }) => register === 'assign');
      expect(assigned.length).toBeGreaterThan(15);
      expect(overdue.map(({ agency: { name } }) => name)).not.toContain('Sở Nội vụ');
      await step('and sees who is overdue', specialist, async () => {
        await specialist.goto('/desk?queue=overdue');
        await specialist.getByRole('row', { name: /Sở Y tế/ }).waitFor();
        expect(await specialist.getByRole('row', { name: /Sở Nội vụ/ }).count()).toBe(0);
      });

      const leader = await kit.signsIn('phochutich.nb');
      await step('the leader sees how many are overdue, and which', leader, async () => {
        await leader.locator('[data-figure="overdue"]', { hasText: String(assigned.length) }).click();
        await leader.getByText(`${assigned.length} nhiệm vụ`).first().waitFor();
        await leader.getByRole('row', { name: /Sở Y tế/ }).waitFor();
        await leader.goBack();
      });
      await step('and the clause in the document', leader, async () => {
        await leader.getByRole('link', { name: 'Quá hạn theo cơ quan' }).first().click();
        await leader.getByRole('button', { name: /^Sở Y tế/ }).click();
        const group = leader.getByRole('listitem').filter({ has: leader.getByRole('button', { name: /^Sở Y tế/ }) });
        await group.getByRole('link', { name: 'Xem mục trong văn bản' }).first().click();
        await leader.getByText(DUE_WORDS).first().waitFor();
        await leader.goBack();
      });
      await step('and orders that it be urged', leader, async () => {
        const group = leader.getByRole('listitem').filter({ has: leader.getByRole('button', { name: /^Sở Y tế/ }) });
        await group.getByRole('button', { name: 'Chỉ đạo đôn đốc' }).click();
        const panel = leader.getByRole('dialog');
        await panel.getByRole('button', { name: 'Tập trung hoàn thành, báo cáo UBND tỉnh' }).click();
        await panel.getByRole('textbox', { name: 'Trả lời chậm nhất ngày' }).fill('4/3/2016');
        await panel.getByRole('button', { name: 'Chuyển chuyên viên' }).click();
        await leader.getByText('Đã chuyển chuyên viên 1 nhiệm vụ.').waitFor();
      });
      expect(kit.mailsWith('[Đôn đốc', SYT)).toHaveLength(0);

      await step('the specialist finds the order and urges', specialist, async () => {
        await specialist.getByRole('link', { name: 'Chờ tôi xử lý' }).first().click();
        const orders = specialist.getByRole('region', { name: 'Chỉ đạo đôn đốc của lãnh đạo (1)' });
        await orders.getByText(/“Tập trung hoàn thành, báo cáo UBND tỉnh”, trả lời chậm nhất 04\/3\/2016/).waitFor();
        await orders.getByRole('link', { name: /^Gửi đôn đốc ?: Sở Y tế/ }).click();
        await specialist.getByRole('button', { name: 'Gửi đôn đốc lần 1' }).click();
        const form = specialist.getByRole('form', { name: 'Gửi đôn đốc lần 1' });
        await form.getByRole('textbox', { name: 'Số, ký hiệu văn bản đôn đốc' }).fill('45/VPUBND-VX');
        await form.getByRole('textbox', { name: 'Ngày văn bản' }).fill('1/3/2016');
        await form.getByRole('textbox', { name: 'Nội dung đôn đốc' }).fill('Tập trung hoàn thành, báo cáo UBND tỉnh');
        await form.getByRole('textbox', { name: 'Đề nghị trả lời trước ngày' }).fill('4/3/2016');
        await form.getByRole('button', { name: 'Gửi đôn đốc lần 1' }).click();
        await specialist
          .getByText(/Đôn đốc lần 1 bằng văn bản 45\/VPUBND-VX/)
          .first()
          .waitFor();
      });
      const [urging] = await kit.waitForMails('[Đôn đốc lần 1]', 1, SYT);
      expect(wordsOf(urging)).toContain('Sở Y tế');
      expect(wordsOf(urging)).toContain('45/VPUBND-VX');
      expect(wordsOf(urging)).toContain('Tập trung hoàn thành, báo cáo UBND tỉnh');
      expect(wordsOf(urging)).toContain('04/3/2016');

      await step('and the order is no longer waiting; the leader sees that it was carried out', leader, async () => {
        await until(
          'the order is done',
          async () => (await kit.database.pushOrderItem.count({ where: { urgedAt: null } })) === 0,
        );
        await leader.goto(`/assignments/${overdue.find(({ agency: { name } }) => name === 'Sở Y tế')?.id}`);
        await leader
          .getByText(/Đôn đốc lần 1 bằng văn bản 45\/VPUBND-VX/)
          .first()
          .waitFor();
      });
      await Promise.all([specialist, agency, leader].map((page) => page.context().close()));
    }, 300_000);
  });
}
