import { randomUUID } from 'node:crypto';
import { Option, type Command } from 'commander';
import { z } from 'zod';
import { directiveRoutes } from '../../api/directives/directives.routes.js';
import type { preview } from '../../api/directives/preview.schemas.js';
import { DomainError } from '../../domain/errors.js';
import { defineCommand, type Ended } from '../define-command.js';
import { findDirective } from '../find/find-directive.js';
import { groups } from '../groups.js';
import type { Invocation } from '../invocation.js';
import type { Io } from '../io.js';
import { askSettlement, unanswerable } from '../launch/ask-settlement.js';
import { bringIn, type DraftView } from '../launch/bring-in.js';
import { askYesOrNo, openDialogue, type Dialogue } from '../dialogue.js';
import { confirmDraft, settleDraft } from '../launch/settle-draft.js';
import { readSettleFile } from '../launch/settle-file.js';
import { dateOption, wordsOption } from '../options.js';
import { instantOr } from '../show/dates.js';
import { previewText } from '../show/preview-text.js';

type Preview = z.infer<typeof preview>;

const shape = z.object({
  issuedOn: z.string().optional(),
  source: z.string().optional(),
  settle: z.string().optional(),
  yes: z.boolean().optional(),
  preview: z.boolean().optional(),
  draft: z.string().optional(),
  key: z.string().optional(),
});
type Options = z.infer<typeof shape>;

/** `launch`: document in, draft, what launching will do, a person's answers, and the work is handed out. */
export function defineLaunch(program: Command, io: Io, ended: Ended): void {
  defineCommand(
    program,
    io,
    {
      usage: 'launch [tệp]',
      summary: 'đưa một văn bản (docx, pdf, ảnh, html, txt, edXML, xlsx, eml) vào và giao nhiệm vụ',
      details: `Trước khi giao, lệnh in ra luồng lỗi chuẩn những gì sẽ xảy ra. Ở cửa sổ dòng lệnh, lệnh hỏi những điều phải do người quyết định;
không có người ngồi trước máy thì cần --settle (trả lời trong tệp) hoặc --yes. --yes không quyết định thay người: nhiều cơ quan cùng
chủ trì, cơ quan không rõ, tổ chức ngoài nhà nước … thì từ chối (mã kết thúc 6) và nêu từng điều. Dự thảo được giữ lại cho lần sau.

Tệp trả lời: { "source": "…", "issuedOn": "2016-02-05", "items": [ { "index": 0, "lead": ["Sở …"] }, { "clause": "2.b", "drop": true },
{ "index": 3, "deadline": "none" }, { "index": 4, "deadline": "2016-03-01", "basis": "Bút phê của … ngày …" }, { "index": 5, "each": true } ] }`,
      group: groups.directives,
      options: [
        dateOption('--issued-on <ngày>', 'ngày ban hành, khi văn bản không ghi'),
        wordsOption('--source <lời>', 'nguồn, khi văn bản không có số: "Ý kiến chỉ đạo của … ngày …"'),
        wordsOption('--settle <tệp>', 'trả lời của người theo dõi, tệp JSON'),
        new Option('--yes', 'giao luôn, không hỏi'),
        new Option('--preview', 'chỉ xem trước, chưa giao'),
        wordsOption('--draft <văn bản>', 'giao một dự thảo đã có, thay cho tệp'),
        wordsOption('--key <mã lệnh>', 'mã lệnh (Idempotency-Key): chạy lại cùng mã thì không giao hai lần'),
      ],
      shape,
      run: (invocation, [file], options) => launch(invocation, file, options),
    },
    ended,
  );
}

async function launch(invocation: Invocation, file: string | undefined, options: Options): Promise<void> {
  // Answers are read before anything is sent: a fault in them must not leave a draft behind.
  const fromFile = options.settle === undefined ? {} : readSettleFile(options.settle);
  const api = invocation.api();
  const { issuedOn, source } = options;
  let draft = await draftOf(invocation, file, options);
  if (draft.state === 'draft') {
    draft = await settleDraft(api, draft, {
      ...fromFile,
      ...(issuedOn !== undefined && draft.draft.document.issuedOn !== issuedOn ? { issuedOn } : {}),
      ...(source !== undefined && draft.draft.document.sourceStatement !== source ? { source } : {}),
    });
    const seen = await api.ask(directiveRoutes.preview, { id: draft.id });
    if (options.preview) return invocation.answer(seen, previewText);
    const settled = await settle(invocation, draft, seen, options);
    return handOut(invocation, settled.draft, settled.preview, options);
  }
  if (options.preview)
    throw new DomainError('NOT_A_DRAFT', 'Văn bản này không còn là dự thảo.', { directiveId: draft.id });
  return handOut(invocation, draft, null, options);
}

