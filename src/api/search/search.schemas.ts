import { z } from 'zod';
import { assignmentStates } from '../../domain/assignment-facts.js';
import { id, plainDate } from '../schemas/scalars.schemas.js';

export const searchQuery = z.object({
  q: z
    .string()
    .trim()
    .max(200)
    .default('')
    .meta({ description: 'Số văn bản hoặc các từ; chữ không dấu khớp mọi dấu, chữ có dấu chỉ khớp chính nó' }),
});

const groupOf = <T extends z.ZodType>(item: T) =>
  z.object({
    total: z.number().int().meta({ description: 'Đếm đến 1.000' }),
    isMore: z.boolean().meta({ description: 'true: hơn 1.000' }),
    items: z.array(item).max(8),
  });

export const foundDirective = z.object({
  id,
  number: z.string().nullable(),
  type: z.string(),
  subject: z.string(),
  issuer: z.string().nullable(),
  issuedOn: plainDate.nullable(),
  state: z.string(),
});

export const foundAssignment = z.object({
  id,
  action: z.string(),
  clause: z.string().nullable(),
  directive: z.object({ id, number: z.string().nullable(), issuedOn: plainDate.nullable() }),
  agency: z.object({ id, name: z.string() }),
  role: z.enum(['lead', 'coordinator']),
  state: z.enum(assignmentStates),
  stateName: z.string(),
  dueOn: plainDate.nullable(),
  isOverdue: z.boolean(),
});

export const foundAgency = z.object({ id, name: z.string(), kind: z.string() });

export const searchAnswer = z
  .object({
    q: z.string(),
    directives: groupOf(foundDirective),
    assignments: groupOf(foundAssignment),
    agencies: groupOf(foundAgency),
  })
  .meta({ id: 'SearchAnswer' });
