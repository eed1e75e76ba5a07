import type { DemoAgency } from './demo-office.js';

/** How texts write the departments that every province had in 2016 (domain.md §22): name without "Sở", abbreviation, further ways. */
const DEPARTMENTS: readonly (readonly [slug: string, name: string, short: string, further?: readonly string[]])[] = [
  ['snv', 'Nội vụ', 'NV'],
  ['stp', 'Tư pháp', 'TP'],
  ['skhdt', 'Kế hoạch và Đầu tư', 'KH&ĐT', ['KHĐT']],
  ['stc', 'Tài chính', 'TC'],
  ['sct', 'Công Thương', 'CT'],
  ['snnptnt', 'Nông nghiệp và Phát triển nông thôn', 'NN&PTNT', ['Nông nghiệp và PTNT']],
  ['sgtvt', 'Giao thông vận tải', 'GTVT'],
  ['sxd', 'Xây dựng', 'XD'],
  ['stnmt', 'Tài nguyên và Môi trường', 'TN&MT'],
  ['stttt', 'Thông tin và Truyền thông', 'TT&TT'],
  ['sldtbxh', 'Lao động - Thương binh và Xã hội', 'LĐ-TB&XH', ['LĐTBXH']],
  ['svhttdl', 'Văn hóa, Thể thao và Du lịch', 'VH,TT&DL', ['VHTT&DL', 'VHTTDL']],
  ['skhcn', 'Khoa học và Công nghệ', 'KH&CN', ['KHCN']],
  ['sgddt', 'Giáo dục và Đào tạo', 'GD&ĐT', ['GDĐT']],
  ['syt', 'Y tế', 'YT'],
];

const departments: readonly DemoAgency[] = DEPARTMENTS.map(([slug, name, short, further = []]) => ({
  slug,
  name: `Sở ${name}`,
  shortName: `Sở ${short}`,
  kind: 'department',
  headTitle: 'Giám đốc Sở',
  aliases: [`Sở ${short}`, ...further.map((way) => `Sở ${way}`)],
}));

/** Departments and what stands beside them in "các sở, ban, ngành" of any province. */
export const commonDepartments: readonly DemoAgency[] = [
  {
    slug: 'vpubnd',
    name: 'Văn phòng UBND tỉnh',
    shortName: 'Văn phòng UBND tỉnh',
    kind: 'department',
    headTitle: 'Chánh Văn phòng',
    aliases: ['VP UBND tỉnh', 'VPUB'],
  },
  {
    slug: 'ttt',
    name: 'Thanh tra tỉnh',
    shortName: 'Thanh tra tỉnh',
    kind: 'department',
    headTitle: 'Chánh Thanh tra',
  },
  ...departments,
];

/** Units with a name and a seal of their own inside a department. */
export const commonUnits: readonly DemoAgency[] = [
  {
    slug: 'btdkt',
    name: 'Ban Thi đua - Khen thưởng',
    shortName: 'Ban Thi đua - Khen thưởng',
    kind: 'unit',
    headTitle: 'Trưởng ban',
    parent: 'snv',
    aliases: ['Ban Thi đua - Khen thưởng tỉnh', 'Ban TĐKT'],
  },
  {
    slug: 'ttthcb',
    name: 'Trung tâm Tin học - Công báo',
    shortName: 'Trung tâm Tin học - Công báo',
    kind: 'unit',
    headTitle: 'Giám đốc Trung tâm',
    parent: 'vpubnd',
    aliases: ['TT.THCB'],
  },
];

