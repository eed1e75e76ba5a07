import { z } from 'zod';
import type { Caller } from '../access/caller.js';
import type { change } from './events.schemas.js';

const ids = z.array(z.uuid()).nullable();

/** What PostgreSQL says on the channel `change` (prisma/migrations/0003_changes); a list that was too long is null. */
export const notification = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('assignments'),
    officeId: z.uuid(),
    directiveIds: ids,
    agencyIds: ids,
    /** pairs of an assignment and its agency */
    assignments: z.array(z.tuple([z.uuid(), z.uuid()])).nullable(),
  }),
  z.object({ kind: z.literal('directives'), officeId: z.uuid(), directiveIds: ids }),
  z.object({
    kind: z.literal('drafts'),
    officeId: z.uuid(),
    directiveId: z.uuid(),
    version: z.number().int().nullable(),
  }),
  z.object({ kind: z.literal('mails'), officeId: z.uuid(), mailIds: ids, directiveIds: ids }),
  z.object({ kind: z.literal('clock') }),
  z.object({ kind: z.literal('session'), tokenId: z.uuid() }),
]);
export type Notification = z.infer<typeof notification>;

export type Change = z.infer<typeof change>;

/** Whose eyes: what of a caller decides what is told. */
export type Listener = Pick<Caller, 'role' | 'officeId' | 'agencyId'>;

/**
 * What one account is told of a notification; null: nothing. An agency learns of its own assignments only, not even the ids of
 * others; an administrator of health alone (engine.md §8).
 */
export function changeFor(listener: Listener, told: Notification): Change | null {
  if (told.kind === 'clock') return { kind: 'clock' };
  if (told.kind === 'session') return null;
  if (listener.role === 'administrator') {
    const isTheirs = listener.officeId === null || listener.officeId === told.officeId;
    return told.kind === 'mails' && isTheirs ? { kind: 'health' } : null;
  }
  if (listener.officeId !== told.officeId) return null;
  if (listener.agencyId !== null) return told.kind === 'assignments' ? forAgency(listener.agencyId, told) : null;
  switch (told.kind) {
    case 'assignments':
      return {
        kind: 'assignments',
        directiveIds: told.directiveIds,
        assignmentIds: told.assignments?.map(([id]) => id) ?? null,
      };
    case 'directives':
      return { kind: 'directives', directiveIds: told.directiveIds };
    case 'drafts':
      return { kind: 'drafts', directiveIds: [told.directiveId], version: told.version };
    case 'mails':
      return { kind: 'mails', directiveIds: told.directiveIds, mailIds: told.mailIds };
    default:
      return told satisfies never;
  }
}

function forAgency(agencyId: string, told: Notification & { kind: 'assignments' }): Change | null {
  const own = told.assignments?.filter(([, agency]) => agency === agencyId).map(([id]) => id) ?? null;
  if (own?.length === 0 || (told.agencyIds && !told.agencyIds.includes(agencyId))) return null;
  // Several directives: which of them is theirs is not said, so none is named. Too many agencies: it may be none of theirs.
  const isSure = own !== null || told.agencyIds !== null;
  const directiveIds = isSure && told.directiveIds?.length === 1 ? told.directiveIds : null;
  return { kind: 'assignments', directiveIds, assignmentIds: own };
}
