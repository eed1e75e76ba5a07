import type { Command, Option } from 'commander';
import { z } from 'zod';
import { invocation, type Invocation } from './invocation.js';
import type { Io } from './io.js';
import { jsonOption, serverOption } from './options.js';

export interface CommandDefinition<Shape extends z.ZodRawShape> {
  /** name and arguments: 'show <mã>' */
  usage: string;
  summary: string;
  /** behind the options in the help: rules, examples */
  details?: string;
  /** heading in the list of commands */
  group: string;
  options?: readonly Option[];
  /** what the options are, by the names that commander gives them */
  shape: Shape;
  /** talks to nobody: no `--server` */
  isLocal?: boolean;
  run(invocation: Invocation, args: readonly string[], options: z.output<z.ZodObject<Shape>>): Promise<void> | void;
}

const common = z.object({ json: z.boolean().optional(), server: z.string().optional() });

/** Adds one command to the program. `ended`: told the code with which the command wants to end. */
export function defineCommand<Shape extends z.ZodRawShape>(
  program: Command,
  io: Io,
  definition: CommandDefinition<Shape>,
  ended: (exitCode: number) => void,
): void {
  const { usage, summary, details, group, options = [], shape, isLocal, run } = definition;
  const command = program.command(usage).summary(summary).description(summary).helpGroup(group);
  for (const option of options) command.addOption(option);
  command.addOption(jsonOption());
  if (!isLocal) command.addOption(serverOption());
  if (details) command.addHelpText('after', `\n${details}`);
  command.action(async () => {
    const given = command.opts();
    const call = invocation(io, common.parse(given));
    await run(call, command.args, z.object(shape).parse(given));
    ended(call.exitCode);
  });
}
