import { z } from 'zod';
import { postList } from '../agencies/agencies.routes.js';
import type { Route } from '../route.js';
import { id, idParams, plainDate, words } from '../schemas/scalars.schemas.js';

export const post = postList.shape.posts.element.meta({ id: 'Post' });

export const postKinds = ['chairman', 'viceChairman', 'chiefOfOffice', 'deputyChief', 'headOfRoom', 'other'] as const;

const facts = {
  kind: z.enum(postKinds),
  title: words(300).meta({ examples: ['Chánh Văn phòng', 'Phó Chủ tịch UBND tỉnh phụ trách kinh tế'] }),
  email: z.email().nullable(),
  phone: words(50).nullable(),
};

export const newPost = z
  .object({
    officeId: id.optional(),
    kind: facts.kind,
    title: facts.title,
    email: facts.email.optional(),
    phone: facts.phone.optional(),
  })
  .meta({ id: 'NewPost' });

export const postChange = z
  .object({
    kind: facts.kind.optional(),
    title: facts.title.optional(),
    email: facts.email.optional(),
    phone: facts.phone.optional(),
  })
  .meta({ id: 'PostChange' });

export const newHolder = z
  .object({
    name: words(200),
    fromOn: plainDate.meta({ description: 'Người giữ trước đó thôi giữ từ hôm trước ngày này' }),
    toOn: plainDate.nullable().optional(),
  })
  .meta({ id: 'NewPostHolder' });

export const holderChange = z
  .object({
    name: words(200).optional(),
    fromOn: plainDate.optional(),
    toOn: plainDate.nullable().optional(),
  })
  .meta({ id: 'PostHolderChange' });

const tag = 'agencies';

export const postRoutes = {
  create: {
    name: 'createPost',
    tag,
    method: 'post',
    path: '/api/posts',
    summary: 'Thêm chức danh',
    right: 'agency.write',
    body: newPost,
    status: 201,
    answer: post,
    refusals: ['NAME_TAKEN', 'OFFICE_MISSING'],
  },
  change: {
    name: 'changePost',
    tag,
    method: 'patch',
    path: '/api/posts/:id',
    summary: 'Sửa chức danh, địa chỉ thư, điện thoại',
    right: 'agency.write',
    params: idParams,
    body: postChange,
    status: 200,
    answer: post,
    refusals: ['NAME_TAKEN'],
  },
  addHolder: {
    name: 'addPostHolder',
    tag,
    method: 'post',
    path: '/api/posts/:id/holders',
    summary: 'Người giữ chức danh từ một ngày',
    right: 'agency.write',
    params: idParams,
    body: newHolder,
    status: 201,
    answer: post,
    refusals: ['DATES_REVERSED'],
  },
  changeHolder: {
    name: 'changePostHolder',
    tag,
    method: 'patch',
    path: '/api/post-holders/:id',
    summary: 'Sửa tên hoặc thời gian của người giữ chức danh',
    right: 'agency.write',
    params: idParams,
    body: holderChange,
    status: 200,
    answer: post,
    refusals: ['DATES_REVERSED'],
  },
} as const satisfies Record<string, Route>;
