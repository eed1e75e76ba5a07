import { z } from 'zod';
import type { LaunchDraft } from '../../domain/launch-draft.js';
import { plainDate } from '../schemas/scalars.schemas.js';

const span = z.tuple([z.number().int().min(0), z.number().int().min(0)]);
const evidence = z
  .object({
    span: span.nullable(),
    rule: z.string().max(200),
    confidence: z.number().min(0).max(1),
    doubts: z.array(z.string().max(40)).max(20).optional().meta({ description: 'Vì sao kém chắc hơn quy tắc' }),
  })
  .meta({ id: 'FieldEvidence', description: 'Chỗ đọc, quy tắc đã đọc và độ chắc chắn của một trường' });

const cadence = z.enum(['day', 'week', 'month', 'quarter', 'half_year', 'year']);
const weekday = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
]);

export const deadlineRule = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('fixed'),
      due: plainDate,
      time: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
        .optional(),
    }),
    z.object({
      kind: z.literal('period'),
      amount: z.number().int().min(1).max(3_660),
      unit: z.enum(['hour', 'day', 'working_day', 'week', 'month']),
      from: z.enum(['signing', 'receipt', 'event']),
    }),
    z.object({
      kind: z.literal('recurring'),
      every: z.array(cadence).min(1).max(6),
      by: z
        .object({
          day: z.number().int().min(1).max(31).optional(),
          month: z.enum(['last', 'next', 'same']).optional(),
          weekday: weekday.optional(),
        })
        .optional(),
      interval: z.number().int().min(1).max(100).optional(),
    }),
    z.object({ kind: z.literal('event'), text: z.string().min(1).max(2_000) }),
  ])
  .meta({ id: 'DeadlineRule' });

const settled = z
  .array(z.string().max(600))
  .max(200)
  .optional()
  .meta({ description: 'Những điều chưa chắc đã có người xác nhận là đúng' });

const names = z.array(z.string().trim().min(1).max(500)).max(500);

export const draftItem = z
  .object({
    id: z.string().min(1).max(40).optional().meta({ description: 'Mã của mục trong dự thảo, không đổi khi sửa' }),
    span: span.nullable(),
    clause: z.string().max(100).nullable(),
    lead: names.meta({ description: 'Tên cơ quan, "nhóm:…" hoặc mã cơ quan' }),
    coordinators: names,
    action: z.string().max(20_000),
    product: z.string().max(2_000).optional(),
    deadline: deadlineRule.nullable(),
    deadlineText: z.string().max(2_000).optional(),
    deadlineSpan: span.optional(),
    deadlineAlternatives: z
      .array(z.object({ deadline: deadlineRule, text: z.string().max(2_000), why: z.string().max(100) }))
      .max(20)
      .optional()
      .meta({ description: 'Những cách hiểu khác về thời hạn, cách dễ đúng hơn trước' }),
    reportTo: z.string().max(500).optional(),
    follows: span.optional().meta({ description: 'Vị trí của nhiệm vụ phải xong trước nhiệm vụ này' }),
    undated: z
      .enum(['product', 'urgent', 'standing', 'aim'])
      .optional()
      .meta({ description: 'Vì sao không có thời hạn' }),
    confidence: z.number().min(0).max(1),
    evidence: z
      .object({
        lead: evidence,
        deadline: evidence,
        coordinators: evidence.optional(),
        product: evidence.optional(),
        reportTo: evidence.optional(),
      })
      .optional()
      .meta({ description: 'Mỗi trường dựa vào đâu, như đã đọc; không đổi khi có người sửa' }),
    isConfirmed: z.boolean().optional().meta({ description: 'Đã có người xem' }),
    isDropped: z.boolean().optional().meta({ description: 'Bỏ, không giao' }),
    isUndatedStated: z.boolean().optional().meta({ description: 'Đã xác nhận "văn bản không quy định thời hạn"' }),
    deadlineBasis: z.string().max(2_000).optional().meta({ description: 'Căn cứ của thời hạn không có trong văn bản' }),
    isEachLead: z.boolean().optional().meta({ description: 'Mỗi cơ quan chủ trì phần việc của mình' }),
    touched: z.array(z.string().max(30)).max(20).optional().meta({ description: 'Những trường đã có người sửa' }),
    settled,
  })
  .meta({ id: 'DraftItem' });

