import { execFile } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { z } from 'zod';
import { assignmentRoutes } from '../../src/api/assignments/assignments.routes.js';
import { clockRoutes } from '../../src/api/clock/clock.routes.js';
import { directiveRoutes } from '../../src/api/directives/directives.routes.js';
import type { draft as draftSchema } from '../../src/api/directives/draft.schemas.js';
import { storedFile } from '../../src/api/files/files.routes.js';
import { issueToken } from '../../src/cli/bearer-token.js';
import { demoIds } from '../../src/cli/demo/demo-ids.js';
import { seedDemonstration } from '../../src/cli/demo/seed-demonstration.js';
import { projectRoot } from '../../src/config/project-root.js';
import { createDatabase, type Database } from '../../src/database/database.js';
import type { DirectiveCommand } from '../../src/domain/command.js';
import { apiClient, type ApiClient } from '../support/api-client.js';
import { newKey, startInstallation, type TestInstallation } from '../support/installation.js';
import type { ReceivedMail } from '../support/smtp.js';

export type Draft = z.infer<typeof draftSchema>;
export type CommandRequest = z.input<typeof assignmentRoutes.command.body>;
export type AssignmentView = z.output<typeof assignmentRoutes.list.answer>['assignments'][number];

/** The demonstration as people use it: the built programs, HTTP, and mails at a real SMTP server. */
export interface DemonstrationKit {
  readonly installation: TestInstallation;
  /** for looking, never for writing */
  readonly database: Database;
  /** somebody's own client, by username: 'chuyenvien.nb', 'vanthu.snv.nb' */
  as(username: string): Promise<ApiClient>;
  /** text in, what is to be settled settled by `settle`, launched; resolves when it is handed out. @returns its id */
  launch(text: string, options: LaunchOptions): Promise<string>;
  waitForState(directiveId: string, state: string): Promise<void>;
  /** Plays the clock to 08:00 of a day. @throws when something is stuck */
  playTo(day: string): Promise<void>;
  command(
    username: string,
    assignmentId: string,
    request: CommandRequest,
  ): Promise<z.output<typeof assignmentRoutes.command.answer>>;
  commandDirective(username: string, directiveId: string, command: DirectiveCommand): Promise<void>;
  /** every assignment that the person may see, through the pages of the list */
  list(username: string, query?: Readonly<Record<string, string>>): Promise<AssignmentView[]>;
  /** The command `dondoc` as that person types it; `null`: as the administrator of the machine. @throws when it does not end with 0 */
  dondoc(username: string | null, ...args: string[]): Promise<string>;
  /** @returns the file's id */
  upload(username: string, name: string, content: string): Promise<string>;
  /** mails whose subject begins with the mark, in the order of arrival */
  mailsWith(mark: string, address?: string): ReceivedMail[];
  /** resolves when there are so many of them */
  waitForMails(mark: string, count: number, address?: string): Promise<ReceivedMail[]>;
  stop(): Promise<void>;
}

export interface LaunchOptions {
  by: string;
  issuedOn?: string;
  sourceStatement?: string;
  settle?: (draft: Draft) => Draft;
  isForced?: boolean;
}

const WITHIN_MS = 30_000;

/** A person has looked at every item, and states of those without a date that the text sets none (P3). */
export const confirmAll = (draft: Draft): Draft => ({
  ...draft,
  assignments: draft.assignments.map((item) => ({
    ...item,
    isConfirmed: true,
    ...(item.deadline === null ? { isUndatedStated: true } : {}),
  })),
});

export async function startDemonstration(): Promise<DemonstrationKit> {
  const installation = await startInstallation();
  const { smtp, databaseUrl } = installation;
  const database = createDatabase(databaseUrl, { poolSize: 4 });
  await seedDemonstration(database);
  await installation.startPrograms();
  const apiUrl = installation.apis[0]?.url ?? '';
  const clients = new Map<string, Promise<ApiClient>>();

  const as = (username: string) => {
    const known =
      clients.get(username) ??
      issueToken(database, demoIds.account(username), 'test').then((token) => apiClient(apiUrl, token));
    clients.set(username, known);
    return known;
  };
  const mailsWith = (mark: string, address?: string) =>
    smtp.mails.filter(
      ({ content, to }) => content.subject?.startsWith(mark) && (address === undefined || to.includes(address)),
    );

  const kit: DemonstrationKit = {
    installation,
    database,
    as,
    launch: async (text, { by, issuedOn, sourceStatement, settle, isForced = false }) => {
      const client = await as(by);
      const created = await client.call(directiveRoutes.create, { body: { text, issuedOn, sourceStatement } });
      const { id } = created;
      const draft = settle
        ? await client.call(directiveRoutes.putDraft, {
            params: { id },
            body: { draft: settle(created.draft) },
            ifMatch: created.version,
          })
        : created;
      await client.call(directiveRoutes.launch, {
        params: { id },
        body: { isForced },
        key: newKey(),
        ifMatch: draft.version,
      });
      await kit.waitForState(id, 'running');
      return id;
    },
    waitForState: (id, state) =>
      until(
        `directive ${state}`,
        async () => (await database.directive.findUniqueOrThrow({ where: { id } })).state === state,
      ),
    playTo: async (day) => {
      const client = await as('chuyenvien.nb');
      const { stuck } = await client.call(clockRoutes.play, { body: { to: day } });
      if (stuck !== null) throw new Error(stuck);
    },
    command: async (username, id, body) =>
      (await as(username)).call(assignmentRoutes.command, { params: { id }, body, key: newKey() }),
    commandDirective: async (username, id, command) => {
      await (await as(username)).call(directiveRoutes.command, { params: { id }, body: { command }, key: newKey() });
    },
    list: async (username, query = {}) => {
      const client = await as(username);
      const found: AssignmentView[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: z.output<typeof assignmentRoutes.list.answer> = await client.call(assignmentRoutes.list, {
          query: { ...query, limit: '200', ...(cursor === '' ? {} : { cursor }) },
        });
        found.push(...page.assignments);
        cursor = page.nextCursor;
      }
      return found;
    },
    dondoc: async (username, ...args) => {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [path.join(projectRoot, 'dist/src/cli/main.js'), ...args],
        {
          cwd: projectRoot,
          env: {
            ...installation.environment,
            ...(username === null
              ? {}
              : { DONDOC_URL: apiUrl, DONDOC_TOKEN: await issueToken(database, demoIds.account(username), 'dondoc') }),
          },
          maxBuffer: 32 * 1024 * 1024,
        },
      );
      return stdout;
    },
    upload: async (username, name, content) => {
      const form = new FormData();
      form.append('file', new Blob([content], { type: 'text/plain' }), name);
      const stored = await (
        await as(username)
      ).call({ method: 'post', path: '/api/files', answer: storedFile }, { form });
      return stored.id;
    },
    mailsWith,
    waitForMails: async (mark, count, address) => {
      await until(`${count} mails ${mark}`, () => Promise.resolve(mailsWith(mark, address).length >= count));
      return mailsWith(mark, address);
    },
    stop: async () => {
      await database.$disconnect();
      await installation.stop();
    },
  };
  return kit;
}

export async function until(what: string, holds: () => Promise<boolean>, withinMs = WITHIN_MS): Promise<void> {
  for (const end = performance.now() + withinMs; !(await holds());) {
    if (performance.now() > end) throw new Error(`not within ${withinMs / 1000} s: ${what}`);
    await sleep(50);
  }
}

/** The words of a mail as one line: its breaks are the mail program's. */
export const wordsOf = (mail: ReceivedMail | undefined): string => (mail?.content.text ?? '').replaceAll(/\s+/g, ' ');
