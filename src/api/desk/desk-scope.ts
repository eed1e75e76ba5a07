import type { DeskScope } from '../../database/queries/desk.js';
import { officeOf, type Caller } from '../access/caller.js';
import { specialistOf } from '../assignments/assignments.service.js';

/** P11: của tôi, của phòng, tất cả. */
export const deskScopeOf = (caller: Caller, scope: 'mine' | 'room' | 'all'): DeskScope => ({
  officeId: officeOf(caller),
  ...specialistOf(caller, scope),
});
