import { applyDecorators, HttpCode, RequestMapping, RequestMethod, SetMetadata } from '@nestjs/common';
import type { z } from 'zod';
import type { Right } from '../domain/rights.js';

/** What an answer is when it is not JSON. */
export interface OtherAnswer {
  mediaType: string;
}

/**
 * One route of the API, said once: it is mapped, guarded, validated and documented from this.
 * `right`: who may ask at all (src/domain/rights.ts); what of the office's things, the services decide by the same table.
 */
export interface Route {
  /** operationId in the OpenAPI document */
  name: string;
  tag: string;
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** with the prefix, parameters as ':id' */
  path: string;
  summary: string;
  description?: string;
  right: Right | 'anyone';
  params?: z.ZodObject;
  query?: z.ZodObject;
  headers?: z.ZodObject;
  body?: z.ZodType;
  /** multipart/form-data with one file beside the fields of `body` */
  takesFile?: 'alternatively' | 'only';
  status: number;
  answer: z.ZodType | OtherAnswer | null;
  /** codes of the refusals that are this route's own; those of every route are added */
  refusals?: readonly string[];
}

export const ROUTE = 'dondoc:route';

/** Maps a controller's method to its route; the guard finds the route by its metadata. */
export function Handles(route: Route): MethodDecorator {
  return applyDecorators(
    RequestMapping({ path: route.path, method: requestMethods[route.method] }),
    HttpCode(route.status),
    SetMetadata(ROUTE, route),
  );
}

const requestMethods = {
  get: RequestMethod.GET,
  post: RequestMethod.POST,
  put: RequestMethod.PUT,
  patch: RequestMethod.PATCH,
  delete: RequestMethod.DELETE,
} as const;
