import { directiveRoutes } from '../../api/directives/directives.routes.js';
import { draft as draftShape } from '../../api/directives/draft.schemas.js';
import type { LaunchDraft } from '../../domain/launch-draft.js';
import { applySettlement, type Settlement } from '../../domain/settlement.js';
import type { ApiClient } from '../client/api-client.js';
import type { DraftView } from './bring-in.js';

const isEmpty = ({ items = [], ...ofDocument }: Settlement): boolean =>
  items.length === 0 && Object.values(ofDocument).every((value) => value === undefined);

/** Writes a person's answers into the draft; none: the draft as it is. @throws DomainError SETTLEMENT_INVALID, ServerRefusal DRAFT_CHANGED */
export function settleDraft(api: ApiClient, view: DraftView, settlement: Settlement): Promise<DraftView> {
  return isEmpty(settlement) ? Promise.resolve(view) : putDraft(api, view, applySettlement(view.draft, settlement));
}

/** The person has seen all of it: every item counts as confirmed, and what has no deadline as stated so (P3). */
export function confirmDraft(api: ApiClient, view: DraftView): Promise<DraftView> {
  const assignments = view.draft.assignments.map((item) => ({
    ...item,
    isConfirmed: true,
    ...(item.deadline === null ? { isUndatedStated: true } : {}),
  }));
  return putDraft(api, view, { ...view.draft, assignments });
}

const putDraft = (api: ApiClient, { id, version }: DraftView, draft: LaunchDraft): Promise<DraftView> =>
  api.ask(directiveRoutes.putDraft, { id, body: { draft: draftShape.parse(draft) }, ifMatch: version });
