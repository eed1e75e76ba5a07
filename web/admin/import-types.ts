import type { Answer } from '../api/api-types.js';

export type Import = Answer<'GET /api/imports/:id'>;
export type ImportLine = Import['lines'][number];
