import type { Locator, Page } from 'playwright-core';
import { until } from '../e2e/demonstration-kit.js';
import { demoNotice } from '../e2e/documents.js';
import { startDesks, type DeskKit } from './desk-kit.js';
import { furnish, type Furnished } from './furnished.js';
import { keyboardOf, tellKeys, type Keyboard } from './keyboard.js';
import { step } from './step.js';

const SPECIALIST = 'chuyenvien.nb';
const COLLEAGUE = 'chuyenvien2.nb';
const CLAUSE_DUE_ON = '2016-02-28';

/** Whose assignments of the furnished directive's clause 2.d a way of working uses up; each is used once. */
interface Cast {
  number: string;
  returned: string;
  together: readonly [string, string];
  byLetter: string;
  byTelephone: string;
  called: string;
  extended: string;
  corrected: string;
  urged: string;
}
const cast = {
  mouse: {
    number: '06/TB-UBND',
    returned: 'Sở Tư pháp',
    together: ['Sở Kế hoạch và Đầu tư', 'Sở Giao thông vận tải'],
    byLetter: 'Sở Tài chính',
    byTelephone: 'UBND huyện Hoa Lư',
    called: 'UBND huyện Kim Sơn',
    extended: 'Sở Y tế',
    corrected: 'Thanh tra tỉnh',
    urged: 'UBND thành phố Tam Điệp',
  },
  keyboard: {
    number: '07/TB-UBND',
    returned: 'Sở Xây dựng',
    together: ['Sở Công Thương', 'Sở Tài nguyên và Môi trường'],
    byLetter: 'Sở Giáo dục và Đào tạo',
    byTelephone: 'UBND huyện Gia Viễn',
    called: 'UBND huyện Yên Mô',
    extended: 'UBND huyện Nho Quan',
    corrected: 'Sở Nông nghiệp và Phát triển nông thôn',
    urged: 'Sở Thông tin và Truyền thông',
  },
} as const satisfies Record<string, Cast>;
const CONFIRMED_BY_MOUSE = 'Sở Khoa học và Công nghệ';
/** reported first, so it stands first in the queue */
const CONFIRMED_BY_KEYS = 'Sở Nội vụ';

const letter = { name: '21-bc.txt', mimeType: 'text/plain', buffer: Buffer.from('Báo cáo kết quả thực hiện.') };
/** Other duties for the second way of working: a duty that is open already is doubted. */
const otherDuties: readonly (readonly [string, string])[] = [
  ['hoàn chỉnh phương án tổ chức lễ hội, bảo đảm trang trọng, tiết kiệm', 'kiểm kê di tích, lập hồ sơ xếp hạng'],
  ['kiểm tra các tuyến đường vào khu, điểm du lịch; kịp thời sửa chữa', 'thanh thải luồng lạch, nạo vét bến thủy'],
  ['tăng cường kiểm tra an toàn thực phẩm tại các khu vực lễ hội', 'mở đợt tiêm chủng bổ sung vùng lũ'],
  ['chỉ đạo phương án bảo đảm an ninh trật tự, phân luồng giao thông trong thời gian', 'rà soát phòng cháy trong dịp'],
  ['quản lý nhà nước về lễ hội trên địa bàn, không để xảy ra các hành vi lợi dụng', 'trồng cây phân tán; không'],
];
const noticeOf = (number: string): string => {
  const notice = demoNotice('05-tb-ubnd.txt').replace('05/TB-UBND', number);
  if (number === cast.mouse.number) return notice;
  return otherDuties.reduce((text, [was, is]) => text.replace(was, is), notice);
};
const textbox = (page: Page | Locator, name: string) => page.getByRole('textbox', { name });
const button = (page: Page | Locator, name: string | RegExp) => page.getByRole('button', { name });
const rowOf = (page: Page, agency: string) => page.getByRole('row', { name: new RegExp(`(^|cho )${agency}[ ,·]`) });
/** Radios and selects have no role of their own that differs: a choice of a group by both names. */
const choice = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true });

let kit: DeskKit;
let made: Furnished;

const idOf = (agency: string): string => {
  const found = made.assignments.find((one) => one.agency.name === agency && one.dueOn === CLAUSE_DUE_ON);
  if (!found) throw new Error(`${agency} owes nothing on ${CLAUSE_DUE_ON}`);
  return found.id;
};
const standing = (agency: string) => kit.database.assignment.findUniqueOrThrow({ where: { id: idOf(agency) } });

