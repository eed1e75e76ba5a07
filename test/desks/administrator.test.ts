import type { Locator, Page } from 'playwright-core';
import { startDesks, type DeskKit } from './desk-kit.js';
import { keyboardOf, tellKeys } from './keyboard.js';
import { step } from './step.js';

const ADMINISTRATOR = 'quantri';
const OFFICE = 'Văn phòng UBND tỉnh Ninh Bình';
const PASSWORD = 'mat-khau-moi-2016';

/** Two agencies with their people; a whole file or nothing of it is taken. */
const registry = (lines: readonly string[]): { name: string; mimeType: string; buffer: Buffer } => ({
  name: 'danh-sach.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    ['Tên cơ quan;Loại cơ quan;Chức danh thủ trưởng;Hộp thư công vụ;Họ và tên;Vai trò;Tên đăng nhập', ...lines].join(
      '\n',
    ),
  ),
});
const GOOD =
  'Chi cục Bảo vệ môi trường;Đơn vị trực thuộc;Chi cục trưởng;ccbvmt@ninhbinh.demo.example;Văn thư Chi cục;Đầu mối cơ quan;vanthu.ccbvmt.nb';
const WRONG =
  ';Đơn vị trực thuộc;Chi cục trưởng;ccthuyloi@ninhbinh.demo.example;Văn thư Chi cục;Đầu mối cơ quan;vanthu.cctl.nb';

let kit: DeskKit;
let page: Page;
beforeAll(async () => {
  kit = await startDesks();
  page = await kit.signedIn(ADMINISTRATOR);
}, 240_000);
afterAll(() => kit?.stop(), 60_000);

const button = (where: Page | Locator, name: string | RegExp) => where.getByRole('button', { name });
const textbox = (where: Page | Locator, name: string | RegExp) => where.getByRole('textbox', { name });
const panel = () => page.getByRole('complementary');
const rail = (name: string) =>
  page.getByRole('navigation', { name: 'Điều hướng chính' }).getByRole('link', { name, exact: true }).click();
/** The page of that name, of the office that is looked after. */
async function opens(name: string): Promise<void> {
  await rail(name);
  await page.getByRole('heading', { level: 1, name }).waitFor();
  const office = page.getByRole('combobox', { name: 'Văn phòng' });
  if (await office.count()) await office.selectOption({ label: OFFICE });
}
const agencyNamed = (name: string) =>
  kit.database.agency.findFirst({ where: { name }, include: { mailboxes: { orderBy: { address: 'asc' } } } });

test('an agency is added with its mailbox, and gets another one', async () => {
  await step('add an agency', page, async () => {
    await opens('Cơ quan');
    await button(page, 'Thêm cơ quan').click();
    await button(panel(), 'Thêm cơ quan').click();
    // Nothing is sent that is not whole.
    await panel().getByText('Có 2 nội dung cần sửa').waitFor();
    await textbox(panel(), 'Tên cơ quan').fill('Sở Du lịch');
    await textbox(panel(), 'Chức danh thủ trưởng').fill('Giám đốc Sở');
    await textbox(panel(), /^Hộp thư/).fill('vanthu.sdl@ninhbinh.demo.example');
    await button(panel(), 'Thêm cơ quan').click();
    await panel().getByRole('heading', { name: 'Sở Du lịch' }).waitFor();
  });
  await step('add a mailbox', page, async () => {
    await textbox(panel(), 'Địa chỉ thư').fill('khong-phai-dia-chi');
    await button(panel(), 'Thêm hộp thư').click();
    await panel().getByText('Địa chỉ thư chưa đúng').first().waitFor();
    await textbox(panel(), 'Địa chỉ thư').fill('vanthu2.sdl@ninhbinh.demo.example');
    await button(panel(), 'Thêm hộp thư').click();
    await button(panel(), 'Ngừng dùng: vanthu2.sdl@ninhbinh.demo.example').waitFor();
  });
  expect((await agencyNamed('Sở Du lịch'))?.mailboxes.map(({ address }) => address)).toEqual([
    'vanthu.sdl@ninhbinh.demo.example',
    'vanthu2.sdl@ninhbinh.demo.example',
  ]);
}, 60_000);

