import { assignmentRoutes } from '../../src/api/assignments/assignments.routes.js';
import { directiveRoutes } from '../../src/api/directives/directives.routes.js';
import type { AssignmentCommand } from '../../src/domain/command.js';
import { apiClient, codeOf, Refusal, type ApiClient } from '../support/api-client.js';
import { newKey, type TestInstallation } from '../support/installation.js';
import { noticeText, type FaultOffice, type Person } from './office.js';
import type { Ledger } from './ledger.js';
import type { Chance } from './random.js';

/** What people do through HTTP, in spite of everything; every answer goes into the ledger. */
export interface People {
  /** Brings a notice in and launches it. @returns the directive's id */
  launch(number: number): Promise<string>;
  /** @returns the state after it, or the refusal's code */
  act(person: Person, assignmentId: string, command: AssignmentCommand): Promise<string>;
  /** The same command twice at the same time: both get the same answer. */
  actTwiceAtOnce(person: Person, assignmentId: string, command: AssignmentCommand): Promise<void>;
  /** Something that must be refused. @returns its code */
  actWrongly(person: Person, assignmentId: string, command: AssignmentCommand, ifMatch?: number): Promise<string>;
  /** A command, and then another one under its id, which must be refused. */
  actThenReuseKey(
    person: Person,
    assignmentId: string,
    command: AssignmentCommand,
    other: AssignmentCommand,
  ): Promise<void>;
}

export function makePeople(
  installation: TestInstallation,
  office: FaultOffice,
  { ledger, chance, signal }: { ledger: Ledger; chance: Chance; signal: AbortSignal },
): People {
  const clients = new Map<Person, ApiClient>();
  const clientOf = (person: Person) => {
    const known = clients.get(person) ?? apiClient('', person.token, { withinMs: 15_000 });
    clients.set(person, known);
    return known.at(chance.pick(installation.apis).url);
  };
  const persist = <T>(person: Person, ask: (client: ApiClient) => Promise<T>) =>
    ledger.persist(() => ask(clientOf(person)), signal);

  const send = (person: Person, assignmentId: string, command: AssignmentCommand, key: string, ifMatch?: number) =>
    persist(person, (client) =>
      client.call(assignmentRoutes.command, {
        params: { id: assignmentId },
        body: { command },
        key,
        ...(ifMatch === undefined ? {} : { ifMatch }),
      }),
    );
  const note = (
    person: Person,
    assignmentId: string,
    type: string,
    key: string,
    outcome: { seq: number; isRepeated: boolean },
  ) => {
    if (outcome.isRepeated) ledger.repeated += 1;
    ledger.answered.set(`${person.accountId} ${key}`, {
      actorId: person.accountId,
      key,
      assignmentId,
      directiveId: null,
      type,
      seq: outcome.seq,
    });
  };
  const refuse = (person: Person, key: string, code: string) => {
    ledger.refused.set(`${person.accountId} ${key}`, code);
    return code;
  };

  return {
    launch: async (number) => {
      const { specialist } = office;
      const draft = await persist(specialist, (client) =>
        client.call(directiveRoutes.create, { body: { text: noticeText(number) } }).catch(async (error: unknown) => {
          // It had been brought in although the answer was lost: the refusal leads to it.
          const id =
            error instanceof Refusal && error.problem.code === 'DIRECTIVE_EXISTS'
              ? error.problem.details?.['directiveId']
              : undefined;
          if (typeof id !== 'string') throw error;
          return client.call(directiveRoutes.draft, { params: { id } });
        }),
      );
      const key = newKey();
      const launched = await persist(specialist, (client) =>
        client.call(directiveRoutes.launch, {
          params: { id: draft.id },
          body: { isForced: true },
          key,
          ifMatch: draft.version,
        }),
      );
      if (launched.isRepeated) ledger.repeated += 1;
      ledger.answered.set(`${specialist.accountId} ${key}`, {
        actorId: specialist.accountId,
        key,
        assignmentId: null,
        directiveId: draft.id,
        type: 'launch',
        seq: null,
      });
      return draft.id;
    },
    act: async (person, assignmentId, command) => {
      const key = newKey();
      try {
        const outcome = await send(person, assignmentId, command, key);
        note(person, assignmentId, command.type, key, outcome);
        return outcome.state;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return refuse(person, key, error.problem.code);
      }
    },
    actTwiceAtOnce: async (person, assignmentId, command) => {
      const key = newKey();
      const settled = await Promise.allSettled([1, 2].map(() => send(person, assignmentId, command, key)));
      const outcomes = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
      const refusals = settled.flatMap((each) => (each.status === 'rejected' ? [refusalOf(each.reason)] : []));
      const [one, other] = outcomes;
      if (!one) {
        refuse(person, key, refusals[0]?.problem.code ?? '');
        return;
      }
      if (!other) {
        ledger.unexpected.push(`one of two equal commands was refused: ${refusals[0]?.message}`);
        return;
      }
      if (one.seq !== other.seq || one.state !== other.state || one.at !== other.at) {
        ledger.unexpected.push(`two answers to one command: ${JSON.stringify([one, other])}`);
      }
      if (!one.isRepeated && !other.isRepeated) ledger.unexpected.push('one command was carried out twice');
      note(person, assignmentId, command.type, key, one.isRepeated ? one : other);
    },
    actWrongly: async (person, assignmentId, command, ifMatch) => {
      const key = newKey();
      const code = await codeOf(send(person, assignmentId, command, key, ifMatch));
      if (code === 'accepted') ledger.unexpected.push(`${command.type} was accepted although it must not be`);
      return refuse(person, key, code);
    },
    actThenReuseKey: async (person, assignmentId, command, other) => {
      const key = newKey();
      note(person, assignmentId, command.type, key, await send(person, assignmentId, command, key));
      const code = await codeOf(send(person, assignmentId, other, key));
      if (code !== 'COMMAND_REUSED') ledger.unexpected.push(`the id of one command was taken for another: ${code}`);
    },
  };
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}
