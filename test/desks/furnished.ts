import { confirmAll, until, type AssignmentView } from '../e2e/demonstration-kit.js';
import { demoNotice } from '../e2e/documents.js';
import { directiveRoutes } from '../../src/api/directives/directives.routes.js';
import type { DeskKit } from './desk-kit.js';

/** What stands on the desks of a province in the middle of its work. */
export interface Furnished {
  /** launched, its date has passed, some have reported */
  directiveId: string;
  /** of that directive */
  assignments: readonly AssignmentView[];
  /** one of which a completion report waits */
  reportedId: string;
  /** one whose extension is asked for */
  extensionId: string;
  /** not launched yet */
  draftId: string;
}

const SPECIALIST = 'chuyenvien.nb';
const letter = { number: '15/BC-SNV', on: '2016-02-26', signer: 'Giám đốc Sở' };

/** Launches a notice, lets agencies answer, plays the clock until what is left is overdue, and brings a draft in. */
export async function furnish(kit: DeskKit): Promise<Furnished> {
  const directiveId = await kit.launch(demoNotice('08-tb-ubnd.txt'), { by: SPECIALIST, settle: confirmAll });
  const of = (username: string) => kit.list(username, { directive: directiveId });
  const dated = (views: readonly AssignmentView[]) => {
    const found = views.find(({ dueOn, role }) => dueOn === '2016-02-28' && role === 'lead');
    if (!found) throw new Error('nothing is due on 28/2/2016');
    return found.id;
  };
  for (const agency of ['vanthu.snv.nb', 'vanthu.syt.nb'])
    for (const { id } of await of(agency)) await kit.command(agency, id, { command: { type: 'acknowledge' } });
  const reportedId = dated(await of('vanthu.snv.nb'));
  const extensionId = dated(await of('vanthu.syt.nb'));
  await kit.playTo('2016-02-26');
  await kit.command('vanthu.snv.nb', reportedId, {
    command: {
      type: 'reportCompletion',
      content: 'Đã ban hành kế hoạch và triển khai thực hiện.',
      performedOn: '2016-02-26',
      letter,
      fileIds: [await kit.upload('vanthu.snv.nb', '15-bc-snv.txt', 'Báo cáo kết quả thực hiện.')],
    },
  });
  await kit.command('vanthu.syt.nb', extensionId, {
    command: { type: 'requestExtension', proposedDueOn: '2016-03-31', reason: 'Cần lấy ý kiến các đơn vị trực thuộc.' },
  });
  await kit.playTo('2016-03-08');
  await until('mails went out', async () => (await kit.database.mail.count({ where: { state: 'waiting' } })) === 0);
  const specialist = await kit.as(SPECIALIST);
  const draft = await specialist.call(directiveRoutes.create, { body: { text: demoNotice('05-tb-ubnd.txt') } });
  return { directiveId, assignments: await of(SPECIALIST), reportedId, extensionId, draftId: draft.id };
}
