import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../src/config/project-root.js';
import { confirmAll } from '../e2e/demonstration-kit.js';
import { demoNotice } from '../e2e/documents.js';
import { asDocx } from '../intake/as-docx.js';
import { scannedPage } from '../intake/support/scanned-page.js';
import { startDesks, type DeskKit } from './desk-kit.js';
import { step } from './step.js';
import { violationsOf } from './walk-screens.js';

const SPECIALIST = 'chuyenvien.nb';
const DRAFT = /\/intake\/[0-9a-f-]{36}$/;
const directivePdf = () => readFileSync(path.join(projectRoot, 'test/intake/files/chi-thi.pdf'));
const file = (name: string, mimeType: string, content: Uint8Array) => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
});

let kit: DeskKit;
beforeAll(async () => {
  kit = await startDesks();
}, 240_000);
afterAll(() => kit?.stop(), 60_000);

async function intake(): Promise<Page> {
  const page = await kit.withSession(SPECIALIST);
  await page.goto('/intake');
  await page.getByRole('heading', { level: 1, name: 'Nhập văn bản mới' }).waitFor();
  return page;
}
const choose = (page: Page, chosen: ReturnType<typeof file>) =>
  page.locator('input[type="file"]').first().setInputFiles(chosen);
const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name });
const drafts = () => kit.database.directive.count({ where: { state: 'draft' } });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test('a Word file is read, its original comes back byte for byte, and every save can be looked at', async () => {
  const docx = Buffer.from(await asDocx(demoNotice('05-tb-ubnd.txt').replace('05/TB-UBND', '31/TB-UBND')));
  const page = await intake();
  await step('reads it', page, async () => {
    await choose(page, file('31-tb.docx', 'application/octet-stream', docx));
    await page.waitForURL(DRAFT);
    await heading(page, /^31\/TB-UBND ngày 29\/01\/2016/).waitFor();
    await page.getByText('Tệp Word (.docx)').waitFor();
  });
  const address = await page.getByRole('link', { name: 'Tải tệp gốc 31-tb.docx' }).getAttribute('href');
  const original = await page.request.get(address ?? '');
  expect(Buffer.from(await original.body()).equals(docx)).toBe(true);
  await step('says to whom it goes', page, async () => {
    await page.getByText(/^Nơi nhận \(\d+\)/).click();
    await page.getByText('Các cơ quan nêu trên').last().waitFor();
  });
  await step('settles one thing', page, async () => {
    await button(page, /^Đúng: /)
      .first()
      .click();
    await page.getByText(/^Cần xử lý 4\//).waitFor();
  });
  await step('looks at the first save', page, async () => {
    await page.getByText('Các lần sửa (2)').click();
    await page.getByRole('link', { name: /^Lần 1,/ }).click();
    await heading(page, /^Dự thảo, lần lưu 1$/).waitFor();
    await page.getByText('Sở Văn hóa, Thể thao và Du lịch').first().waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    await page.getByRole('link', { name: /Về dự thảo/ }).click();
    await heading(page, /^31\/TB-UBND/).waitFor();
  });
  await page.context().close();
}, 120_000);

test('a PDF names the page of each item; what nobody doubts is confirmed at once and can be taken back', async () => {
  const page = await intake();
  await step('reads it', page, async () => {
    await choose(page, file('21-ct.pdf', 'application/pdf', directivePdf()));
    await page.waitForURL(DRAFT);
    await heading(page, /^21\/CT-UBND/).waitFor();
    await page.getByRole('link', { name: 'Mở tệp gốc 21-ct.pdf ở thẻ mới' }).waitFor();
    await page.getByText('Trang 2', { exact: true }).waitFor();
    expect(await page.locator('[data-item]', { hasText: 'trang 1' }).count()).toBeGreaterThan(0);
  });
  await step('confirms what is clear', page, async () => {
    const all = button(page, /^Xác nhận \d+ mục không có gì chưa chắc$/);
    if ((await all.count()) === 0) return;
    await all.click();
    await page.getByText(/^Đã xác nhận \d+ mục\./).waitFor();
    await button(page, 'Hoàn tác').last().click();
    await all.waitFor();
  });
  await page.context().close();
}, 120_000);

test('a scanned page is recognised, says so, and shows which words to compare', async () => {
  const sheet = await scannedPage(directivePdf(), 1, 1_100, 0.7);
  const before = await drafts();
  // Its number is that of the PDF of the test before: the page leads to what is there.
  const page = await intake();
  await step('reads it', page, async () => {
    await choose(page, file('anh-chup.png', 'image/png', sheet.toBuffer('image/png')));
    await page
      .getByText(/Đang nhận dạng chữ từ ảnh, trang 1\/1…/)
      .first()
      .waitFor();
    await page.getByText('Văn bản này đã được đưa vào và đang là dự thảo.').waitFor({ timeout: 60_000 });
  });
  expect(await drafts()).toBe(before);
  await step('reads it again once the first draft is gone', page, async () => {
    await page.getByRole('link', { name: 'Mở dự thảo' }).click();
    await button(page, 'Bỏ dự thảo').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ dự thảo' }).click();
    await heading(page, /^Nhập văn bản mới$/).waitFor();
    await choose(page, file('anh-chup.png', 'image/png', sheet.toBuffer('image/png')));
    await page.waitForURL(DRAFT, { timeout: 60_000 });
    await page.getByText('Ảnh chụp văn bản').waitFor();
    await page.getByText(/^Chữ được nhận dạng từ ảnh \(trang 1\)/).waitFor();
  });
  await step('opens all that is folded away', page, async () => {
    await page.locator('[data-item]').last().click();
    for (const fold of await page.locator('summary').all()) await fold.click();
    await page.getByText('Kết quả đọc:').waitFor();
    await page.getByText('bản đọc được lúc đầu').waitFor();
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
    expect(await violationsOf(page)).toEqual([]);
  }
  await page.context().close();
}, 180_000);

test('a file that is not read says why and what to do, and leaves nothing', async () => {
  const before = await drafts();
  const page = await intake();
  const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4_096)]);
  const secret = demoNotice('05-tb-ubnd.txt')
    .replace('UBND TỈNH', 'MẬT\nUBND TỈNH')
    .replace('THÔNG BÁO', 'MẬT\nTHÔNG BÁO');
  const cases = [
    { chosen: file('cong-van.doc', 'application/msword', old), says: /chọn Lưu thành, kiểu tệp \.docx/ },
    {
      chosen: file('quet.tif', 'image/tiff', Buffer.from('49492a0008000000', 'hex')),
      says: /ảnh TIFF của máy quét.*\.jpg/,
    },
    { chosen: file('trong.txt', 'text/plain', new Uint8Array()), says: /không có nội dung/ },
    { chosen: file('tb.txt', 'text/plain', Buffer.from(secret)), says: /ngoài phần mềm này/ },
    { chosen: file('ve.pdf', 'application/pdf', Buffer.from('%PDF-1.4\nnothing')), says: /gửi lại tệp/ },
  ];
  for (const { chosen, says } of cases) {
    await choose(page, chosen);
    await step(chosen.name, page, () => page.getByRole('alert').getByText(says).waitFor());
  }
  expect(await drafts()).toBe(before);
  await page.context().close();
}, 120_000);

