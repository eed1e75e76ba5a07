import { commonDepartments, commonOtherBodies, commonUnits, commonVerticalBodies, partners } from './common-bodies.js';
import { commonGroups } from './common-groups.js';
import { commonAccounts, commonPosts, SPECIALIST_ROOM } from './common-people.js';
import type { DemoAgency, DemoOffice } from './demo-office.js';
import { district } from './district.js';

const PROVINCE = 'Bình Phước';

const departments: readonly DemoAgency[] = [
  ...commonDepartments,
  {
    slug: 'sngv',
    name: 'Sở Ngoại vụ',
    shortName: 'Sở NgV',
    kind: 'department',
    headTitle: 'Giám đốc Sở',
    aliases: ['Sở NgV'],
  },
  {
    slug: 'bdt',
    name: 'Ban Dân tộc',
    shortName: 'Ban Dân tộc',
    kind: 'department',
    headTitle: 'Trưởng ban',
    aliases: ['Ban Dân tộc tỉnh'],
  },
  {
    slug: 'bqlkkt',
    name: 'Ban Quản lý Khu kinh tế',
    shortName: 'BQL Khu kinh tế',
    kind: 'department',
    headTitle: 'Trưởng ban',
    aliases: ['Ban Quản lý Khu kinh tế tỉnh', 'BQL KKT'],
  },
];

const units: readonly DemoAgency[] = [
  ...commonUnits,
  {
    slug: 'tthcc',
    name: 'Trung tâm Hành chính công tỉnh',
    shortName: 'Trung tâm Hành chính công tỉnh',
    kind: 'unit',
    headTitle: 'Giám đốc Trung tâm',
    parent: 'vpubnd',
    aliases: ['TT.HCC', 'Trung tâm Phục vụ hành chính công tỉnh'],
  },
];

/** 3 towns and 8 districts, as in 2016. */
const districts: readonly DemoAgency[] = [
  // A city from 1/12/2018 (Nghị quyết 587/NQ-UBTVQH14).
  district('dongxoai', 'thị xã', 'Đồng Xoài', {
    formerNames: [{ name: 'UBND thành phố Đồng Xoài', validFrom: '2018-12-01' }],
  }),
  district('binhlong', 'thị xã', 'Bình Long'),
  district('phuoclong', 'thị xã', 'Phước Long'),
  district('budang', 'huyện', 'Bù Đăng'),
  district('budop', 'huyện', 'Bù Đốp'),
  district('bugiamap', 'huyện', 'Bù Gia Mập'),
  district('chonthanh', 'huyện', 'Chơn Thành'),
  district('dongphu', 'huyện', 'Đồng Phú'),
  district('honquan', 'huyện', 'Hớn Quản'),
  district('locninh', 'huyện', 'Lộc Ninh'),
  // Parted from Bù Gia Mập by Nghị quyết 931/NQ-UBTVQH13 of 15/5/2015: no member of "các huyện" of an older directive.
  district('phurieng', 'huyện', 'Phú Riềng', { validFrom: '2015-05-15' }),
];

const borderBodies: readonly DemoAgency[] = [
  {
    slug: 'bdbp',
    name: 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
    shortName: 'BCH BĐBP tỉnh',
    kind: 'vertical',
    register: 'request',
    headTitle: 'Chỉ huy trưởng',
    aliases: ['BCH BĐBP tỉnh', 'Bộ đội Biên phòng tỉnh'],
  },
  {
    slug: 'cuchq',
    name: 'Cục Hải quan tỉnh',
    shortName: 'Cục Hải quan tỉnh',
    kind: 'vertical',
    register: 'request',
    headTitle: 'Cục trưởng',
    aliases: ['Cục Hải quan'],
  },
];

const vertical = [...commonVerticalBodies, ...borderBodies];
const agencies: readonly DemoAgency[] = [
  ...departments,
  ...units,
  ...districts,
  ...vertical,
  ...commonOtherBodies,
  ...partners(PROVINCE),
];

export const binhPhuoc: DemoOffice = {
  key: 'bp',
  name: 'UBND tỉnh Bình Phước',
  secretariatName: 'Văn phòng UBND tỉnh Bình Phước',
  provinceName: PROVINCE,
  mailDomain: 'binhphuoc.demo.example',
  contactRoom: SPECIALIST_ROOM,
  contactPhone: '0271 000 0101',
  agencies,
  groups: commonGroups({
    departments,
    districts,
    vertical,
    other: commonOtherBodies,
    districtsName: 'UBND các huyện, thị xã',
    districtsAliases: [
      'UBND các huyện, thị xã, thành phố',
      'UBND các huyện, thành phố',
      'các huyện, thị xã, thành phố',
    ],
    committee: [
      'vpubnd',
      'stttt',
      'sxd',
      'snnptnt',
      'skhdt',
      'skhcn',
      'syt',
      'sgddt',
      'sct',
      'stnmt',
      'svhttdl',
      'sgtvt',
      'bchqs',
      'cat',
      'vptu',
    ],
  }),
  posts: commonPosts,
  accounts: commonAccounts('bp', agencies),
};
