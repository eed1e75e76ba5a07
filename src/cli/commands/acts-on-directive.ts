import { randomUUID } from 'node:crypto';
import { Option, type Command } from 'commander';
import { z } from 'zod';
import { directiveRoutes } from '../../api/directives/directives.routes.js';
import type { directiveCommand } from '../../api/directives/directives.schemas.js';
import { DomainError } from '../../domain/errors.js';
import { basisOf, basisOptions, basisShape } from '../act/basis.js';
import type { ApiClient } from '../client/api-client.js';
import { defineCommand, type Ended } from '../define-command.js';
import { findAgency } from '../find/find-agency.js';
import { findDirective } from '../find/find-directive.js';
import { findPost } from '../find/find-post.js';
import { shortId } from '../find/short-id.js';
import { groups } from '../groups.js';
import type { Invocation } from '../invocation.js';
import type { Io } from '../io.js';
import { choiceOption, dateOption, listOption, numberOption, wordsOption } from '../options.js';
import { directiveText } from '../show/directive-text.js';

type DirectiveCommand = z.input<typeof directiveCommand>;

const keyOption = () =>
  wordsOption('--key <mã lệnh>', 'mã lệnh (Idempotency-Key): chạy lại cùng mã thì không thực hiện hai lần');
const reasonOption = () => wordsOption('--reason <chữ>', 'lý do').makeOptionMandatory();

