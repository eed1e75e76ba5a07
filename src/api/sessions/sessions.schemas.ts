import { z } from 'zod';
import { roles } from '../../domain/rights.js';
import { clock } from '../schemas/clock.schemas.js';
import { id, instant, words } from '../schemas/scalars.schemas.js';

export const signIn = z
  .object({
    username: words(100),
    password: z.string().min(1).max(1_000),
    wants: z
      .enum(['cookie', 'token'])
      .default('cookie')
      .meta({ description: 'cookie: phiên của trình duyệt; token: mã truy cập cho chương trình' }),
    label: words(100).optional().meta({ description: 'Tên gọi của mã truy cập' }),
  })
  .meta({ id: 'SignIn' });

export const me = z
  .object({
    accountId: id,
    username: z.string(),
    displayName: z.string(),
    role: z.enum(roles),
    room: z.string().nullable(),
    office: z.object({ id, name: z.string(), secretariatName: z.string(), provinceName: z.string() }).nullable(),
    agency: z.object({ id, name: z.string() }).nullable(),
    actsFor: z
      .object({ id, title: z.string() })
      .nullable()
      .meta({ description: 'Chức danh lãnh đạo mà tài khoản này thực hiện thay (P12)' }),
    clock,
  })
  .meta({ id: 'Me' });

export const signedIn = z
  .object({
    me,
    expiresAt: instant,
    token: z.string().optional().meta({ description: 'Chỉ hiện một lần, khi wants là token' }),
  })
  .meta({ id: 'SignedIn' });

export const newToken = z
  .object({ label: words(100), days: z.number().int().min(1).max(730).default(365) })
  .meta({ id: 'NewToken' });

export const accessToken = z
  .object({
    id,
    kind: z.enum(['session', 'bearer']),
    label: z.string().nullable(),
    createdAt: instant,
    expiresAt: instant,
    isThisOne: z.boolean(),
  })
  .meta({ id: 'AccessToken' });

export const createdToken = z
  .object({ id, label: z.string(), expiresAt: instant, token: z.string() })
  .meta({ id: 'CreatedToken', description: 'Mã chỉ hiện một lần; hệ thống chỉ giữ giá trị băm' });

export const tokenList = z.object({ tokens: z.array(accessToken) }).meta({ id: 'TokenList' });
