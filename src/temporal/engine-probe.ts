import type { TemporalGateway } from './gateway.js';

/** How Temporal stands as this process sees it. Never throws. */
export type EngineReading =
  | { state: 'up'; runningCount: number }
  /** `since`: when this process first found it so, real clock */
  | { state: 'down'; since: Date }
  | { state: 'notAsked' };

export interface EngineProbe {
  /** How many directives' workflows run for these offices. */
  readonly look: (officeIds: readonly string[]) => Promise<EngineReading>;
  /** Ids of directives whose workflow runs; null when Temporal does not answer. */
  readonly runningDirectiveIds: (officeIds: readonly string[]) => Promise<ReadonlySet<string> | null>;
}

export const noEngineProbe: EngineProbe = {
  look: async () => ({ state: 'notAsked' }),
  runningDirectiveIds: async () => null,
};

/** Remembers since when Temporal is away: nobody else does. */
export function createEngineProbe(gateway: Pick<TemporalGateway, 'countRunning' | 'runningDirectiveIds'>): EngineProbe {
  let downSince: Date | null = null;
  return {
    look: async (officeIds) => {
      try {
        const runningCount = await gateway.countRunning(officeIds);
        downSince = null;
        return { state: 'up', runningCount };
      } catch {
        // Whatever the matter is, it is "not reachable" for this page; the worker logs it where it hinders.
        downSince ??= new Date();
        return { state: 'down', since: downSince };
      }
    },
    runningDirectiveIds: async (officeIds) => gateway.runningDirectiveIds(officeIds).catch(() => null),
  };
}
