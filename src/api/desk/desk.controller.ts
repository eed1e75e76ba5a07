import { Body, Controller, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Asker, type Caller } from '../access/caller.js';
import { FromHeaders, type CommandId } from '../access/command-id.js';
import { Handles } from '../route.js';
import { id as idSchema } from '../schemas/scalars.schemas.js';
import { deskRoutes as routes } from './desk.routes.js';
import { queueParams, type CallBody, type DeskQuery, type QueueQuery } from './desk.schemas.js';
import { DeskService } from './desk.service.js';
import { LeadershipReportsService } from './leadership-reports.service.js';
import type { ReviewQuery } from './review.schemas.js';
import { ReviewService } from './review.service.js';

@Controller()
export class DeskController {
  constructor(
    private readonly desk: DeskService,
    private readonly reviews: ReviewService,
    private readonly leadershipReports: LeadershipReportsService,
  ) {}

  @Handles(routes.counts)
  counts(@Asker() caller: Caller, @Query({ schema: routes.counts.query }) query: DeskQuery) {
    return this.desk.counts(caller, query);
  }

  @Handles(routes.queue)
  queue(
    @Asker() caller: Caller,
    @Param('queue', { schema: queueParams.shape.queue }) queue: z.infer<typeof queueParams>['queue'],
    @Query({ schema: routes.queue.query }) query: QueueQuery,
  ) {
    return this.desk.queue(caller, queue, query);
  }

  @Handles(routes.review)
  review(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Query({ schema: routes.review.query }) query: ReviewQuery,
  ) {
    return this.reviews.one(caller, id, query);
  }

  @Handles(routes.recordCall)
  recordCall(
    @Asker() caller: Caller,
    @Body({ schema: routes.recordCall.body }) body: CallBody,
    @FromHeaders() commandId: CommandId,
  ) {
    return this.desk.recordCall(caller, body, commandId);
  }

  @Handles(routes.leadershipReport)
  leadershipReport(@Asker() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.leadershipReports.one(caller, id);
  }
}
