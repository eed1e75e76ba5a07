import type { Prisma } from '../../../database/generated/client.js';
import { directiveColumns } from './mailed-directive.js';
import type { Scene } from './scene.js';

const columns = {
  task: true,
  agency: { select: { id: true, name: true, register: true, phone: true } },
  directive: { select: directiveColumns },
} as const satisfies Prisma.AssignmentInclude;

/** An assignment with what mails say of it. */
export type LoadedAssignment = Prisma.AssignmentGetPayload<{ include: typeof columns }>;

/** In the order in which the documents were issued and their tasks stand in them. */
export async function loadAssignments(
  { tx }: Scene,
  where: Prisma.AssignmentWhereInput,
  limit?: number,
): Promise<LoadedAssignment[]> {
  return tx.assignment.findMany({
    where,
    include: columns,
    ...(limit === undefined ? {} : { take: limit }),
    orderBy: [
      { directive: { issuedOn: 'asc' } },
      { directiveId: 'asc' },
      { task: { ordinal: 'asc' } },
      { period: 'asc' },
      { id: 'asc' },
    ],
  });
}
