import { accountRoutes } from './accounts/accounts.routes.js';
import { agencyRoutes } from './agencies/agencies.routes.js';
import { assignmentRoutes } from './assignments/assignments.routes.js';
import { calendarRoutes } from './calendar/calendar.routes.js';
import { clockRoutes } from './clock/clock.routes.js';
import { directiveRoutes } from './directives/directives.routes.js';
import { fileRoutes } from './files/files.routes.js';
import { healthRoutes } from './health/health.routes.js';
import { linkRoutes } from './links/links.routes.js';
import { openapiRoutes } from './openapi/openapi.routes.js';
import { overdueRoutes } from './overdue/overdue.routes.js';
import type { Route } from './route.js';
import { sessionRoutes } from './sessions/sessions.routes.js';

/** Every route of the API: what is documented, what tests walk by role, what the guard lets through. */
export const routes: readonly Route[] = [
  ...Object.values(sessionRoutes),
  ...Object.values(directiveRoutes),
  ...Object.values(assignmentRoutes),
  ...Object.values(fileRoutes),
  ...Object.values(overdueRoutes),
  ...Object.values(agencyRoutes),
  ...Object.values(accountRoutes),
  ...Object.values(linkRoutes),
  ...Object.values(calendarRoutes),
  ...Object.values(clockRoutes),
  ...Object.values(openapiRoutes),
  ...Object.values(healthRoutes),
];
