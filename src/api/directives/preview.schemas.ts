import { z } from 'zod';
import { clock } from '../schemas/clock.schemas.js';
import { id, instant, plainDate } from '../schemas/scalars.schemas.js';
import { deadlineRule } from './draft.schemas.js';

const rung = z.object({ id: z.string(), line: z.string(), at: instant, skipped: z.string().nullable() });

const plannedTask = z
  .object({
    ordinal: z.number().int(),
    itemIndex: z.number().int(),
    clause: z.string().nullable(),
    action: z.string(),
    deadline: deadlineRule.nullable(),
    deadlineText: z.string().nullable(),
    leadNames: z.array(z.string()),
    coordinatorNames: z.array(z.string()),
    lines: z.array(
      z.object({ agencyId: id, agency: z.string(), role: z.enum(['lead', 'coordinator']), via: z.string().nullable() }),
    ),
    dueOn: plainDate.nullable(),
    dueAt: instant.nullable(),
    isDueProvisional: z.boolean(),
    isStanding: z.boolean(),
    rolledFrom: plainDate.nullable(),
    restDayReason: z.string().nullable(),
    rungs: z.array(rung),
    rungsWhenAsked: z.array(rung),
  })
  .meta({ id: 'PreviewedTask' });

export const launchProblem = z
  .object({
    code: z.string(),
    message: z.string(),
    itemIndex: z.number().int().nullable(),
    isPassable: z.boolean(),
    name: z.string().optional(),
    candidates: z.array(z.object({ agencyId: id, name: z.string(), score: z.number() })).optional(),
  })
  .meta({ id: 'LaunchProblem' });

/** What launching will do, and what stands in its way. */
export const preview = z
  .object({
    directiveId: id,
    draftVersion: z.number().int(),
    tasks: z.array(plannedTask),
    firstMails: z.array(
      z.object({
        agencyId: id,
        name: z.string(),
        register: z.enum(['assign', 'request']),
        addresses: z.array(z.string()),
        leadCount: z.number().int(),
        coordinatorCount: z.number().int(),
      }),
    ),
    missingAddresses: z.array(z.string()).meta({ description: 'Cơ quan chưa có địa chỉ thư' }),
    assignmentCount: z.number().int(),
    problems: z.array(launchProblem),
    warnings: z.array(z.object({ code: z.string(), message: z.string(), itemIndex: z.number().int().nullable() })),
    clock,
  })
  .meta({ id: 'LaunchPreview' });
