import type { z } from 'zod';
import type { LaunchPlan } from '../../domain/launch-plan.js';
import type { Clock } from '../schemas/clock.schemas.js';
import { deadlineRule } from './draft.schemas.js';
import type { preview } from './preview.schemas.js';

/** A plan as the person who launches sees it. @param agencyNames the registry's, by id */
export function previewOf(
  directiveId: string,
  draftVersion: number,
  plan: LaunchPlan,
  agencyNames: ReadonlyMap<string, string>,
  clock: Clock,
): z.infer<typeof preview> {
  const nameOf = (id: string) => agencyNames.get(id) ?? id;
  return {
    directiveId,
    draftVersion,
    tasks: plan.tasks.flatMap((task, index) => {
      const expected = plan.previews[index];
      if (!expected) return [];
      const { clause, action, deadline, deadlineText, leadNames, coordinatorNames, lines } = task;
      return [
        {
          ...expected,
          clause,
          action,
          deadline: deadlineRule.nullable().parse(deadline),
          deadlineText,
          leadNames,
          coordinatorNames,
          lines: lines.map((line) => ({ ...line, agency: nameOf(line.agencyId) })),
        },
      ];
    }),
    firstMails: plan.firstMails.map((mail) => ({ ...mail, addresses: [...mail.addresses] })),
    missingAddresses: plan.firstMails.filter(({ addresses }) => addresses.length === 0).map(({ name }) => name),
    assignmentCount: plan.assignmentCount,
    problems: plan.problems.map(({ candidates, ...problem }) => ({
      ...problem,
      ...(candidates ? { candidates: [...candidates] } : {}),
    })),
    warnings: plan.warnings,
    clock,
  };
}
