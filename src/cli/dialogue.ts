import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { DomainError } from '../domain/errors.js';
import type { Io } from './io.js';

/** Questions to the person at the terminal, on standard error. */
export interface Dialogue {
  /** The answer without blanks around it, in NFC; empty when the person only pressed Enter. @throws DomainError ANSWER_MISSING at the end of input */
  ask(question: string): Promise<string>;
  /** The same, as it was typed, without showing it. */
  askSecretly(question: string): Promise<string>;
  say(text: string): void;
  close(): void;
}

export function openDialogue(io: Io): Dialogue {
  let isSecret = false;
  // What is typed is echoed through here: a password is not.
  const output = new Writable({
    write: (chunk, _, done) => {
      if (!isSecret) io.stderr.write(chunk);
      done();
    },
  });
  const isTerminal = Reflect.get(io.stdin, 'isTTY') === true;
  const terminal = createInterface({ input: io.stdin, output, terminal: isTerminal });
  // One reader for all questions: lines that are pasted together are answers to those that follow.
  const lines = terminal[Symbol.asyncIterator]();
  let isClosed = false;
  terminal.once('close', () => {
    isClosed = true;
  });

  const read = async (question: string): Promise<string> => {
    // After the end of input there may still be lines to read, but no prompt.
    terminal.setPrompt(`${question} `);
    if (!isClosed) terminal.prompt();
    const { value, done } = await lines.next();
    if (done) throw new DomainError('ANSWER_MISSING', 'Chưa trả lời hết câu hỏi; chưa có gì được thực hiện.');
    return value;
  };
  return {
    ask: async (question) => (await read(question)).normalize('NFC').trim(),
    askSecretly: async (question) => {
      if (isClosed) return read(question);
      const line = read(question);
      isSecret = true;
      try {
        return await line;
      } finally {
        isSecret = false;
        io.stderr.write('\n');
      }
    },
    say: (text) => {
      io.stderr.write(`${text}\n`);
    },
    close: () => terminal.close(),
  };
}

const YES = ['c', 'có', 'co', 'y', 'yes'];
const NO = ['k', 'không', 'khong', 'n', 'no'];

/** A yes or a no; asks again until it is one. */
export async function askYesOrNo(dialogue: Dialogue, question: string): Promise<boolean> {
  for (;;) {
    const answer = (await dialogue.ask(`${question} [c = có, k = không]`)).toLowerCase();
    if (YES.includes(answer)) return true;
    if (NO.includes(answer)) return false;
  }
}