/** Bodies of the centre, asked and never urged (S19). */
export const commonVerticalBodies: readonly DemoAgency[] = [
  {
    slug: 'cat',
    name: 'Công an tỉnh',
    shortName: 'Công an tỉnh',
    kind: 'vertical',
    register: 'request',
    headTitle: 'Giám đốc Công an tỉnh',
    aliases: ['CA tỉnh'],
  },
  {
    slug: 'bchqs',
    name: 'Bộ Chỉ huy Quân sự tỉnh',
    shortName: 'Bộ CHQS tỉnh',
    kind: 'vertical',
    register: 'request',
    headTitle: 'Chỉ huy trưởng',
    aliases: ['Bộ CHQS tỉnh', 'BCHQS tỉnh'],
  },
  {
    slug: 'cucthue',
    name: 'Cục Thuế tỉnh',
    shortName: 'Cục Thuế tỉnh',
    kind: 'vertical',
    register: 'request',
    headTitle: 'Cục trưởng',
    aliases: ['Cục Thuế'],
  },
  {
    slug: 'kbnn',
    name: 'Kho bạc Nhà nước tỉnh',
    shortName: 'KBNN tỉnh',
    kind: 'vertical',
    register: 'request',
    headTitle: 'Giám đốc',
    aliases: ['KBNN tỉnh', 'Kho bạc Nhà nước'],
  },
  {
    slug: 'bhxh',
    name: 'Bảo hiểm xã hội tỉnh',
    shortName: 'BHXH tỉnh',
    kind: 'vertical',
    register: 'request',
    headTitle: 'Giám đốc',
    aliases: ['BHXH tỉnh'],
  },
  {
    slug: 'cuctk',
    name: 'Cục Thống kê tỉnh',
    shortName: 'Cục Thống kê tỉnh',
    kind: 'vertical',
    register: 'request',
    headTitle: 'Cục trưởng',
    aliases: ['Cục Thống kê'],
  },
  {
    slug: 'nhnn',
    name: 'Ngân hàng Nhà nước chi nhánh tỉnh',
    shortName: 'NHNN chi nhánh tỉnh',
    kind: 'vertical',
    register: 'request',
    headTitle: 'Giám đốc',
    aliases: ['NHNN chi nhánh tỉnh', 'Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh'],
  },
];

/** Party, elected bodies and organisations beside the People's Committee. */
export const commonOtherBodies: readonly DemoAgency[] = [
  {
    slug: 'vptu',
    name: 'Văn phòng Tỉnh ủy',
    shortName: 'Văn phòng Tỉnh ủy',
    kind: 'party',
    register: 'request',
    headTitle: 'Chánh Văn phòng',
    aliases: ['VPTU'],
  },
  {
    slug: 'vphdnd',
    name: 'Văn phòng HĐND tỉnh',
    shortName: 'Văn phòng HĐND tỉnh',
    kind: 'council',
    register: 'request',
    headTitle: 'Chánh Văn phòng',
    aliases: ['Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh', 'Văn phòng HĐND và Đoàn đại biểu Quốc hội'],
  },
  {
    slug: 'mttq',
    name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    shortName: 'UBMTTQVN tỉnh',
    kind: 'party',
    register: 'request',
    headTitle: 'Chủ tịch',
    aliases: ['Ủy ban MTTQ Việt Nam tỉnh', 'UBMTTQVN tỉnh', 'Mặt trận Tổ quốc tỉnh'],
  },
];

/** Enterprises: partners, never assigned (S20). */
export const partners = (provinceName: string): readonly DemoAgency[] => [
  {
    slug: 'vnpt',
    name: `Viễn thông ${provinceName}`,
    shortName: `VNPT ${provinceName}`,
    kind: 'enterprise',
    headTitle: 'Giám đốc',
    aliases: [`VNPT ${provinceName}`, 'Viễn thông tỉnh'],
    hasNoMailbox: true,
  },
  {
    slug: 'viettel',
    name: `Viettel ${provinceName}`,
    shortName: `Viettel ${provinceName}`,
    kind: 'enterprise',
    headTitle: 'Giám đốc',
    hasNoMailbox: true,
  },
  {
    slug: 'buudien',
    name: 'Bưu điện tỉnh',
    shortName: 'Bưu điện tỉnh',
    kind: 'enterprise',
    headTitle: 'Giám đốc',
    hasNoMailbox: true,
  },
];