const hintedFields = ['number', 'issuedOn', 'urgency'] as const;
export type HintedField = (typeof hintedFields)[number];

export const draftDocument = z
  .object({
    number: z.string().trim().max(100).nullable(),
    type: z.enum(['CT', 'TB', 'QD', 'CV', 'KH', 'NQ', 'CD', 'CTr', 'HD', 'BC', 'TTr', 'TIN', 'KHAC']),
    issuedOn: plainDate.nullable(),
    issuer: z.string().max(500).nullable(),
    subject: z.string().max(4_000).nullable(),
    signer: z
      .object({
        name: z.string().max(200).nullable(),
        position: z.string().max(200).nullable(),
        authority: z.enum(['TM', 'KT', 'TL', 'TUQ', 'Q']).nullable(),
      })
      .nullable(),
    directedBy: z.string().max(200).nullable(),
    urgency: z.enum(['KHAN', 'THUONG_KHAN', 'HOA_TOC']).nullable(),
    secrecy: z.enum(['MAT', 'TOI_MAT', 'TUYET_MAT']).nullable(),
    recipients: z
      .array(z.object({ name: z.string().max(600), purpose: z.string().max(200).optional() }))
      .max(300)
      .optional()
      .meta({ description: 'Nơi nhận, không kể phần lưu' }),
    cited: z
      .array(
        z.object({
          number: z.string().max(100).optional(),
          name: z.string().max(600).optional(),
          issuedOn: plainDate.optional(),
          issuer: z.string().max(500).optional(),
          role: z.enum(['basis', 'amended', 'replaced', 'repealed', 'cited']),
          span,
        }),
      )
      .max(300)
      .optional()
      .meta({ description: 'Căn cứ pháp lý, văn bản được sửa đổi, thay thế, bãi bỏ và các văn bản được viện dẫn' }),
    effect: z
      .object({ on: plainDate.nullable().optional(), afterDays: z.number().int().min(0).max(3_660).optional(), span })
      .optional()
      .meta({ description: 'Hiệu lực của văn bản; không phải thời hạn của nhiệm vụ' }),
    evidence: z
      .partialRecord(
        z.enum(['number', 'type', 'issuedOn', 'issuer', 'subject', 'signer', 'directedBy', 'urgency', 'secrecy']),
        evidence,
      )
      .optional()
      .meta({ description: 'Mỗi trường của văn bản dựa vào đâu' }),
    hinted: z
      .array(z.enum(hintedFields))
      .optional()
      .meta({ description: 'Trường lấy từ phần đầu edXML vì văn bản không ghi; bỏ khi có người sửa' }),
    directedByPostId: z.uuid().nullable().optional(),
    sourceStatement: z.string().max(2_000).nullable().optional(),
    settled,
  })
  .meta({ id: 'DraftDocument' });

const warning = z.object({
  code: z.string().max(100),
  span,
  message: z.string().max(4_000),
  value: z
    .string()
    .max(100)
    .optional()
    .meta({ description: 'Giá trị bị nghi ngờ; giá trị khác thì không còn nghi ngờ' }),
  says: z
    .string()
    .max(255)
    .optional()
    .meta({ description: 'Điều ghi ở nơi khác văn bản: phần đầu edXML, tên tệp kèm theo' }),
  other: span.optional().meta({ description: 'Nơi nhiệm vụ ấy đã được giao' }),
});

export const ITEMS_AT_MOST = 2_000;
export const WARNINGS_AT_MOST = 5_000;

/** What the reader read, as corrected by people, and their answers. */
export const draft = z
  .object({
    document: draftDocument,
    assignments: z.array(draftItem).max(ITEMS_AT_MOST),
    warnings: z.array(warning).max(WARNINGS_AT_MOST),
  })
  .meta({ id: 'Draft' });
export type Draft = z.infer<typeof draft>;
export type DraftItem = z.infer<typeof draftItem>;
export type DraftDocument = z.infer<typeof draftDocument>;

// What the API takes is what the plan of a launch takes.
draft satisfies z.ZodType<LaunchDraft>;
