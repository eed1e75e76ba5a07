import type { Command, Option } from 'commander';
import { z } from 'zod';
import { invocation, type Invocation } from './invocation.js';
import type { Io } from './io.js';
import { jsonOption, serverOption } from './options.js';

export interface CommandDefinition<T> {
  /** name and arguments: 'show <mã>' */
  usage: string;
  summary: string;
  /** behind the options in the help: rules, examples */
  details?: string;
  /** heading in the list of commands */
  group: string;
  options?: readonly Option[];
  /** what the options are, by the names that commander gives them */
  shape: z.ZodType<T>;
  /** talks to nobody: no `--server` */
  isLocal?: boolean;
  run: (invocation: Invocation, args: readonly string[], options: T) => Promise<void> | void;
}

/** Told the code with which a command wants to end. */
export type Ended = (exitCode: number) => void;

const common = z.object({ json: z.boolean().optional(), server: z.string().optional() });

/** Adds one command to the program. */
export function defineCommand<T>(program: Command, io: Io, definition: CommandDefinition<T>, ended: Ended): void {
  const { usage, summary, details, group, options = [], shape, isLocal, run } = definition;
  const command = program.command(usage).summary(summary).description(summary).helpGroup(group);
  command.usage([...usage.split(' ').slice(1), '[tùy chọn]'].join(' '));
  for (const option of options) command.addOption(option);
  command.addOption(jsonOption());
  if (!isLocal) command.addOption(serverOption());
  if (details) command.addHelpText('after', `\n${details}`);
  command.action(async () => {
    const given = command.opts();
    const call = invocation(io, common.parse(given));
    await run(call, command.args, shape.parse(given));
    ended(call.exitCode);
  });
}