test('an old Word file kept beside pasted words is asked about, and answered by one key', async () => {
  const page = await intake();
  const old = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from('WordDocument', 'utf16le'),
    Buffer.alloc(600),
  ]);
  await step('keeps it beside the words', page, async () => {
    await choose(page, file('ban-ky.doc', 'application/msword', old));
    await button(page, 'Dán nội dung').click();
    await page
      .getByRole('textbox', { name: 'Nội dung văn bản' })
      .fill(demoNotice('05-tb-ubnd.txt').replace('05/TB-UBND', '32/TB-UBND'));
    await button(page, 'Đọc văn bản').click();
    await page.waitForURL(DRAFT);
    await page
      .getByText(/chưa kiểm tra được dấu mật của tệp kèm theo ban-ky\.doc/)
      .first()
      .waitFor();
  });
  const left = page.getByRole('heading', { level: 2, name: /^Cần xử lý/ });
  const before = Number(/(\d+)\//.exec(await left.innerText())?.[1]);
  await step('answers it', page, async () => {
    await page.keyboard.press('x');
    await page.getByRole('heading', { level: 2, name: new RegExp(`^Cần xử lý ${before - 1}/`) }).waitFor();
  });
  await page.context().close();
}, 120_000);

test('a connection that is cut while reading offers to send again, and nothing is there twice', async () => {
  const page = await intake();
  const before = await drafts();
  const words = Buffer.from(demoNotice('05-tb-ubnd.txt').replace('05/TB-UBND', '33/TB-UBND'));
  await page.route('**/api/directives', async (route) => {
    await route.fetch();
    await route.fulfill({
      status: 200,
      contentType: 'application/x-ndjson',
      body: '{"progress":{"step":"text","done":0,"of":1}}\n',
    });
  });
  await step('is cut off', page, async () => {
    await choose(page, file('33-tb.txt', 'text/plain', words));
    await page.getByText('Kết nối bị ngắt khi đang đọc văn bản.').waitFor();
  });
  await page.unroute('**/api/directives');
  await step('sends it again', page, async () => {
    await button(page, 'Gửi lại').click();
    await page.getByRole('link', { name: 'Mở dự thảo' }).click();
    await heading(page, /^33\/TB-UBND/).waitFor();
  });
  expect(await drafts()).toBe(before + 1);
  await page.context().close();
}, 120_000);

