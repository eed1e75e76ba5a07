import { Client, WorkflowIdReusePolicy, type Connection } from '@temporalio/client';
import { defineSearchAttributeKey } from '@temporalio/common';
import type { TemporalSettings } from '../config/settings.js';
import { changed, type FollowUpInput } from '../../workflows/messages.js';
import type { directive, office } from '../../workflows/index.js';
import { lazyConnection } from './connection.js';
import { searchAttributes } from './search-attributes.js';
import type { Subject } from './subject.js';
import { followUpQueue } from './task-queues.js';
import { workflowIdOf } from './workflow-ids.js';

/** Whom to wake, and what an operator is to read of it in Temporal's UI. */
export interface WakeCall extends Subject {
  installationId: string;
  officeId: string;
  /** one line: number and subject */
  summary: string;
}

/** The one way to Temporal for everybody but its worker. */
export interface TemporalGateway {
  /**
   * Tells a subject's workflow to look again; starts it where none runs, also where one has ended.
   * @throws what `temporalTroubleOf` tells apart
   */
  readonly wake: (call: WakeCall) => Promise<void>;
  /** @throws when Temporal does not answer, or does not know the namespace */
  readonly check: () => Promise<void>;
  /** How many directives' workflows run for these offices, as Temporal's visibility counts them (a moment late). */
  readonly countRunning: (officeIds: readonly string[]) => Promise<number>;
  /** The directives of these offices whose workflow runs. */
  readonly runningDirectiveIds: (officeIds: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly close: () => Promise<void>;
}

/** The workflow's type is its function's name in the bundle. */
const workflowOf = { directive: 'directive', office: 'office' } as const;
const officeKey = defineSearchAttributeKey(searchAttributes.office, 'KEYWORD');
const directiveKey = defineSearchAttributeKey(searchAttributes.directive, 'KEYWORD');
/** A UI's line; Temporal allows 400 bytes, and a Vietnamese letter takes up to three. */
const SUMMARY_LENGTH = 130;

/** Offices' ids are of one installation: another's workflows in the same namespace are not counted. */
const runningOf = (officeIds: readonly string[]): string =>
  `WorkflowType = 'directive' AND ExecutionStatus = 'Running' AND ${searchAttributes.office} IN (${officeIds.map((id) => `'${id}'`).join(', ')})`;

/** @param callWithinMs a call that takes longer counts as Temporal away */
export function createTemporalGateway(settings: TemporalSettings, { callWithinMs = 10_000 } = {}): TemporalGateway {
  let connection: Connection | undefined;
  const reach = () => (connection ??= lazyConnection(settings));
  const within = <T>(call: (connection: Connection) => Promise<T>) => {
    const open = reach();
    return open.withDeadline(Date.now() + callWithinMs, () => call(open));
  };

  return {
    wake: (call) =>
      within(async (open) => {
        const client = new Client({ connection: open, namespace: settings.namespace });
        const input: FollowUpInput = { id: call.id };
        await client.workflow.signalWithStart<typeof directive | typeof office>(workflowOf[call.kind], {
          workflowId: workflowIdOf(call.installationId, call),
          taskQueue: followUpQueue(call.installationId),
          workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE,
          args: [input],
          signal: changed,
          signalArgs: [],
          staticSummary: call.summary.slice(0, SUMMARY_LENGTH),
          typedSearchAttributes: [
            { key: officeKey, value: call.officeId },
            ...(call.kind === 'directive' ? [{ key: directiveKey, value: call.id }] : []),
          ],
        });
      }),
    check: () =>
      within(async (open) => {
        await open.workflowService.describeNamespace({ namespace: settings.namespace });
      }),
    countRunning: (officeIds) =>
      within(async (open) => {
        const client = new Client({ connection: open, namespace: settings.namespace });
        return (await client.workflow.count(runningOf(officeIds))).count;
      }),
    runningDirectiveIds: (officeIds) =>
      within(async (open) => {
        const client = new Client({ connection: open, namespace: settings.namespace });
        const ids = new Set<string>();
        for await (const { workflowId } of client.workflow.list({ query: runningOf(officeIds), pageSize: 1_000 })) {
          ids.add(workflowId.slice(workflowId.lastIndexOf('/') + 1));
        }
        return ids;
      }),
    close: async () => {
      await connection?.close();
      connection = undefined;
    },
  };
}
