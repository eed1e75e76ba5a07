import {
  isGroupName,
  isNonState,
  resolveAgency,
  resolveGroup,
  withoutGroupMark,
  type AgencyResolution,
} from './agency-names.js';
import { membersOn, type AgencyRegistry, type RegistryAgency, type RegistryGroup } from './agency-registry.js';
import type { LaunchItem } from './launch-draft.js';
import { launchProblems, type LaunchProblem, type LaunchProblemCode, type LaunchWarning } from './launch-plan.js';
import type { PlainDate } from './plain-date.js';
import type { PlannedLine } from './planned-task.js';
import { formatDate } from './vietnamese-dates.js';

export interface SettledParties {
  lines: PlannedLine[];
  problems: LaunchProblem[];
  warnings: LaunchWarning[];
}

/** What a name in a draft came to. `partner`: an enterprise or non-state group; `vague`: a group that is not registered. */
export type Party =
  | { kind: 'agency'; name: string; agency: RegistryAgency; likelyScore: number | null }
  | { kind: 'group'; name: string; group: RegistryGroup; members: RegistryAgency[] }
  | { kind: 'partner'; name: string }
  | { kind: 'vague'; name: string }
  | {
      kind: 'unsettled';
      name: string;
      resolution: Exclude<ReturnType<typeof resolveAgency>, { agency: RegistryAgency }>;
    };

/**
 * Who does an item and who takes part, a line per agency, as of the issue date (engine.md §1.5). Several groups each expand; an
 * agency that is both lead and in a coordinating group is lead; several single agencies as lead are a person's to settle. Pure.
 */
export function settleParties(
  item: LaunchItem,
  itemIndex: number,
  registry: AgencyRegistry,
  on: PlainDate,
): SettledParties {
  const leads = item.lead.map((name) => partyOf(registry, name, on));
  const coordinators = item.coordinators.map((name) => partyOf(registry, name, on));
  const problem = problemOf(itemIndex);
  const warn: Warn = (code, message, name) => ({ code, message, itemIndex, ...(name === undefined ? {} : { name }) });

  const problems = leads.flatMap((party) => leadProblem(party, problem, on));
  if (leads.length === 0) problems.push(problem('NO_LEAD', 'Chưa rõ cơ quan nào chủ trì, thực hiện.'));
  const singles = leads.filter((party) => party.kind === 'agency');
  const distinct = new Set(singles.map(({ agency }) => agency.id));
  if (distinct.size > 1 && item.isEachLead !== true) {
    problems.push(
      problem(
        'SEVERAL_LEADS',
        `Có ${distinct.size} cơ quan cùng chủ trì (${singles.map(({ agency }) => agency.name).join('; ')}); xin chọn một cơ quan chủ trì, hoặc xác định từng cơ quan thực hiện phần việc của mình.`,
      ),
    );
  }
  const settled = new Set(item.settled);
  problems.push(...coordinators.flatMap((party) => coordinatorProblem(party, problem, settled)));

  const warnings = [...leads, ...coordinators].flatMap((party) => likelyWarning(party, warn));
  if (distinct.size === 1 && leads.some(({ kind }) => kind === 'group')) {
    warnings.push(
      warn('LEAD_BESIDE_GROUP', 'Một cơ quan đứng cùng một nhóm cơ quan: từng cơ quan được giao như nhau.'),
    );
  }
  warnings.push(...coordinators.flatMap((party) => coordinatorWarning(party, warn)));

  const leadLines = linesOf(leads, 'lead');
  const leading = new Set(leadLines.map(({ agencyId }) => agencyId));
  const coordinatorLines = linesOf(coordinators, 'coordinator').filter(({ agencyId }) => !leading.has(agencyId));
  return { lines: [...leadLines, ...coordinatorLines], problems, warnings };
}

/** What a name in a draft comes to on that day. Pure. */
export function partyOf(registry: AgencyRegistry, name: string, on: PlainDate): Party {
  const group = resolveGroup(registry, name);
  if (group)
    return group.isAssignable
      ? { kind: 'group', name, group, members: membersOn(registry, group, on) }
      : { kind: 'partner', name };
  if (isGroupName(name)) return isNonState(name) ? { kind: 'partner', name } : { kind: 'vague', name };
  const resolution = resolveAgency(registry, name, on);
  if (resolution.kind === 'exact' || resolution.kind === 'likely') {
    const { agency } = resolution;
    if (agency.kind === 'enterprise') return { kind: 'partner', name };
    return { kind: 'agency', name, agency, likelyScore: resolution.kind === 'likely' ? resolution.score : null };
  }
  return isNonState(name) ? { kind: 'partner', name } : { kind: 'unsettled', name, resolution };
}

type MakeProblem = (
  code: LaunchProblemCode,
  message: string,
  more?: Pick<LaunchProblem, 'name' | 'candidates'>,
) => LaunchProblem;

const problemOf =
  (itemIndex: number): MakeProblem =>
  (code, message, more = {}) => ({ code, message, itemIndex, isPassable: launchProblems[code].isPassable, ...more });

