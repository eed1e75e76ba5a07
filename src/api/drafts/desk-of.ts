import { withoutGroupMark } from '../../domain/agency-names.js';
import type { AgencyRegistry } from '../../domain/agency-registry.js';
import type { LaunchPlan } from '../../domain/launch-plan.js';
import { matchNames } from '../../domain/match-names.js';
import { localDateOf, type PlainDate } from '../../domain/plain-date.js';
import { partyOf } from '../../domain/settle-parties.js';
import type { ThingToSettle } from '../../domain/to-settle.js';
import type { DraftDesk } from './drafts.schemas.js';
import { dueWords } from './due-words.js';
import type { DraftWithIds, ItemWithId } from './item-ids.js';
import type { SettleList } from './settle-list.js';

type Contents = Pick<DraftDesk, 'items' | 'toSettle' | 'openCount' | 'totalCount' | 'clearCount' | 'names' | 'namesOn'>;

/** What a draft comes to: each item with its parties and its date, and the list to work off. Pure. */
export function deskOf(draft: DraftWithIds, { plan, registry, things }: SettleList, now: Date): Contents {
  const namesOn = draft.document.issuedOn ?? localDateOf(now);
  const open = things.filter(isOpen);
  const mentioned = new Set(things.map(({ itemIndex }) => itemIndex));
  const done = draft.assignments.filter((item, index) => item.isDropped !== true && !mentioned.has(index)).length;
  return {
    items: draft.assignments.map((item, index) => itemOf(item, index, plan, registry, namesOn)),
    toSettle: things.map(({ itemIndex, candidates, ...thing }) => ({
      ...thing,
      itemId: itemIndex === null ? null : (draft.assignments[itemIndex]?.id ?? null),
      candidates: [...candidates],
    })),
    openCount: open.length,
    totalCount: open.length + things.filter(({ weight, isSettled }) => isSettled && weight === 'doubt').length + done,
    clearCount: clearItems(draft, things).length,
    names: matchNames(registry, namesIn(draft), namesOn),
    namesOn,
  };
}

const namesIn = ({ assignments }: DraftWithIds): string[] =>
  assignments.flatMap(({ lead, coordinators, isDropped }) => (isDropped === true ? [] : [...lead, ...coordinators]));

/** The items of which nothing is left but that nobody has looked at them. */
export function clearItems(draft: DraftWithIds, things: readonly ThingToSettle[]): string[] {
  const open = Map.groupBy(things.filter(isOpen), ({ itemIndex }) => itemIndex);
  return draft.assignments.flatMap(({ id }, index) => {
    const left = open.get(index) ?? [];
    return left.length > 0 && left.every(({ weight }) => weight === 'look') ? [id] : [];
  });
}

/** Something that a person still has to say. */
export const isOpen = ({ weight, isSettled }: Pick<ThingToSettle, 'weight' | 'isSettled'>): boolean =>
  weight !== 'note' && !isSettled;

function itemOf(
  item: ItemWithId,
  index: number,
  plan: LaunchPlan,
  registry: AgencyRegistry,
  on: PlainDate,
): Contents['items'][number] {
  const preview = plan.previews.find(({ itemIndex }) => itemIndex === index);
  const task = preview && plan.tasks.find(({ ordinal }) => ordinal === preview.ordinal);
  const dueAt = preview?.dueAt ?? null;
  return {
    ...item,
    ordinal: preview?.ordinal ?? null,
    leads: item.lead.map((name) => partyView(name, registry, on)),
    coordinatingParties: item.coordinators.map((name) => partyView(name, registry, on)),
    agencyCount: task?.lines.length ?? 0,
    reckoned: {
      dueOn: preview?.dueOn ?? null,
      dueAt,
      words: dueWords(item.deadline, dueAt === null ? null : new Date(dueAt), item.isUndatedStated ?? false),
    },
  };
}

function partyView(name: string, registry: AgencyRegistry, on: PlainDate) {
  const party = partyOf(registry, name, on);
  const base = { name, label: withoutGroupMark(name), kind: party.kind, agencyId: null, members: [] };
  switch (party.kind) {
    case 'agency':
      return { ...base, label: party.agency.name, agencyId: party.agency.id };
    case 'group':
      return { ...base, label: party.group.name, members: party.members.map((member) => member.name) };
    case 'partner':
    case 'vague':
    case 'unsettled':
      return base;
    default:
      return party satisfies never;
  }
}