/** Agencies report their part of the clause; one letter's number each. */
async function reportAll(agencies: readonly string[]): Promise<void> {
  for (const agency of agencies) {
    const id = idOf(agency);
    const { agencyId } = await standing(agency);
    const clerk = await kit.database.account.findFirstOrThrow({ where: { agencyId, role: 'agencyOfficer' } });
    await kit.command(clerk.username, id, { command: { type: 'acknowledge' } });
    await kit.command(clerk.username, id, {
      command: {
        type: 'reportCompletion',
        content: 'Đã ban hành kế hoạch.',
        performedOn: '2016-03-07',
        letter: { number: '21/BC', on: '2016-03-07', signer: 'Thủ trưởng cơ quan' },
        fileIds: [await kit.upload(clerk.username, '21-bc.txt', 'Báo cáo kết quả thực hiện.')],
      },
    });
  }
}

beforeAll(async () => {
  kit = await startDesks();
  made = await furnish(kit);
  await reportAll([
    CONFIRMED_BY_MOUSE,
    ...Object.values(cast).flatMap(({ returned, together }) => [returned, ...together]),
  ]);
}, 240_000);
afterAll(() => kit?.stop(), 60_000);

/** What the secretariat's people do; both ways end in the same words on the page. */
interface Tasks {
  bringIn(): Promise<void>;
  settle(): Promise<void>;
  launch(): Promise<void>;
  confirm(): Promise<void>;
  giveBack(): Promise<void>;
  enterLetter(): Promise<void>;
  enterCall(): Promise<void>;
  recordCalled(): Promise<void>;
  /** the row of an agency's overdue assignment, from wherever it is */
  toOverdue(agency: string): Promise<void>;
  putToLeader(): Promise<void>;
  recordDecision(): Promise<void>;
  confirmTogether(): Promise<void>;
  correctDueDate(): Promise<void>;
  urge(): Promise<void>;
  handOver(to: string): Promise<void>;
}

const settleHead = (page: Page) => page.getByRole('region', { name: 'Cần xử lý' }).getByRole('heading');
const gridAddress = (): string =>
  `/directives/${made.directiveId}/tasks/${made.assignments.find(({ dueOn }) => dueOn === CLAUSE_DUE_ON)?.task.id}`;

