import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { demonstration } from '../../demo/demonstration.js';
import { processIo } from '../../src/cli/io.js';
import { makeProgram } from '../../src/cli/program.js';
import { projectRoot } from '../../src/config/project-root.js';

const readme = readFileSync(path.join(projectRoot, 'README.md'), 'utf8');

/** Every `npm run --silent dondoc -- …` of the README, as words. */
const commands = readme
  .replaceAll('\\\n', ' ')
  .split('\n')
  .flatMap((line) => [...line.matchAll(/npm run --silent dondoc -- ([^`#]*)/g)])
  .map(([, rest = '']) => rest.trim())
  .filter((rest) => !rest.startsWith('--'))
  .map((rest) => [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''));

/** The command that the words name, down to the last level, and the words that are left for it. */
function commandOf(program: Command, words: readonly string[]): { command: Command; rest: readonly string[] } {
  const [first, ...rest] = words;
  const found = program.commands.find((command) => command.name() === first);
  return found ? commandOf(found, rest) : { command: program, rest: words };
}

describe("the README's first walk", () => {
  it('shows commands', () => {
    expect(commands.length).toBeGreaterThan(10);
  });

  it.each(commands.map((words) => [words.join(' '), words] as const))('knows: dondoc %s', async (_, words) => {
    const program = await makeProgram(words, processIo(), () => {});
    const { command, rest } = commandOf(program, words);
    expect(command).not.toBe(program);
    const known = command.options.map(({ long }) => long);
    expect(rest.filter((word) => word.startsWith('--') && !known.includes(word))).toEqual([]);
  });

  it('names files that are there', () => {
    const files = commands.flat().filter((word) => word.startsWith('demo/'));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(path.join(projectRoot, file)))).toEqual([]);
  });

  it('names accounts of the demonstration, and their password', () => {
    const usernames = demonstration.offices.flatMap(({ accounts }) => accounts.map(({ username }) => username));
    const named = [...readme.matchAll(/`([a-z]+(?:\.[a-z]+)?\.nb)`/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !usernames.includes(name))).toEqual([]);
    expect(readme).toContain(`\`${demonstration.password}\``);
    expect(readme).toContain(`\`${demonstration.administrator}\``);
  });
});
