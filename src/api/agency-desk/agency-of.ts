import { notAllowed, officeOf, type Caller } from '../access/caller.js';

/** The agency behind an account of one, with its office. */
export function agencyOf(caller: Caller): { officeId: string; agencyId: string } {
  if (!caller.agencyId) throw notAllowed('việc của một cơ quan');
  return { officeId: officeOf(caller), agencyId: caller.agencyId };
}
