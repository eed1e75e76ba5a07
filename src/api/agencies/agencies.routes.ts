import { z } from 'zod';
import { agencyKinds } from '../../domain/agency-registry.js';
import type { Route } from '../route.js';
import { clock } from '../schemas/clock.schemas.js';
import { flag, id, idParams, instant, plainDate, words } from '../schemas/scalars.schemas.js';

const mailbox = z
  .object({ id, address: z.string(), label: z.string().nullable(), isActive: z.boolean() })
  .meta({ id: 'Mailbox' });

const datedName = z.object({
  name: z.string(),
  kind: z.enum(['official', 'alias', 'abbreviation']),
  validFrom: plainDate.nullable(),
  validTo: plainDate.nullable(),
});

const facts = {
  name: words(500),
  kind: z.enum(agencyKinds),
  parentId: id.nullable(),
  code: words(50).nullable(),
  headTitle: words(200).meta({ examples: ['Giám đốc Sở', 'Chủ tịch UBND huyện'] }),
  register: z.enum(['assign', 'request']).meta({ description: 'request: đề nghị, không đôn đốc (S19)' }),
  phone: words(50).nullable(),
  validFrom: plainDate.nullable(),
  validTo: plainDate.nullable(),
  sortOrder: z.number().int().min(0).max(1_000_000),
};

export const agency = z
  .object({
    id,
    officeId: id,
    ...facts,
    names: z.array(datedName),
    mailboxes: z.array(mailbox),
    groups: z.array(z.string()),
    successors: z
      .array(
        z.object({ agencyId: id, name: z.string(), fromOn: plainDate, basis: z.string(), part: z.string().nullable() }),
      )
      .meta({ description: 'Cơ quan kế tục sau khi ngừng; không phải tên gọi khác' }),
  })
  .meta({ id: 'Agency' });

export const agencyList = z.object({ agencies: z.array(agency), clock }).meta({ id: 'AgencyList' });

export const listAgenciesQuery = z.object({
  text: words(200).optional(),
  officeId: id.optional().meta({ description: 'Quản trị chung: chỉ cơ quan của văn phòng này' }),
  missingAddress: flag.optional().meta({ description: 'true: chỉ những cơ quan chưa có địa chỉ thư' }),
});

const optionalFacts = {
  parentId: facts.parentId.optional(),
  code: facts.code.optional(),
  register: facts.register.optional(),
  phone: facts.phone.optional(),
  validFrom: facts.validFrom.optional(),
  validTo: facts.validTo.optional(),
  sortOrder: facts.sortOrder.optional(),
};

const aliases = z.array(words(500)).max(50);

export const newAgency = z
  .object({
    officeId: id.optional().meta({ description: 'Bắt buộc với quản trị chung nhiều văn phòng' }),
    name: facts.name,
    kind: facts.kind,
    headTitle: facts.headTitle,
    ...optionalFacts,
    aliases: aliases.optional(),
    addresses: z.array(z.email()).max(20).optional(),
  })
  .meta({ id: 'NewAgency' });

export const agencyChange = z
  .object({
    name: facts.name.optional(),
    kind: facts.kind.optional(),
    headTitle: facts.headTitle.optional(),
    ...optionalFacts,
    renamedOn: plainDate.optional().meta({
      description: 'Ngày tên mới có hiệu lực; tên cũ giữ đến hôm trước. Thiếu: sửa cho đúng, không theo ngày',
    }),
    addAliases: aliases.optional(),
    removeAliases: aliases.optional().meta({ description: 'Tên gọi khác và tên viết tắt cần bỏ' }),
  })
  .meta({ id: 'AgencyChange' });

export const newAlias = z
  .object({
    name: words(200),
    directiveId: id.optional().meta({ description: 'Văn bản đã dùng tên này' }),
    validFrom: plainDate.optional().meta({ description: 'Thiếu: mọi ngày cơ quan tồn tại' }),
  })
  .meta({ id: 'NewAlias' });

export const keptAliases = z
  .object({
    kept: z.array(z.object({ name: z.string(), at: instant, by: z.string(), directiveId: id.nullable() })),
  })
  .meta({ id: 'KeptAliases' });

export const retirement = z
  .object({
    lastOn: plainDate.meta({ description: 'Ngày cuối cùng cơ quan tồn tại' }),
    successors: z
      .array(z.object({ agencyId: id, part: words(500).optional() }))
      .max(20)
      .default([]),
    basis: words(500).meta({ description: 'Văn bản quyết định', examples: ['Nghị quyết 12/NQ-HĐND ngày 05/02/2016'] }),
  })
  .meta({ id: 'AgencyRetirement' });

export const retired = z
  .object({
    agency,
    openAssignmentCount: z.number().int().meta({ description: 'Nhiệm vụ đang mở vẫn đứng tên cơ quan này' }),
  })
  .meta({ id: 'AgencyRetired' });

export const ofOfficeQuery = z.object({
  officeId: id.optional().meta({ description: 'Bắt buộc với quản trị chung khi có nhiều văn phòng' }),
});

export const newMailbox = z.object({ address: z.email(), label: words(200).optional() }).meta({ id: 'NewMailbox' });
export const mailboxChange = z
  .object({ isActive: z.boolean().optional(), label: words(200).nullable().optional() })
  .meta({ id: 'MailboxChange' });

