import type { Answer } from '../api/api-types.js';

export type AssignmentOne = Answer<'GET /api/assignments/:id'>;
export type AssignmentView = AssignmentOne['assignment'];
export type Report = AssignmentOne['reports'][number];
