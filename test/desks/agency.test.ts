import type { Page } from 'playwright-core';
import { confirmAll } from '../e2e/demonstration-kit.js';
import { demoNotice } from '../e2e/documents.js';
import { startDesks, type DeskKit } from './desk-kit.js';
import { keyboardOf, tellKeys, type Keyboard } from './keyboard.js';
import { step } from './step.js';

/** An agency's work on one document: three assignments, one of them with a date. */
interface Agency {
  username: string;
  name: string;
  /** what only this agency was given, in the words of the document */
  own: RegExp;
}

const snv: Agency = { username: 'vanthu.snv.nb', name: 'Sở Nội vụ', own: /kế hoạch thu hút, đào tạo nhân lực/i };
const stttt: Agency = {
  username: 'vanthu.stttt.nb',
  name: 'Sở Thông tin và Truyền thông',
  own: /tổng hợp nhu cầu vốn/i,
};
const OFFICER = /phân công cán bộ phụ trách/i;
const PLAN = /kế hoạch chi tiết ứng dụng/i;
const MISSING = 'Không tìm thấy nội dung này, hoặc tài khoản đang dùng không được xem.';
const report = {
  name: '15-bc.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
};

/** What an agency's person does at the desk; every way of working ends in the same words on the page. */
interface Tasks {
  acknowledge(): Promise<void>;
  noteProgress(): Promise<void>;
  reportCompletion(): Promise<void>;
  askForTime(): Promise<void>;
  /** the list of what was sent, with the answers */
  findAnswers(): Promise<void>;
  /** the calendar */
  findDates(): Promise<void>;
}

const rowOf = (page: Page, words: RegExp) => page.getByRole('listitem').filter({ hasText: words });
/** An assignment in the list: its own words are the link to its page. */
const linkOf = (page: Page, words: RegExp) => page.locator('a[data-row-id]').filter({ hasText: words });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

function byMouse(page: Page, { own }: Agency): Tasks {
  const toList = () => page.getByRole('link', { name: 'Việc được giao' }).first().click();
  const openRow = async (words: RegExp) => {
    await toList();
    await linkOf(page, words).click();
    await page.getByRole('heading', { name: 'Việc có thể làm' }).waitFor();
  };
  const write = async (name: string, words: string) => {
    await field(page, name).click();
    await page.keyboard.type(words);
  };
  return {
    acknowledge: () => page.getByRole('button', { name: 'Tiếp nhận cả 3 nhiệm vụ' }).click(),
    noteProgress: async () => {
      await openRow(OFFICER);
      await page.getByRole('link', { name: 'Cập nhật tiến độ' }).click();
      await write('Tiến độ đã đạt được', 'Đã phân công cán bộ phụ trách.');
      await write('Tỷ lệ hoàn thành, % (không bắt buộc)', '40');
      await page.getByRole('button', { name: 'Lưu tiến độ' }).click();
    },
    reportCompletion: async () => {
      await toList();
      await rowOf(page, own).last().getByRole('link', { name: 'Báo cáo:' }).click();
      await write('Số, ký hiệu', '15/BC');
      await write('Ngày', '5/2/2016');
      await write('Người ký', 'Giám đốc Sở');
      await write('Ngày thực hiện xong', '5/2/2016');
      await write('Nội dung, kết quả thực hiện', 'Đã ban hành kế hoạch.');
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: 'Chọn tệp' }).click(),
      ]);
      await chooser.setFiles(report);
      await page.getByText('đã tải lên').waitFor();
      await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
    },
    askForTime: async () => {
      await openRow(PLAN);
      await page.getByRole('link', { name: 'Đề nghị gia hạn' }).click();
      await write('Đề nghị gia hạn đến ngày', '15/3/2016');
      await write('Lý do đề nghị gia hạn', 'Cần lấy ý kiến các đơn vị trực thuộc.');
      await page.getByRole('button', { name: 'Gửi đề nghị gia hạn' }).click();
    },
    findAnswers: () => page.getByRole('link', { name: 'Báo cáo đã gửi' }).click(),
    findDates: () =>
      page.getByRole('navigation', { name: 'Điều hướng chính' }).getByRole('link', { name: 'Lịch' }).click(),
  };
}

