import { Option, type Command } from 'commander';
import { z } from 'zod';
import { assignmentRoutes } from '../../api/assignments/assignments.routes.js';
import { directiveRoutes } from '../../api/directives/directives.routes.js';
import type { ApiClient } from '../client/api-client.js';
import { defineCommand, type Ended } from '../define-command.js';
import { ServerRefusal } from '../failure.js';
import { assignmentsLike } from '../find/find-assignments.js';
import { directivesLike } from '../find/find-directive.js';
import { isPartOfId, isUuid, theOne } from '../find/short-id.js';
import { groups } from '../groups.js';
import type { Invocation } from '../invocation.js';
import type { Io } from '../io.js';
import { asOfOption } from '../options.js';
import { assignmentText } from '../show/assignment-text.js';
import { directiveText, timelineTable } from '../show/directive-text.js';
import { mailTable } from '../show/mail-rows.js';

/** `show`: a document or an assignment, whichever the id names. */
export function defineShow(program: Command, io: Io, ended: Ended): void {
  defineCommand(
    program,
    io,
    {
      usage: 'show <mã>',
      summary: 'một văn bản (mã; số, ký hiệu) hoặc một nhiệm vụ (mã)',
      group: groups.looking,
      options: [
        new Option('--mails', 'thư của văn bản và tình trạng gửi'),
        new Option('--timeline', 'diễn biến của văn bản và các nhiệm vụ').conflicts('mails'),
        asOfOption().helpGroup('Với một nhiệm vụ:'),
      ],
      shape: z.object({ mails: z.boolean().optional(), timeline: z.boolean().optional(), asOf: z.string().optional() }),
      run: async (invocation, [typed = ''], { mails, timeline, asOf }) => {
        const api = invocation.api();
        const found = await whatIs(api, typed);
        if (found.kind === 'assignment') {
          const one = await api.ask(assignmentRoutes.one, { id: found.id, query: { asOf } });
          invocation.answer(one, assignmentText);
        } else if (mails) await showMails(invocation, found.id);
        else if (timeline) await showTimeline(invocation, found.id);
        else invocation.answer(await api.ask(directiveRoutes.one, { id: found.id }), directiveText);
      },
    },
    ended,
  );
}

interface Found {
  id: string;
  kind: 'directive' | 'assignment';
}

async function whatIs(api: ApiClient, typed: string): Promise<Found> {
  if (isUuid(typed)) return { id: typed.toLowerCase(), kind: await kindOf(api, typed) };
  const directives = (await directivesLike(api, typed)).map(({ id, number, subject }) => ({
    id,
    kind: 'directive' as const,
    name: number ?? subject,
  }));
  const isNumber = typed.includes('/') || directives.some(({ name }) => name.startsWith(typed));
  const assignments =
    isNumber || !isPartOfId(typed)
      ? []
      : (await assignmentsLike(api, [typed])).map(({ id, agency, directive }) => ({
          id,
          kind: 'assignment' as const,
          name: [agency.name, directive.number].filter(Boolean).join(', '),
        }));
  return theOne<Found & { name: string }>(
    [...directives, ...assignments],
    typed,
    'văn bản, nhiệm vụ',
    ({ name }) => name,
  );
}

async function kindOf(api: ApiClient, id: string): Promise<Found['kind']> {
  try {
    await api.ask(assignmentRoutes.one, { id });
    return 'assignment';
  } catch (error) {
    if (error instanceof ServerRefusal && error.code === 'NOT_FOUND') return 'directive';
    throw error;
  }
}

async function showMails(invocation: Invocation, id: string): Promise<void> {
  const answer = await invocation.api().ask(directiveRoutes.mails, { id });
  invocation.answer(answer, ({ mails }, columns) =>
    mails.length === 0 ? 'Chưa có thư nào.' : mailTable(mails, columns),
  );
}

async function showTimeline(invocation: Invocation, id: string): Promise<void> {
  const answer = await invocation.api().ask(directiveRoutes.timeline, { id });
  invocation.answer(answer, ({ events }, columns) =>
    events.length === 0 ? 'Chưa có diễn biến nào.' : timelineTable(events, columns),
  );
}
