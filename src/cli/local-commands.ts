import type { Command } from 'commander';
import { groups } from './groups.js';
import type { Io } from './io.js';

interface LocalCommand {
  name: string;
  summary: string;
  register: (program: Command, io: Io) => Promise<void>;
}

/** What works on this machine's database. Each brings in a good part of the system: loaded only when it is called. */
const localCommands: readonly LocalCommand[] = [
  {
    name: 'admin',
    summary: 'quản trị hệ thống trên máy này: prepare, init, rehydrate',
    register: async (program, io) => (await import('./admin/register-admin.js')).registerAdmin(program, io),
  },
  {
    name: 'demo',
    summary: 'bản trình diễn: đồng hồ (clock) và mã truy cập (token)',
    register: async (program, io) => (await import('./demo/register-demo.js')).registerDemo(program, io),
  },
  {
    name: 'rehearse',
    summary: 'diễn tập: nếu không cơ quan nào trả lời thì ai nhận thư gì, khi nào',
    register: async (program, io) => (await import('./rehearse/register-rehearse.js')).registerRehearse(program, io),
  },
];

/** Adds the one that is called in full, the others as a line in the help. */
export async function addLocalCommands(program: Command, argv: readonly string[], io: Io): Promise<void> {
  const called = argv[0] === 'help' ? argv[1] : argv[0];
  for (const { name, summary, register } of localCommands) {
    if (name === called) await register(program, io);
    else program.command(name).description(summary);
    program.commands
      .find((command) => command.name() === name)
      ?.summary(summary)
      .helpGroup(groups.machine);
  }
}
