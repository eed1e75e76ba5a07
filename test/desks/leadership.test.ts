import type { Locator, Page } from 'playwright-core';
import { submissionRoutes } from '../../src/api/submissions/submissions.routes.js';
import { demoIds } from '../../src/cli/demo/demo-ids.js';
import { ninhBinh } from '../../demo/ninh-binh.js';
import { confirmAll, until } from '../e2e/demonstration-kit.js';
import { demoNotice } from '../e2e/documents.js';
import { newKey } from '../support/installation.js';
import { startDesks, type DeskKit } from './desk-kit.js';
import { furnish, type Furnished } from './furnished.js';
import { keyboardOf, tellKeys, type Keyboard } from './keyboard.js';
import { step } from './step.js';

const CHAIRMAN = 'chutich.nb';
const VICE_CHAIRMAN = 'phochutich.nb';
const FIGURES = ['Đang theo dõi', 'Quá hạn', 'Đến hạn tuần này', 'Chờ quyết định'] as const;
const MISSING = 'Không tìm thấy nội dung này, hoặc tài khoản đang dùng không được xem.';

/** Whose assignments a way of working uses up. */
interface Cast {
  /** waits for the Chairman's answer */
  decided: string;
  /** overdue, is looked into */
  read: string;
  /** overdue, is to be urged */
  ordered: string;
}
const cast = {
  mouse: { decided: 'Sở Y tế', read: 'Sở Tài chính', ordered: 'Sở Xây dựng' },
  keyboard: { decided: 'UBND huyện Nho Quan', read: 'Sở Công Thương', ordered: 'Sở Tư pháp' },
} as const satisfies Record<string, Cast>;

let kit: DeskKit;
let made: Furnished;

const button = (page: Page | Locator, name: string | RegExp) => page.getByRole('button', { name });
const textbox = (page: Page | Locator, name: string) => page.getByRole('textbox', { name });
const idOf = (agency: string): string => {
  const found = made.assignments.find((one) => one.agency.name === agency && one.dueOn === '2016-02-28');
  if (!found) throw new Error(`${agency} owes nothing`);
  return found.id;
};
const dueOf = async (agency: string) =>
  (await kit.database.assignment.findUniqueOrThrow({ where: { id: idOf(agency) } })).dueOn;

const figureLink = (page: Page, name: string) =>
  page.getByRole('main').getByRole('link', { name: new RegExp(`^${name} ?: ?\\d`) });
/** The number that stands there now: '1.284' is 1284. */
async function figureOf(page: Page, name: string): Promise<number> {
  const words = await figureLink(page, name).innerText();
  return Number(words.replaceAll(/\D/g, ''));
}
const toOverview = async (page: Page, address = '/overview'): Promise<void> => {
  await page.goto(address);
  await figureLink(page, 'Quá hạn').waitFor();
};

beforeAll(async () => {
  kit = await startDesks();
  made = await furnish(kit);
  // What the Chairman directs; the furnished one is the Vice-Chairman's.
  await kit.launch(demoNotice('05-tb-ubnd.txt').replace('05/TB-UBND', '09/TB-UBND'), {
    by: 'chuyenvien.nb',
    settle: (draft) => {
      const settled = confirmAll(draft);
      return { ...settled, document: { ...settled.document, directedByPostId: demoIds.post(ninhBinh, 'chutich') } };
    },
  });
  const specialist = await kit.as('chuyenvien.nb');
  for (const { decided } of Object.values(cast))
    await specialist.call(submissionRoutes.submit, {
      key: newKey(),
      body: {
        assignmentId: idOf(decided),
        subject: 'extension',
        proposal: 'approve',
        words: 'Đề nghị đồng ý.',
        postId: demoIds.post(ninhBinh, 'chutich'),
        newDueOn: '2016-03-31',
      },
    });
}, 240_000);
afterAll(() => kit?.stop(), 60_000);

interface Tasks {
  /** opens the list behind a figure */
  open(figure: string): Promise<void>;
  back(): Promise<void>;
  /** from the overview to the clause of an agency's overdue assignment */
  toClause(agency: string): Promise<void>;
  asOf(day: string): Promise<void>;
  toNow(): Promise<void>;
  decide(agency: string): Promise<void>;
  order(agency: string, sentence: string, by: string): Promise<void>;
}

const decisionOf = (page: Page, agency: string) =>
  page.getByRole('region', { name: 'Chờ quyết định' }).getByRole('listitem').filter({ hasText: agency });
const clauseLink = (page: Page) => page.getByRole('link', { name: 'Xem mục trong văn bản' });
const agencyLink = (page: Page, name: string) => page.getByRole('table').getByRole('link', { name, exact: true });

