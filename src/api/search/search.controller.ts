import { Controller, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Asker, type Caller } from '../access/caller.js';
import { Handles } from '../route.js';
import { searchRoutes as routes } from './search.routes.js';
import { SearchService } from './search.service.js';

@Controller()
export class SearchController {
  constructor(private readonly service: SearchService) {}

  @Handles(routes.search)
  search(@Asker() caller: Caller, @Query({ schema: routes.search.query }) { q }: z.infer<typeof routes.search.query>) {
    return this.service.search(caller, q);
  }
}