test('a duty that is open from an earlier directive is named, with the way to it', async () => {
  const numbered = (number: string) => demoNotice('05-tb-ubnd.txt').replace('05/TB-UBND', number);
  const earlierId = await kit.launch(numbered('35/TB-UBND'), { by: SPECIALIST, settle: confirmAll });
  const page = await intake();
  await step('reads the copy', page, async () => {
    await page.getByRole('textbox', { name: 'Nội dung văn bản' }).fill(numbered('36/TB-UBND'));
    await button(page, 'Đọc văn bản').click();
    await page.waitForURL(DRAFT);
    await page.getByText('gần như trùng với nhiệm vụ đang thực hiện của một văn bản trước').first().waitFor();
    const link = page.getByRole('link', { name: /^35\/TB-UBND, mục 2$/ }).first();
    expect(await link.getAttribute('href')).toBe(`/directives/${earlierId}`);
    await page.getByRole('link', { name: 'Xem nhiệm vụ đó' }).first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(page.url()).toMatch(/\/assignments\/[0-9a-f-]{36}$/);
  });
  await page.context().close();
}, 120_000);

test('a name that the registry does not know: an agency is chosen, and the name may be remembered', async () => {
  const text = demoNotice('05-tb-ubnd.txt')
    .replace('05/TB-UBND', '37/TB-UBND')
    .replace('Giao Sở Giao thông vận tải kiểm tra', 'Giao Ban Quản lý bến thủy Tràng An kiểm tra');
  const page = await intake();
  await step('reads it', page, async () => {
    await page.getByRole('textbox', { name: 'Nội dung văn bản' }).fill(text);
    await button(page, 'Đọc văn bản').click();
    await page.waitForURL(DRAFT);
    await button(page, /Mục 3: .*chưa có trong danh mục/).click();
    await button(page, 'Sao chép đề nghị bổ sung').waitFor();
  });
  await step('chooses an agency', page, async () => {
    await page.locator('li[data-open] .mantine-Pill-remove').first().click();
    await button(page, 'Chọn cơ quan')
      .or(page.getByRole('combobox', { name: 'Chủ trì' }))
      .first()
      .waitFor();
    await page.getByRole('combobox', { name: 'Chủ trì' }).fill('so giao thong');
    await page.getByRole('option', { name: 'Sở Giao thông vận tải' }).click();
    await button(page, 'Nhớ tên gọi này').click();
    await page.getByText(/^Đã nhớ: .* là Sở Giao thông vận tải\.$/).waitFor();
  });
  expect(await kit.database.agencyName.count({ where: { name: { contains: 'bến thủy Tràng An' } } })).toBe(1);
  await page.context().close();
}, 120_000);

test('a staged chain, its reasons and a cited document of ours lead where they should; the page ends at its foot', async () => {
  const earlierId = await kit.launch(demoNotice('05-tb-ubnd.txt').replace('05/TB-UBND', '38/TB-UBND'), {
    by: SPECIALIST,
    settle: confirmAll,
  });
  const chain =
    '6. UBND các huyện, thành phố rà soát điểm trông giữ xe, gửi Sở Giao thông vận tải trước ngày 15/02/2016 để tổng hợp, báo cáo UBND tỉnh trước ngày 20/02/2016. Việc này thực hiện theo Thông báo số 38/TB-UBND ngày 29/01/2016 của UBND tỉnh.';
  const text = demoNotice('05-tb-ubnd.txt')
    .replace('05/TB-UBND', '39/TB-UBND')
    .replace(/^6\. .*$/mu, chain);
  const page = await intake();
  await step('reads it', page, async () => {
    await page.getByRole('textbox', { name: 'Nội dung văn bản' }).fill(text);
    await button(page, 'Đọc văn bản').click();
    await page.waitForURL(DRAFT);
    await page.locator('[data-item]').last().waitFor();
  });
  await step('goes along the chain', page, async () => {
    await page.locator('[data-item]', { hasText: 'tổng hợp, báo cáo UBND tỉnh' }).click();
    await button(page, /^Làm tiếp sau Mục 6 · UBND các huyện, thành phố \(hết ngày 15\/02\/2016/).click();
    await button(page, 'Kết quả chuyển tiếp cho Mục 6 · Sở Giao thông vận tải').waitFor();
  });
  await step('says why', page, async () => {
    await page.locator('li[data-open]').getByText('Vì sao').click();
    await page.getByText(/đọc từ “trước ngày 15\/02\/2016” · ngày ghi trong câu/).waitFor();
  });
  await step('leads to the cited document', page, async () => {
    await page.getByText(/Văn bản được dẫn \(1\)/).click();
    const link = page.getByRole('link', { name: /^38\/TB-UBND ngày 29\/01\/2016/ });
    expect(await link.getAttribute('href')).toBe(`/directives/${earlierId}`);
  });
  expect(await page.evaluate('document.documentElement.scrollHeight - innerHeight')).toBeLessThanOrEqual(0);
  expect(await violationsOf(page)).toEqual([]);
  await page.context().close();
}, 180_000);
