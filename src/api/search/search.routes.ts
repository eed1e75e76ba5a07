import type { Route } from '../route.js';
import { searchAnswer, searchQuery } from './search.schemas.js';

export const searchRoutes = {
  search: {
    name: 'search',
    tag: 'search',
    method: 'get',
    path: '/api/search',
    summary: 'Tìm văn bản, nhiệm vụ, cơ quan trong phạm vi được xem',
    right: 'search.read',
    query: searchQuery,
    status: 200,
    answer: searchAnswer,
  },
} as const satisfies Record<string, Route>;
