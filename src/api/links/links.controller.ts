import { Body, Controller, Header, Param, Req } from '@nestjs/common';
import type { ApiRequest } from '../access/api-request.js';
import { Asker, type Caller } from '../access/caller.js';
import { Handles } from '../route.js';
import { id as idSchema } from '../schemas/scalars.schemas.js';
import { PAGE_STYLE } from './html-page.js';
import { LinkAnswers } from './link-answers.js';
import { linkRoutes as routes } from './links.routes.js';
import { LinksService } from './links.service.js';

const HTML = 'text/html; charset=utf-8';

@Controller()
export class LinksController {
  constructor(
    private readonly links: LinksService,
    private readonly answers: LinkAnswers,
  ) {}

  @Handles(routes.style)
  @Header('Content-Type', 'text/css; charset=utf-8')
  style() {
    return PAGE_STYLE;
  }

  @Handles(routes.page)
  @Header('Content-Type', HTML)
  @Header('Cache-Control', 'no-store')
  page(@Param('token') token: string, @Req() request: ApiRequest) {
    return this.answers.page(token, request.clock);
  }

  @Handles(routes.original)
  @Header('Cache-Control', 'no-store')
  original(@Param('token') token: string) {
    return this.links.original(token);
  }

  @Handles(routes.acknowledge)
  @Header('Content-Type', HTML)
  @Header('Cache-Control', 'no-store')
  acknowledge(@Param('token') token: string, @Body() body: unknown, @Req() request: ApiRequest) {
    return this.answers.acknowledge(token, body, request.clock);
  }

  @Handles(routes.list)
  list(@Asker() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.links.list(caller, id);
  }

  @Handles(routes.revoke)
  revoke(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Param('agencyId', { schema: idSchema }) agencyId: string,
  ) {
    return this.links.revoke(caller, id, agencyId);
  }
}
