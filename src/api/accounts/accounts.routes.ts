import { z } from 'zod';
import { roles } from '../../domain/rights.js';
import type { Route } from '../route.js';
import { id, idParams, instant, words } from '../schemas/scalars.schemas.js';

export const LEAST_PASSWORD_LENGTH = 10;

/** The rule of passwords, wherever one is set. */
export const password = z
  .string()
  .min(LEAST_PASSWORD_LENGTH, `Mật khẩu phải có ít nhất ${LEAST_PASSWORD_LENGTH} ký tự`)
  .max(200);

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
    actsForPostId: id.nullable().meta({ description: 'Chức danh mà tài khoản này thực hiện thay (P12)' }),
    isActive: z.boolean(),
    createdAt: instant,
    hasPassword: z.boolean().meta({ description: 'false: chưa đặt mật khẩu, chưa đăng nhập được' }),
    linkExpiresAt: instant
      .nullable()
      .meta({ description: 'Liên kết đặt mật khẩu đã cấp, chưa dùng, còn hiệu lực đến lúc này' }),
  })
  .meta({ id: 'Account' });

export const oneTimeLinkMade = z
  .object({
    url: z.string().meta({ description: 'Chỉ hiện một lần; dùng được một lần' }),
    expiresAt: instant,
    account: z.object({ id, username: z.string(), displayName: z.string() }),
  })
  .meta({ id: 'OneTimeLinkMade' });

export const listAccountsQuery = z.object({
  officeId: id.optional().meta({ description: 'Quản trị chung: chỉ tài khoản của văn phòng này' }),
});

export const accountList = z.object({ accounts: z.array(account) }).meta({ id: 'AccountList' });

export const newAccount = z
  .object({
    officeId: id.optional().meta({ description: 'Bắt buộc với quản trị chung nhiều văn phòng, trừ khi tạo quản trị' }),
    agencyId: id.optional().meta({ description: 'Bắt buộc với agencyHead, agencyOfficer' }),
    postId: id.optional(),
    actsForPostId: id
      .optional()
      .meta({ description: 'Chỉ với leader: chức danh lãnh đạo mà tài khoản này thực hiện thay' }),
    role: z.enum(roles),
    username: z
      .string()
      .trim()
      .regex(/^[\p{L}\d._@-]{3,100}$/u, 'Từ 3 đến 100 chữ, số hoặc . _ @ -'),
    displayName: words(200),
    email: z.email().optional(),
    phone: words(50).optional(),
    room: words(200).optional(),
    password: password
      .optional()
      .meta({ description: 'Thiếu: người dùng tự đặt bằng liên kết dùng một lần, trước đó chưa đăng nhập được' }),
  })
  .meta({ id: 'NewAccount' });

export const accountChange = z
  .object({
    role: z.enum(roles).optional(),
    agencyId: id.nullable().optional().meta({ description: 'Đổi cơ quan; null khi vai trò mới không thuộc cơ quan' }),
    displayName: words(200).optional(),
    email: z.email().nullable().optional(),
    phone: words(50).nullable().optional(),
    room: words(200).nullable().optional(),
    postId: id.nullable().optional(),
    actsForPostId: id.nullable().optional().meta({ description: 'Chỉ với leader; đổi vai trò khác thì tự bỏ' }),
    isActive: z.boolean().optional(),
    password: password.optional(),
  })
  .meta({
    id: 'AccountChange',
    description:
      'Đổi vai trò, chức danh thực hiện thay, mật khẩu hoặc ngừng tài khoản: mọi phiên và mã truy cập hết hiệu lực',
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
    query: listAccountsQuery,
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
    refusals: ['NAME_TAKEN', 'AGENCY_MISSING', 'ACTS_FOR_NOBODY'],
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
    refusals: ['AGENCY_MISSING', 'ACTS_FOR_NOBODY', 'OWN_ACCOUNT'],
  },
  makeLink: {
    name: 'makeOneTimeLink',
    tag,
    method: 'post',
    path: '/api/accounts/:id/one-time-link',
    summary: 'Tạo liên kết đặt mật khẩu, dùng một lần',
    description:
      'Dùng khi cấp tài khoản và khi quên mật khẩu. Liên kết cấp trước đó hết hiệu lực; mật khẩu cũ dùng được đến khi đặt mật khẩu mới.',
    right: 'account.write',
    params: idParams,
    status: 201,
    answer: oneTimeLinkMade,
    refusals: ['ACCOUNT_CLOSED'],
  },
} as const satisfies Record<string, Route>;
