import { z } from 'zod';
import { deadlineRule, draftDocument, draftItem, ITEMS_AT_MOST } from '../directives/draft.schemas.js';
import { id } from '../schemas/scalars.schemas.js';

const names = draftItem.shape.lead;
const itemId = z.string().min(1).max(40);
const line = (most: number) => z.string().max(most).nullable();

/** Who leads is one question: several single agencies, and whether each answers for its own part. */
export const leadValue = z.object({ names, isEachLead: z.boolean() });

/** When is one question: the rule, the words it was read from, a basis of its own (P3), or stated to be none. */
export const deadlineValue = z.object({
  rule: deadlineRule.nullable(),
  text: line(2_000),
  span: draftItem.shape.span,
  basis: line(2_000),
  isUndatedStated: z.boolean(),
});

const change = <F extends string, V extends z.ZodType>(field: F, value: V) =>
  z.object({ field: z.literal(field), was: value, value });

/** One field of one item: what was seen, and what it shall be. */
export const itemChange = z.discriminatedUnion('field', [
  change('lead', leadValue),
  change('coordinators', names),
  change('action', z.string().max(20_000)),
  change('product', line(2_000)),
  change('reportTo', line(500)),
  change('clause', line(100)),
  change('deadline', deadlineValue),
]);
export type ItemChange = z.infer<typeof itemChange>;

const head = draftDocument.shape;

/** One field of the document's head. */
export const documentChange = z.discriminatedUnion('field', [
  change('number', head.number),
  change('type', head.type),
  change('issuedOn', head.issuedOn),
  change('issuer', head.issuer),
  change('subject', head.subject),
  change('signer', head.signer),
  change('directedBy', z.object({ name: head.directedBy, postId: z.uuid().nullable() })),
  change('urgency', head.urgency),
  change('sourceStatement', line(2_000)),
]);
export type DocumentChange = z.infer<typeof documentChange>;

/** Who follows the directive up (P11). */
export const holderValue = z.object({ specialistId: id.nullable(), room: line(200) });

const itemWithId = draftItem.extend({ id: itemId });

export const edit = z
  .discriminatedUnion('op', [
    z.object({ op: z.literal('setItem'), itemId, change: itemChange }),
    z.object({ op: z.literal('setDocument'), change: documentChange }),
    z.object({ op: z.literal('setHolder'), was: holderValue, value: holderValue }),
    z
      .object({
        op: z.literal('settle'),
        itemId: itemId.nullable(),
        keys: z.array(z.string().max(600)).min(1).max(50),
        isSettled: z.boolean(),
      })
      .meta({ description: '"Đúng": những điều chưa chắc (key) đã có người xem và xác nhận' }),
    z.object({ op: z.literal('confirm'), itemId, isConfirmed: z.boolean() }),
    z.object({
      op: z.literal('confirmMany'),
      itemIds: z.array(itemId).max(ITEMS_AT_MOST),
      isConfirmed: z.boolean(),
    }),
    z
      .object({ op: z.literal('confirmClear') })
      .meta({ description: 'Xác nhận mọi mục không còn điều gì chưa chắc, chỉ chưa có người xem' }),
    z
      .object({ op: z.literal('drop'), itemId, isDropped: z.boolean() })
      .meta({ description: 'Bỏ mục; false: khôi phục' }),
    z
      .object({
        op: z.literal('split'),
        itemId,
        newId: itemId,
        was: z.string().max(20_000),
        at: z.number().int().min(1),
      })
      .meta({ description: 'Tách ở vị trí at của nội dung (action) đã thấy' }),
    z.object({ op: z.literal('merge'), itemId, withItemId: itemId }).meta({ description: 'Gộp mục sau vào mục này' }),
    z.object({ op: z.literal('add'), afterItemId: itemId.nullable(), item: itemWithId }),
    z
      .object({
        op: z.literal('putBack'),
        was: z.array(itemWithId).max(3),
        items: z.array(itemWithId).max(3),
        afterItemId: itemId.nullable(),
      })
      .meta({ description: 'Hoàn tác việc tách, gộp, thêm: các mục đã thấy trở lại như trước' }),
  ])
  .meta({ id: 'DraftEdit' });
export type Edit = z.infer<typeof edit>;

export const editDraft = z
  .object({
    editId: id.meta({ description: 'Mã do máy trạm đặt; gửi lại cùng mã thì chỉ ghi một lần' }),
    version: z.number().int().min(1).meta({ description: 'version của dự thảo đã xem' }),
    edits: z.array(edit).min(1).max(50),
  })
  .meta({ id: 'EditDraft' });
