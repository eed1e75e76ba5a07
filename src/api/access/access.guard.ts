import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Response } from 'express';
import type { Database } from '../../database/database.js';
import { rights } from '../../domain/rights.js';
import type { ApiSettings } from '../api-settings.js';
import { showClock } from '../clock/show-clock.js';
import { ROUTE, type Route } from '../route.js';
import { DATABASE, SETTINGS } from '../tokens.js';
import type { ApiRequest } from './api-request.js';
import { notAllowed, notSignedIn, type Caller } from './caller.js';
import { findCaller, readClock } from './find-caller.js';
import { refuseForeignOrigin } from './refuse-foreign-origin.js';
import { bearerTokenOf, sessionSecretOf } from './session-cookie.js';

/** Who asks, and whether their role may use this route at all. A method without a route is closed to everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: ApiSettings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = this.reflector.get<Route | undefined>(ROUTE, context.getHandler());
    if (!route) throw notAllowed();
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const response = context.switchToHttp().getResponse<Response>();
    if (route.right === 'anyone') {
      refuseForeignOrigin(request, this.settings.publicUrl, false);
      // Health, documents and pages must answer without PostgreSQL; the others say the demonstration's clock.
      if (route.tag !== 'health' && route.tag !== 'openapi')
        showClock(request, response, await readClock(this.database));
      return true;
    }
    const caller = await this.callerOf(request);
    if (!caller) {
      showClock(request, response, await readClock(this.database));
      throw notSignedIn();
    }
    request.caller = caller;
    showClock(request, response, caller.clock);
    if (rights[route.right][caller.role] === 'none') throw notAllowed();
    return true;
  }

  private async callerOf(request: ApiRequest): Promise<Caller | null> {
    const token = bearerTokenOf(request);
    if (token) return findCaller(this.database, token, 'bearer');
    const secret = sessionSecretOf(request);
    if (!secret) return null;
    refuseForeignOrigin(request, this.settings.publicUrl, true);
    return findCaller(this.database, secret, 'session');
  }
}
