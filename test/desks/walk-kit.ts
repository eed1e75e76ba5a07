import { importRoutes } from '../../src/api/imports/imports.routes.js';
import { submissionRoutes } from '../../src/api/submissions/submissions.routes.js';
import { demoIds } from '../../src/cli/demo/demo-ids.js';
import { ninhBinh } from '../../demo/ninh-binh.js';
import { newKey } from '../support/installation.js';
import { startDesks, type DeskKit } from './desk-kit.js';
import { furnish } from './furnished.js';

/** The furnished desks, and what `:names` in an address stand for. */
export interface WalkKit extends DeskKit {
  addressOf(pattern: string): string;
}

const LEADER = 'pct-vanxa';
const REGISTRY = [
  'Tên cơ quan;Loại cơ quan;Tên gọi khác;Hộp thư công vụ;Điện thoại cơ quan;Nhóm;Họ và tên;Vai trò;Tên đăng nhập;Thư điện tử',
  'Sở Y tế;;;moi.syt@ninhbinh.demo.example;0229 000 0302;;;;;',
  ';;;;;;Chuyên viên Tổng hợp;Chuyên viên;cv.nhap;',
].join('\r\n');

/** What is furnished, and a request that waits for the leader's decision, and a file of agencies that was checked. */
export async function startWalk(): Promise<WalkKit> {
  const kit = await startDesks();
  const made = await furnish(kit);
  const { assignments, directiveId, reportedId, extensionId, draftId } = made;
  const specialist = await kit.as('chuyenvien.nb');
  await specialist.call(submissionRoutes.submit, {
    key: newKey(),
    body: {
      assignmentId: extensionId,
      subject: 'extension',
      proposal: 'approve',
      newDueOn: '2016-03-31',
      words: 'Đề nghị đồng ý gia hạn theo đề xuất của cơ quan.',
      postId: demoIds.post(ninhBinh, LEADER),
    },
  });
  const { id: reportToLeaders } = await kit.database.leadershipReport.findFirstOrThrow({ where: { directiveId } });
  const form = new FormData();
  form.append('file', new Blob([`\ufeff${REGISTRY}`], { type: 'text/csv' }), 'danh-sach.csv');
  const checked = await (
    await kit.as('quantri')
  ).call(importRoutes.check, { query: { kind: 'registry', officeId: demoIds.office(ninhBinh) }, form });
  const other = assignments.find(({ id, state }) => state === 'sent' && id !== extensionId);
  const ids: Readonly<Record<string, string>> = {
    directive: directiveId,
    reported: reportedId,
    extension: extensionId,
    draft: draftId,
    task: assignments.find(({ dueOn }) => dueOn === '2016-02-28')?.task.id ?? '',
    agency: assignments.find(({ isOverdue }) => isOverdue)?.agency.id ?? '',
    other: other?.id ?? '',
    reportToLeaders,
    import: checked.id,
  };
  return {
    ...kit,
    addressOf: (pattern) =>
      pattern.replaceAll(/:(\w+)/g, (_, name: string) => {
        const id = ids[name];
        if (!id) throw new Error(`nothing stands for :${name}`);
        return id;
      }),
  };
}