async function draftOf(
  invocation: Invocation,
  file: string | undefined,
  { draft, issuedOn, source, key }: Options,
): Promise<DraftView> {
  if ((file === undefined) === (draft === undefined)) throw new DomainError('WRONG_USE', 'Nêu một tệp, hoặc --draft.');
  if (file !== undefined) return bringIn(invocation, { file, issuedOn, source }, key !== undefined);
  const api = invocation.api();
  return api.ask(directiveRoutes.draft, { id: await findDirective(api, draft ?? '') });
}

/** Until nothing stands in the way that a person must settle: asked at a terminal, else refused. */
async function settle(
  invocation: Invocation,
  draft: DraftView,
  seen: Preview,
  options: Options,
): Promise<{ draft: DraftView; preview: Preview }> {
  const show = (one: Preview) => invocation.note(`${previewText(one, invocation.io.columns)}\n`);
  show(seen);
  const isAsked = invocation.io.isInteractive && !options.yes;
  const isForced = options.yes === true || options.settle !== undefined || isAsked;
  refuse(seen, isForced && !isAsked, isAsked ? (code) => unanswerable.includes(code) : () => true);
  if (!isAsked) return { draft, preview: seen };
  const dialogue = openDialogue(invocation.io);
  try {
    return await converse(invocation, dialogue, draft, seen, show);
  } finally {
    dialogue.close();
  }
}

async function converse(
  invocation: Invocation,
  dialogue: Dialogue,
  first: DraftView,
  seen: Preview,
  show: (one: Preview) => void,
) {
  const api = invocation.api();
  let draft = first;
  let now = seen;
  const standing = () => now.problems.filter(({ isPassable }) => !isPassable);
  while (standing().length > 0) {
    draft = await settleDraft(api, draft, await askSettlement(dialogue, draft.draft, standing()));
    now = await api.ask(directiveRoutes.preview, { id: draft.id });
    show(now);
    refuse(now, false, (code) => unanswerable.includes(code));
  }
  const undated = now.problems.filter(({ code }) => code === 'UNDATED_NOT_STATED').length;
  const question = [
    'Xác nhận nội dung trên',
    ...(undated > 0 ? [`, ${undated} nhiệm vụ văn bản không quy định thời hạn,`] : []),
    ` và giao ${now.tasks.length} nhiệm vụ cho ${now.firstMails.length} cơ quan?`,
  ].join('');
  if (!(await askYesOrNo(dialogue, question))) {
    throw new DomainError('ANSWERS_NEEDED', 'Chưa giao nhiệm vụ; dự thảo được giữ lại.', { directiveId: draft.id });
  }
  return { draft: await confirmDraft(api, draft), preview: now };
}

/** @param counts which codes are looked at @throws DomainError ANSWERS_NEEDED, DATED_AFTER_TODAY, NO_TASKS with the problems */
function refuse({ problems, directiveId }: Preview, isForced: boolean, counts: (code: string) => boolean): void {
  const standing = problems.filter(({ code, isPassable }) => counts(code) && !(isForced && isPassable));
  const final = standing.find(({ code }) => unanswerable.includes(code));
  if (final)
    throw new DomainError(final.code, final.message, {
      problems: standing.filter((one) => one !== final),
      directiveId,
    });
  if (standing.length === 0) return;
  const isPassableAll = standing.every(({ isPassable }) => isPassable);
  const way = isPassableAll ? 'dùng --yes để giao luôn, hoặc trả lời bằng --settle' : 'trả lời bằng --settle';
  throw new DomainError(
    'ANSWERS_NEEDED',
    `Còn ${standing.length} điều phải do người quyết định trước khi giao; ${way}.`,
    {
      problems: standing,
      directiveId,
    },
  );
}

async function handOut(
  invocation: Invocation,
  { id, version, draft }: DraftView,
  seen: Preview | null,
  { key }: Options,
): Promise<void> {
  const api = invocation.api();
  const outcome = await api.ask(directiveRoutes.launch, {
    id,
    ifMatch: version,
    body: { isForced: true },
    key: key ?? randomUUID(),
  });
  const content = {
    ...outcome,
    number: draft.document.number,
    warnings: seen?.warnings ?? [],
    missingAddresses: seen?.missingAddresses ?? [],
  };
  invocation.answer(content, ({ number, assignmentCount, launchedAt, isRepeated }) =>
    [
      `Đã giao nhiệm vụ theo ${number ? `văn bản số ${number}` : 'văn bản không số'}: ${assignmentCount} lượt giao, lúc ${instantOr(launchedAt)}${isRepeated ? ' (lệnh này đã được thực hiện trước đó)' : ''}.`,
      `Mã văn bản: ${id}`,
      `Xem: dondoc show ${id}`,
    ].join('\n'),
  );
}
