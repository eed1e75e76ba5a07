import { z } from 'zod';
import type { Route } from '../route.js';
import { flag, id, idParams } from '../schemas/scalars.schemas.js';

export const storedFile = z
  .object({ id, name: z.string(), mediaType: z.string(), sizeBytes: z.number().int() })
  .meta({ id: 'StoredFile' });

export const downloadQuery = z.object({
  inline: flag.optional().meta({ description: 'true: hiện trong trang nếu là PDF hoặc ảnh' }),
});

export const fileRoutes = {
  upload: {
    name: 'uploadFile',
    tag: 'files',
    method: 'post',
    path: '/api/files',
    summary: 'Tải lên một tệp minh chứng (tối đa 20 MB); loại tệp được nhận ra từ nội dung',
    right: 'file.write',
    takesFile: 'only',
    status: 201,
    answer: storedFile,
    refusals: ['FILE_MISSING', 'EMPTY_FILE', 'FILE_TYPE_REFUSED', 'FILE_TOO_LARGE'],
  },
  download: {
    name: 'downloadFile',
    tag: 'files',
    method: 'get',
    path: '/api/files/:id',
    summary: 'Tải về một tệp; inline=true: PDF và ảnh được hiện trong trang',
    right: 'file.read',
    params: idParams,
    query: downloadQuery,
    status: 200,
    answer: { mediaType: 'application/octet-stream' },
    refusals: ['FILE_DAMAGED'],
  },
} as const satisfies Record<string, Route>;
