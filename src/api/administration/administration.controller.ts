import { Body, Controller, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Asker, type Caller } from '../access/caller.js';
import { Handles } from '../route.js';
import { id as idSchema } from '../schemas/scalars.schemas.js';
import { engineDirectivesRoutes as directives } from './engine-directives.routes.js';
import { EngineDirectivesService } from './engine-directives.service.js';
import { engineHealthRoutes as engine } from './engine-health.routes.js';
import { EngineHealthService } from './engine-health.service.js';
import { mailHealthRoutes as mail } from './mail-health.routes.js';
import { MailHealthService } from './mail-health.service.js';

@Controller()
export class AdministrationController {
  constructor(
    private readonly engineHealth: EngineHealthService,
    private readonly engineDirectives: EngineDirectivesService,
    private readonly mailHealth: MailHealthService,
  ) {}

  @Handles(engine.show)
  engine(@Asker() caller: Caller, @Query({ schema: engine.show.query }) query: z.infer<typeof engine.show.query>) {
    return this.engineHealth.show(caller, query.officeId);
  }

  @Handles(engine.restart)
  restart(@Asker() caller: Caller, @Body({ schema: engine.restart.body }) body: z.infer<typeof engine.restart.body>) {
    return this.engineHealth.restart(caller, body.officeId);
  }

  @Handles(directives.list)
  directives(
    @Asker() caller: Caller,
    @Query({ schema: directives.list.query }) query: z.infer<typeof directives.list.query>,
  ) {
    return this.engineDirectives.list(caller, query);
  }

  @Handles(directives.restart)
  restartDirective(@Asker() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.engineDirectives.restart(caller, id);
  }

  @Handles(mail.show)
  mail(@Asker() caller: Caller, @Query({ schema: mail.show.query }) query: z.infer<typeof mail.show.query>) {
    return this.mailHealth.show(caller, query.officeId);
  }

  @Handles(mail.list)
  mails(@Asker() caller: Caller, @Query({ schema: mail.list.query }) query: z.infer<typeof mail.list.query>) {
    return this.mailHealth.list(caller, query);
  }

  @Handles(mail.retry)
  retry(@Asker() caller: Caller, @Body({ schema: mail.retry.body }) body: z.infer<typeof mail.retry.body>) {
    return this.mailHealth.retry(caller, body.ids);
  }
}
