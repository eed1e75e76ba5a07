import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { AccountsController } from './accounts/accounts.controller.js';
import { AccountsService } from './accounts/accounts.service.js';
import { PostsService } from './posts/posts.service.js';
import { OfficesService } from './offices/offices.service.js';
import { ImportsService } from './imports/imports.service.js';
import { GroupsService } from './groups/groups.service.js';
import { CalendarAdminService } from './calendar/calendar-admin.service.js';
import { MailHealthService } from './administration/mail-health.service.js';
import { EngineDirectivesService } from './administration/engine-directives.service.js';
import { EngineHealthService } from './administration/engine-health.service.js';
import { PostsController } from './posts/posts.controller.js';
import { OfficesController } from './offices/offices.controller.js';
import { ImportsController } from './imports/imports.controller.js';
import { GroupsController } from './groups/groups.controller.js';
import { CalendarAdminController } from './calendar/calendar-admin.controller.js';
import { AdministrationController } from './administration/administration.controller.js';
import { OneTimeLinksController } from './accounts/one-time-links.controller.js';
import { OneTimeLinksService } from './accounts/one-time-links.service.js';
import { AgencyCalendarService } from './agency-desk/agency-calendar.service.js';
import { AgencyDeskController } from './agency-desk/agency-desk.controller.js';
import { AgencySentService } from './agency-desk/agency-sent.service.js';
import { AgencyWorkService } from './agency-desk/agency-work.service.js';
import { AgenciesController } from './agencies/agencies.controller.js';
import { AgenciesService } from './agencies/agencies.service.js';
import { AgencyRetirementService } from './agencies/agency-retirement.service.js';
import { GroupsAndPostsService } from './agencies/groups-and-posts.service.js';
import { MailboxesService } from './agencies/mailboxes.service.js';
import { AssignmentsController } from './assignments/assignments.controller.js';
import { AssignmentsService } from './assignments/assignments.service.js';
import { CommandsService } from './assignments/commands.service.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { CalendarService } from './calendar/calendar.service.js';
import { ClockAheadService } from './clock/clock-ahead.service.js';
import { ClockController } from './clock/clock.controller.js';
import { DirectiveMailsService } from './directives/directive-mails.service.js';
import { DirectiveRecordsController } from './directives/directive-records.controller.js';
import { DirectiveRecordsService } from './directives/directive-records.service.js';
import { DeskController } from './desk/desk.controller.js';
import { DeskService } from './desk/desk.service.js';
import { LeadershipReportsService } from './desk/leadership-reports.service.js';
import { ReviewService } from './desk/review.service.js';
import { DirectivesController } from './directives/directives.controller.js';
import { DirectivesService } from './directives/directives.service.js';
import { DraftsService } from './directives/drafts.service.js';
import { LaunchService } from './directives/launch.service.js';
import { EventsController } from './events/events.controller.js';
import { StreamsService } from './events/streams.service.js';
import { DraftEditsService } from './drafts/draft-edits.service.js';
import { DraftVersionsService } from './drafts/versions/draft-versions.service.js';
import { AliasesService } from './agencies/aliases.service.js';
import { DraftPresenceService } from './drafts/draft-presence.service.js';
import { DraftsController } from './drafts/drafts.controller.js';
import { DraftsDeskService } from './drafts/drafts-desk.service.js';
import { FilesController } from './files/files.controller.js';
import { FilesService } from './files/files.service.js';
import { HealthController } from './health/health.controller.js';
import { LinkAnswers } from './links/link-answers.js';
import { LinksController } from './links/links.controller.js';
import { LinksService } from './links/links.service.js';
import { OpenapiController } from './openapi/openapi.controller.js';
import { OverdueController } from './overdue/overdue.controller.js';
import { OverdueService } from './overdue/overdue.service.js';
import { OrdersController } from './orders/orders.controller.js';
import { OrdersService } from './orders/orders.service.js';
import { OverviewController } from './overview/overview.controller.js';
import { OverviewService } from './overview/overview.service.js';
import { SearchController } from './search/search.controller.js';
import { SearchService } from './search/search.service.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { SessionsService } from './sessions/sessions.service.js';
import { SubmissionsController } from './submissions/submissions.controller.js';
import { SubmissionsService } from './submissions/submissions.service.js';
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
      DraftsController,
      DirectiveRecordsController,
      AssignmentsController,
      DeskController,
      SubmissionsController,
      FilesController,
      OverdueController,
      OverviewController,
      OrdersController,
      AgenciesController,
      AccountsController,
      PostsController,
      OfficesController,
      ImportsController,
      GroupsController,
      CalendarAdminController,
      AdministrationController,
      OneTimeLinksController,
      LinksController,
      CalendarController,
      ClockController,
      AgencyDeskController,
      EventsController,
      SearchController,
      OpenapiController,
      HealthController,
    ],
    providers: [
      ...outside,
      SessionsService,
      SignInLimits,
      ClockAheadService,
      DirectivesService,
      DirectiveRecordsService,
      DirectiveMailsService,
      DraftsService,
      DraftsDeskService,
      DraftEditsService,
      DraftPresenceService,
      DraftVersionsService,
      AliasesService,
      LaunchService,
      AssignmentsService,
      CommandsService,
      DeskService,
      ReviewService,
      LeadershipReportsService,
      SubmissionsService,
      FilesService,
      OverdueService,
      OverviewService,
      OrdersService,
      AgenciesService,
      AgencyRetirementService,
      GroupsAndPostsService,
      MailboxesService,
      AccountsService,
      PostsService,
      OfficesService,
      ImportsService,
      GroupsService,
      CalendarAdminService,
      MailHealthService,
      EngineHealthService,
      EngineDirectivesService,
      OneTimeLinksService,
      LinksService,
      LinkAnswers,
      CalendarService,
      AgencyWorkService,
      AgencySentService,
      AgencyCalendarService,
      StreamsService,
      SearchService,
    ],
  };
}