test('an account is given by a link that works once: its owner sets a password and is at work', async () => {
  await step('give an account', page, async () => {
    await opens('Tài khoản');
    await button(page, 'Cấp tài khoản').click();
    await textbox(panel(), 'Tên hiển thị').fill('Chuyên viên theo dõi – Phòng Nội chính');
    await textbox(panel(), 'Tên đăng nhập').fill('chuyenvien3.nb');
    await panel().getByLabel('Vai trò').selectOption({ label: 'Chuyên viên' });
    await textbox(panel(), /^Phòng/).fill('Phòng Nội chính');
    await button(panel(), 'Cấp tài khoản').click();
    await button(panel(), 'Tạo liên kết đặt mật khẩu').click();
    await panel().getByText('Liên kết dùng một lần, có hiệu lực đến').waitFor();
  });
  const link = await panel()
    .getByText(/^https?:\S+\/one-time\/\S+$/)
    .innerText();
  const address = new URL(link).pathname;

  const owner = await kit.browser.visitor({ baseURL: kit.origin });
  await step('set a password', owner, async () => {
    await owner.goto(address);
    await owner.getByText('Tài khoản Chuyên viên theo dõi – Phòng Nội chính, tên đăng nhập chuyenvien3.nb.').waitFor();
    await owner.getByLabel('Mật khẩu mới', { exact: true }).fill('ngan');
    await owner.getByLabel('Nhập lại mật khẩu mới').fill('ngan');
    await button(owner, 'Đặt mật khẩu').click();
    await owner.getByText(/^Mật khẩu cần ít nhất \d+ ký tự\./).waitFor();
    await owner.getByLabel('Mật khẩu mới', { exact: true }).fill(PASSWORD);
    await owner.getByLabel('Nhập lại mật khẩu mới').fill(PASSWORD);
    await button(owner, 'Đặt mật khẩu').click();
    await owner.getByRole('heading', { level: 1, name: 'Chờ tôi xử lý' }).waitFor();
  });
  await owner.context().close();

  const again = await kit.browser.visitor({ baseURL: kit.origin });
  await step('the link a second time', again, async () => {
    await again.goto(address);
    await again.getByText('Liên kết không dùng được: đã được dùng, đã hết hạn hoặc không đúng.').waitFor();
    await again.getByRole('link', { name: 'Đến trang đăng nhập' }).click();
    await again.getByLabel('Tên đăng nhập').fill('chuyenvien3.nb');
    await again.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
    await button(again, 'Đăng nhập').click();
    await again.getByRole('heading', { level: 1, name: 'Chờ tôi xử lý' }).waitFor();
  });
  await again.context().close();
}, 90_000);

async function check(lines: readonly string[]): Promise<void> {
  await opens('Nhập từ tệp');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, 'Chọn tệp').click()]);
  await chooser.setFiles(registry(lines));
  await button(page, 'Kiểm tra dữ liệu').click();
  await page.getByRole('heading', { level: 1, name: 'Nhập tệp danh-sach.csv' }).waitFor();
}

test('of a file with an error nothing is taken; put right, all of it is', async () => {
  await step('a file with an error', page, async () => {
    await check([GOOD, WRONG]);
    await page.getByText(/1 dòng có lỗi \(dòng 3: .*\), chưa nhập dòng nào\./).waitFor();
  });
  expect(await button(page, /^Nhập \d+ dòng$/).count()).toBe(0);
  expect(await agencyNamed('Chi cục Bảo vệ môi trường')).toBeNull();
  await step('the good file', page, async () => {
    await check([GOOD]);
    await page.getByText('Chưa ghi gì. Xem từng dòng bên dưới rồi nhập.').waitFor();
  });
  expect(await agencyNamed('Chi cục Bảo vệ môi trường')).toBeNull();
  await step('take it', page, async () => {
    await button(page, 'Nhập 1 dòng').click();
    await page.getByText(/^Đã nhập lúc/).waitFor();
  });
  expect((await agencyNamed('Chi cục Bảo vệ môi trường'))?.mailboxes).toHaveLength(1);
}, 60_000);

test('the health of the engine is said in a sentence, and asked anew', async () => {
  await step('engine health', page, async () => {
    await rail('Hệ thống');
    await page.getByText('Mọi bộ phận hoạt động bình thường.').waitFor();
    await page.getByText('Máy chủ dữ liệu và bộ điều phối đều trả lời.').waitFor();
    await button(page, 'Kiểm tra lại').click();
    await page.getByText(/^Kiểm tra lúc/).waitFor();
  });
}, 60_000);

test('a holiday is added without a mouse, after it is said what it touches', async () => {
  await page.goto('/admin/engine-health');
  await page.getByRole('heading', { level: 1, name: 'Hệ thống' }).waitFor();
  const keys = keyboardOf(page);
  await step('add a holiday', page, async () => {
    await keys.go(page.getByRole('heading', { level: 1, name: 'Lịch làm việc' }), 'v', 'l');
    const day = textbox(page, 'Ngày');
    await keys.to(day.first());
    await keys.type('28/4/2016');
    await keys.to(textbox(page, 'Tên gọi'));
    await keys.type('Nghỉ theo quyết định của tỉnh');
    await page.getByText('28/4/2016, Thứ Năm đang là ngày làm việc, sẽ thành ngày nghỉ.').waitFor();
    await keys.to(textbox(page, 'Văn bản căn cứ').last());
    await keys.type('Thông báo 01/TB-BNV ngày 04/01/2016');
    await keys.press('Enter');
    await page.getByText('Đã thêm 28/4/2016, Thứ Năm.').waitFor();
  });
  tellKeys('administrator', 'add a holiday', keys.pressed);
  const added = await kit.database.calendarDay.findFirst({ where: { name: 'Nghỉ theo quyết định của tỉnh' } });
  expect(added).not.toBeNull();
}, 60_000);
