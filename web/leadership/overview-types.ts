import type { Answer } from '../api/api-types.js';

export type Overview = Answer<'GET /api/overview'>;
export type AgencyLine = Overview['assigned']['agencies'][number];
export type FigureView = AgencyLine['overdue'];
export type AgeView = AgencyLine['ages'][number];
