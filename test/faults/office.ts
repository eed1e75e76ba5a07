import { randomUUID } from 'node:crypto';
import { nameKey } from '../../src/domain/agency-names.js';
import { hashOfSecret, newBearerToken } from '../../src/api/access/secrets.js';
import { makeProvince, type Province } from '../support/province.js';

/** Somebody with an account and a program's token. */
export interface Person {
  accountId: string;
  token: string;
  /** null: of the secretariat */
  agencyId: string | null;
}

export interface FaultOffice {
  province: Province;
  specialist: Person;
  /** one of each agency */
  clerks: readonly Person[];
}

export const GROUP = 'các sở, ban, ngành';

/** An office whose group "các sở, ban, ngành" has so many agencies, each with a clerk who acts through the API. */
export async function makeOffice(url: string, agencies: number): Promise<FaultOffice> {
  const province = await makeProvince(url, { agencies, clock: '2016-02-05T09:00' });
  const { database, officeId, agencyIds, specialistId } = province;
  const groupId = randomUUID();
  const named = await database.agency.findMany({ where: { officeId }, select: { id: true, name: true } });
  await database.agencyName.createMany({
    data: named.map(({ id, name }) => ({ id: randomUUID(), agencyId: id, name, key: nameKey(name), kind: 'official' })),
  });
  await database.agencyGroup.create({ data: { id: groupId, officeId, name: GROUP, keys: [nameKey(GROUP)] } });
  await database.agencyGroupMember.createMany({ data: agencyIds.map((agencyId) => ({ groupId, agencyId })) });
  // Reports of the run carry no files: what is tested is who wins, not what is stored.
  await database.office.update({ where: { id: officeId }, data: { settings: { isEvidenceMandatory: false } } });
  const clerks = agencyIds.map((agencyId): Person => ({ accountId: randomUUID(), token: newBearerToken(), agencyId }));
  await database.account.createMany({
    data: clerks.map(({ accountId, agencyId }, index) => ({
      id: accountId,
      officeId,
      agencyId,
      role: 'agencyOfficer',
      username: `vanthu-${index + 1}`,
      displayName: `Văn thư ${index + 1}`,
    })),
  });
  const specialist: Person = { accountId: specialistId, token: newBearerToken(), agencyId: null };
  await database.accessToken.createMany({
    data: [specialist, ...clerks].map(({ accountId, token }) => ({
      id: randomUUID(),
      accountId,
      kind: 'bearer',
      tokenHash: hashOfSecret(token),
      expiresAt: new Date(Date.now() + 86_400_000),
    })),
  });
  return { province, specialist, clerks };
}

/** A notice of our own wording that gives the whole group one task, due on Sunday 28/2/2016. */
export const noticeText = (number: number): string => `ỦY BAN NHÂN DÂN
TỈNH THỬ NGHIỆM
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: ${number}/TB-UBND

Thử Nghiệm, ngày 05 tháng 02 năm 2016

THÔNG BÁO
Về việc rà soát, sắp xếp hồ sơ công việc đợt ${number}

Để chuẩn bị cho việc tổng kết, Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành rà soát hồ sơ công việc đợt ${number}, xây dựng kế hoạch sắp xếp, báo cáo UBND tỉnh trước ngày 28/02/2016.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
`;