function byKeyboard(page: Page, { own }: Agency, keys: Keyboard): Tasks {
  const title = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
  /** From wherever it is: `v c`, ↓ to the assignment. */
  const toRow = async (words: RegExp) => {
    await keys.go(title(/^Việc được giao/), 'v', 'c');
    await keys.to(linkOf(page, words), 'ArrowDown');
  };
  const write = async (name: string, words: string) => {
    await keys.to(field(page, name));
    await keys.type(words);
  };
  return {
    acknowledge: async () => {
      await keys.to(page.getByRole('button', { name: 'Tiếp nhận cả 3 nhiệm vụ' }));
      await keys.press('Enter');
    },
    noteProgress: async () => {
      await toRow(OFFICER);
      await keys.go(title('Báo cáo kết quả'), 'b');
      await keys.to(page.getByRole('radio', { name: 'Báo cáo hoàn thành' }));
      await keys.press('ArrowUp');
      await write('Tiến độ đã đạt được', 'Đã phân công cán bộ phụ trách.');
      await write('Tỷ lệ hoàn thành, % (không bắt buộc)', '40');
      await keys.press('Control+Enter');
    },
    reportCompletion: async () => {
      await toRow(own);
      await keys.go(title('Báo cáo kết quả'), 'b');
      await write('Số, ký hiệu', '15/BC');
      await write('Ngày', '5/2/2016');
      await write('Người ký', 'Giám đốc Sở');
      await write('Ngày thực hiện xong', '5/2/2016');
      await write('Nội dung, kết quả thực hiện', 'Đã ban hành kế hoạch.');
      await keys.to(page.getByRole('button', { name: 'Chọn tệp' }));
      await keys.choose(report);
      // Sent at once: it waits for the file by itself.
      await keys.press('Control+Enter');
    },
    askForTime: async () => {
      await toRow(PLAN);
      await keys.go(title('Đề nghị gia hạn'), 'h');
      await write('Đề nghị gia hạn đến ngày', '15/3/2016');
      await write('Lý do đề nghị gia hạn', 'Cần lấy ý kiến các đơn vị trực thuộc.');
      await keys.press('Control+Enter');
    },
    findAnswers: async () => {
      await keys.to(page.getByRole('link', { name: 'Báo cáo đã gửi' }), 'Shift+Tab');
      await keys.press('Enter');
    },
    findDates: () => keys.press('v', 'l'),
  };
}

