import { isGrpcServiceError } from '@temporalio/client';

/** grpc-js's status codes, by number: CANCELLED, DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, ABORTED, UNAVAILABLE. */
const AWAY: ReadonlySet<number> = new Set([1, 4, 8, 10, 14]);

/**
 * `away`: not reached, or too busy to answer; the same call succeeds later. `refused`: it answered and would not (namespace,
 * search attributes, rights): somebody must set something right.
 */
export type TemporalTrouble = 'away' | 'refused';

export function temporalTroubleOf(error: unknown): TemporalTrouble {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (isGrpcServiceError(cause)) return AWAY.has(cause.code) ? 'away' : 'refused';
    if (cause.name === 'TransportError' || /failed to connect/i.test(cause.message)) return 'away';
  }
  return 'refused';
}
