import { accountRoutes } from './accounts/accounts.routes.js';
import { postRoutes } from './posts/posts.routes.js';
import { officeRoutes } from './offices/offices.routes.js';
import { importRoutes } from './imports/imports.routes.js';
import { groupRoutes } from './groups/groups.routes.js';
import { calendarAdminRoutes } from './calendar/calendar-admin.routes.js';
import { mailHealthRoutes } from './administration/mail-health.routes.js';
import { engineDirectivesRoutes } from './administration/engine-directives.routes.js';
import { engineHealthRoutes } from './administration/engine-health.routes.js';
import { oneTimeLinkRoutes } from './accounts/one-time-links.routes.js';
import { agencyDeskRoutes } from './agency-desk/agency-desk.routes.js';
import { agencyRoutes } from './agencies/agencies.routes.js';
import { assignmentRoutes } from './assignments/assignments.routes.js';
import { calendarRoutes } from './calendar/calendar.routes.js';
import { clockRoutes } from './clock/clock.routes.js';
import { directiveRecordRoutes } from './directives/directive-records.routes.js';
import { deskRoutes } from './desk/desk.routes.js';
import { directiveRoutes } from './directives/directives.routes.js';
import { eventRoutes } from './events/events.routes.js';
import { draftRoutes } from './drafts/drafts.routes.js';
import { fileRoutes } from './files/files.routes.js';
import { healthRoutes } from './health/health.routes.js';
import { linkRoutes } from './links/links.routes.js';
import { openapiRoutes } from './openapi/openapi.routes.js';
import { overdueRoutes } from './overdue/overdue.routes.js';
import { orderRoutes } from './orders/orders.routes.js';
import { overviewRoutes } from './overview/overview.routes.js';
import type { Route } from './route.js';
import { searchRoutes } from './search/search.routes.js';
import { sessionRoutes } from './sessions/sessions.routes.js';
import { submissionRoutes } from './submissions/submissions.routes.js';

const everyRoute = [
  ...Object.values(sessionRoutes),
  ...Object.values(directiveRoutes),
  ...Object.values(draftRoutes),
  ...Object.values(directiveRecordRoutes),
  ...Object.values(assignmentRoutes),
  ...Object.values(deskRoutes),
  ...Object.values(submissionRoutes),
  ...Object.values(fileRoutes),
  ...Object.values(overdueRoutes),
  ...Object.values(overviewRoutes),
  ...Object.values(orderRoutes),
  ...Object.values(agencyRoutes),
  ...Object.values(accountRoutes),
  ...Object.values(oneTimeLinkRoutes),
  ...Object.values(groupRoutes),
  ...Object.values(postRoutes),
  ...Object.values(officeRoutes),
  ...Object.values(importRoutes),
  ...Object.values(calendarAdminRoutes),
  ...Object.values(engineHealthRoutes),
  ...Object.values(engineDirectivesRoutes),
  ...Object.values(mailHealthRoutes),
  ...Object.values(linkRoutes),
  ...Object.values(calendarRoutes),
  ...Object.values(clockRoutes),
  ...Object.values(agencyDeskRoutes),
  ...Object.values(eventRoutes),
  ...Object.values(searchRoutes),
  ...Object.values(openapiRoutes),
  ...Object.values(healthRoutes),
] satisfies readonly Route[];

/** Every route with its own schemas: what the web application's client is typed by. */
export type ApiRoute = (typeof everyRoute)[number];

/** Every route of the API: what is documented, what tests walk by role, what the guard lets through. */
export const routes: readonly Route[] = everyRoute;
