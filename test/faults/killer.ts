import { setTimeout as sleep } from 'node:timers/promises';
import type { TestInstallation, TestProgram } from '../support/installation.js';
import type { Chance } from './random.js';

export const victims = ['worker', 'temporal', 'api', 'postgres'] as const;
export type Victim = (typeof victims)[number];

export interface Kill {
  victim: Victim;
  /** seconds since the run began */
  atSeconds: number;
}

/** Kills with -9 one after the other; what was killed is started again a moment later, as a supervisor would. */
export async function killOneByOne(
  installation: TestInstallation,
  list: readonly Victim[],
  {
    chance,
    begunAt,
    gapMs,
    note,
    signal,
  }: {
    chance: Chance;
    begunAt: number;
    gapMs: readonly [number, number];
    note: (kill: Kill) => void;
    signal: AbortSignal;
  },
): Promise<void> {
  for (const victim of list) {
    if (signal.aborted) return;
    await sleep(chance.between(...gapMs));
    note({ victim, atSeconds: (performance.now() - begunAt) / 1000 });
    const revive = await kill(installation, victim, chance);
    await sleep(chance.between(100, 1_500));
    await revive();
  }
}

async function kill(installation: TestInstallation, victim: Victim, chance: Chance): Promise<() => Promise<void>> {
  const { temporal, postgres } = installation;
  const program = async (programs: readonly TestProgram[]) => {
    const chosen = chance.pick(programs);
    await chosen.kill9();
    return () => chosen.start();
  };
  switch (victim) {
    case 'worker':
      return program(installation.workers);
    case 'api':
      return program(installation.apis);
    case 'temporal':
      await temporal.kill9();
      return () => temporal.restart();
    case 'postgres':
      await postgres.kill9();
      return () => postgres.start();
    default:
      return victim satisfies never;
  }
}
