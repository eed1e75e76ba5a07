import { Prisma } from '../generated/client.js';
import { directedByCondition, groupCondition, registerCondition } from './overview-conditions.js';

/** What is counted: the office's leads, or a part of them. */
export interface FigureScope {
  officeId: string;
  /** null: directives that name no leader */
  directedByPostId?: string | null | undefined;
  groupId?: string | undefined;
  directiveId?: string | undefined;
  register?: 'assign' | 'request' | undefined;
}

/** As of which instant, and the instants that it gives: the clock is a parameter, so that it bounds the index. */
export interface FigureMoment {
  at: Date;
  isPast: boolean;
  /** 24:00 of the week's last day */
  weekUntil: Date;
  /** due instants up to this one are more than 30 days late, after it up to `upTo7After` 8–30 days */
  over30UpTo: Date;
  upTo7After: Date;
  /** what an agency told after this instant is an update */
  activeSince: Date;
}

/** By whom figures are grouped: agencies, or the posts of the leaders who direct. */
export type FigureKey = 'agency' | 'leader';

export interface Count {
  /** agency or post; null: no leader is named */
  key: string | null;
  count: number;
}

/** The key of a line of figures, of rows under the alias `s`, and the join that it needs. */
export function groupedBy(by: FigureKey): { key: Prisma.Sql; join: Prisma.Sql } {
  switch (by) {
    case 'agency':
      return { key: Prisma.sql`s."agencyId"`, join: Prisma.empty };
    case 'leader':
      return {
        key: Prisma.sql`d."directedByPostId"`,
        join: Prisma.sql`JOIN directive d ON d.id = s."directiveId"`,
      };
    default:
      return by satisfies never;
  }
}

/** The part of the office's rows that is asked for; of a group the agencies that belong to it at `membersAt`. */
export const partOf = (
  { officeId, directedByPostId, groupId, directiveId, register }: FigureScope,
  membersAt: Date,
): Prisma.Sql[] => [
  ...(directedByPostId === undefined ? [] : [directedByCondition(officeId, directedByPostId)]),
  ...(groupId ? [groupCondition(groupId, { at: membersAt })] : []),
  ...(directiveId ? [Prisma.sql`s."directiveId" = ${directiveId}::uuid`] : []),
  ...(register ? [registerCondition(officeId, register)] : []),
];

/** Conditions of which there may be none. */
export const allOf = (conditions: readonly Prisma.Sql[]): Prisma.Sql =>
  Prisma.join([Prisma.sql`true`, ...conditions], ' AND ');