export const groupList = z
  .object({
    groups: z.array(
      z.object({
        id,
        name: z.string(),
        isAssignable: z.boolean(),
        aliases: z.array(z.string()).meta({ description: 'Cách văn bản gọi nhóm, đã bỏ dấu' }),
        members: z.array(
          z.object({ agencyId: id, name: z.string(), validFrom: plainDate, validTo: plainDate.nullable() }),
        ),
      }),
    ),
  })
  .meta({ id: 'AgencyGroupList' });

export const postList = z
  .object({
    posts: z.array(
      z.object({
        id,
        kind: z.string(),
        title: z.string(),
        email: z.string().nullable(),
        phone: z.string().nullable(),
        holders: z.array(z.object({ id, name: z.string(), fromOn: plainDate, toOn: plainDate.nullable() })),
      }),
    ),
  })
  .meta({ id: 'PostList' });

const tag = 'agencies';

export const agencyRoutes = {
  list: {
    name: 'listAgencies',
    tag,
    method: 'get',
    path: '/api/agencies',
    summary: 'Danh mục cơ quan',
    right: 'agency.read',
    query: listAgenciesQuery,
    status: 200,
    answer: agencyList,
  },
  one: {
    name: 'getAgency',
    tag,
    method: 'get',
    path: '/api/agencies/:id',
    summary: 'Một cơ quan',
    right: 'agency.read',
    params: idParams,
    status: 200,
    answer: agency,
  },
  create: {
    name: 'createAgency',
    tag,
    method: 'post',
    path: '/api/agencies',
    summary: 'Thêm cơ quan',
    right: 'agency.write',
    body: newAgency,
    status: 201,
    answer: agency,
    refusals: ['NAME_TAKEN'],
  },
  change: {
    name: 'changeAgency',
    tag,
    method: 'patch',
    path: '/api/agencies/:id',
    summary: 'Sửa cơ quan',
    right: 'agency.write',
    params: idParams,
    body: agencyChange,
    status: 200,
    answer: agency,
    refusals: ['NAME_TAKEN'],
  },
  retire: {
    name: 'retireAgency',
    tag,
    method: 'post',
    path: '/api/agencies/:id/retire',
    summary: 'Ngừng một cơ quan: ngày cuối, cơ quan kế tục, căn cứ',
    description:
      'Cơ quan ra khỏi các nhóm sau ngày đó. Nhiệm vụ đang mở không tự chuyển: chuyên viên theo dõi đính chính cơ quan từng nhiệm vụ.',
    right: 'agency.write',
    params: idParams,
    body: retirement,
    status: 200,
    answer: retired,
    refusals: ['DATES_REVERSED', 'SUCCESSOR_ITSELF'],
  },
  order: {
    name: 'orderAgencies',
    tag,
    method: 'put',
    path: '/api/agencies/order',
    summary: 'Thứ tự các cơ quan trong danh mục và trong mọi danh sách',
    right: 'agency.write',
    body: z.object({ officeId: id.optional(), ids: z.array(id).min(1).max(2_000) }).meta({ id: 'AgencyOrder' }),
    status: 200,
    answer: z.object({ count: z.number().int() }).meta({ id: 'AgencyOrdered' }),
  },
  keepAlias: {
    name: 'keepAlias',
    tag,
    method: 'post',
    path: '/api/agencies/:id/aliases',
    summary: 'Giữ một tên gọi khác của cơ quan cho những lần đọc sau',
    description: 'Tên đã có của chính cơ quan: không thêm gì. Tên đang chỉ cơ quan hoặc nhóm khác: NAME_TAKEN.',
    right: 'alias.write',
    params: idParams,
    body: newAlias,
    status: 201,
    answer: agency,
    refusals: ['NAME_TAKEN', 'NAME_TOO_GENERAL'],
  },
  keptAliases: {
    name: 'listKeptAliases',
    tag,
    method: 'get',
    path: '/api/agencies/:id/aliases',
    summary: 'Những tên đã được giữ: ai, lúc nào, từ văn bản nào',
    right: 'registry.read',
    params: idParams,
    status: 200,
    answer: keptAliases,
  },
  addMailbox: {
    name: 'addMailbox',
    tag,
    method: 'post',
    path: '/api/agencies/:id/mailboxes',
    summary: 'Thêm hộp thư chính thức của cơ quan',
    description: 'Thư trước đó chưa gửi được vì thiếu địa chỉ sẽ được gửi.',
    right: 'mailbox.write',
    params: idParams,
    body: newMailbox,
    status: 201,
    answer: agency,
    refusals: ['MAILBOX_EXISTS'],
  },
  changeMailbox: {
    name: 'changeMailbox',
    tag,
    method: 'patch',
    path: '/api/mailboxes/:id',
    summary: 'Sửa hoặc ngừng dùng một hộp thư',
    right: 'mailbox.write',
    params: idParams,
    body: mailboxChange,
    status: 200,
    answer: agency,
  },
  groups: {
    name: 'listAgencyGroups',
    tag,
    method: 'get',
    path: '/api/agency-groups',
    summary: 'Nhóm cơ quan và thành viên theo thời gian',
    right: 'registry.read',
    query: ofOfficeQuery,
    status: 200,
    answer: groupList,
  },
  posts: {
    name: 'listPosts',
    tag,
    method: 'get',
    path: '/api/posts',
    summary: 'Chức danh lãnh đạo và người giữ',
    right: 'registry.read',
    query: ofOfficeQuery,
    status: 200,
    answer: postList,
  },
} as const satisfies Record<string, Route>;
