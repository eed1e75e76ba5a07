import type { Locator, Page } from 'playwright-core';
import { submissionRoutes } from '../../src/api/submissions/submissions.routes.js';
import { demoIds } from '../../src/cli/demo/demo-ids.js';
import { ninhBinh } from '../../demo/ninh-binh.js';
import { confirmAll, until } from '../e2e/demonstration-kit.js';
import { demoNotice } from '../e2e/documents.js';
import { newKey } from '../support/installation.js';
import { startDesks, type DeskKit } from './desk-kit.js';
import { furnish, type Furnished } from './furnished.js';
import { keyboardOf, type Keyboard } from './keyboard.js';
import { step } from './step.js';

import { writeFileSync, existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
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

beforeAll(async () => {
  kit = await startDesks();
  made = await furnish(kit);
  // A document that the Vice-Chairman directs; nothing of it is overdue.
  await kit.launch(demoNotice('05-tb-ubnd.txt').replace('05/TB-UBND', '09/TB-UBND'), {
    by: 'chuyenvien.nb',
    settle: (draft) => {
      const settled = confirmAll(draft);
      const directedByPostId = demoIds.post(ninhBinh, 'pct-vanxa');
      return { ...settled, document: { ...settled.document, directedByPostId } };
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
test('holds', async () => {
  writeFileSync('/tmp/team/T1/up.json', JSON.stringify({ origin: kit.origin, chromium: JSON.parse(process.env['TEST_CHROMIUM'] ?? '{}'), made }));
  while (!existsSync('/tmp/team/T1/stop')) await sleep(500);
}, 3_600_000);
