import type { Command } from 'commander';
import { z } from 'zod';
import { formatDueAt } from '../../domain/vietnamese-dates.js';
import { assignmentRoutes } from '../../api/assignments/assignments.routes.js';
import { overdueRoutes } from '../../api/overdue/overdue.routes.js';
import { askList } from '../ask-list.js';
import type { ApiClient } from '../client/api-client.js';
import { defineCommand, type Ended } from '../define-command.js';
import { ServerRefusal } from '../failure.js';
import { findAgency } from '../find/find-agency.js';
import { groups } from '../groups.js';
import type { Io } from '../io.js';
import { asOfOption, wordsOption } from '../options.js';
import { assignmentTable } from '../show/assignment-rows.js';
import { overdueTable } from '../show/overdue-rows.js';

/** `overdue`: who is late, worst first; then every assignment that is. */
export function defineOverdue(program: Command, io: Io, ended: Ended): void {
  defineCommand(
    program,
    io,
    {
      usage: 'overdue',
      summary: 'quá hạn theo cơ quan và từng nhiệm vụ quá hạn',
      group: groups.looking,
      options: [wordsOption('--agency <cơ quan>', 'chỉ một cơ quan: tên, tên viết tắt hoặc mã'), asOfOption()],
      shape: z.object({ agency: z.string().optional(), asOf: z.string().optional() }),
      run: async (invocation, _, { agency: typed, asOf }) => {
        const api = invocation.api();
        const agencyId = typed === undefined ? undefined : await findAgency(api, typed);
        const figures = await figuresIfAllowed(api, asOf);
        const agencies =
          figures?.agencies.filter(({ agency }) => agencyId === undefined || agency.id === agencyId) ?? null;
        const query = { overdue: true, agency: agencyId, asOf };
        const list = await askList(
          (page) => api.ask(assignmentRoutes.list, { query: { ...query, ...page } }),
          (one, more) => ({ ...more, assignments: [...one.assignments, ...more.assignments] }),
          { all: true },
        );
        const content = { agencies, assignments: list.assignments, asOf: list.asOf, clock: list.clock };
        invocation.answer(content, ({ assignments }, columns) =>
          [
            ...(assignments.length === 0
              ? ['Không có nhiệm vụ quá hạn.']
              : [...(agencies ? [overdueTable(agencies, columns)] : []), assignmentTable(assignments, columns)]),
            `${assignments.length} nhiệm vụ quá hạn; số liệu đến ${formatDueAt(new Date(list.asOf))}.`,
          ].join('\n'),
        );
      },
    },
    ended,
  );
}

/** Comparing agencies is for the Office and the leadership: an agency's account gets its list alone. */
async function figuresIfAllowed(api: ApiClient, asOf: string | undefined) {
  try {
    return await api.ask(overdueRoutes.byAgency, { query: { asOf, withTotals: true } });
  } catch (error) {
    if (error instanceof ServerRefusal && error.code === 'NOT_ALLOWED') return null;
    throw error;
  }
}
