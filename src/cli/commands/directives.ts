import { Option, type Command } from 'commander';
import { z } from 'zod';
import { directiveRoutes } from '../../api/directives/directives.routes.js';
import { directiveStates } from '../../api/directives/directives.schemas.js';
import { askList } from '../ask-list.js';
import { defineCommand, type Ended } from '../define-command.js';
import { groups } from '../groups.js';
import type { Io } from '../io.js';
import { listOptions, listShape, whoseOption } from '../list-options.js';
import { choiceOption, wordsOption } from '../options.js';
import { directiveTable } from '../show/directive-rows.js';

/** `directives`: documents, newest first. */
export function defineDirectives(program: Command, io: Io, ended: Ended): void {
  defineCommand(
    program,
    io,
    {
      usage: 'directives',
      summary: 'danh sách văn bản và tiến độ',
      group: groups.looking,
      options: [
        choiceOption('--state <trạng thái>', `một trong: ${directiveStates.join(', ')}`, directiveStates),
        new Option('--open', 'chỉ những văn bản đang theo dõi').conflicts('state'),
        whoseOption(),
        wordsOption('--text <chữ>', 'có những chữ này; không gõ dấu thì bỏ qua dấu'),
        choiceOption('--sort <cách>', 'mới nhất trước: issued (ngày ban hành, mặc định), created (ngày nhập)', [
          'issued',
          'created',
        ]),
        ...listOptions,
      ],
      shape: z.object({
        state: z.string().optional(),
        open: z.boolean().optional(),
        whose: z.string().optional(),
        text: z.string().optional(),
        sort: z.string().optional(),
        ...listShape,
      }),
      run: async (invocation, _, { state, open, whose, text, sort, all, limit, cursor }) => {
        const api = invocation.api();
        const query = { state: open ? 'launching,running' : state, specialist: whose, text, sort };
        const list = await askList(
          (page) => api.ask(directiveRoutes.list, { query: { ...query, ...page } }),
          (one, more) => ({ ...more, directives: [...one.directives, ...more.directives] }),
          { all, limit, cursor },
        );
        invocation.answer(list, ({ directives, nextCursor }, columns) =>
          [
            ...(directives.length === 0 ? ['Không có văn bản nào.'] : [directiveTable(directives, columns)]),
            `${directives.length} văn bản${nextCursor ? ', còn nữa (--all, hoặc --limit lớn hơn)' : ''}.`,
          ].join('\n'),
        );
      },
    },
    ended,
  );
}
