import { Body, Controller, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Asker, type Caller } from '../access/caller.js';
import { Handles } from '../route.js';
import { id as idSchema } from '../schemas/scalars.schemas.js';
import { agencyRoutes as routes } from './agencies.routes.js';
import { AgenciesService } from './agencies.service.js';
import { AliasesService } from './aliases.service.js';
import { AgencyRetirementService } from './agency-retirement.service.js';
import { GroupsAndPostsService } from './groups-and-posts.service.js';
import { MailboxesService } from './mailboxes.service.js';

@Controller()
export class AgenciesController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly mailboxes: MailboxesService,
    private readonly groupsAndPosts: GroupsAndPostsService,
    private readonly retirements: AgencyRetirementService,
    private readonly aliases: AliasesService,
  ) {}

  @Handles(routes.list)
  list(@Asker() caller: Caller, @Query({ schema: routes.list.query }) query: z.infer<typeof routes.list.query>) {
    return this.agencies.list(caller, query);
  }

  @Handles(routes.one)
  one(@Asker() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.agencies.one(caller, id);
  }

  @Handles(routes.create)
  create(@Asker() caller: Caller, @Body({ schema: routes.create.body }) body: z.infer<typeof routes.create.body>) {
    return this.agencies.create(caller, body);
  }

  @Handles(routes.change)
  change(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: routes.change.body }) body: z.infer<typeof routes.change.body>,
  ) {
    return this.agencies.change(caller, id, body);
  }

  @Handles(routes.retire)
  async retire(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: routes.retire.body }) body: z.infer<typeof routes.retire.body>,
  ) {
    await this.agencies.one(caller, id);
    const openAssignmentCount = await this.retirements.retire(caller, id, body);
    return { agency: await this.agencies.one(caller, id), openAssignmentCount };
  }

  @Handles(routes.order)
  order(@Asker() caller: Caller, @Body({ schema: routes.order.body }) body: z.infer<typeof routes.order.body>) {
    return this.retirements.order(caller, body.officeId, body.ids);
  }

  @Handles(routes.keepAlias)
  async keepAlias(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: routes.keepAlias.body }) body: z.infer<typeof routes.keepAlias.body>,
  ) {
    await this.aliases.keep(caller, id, body);
    return this.agencies.one(caller, id);
  }

  @Handles(routes.keptAliases)
  keptAliases(@Asker() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.aliases.kept(caller, id);
  }

  @Handles(routes.addMailbox)
  async addMailbox(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: routes.addMailbox.body }) body: z.infer<typeof routes.addMailbox.body>,
  ) {
    await this.mailboxes.add(caller, id, body);
    return this.agencies.one(caller, id);
  }

  @Handles(routes.changeMailbox)
  async changeMailbox(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: routes.changeMailbox.body }) body: z.infer<typeof routes.changeMailbox.body>,
  ) {
    return this.agencies.one(caller, await this.mailboxes.change(caller, id, body));
  }

  @Handles(routes.groups)
  groups(@Asker() caller: Caller, @Query({ schema: routes.groups.query }) query: z.infer<typeof routes.groups.query>) {
    return this.groupsAndPosts.groups(caller, query.officeId);
  }

  @Handles(routes.posts)
  posts(@Asker() caller: Caller, @Query({ schema: routes.posts.query }) query: z.infer<typeof routes.posts.query>) {
    return this.groupsAndPosts.posts(caller, query.officeId);
  }
}
