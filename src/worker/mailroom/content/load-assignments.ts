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

type Joined = Omit<LoadedAssignment, 'directive'> & {
  directive: Omit<LoadedAssignment['directive'], 'launchedAt' | 'concludedAt'>;
  directiveLaunchedAt: Date | null;
  directiveConcludedAt: Date | null;
};

/** The same by their ids, in one question: what most mails are made of, a thousand at a time. */
export async function loadAssignmentsById({ tx }: Scene, ids: readonly string[]): Promise<LoadedAssignment[]> {
  const rows = await tx.$queryRaw<Joined[]>`
    SELECT a.*, to_jsonb(t) AS task,
           jsonb_build_object('id', g.id, 'name', g.name, 'register', g.register, 'phone', g.phone) AS agency,
           jsonb_build_object('id', d.id, 'officeId', d."officeId", 'number', d.number, 'notation', d.notation,
             'issuer', d.issuer, 'type', d.type, 'issuedOn', d."issuedOn", 'subject', d.subject, 'directedBy', d."directedBy",
             'urgency', d.urgency, 'sourceStatement', d."sourceStatement", 'fileId', d."fileId", 'state', d.state,
             'specialistId', d."specialistId", 'room', d.room) AS directive,
           d."launchedAt" AS "directiveLaunchedAt", d."concludedAt" AS "directiveConcludedAt"
    FROM assignment a JOIN task t ON t.id = a."taskId" JOIN agency g ON g.id = a."agencyId" JOIN directive d ON d.id = a."directiveId"
    WHERE a.id = ANY(${[...ids]}::uuid[])
    ORDER BY d."issuedOn", d.id, t.ordinal, a.period, a.id`;
  return rows.map(({ directive, directiveLaunchedAt: launchedAt, directiveConcludedAt: concludedAt, ...row }) => ({
    ...row,
    directive: { ...directive, launchedAt, concludedAt },
  }));
}
