import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { bundleWorkflowCode, DefaultLogger, Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import type { Activities, Outlook } from '../../activities/index.js';
import { projectRoot } from '../../src/config/project-root.js';
import type { directive, office } from '../../workflows/index.js';
import { changed, type FollowUpInput } from '../../workflows/messages.js';
import { startTimeSkipping } from '../support/temporal.js';
import { quietRuntime } from './quiet-runtime.js';

const DAY_MS = 86_400_000;
const open = (wakeInMs?: number, more: Partial<Outlook> = {}): Outlook => ({
  isConcluded: false,
  ...(wakeInMs === undefined ? {} : { wakeInMs }),
  ...more,
});
const concluded: Outlook = { isConcluded: true };

// Virtual time: it stands still while an activity runs and jumps while everybody sleeps.
describe('the workflow of a directive, on virtual time', () => {
  let environment: TestWorkflowEnvironment;
  let stop: () => Promise<void>;
  let workflowBundle: WorkflowBundleWithSourceMap;
  beforeAll(async () => {
    quietRuntime();
    workflowBundle = await bundleWorkflowCode({
      workflowsPath: path.join(projectRoot, 'workflows/index.ts'),
      logger: new DefaultLogger('ERROR'),
    });
    ({ environment, stop } = await startTimeSkipping());
  }, 120_000);
  afterAll(() => stop?.());

  const never = async (): Promise<Outlook> => {
    throw new Error('not expected');
  };

  /** Runs one life to its end. @returns instants of the looks, in virtual milliseconds from the start */
  async function live(
    activities: Partial<Activities>,
    {
      workflow = 'directive',
      input = {},
      signalsFirst = false,
    }: { workflow?: 'directive' | 'office'; input?: Partial<FollowUpInput>; signalsFirst?: boolean } = {},
  ) {
    const id = randomUUID();
    const taskQueue = `queue-${id}`;
    const all = { handOut: never, pursue: never, pursueOffice: never, ...activities };
    const worker = await Worker.create({
      connection: environment.nativeConnection,
      taskQueue,
      workflowBundle,
      activities: all,
    });
    return worker.runUntil(async () => {
      const options = { workflowId: id, taskQueue, args: [{ id, ...input }] as [FollowUpInput] };
      const handle = signalsFirst
        ? await environment.client.workflow.signalWithStart<typeof directive | typeof office, []>(workflow, {
            ...options,
            signal: changed,
            signalArgs: [],
          })
        : await environment.client.workflow.start<typeof directive | typeof office>(workflow, options);
      await handle.result();
      const firstRunId = 'signaledRunId' in handle ? handle.signaledRunId : handle.firstExecutionRunId;
      const first = await environment.client.workflow.getHandle(id, firstRunId).describe();
      const last = await handle.describe();
      // The server's clock itself runs on to whatever timer an ended run has left behind.
      return { tookMs: (last.closeTime?.getTime() ?? 0) - first.startTime.getTime(), firstRunId, last };
    });
  }
  const tell = (id: string) => environment.client.workflow.getHandle(id).signal(changed);

  it('looks on each of 400 days, continuing as new on the way, and ends when all is done', async () => {
    let looks = 0;
    const { tookMs, firstRunId, last } = await live({
      handOut: async () => open(DAY_MS),
      pursue: async () => (++looks === 400 ? concluded : open(DAY_MS, { summary: `lần ${looks}` })),
    });
    expect(looks).toBe(400);
    expect(tookMs).toBeGreaterThanOrEqual(400 * DAY_MS);
    expect(tookMs).toBeLessThan(401 * DAY_MS);
    expect(last.status.name).toBe('COMPLETED');
    expect(last.runId).not.toBe(firstRunId);
  }, 120_000);

  it('ends quietly when its directive does not exist', async () => {
    const { last } = await live({ handOut: async () => concluded });
    expect(last.status.name).toBe('COMPLETED');
  });

  it('looks once more when it is told during the look that concludes: a reopening is not lost', async () => {
    let looks = 0;
    await live({
      handOut: async () => open(1_000),
      pursue: async (id) => {
        looks += 1;
        if (looks === 1) await tell(id); // the reopening comes while this look concludes
        return concluded;
      },
    });
    expect(looks).toBe(2);
  });

  it('looks once more when it is told while it hands out', async () => {
    let looks = 0;
    const { tookMs } = await live({
      handOut: async (id) => {
        await tell(id);
        return open(DAY_MS);
      },
      pursue: async () => {
        looks += 1;
        return concluded;
      },
    });
    expect(looks).toBe(1);
    expect(tookMs).toBeLessThan(DAY_MS);
  });

  it('hands out anew when it is told while a hand-out finds all concluded: the server lets nothing told be lost', async () => {
    let handOuts = 0;
    await live({
      handOut: async (id) => {
        if (++handOuts === 1) await tell(id);
        return concluded;
      },
    });
    expect(handOuts).toBe(2);
  });

  it('counts what it is told during one look as one', async () => {
    let looks = 0;
    await live({
      handOut: async () => open(1_000),
      pursue: async (id) => {
        looks += 1;
        if (looks === 1) for (const _ of [1, 2, 3]) await tell(id);
        return concluded;
      },
    });
    expect(looks).toBe(2);
  });

  it('takes the signal that starts it as answered by its first activity', async () => {
    let looks = 0;
    await live(
      {
        handOut: async () => concluded,
        pursue: async () => {
          looks += 1;
          return concluded;
        },
      },
      { signalsFirst: true },
    );
    expect(looks).toBe(0);
  });

  it('hears a signal that comes just when it continues as new', async () => {
    let looks = 0;
    await live(
      {
        pursue: async () => {
          looks += 1;
          return concluded;
        },
      },
      { signalsFirst: true, input: { outlook: open() } }, // as a run that continues another is started
    );
    expect(looks).toBe(1);
  });

  it('does not spin on an alarm that cannot be cleared', async () => {
    let looks = 0;
    const startedAt = performance.now();
    const { tookMs } = await live({
      handOut: async () => open(0),
      pursue: async () => (++looks === 40 ? concluded : open(0, { madeProgress: false })),
    });
    expect(performance.now() - startedAt).toBeLessThan(60_000);
    expect(tookMs).toBeGreaterThan(DAY_MS); // 40 looks in more than a day: at last one an hour
  }, 90_000);

  it('keeps a second between looks that do make progress', async () => {
    let looks = 0;
    const { tookMs } = await live({
      handOut: async () => open(0),
      pursue: async () => (++looks === 20 ? concluded : open(0, { madeProgress: true })),
    });
    expect(tookMs).toBeGreaterThanOrEqual(20_000);
    expect(tookMs).toBeLessThan(60_000);
  });

  it('goes on when the hand-out fails for hours', async () => {
    let failures = 0;
    let looks = 0;
    await live({
      handOut: async () => {
        if (++failures < 200) throw new Error('the database is away');
        return open(1_000);
      },
      pursue: async () => {
        looks += 1;
        return concluded;
      },
    });
    expect(looks).toBe(1);
  }, 60_000);

  it('follows an office for its mornings, and ends for one that does not exist', async () => {
    let looks = 0;
    const { tookMs } = await live(
      { pursueOffice: async () => (++looks === 30 ? concluded : open(DAY_MS)) },
      { workflow: 'office' },
    );
    expect(tookMs).toBeGreaterThanOrEqual(29 * DAY_MS);
  });
});
