import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { demonstration } from '../../demo/demonstration.js';
import { directiveRoutes } from '../../src/api/directives/directives.routes.js';
import { confirmAll, until } from '../e2e/demonstration-kit.js';
import { demoNotice } from '../e2e/documents.js';
import { scratchFolder } from '../support/scratch-folder.js';
import { startDesks, type DeskKit } from './desk-kit.js';
import { step } from './step.js';

const SPECIALIST = 'chuyenvien.nb';
const HEAD = 'chanhvanphong.nb';
const MISSING = 'Không tìm thấy nội dung này, hoặc tài khoản đang dùng không được xem.';
const pdf = (name: string, size = 64) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.concat([Buffer.from('%PDF-1.4\n%%EOF\n'), Buffer.alloc(Math.max(0, size - 15), 0x20)]),
});
const WORDS = 'Đã phân công cán bộ phụ trách công nghệ thông tin.';

const scratch = scratchFolder('bad-input');
let kit: DeskKit;
let directiveId: string;
beforeAll(async () => {
  kit = await startDesks();
  directiveId = await kit.launch(demoNotice('08-tb-ubnd.txt'), { by: SPECIALIST, settle: confirmAll });
}, 240_000);
afterAll(async () => {
  scratch.remove();
  await kit?.stop();
}, 60_000);

