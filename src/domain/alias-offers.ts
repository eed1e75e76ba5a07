import { isGroupName, isNonState, resolveAgency } from './agency-names.js';
import type { AgencyRegistry } from './agency-registry.js';
import { isGeneralName } from './general-name.js';
import type { LaunchItem } from './launch-draft.js';
import type { PlainDate } from './plain-date.js';

/** A name that a person gave an agency to, and that may be kept for next time. */
export interface AliasOffer {
  itemId: string;
  /** as the text gives it */
  name: string;
  agencyId: string;
  agencyName: string;
  /** what `settled` keeps once a person does not want it */
  key: string;
}

type Item = LaunchItem & { id: string };

/**
 * Where a person put one agency in the place of one name that the registry did not know: that name may be another name of
 * the agency. Only where both are single, so that nothing is guessed. Pure.
 * @param read the items as they were read · @param now as they stand · @param on the issue date
 */
export function aliasOffers(
  read: readonly Item[],
  now: readonly Item[],
  registry: AgencyRegistry,
  on: PlainDate,
): AliasOffer[] {
  const before = new Map(read.map((item) => [item.id, item]));
  const offers = now.flatMap((item) => {
    const was = before.get(item.id);
    if (!was || item.isDropped === true) return [];
    return (['lead', 'coordinators'] as const).flatMap((field) => {
      const gone = was[field].filter((name) => !item[field].includes(name));
      const come = item[field].filter((name) => !was[field].includes(name));
      const unknown = gone.filter((name) => mayBeAlias(registry, name, on));
      const [name, chosen] = [unknown[0], come[0]];
      if (unknown.length !== 1 || come.length !== 1 || name === undefined || chosen === undefined) return [];
      const found = resolveAgency(registry, chosen, on);
      if (found.kind !== 'exact') return [];
      const key = `ALIAS:${name}`;
      if (item.settled?.includes(key)) return [];
      return [{ itemId: item.id, name, agencyId: found.agency.id, agencyName: found.agency.name, key }];
    });
  });
  // Twice the same is asked once; two agencies for one name is no other name of either.
  return offers.filter(
    (offer, index) =>
      offers.findIndex(({ name }) => name === offer.name) === index &&
      offers.every(({ name, agencyId }) => name !== offer.name || agencyId === offer.agencyId),
  );
}

/** Not what is the registered name of another body, or of one of another day: a successor is not another name. */
function mayBeAlias(registry: AgencyRegistry, name: string, on: PlainDate): boolean {
  if (isGroupName(name) || isNonState(name) || isGeneralName(name)) return false;
  const found = resolveAgency(registry, name, on);
  switch (found.kind) {
    case 'exact':
      return false;
    case 'likely':
      return true;
    case 'ambiguous':
      return found.candidates.every(({ score }) => score < 1);
    case 'unknown':
      return !found.notThen;
    default:
      return found satisfies never;
  }
}
