import { z } from 'zod';
import { defaultOfficeSettings } from '../../domain/office-settings.js';
import type { Route } from '../route.js';
import { id } from '../schemas/scalars.schemas.js';
import { ofOfficeQuery } from '../agencies/agencies.routes.js';

export const officeList = z
  .object({
    offices: z.array(z.object({ id, name: z.string(), secretariatName: z.string(), provinceName: z.string() })),
  })
  .meta({ id: 'OfficeList' });

const settings = defaultOfficeSettings;

export const ladder = z
  .object({
    lines: z.array(
      z.object({
        line: z.string(),
        name: z.string().meta({ examples: ['Nhắc việc'] }),
        rungs: z.array(
          z.object({
            id: z.string().meta({ examples: [settings.ladder.rungs[0]?.id] }),
            sentence: z.string().meta({
              examples: [
                'Trước thời hạn 3 ngày làm việc, lúc 08 giờ 00: gửi nhắc việc đến hộp thư cơ quan và đầu mối.',
              ],
            }),
          }),
        ),
      }),
    ),
    notes: z.array(z.string()),
    settings: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        value: z.string(),
        isDefault: z.boolean().meta({ description: 'false: văn phòng này quy định khác mặc định' }),
      }),
    ),
  })
  .meta({ id: 'Ladder', description: 'Lịch nhắc việc, đôn đốc tự động, viết thành câu' });

const tag = 'offices';

export const officeRoutes = {
  list: {
    name: 'listOffices',
    tag,
    method: 'get',
    path: '/api/offices',
    summary: 'Các văn phòng mà tài khoản này thấy được',
    right: 'registry.read',
    status: 200,
    answer: officeList,
  },
  ladder: {
    name: 'getLadder',
    tag,
    method: 'get',
    path: '/api/ladder',
    summary: 'Lịch nhắc việc, đôn đốc tự động của văn phòng, viết thành câu',
    right: 'registry.read',
    query: ofOfficeQuery,
    status: 200,
    answer: ladder,
  },
} as const satisfies Record<string, Route>;