function leadProblem(party: Party, problem: MakeProblem, on: PlainDate): LaunchProblem[] {
  const name = withoutGroupMark(party.name);
  switch (party.kind) {
    case 'agency':
      return [];
    case 'group':
      return party.members.length > 0
        ? []
        : [
            problem(
              'GROUP_EMPTY',
              `Nhóm "${party.group.name}" không có cơ quan nào vào ngày ${formatDate(on)}; xin chọn cơ quan thực hiện.`,
              { name },
            ),
          ];
    case 'partner':
      return [
        problem(
          'NON_STATE_GROUP',
          `"${name}" không phải là cơ quan được giao nhiệm vụ (doanh nghiệp, tổ chức ngoài nhà nước); xin chọn cơ quan thực hiện hoặc bỏ mục này.`,
          { name },
        ),
      ];
    case 'vague':
      return [
        problem('UNKNOWN_GROUP', `Chưa có nhóm "${name}" trong danh bạ; xin nêu rõ nhóm hoặc các cơ quan thực hiện.`, {
          name,
        }),
      ];
    case 'unsettled':
      return [unsettledProblem(party, problem, on)];
    default:
      return party satisfies never;
  }
}

function unsettledProblem(
  { name, resolution }: Extract<Party, { kind: 'unsettled' }>,
  problem: MakeProblem,
  on: PlainDate,
): LaunchProblem {
  const { candidates } = resolution;
  const said = new Set(
    resolution.kind === 'unknown' ? resolution.former.flatMap(({ acting }) => acting.map((one) => one.agencyId)) : [],
  );
  const others = candidates.filter(({ agencyId }) => !said.has(agencyId));
  const near = others.length > 0 ? ` Gần giống: ${others.map((candidate) => candidate.name).join('; ')}.` : '';
  if (resolution.kind === 'ambiguous')
    return problem('AMBIGUOUS_AGENCY', `"${name}" có thể là nhiều cơ quan; xin chọn một.${near}`, { name, candidates });
  return problem('UNKNOWN_AGENCY', `${whyUnknown(name, resolution, on)}${near}`, { name, candidates });
}

/** One sentence on a name that fits nobody on that day: unknown, renamed, ended (with who acts now), not there yet. Vietnamese. */
export function whyUnknown(
  name: string,
  { notThen, former }: Extract<AgencyResolution, { kind: 'unknown' }>,
  on: PlainDate,
): string {
  if (!notThen) return `Không tìm thấy "${name}" trong danh bạ cơ quan.`;
  const none = `Vào ngày ${formatDate(on)} không có cơ quan nào mang tên "${name}".`;
  const [body] = former;
  if (!body || former.length > 1) return none;
  if (body.why === 'renamed') return `${none} Cơ quan này khi đó mang tên ${body.name}.`;
  if (body.why === 'not-yet' || body.lastOn === null) return none;
  const ended = `${none} Cơ quan này hoạt động đến hết ngày ${formatDate(body.lastOn)}`;
  return body.acting.length === 0
    ? `${ended}.`
    : `${ended}; cơ quan kế tục: ${body.acting.map((one) => one.name).join('; ')}.`;
}

/** A person said that this coordinator stays as the text has it, untold (src/domain/to-settle.ts). */
export const keptCoordinatorKey = (name: string): string => `UNKNOWN_COORDINATOR:${name}`;

/** Coordinators hold nothing up: what is not settled is kept as the text has it, and said. */
function coordinatorProblem(party: Party, problem: MakeProblem, settled: ReadonlySet<string>): LaunchProblem[] {
  if (party.kind !== 'unsettled' || settled.has(keptCoordinatorKey(party.name))) return [];
  const { name, resolution } = party;
  return [
    problem(
      'UNKNOWN_COORDINATOR',
      `Chưa xác định được cơ quan phối hợp "${name}"; nếu giao luôn, cơ quan này không được thông báo.`,
      { name, candidates: resolution.candidates },
    ),
  ];
}

type Warn = (code: string, message: string, name?: string) => LaunchWarning;

function likelyWarning(party: Party, warn: Warn): LaunchWarning[] {
  if (party.kind !== 'agency' || party.likelyScore === null) return [];
  return [warn('LIKELY_AGENCY', `"${party.name}" được hiểu là ${party.agency.name}.`, party.name)];
}

function coordinatorWarning(party: Party, warn: Warn): LaunchWarning[] {
  const name = withoutGroupMark(party.name);
  switch (party.kind) {
    case 'partner':
      return [warn('PARTNER_NOT_ASSIGNED', `"${name}" được ghi là đối tác phối hợp, không được giao nhiệm vụ.`)];
    case 'vague':
      return [warn('VAGUE_COORDINATORS', `"${name}" không nêu rõ cơ quan nào; giữ nguyên văn, không gửi thông báo.`)];
    case 'group':
      return party.members.length > 0
        ? []
        : [
            warn(
              'COORDINATING_GROUP_EMPTY',
              `Nhóm phối hợp "${party.group.name}" không có cơ quan nào vào ngày ban hành.`,
            ),
          ];
    case 'agency':
    case 'unsettled':
      return [];
    default:
      return party satisfies never;
  }
}

/** Single agencies before groups: an agency named by itself keeps its own place. */
function linesOf(parties: readonly Party[], role: PlannedLine['role']): PlannedLine[] {
  const lines = new Map<string, PlannedLine>();
  const add = (agencyId: string, via: string | null) => {
    if (!lines.has(agencyId)) lines.set(agencyId, { agencyId, role, via });
  };
  for (const party of parties) if (party.kind === 'agency') add(party.agency.id, null);
  for (const party of parties)
    if (party.kind === 'group') for (const { id } of party.members) add(id, party.group.name);
  return [...lines.values()];
}