function byMouse(page: Page): Tasks {
  return {
    open: (figure) => figureLink(page, figure).click(),
    back: async () => void (await page.goBack()),
    toClause: async (agency) => {
      await agencyLink(page, agency).click();
      await clauseLink(page).click();
    },
    asOf: async (day) => {
      await button(page, /^Thời điểm của số liệu/).click();
      await textbox(page, 'Ngày').fill(day);
      await button(page.getByRole('dialog'), 'Xem').click();
    },
    toNow: () => button(page, 'Về hiện tại').first().click(),
    decide: async (agency) => {
      await button(decisionOf(page, agency), 'Đồng ý gia hạn').click();
      await decisionOf(page, agency).getByText(`Thời hạn mới là 31/3/2016; ${agency} nhận thư thông báo.`).waitFor();
      await button(decisionOf(page, agency), 'Đồng ý gia hạn').click();
    },
    order: async (agency, sentence, by) => {
      await button(page, `Chỉ đạo đôn đốc: ${agency}`).click();
      await textbox(page.getByRole('dialog'), 'Một câu chỉ đạo').fill(sentence);
      await textbox(page.getByRole('dialog'), 'Trả lời chậm nhất ngày').fill(by);
      await button(page, 'Chuyển chuyên viên').click();
    },
  };
}

function byKeyboard(page: Page, keys: Keyboard): Tasks {
  const enter = async (target: Locator) => {
    await keys.to(target);
    await keys.press('Enter');
  };
  /** ↓ through the agencies, worst first */
  const toOverdue = async (agency: string) => {
    await keys.go(page.getByRole('heading', { level: 1, name: /^Quá hạn theo cơ quan/ }), 'v', 'q');
    const lines = page.locator('[data-agency] [data-line]');
    await lines.first().waitFor();
    await keys.to(lines.first());
    await keys.to(lines.filter({ hasText: agency }), 'ArrowDown');
  };
  return {
    open: (figure) => enter(figureLink(page, figure)),
    // A browser without a window does not hear its own Alt+←.
    back: async () => void (await page.goBack()),
    toClause: async (agency) => {
      await toOverdue(agency);
      await keys.press('ArrowRight');
      await enter(clauseLink(page));
    },
    asOf: async (day) => {
      await enter(button(page, /^Thời điểm của số liệu/));
      await keys.to(textbox(page, 'Ngày'));
      await keys.type(day);
      await keys.press('Enter');
    },
    toNow: async () => {
      await keys.to(button(page, 'Về hiện tại'), 'Shift+Tab');
      await keys.press('Enter');
    },
    decide: async (agency) => {
      await enter(button(decisionOf(page, agency), 'Đồng ý gia hạn'));
      await decisionOf(page, agency).getByText(`Thời hạn mới là 31/3/2016; ${agency} nhận thư thông báo.`).waitFor();
      await keys.press('Enter');
    },
    order: async (agency, sentence, by) => {
      await toOverdue(agency);
      await keys.press('t');
      await page.getByRole('dialog').waitFor();
      await keys.to(textbox(page.getByRole('dialog'), 'Một câu chỉ đạo'));
      await keys.type(sentence);
      await keys.to(textbox(page.getByRole('dialog'), 'Trả lời chậm nhất ngày'));
      await keys.type(by);
      await keys.press('Control+Enter');
    },
  };
}

for (const way of ['mouse', 'keyboard'] as const) {
  describe(`the Chairman, by ${way}`, () => {
    const of: Cast = cast[way];
    let page: Page;
    let keys: Keyboard;
    let tasks: Tasks;
    let pressed = 0;
    beforeAll(async () => {
      page = await kit.signedIn(CHAIRMAN);
      keys = keyboardOf(page);
      tasks = way === 'mouse' ? byMouse(page) : byKeyboard(page, keys);
    }, 60_000);
    afterAll(() => page?.context().close());

    const does = async (words: string, task: () => Promise<unknown>): Promise<void> => {
      pressed = keys.pressed;
      await step(words, page, async () => void (await task()));
      if (way === 'keyboard') tellKeys('leadership', words, keys.pressed - pressed);
    };

    test('opens behind each of the four figures exactly the rows that it counts', async () => {
      await toOverview(page);
      for (const name of FIGURES) {
        const count = await figureOf(page, name);
        await does(`open the list behind "${name}"`, async () => {
          await tasks.open(name);
          await page.waitForURL('**/assignments?**');
          await page
            .getByText(new RegExp(`^${count} (nhiệm vụ|dòng)`))
            .first()
            .waitFor();
        });
        expect(await page.locator('[data-row-id]').count()).toBe(Math.min(count, 100));
        await tasks.back();
        await figureLink(page, name).waitFor();
      }
      expect(await figureOf(page, 'Quá hạn')).toBeGreaterThan(20);
    }, 90_000);

    test('comes from an agency to the clause in the document, and back to the same row', async () => {
      await toOverview(page);
      await does('from the overview to an overdue clause', async () => {
        await tasks.toClause(of.read);
        await page.waitForURL('**/directives/*/tasks/*');
        await page.getByText('xây dựng kế hoạch chi tiết ứng dụng CNTT').first().waitFor();
      });
      await tasks.back();
      await clauseLink(page).waitFor();
      expect(await page.locator(`[data-assignment="${idOf(of.read)}"]`).count()).toBe(1);
    }, 60_000);

    test('looks at a past day, whose address can be sent, and comes back to now', async () => {
      await toOverview(page);
      await does('look at the figures of a past day', async () => {
        await tasks.asOf('27/02/2016');
        await page.getByText('Số liệu tại 24 giờ 00, ngày 27/02/2016').first().waitFor();
      });
      expect(new URL(page.url()).search).toBe('?asOf=2016-02-27');
      await until('nothing was overdue', async () => (await figureOf(page, 'Quá hạn')) === 0);
      await does('come back to now', async () => {
        await tasks.toNow();
        await page.waitForURL('**/overview');
      });
      await toOverview(page, '/overview?asOf=2016-02-29');
      expect(await figureOf(page, 'Quá hạn')).toBeGreaterThan(20);
    }, 60_000);

    test('decides an extension that the Office has put to him', async () => {
      await toOverview(page);
      await does('decide an extension', async () => {
        await tasks.decide(of.decided);
        await page.getByText(`Đã ghi nhận: Đồng ý gia hạn, ${of.decided}.`).waitFor();
      });
      expect(await dueOf(of.decided)).toBe('2016-03-31');
    }, 60_000);

    test('orders an agency to be urged, with a sentence and a date', async () => {
      const sentence = `Báo cáo rõ nguyên nhân chậm (${way}).`;
      await toOverview(page);
      await does('order to urge an agency', async () => {
        await tasks.order(of.ordered, sentence, '11/3/2016');
        await page.getByText('Đã chuyển chuyên viên 1 nhiệm vụ.').waitFor();
      });
      // The agency hears nothing yet: the specialist finds it first, and sends.
      const specialist = await kit.signedIn('chuyenvien.nb');
      await step('the specialist reads the order', specialist, () =>
        specialist
          .getByText(new RegExp(`“${sentence.replaceAll(/[().]/g, '\\$&')}”, trả lời chậm nhất 11/3/2016`))
          .waitFor(),
      );
      await specialist.context().close();
    }, 60_000);
  });
}

