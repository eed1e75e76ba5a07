import { z } from 'zod';
import { groupList } from '../agencies/agencies.routes.js';
import type { Route } from '../route.js';
import { id, idParams, plainDate, words } from '../schemas/scalars.schemas.js';

export const group = groupList.shape.groups.element.meta({ id: 'AgencyGroup' });

const aliases = z.array(words(300)).max(30);

export const newGroup = z
  .object({
    officeId: id.optional(),
    name: words(300),
    aliases: aliases.optional(),
    isAssignable: z.boolean().optional(),
  })
  .meta({ id: 'NewAgencyGroup' });

export const groupChange = z
  .object({
    name: words(300).optional(),
    aliases: aliases.optional().meta({ description: 'Thay toàn bộ cách gọi khác' }),
    isAssignable: z.boolean().optional(),
  })
  .meta({ id: 'AgencyGroupChange' });

export const newMembers = z
  .object({
    agencyIds: z.array(id).min(1).max(500),
    validFrom: plainDate.optional().meta({ description: 'Thiếu: từ trước đến nay' }),
  })
  .meta({ id: 'NewGroupMembers' });

export const memberChange = z
  .object({
    agencyId: id,
    validFrom: plainDate.meta({ description: 'Ngày bắt đầu đang ghi của lần tham gia này' }),
    validTo: plainDate
      .nullable()
      .optional()
      .meta({ description: 'Ngày cuối cùng là thành viên; null: còn là thành viên' }),
    isMistaken: z.boolean().optional().meta({ description: 'true: ghi nhầm, bỏ hẳn khỏi nhóm' }),
  })
  .meta({ id: 'GroupMemberChange' });

const tag = 'agencies';

export const groupRoutes = {
  create: {
    name: 'createAgencyGroup',
    tag,
    method: 'post',
    path: '/api/agency-groups',
    summary: 'Thêm nhóm cơ quan',
    right: 'agency.write',
    body: newGroup,
    status: 201,
    answer: group,
    refusals: ['NAME_TAKEN', 'OFFICE_MISSING'],
  },
  change: {
    name: 'changeAgencyGroup',
    tag,
    method: 'patch',
    path: '/api/agency-groups/:id',
    summary: 'Sửa nhóm cơ quan',
    right: 'agency.write',
    params: idParams,
    body: groupChange,
    status: 200,
    answer: group,
    refusals: ['NAME_TAKEN'],
  },
  addMembers: {
    name: 'addGroupMembers',
    tag,
    method: 'post',
    path: '/api/agency-groups/:id/members',
    summary: 'Thêm cơ quan vào nhóm, từ một ngày',
    right: 'agency.write',
    params: idParams,
    body: newMembers,
    status: 200,
    answer: group,
    refusals: ['ALREADY_MEMBER'],
  },
  changeMember: {
    name: 'changeGroupMember',
    tag,
    method: 'patch',
    path: '/api/agency-groups/:id/members',
    summary: 'Ngày cuối của một thành viên; hoặc bỏ một lần ghi nhầm',
    description: 'Văn bản ban hành trước đó vẫn gồm cơ quan này: nhóm tính theo ngày ban hành.',
    right: 'agency.write',
    params: idParams,
    body: memberChange,
    status: 200,
    answer: group,
    refusals: ['DATES_REVERSED'],
  },
} as const satisfies Record<string, Route>;
