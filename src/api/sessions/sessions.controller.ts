import { Body, Controller, Inject, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import type { ApiRequest } from '../access/api-request.js';
import { Asker, type Caller } from '../access/caller.js';
import { SESSION_COOKIE, SESSION_HOURS, sessionCookieOptions } from '../access/session-cookie.js';
import type { ApiSettings } from '../api-settings.js';
import { Handles } from '../route.js';
import { SETTINGS } from '../tokens.js';
import { sessionRoutes as routes } from './sessions.routes.js';
import { SessionsService } from './sessions.service.js';

@Controller()
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    @Inject(SETTINGS) private readonly settings: ApiSettings,
  ) {}

  @Handles(routes.signIn)
  async signIn(
    @Body({ schema: routes.signIn.body }) body: z.infer<typeof routes.signIn.body>,
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) response: Response,
  ) {
    const { answer, cookie } = await this.sessions.signIn(body, request.ip ?? 'unknown');
    const options = sessionCookieOptions(this.settings.publicUrl);
    if (cookie) response.cookie(SESSION_COOKIE, cookie, { ...options, maxAge: SESSION_HOURS * 3_600_000 });
    return answer;
  }

  @Handles(routes.me)
  me(@Asker() caller: Caller) {
    return this.sessions.me(caller);
  }

  @Handles(routes.signOut)
  async signOut(@Asker() caller: Caller, @Res({ passthrough: true }) response: Response) {
    await this.sessions.signOut(caller);
    response.clearCookie(SESSION_COOKIE, sessionCookieOptions(this.settings.publicUrl));
  }

  @Handles(routes.listTokens)
  tokens(@Asker() caller: Caller) {
    return this.sessions.tokens(caller);
  }

  @Handles(routes.createToken)
  createToken(
    @Asker() caller: Caller,
    @Body({ schema: routes.createToken.body }) body: z.infer<typeof routes.createToken.body>,
  ) {
    return this.sessions.createToken(caller, body);
  }

  @Handles(routes.revokeToken)
  revokeToken(@Asker() caller: Caller, @Param('id', { schema: routes.revokeToken.params.shape.id }) id: string) {
    return this.sessions.revokeToken(caller, id);
  }
}
