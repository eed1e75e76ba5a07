import { commonDepartments, commonOtherBodies, commonUnits, commonVerticalBodies, partners } from './common-bodies.js';
import { commonGroups } from './common-groups.js';
import { commonAccounts, commonPosts, SPECIALIST_ROOM } from './common-people.js';
import type { DemoAgency, DemoOffice } from './demo-office.js';
import { district } from './district.js';

const PROVINCE = 'Ninh Bình';

const departments: readonly DemoAgency[] = [
  ...commonDepartments,
  {
    slug: 'bqlkcn',
    name: 'Ban Quản lý các khu công nghiệp tỉnh',
    shortName: 'BQL các KCN tỉnh',
    kind: 'department',
    headTitle: 'Trưởng ban',
    aliases: ['BQL các KCN tỉnh', 'Ban Quản lý các KCN', 'BQL KCN'],
  },
];

/** 2 cities and 6 districts, as in 2016. */
const districts: readonly DemoAgency[] = [
  district('tpnb', 'thành phố', 'Ninh Bình'),
  // A town until Nghị quyết 904/NQ-UBTVQH13 of 10/4/2015 made it a city.
  district('tptd', 'thành phố', 'Tam Điệp', { formerNames: [{ name: 'UBND thị xã Tam Điệp', validTo: '2015-04-09' }] }),
  district('giavien', 'huyện', 'Gia Viễn'),
  district('hoalu', 'huyện', 'Hoa Lư'),
  district('kimson', 'huyện', 'Kim Sơn'),
  district('nhoquan', 'huyện', 'Nho Quan'),
  district('yenkhanh', 'huyện', 'Yên Khánh'),
  district('yenmo', 'huyện', 'Yên Mô'),
];

const agencies: readonly DemoAgency[] = [
  ...departments,
  ...commonUnits,
  ...districts,
  ...commonVerticalBodies,
  ...commonOtherBodies,
  ...partners(PROVINCE),
];

export const ninhBinh: DemoOffice = {
  key: 'nb',
  name: 'UBND tỉnh Ninh Bình',
  secretariatName: 'Văn phòng UBND tỉnh Ninh Bình',
  provinceName: PROVINCE,
  mailDomain: 'ninhbinh.demo.example',
  contactRoom: SPECIALIST_ROOM,
  contactPhone: '0229 000 0101',
  agencies,
  groups: commonGroups({
    departments,
    districts,
    vertical: commonVerticalBodies,
    other: commonOtherBodies,
    districtsName: 'UBND các huyện, thành phố',
    districtsAliases: [
      'UBND các huyện, thị xã',
      'UBND các huyện, thị xã, thành phố',
      'các huyện, thị xã, thành phố',
      'các huyện, thị xã',
    ],
    committee: ['vpubnd', 'stttt', 'snv', 'skhdt', 'stc', 'skhcn', 'sgddt', 'syt', 'sct', 'cat', 'bchqs', 'vptu'],
  }),
  posts: commonPosts,
  accounts: commonAccounts('nb', agencies),
};
