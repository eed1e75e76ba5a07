import type { AgencyRegistry } from './agency-registry.js';
import { newAssignment, type AssignmentFacts } from './assignment-facts.js';
import type { PreviewedRung, TaskPreview } from './launch-plan.js';
import type { OfficeSettings } from './office-settings.js';
import { localDateOf } from './plain-date.js';
import { planAlarms } from './plan-alarms.js';
import { isStandingRule, type PlannedDocument, type PlannedTask } from './planned-task.js';
import { reckonDeadline } from './reckon-deadline.js';
import type { WorkingCalendar } from './working-calendar.js';

interface Circumstances {
  registry: AgencyRegistry;
  calendar: WorkingCalendar;
  settings: OfficeSettings;
  now: Date;
}

/** When a task is due if it is launched now, and which rungs would fire if nobody answered. Pure. */
export function previewTask(
  task: PlannedTask,
  itemIndex: number,
  circumstances: Circumstances,
  document: PlannedDocument,
): TaskPreview {
  const { registry, calendar, now } = circumstances;
  const due = reckonDeadline(
    task.deadline,
    { issuedOn: document.issuedOn, receivedOn: localDateOf(now), launchedAt: now },
    calendar,
  );
  const isStanding = isStandingRule(task.deadline);
  const rungs = rungsOf(launchedNow(due, isStanding, now), circumstances, document.urgency === 'HOA_TOC');
  const asked = new Set(registry.agencies.filter(({ register }) => register === 'request').map(({ id }) => id));
  const hasAsked = task.lines.some(({ agencyId, role }) => role === 'lead' && asked.has(agencyId));
  return {
    ordinal: task.ordinal,
    itemIndex,
    dueOn: due.dueOn,
    dueAt: due.dueAt?.toISOString() ?? null,
    isDueProvisional: due.isProvisional,
    isStanding,
    rolledFrom: due.rolledFrom,
    restDayReason: due.restDayReason,
    rungs,
    // S19: no automatic overdue notices to their heads.
    rungsWhenAsked: hasAsked
      ? rungs.map((rung) =>
          rung.line === 'overdue' && rung.skipped === null ? { ...rung, skipped: 'requestRegister' } : rung,
        )
      : [],
  };
}

function rungsOf(facts: AssignmentFacts, { settings, calendar }: Circumstances, isFlash: boolean): PreviewedRung[] {
  const policy = { ladder: settings.ladder, calendar, isFlash };
  const prepared = planAlarms(facts, { ...policy, reportPreparedAt: null }).find(
    ({ rung }) => rung.id === 'leadership.prepared',
  );
  // The rung that watches over the prepared report counts from its preparation, which is a rung itself.
  const planned = planAlarms(facts, { ...policy, reportPreparedAt: prepared?.at ?? null });
  return planned.map(({ rung, at, skipped }) => ({ id: rung.id, line: rung.line, at: at.toISOString(), skipped }));
}

/** A lead's assignment as it will stand right after the launch. */
function launchedNow(
  { dueOn, dueAt }: { dueOn: string | null; dueAt: Date | null },
  isStanding: boolean,
  now: Date,
): AssignmentFacts {
  return newAssignment({
    id: '',
    directiveId: '',
    taskId: '',
    agencyId: '',
    role: 'lead',
    period: 0,
    attempt: 0,
    isStanding,
    dueOn,
    dueAt,
    launchedAt: now,
    acknowledgedAt: null,
  });
}
