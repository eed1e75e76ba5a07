import { z } from 'zod';
import { roles } from '../../domain/rights.js';
import type { Route } from '../route.js';
import { id, idParams, instant, words } from '../schemas/scalars.schemas.js';

const password = z.string().min(10, 'Mật khẩu phải có ít nhất 10 ký tự').max(200);

export const account = z
  .object({
    id,
    officeId: id.nullable(),
    agency: z.object({ id, name: z.string() }).nullable(),
    role: z.enum(roles),
    username: z.string(),
    displayName: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    room: z.string().nullable(),
    postId: id.nullable(),
    isActive: z.boolean(),
    createdAt: instant,
  })
  .meta({ id: 'Account' });

export const accountList = z.object({ accounts: z.array(account) }).meta({ id: 'AccountList' });

export const newAccount = z
  .object({
    officeId: id.optional().meta({ description: 'Bắt buộc với quản trị chung nhiều văn phòng, trừ khi tạo quản trị' }),
    agencyId: id.optional().meta({ description: 'Bắt buộc với agencyHead, agencyOfficer' }),
    postId: id.optional(),
    role: z.enum(roles),
    username: z
      .string()
      .trim()
      .regex(/^[\p{L}\d._@-]{3,100}$/u, 'Từ 3 đến 100 chữ, số hoặc . _ @ -'),
    displayName: words(200),
    email: z.email().optional(),
    phone: words(50).optional(),
    room: words(200).optional(),
    password,
  })
  .meta({ id: 'NewAccount' });

export const accountChange = z
  .object({
    role: z.enum(roles).optional(),
    displayName: words(200).optional(),
    email: z.email().nullable().optional(),
    phone: words(50).nullable().optional(),
    room: words(200).nullable().optional(),
    postId: id.nullable().optional(),
    isActive: z.boolean().optional(),
    password: password.optional(),
  })
  .meta({
    id: 'AccountChange',
    description: 'Đổi vai trò, mật khẩu hoặc ngừng tài khoản: mọi phiên và mã truy cập hết hiệu lực',
  });

const tag = 'accounts';

export const accountRoutes = {
  list: {
    name: 'listAccounts',
    tag,
    method: 'get',
    path: '/api/accounts',
    summary: 'Tài khoản',
    right: 'account.read',
    status: 200,
    answer: accountList,
  },
  create: {
    name: 'createAccount',
    tag,
    method: 'post',
    path: '/api/accounts',
    summary: 'Tạo tài khoản',
    right: 'account.write',
    body: newAccount,
    status: 201,
    answer: account,
    refusals: ['NAME_TAKEN', 'AGENCY_MISSING'],
  },
  change: {
    name: 'changeAccount',
    tag,
    method: 'patch',
    path: '/api/accounts/:id',
    summary: 'Sửa tài khoản',
    right: 'account.write',
    params: idParams,
    body: accountChange,
    status: 200,
    answer: account,
  },
} as const satisfies Record<string, Route>;