/** An assignment of an agency that nothing was reported on, acknowledged. */
async function assignmentOf(username: string): Promise<string> {
  const [first] = await kit.list(username, { directive: directiveId });
  if (!first) throw new Error(`nothing was given to ${username}`);
  if (first.state === 'sent') await kit.command(username, first.id, { command: { type: 'acknowledge' } });
  return first.id;
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** The form of a completion report, filled in but for its files. */
async function openReport(username: string, assignmentId: string): Promise<Page> {
  const page = await kit.withSession(username);
  await page.goto(`/assignments/${assignmentId}/report`);
  await step('fills in the report', page, async () => {
    await field(page, 'Số, ký hiệu').fill('15/BC');
    await field(page, 'Ngày').fill('5/2/2016');
    await field(page, 'Người ký').fill('Giám đốc Sở');
    await field(page, 'Ngày thực hiện xong').fill('5/2/2016');
    await field(page, 'Nội dung, kết quả thực hiện').fill(WORDS);
  });
  return page;
}

async function addFile(page: Page, file: ReturnType<typeof pdf> | string = pdf('15-bc.pdf')): Promise<void> {
  await page.locator('input[type="file"]').first().setInputFiles(file);
}

const send = (page: Page) => page.getByRole('button', { name: 'Gửi báo cáo' });
const ended = (page: Page) => page.getByRole('region', { name: 'Phiên làm việc đã hết' });
const sent = (page: Page) => page.getByText(/Đã gửi báo cáo lúc .*, chờ Văn phòng xác nhận\./);

/** Looked up where it counts: in the database. */
async function reportsOn(assignmentId: string): Promise<{ reports: number; events: number }> {
  return {
    reports: await kit.database.report.count({ where: { assignmentId } }),
    events: await kit.database.assignmentEvent.count({ where: { assignmentId, kind: 'reportCompletion' } }),
  };
}

test('a session that ends in the middle of a report: what was typed stays, one signs in in place, it is sent once', async () => {
  const id = await assignmentOf('vanthu.snv.nb');
  const page = await openReport('vanthu.snv.nb', id);
  await addFile(page);
  await step('the session ends', page, async () => {
    await page.getByText('đã tải lên').waitFor();
    await page.context().clearCookies();
    await send(page).click();
    await ended(page).getByText('Nội dung đang nhập vẫn còn. Đăng nhập lại để tiếp tục.').waitFor();
  });
  expect(await field(page, 'Nội dung, kết quả thực hiện').inputValue()).toBe(WORDS);
  expect(await reportsOn(id)).toEqual({ reports: 0, events: 0 });
  await step('signs in in place', page, async () => {
    await ended(page).getByRole('button', { name: 'Đăng nhập lại' }).click();
    expect(await page.getByLabel('Tên đăng nhập').inputValue()).toBe('vanthu.snv.nb');
    await page.getByLabel('Mật khẩu', { exact: true }).fill(demonstration.password);
    await page.keyboard.press('Enter');
    await ended(page).waitFor({ state: 'detached' });
  });
  expect(await field(page, 'Nội dung, kết quả thực hiện').inputValue()).toBe(WORDS);
  await step('sends it', page, async () => {
    await send(page).click();
    await sent(page).waitFor();
  });
  expect(await reportsOn(id)).toEqual({ reports: 1, events: 1 });
  await page.context().close();
}, 60_000);

test('a file that is too large is refused at once, an upload that is cut off goes on from its button', async () => {
  const id = await assignmentOf('vanthu.stttt.nb');
  const page = await openReport('vanthu.stttt.nb', id);
  await step('just over the limit', page, async () => {
    // From the disk: the browser reads it itself, as it does for a person.
    const large = path.join(scratch.folder, 'phu-luc.pdf');
    writeFileSync(large, pdf('phu-luc.pdf', 21_000_000).buffer);
    await addFile(page, large);
    await page
      .getByText('Tệp phu-luc.pdf có dung lượng 20,1 MB, vượt mức 20 MB. Giảm dung lượng rồi chọn lại.')
      .waitFor();
    await send(page).click();
    await page.getByRole('heading', { name: 'Có 1 nội dung cần sửa' }).waitFor();
    await page.getByRole('button', { name: 'Bỏ tệp phu-luc.pdf' }).click();
  });
  await step('cut off', page, async () => {
    await page.route('**/api/files', (route) => route.abort('connectionreset'));
    await addFile(page);
    await page.getByText(/Tải lên bị ngắt ở .*\. Nội dung khác vẫn còn\./).waitFor();
    await page.unroute('**/api/files');
    await page.getByRole('button', { name: 'Tải tiếp' }).click();
    await page.getByText('đã tải lên').waitFor();
    expect(await field(page, 'Nội dung, kết quả thực hiện').inputValue()).toBe(WORDS);
    await send(page).click();
    await sent(page).waitFor();
  });
  expect(await reportsOn(id)).toEqual({ reports: 1, events: 1 });
  await page.context().close();
}, 60_000);

test('a file whose content is another than its name says is refused in words', async () => {
  const id = await assignmentOf('vanthu.syt.nb');
  const page = await openReport('vanthu.syt.nb', id);
  await step('no PDF', page, async () => {
    await addFile(page, { ...pdf('phu-luc.pdf'), buffer: Buffer.from('MZ\u0090\u0000\u0003 no document') });
    await page.getByText('Nội dung tệp phu-luc.pdf không phải là PDF. Chọn đúng tệp.').waitFor();
  });
  await page.context().close();
}, 60_000);

test('the server away: the band says it, what waits is sent by itself when it is back, nothing is doubled', async () => {
  const id = await assignmentOf('vanthu.sct.nb');
  const page = await openReport('vanthu.sct.nb', id);
  const [api] = kit.installation.apis;
  await addFile(page);
  await step('the server goes', page, async () => {
    await page.getByText('đã tải lên').waitFor();
    await api?.stop();
    await send(page).click();
    await page.getByText(/Mất kết nối với máy chủ từ/).waitFor();
    await page.getByText(/Tự gửi lại sau \d+ giây\./).waitFor();
    await page.getByRole('button', { name: 'Gửi lại ngay' }).waitFor();
  });
  expect(await field(page, 'Nội dung, kết quả thực hiện').inputValue()).toBe(WORDS);
  expect(await reportsOn(id)).toEqual({ reports: 0, events: 0 });
  await api?.start();
  await step('the server is back', page, async () => {
    await sent(page).waitFor({ timeout: 40_000 });
    await page.getByText(/Mất kết nối với máy chủ từ/).waitFor({ state: 'detached' });
  });
  expect(await reportsOn(id)).toEqual({ reports: 1, events: 1 });
  await page.context().close();
}, 120_000);

test('an answer that is lost on its way: what was done is not done again', async () => {
  const id = await assignmentOf('vanthu.stc.nb');
  const page = await openReport('vanthu.stc.nb', id);
  await addFile(page);
  let lost = 0;
  await page.route('**/api/assignments/*/commands', async (route) => {
    await route.fetch();
    lost += 1;
    await route.abort('connectionreset');
  });
  await step('the answer is lost', page, async () => {
    await page.getByText('đã tải lên').waitFor();
    await send(page).click();
    await page.getByText(/Tự gửi lại sau \d+ giây\./).waitFor();
  });
  expect(lost).toBe(1);
  expect(await reportsOn(id)).toEqual({ reports: 1, events: 1 });
  await page.unroute('**/api/assignments/*/commands');
  await step('it is asked again', page, async () => {
    await page.getByRole('button', { name: 'Gửi lại ngay' }).click();
    await sent(page).waitFor();
  });
  expect(await reportsOn(id)).toEqual({ reports: 1, events: 1 });
  await page.context().close();
}, 60_000);

test('two people decide the same report: the second one is told who was first, and nothing is done twice', async () => {
  const username = 'vanthu.sxd.nb';
  const id = await assignmentOf(username);
  await kit.command(username, id, {
    command: {
      type: 'reportCompletion',
      content: WORDS,
      performedOn: '2016-02-05',
      letter: { number: '20/BC-SXD', on: '2016-02-05', signer: 'Giám đốc Sở' },
      fileIds: [await kit.upload(username, '20-bc-sxd.txt', 'Báo cáo kết quả thực hiện.')],
    },
  });
  const [first, second] = await Promise.all([kit.withSession(SPECIALIST), kit.withSession(HEAD)]);
  for (const page of [first, second]) {
    await page.goto(`/assignments/${id}/review`);
    await step('reads the report', page, () => page.getByText('20/BC-SXD').first().waitFor());
    await page.getByRole('button', { name: 'Xác nhận hoàn thành' }).click();
    await page.getByRole('group', { name: /^Xác nhận hoàn thành/ }).waitFor();
  }
  const confirm = (page: Page) =>
    page.getByRole('group', { name: /^Xác nhận hoàn thành/ }).getByRole('button', { name: 'Xác nhận hoàn thành' });
  await step('the first confirms', first, async () => {
    await confirm(first).click();
    await first.getByText('Đã xác nhận hoàn thành cho Sở Xây dựng.').waitFor();
  });
  await step('the second comes too late', second, async () => {
    await confirm(second).click();
    await second.getByText(/Báo cáo này đã được đồng nghiệp \(Phòng Văn xã\) xác nhận lúc/).waitFor();
    await second.getByText(/Thao tác vừa rồi không được thực hiện\./).waitFor();
    await second.getByRole('link', { name: 'Xem kết quả' }).click();
    await second.getByRole('heading', { level: 1, name: /Sở Xây dựng/ }).waitFor();
  });
  expect(await kit.database.assignmentEvent.count({ where: { assignmentId: id, kind: 'confirm' } })).toBe(1);
  await Promise.all([first, second].map((page) => page.context().close()));
}, 60_000);

test('a page from before an upgrade says so, keeps what is typed, and is reloaded only when asked', async () => {
  const id = await assignmentOf('vanthu.snnptnt.nb');
  const page = await openReport('vanthu.snnptnt.nb', id);
  const answers = ({ pathname }: URL) => pathname.startsWith('/api/') && pathname !== '/api/events';
  await page.route(answers, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'x-dondoc-build': 'another' } });
  });
  await step('an answer of the new build', page, async () => {
    await page.getByRole('link', { name: 'Báo cáo đã gửi' }).click();
    await page.getByText('Phần mềm vừa được nâng cấp. Nội dung đang nhập vẫn còn.').waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Dùng tiếp' }).click();
    expect(await field(page, 'Nội dung, kết quả thực hiện').inputValue()).toBe(WORDS);
  });
  await page.unroute(answers);
  await step('reloads', page, async () => {
    await page.getByRole('button', { name: 'Tải lại trang' }).click();
    await page.getByRole('button', { name: 'Dùng tiếp' }).click();
    expect(await field(page, 'Nội dung, kết quả thực hiện').inputValue()).toBe(WORDS);
    expect(await page.getByText('Phần mềm vừa được nâng cấp').count()).toBe(0);
  });
  await page.context().close();
}, 60_000);

