import type { Response } from 'express';
import type { ApiRequest } from '../access/api-request.js';
import type { Clock } from '../schemas/clock.schemas.js';

/** Every answer of a demonstration shows that its clock is not the real one (engine.md §5). */
export const CLOCK_HEADER = 'Dondoc-Clock';

export function showClock(request: ApiRequest, response: Response, clock: Clock | null): void {
  if (!clock) return;
  request.clock = clock;
  if (clock.kind !== 'production') response.setHeader(CLOCK_HEADER, `${clock.at}; ${clock.kind}`);
}
