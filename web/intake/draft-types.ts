import type { Answer, Input } from '../api/api-types.js';

/** A draft as the desk shows it. */
export type Desk = Answer<'GET /api/drafts/:id'>;
export type Item = Desk['items'][number];
export type Thing = Desk['toSettle'][number];
export type Party = Item['leads'][number];
export type Choices = Answer<'GET /api/drafts/:id/choices'>;
export type Edit = Input<'POST /api/drafts/:id/edits'>['body']['edits'][number];
export type ItemChange = Extract<Edit, { op: 'setItem' }>['change'];
export type DocumentChange = Extract<Edit, { op: 'setDocument' }>['change'];
export type DueValue = Extract<ItemChange, { field: 'deadline' }>['value'];
export type LeadValue = Extract<ItemChange, { field: 'lead' }>['value'];
export type NewItem = Extract<Edit, { op: 'add' }>['item'];
export type EditOutcome = Answer<'POST /api/drafts/:id/edits'>;
export type ItemField = ItemChange['field'];
export type DocumentField = DocumentChange['field'];
export type Span = [number, number];
