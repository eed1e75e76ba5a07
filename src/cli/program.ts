import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command, type Argument } from 'commander';
import { z } from 'zod';
import { projectRoot } from '../config/project-root.js';
import { defineActsOfAgency } from './commands/acts-of-agency.js';
import { defineActsOfOffice } from './commands/acts-of-office.js';
import { defineActsOnDirective } from './commands/acts-on-directive.js';
import { defineAssignments } from './commands/assignments.js';
import { defineCalendar } from './commands/calendar.js';
import { defineDirectives } from './commands/directives.js';
import { defineLaunch } from './commands/launch.js';
import { defineLogin } from './commands/login.js';
import { defineOverdue } from './commands/overdue.js';
import { defineRead } from './commands/read.js';
import { defineShow } from './commands/show.js';
import type { Ended } from './define-command.js';
import { exitCodes } from './exit-codes.js';
import type { Io } from './io.js';
import { addLocalCommands } from './local-commands.js';

/** Commander's own words, said in Vietnamese. */
const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
};

/** The whole of `dondoc`. @param ended told the code with which a command wants to end */
export async function makeProgram(argv: readonly string[], io: Io, ended: Ended): Promise<Command> {
  const program = new Command('dondoc')
    .description('Đôn Đốc: theo dõi, đôn đốc nhiệm vụ được giao trong văn bản chỉ đạo.')
    .version(versionOf(), '-V, --version', 'in phiên bản')
    .helpOption('-h, --help', 'in hướng dẫn')
    .helpCommand('help [lệnh]', 'in hướng dẫn của một lệnh')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => undefined, // run.ts says it in Vietnamese
      getOutHelpWidth: () => io.columns,
      getErrHelpWidth: () => io.columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .usage('<lệnh> [tùy chọn]')
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      // Every command has options: the list is easier to read without saying so each time.
      subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' '),
    })
    .addHelpText('after', footer());

  const commands = [
    defineLaunch,
    defineActsOnDirective,
    defineActsOfAgency,
    defineActsOfOffice,
    defineDirectives,
    defineAssignments,
    defineShow,
    defineOverdue,
    defineCalendar,
    defineLogin,
    defineRead,
  ];
  for (const define of commands) define(program, io, ended);
  await addLocalCommands(program, argv, io);
  return program;
}

const argumentTerm = (argument: Argument): string => {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
};

const footer = (): string => `
Mã kết thúc:
${Object.values(exitCodes)
  .map(({ code, meaning }) => `  ${code}  ${meaning}`)
  .join('\n')}

Luồng ra chuẩn chỉ chứa câu trả lời (--json: cho chương trình); lỗi, câu hỏi, đồng hồ của bản trình diễn ở luồng lỗi chuẩn.
Ngày viết 2016-02-28 hoặc 28/02/2016. Nhiệm vụ, văn bản: mã đầy đủ, hoặc ít nhất 6 ký tự đầu hoặc cuối của mã; văn bản còn gọi
được bằng số, ký hiệu (104/TB-UBND).`;

const versionOf = (): string =>
  z.object({ version: z.string() }).parse(JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')))
    .version;
