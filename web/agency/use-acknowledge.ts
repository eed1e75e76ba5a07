import { useRef, useState } from 'react';
import { useAct } from '../api/use-act.js';
import type { Answer } from '../api/api-types.js';
import { Problem } from '../api/problem.js';

export interface ToAcknowledge {
  id: string;
  seq: number;
}

export interface Acknowledging {
  acknowledge: (assignments: readonly ToAcknowledge[]) => void;
  /** ids on their way: shown as acknowledged, "đang lưu" */
  pending: ReadonlySet<string>;
  /** refusals by assignment: each is answered singly */
  refusals: ReadonlyMap<string, Problem>;
  /** how the last one went, when all were answered */
  outcome: { done: number; of: number } | null;
  problem: Problem | null;
  againAt: number | null;
  again: () => unknown;
  /** whether it was acknowledged here a moment ago: the live change that tells of it is no news */
  isOwn: (id: string) => boolean;
}

/** How long a live change may take to come back to the page that made it. */
const OWN_FOR_MS = 10_000;

type Result = Answer<'POST /api/commands'>['results'][number];

/** Acknowledges assignments together; each is answered for itself (P10). */
export function useAcknowledge(): Acknowledging {
  const [pending, setPending] = useState<ReadonlySet<string>>(new Set());
  const [refusals, setRefusals] = useState<ReadonlyMap<string, Problem>>(new Map());
  const [outcome, setOutcome] = useState<Acknowledging['outcome']>(null);
  const actedAt = useRef(new Map<string, number>());
  const { act, problem, againAt, again } = useAct('POST /api/commands', {
    onDone: ({ results }) => {
      setPending(new Set());
      const refused = results.filter(({ status }) => status !== 200);
      setRefusals(new Map(refused.map((result) => [result.assignmentId, problemOf(result)])));
      setOutcome({ done: results.length - refused.length, of: results.length });
    },
    onRefused: (refusal) => {
      if (!refusal.isAway) setPending(new Set());
    },
  });
  const acknowledge = (assignments: readonly ToAcknowledge[]): void => {
    for (const { id } of assignments) actedAt.current.set(id, Date.now());
    setPending(new Set(assignments.map(({ id }) => id)));
    setRefusals(new Map());
    setOutcome(null);
    // The same assignment in the same standing is the same command, however often it is pressed.
    const items = assignments.map(({ id, seq }) => ({
      assignmentId: id,
      commandId: `acknowledge:${id}:${seq}`,
      command: { type: 'acknowledge' as const },
    }));
    void act({ body: { items } });
  };
  const isOwn = (id: string): boolean => Date.now() - (actedAt.current.get(id) ?? 0) < OWN_FOR_MS;
  return { acknowledge, pending, refusals, outcome, problem, againAt, again, isOwn };
}

const problemOf = ({ problem, status }: Result): Problem =>
  new Problem(problem?.code ?? 'UNEXPECTED', status, problem?.detail ?? '', problem?.requestId ?? null);