function byMouse(page: Page, of: Cast): Tasks {
  const rail = (name: string) =>
    page.getByRole('navigation', { name: 'Điều hướng chính' }).getByRole('link', { name }).click();
  const queue = async (name: string) => {
    await rail('Chờ tôi xử lý');
    await page.getByRole('navigation', { name: 'Các mục chờ xử lý' }).getByRole('link', { name }).click();
  };
  const openAct = async (agency: string, act: string) => {
    await page.goto(`/assignments/${idOf(agency)}`);
    const open = button(page, act);
    await button(page, 'Thao tác').first().waitFor();
    if (!(await open.count())) {
      await button(page, 'Thao tác').last().click();
      await page.getByRole('menuitem', { name: act }).click();
    } else await open.click();
  };
  return {
    bringIn: async () => {
      await rail('Nhập văn bản mới');
      await textbox(page, 'Nội dung văn bản').fill(noticeOf(of.number));
      await button(page, 'Đọc văn bản').click();
    },
    settle: async () => {
      const things = page.getByRole('region', { name: 'Cần xử lý' }).getByRole('listitem');
      await things.first().getByRole('button').click();
      await page.getByRole('radio', { name: 'Không quy định thời hạn' }).click();
      for (let left = 4; left > 0; left -= 1) {
        await page.getByText(`Cần xử lý ${left}/5`).waitFor();
        await things.first().getByRole('button').click();
        await button(page, /^Đúng\b/)
          .first()
          .click();
      }
    },
    launch: async () => {
      await button(page, 'Xem trước khi giao').click();
      await button(page, /^Giao 5 nhiệm vụ cho/).click();
      await button(page.getByRole('dialog'), /^Giao 5 nhiệm vụ cho/).click();
    },
    confirm: async () => {
      await queue('Báo cáo chờ xác nhận');
      await rowOf(page, CONFIRMED_BY_MOUSE).getByRole('link', { name: 'Xem báo cáo' }).click();
      await page.getByRole('heading', { level: 1, name: CONFIRMED_BY_MOUSE }).waitFor();
      await button(page, 'Xác nhận hoàn thành').click();
      await button(page.getByRole('group', { name: /^Xác nhận hoàn thành, tính:/ }), 'Xác nhận hoàn thành').click();
    },
    giveBack: async () => {
      await queue('Báo cáo chờ xác nhận');
      await rowOf(page, of.returned).getByRole('link', { name: 'Xem báo cáo' }).click();
      await button(page, 'Đề nghị bổ sung, hoàn thiện báo cáo').click();
      await button(page, 'thiếu phụ lục').click();
      await button(page, 'Gửi đề nghị bổ sung').click();
    },
    enterLetter: async () => {
      await queue('Quá hạn');
      await rowOf(page, of.byLetter).getByRole('link', { name: 'Ghi nhận thay cơ quan' }).click();
      await textbox(page, 'Số, ký hiệu').fill('33/BC-STC');
      await page.getByLabel('Ngày', { exact: true }).fill('7/3/2016');
      await textbox(page, 'Người ký').fill('Giám đốc Sở');
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, 'Chọn tệp').click()]);
      await chooser.setFiles(letter);
      await button(page, 'Lưu và xác nhận hoàn thành').click();
    },
    enterCall: async () => {
      await queue('Quá hạn');
      await rowOf(page, of.byTelephone).getByRole('link', { name: 'Ghi nhận thay cơ quan' }).click();
      await page.getByRole('radio', { name: 'Điện thoại' }).click();
      await noCompletionByTelephone(page);
      await textbox(page, 'Người cung cấp').fill('Văn thư UBND huyện');
      await textbox(page, 'Nội dung trả lời').fill('Đang lấy ý kiến các xã.');
      await button(page, 'Lưu').click();
    },
    recordCalled: async () => {
      await rail('Danh sách cần gọi điện');
      await button(rowOf(page, of.called), 'Ghi nhận đã gọi').click();
      await textbox(page, 'Gọi cho ai').fill('Văn thư UBND huyện');
      await textbox(page, 'Nội dung trao đổi').fill('Sẽ tiếp nhận trong buổi sáng.');
      await button(page.getByRole('region', { name: 'Ghi nhận đã gọi' }), 'Ghi nhận đã gọi').click();
    },
    toOverdue: async (agency) => {
      await queue('Quá hạn');
      await rowOf(page, agency).waitFor();
    },
    putToLeader: async () => {
      await queue('Đề nghị trình lãnh đạo');
      await rowOf(page, of.extended).getByRole('link', { name: 'Trình lãnh đạo' }).click();
      await textbox(page, 'Nội dung đề xuất').fill('Đề nghị đồng ý.');
      await page.getByLabel('Trình lãnh đạo nào').selectOption({ label: 'Chủ tịch UBND tỉnh' });
      await button(page, 'Trình lãnh đạo').click();
    },
    recordDecision: async () => {
      await rowOf(page, of.extended).getByRole('link', { name: 'Ghi nhận ý kiến lãnh đạo' }).click();
      await button(page, 'Ghi nhận ý kiến lãnh đạo').click();
      // Without a basis nothing is decided (P4).
      await page.getByText('Có 1 nội dung cần sửa').waitFor();
      await choice(page, 'Loại căn cứ', 'Bút phê').click();
      await textbox(page, 'Số, ký hiệu').fill('12/PT');
      await page
        .getByRole('group', { name: 'Căn cứ ý kiến của lãnh đạo' })
        .getByLabel('Ngày', { exact: false })
        .first()
        .fill('8/3/2016');
      await button(page, 'Ghi nhận ý kiến lãnh đạo').click();
    },
    confirmTogether: async () => {
      await page.goto(gridAddress());
      for (const agency of of.together) await rowOf(page, agency).getByRole('checkbox').click();
      await button(page, 'Xác nhận 2 báo cáo').click();
    },
    correctDueDate: async () => {
      await openAct(of.corrected, 'Đính chính thời hạn');
      await textbox(page, 'Thời hạn đúng').fill('31/3/2016');
      await textbox(page, 'Lý do').fill('nhập sai khi giao nhiệm vụ');
      await button(page, 'Lưu đính chính').click();
    },
    urge: async () => {
      await openAct(of.urged, 'Gửi đôn đốc lần 1');
      await textbox(page, 'Số, ký hiệu văn bản đôn đốc').fill('40/VP');
      await page.getByRole('form', { name: 'Gửi đôn đốc lần 1' }).getByRole('button', { name: 'Gửi đôn đốc' }).click();
    },
    handOver: async (to) => {
      await page.goto(`/directives/${made.directiveId}`);
      await button(page, 'Bàn giao theo dõi').click();
      const form = page.getByRole('form', { name: 'Bàn giao theo dõi' });
      await form.getByLabel('Người nhận bàn giao').selectOption({ label: to });
      await textbox(form, 'Lý do').fill('Phân công lại.');
      await button(form, 'Bàn giao theo dõi').click();
    },
  };
}

