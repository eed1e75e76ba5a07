import { z } from 'zod';
import type { Route } from '../route.js';
import { instant } from '../schemas/scalars.schemas.js';
import { password } from './accounts.routes.js';

export const tokenParams = z.object({ token: z.string().min(1).max(200) });

export const oneTimeLinkShown = z
  .object({
    username: z.string(),
    displayName: z.string(),
    expiresAt: instant,
    leastPasswordLength: z.number().int(),
  })
  .meta({ id: 'OneTimeLink' });

export const setPassword = z.object({ password }).meta({ id: 'SetPassword' });

export const oneTimeLinkUsed = z.object({ username: z.string() }).meta({ id: 'OneTimeLinkUsed' });

const tag = 'accounts';

export const oneTimeLinkRoutes = {
  show: {
    name: 'showOneTimeLink',
    tag,
    method: 'get',
    path: '/api/one-time-links/:token',
    summary: 'Liên kết đặt mật khẩu là của ai; không làm thay đổi gì',
    description: 'Liên kết sai, đã dùng hoặc hết hạn được trả lời như nhau.',
    right: 'anyone',
    params: tokenParams,
    status: 200,
    answer: oneTimeLinkShown,
    refusals: ['ONE_TIME_LINK_INVALID'],
  },
  use: {
    name: 'useOneTimeLink',
    tag,
    method: 'post',
    path: '/api/one-time-links/:token',
    summary: 'Đặt mật khẩu bằng liên kết dùng một lần',
    description: 'Mọi phiên làm việc và mã truy cập của tài khoản hết hiệu lực; sau đó đăng nhập bằng mật khẩu mới.',
    right: 'anyone',
    params: tokenParams,
    body: setPassword,
    status: 200,
    answer: oneTimeLinkUsed,
    refusals: ['ONE_TIME_LINK_INVALID', 'PASSWORD_IS_NAME'],
  },
} as const satisfies Record<string, Route>;
