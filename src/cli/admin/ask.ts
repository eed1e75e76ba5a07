import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { DomainError } from '../../domain/errors.js';
import type { Io } from '../io.js';

/** Asks for what a flag did not say. @throws DomainError ANSWER_MISSING when nobody sits at the terminal */
export interface Asker {
  ask(question: string, flag: string, usual?: string): Promise<string>;
  /** The same without showing what is typed. */
  askSecretly(question: string, flag: string): Promise<string>;
}

export function createAsker(io: Io): Asker {
  const typed = async (prompt: string, flag: string, output: Writable): Promise<string> => {
    if (!io.isInteractive) missing(flag);
    const terminal = createInterface({ input: io.stdin, output, terminal: true });
    try {
      return (await terminal.question(prompt)).trim();
    } finally {
      terminal.close();
    }
  };
  return {
    ask: async (question, flag, usual) => {
      const answer = await typed(`${question}${usual === undefined ? '' : ` [${usual}]`}: `, flag, io.stderr);
      return answer || (usual ?? missing(flag));
    },
    askSecretly: async (question, flag) => {
      if (io.isInteractive) io.stderr.write(`${question}: `);
      const answer = await typed('', flag, new Writable({ write: (_chunk, _encoding, done) => done() }));
      io.stderr.write('\n');
      return answer || missing(flag);
    },
  };
}

function missing(flag: string): never {
  throw new DomainError('ANSWER_MISSING', `Thiếu ${flag}.`, { flag });
}
