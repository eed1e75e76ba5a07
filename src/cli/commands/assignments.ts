import { Option, type Command } from 'commander';
import { z } from 'zod';
import { formatDueAt } from '../../domain/vietnamese-dates.js';
import { assignmentRoutes } from '../../api/assignments/assignments.routes.js';
import { assignmentSorts } from '../../api/assignments/assignments.schemas.js';
import { assignmentStates } from '../../domain/assignment-facts.js';
import { defineCommand, type Ended } from '../define-command.js';
import { findAgency } from '../find/find-agency.js';
import { findDirective } from '../find/find-directive.js';
import { groups } from '../groups.js';
import type { Io } from '../io.js';
import { askList } from '../ask-list.js';
import { listOptions, listShape, whoseOption } from '../list-options.js';
import { asOfOption, choiceOption, wordsOption } from '../options.js';
import { InvalidArgumentError } from 'commander';
import { assignmentTable } from '../show/assignment-rows.js';

/** `assignments`: the list with all the API's filters. */
export function defineAssignments(program: Command, io: Io, ended: Ended): void {
  defineCommand(
    program,
    io,
    {
      usage: 'assignments',
      summary: 'danh sách nhiệm vụ',
      details: `Trạng thái: ${assignmentStates.join(', ')}; nhiều trạng thái cách nhau bằng dấu phẩy.`,
      group: groups.looking,
      options: [
        new Option('--state <trạng thái>', 'chỉ những trạng thái này').argParser(parseStates),
        new Option('--overdue', 'chỉ những nhiệm vụ quá hạn'),
        new Option('--due-soon', 'chỉ những nhiệm vụ sắp đến hạn'),
        wordsOption('--agency <cơ quan>', 'tên, tên viết tắt hoặc mã của cơ quan'),
        wordsOption('--directive <văn bản>', 'số, ký hiệu hoặc mã của văn bản'),
        choiceOption('--role <vai trò>', 'lead (chủ trì) hoặc coordinator (phối hợp)', ['lead', 'coordinator']),
        whoseOption(),
        wordsOption('--specialist <mã>', 'mã tài khoản của chuyên viên theo dõi'),
        wordsOption('--text <chữ>', 'có những chữ này; không gõ dấu thì bỏ qua dấu'),
        choiceOption('--sort <cách>', `thứ tự: ${assignmentSorts.join(', ')} (mặc định due)`, assignmentSorts),
        asOfOption(),
        ...listOptions,
      ],
      shape: z.object({
        state: z.string().optional(),
        overdue: z.boolean().optional(),
        dueSoon: z.boolean().optional(),
        agency: z.string().optional(),
        directive: z.string().optional(),
        role: z.string().optional(),
        whose: z.string().optional(),
        specialist: z.string().optional(),
        text: z.string().optional(),
        sort: z.string().optional(),
        asOf: z.string().optional(),
        ...listShape,
      }),
      run: async (invocation, _, { agency, directive, whose, specialist, all, limit, cursor, ...filter }) => {
        const api = invocation.api();
        const query = {
          ...filter,
          specialist: specialist ?? whose,
          agency: agency === undefined ? undefined : await findAgency(api, agency),
          directive: directive === undefined ? undefined : await findDirective(api, directive),
        };
        const list = await askList(
          (page) => api.ask(assignmentRoutes.list, { query: { ...query, ...page } }),
          (one, more) => ({ ...more, assignments: [...one.assignments, ...more.assignments] }),
          { all, limit, cursor },
        );
        invocation.answer(list, ({ assignments, nextCursor, asOf }, columns) =>
          [
            ...(assignments.length === 0 ? ['Không có nhiệm vụ nào.'] : [assignmentTable(assignments, columns)]),
            `${assignments.length} nhiệm vụ${nextCursor ? ', còn nữa (--all, hoặc --limit lớn hơn)' : ''}; số liệu đến ${formatDueAt(new Date(asOf))}.`,
          ].join('\n'),
        );
      },
    },
    ended,
  );
}

function parseStates(text: string): string {
  const states: readonly string[] = assignmentStates;
  const unknown = text.split(',').filter((state) => !states.includes(state));
  if (unknown.length > 0)
    throw new InvalidArgumentError(`không có trạng thái ${unknown.join(', ')}; chỉ nhận: ${states.join(', ')}.`);
  return text;
}
