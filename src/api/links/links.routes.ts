import { z } from 'zod';
import type { Route } from '../route.js';
import { id, instant } from '../schemas/scalars.schemas.js';

export const linkParams = z.object({ token: z.string().max(100) });

export const acknowledgeForm = z
  .object({
    name: z.string().trim().min(1, 'Xin ghi họ và tên người xác nhận').max(200),
    telephone: z.string().trim().min(6, 'Xin ghi số điện thoại liên hệ').max(50),
  })
  .meta({ id: 'AcknowledgeForm' });

export const agencyLinkParams = z.object({ id, agencyId: id });

export const agencyLink = z
  .object({
    agencyId: id,
    agency: z.string(),
    expiresAt: instant,
    revokedAt: instant.nullable(),
    usedAt: instant.nullable(),
  })
  .meta({ id: 'AgencyLink' });

export const agencyLinkList = z.object({ links: z.array(agencyLink) }).meta({ id: 'AgencyLinkList' });

const tag = 'links';
const params = z.object({ id });

export const linkRoutes = {
  // Before the page: its address would be taken for a token.
  style: {
    name: 'linkPageStyle',
    tag,
    method: 'get',
    path: '/nhiem-vu/trang.css',
    summary: 'Kiểu chữ của trang liên kết',
    right: 'anyone',
    status: 200,
    answer: { mediaType: 'text/css' },
  },
  page: {
    name: 'linkPage',
    tag,
    method: 'get',
    path: '/nhiem-vu/:token',
    summary: 'Trang của liên kết trong thư giao nhiệm vụ; không làm thay đổi gì',
    right: 'anyone',
    params: linkParams,
    status: 200,
    answer: { mediaType: 'text/html' },
    refusals: ['LINK_INVALID', 'LINK_EXPIRED', 'LINK_REVOKED'],
  },
  original: {
    name: 'linkOriginal',
    tag,
    method: 'get',
    path: '/nhiem-vu/:token/van-ban',
    summary: 'Tệp văn bản gốc, cho cơ quan có liên kết',
    right: 'anyone',
    params: linkParams,
    status: 200,
    answer: { mediaType: 'application/octet-stream' },
    refusals: ['LINK_INVALID', 'LINK_EXPIRED', 'LINK_REVOKED', 'NOT_FOUND'],
  },
  acknowledge: {
    name: 'linkAcknowledge',
    tag,
    method: 'post',
    path: '/nhiem-vu/:token',
    summary: 'Xác nhận tiếp nhận tất cả nhiệm vụ của cơ quan trong văn bản',
    right: 'anyone',
    params: linkParams,
    body: acknowledgeForm,
    status: 200,
    answer: { mediaType: 'text/html' },
    refusals: ['LINK_INVALID', 'LINK_EXPIRED', 'LINK_REVOKED'],
  },
  list: {
    name: 'listAgencyLinks',
    tag,
    method: 'get',
    path: '/api/directives/:id/links',
    summary: 'Liên kết đã gửi cho các cơ quan',
    right: 'directive.record',
    params,
    status: 200,
    answer: agencyLinkList,
  },
  revoke: {
    name: 'revokeAgencyLink',
    tag,
    method: 'delete',
    path: '/api/directives/:id/links/:agencyId',
    summary: 'Thu hồi liên kết của một cơ quan',
    right: 'directive.prepare',
    params: agencyLinkParams,
    status: 204,
    answer: null,
  },
} as const satisfies Record<string, Route>;
