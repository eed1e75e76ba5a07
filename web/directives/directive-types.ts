import type { Answer } from '../api/api-types.js';

export type DirectiveOne = Answer<'GET /api/directives/:id'>;
export type DirectiveSummary = DirectiveOne['directive'];
export type Task = DirectiveOne['tasks'][number];
export type AssignmentView = Task['assignments'][number];
export type Grid = Answer<'GET /api/directives/:id/tasks/:taskId/grid'>;
export type GridRow = Grid['rows'][number];
