import { createHash, randomUUID } from 'node:crypto';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import path from 'node:path';
import { pino } from 'pino';
import type { DemoOffice } from '../../../demo/demo-office.js';
import type { Settings } from '../../config/settings.js';
import { businessNow, type Database } from '../../database/database.js';
import { loadRegistry } from '../../database/registry.js';
import { DomainError } from '../../domain/errors.js';
import type { LaunchDraft } from '../../domain/launch-draft.js';
import type { LaunchPlan } from '../../domain/launch-plan.js';
import { addDays, endOfDay, instantAt, localDateOf, type PlainDate } from '../../domain/plain-date.js';
import { findBinary } from '../../embedded/binaries.js';
import { createFollowUp } from '../../followup/follow-up.js';
import { officePolicy } from '../../followup/policy.js';
import type { MailTransport } from '../../mail/mail-transport.js';
import { createMailroom } from '../../worker/mailroom/mailroom.js';
import { workflowCode } from '../../worker/workflow-code.js';
import { demoIds } from '../demo/demo-ids.js';
import { seedDemonstration } from '../demo/seed-demonstration.js';
import { planRehearsal, type LeftOut } from './rehearsal-draft.js';
import { withThrowAwayDatabase } from './throw-away-database.js';
import { readTimeline, type Timeline } from './timeline.js';
import { activitiesOnVirtualTime } from './virtual-time.js';

export interface RehearsalRequest {
  text: string;
  /** with the person's answers */
  draft: LaunchDraft;
  office: DemoOffice;
  /** what to call a document without a subject */
  assumedSubject: string;
  /** last day; default: a week after the last rung that is known beforehand */
  until?: PlainDate | undefined;
  /** told how far it is */
  onLook?: (at: Date) => void;
  onFetch?: () => void;
}

export interface Rehearsal extends Timeline {
  plan: LaunchPlan;
  leftOut: LeftOut[];
  officeName: string;
  /** ISO */
  launchedAt: string;
  until: PlainDate;
}

/** Rehearsals begin when offices open. */
const OPENS_AT = '08:00';
const DAYS_AFTER_LAST_RUNG = 7;
const QUEUE = 'rehearsal';

const takesEverything: MailTransport = {
  send: async () => ({ outcome: 'accepted', response: 'diễn tập' }),
  close: () => {},
};

/**
 * What would happen if nobody answered: the real workflow and follow-up on a throw-away database and the time-skipping server,
 * mails kept in memory. Touches nothing else (engine.md §5).
 * @throws DomainError NO_ISSUE_DATE, NO_TASKS, UNTIL_BEFORE_LAUNCH
 */
export async function rehearse(settings: Settings, request: RehearsalRequest): Promise<Rehearsal> {
  const { issuedOn } = request.draft.document;
  if (issuedOn === null)
    throw new DomainError('NO_ISSUE_DATE', 'Văn bản không ghi ngày ban hành; xin dùng --issued-on.');
  if (request.until !== undefined && request.until < issuedOn) {
    throw new DomainError('UNTIL_BEFORE_LAUNCH', 'Ngày kết thúc diễn tập ở trước ngày ban hành.', {
      until: request.until,
      issuedOn,
    });
  }
  const testServer = await findBinary({
    program: 'temporal-test-server',
    given: settings.testServer,
    folder: path.join(settings.dataDir, 'bin'),
    ...(request.onFetch ? { onFetch: request.onFetch } : {}),
  });
  return withThrowAwayDatabase(settings, async (database) => {
    await seedDemonstration(database, {
      opensAt: instantAt(issuedOn, OPENS_AT),
      offices: [request.office],
      hasSignIn: false,
    });
    const launched = await launchRehearsal(database, request);
    const until = request.until ?? lastDayOf(launched.plan, launched.launchedAt);
    await live({ database, directiveId: launched.directiveId, request, settings, testServer, until });
    const { plan, leftOut, launchedAt } = launched;
    return { plan, leftOut, officeName: request.office.name, launchedAt, until, ...(await readTimeline(database)) };
  });
}

async function launchRehearsal(database: Database, { draft, text, office, assumedSubject }: RehearsalRequest) {
  const officeId = demoIds.office(office);
  const specialistId = demoIds.account(`chuyenvien.${office.key}`);
  const { settings, calendar } = await officePolicy(database, officeId);
  const now = await businessNow(database);
  const registry = await loadRegistry(database, officeId);
  const { plan, leftOut } = planRehearsal(
    { draft, text, registry, calendar, settings, now, isDemonstration: false },
    assumedSubject,
  );
  const directive = await database.directive.create({
    data: {
      id: randomUUID(),
      officeId,
      type: plan.document.type,
      issuedOn: plan.document.issuedOn,
      subject: plan.document.subject,
      text,
      textHash: createHash('sha256').update(text).digest('hex'),
      draft: {},
      state: 'draft',
      specialistId,
      createdById: specialistId,
      createdAt: now,
    },
  });
  const request = {
    directiveId: directive.id,
    expectedDraftVersion: directive.draftVersion,
    document: plan.document,
    tasks: plan.tasks,
  };
  const { launchedAt } = await createFollowUp(database).launch(request, {
    commandId: randomUUID(),
    actorId: specialistId,
    channel: 'web',
  });
  return { directiveId: directive.id, plan, leftOut, launchedAt };
}

/** A week after the last rung that can be known beforehand: the weekly lists after it would go on for ever. */
function lastDayOf({ previews }: LaunchPlan, launchedAt: string): PlainDate {
  const rungs = previews.flatMap((preview) => preview.rungs.map(({ at }) => at));
  return addDays(localDateOf(new Date([...rungs, launchedAt].sort().at(-1) ?? launchedAt)), DAYS_AFTER_LAST_RUNG);
}

interface Life {
  database: Database;
  directiveId: string;
  request: RehearsalRequest;
  settings: Settings;
  testServer: string;
  until: PlainDate;
}

async function live({ database, directiveId, request, settings, testServer, until }: Life): Promise<void> {
  keepTemporalQuiet();
  const mailroom = createMailroom({
    database,
    transport: takesEverything,
    settings: {
      publicUrl: settings.api.publicUrl,
      from: { name: settings.mail.fromName, address: settings.mail.from },
    },
    log: pino({ level: 'silent' }),
  });
  const environment = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path: testServer } },
  });
  try {
    const worker = await Worker.create({
      connection: environment.nativeConnection,
      taskQueue: QUEUE,
      ...workflowCode(),
      activities: activitiesOnVirtualTime({
        database,
        followUp: createFollowUp(database),
        officeId: demoIds.office(request.office),
        serverTimeMs: () => environment.currentTimeMs(),
        drain: () => mailroom.drain(),
        until: endOfDay(until),
        ...(request.onLook ? { onLook: request.onLook } : {}),
      }),
    });
    await worker.runUntil(
      environment.client.workflow.execute('directive', {
        workflowId: directiveId,
        taskQueue: QUEUE,
        args: [{ id: directiveId }],
      }),
    );
  } finally {
    await mailroom.stop();
    await environment.teardown();
  }
}

/** The SDK's own log would stand between the lines of the answer. Its runtime is one a process. */
let isQuiet = false;
function keepTemporalQuiet(): void {
  if (isQuiet) return;
  Runtime.install({
    logger: new DefaultLogger('ERROR'),
    telemetryOptions: { logging: { filter: 'ERROR', forward: {} } },
  });
  isQuiet = true;
}
