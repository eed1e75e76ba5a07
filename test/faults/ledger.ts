import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../support/api-client.js';

/** A command that was answered: what the tables must show, once. */
export interface Answered {
  actorId: string;
  key: string;
  /** null: a launch, which has a directive's event */
  assignmentId: string | null;
  directiveId: string | null;
  type: string;
  seq: number | null;
}

/** What people were told, kept outside of the system under test. */
export class Ledger {
  readonly answered = new Map<string, Answered>();
  readonly refused = new Map<string, string>();
  /** answers in which neither we nor the rules had foreseen anything: each is a fault of the program */
  readonly unexpected: string[] = [];
  repeated = 0;
  connectionsLost = 0;
  unavailable = 0;

  /** Asks again, as a person's program does, until there is an answer: accepted or refused. @throws Refusal */
  async persist<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
    for (;;) {
      try {
        return await ask();
      } catch (error) {
        if (!this.isPassing(error) || signal.aborted) throw error;
        await sleep(150);
      }
    }
  }

  private isPassing(error: unknown): boolean {
    if (!(error instanceof Refusal)) {
      this.connectionsLost += 1;
      return true; // fetch's own: nobody listened, or the connection broke
    }
    const { status, code, detail } = error.problem;
    if (status === 503) {
      this.unavailable += 1;
      return true;
    }
    if (status < 500) return false;
    this.unexpected.push(`${status} ${code}: ${detail}`);
    return true;
  }
}
