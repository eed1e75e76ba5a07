import type { Request } from 'express';
import type { Clock } from '../schemas/clock.schemas.js';
import type { Caller } from './caller.js';

/** A request with what the API found out about it. */
export interface ApiRequest extends Request {
  requestId?: string;
  caller?: Caller;
  clock?: Clock;
}
