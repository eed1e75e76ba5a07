import { Body, Controller, Inject, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import type { Database } from '../../database/database.js';
import { playClock as play, type ClockTarget } from '../../followup/play-clock.js';
import type { ApiRequest } from '../access/api-request.js';
import { Asker, type Caller } from '../access/caller.js';
import { Handles } from '../route.js';
import { DATABASE } from '../tokens.js';
import { ClockAheadService } from './clock-ahead.service.js';
import { clockRoutes as routes, type playClock, type playedClock } from './clock.routes.js';
import { showClock } from './show-clock.js';

@Controller()
export class ClockController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly future: ClockAheadService,
  ) {}

  @Handles(routes.read)
  read(@Asker() caller: Caller) {
    return caller.clock;
  }

  @Handles(routes.ahead)
  ahead(@Asker() caller: Caller) {
    return this.future.lookAhead(caller);
  }

  /** @throws DomainError CLOCK_NOT_MOVABLE, CLOCK_ONLY_FORWARD, NOTHING_AHEAD */
  @Handles(routes.play)
  async play(
    @Asker() caller: Caller,
    @Body({ schema: routes.play.body }) body: z.infer<typeof playClock>,
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.infer<typeof playedClock>> {
    const { at, stepCount, stuck } = await play(this.database, targetOf(body));
    const clock = { at, kind: caller.clock.kind };
    showClock(request, response, clock);
    return { clock, stepCount, stuck };
  }
}

function targetOf(body: z.infer<typeof playClock>): ClockTarget {
  if ('next' in body) return { next: true };
  if ('days' in body) return { forMs: body.days * 86_400_000 };
  return { to: body.to };
}
