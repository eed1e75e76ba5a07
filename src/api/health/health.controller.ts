import { Controller, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import type { Database } from '../../database/database.js';
import type { TemporalHealth } from '../api-settings.js';
import { Handles } from '../route.js';
import { DATABASE, TEMPORAL_HEALTH } from '../tokens.js';
import { healthRoutes as routes, type live, type ready } from './health.routes.js';

@Controller()
export class HealthController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(TEMPORAL_HEALTH) private readonly temporalHealth: TemporalHealth,
  ) {}

  @Handles(routes.live)
  live(): z.infer<typeof live> {
    return { status: 'up' };
  }

  /** Ready without Temporal: commands do not need it (engine.md §2). */
  @Handles(routes.ready)
  async ready(@Res({ passthrough: true }) response: Response): Promise<z.infer<typeof ready>> {
    const [postgres, temporal] = await Promise.all([this.postgresHealth(), this.temporalHealth()]);
    if (postgres === 'down') response.status(503).setHeader('Retry-After', 5);
    return { status: postgres === 'up' ? 'up' : 'down', postgres, temporal };
  }

  /** The installation's table: a database without migrations is not ready either. */
  private postgresHealth(): Promise<'up' | 'down'> {
    return this.database.$queryRaw`SELECT 1 FROM installation`.then(
      () => 'up' as const,
      () => 'down' as const, // whatever is the matter, it is logged where it hinders somebody
    );
  }
}
