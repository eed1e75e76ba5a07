import type { AgencyRegistry } from '../../domain/agency-registry.js';
import type { LaunchDraft } from '../../domain/launch-draft.js';
import type { LaunchPlan } from '../../domain/launch-plan.js';
import { planLaunch } from '../../domain/plan-launch.js';
import type { Transaction } from '../../database/database.js';
import { loadRegistry } from '../../database/registry.js';
import { officePolicy } from '../../followup/policy.js';
import type { Clock } from '../schemas/clock.schemas.js';

/** What launching a draft of that office would do now, with the registry that it was planned by. Writes nothing. */
export async function planDraft(
  tx: Transaction,
  officeId: string,
  draft: LaunchDraft,
  text: string,
  clock: Clock,
): Promise<{ plan: LaunchPlan; registry: AgencyRegistry }> {
  const registry = await loadRegistry(tx, officeId);
  const { settings, calendar } = await officePolicy(tx, officeId);
  const plan = planLaunch({
    draft,
    text,
    registry,
    calendar,
    settings,
    now: new Date(clock.at),
    isDemonstration: clock.kind === 'demonstration',
  });
  return { plan, registry };
}
