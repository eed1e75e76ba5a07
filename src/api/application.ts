import 'reflect-metadata';
import { StandardSchemaValidationPipe } from '@nestjs/common';
import { NestFactory, Reflector } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Database } from '../database/database.js';
import type { FollowUp } from '../followup/follow-up.js';
import { noEngineProbe, type EngineProbe } from '../temporal/engine-probe.js';
import { AccessGuard } from './access/access.guard.js';
import { apiModule } from './api.module.js';
import type { ApiSettings, TemporalHealth } from './api-settings.js';
import type { Reader } from './directives/reader-port.js';
import { createChangeFeed, type ChangeFeed } from './events/change-feed.js';
import { logRequests } from './log-requests.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { refuseInvalid } from './problems/refuse-invalid.js';
import { routes } from './routes.js';
import {
  CHANGES,
  DATABASE,
  ENGINE_PROBE,
  FOLLOW_UP,
  LOG,
  READER,
  ROUTES,
  SETTINGS,
  TEMPORAL_HEALTH,
  WEB_APPLICATION,
} from './tokens.js';
import { serveWeb } from './pages/serve-web.js';
import { webApplication } from './pages/web-application.js';

/** What the API works on. Nothing is opened here: it starts without PostgreSQL and without Temporal. */
export interface ApiParts {
  database: Database;
  followUp: FollowUp;
  reader: Reader;
  settings: ApiSettings;
  log: Logger;
  temporalHealth: TemporalHealth;
  /** absent: the engine's health is not asked */
  engineProbe?: EngineProbe;
  /** what open pages are told; none: they are told nothing */
  changes?: ChangeFeed;
}

/** JSON of a text of 2 MB with its escapes, or of a draft of two thousand items. */
const JSON_BYTES_AT_MOST = 6 * 1024 * 1024;

/** The API, not listening yet. Messages of the schemas are Vietnamese from here on, for the whole process. */
export async function createApplication(parts: ApiParts): Promise<NestExpressApplication> {
  z.config(z.locales.vi());
  const { database, followUp, reader, settings, log, temporalHealth, changes = createChangeFeed() } = parts;
  const web = webApplication(settings.webFolder);
  const module = apiModule([
    { provide: DATABASE, useValue: database },
    { provide: FOLLOW_UP, useValue: followUp },
    { provide: READER, useValue: reader },
    { provide: SETTINGS, useValue: settings },
    { provide: LOG, useValue: log },
    { provide: TEMPORAL_HEALTH, useValue: temporalHealth },
    { provide: ENGINE_PROBE, useValue: parts.engineProbe ?? noEngineProbe },
    { provide: ROUTES, useValue: routes },
    { provide: CHANGES, useValue: changes },
    { provide: WEB_APPLICATION, useValue: web },
  ]);
  const app = await NestFactory.create<NestExpressApplication>(module, {
    logger: false,
    bodyParser: false,
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.set('trust proxy', settings.trustProxyHops);
  app.set('query parser', 'simple');
  app.use(logRequests(log));
  app.use(helmet(headersFor(settings.publicUrl)));
  app.use(serveWeb(web, routes));
  app.useBodyParser('json', { limit: JSON_BYTES_AT_MOST });
  app.useBodyParser('urlencoded', { limit: 10_000, extended: false });
  app.useGlobalFilters(new ProblemFilter(log));
  app.useGlobalGuards(new AccessGuard(app.get(Reflector), database, settings));
  app.useGlobalPipes(new StandardSchemaValidationPipe({ exceptionFactory: refuseInvalid }));
  return app;
}

/** No script or style within a page, none from elsewhere; pictures may stand in the address (the API's page has some). */
function headersFor(publicUrl: string) {
  const isHttps = publicUrl.startsWith('https:');
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Not `no-referrer`: with it browsers send `Origin: null` with a page's own form, and no one could tell it from a foreign one.
    referrerPolicy: { policy: 'same-origin' as const },
    xFrameOptions: { action: 'deny' as const },
    strictTransportSecurity: isHttps,
  };
}