describe('the Vice-Chairman', () => {
  test('opens on what he directs, may take that filter off, and compares no leaders', async () => {
    const page = await kit.signedIn(VICE_CHAIRMAN);
    await step('what he directs', page, async () => {
      await toOverview(page);
      await page
        .getByRole('group', { name: 'Phạm vi' })
        .getByText('Phần việc do Phó Chủ tịch UBND tỉnh phụ trách văn xã chỉ đạo')
        .waitFor();
    });
    const own = await figureOf(page, 'Đang theo dõi');
    expect(own).toBeGreaterThan(0);
    expect(await page.getByRole('link', { name: 'So sánh theo lãnh đạo chỉ đạo' }).count()).toBe(0);
    await step('all of the office', page, async () => {
      await button(page, 'Bỏ lọc, xem tất cả').click();
      await page.waitForURL('**/overview?directedBy=all');
      await button(page, /^Xem phần việc do Phó Chủ tịch/).waitFor();
    });
    // 3 agencies and a group of 8 for the Chairman; the police are only asked, counted apart (S19).
    expect(await figureOf(page, 'Đang theo dõi')).toBe(own + 11);
    await page.goto('/overview/leaders');
    await page.getByText(MISSING).waitFor();
    await page.context().close();
  }, 60_000);
});

describe('projected', () => {
  test('the overview shows neither accounts, telephones, proposals nor search, and keeps n/N, formula and its time', async () => {
    const page = await kit.signedIn(CHAIRMAN);
    await step('project', page, async () => {
      await toOverview(page);
      await page.getByRole('link', { name: 'So sánh theo lãnh đạo chỉ đạo' }).waitFor();
      await button(page, 'Trình chiếu').click();
      await button(page, 'Thôi trình chiếu (Esc)').waitFor();
    });
    const hidden = {
      navigation: page.getByRole('navigation'),
      account: page.getByText('Chủ tịch UBND tỉnh', { exact: true }),
      search: page.getByRole('combobox', { name: /Tìm/ }),
      comparison: page.getByRole('link', { name: 'So sánh theo lãnh đạo chỉ đạo' }),
      proposals: page.getByText('Văn phòng đề xuất'),
      decisions: page.getByRole('heading', { name: 'Chờ quyết định' }),
      telephones: page.locator('a[href^="tel:"]'),
    };
    for (const [what, locator] of Object.entries(hidden))
      expect({ what, seen: await locator.filter({ visible: true }).count() }).toEqual({ what, seen: 0 });
    const size = await page.evaluate<string>('getComputedStyle(document.querySelector("main table td")).fontSize');
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(20);
    await step('what is kept', page, async () => {
      await page
        .getByText(/^Số liệu đến 08 giờ \d\d, ngày 08\/3\/2016/)
        .first()
        .waitFor();
      await page.getByRole('heading', { name: 'Cách tính' }).waitFor();
      await page
        .getByRole('link', { name: /Quá hạn, .*: *\d+\/\d+/ })
        .first()
        .waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('navigation').first().waitFor();
    });
    await page.context().close();
  }, 60_000);
});
