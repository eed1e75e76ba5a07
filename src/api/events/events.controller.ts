import { Controller, Headers, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DomainError } from '../../domain/errors.js';
import type { ApiRequest } from '../access/api-request.js';
import { Asker, type Caller } from '../access/caller.js';
import { Handles } from '../route.js';
import { eventRoutes as routes } from './events.routes.js';
import { StreamsService } from './streams.service.js';

@Controller()
export class EventsController {
  constructor(private readonly streams: StreamsService) {}

  /** @throws DomainError EVENT_STREAM_ONLY for a program that does not ask for a stream and would wait for its end */
  @Handles(routes.stream)
  stream(
    @Asker() caller: Caller,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Req() request: ApiRequest,
    @Res() response: Response,
  ): void {
    if (!(request.headers.accept ?? '').includes('text/event-stream'))
      throw new DomainError('EVENT_STREAM_ONLY', 'Địa chỉ này chỉ trả lời luồng sự kiện (Accept: text/event-stream).');
    this.streams.open(caller, lastEventId, response);
  }
}