test('an address of something deleted, of nothing, or of another desk says the same and leads home', async () => {
  const client = await kit.as(SPECIALIST);
  const draft = await client.call(directiveRoutes.create, { body: { text: demoNotice('05-tb-ubnd.txt') } });
  const page = await kit.withSession(SPECIALIST);
  await page.goto(`/intake/${draft.id}`);
  await step('the draft is there', page, () => page.getByText('Cần xử lý').first().waitFor());
  await page.getByRole('button', { name: 'Bỏ dự thảo' }).click();
  await step('it is thrown away', page, async () => {
    await page.getByText(/Dự thảo và nội dung đã nhập bị xóa, không khôi phục được\./).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ dự thảo' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nhập văn bản mới' }).waitFor();
  });
  const nobody = '00000000-0000-4000-8000-000000000000';
  const addresses = [
    `/intake/${draft.id}`,
    `/intake/${draft.id}/preview`,
    `/directives/${draft.id}`,
    `/directives/${nobody}`,
    `/directives/${directiveId}/tasks/${nobody}`,
    '/directives/khong-co',
    `/assignments/${nobody}`,
    `/assignments/${nobody}/review`,
    `/leadership-reports/${nobody}`,
    '/admin/accounts',
    '/agency',
    '/khong-co-trang-nay',
  ];
  for (const address of addresses) {
    await page.goto(address);
    await step(address, page, () => page.getByText(MISSING).first().waitFor());
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  }
  await page.getByRole('link', { name: 'Về trang chính' }).click();
  await step('home', page, () => page.getByRole('heading', { level: 1, name: /Chờ tôi xử lý/ }).waitFor());
  await page.context().close();
  await until(
    'nothing is left of the draft',
    async () => (await kit.database.directive.count({ where: { id: draft.id } })) === 0,
  );
}, 90_000);