/** What is done to a whole document: the report to leadership, additions, taking it back, and the end of a draft. */
export function defineActsOnDirective(program: Command, io: Io, ended: Ended): void {
  defineCommand(
    program,
    io,
    {
      usage: 'send-report <văn-bản>',
      summary: 'gửi báo cáo lãnh đạo đã lập sẵn',
      group: groups.directives,
      options: [
        wordsOption('--post <chức vụ>', 'gửi tới chức vụ này (mặc định: lãnh đạo chỉ đạo)'),
        wordsOption('--note <chữ>', 'đề xuất, ý kiến kèm theo'),
        keyOption(),
      ],
      shape: z.object({ post: z.string().optional(), note: z.string().optional(), key: z.string().optional() }),
      run: (invocation, [typed = ''], { post, note, key }) =>
        give(invocation, typed, key, async (api) => ({
          type: 'sendReport',
          ...(post ? { postId: await findPost(api, post) } : {}),
          ...(note ? { note } : {}),
        })),
    },
    ended,
  );

  defineCommand(
    program,
    io,
    {
      usage: 'add <văn-bản>',
      summary: 'giao bổ sung: thêm cơ quan cho một nhiệm vụ đã giao, hoặc thêm nhiệm vụ',
      details:
        'Nêu --task để thêm cơ quan cho nhiệm vụ đó (số thứ tự như "dondoc show" in), hoặc --action để thêm một nhiệm vụ mới.',
      group: groups.directives,
      options: [
        listOption('--agency <cơ quan>', 'cơ quan được giao').makeOptionMandatory(),
        numberOption('--task <số>', 'số thứ tự của nhiệm vụ đã giao', 1, 9_999),
        wordsOption('--action <chữ>', 'nội dung của nhiệm vụ mới'),
        wordsOption('--clause <điểm>', 'điểm của văn bản'),
        wordsOption('--product <chữ>', 'sản phẩm'),
        wordsOption('--report-to <chữ>', 'nơi nhận báo cáo'),
        choiceOption('--role <vai trò>', 'lead (chủ trì, mặc định) hoặc coordinator (phối hợp)', [
          'lead',
          'coordinator',
        ]),
        dateOption('--due <ngày>', 'thời hạn'),
        new Option('--undated', 'văn bản không quy định thời hạn').conflicts('due'),
        reasonOption(),
        keyOption(),
      ],
      shape: z.object({
        agency: z.array(z.string()),
        task: z.number().optional(),
        action: z.string().optional(),
        clause: z.string().optional(),
        product: z.string().optional(),
        reportTo: z.string().optional(),
        role: z.enum(['lead', 'coordinator']).default('lead'),
        due: z.string().optional(),
        undated: z.boolean().optional(),
        reason: z.string(),
        key: z.string().optional(),
      }),
      run: (
        invocation,
        [typed = ''],
        { agency, task, action, clause, product, reportTo, role, due, undated, reason, key },
      ) => {
        if ((task === undefined) === (action === undefined))
          throw new DomainError('WRONG_USE', 'Nêu --task (nhiệm vụ đã giao) hoặc --action (nhiệm vụ mới).');
        if (due === undefined && !undated)
          throw new DomainError('WRONG_USE', 'Nêu --due, hoặc --undated nếu văn bản không quy định thời hạn.');
        return give(invocation, typed, key, async (api, directiveId) => {
          const agencyIds: string[] = [];
          for (const name of agency) agencyIds.push(await findAgency(api, name));
          return {
            type: 'addAssignment',
            ...(task === undefined ? {} : { taskId: await taskIdOf(api, directiveId, task) }),
            ...(action === undefined
              ? {}
              : {
                  task: {
                    action,
                    ...(clause ? { clause } : {}),
                    ...(product ? { product } : {}),
                    ...(reportTo ? { reportTo } : {}),
                  },
                }),
            agencyIds,
            role,
            dueOn: due ?? null,
            reason,
          };
        });
      },
    },
    ended,
  );

  defineCommand(
    program,
    io,
    {
      usage: 'revoke-directive <văn-bản>',
      summary: 'thu hồi văn bản: mọi nhiệm vụ đang thực hiện được thu hồi',
      group: groups.directives,
      options: [reasonOption(), ...basisOptions, keyOption()],
      shape: z.object({ reason: z.string(), key: z.string().optional(), ...basisShape }),
      run: (invocation, [typed = ''], { reason, key, ...options }) =>
        give(invocation, typed, key, async (api) => {
          const basis = await basisOf(api, options);
          return { type: 'revokeDirective', reason, ...(basis ? { basis } : {}) };
        }),
    },
    ended,
  );

  defineCommand(
    program,
    io,
    {
      usage: 'no-task <văn-bản>',
      summary: 'ghi nhận dự thảo "không phát sinh nhiệm vụ"',
      group: groups.directives,
      options: [reasonOption()],
      shape: z.object({ reason: z.string() }),
      run: async (invocation, [typed = ''], { reason }) => {
        const api = invocation.api();
        const id = await findDirective(api, typed);
        invocation.answer(await api.ask(directiveRoutes.noTask, { id, body: { reason } }), directiveText);
      },
    },
    ended,
  );

  defineCommand(
    program,
    io,
    {
      usage: 'discard <văn-bản>',
      summary: 'bỏ một dự thảo chưa giao nhiệm vụ',
      group: groups.directives,
      shape: z.object({}),
      run: async (invocation, [typed = '']) => {
        const api = invocation.api();
        const id = await findDirective(api, typed);
        await api.tell(directiveRoutes.discard, { id });
        invocation.answer({ directiveId: id, isDiscarded: true }, () => `Đã bỏ dự thảo ${id}.`);
      },
    },
    ended,
  );
}

async function give(
  invocation: Invocation,
  typed: string,
  key: string | undefined,
  commandOf: (api: ApiClient, directiveId: string) => Promise<DirectiveCommand>,
): Promise<void> {
  const api = invocation.api();
  const id = await findDirective(api, typed);
  const body = { command: await commandOf(api, id) };
  const outcome = await api.ask(directiveRoutes.command, { id, body, key: key ?? randomUUID() });
  invocation.answer(outcome, ({ assignmentIds, isRepeated }) =>
    [
      `Đã thực hiện trên văn bản ${shortId(id)}`,
      ...(assignmentIds.length > 0
        ? [`${assignmentIds.length} nhiệm vụ: ${assignmentIds.map(shortId).join(', ')}`]
        : []),
      ...(isRepeated ? ['lệnh này đã được thực hiện trước đó'] : []),
    ].join('; '),
  );
}

async function taskIdOf(api: ApiClient, directiveId: string, ordinal: number): Promise<string> {
  const { tasks } = await api.ask(directiveRoutes.one, { id: directiveId });
  const task = tasks.find((one) => one.ordinal === ordinal);
  if (!task) throw new DomainError('NOT_FOUND', `Văn bản không có nhiệm vụ số ${ordinal}.`, { ordinal });
  return task.id;
}
