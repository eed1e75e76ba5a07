import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { AccountsController } from './accounts/accounts.controller.js';
import { AccountsService } from './accounts/accounts.service.js';
import { AgenciesController } from './agencies/agencies.controller.js';
import { AgenciesService } from './agencies/agencies.service.js';
import { MailboxesService } from './agencies/mailboxes.service.js';
import { AssignmentsController } from './assignments/assignments.controller.js';
import { AssignmentsService } from './assignments/assignments.service.js';
import { CommandsService } from './assignments/commands.service.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { CalendarService } from './calendar/calendar.service.js';
import { ClockController } from './clock/clock.controller.js';
import { DirectivesController } from './directives/directives.controller.js';
import { DirectivesService } from './directives/directives.service.js';
import { DraftsService } from './directives/drafts.service.js';
import { LaunchService } from './directives/launch.service.js';
import { FilesController } from './files/files.controller.js';
import { FilesService } from './files/files.service.js';
import { HealthController } from './health/health.controller.js';
import { LinkAnswers } from './links/link-answers.js';
import { LinksController } from './links/links.controller.js';
import { LinksService } from './links/links.service.js';
import { OpenapiController } from './openapi/openapi.controller.js';
import { OverdueController } from './overdue/overdue.controller.js';
import { OverdueService } from './overdue/overdue.service.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { SessionsService } from './sessions/sessions.service.js';
import { SignInLimits } from './sessions/sign-in-limits.js';

@Module({})
// oxlint-disable-next-line typescript/no-extraneous-class -- Nest hangs a module on a class
class ApiModule {}

/** @param outside what comes from without: database, follow-up, reader, settings, log (tokens.ts) */
export function apiModule(outside: Provider[]): DynamicModule {
  return {
    module: ApiModule,
    controllers: [
      SessionsController,
      DirectivesController,
      AssignmentsController,
      FilesController,
      OverdueController,
      AgenciesController,
      AccountsController,
      LinksController,
      CalendarController,
      ClockController,
      OpenapiController,
      HealthController,
    ],
    providers: [
      ...outside,
      SessionsService,
      SignInLimits,
      DirectivesService,
      DraftsService,
      LaunchService,
      AssignmentsService,
      CommandsService,
      FilesService,
      OverdueService,
      AgenciesService,
      MailboxesService,
      AccountsService,
      LinksService,
      LinkAnswers,
      CalendarService,
    ],
  };
}