function byKeyboard(page: Page, of: Cast, keys: Keyboard): Tasks {
  const write = async (target: Locator, words: string) => {
    await keys.to(target);
    await keys.type(words);
  };
  const title = (name: string) => page.getByRole('heading', { level: 1, name });
  /** `v c`, then ← and → from queue to queue */
  const queue = async (name: string) => {
    await keys.go(title('Chờ tôi xử lý'), 'v', 'c');
    await keys.to(page.getByRole('navigation', { name: 'Các mục chờ xử lý' }).getByRole('link', { name }), 'ArrowLeft');
    await keys.press('Enter');
  };
  /** Shift+F10 leads to what may be done with the thing that the page is about */
  const act = async (target: Locator) => {
    await target.first().waitFor();
    await keys.press('Shift+F10');
    await keys.to(target);
    await keys.press('Enter');
  };
  /** ↓ from the row above, as somebody who reads the list comes to it */
  const toRow = (row: Locator) => keys.to(row, 'ArrowDown');
  return {
    bringIn: async () => {
      await keys.go(title('Nhập văn bản mới'), 'v', 'm');
      await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(noticeOf(of.number))})`);
      await keys.press('Control+v', 'Control+Enter');
    },
    settle: async () => {
      // The first thing that is doubted is open.
      await keys.at(page.locator('[data-item]:focus, [data-head-toggle]:focus'));
      await keys.press('k');
      for (let left = 4; left > 0; left -= 1) {
        await page.getByText(`Cần xử lý ${left}/5`).waitFor();
        if (left === 4) await keys.press('n');
        await keys.press('x');
      }
    },
    launch: async () => {
      await keys.press('Control+Enter');
      await button(page, /^Giao 5 nhiệm vụ cho/).waitFor();
      await keys.press('Control+Enter');
      await keys.at(button(page.getByRole('dialog'), /^Giao 5 nhiệm vụ cho/));
      await keys.press('Enter');
    },
    confirm: async () => {
      await keys.press('ArrowDown');
      await keys.go(title(CONFIRMED_BY_KEYS), 'Enter');
      await keys.press('x', 'Enter');
    },
    giveBack: async () => {
      await toRow(rowOf(page, of.returned));
      await keys.press('b');
      await keys.at(textbox(page, 'Nội dung cần bổ sung, hoàn thiện'));
      await keys.type('thiếu phụ lục');
      await keys.press('Control+Enter');
    },
    enterLetter: async () => {
      await keys.press('g');
      // What is known is filled in: the focus is on the first empty field.
      await keys.at(textbox(page, 'Số, ký hiệu'));
      await keys.type('34/BC-SGDDT');
      await write(page.getByLabel('Ngày', { exact: true }), '7/3/2016');
      await write(textbox(page, 'Người ký'), 'Giám đốc Sở');
      await keys.to(button(page, 'Chọn tệp'));
      await keys.choose(letter);
      await keys.press('Control+Enter');
    },
    enterCall: async () => {
      await keys.press('g');
      await keys.at(textbox(page, 'Số, ký hiệu'));
      await keys.to(page.getByRole('radio', { name: 'Văn bản giấy' }), 'Shift+Tab');
      await keys.press('ArrowUp');
      await noCompletionByTelephone(page);
      await write(textbox(page, 'Người cung cấp'), 'Văn thư UBND huyện');
      await write(textbox(page, 'Nội dung trả lời'), 'Đang lấy ý kiến các xã.');
      await keys.press('Control+Enter');
    },
    recordCalled: async () => {
      await keys.go(title('Danh sách cần gọi điện'), 'v', 'g');
      await toRow(rowOf(page, of.called));
      await keys.press('c');
      await keys.at(textbox(page, 'Gọi cho ai'));
      await keys.type('Văn thư UBND huyện');
      await write(textbox(page, 'Nội dung trao đổi'), 'Sẽ tiếp nhận trong buổi sáng.');
      await keys.press('Control+Enter');
    },
    toOverdue: async (agency) => {
      await queue('Quá hạn');
      await toRow(rowOf(page, agency));
    },
    putToLeader: async () => {
      await keys.press('t');
      // The proposal is to agree, the leader who was asked about this document before: the focus is on the first empty field.
      await keys.at(textbox(page, 'Nội dung đề xuất'));
      await keys.type('Đề nghị đồng ý.');
      await write(textbox(page, 'Thời hạn mới'), '31/3/2016');
      await keys.press('Control+Enter');
    },
    recordDecision: async () => {
      await toRow(rowOf(page, of.extended));
      await keys.go(title('Ghi nhận ý kiến lãnh đạo'), 'Enter');
      await keys.to(choice(page, 'Loại căn cứ', 'Phiếu trình'));
      await keys.press('ArrowDown');
      await write(textbox(page, 'Số, ký hiệu'), '13/PT');
      await keys.press('Control+Enter');
    },
    confirmTogether: async () => {
      await page.goto(gridAddress());
      await rowOf(page, of.together[0]).waitFor();
      await keys.press('ArrowDown', 'Control+Home');
      for (const agency of of.together.toSorted(inGrid(await agenciesOf(page)))) {
        await toRow(rowOf(page, agency));
        await keys.press(' ');
      }
      await keys.to(button(page, 'Xác nhận 2 báo cáo'));
      await keys.press('Enter');
    },
    correctDueDate: async () => {
      await page.goto(`/assignments/${idOf(of.corrected)}`);
      await act(page.getByRole('group', { name: 'Việc có thể làm' }).getByRole('button', { name: 'Thao tác' }));
      await keys.at(page.locator('[role="menu"]:focus, [role="menu"] :focus'));
      await keys.to(page.getByRole('menuitem', { name: 'Đính chính thời hạn' }), 'ArrowDown');
      await keys.press('Enter');
      await keys.at(textbox(page, 'Thời hạn đúng'));
      await keys.press('Control+a');
      await keys.type('31/3/2016');
      await write(textbox(page, 'Lý do'), 'nhập sai khi giao nhiệm vụ');
      await keys.press('Control+Enter');
    },
    urge: async () => {
      await page.goto(`/assignments/${idOf(of.urged)}`);
      await act(button(page, 'Gửi đôn đốc lần 1'));
      await keys.at(textbox(page, 'Số, ký hiệu văn bản đôn đốc'));
      await keys.type('41/VP');
      await keys.press('Control+Enter');
    },
    handOver: async (to) => {
      await page.goto(`/directives/${made.directiveId}`);
      await act(button(page, 'Bàn giao theo dõi'));
      const form = page.getByRole('form', { name: 'Bàn giao theo dõi' });
      await keys.at(form.getByLabel('Người nhận bàn giao'));
      await keys.pick(to);
      await write(textbox(form, 'Lý do'), 'Phân công lại.');
      await keys.press('Control+Enter');
    },
  };
}

/** A call says how far it is; that it is done takes a letter and its file (P6), and the form says so. */
async function noCompletionByTelephone(page: Page): Promise<void> {
  await page.getByText('báo cáo hoàn thành, đề nghị gia hạn phải có văn bản của cơ quan.').waitFor();
  expect(await page.getByRole('radio', { name: 'Hoàn thành', exact: true }).count()).toBe(0);
}
const agenciesOf = (page: Page): Promise<string[]> => page.locator('tr[data-row-id] td:nth-child(2)').allInnerTexts();
const inGrid =
  (order: readonly string[]) =>
  (a: string, b: string): number =>
    order.indexOf(a) - order.indexOf(b);

for (const way of ['mouse', 'keyboard'] as const) {
  describe(`the secretariat, by ${way}`, () => {
    const of: Cast = cast[way];
    let page: Page;
    let tasks: Tasks;
    let keys: Keyboard;
    let pressed = 0;
    beforeAll(async () => {
      page = await kit.signedIn(SPECIALIST, { permissions: ['clipboard-read', 'clipboard-write'] });
      keys = keyboardOf(page);
      tasks = way === 'mouse' ? byMouse(page, of) : byKeyboard(page, of, keys);
    }, 60_000);
    afterAll(() => page?.context().close());

    /** Does a task; without a mouse the keys that it took are said. @returns how many */
    const does = async (words: string, task: () => Promise<unknown>): Promise<number> => {
      pressed = keys.pressed;
      await step(words, page, async () => void (await task()));
      if (way === 'keyboard') tellKeys('secretariat', words, keys.pressed - pressed);
      return keys.pressed - pressed;
    };
    const said = (words: string | RegExp) => page.getByText(words).first().waitFor();

    test('confirms a report from the list, and gives another back with what is missing', async () => {
      await page.goto('/desk');
      await page.locator('tr[data-row-id]').first().waitFor();
      const confirmed = way === 'mouse' ? CONFIRMED_BY_MOUSE : CONFIRMED_BY_KEYS;
      const took = await does('confirm a report that was read', async () => {
        await tasks.confirm();
        await said(`Đã xác nhận hoàn thành cho ${confirmed}.`);
      });
      if (way === 'keyboard') expect(took).toBeLessThanOrEqual(4);
      expect(await standing(confirmed)).toMatchObject({ state: 'closed' });

      await page.goto('/desk');
      await page.locator('tr[data-row-id]').first().waitFor();
      await does('give a report back', async () => {
        await tasks.giveBack();
        await said(`Đã đề nghị ${of.returned} bổ sung, hoàn thiện báo cáo.`);
      });
      expect(await standing(of.returned)).toMatchObject({ state: 'inProgress', returnedCount: 1 });
    }, 60_000);

    test('enters what came by letter and what was said on the telephone', async () => {
      await page.goto('/desk?queue=overdue');
      await rowOf(page, of.byLetter).waitFor();
      if (way === 'keyboard') await keys.to(rowOf(page, of.byLetter), 'ArrowDown');
      const took = await does('enter a letter', async () => {
        await tasks.enterLetter();
        await said(new RegExp(`Đã ghi nhận (và xác nhận hoàn thành )?cho ${of.byLetter}`));
      });
      if (way === 'keyboard') expect(took).toBeLessThanOrEqual(12);
      expect(await standing(of.byLetter)).toMatchObject({
        state: way === 'mouse' ? 'closed' : 'awaitingConfirmation',
      });

      await page.goto('/desk?queue=overdue');
      await rowOf(page, of.byTelephone).waitFor();
      if (way === 'keyboard') await keys.to(rowOf(page, of.byTelephone), 'ArrowDown');
      await does('enter a telephone call', async () => {
        await tasks.enterCall();
        await said(`Đã ghi nhận cho ${of.byTelephone}.`);
      });
      expect(await standing(of.byTelephone)).toMatchObject({ state: 'inProgress' });
    }, 60_000);

    test('works off the call list', async () => {
      await does('record a call', async () => {
        await tasks.recordCalled();
        await said(`Đã ghi nhận cuộc gọi cho ${of.called}.`);
      });
      expect(await standing(of.called)).toMatchObject({ state: 'sent' });
    }, 60_000);

    test('puts an extension to the leader, and records the decision with its basis', async () => {
      if (way === 'keyboard')
        await does('come to a row of a queue from another page', async () => tasks.toOverdue(of.extended));
      const put = await does('put an extension to the leader', async () => {
        await tasks.putToLeader();
        await page.waitForURL('**/submissions');
        await rowOf(page, of.extended).waitFor();
      });
      if (way === 'keyboard') expect(put).toBeLessThanOrEqual(6);
      expect(await standing(of.extended)).toMatchObject({ extensionCount: 0 });
      await does('record the decision', async () => {
        await tasks.recordDecision();
        await page.waitForURL('**/submissions');
      });
      const { dueOn, extensionCount } = await standing(of.extended);
      expect([dueOn, extensionCount]).toEqual(['2016-03-31', 1]);
    }, 60_000);

    test("confirms a group's reports together, corrects a date, urges", async () => {
      const together = await does('confirm two reports of a group together', async () => {
        await tasks.confirmTogether();
        await said('Đã xác nhận 2 báo cáo.');
      });
      for (const agency of of.together) expect(await standing(agency)).toMatchObject({ state: 'closed' });
      const corrected = await does('correct a due date', async () => {
        await tasks.correctDueDate();
        await said('Đính chính thời hạn 28/02/2016 thành 31/3/2016');
      });
      expect(await standing(of.corrected)).toMatchObject({ dueOn: '2016-03-31' });
      await does('urge', async () => {
        await tasks.urge();
        await button(page, 'Gửi đôn đốc lần 2').waitFor();
      });
      expect(await standing(of.urged)).toMatchObject({ urgingCount: 1 });
      if (way === 'keyboard') {
        expect(together).toBeLessThanOrEqual(20);
        expect(corrected).toBeLessThanOrEqual(16);
      }
    }, 60_000);

    test('brings a notice in, settles what is doubted, sees what launching will do, and hands it out', async () => {
      await does('bring a notice in', async () => {
        await tasks.bringIn();
        await said('Cần xử lý 5/5');
      });
      await does('settle 5 things', async () => {
        await tasks.settle();
        await said('Đã xử lý hết 5 nội dung. Có thể xem trước khi giao.');
      });
      expect(await settleHead(page).count()).toBe(1);
      await does('preview and launch', async () => {
        await tasks.launch();
        await said(/^Đã giao xong cho \d+ cơ quan\./);
      });
      expect(page.url()).toContain('/preview');
      await page.getByRole('link', { name: 'Mở văn bản' }).click();
      await page.getByRole('heading', { level: 1, name: `Thông báo ${of.number}` }).waitFor();
      await said('5 nhiệm vụ · 12 lượt giao');
    }, 90_000);
  });
}

test('the prepared report to leadership is looked at and sent, with the words that are added', async () => {
  const page = await kit.withSession(SPECIALIST);
  const keys = keyboardOf(page);
  await step('send the report', page, async () => {
    await page.goto('/desk?queue=leadershipReports');
    await page.locator('tr[data-row-id]').first().waitFor();
    await keys.press('ArrowDown');
    await keys.go(page.getByRole('heading', { level: 1, name: 'Báo cáo lãnh đạo về 08/TB-UBND' }), 'Enter');
    await keys.to(page.getByRole('textbox', { name: 'Nội dung ghi thêm' }));
    await keys.type('Đề nghị lãnh đạo cho ý kiến.');
    await keys.to(button(page, 'Gửi báo cáo lãnh đạo'));
    await keys.press('Enter');
    await page.getByText('Không có mục nào: báo cáo lãnh đạo đã soạn.').waitFor();
  });
  tellKeys('secretariat', 'send the report to leadership', keys.pressed);
  await until('the report went out', async () => {
    const report = await kit.database.leadershipReport.findFirstOrThrow({ where: { directiveId: made.directiveId } });
    return report.state === 'sent';
  });
  await page.context().close();
}, 60_000);

test('a document is handed over to a colleague, who hands it back without a mouse', async () => {
  const follower = async () => {
    const { specialistId } = await kit.database.directive.findUniqueOrThrow({ where: { id: made.directiveId } });
    return (await kit.database.account.findUniqueOrThrow({ where: { id: specialistId ?? '' } })).username;
  };
  const giver = await kit.signedIn(SPECIALIST);
  await step('hand over', giver, async () => {
    await byMouse(giver, cast.mouse).handOver('Chuyên viên theo dõi – Phòng Kinh tế');
    await giver.getByText('Theo dõi: Chuyên viên theo dõi – Phòng Kinh tế').waitFor();
  });
  expect(await follower()).toBe(COLLEAGUE);
  const taker = await kit.signedIn(COLLEAGUE);
  const keys = keyboardOf(taker);
  await step('hand back', taker, async () => {
    await byKeyboard(taker, cast.keyboard, keys).handOver('Chuyên viên theo dõi – Phòng V');
    await taker.getByText('Theo dõi: Chuyên viên theo dõi – Phòng Văn xã').waitFor();
  });
  tellKeys('secretariat', 'hand a document over', keys.pressed);
  expect(keys.pressed).toBeLessThanOrEqual(10);
  expect(await follower()).toBe(SPECIALIST);
  await Promise.all([giver.context().close(), taker.context().close()]);
}, 60_000);