describe('the desk of an agency', () => {
  let kit: DeskKit;
  let directiveId: string;
  beforeAll(async () => {
    kit = await startDesks();
    directiveId = await kit.launch(demoNotice('08-tb-ubnd.txt'), { by: 'chuyenvien.nb', settle: confirmAll });
  }, 240_000);
  afterAll(() => kit?.stop(), 60_000);

  const ofAgency = (username: string) => kit.list(username, { directive: directiveId });

  for (const way of ['mouse', 'keyboard'] as const) {
    const agency = way === 'mouse' ? snv : stttt;
    describe(`by ${way}`, () => {
      let page: Page;
      let tasks: Tasks;
      let keys: Keyboard;
      let pressed = 0;
      beforeAll(async () => {
        page = await kit.signedIn(agency.username);
        keys = keyboardOf(page);
        tasks = way === 'mouse' ? byMouse(page, agency) : byKeyboard(page, agency, keys);
      }, 60_000);
      afterAll(() => page?.context().close());

      /** Does a task; without a mouse the keys that it took are said. */
      const does = async (words: string, task: () => Promise<void>): Promise<void> => {
        await step(words, page, task);
        if (way === 'keyboard') tellKeys('agency', words, keys.pressed - pressed);
        pressed = keys.pressed;
      };

      test('acknowledges what a document asks of it, together', async () => {
        await page.getByRole('heading', { level: 1, name: `Việc được giao · ${agency.name}` }).waitFor();
        await does('acknowledge a document of 3 assignments', async () => {
          await tasks.acknowledge();
          await page.getByText('Đã tiếp nhận 3 nhiệm vụ.').waitFor();
        });
        expect((await ofAgency(agency.username)).map(({ state }) => state)).toEqual(Array(3).fill('inProgress'));
      }, 60_000);

      test('notes how far it is', async () => {
        await does('note progress', async () => {
          await tasks.noteProgress();
          await page.getByText('Đã lưu tiến độ lúc').waitFor();
        });
      }, 60_000);

      test('reports completion with the letter and its file', async () => {
        await does('report completion with a file', async () => {
          await tasks.reportCompletion();
          await page.getByText(/Đã gửi báo cáo lúc .*, chờ Văn phòng xác nhận\./).waitFor();
        });
        const [mine] = (await ofAgency(agency.username)).filter(({ task }) => agency.own.test(task.action));
        expect(mine).toMatchObject({ state: 'awaitingConfirmation', performedOn: '2016-02-05' });
        await kit.command('chuyenvien.nb', mine?.id ?? '', { command: { type: 'return', reason: 'thiếu phụ lục' } });
      }, 60_000);

      test('asks for more time', async () => {
        await does('ask for time', async () => {
          await tasks.askForTime();
          await page.getByText(/Đã gửi đề nghị gia hạn lúc .*, chờ quyết định\./).waitFor();
        });
        const [mine] = (await ofAgency(agency.username)).filter(({ task }) => PLAN.test(task.action));
        expect(mine).toMatchObject({ hasPendingExtension: true, dueOn: '2016-02-28' });
      }, 60_000);

      test('finds what the Office answered, and what is due when', async () => {
        await does('find what became of the reports', async () => {
          await tasks.findAnswers();
          await page.getByRole('row', { name: /15\/BC/ }).waitFor();
        });
        await step('reads the answers', page, async () => {
          const answered = page.getByRole('row', { name: /15\/BC/ });
          await answered.getByText('Đề nghị bổ sung: thiếu phụ lục').waitFor();
          await page
            .getByRole('row', { name: /từ 28\/02\/2016 đến 15\/3\/2016/ })
            .getByText('Chờ quyết định')
            .waitFor();
        });
        await does('open the calendar', async () => {
          await tasks.findDates();
          await page.getByRole('heading', { level: 1, name: 'Lịch thời hạn · Tháng 2/2016' }).waitFor();
        });
        const day = page.getByRole('cell', { name: /28\/02\/2016/ });
        await step('reads the calendar', page, () => day.getByText(PLAN).waitFor());
      }, 60_000);
    });
  }

  test('its head finds the same work, and may do what the officer may', async () => {
    const page = await kit.signedIn('giamdoc.snv.nb');
    await step('the head', page, async () => {
      await page.getByRole('heading', { level: 1, name: 'Việc được giao · Sở Nội vụ' }).waitFor();
      await page.getByText('Văn phòng đề nghị bổ sung, hoàn thiện báo cáo: thiếu phụ lục').waitFor();
      await linkOf(page, OFFICER).click();
      await page.getByRole('link', { name: 'Báo cáo hoàn thành' }).waitFor();
      await page.getByRole('link', { name: 'Cập nhật tiến độ' }).waitFor();
      await page.getByText('Đã phân công cán bộ phụ trách.').first().waitFor();
    });
    await page.context().close();
  }, 60_000);

  test('whoever edits the address finds nothing of another agency and no other desk', async () => {
    const page = await kit.signedIn('vanthu.snv.nb');
    const all = await kit.list('chuyenvien.nb', { directive: directiveId });
    const foreign = all.find(({ agency }) => agency.name === 'Sở Y tế');
    expect(foreign).toBeDefined();
    const addresses = [
      `/assignments/${foreign?.id}`,
      `/assignments/${foreign?.id}/report`,
      `/assignments/${foreign?.id}/extension`,
      `/assignments/${foreign?.id}/review`,
      '/assignments/00000000-0000-4000-8000-000000000000',
      '/assignments/khong-co',
      '/agency/documents/00000000-0000-4000-8000-000000000000',
      `/directives/${directiveId}`,
      `/overdue/${foreign?.agency.id}`,
      '/overview',
      '/desk',
      '/intake',
      '/admin/accounts',
      '/leadership-reports/00000000-0000-4000-8000-000000000000',
    ];
    for (const address of addresses) {
      await page.goto(address);
      await step(address, page, () => page.getByText(MISSING).waitFor());
      expect(await page.locator('body').innerText()).not.toContain('Sở Y tế');
    }
    // What an address filters by is not obeyed beyond the agency's own.
    await page.goto(`/assignments?agency=${foreign?.agency.id}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText('Đang tải').first().waitFor({ state: 'detached' });
    expect(await page.getByRole('main').innerText()).not.toContain('Sở Y tế');
    await page.context().close();
  }, 60_000);
});
