import type { DemoAgency, DemoGroup } from './demo-office.js';

const slugs = (...lists: readonly (readonly DemoAgency[])[]): string[] => lists.flat().map(({ slug }) => slug);

export interface GroupedBodies {
  departments: readonly DemoAgency[];
  districts: readonly DemoAgency[];
  vertical: readonly DemoAgency[];
  other: readonly DemoAgency[];
  /** "UBND các huyện, thành phố", and the ways in which texts write it */
  districtsName: string;
  districtsAliases: readonly string[];
  /** those of the province's IT committee, beside the districts' own committees */
  committee: readonly string[];
}

/** Police and military sit among "các sở, ban, ngành" of a province; the other bodies of the centre are named apart. */
const AMONG_DEPARTMENTS = ['cat', 'bchqs'];

/** The groups that directives of a province name, with their members. */
export function commonGroups({
  departments,
  districts,
  vertical,
  other,
  districtsName,
  districtsAliases,
  committee,
}: GroupedBodies): DemoGroup[] {
  const executive = [...slugs(departments), ...AMONG_DEPARTMENTS];
  const districtWords = districtsName.replace(/^UBND các /, '');
  return [
    {
      name: 'các sở, ban, ngành',
      aliases: [
        'các sở, ban, ngành của tỉnh',
        'các sở, ngành',
        'các sở, ban, ngành cấp tỉnh',
        'các sở, ban ngành',
        'thủ trưởng các sở, ban, ngành',
      ],
      members: executive,
    },
    { name: 'các sở', members: departments.filter(({ slug }) => slug.startsWith('s')).map(({ slug }) => slug) },
    {
      name: districtsName,
      aliases: [...districtsAliases, `các ${districtWords}`, 'UBND cấp huyện', `chủ tịch ${districtsName}`],
      members: slugs(districts),
    },
    {
      name: `các sở, ban, ngành, ${districtWords}`,
      aliases: [
        `các sở, ban, ngành, UBND các ${districtWords}`,
        `các sở, ban, ngành và UBND các ${districtWords}`,
        'các sở, ngành, địa phương',
        'các sở, ban, ngành, địa phương',
        'các sở, ban, ngành và địa phương',
      ],
      members: [...executive, ...slugs(districts)],
    },
    {
      name: 'các cơ quan nhà nước trong tỉnh',
      aliases: [
        'các cơ quan nhà nước',
        'các cơ quan hành chính nhà nước',
        'các cơ quan hành chính nhà nước trên địa bàn tỉnh',
      ],
      members: [...slugs(departments), ...slugs(districts)],
    },
    {
      name: 'thành viên ban chỉ đạo cntt tỉnh',
      aliases: [
        'các thành viên ban chỉ đạo cntt tỉnh',
        'thành viên ban chỉ đạo',
        'các thành viên ban chỉ đạo',
        'thành viên ban chỉ đạo ứng dụng cntt tỉnh',
        'thành viên ban chỉ đạo công nghệ thông tin tỉnh',
      ],
      members: [...committee, ...slugs(districts)],
    },
    {
      name: 'các cơ quan trung ương đóng trên địa bàn tỉnh',
      aliases: ['các cơ quan trung ương trên địa bàn tỉnh', 'các cơ quan ngành dọc'],
      members: slugs(vertical),
    },
    {
      name: 'các cơ quan Đảng, đoàn thể',
      aliases: ['các cơ quan đảng, mặt trận tổ quốc và các đoàn thể'],
      members: slugs(other),
    },
    {
      name: 'các doanh nghiệp',
      aliases: [
        'các doanh nghiệp viễn thông',
        'các doanh nghiệp viễn thông trên địa bàn tỉnh',
        'các cơ quan, doanh nghiệp hoạt động trên lĩnh vực cntt',
        'các doanh nghiệp trên địa bàn tỉnh',
      ],
      isAssignable: false,
      members: ['vnpt', 'viettel', 'buudien'],
    },
  ];
}
