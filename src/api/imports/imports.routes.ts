import { z } from 'zod';
import type { Route } from '../route.js';
import { id, idParams, instant } from '../schemas/scalars.schemas.js';
import { importKinds } from './import-columns.js';
import { templateFormats } from './import-template.js';

const counts = z.object({
  rows: z.number().int(),
  adds: z.number().int(),
  updates: z.number().int(),
  unchanged: z.number().int(),
  errors: z.number().int(),
});

const line = z.object({
  row: z.number().int().meta({ description: 'Số dòng trong tệp' }),
  effect: z.enum(['add', 'update', 'unchanged', 'error']),
  subject: z.string(),
  details: z.array(z.string()),
  errors: z.array(z.string()).meta({ examples: [['thiếu tên cơ quan']] }),
  warnings: z.array(z.string()),
});

const summary = z.object({
  id,
  officeId: id,
  kind: z.enum(importKinds),
  fileName: z.string(),
  state: z
    .enum(['checked', 'applied', 'released'])
    .meta({ description: 'checked: đã kiểm tra, chưa nhập · applied: đã nhập · released: đã bắt đầu theo dõi' }),
  counts,
  createdAt: instant,
  createdBy: z.string().nullable(),
  appliedAt: instant.nullable(),
  appliedBy: z.string().nullable(),
  releasedAt: instant.nullable(),
  releasedBy: z.string().nullable(),
  heldDirectiveCount: z
    .number()
    .int()
    .meta({ description: 'Văn bản đã nhập, chưa bắt đầu theo dõi: chưa gửi thư nào' }),
});

export const dataImport = summary.extend({ lines: z.array(line) }).meta({ id: 'DataImport' });
export const importList = z.object({ imports: z.array(summary) }).meta({ id: 'DataImportList' });

export const checkQuery = z.object({ kind: z.enum(importKinds), officeId: id.optional() });
export const importsQuery = z.object({ officeId: id.optional() });
export const templateParams = z.object({ kind: z.enum(importKinds), format: z.enum(templateFormats) });

const tag = 'imports';

export const importRoutes = {
  list: {
    name: 'listImports',
    tag,
    method: 'get',
    path: '/api/imports',
    summary: 'Các lần nhập từ tệp, mới nhất trước',
    right: 'import.manage',
    query: importsQuery,
    status: 200,
    answer: importList,
    refusals: ['OFFICE_MISSING'],
  },
  check: {
    name: 'checkImport',
    tag,
    method: 'post',
    path: '/api/imports',
    summary: 'Kiểm tra một tệp xlsx hoặc csv; chưa ghi gì vào danh mục',
    description:
      'kind=registry: cơ quan, hộp thư, điện thoại, người dùng. kind=assignments: nhiệm vụ đang theo dõi. Tối đa 5 MB, 5.000 dòng.',
    right: 'import.manage',
    query: checkQuery,
    takesFile: 'only',
    status: 201,
    answer: dataImport,
    refusals: [
      'FILE_MISSING',
      'EMPTY_FILE',
      'FILE_TOO_LARGE',
      'SHEET_NOT_READ',
      'HEADINGS_MISSING',
      'SHEET_TOO_LONG',
      'OFFICE_MISSING',
    ],
  },
  one: {
    name: 'getImport',
    tag,
    method: 'get',
    path: '/api/imports/:id',
    summary: 'Một lần nhập, từng dòng',
    right: 'import.manage',
    params: idParams,
    status: 200,
    answer: dataImport,
  },
  apply: {
    name: 'applyImport',
    tag,
    method: 'post',
    path: '/api/imports/:id/apply',
    summary: 'Nhập tất cả các dòng, hoặc không dòng nào',
    description:
      'Chỉ khi không có dòng lỗi. Danh mục đã thay đổi từ lúc kiểm tra: từ chối, kết quả kiểm tra mới thay kết quả cũ.',
    right: 'import.manage',
    params: idParams,
    status: 200,
    answer: dataImport,
    refusals: ['IMPORT_HAS_ERRORS', 'IMPORT_STALE', 'IMPORT_APPLIED'],
  },
  release: {
    name: 'releaseImport',
    tag,
    method: 'post',
    path: '/api/imports/:id/release',
    summary: 'Bắt đầu theo dõi những nhiệm vụ đã nhập',
    description: 'Mốc nhắc việc trước lúc này được ghi là bỏ qua, không gửi bù.',
    right: 'import.manage',
    params: idParams,
    status: 200,
    answer: dataImport,
    refusals: ['IMPORT_NOT_APPLIED'],
  },
  discard: {
    name: 'discardImport',
    tag,
    method: 'delete',
    path: '/api/imports/:id',
    summary: 'Bỏ một lần kiểm tra chưa nhập',
    right: 'import.manage',
    params: idParams,
    status: 204,
    answer: null,
    refusals: ['IMPORT_APPLIED'],
  },
  template: {
    name: 'importTemplate',
    tag,
    method: 'get',
    path: '/api/import-templates/:kind/:format',
    summary: 'Tệp mẫu: dòng tiêu đề và ví dụ',
    right: 'import.manage',
    params: templateParams,
    status: 200,
    answer: { mediaType: 'application/octet-stream' },
  },
} as const satisfies Record<string, Route>;
