import type { Command, Option } from 'commander';
import { z } from 'zod';
import type { AssignmentCommand } from '../../domain/command.js';
import { DomainError } from '../../domain/errors.js';
import { transitions } from '../../domain/transitions.js';
import type { ApiClient } from '../client/api-client.js';
import { defineCommand, type Ended } from '../define-command.js';
import { findAgency } from '../find/find-agency.js';
import { collectAssignments, findAssignments } from '../find/find-assignments.js';
import { findDirective } from '../find/find-directive.js';
import { groups } from '../groups.js';
import type { Io } from '../io.js';
import { numberOption, wordsOption } from '../options.js';
import { giveCommands } from './give-commands.js';
import { onBehalf, onBehalfOptions, onBehalfShape } from './on-behalf.js';

export interface ActDefinition<T> {
  name: string;
  summary: string;
  type: AssignmentCommand['type'];
  /** the agency's own act: the Office enters it on its behalf (P1) */
  isAgencys?: boolean;
  /** `--directive` gives it on all that are in a fitting state (P10) */
  isForMany?: boolean;
  options?: readonly Option[];
  shape: z.ZodType<T>;
  commandOf: (options: T, api: ApiClient) => AssignmentCommand | Promise<AssignmentCommand>;
}

const idOptions = [
  wordsOption('--key <mã lệnh>', 'mã lệnh (Idempotency-Key): chạy lại cùng mã thì không thực hiện hai lần').helpGroup(
    'Chung:',
  ),
  numberOption('--if-seq <số>', 'chỉ khi nhiệm vụ chưa đổi từ số thứ tự này (seq)', 0, 999_999_999).helpGroup('Chung:'),
];
const manyOptions = [
  wordsOption('--directive <văn bản>', 'mọi nhiệm vụ phù hợp của văn bản này, thay cho các mã'),
  wordsOption('--agency <cơ quan>', 'với --directive: chỉ của cơ quan này'),
];
const acting = z.object({
  key: z.string().optional(),
  ifSeq: z.number().optional(),
  directive: z.string().optional(),
  agency: z.string().optional(),
  ...onBehalfShape,
});
type Acting = z.infer<typeof acting>;

/** A command that does one thing to one or more assignments. */
export function defineAct<T>(program: Command, io: Io, ended: Ended, definition: ActDefinition<T>): void {
  const { name, summary, type, isAgencys = false, isForMany = false, options = [], shape, commandOf } = definition;
  defineCommand(
    program,
    io,
    {
      usage: isForMany ? `${name} [mã...]` : `${name} <mã...>`,
      summary,
      group: isAgencys ? groups.agency : groups.office,
      options: [...options, ...(isForMany ? manyOptions : []), ...(isAgencys ? onBehalfOptions : []), ...idOptions],
      // What is the command's own, and what says on which and for whom.
      shape: z.unknown().transform((given) => ({ own: shape.parse(given), acting: acting.parse(given) })),
      run: async (invocation, typed, { own, acting: how }) => {
        const api = invocation.api();
        const ids = isForMany ? await idsOf(api, typed, how, type) : await findAssignments(api, typed);
        if (ids.length > 1 && how.ifSeq !== undefined)
          throw new DomainError('WRONG_USE', '--if-seq chỉ dùng với một nhiệm vụ.');
        const command = await commandOf(own, api);
        const body = { command, ...(isAgencys ? await onBehalf(api, how) : {}) };
        await giveCommands(invocation, { ids, body, key: how.key, expectedSeq: how.ifSeq });
      },
    },
    ended,
  );
}

async function idsOf(
  api: ApiClient,
  typed: readonly string[],
  { directive, agency }: Acting,
  type: AssignmentCommand['type'],
): Promise<string[]> {
  if (typed.length > 0) {
    if (directive !== undefined || agency !== undefined)
      throw new DomainError('WRONG_USE', 'Nêu mã các nhiệm vụ, hoặc --directive.');
    return findAssignments(api, typed);
  }
  if (directive === undefined) throw new DomainError('WRONG_USE', 'Thiếu mã nhiệm vụ, hoặc --directive.');
  const query = {
    directive: await findDirective(api, directive),
    agency: agency === undefined ? undefined : await findAgency(api, agency),
    state: transitions[type].from.join(','),
  };
  const found = await collectAssignments(api, query);
  if (found.length === 0)
    throw new DomainError('NOT_FOUND', 'Văn bản này không có nhiệm vụ nào ở trạng thái phù hợp.', { directive });
  return found.map(({ id }) => id);
}
