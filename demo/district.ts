import type { DemoAgency } from './demo-office.js';

/** The district level ended on 1/7/2025 (domain.md §17). */
const LAST_DAY_OF_DISTRICTS = '2025-06-30';

type DistrictKind = 'huyện' | 'thị xã' | 'thành phố';

/** The People's Committee of a district, a town or a city of a province. */
export const district = (
  slug: string,
  kind: DistrictKind,
  name: string,
  more: Pick<DemoAgency, 'validFrom' | 'formerNames'> = {},
): DemoAgency => ({
  slug,
  name: `UBND ${kind} ${name}`,
  shortName: `UBND ${kind} ${name}`,
  kind: 'district',
  headTitle: `Chủ tịch UBND ${kind}`,
  validTo: LAST_DAY_OF_DISTRICTS,
  ...more,
});
