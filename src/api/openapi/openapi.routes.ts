import { z } from 'zod';
import type { Route } from '../route.js';

const tag = 'openapi';

export const openapiRoutes = {
  document: {
    name: 'openapiDocument',
    tag,
    method: 'get',
    path: '/api/openapi.json',
    summary: 'Mô tả OpenAPI 3.1 của chính API này',
    right: 'anyone',
    status: 200,
    answer: z.record(z.string(), z.unknown()),
  },
  page: {
    name: 'docsPage',
    tag,
    method: 'get',
    path: '/api/docs',
    summary: 'Trang dùng thử API',
    right: 'anyone',
    status: 200,
    answer: { mediaType: 'text/html' },
  },
  asset: {
    name: 'docsAsset',
    tag,
    method: 'get',
    path: '/api/docs/:file',
    summary: 'Tệp của trang dùng thử',
    right: 'anyone',
    params: z.object({ file: z.string() }),
    status: 200,
    answer: { mediaType: 'text/javascript' },
  },
} as const satisfies Record<string, Route>;
