import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import type { Database } from '../../database/database.js';
import { handingOutOf } from '../../database/queries/handing-out.js';
import { Asker, notFound, type Caller } from '../access/caller.js';
import { stateOf } from '../directives/drafts.service.js';
import { findDirective } from '../directives/find-directive.js';
import { Handles } from '../route.js';
import { id as idSchema } from '../schemas/scalars.schemas.js';
import { DATABASE } from '../tokens.js';
import { choicesOf } from './choices-of.js';
import { DraftEditsService } from './draft-edits.service.js';
import { DraftPresenceService } from './draft-presence.service.js';
import { DraftsDeskService } from './drafts-desk.service.js';
import { draftRoutes as routes } from './drafts.routes.js';
import type { DraftsQuery, handingOut } from './drafts.schemas.js';
import { DraftVersionsService } from './versions/draft-versions.service.js';
import { versionParams } from './versions/versions.schemas.js';

@Controller()
export class DraftsController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly desks: DraftsDeskService,
    private readonly edits: DraftEditsService,
    private readonly presences: DraftPresenceService,
    private readonly kept: DraftVersionsService,
  ) {}

  @Handles(routes.list)
  list(@Asker() caller: Caller, @Query({ schema: routes.list.query }) query: DraftsQuery) {
    return this.desks.list(caller, query);
  }

  @Handles(routes.desk)
  desk(@Asker() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.desks.desk(caller, id);
  }

  @Handles(routes.edit)
  edit(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: routes.edit.body }) body: z.infer<typeof routes.edit.body>,
  ) {
    return this.edits.edit(caller, id, body);
  }

  @Handles(routes.presence)
  presence(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: routes.presence.body }) body: z.infer<typeof routes.presence.body>,
  ) {
    return this.presences.beat(caller, id, body);
  }

  @Handles(routes.versions)
  versions(@Asker() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.kept.list(caller, id);
  }

  @Handles(routes.version)
  version(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Param('version', { schema: versionParams.shape.version }) version: number,
  ) {
    return this.kept.one(caller, id, version);
  }

  @Handles(routes.choices)
  async choices(@Asker() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    const { officeId } = await findDirective(this.database, caller, id, 'directive.text');
    const row = await this.database.directive.findUniqueOrThrow({ where: { id }, select: { issuedOn: true } });
    return choicesOf(this.database, officeId, row.issuedOn, new Date(caller.clock.at));
  }

  @Handles(routes.handingOut)
  async handingOut(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<z.infer<typeof handingOut>> {
    await findDirective(this.database, caller, id, 'directive.record');
    const row = await handingOutOf(this.database, id);
    if (!row) throw notFound('văn bản', id);
    const { waiting, handedOver, refused, unknown, ...counts } = row;
    return {
      ...counts,
      directiveId: id,
      state: stateOf(row.state),
      launchedAt: row.launchedAt?.toISOString() ?? null,
      handedOutAt: row.handedOutAt?.toISOString() ?? null,
      mails: { waiting, handedOver, refused, unknown },
      clock: caller.clock,
    };
  }
}
