import type { DemoAccount, DemoAgency, DemoPost } from './demo-office.js';

export const SPECIALIST_ROOM = 'Phòng Văn xã';

export const commonPosts: readonly DemoPost[] = [
  { slug: 'chutich', kind: 'chairman', title: 'Chủ tịch UBND tỉnh' },
  { slug: 'pct-vanxa', kind: 'viceChairman', title: 'Phó Chủ tịch UBND tỉnh phụ trách văn xã' },
  { slug: 'pct-kinhte', kind: 'viceChairman', title: 'Phó Chủ tịch UBND tỉnh phụ trách kinh tế' },
  { slug: 'chanhvanphong', kind: 'chiefOfOffice', title: 'Chánh Văn phòng UBND tỉnh' },
  { slug: 'pcvp-vanxa', kind: 'deputyChief', title: 'Phó Chánh Văn phòng UBND tỉnh phụ trách văn xã' },
  { slug: 'tp-vanxa', kind: 'headOfRoom', title: 'Trưởng phòng Văn xã' },
];

/** One account a role, and one of the clerks ("văn thư") for every agency that can be assigned something. */
export function commonAccounts(key: string, agencies: readonly DemoAgency[]): DemoAccount[] {
  const clerks = agencies.filter(({ hasNoMailbox }) => !hasNoMailbox);
  return [
    {
      username: `chuyenvien.${key}`,
      role: 'specialist',
      displayName: `Chuyên viên theo dõi – ${SPECIALIST_ROOM}`,
      room: SPECIALIST_ROOM,
    },
    {
      username: `chuyenvien2.${key}`,
      role: 'specialist',
      displayName: 'Chuyên viên theo dõi – Phòng Kinh tế',
      room: 'Phòng Kinh tế',
    },
    {
      username: `chanhvanphong.${key}`,
      role: 'officeHead',
      displayName: 'Chánh Văn phòng UBND tỉnh',
      post: 'chanhvanphong',
    },
    {
      username: `phochanhvanphong.${key}`,
      role: 'officeHead',
      displayName: 'Phó Chánh Văn phòng UBND tỉnh phụ trách văn xã',
      post: 'pcvp-vanxa',
    },
    { username: `chutich.${key}`, role: 'leader', displayName: 'Chủ tịch UBND tỉnh', post: 'chutich' },
    {
      username: `phochutich.${key}`,
      role: 'leader',
      displayName: 'Phó Chủ tịch UBND tỉnh phụ trách văn xã',
      post: 'pct-vanxa',
    },
    { username: `thuky.${key}`, role: 'leader', displayName: 'Thư ký Chủ tịch', actsFor: 'chutich' },
    ...['stttt', 'snv'].map((slug): DemoAccount => {
      const agency = clerks.find((candidate) => candidate.slug === slug);
      return {
        username: `giamdoc.${slug}.${key}`,
        role: 'agencyHead',
        displayName: `Giám đốc ${agency?.shortName ?? slug}`,
        agency: slug,
      };
    }),
    ...clerks.map(({ slug, shortName }): DemoAccount => ({
      username: `vanthu.${slug}.${key}`,
      role: 'agencyOfficer',
      displayName: `Văn thư ${shortName}`,
      agency: slug,
    })),
  ];
}
