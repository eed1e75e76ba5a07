import type { AgencyRegistry } from '../../domain/agency-registry.js';
import { givenEarlier, type EarlierTask } from '../../domain/earlier-task.js';
import type { LaunchPlan } from '../../domain/launch-plan.js';
import { localDateOf } from '../../domain/plain-date.js';
import { partyOf } from '../../domain/settle-parties.js';
import { toSettle, type ThingToSettle } from '../../domain/to-settle.js';
import type { Transaction } from '../../database/database.js';
import { openTasksOf } from '../../database/queries/open-tasks-of.js';
import { planDraft } from '../directives/plan-draft.js';
import type { Clock } from '../schemas/clock.schemas.js';
import type { DraftWithIds } from './item-ids.js';

const MEMBERS_ASKED = 2;

export interface SettleList {
  plan: LaunchPlan;
  registry: AgencyRegistry;
  things: ThingToSettle[];
}

/** What a draft comes to and what is left to settle in it, what earlier directives gave already included. Writes nothing. */
export async function settleList(
  tx: Transaction,
  directive: { id: string; officeId: string },
  draft: DraftWithIds,
  text: string,
  clock: Clock,
): Promise<SettleList> {
  const { plan, registry } = await planDraft(tx, directive.officeId, draft, text, clock);
  const on = draft.document.issuedOn ?? localDateOf(new Date(clock.at));
  const earlier = await earlierTasks(tx, directive, draft, registry, on);
  return { plan, registry, things: toSettle(draft, plan, text, earlier) };
}

async function earlierTasks(
  tx: Transaction,
  { id, officeId }: { id: string; officeId: string },
  draft: DraftWithIds,
  registry: AgencyRegistry,
  on: string,
): Promise<EarlierTask[]> {
  const items = draft.assignments.flatMap((item, itemIndex) => {
    if (item.isDropped === true) return [];
    const leadIds = item.lead.flatMap((name) => {
      const party = partyOf(registry, name, on);
      if (party.kind === 'agency') return [party.agency.id];
      // What a group was given, each of its members was.
      return party.kind === 'group' ? party.members.slice(0, MEMBERS_ASKED).map((member) => member.id) : [];
    });
    return leadIds.length > 0 ? [{ itemIndex, action: item.action, leadIds }] : [];
  });
  const agencyIds = [...new Set(items.flatMap(({ leadIds }) => leadIds))];
  return givenEarlier(items, await openTasksOf(tx, officeId, agencyIds, id));
}
