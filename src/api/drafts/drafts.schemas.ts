import { z } from 'zod';
import { documentFields, itemFields } from '../../domain/to-settle.js';
import { deadlineRule, draftDocument, draftItem } from '../directives/draft.schemas.js';
import { directiveStates } from '../directives/directives.schemas.js';
import { source } from '../intake/source.schemas.js';
import { clock } from '../schemas/clock.schemas.js';
import { id, instant, plainDate } from '../schemas/scalars.schemas.js';
import { edit, holderValue } from './edits.schemas.js';

const span = z.tuple([z.number().int(), z.number().int()]);
const itemId = z.string();

export const draftsQuery = z.object({
  scope: z.enum(['mine', 'room', 'all']).default('mine').meta({ description: 'của tôi · của phòng · tất cả' }),
});
export type DraftsQuery = z.infer<typeof draftsQuery>;

const draftLine = z.object({
  id,
  number: z.string().nullable().meta({ description: 'Số, ký hiệu đầy đủ: 08/TB-UBND' }),
  type: z.string(),
  issuedOn: plainDate.nullable(),
  issuer: z.string().nullable(),
  subject: z.string(),
  sourceStatement: z.string().nullable(),
  specialist: z.object({ id, displayName: z.string() }).nullable(),
  room: z.string().nullable(),
  createdAt: instant,
  savedAt: instant.meta({ description: 'Lần lưu gần nhất' }),
  savedBy: z.string().nullable(),
  itemCount: z.number().int(),
  mayEdit: z.boolean(),
});

/** Newest saved first; all of the office are counted, so that a cut list says so. */
export const draftList = z
  .object({ drafts: z.array(draftLine), totalCount: z.number().int(), clock })
  .meta({ id: 'DraftList' });

const candidate = z.object({ agencyId: id, name: z.string(), score: z.number() });

const earlierTask = z
  .object({
    directiveId: id,
    number: z.string().nullable(),
    issuedOn: plainDate.nullable(),
    assignmentId: id,
    agencyId: id,
    clause: z.string().nullable(),
    action: z.string(),
    dueOn: plainDate.nullable(),
    likeness: z.number(),
  })
  .meta({ id: 'EarlierTask', description: 'Nhiệm vụ đang thực hiện của một văn bản trước' });

const agencyRef = z.object({ id, name: z.string() });
const nameMatch = z
  .object({
    name: z.string(),
    kind: z.enum(['exact', 'likely', 'ambiguous', 'unknown', 'group', 'partner']),
    agency: agencyRef.nullable(),
    score: z.number().nullable(),
    margin: z.number().nullable().meta({ description: 'Hơn tên gần thứ hai bao nhiêu' }),
    candidates: z.array(candidate),
    members: z.array(agencyRef),
    former: z
      .array(
        z.object({
          agencyId: id,
          name: z.string(),
          lastOn: plainDate.nullable(),
          why: z.enum(['renamed', 'ended', 'not-yet']),
          acting: z.array(z.object({ agencyId: id, name: z.string() })),
        }),
      )
      .meta({ description: 'Cơ quan mang tên này vào ngày khác, cơ quan kế tục' }),
    mayBeAdded: z.boolean().meta({ description: 'Chưa có trong danh bạ, có thể bổ sung' }),
    warning: z.string().nullable(),
  })
  .meta({ id: 'NameMatch' });

const aliasOffer = z
  .object({ itemId, name: z.string(), agencyId: id, agencyName: z.string(), key: z.string() })
  .meta({ id: 'AliasOffer', description: 'Tên trong văn bản có thể giữ làm tên gọi khác của cơ quan' });

export const thingToSettle = z
  .object({
    key: z.string(),
    code: z.string(),
    weight: z.enum(['must', 'doubt', 'look', 'note']),
    message: z.string(),
    itemId: itemId.nullable().meta({ description: 'null: phần đầu văn bản' }),
    field: z.enum([...itemFields, ...documentFields]).nullable(),
    words: z.string().nullable(),
    span: span.nullable(),
    mayBeRight: z.boolean().meta({ description: 'Có thể trả lời "Đúng"' }),
    isSettled: z.boolean(),
    candidates: z.array(candidate),
    earlier: earlierTask.optional(),
  })
  .meta({ id: 'ThingToSettle' });

/** What a name of an item came to as of the issue date. */
const party = z
  .object({
    name: z.string().meta({ description: 'Như trong dự thảo' }),
    label: z.string(),
    kind: z.enum(['agency', 'group', 'partner', 'vague', 'unsettled']),
    agencyId: id.nullable(),
    members: z.array(z.string()).meta({ description: 'Của nhóm, tại ngày ban hành' }),
  })
  .meta({ id: 'DraftParty' });

const reckoned = z.object({
  dueOn: plainDate.nullable(),
  dueAt: instant.nullable(),
  words: z.string().meta({ description: '"hết ngày 28/02/2016, Chủ nhật"' }),
});

const item = draftItem
  .extend({
    id: itemId,
    ordinal: z.number().int().nullable().meta({ description: 'Số thứ tự nhiệm vụ; null: đã bỏ' }),
    leads: z.array(party),
    coordinatingParties: z.array(party),
    agencyCount: z.number().int().meta({ description: 'Số cơ quan được giao, cả chủ trì và phối hợp' }),
    reckoned,
  })
  .meta({ id: 'DraftDeskItem' });

const presence = z
  .object({
    accountId: id,
    displayName: z.string(),
    room: z.string().nullable(),
    itemId: itemId.nullable(),
    field: z.string().nullable(),
  })
  .meta({ id: 'DraftPresence' });

const lastChange = z.object({
  itemId: itemId.nullable(),
  field: z.string(),
  by: z.string(),
  isOwn: z.boolean(),
  at: instant,
});

/** A draft as the desk shows it: text, items with what they come to, what is left to settle, who else is there. */
export const draftDesk = z
  .object({
    id,
    state: z.enum(directiveStates),
    version: z.number().int(),
    text: z.string(),
    document: draftDocument,
    holder: holderValue,
    specialist: z.object({ id, displayName: z.string() }).nullable(),
    file: z.object({ id, name: z.string(), mediaType: z.string() }).nullable(),
    source: source.nullable(),
    items: z.array(item),
    toSettle: z.array(thingToSettle),
    openCount: z.number().int().meta({ description: 'Còn phải xử lý' }),
    totalCount: z.number().int().meta({ description: 'Cả những điều đã xử lý' }),
    clearCount: z.number().int().meta({ description: 'Số mục chỉ còn chưa có người xem (confirmClear)' }),
    aliasOffers: z.array(aliasOffer),
    citedHere: z
      .array(z.object({ index: z.number().int(), directiveId: id }))
      .meta({ description: 'Văn bản được dẫn (thứ tự trong document.cited) đã có trong sổ theo dõi' }),
    names: z.array(nameMatch).meta({ description: 'Mỗi tên trong dự thảo ứng với cơ quan nào tại ngày ban hành' }),
    namesOn: plainDate.meta({ description: 'Tên cơ quan và thành viên nhóm tính tại ngày này' }),
    savedAt: instant,
    savedBy: z.string().nullable(),
    lastChanges: z.array(lastChange),
    others: z.array(presence),
    mayEdit: z.boolean(),
    mayEditWho: z.string().meta({ description: 'Ai được sửa, khi người xem không được' }),
    mayAddMailbox: z.boolean(),
    mailboxKeepers: z.array(z.string()).meta({ description: 'Ai được bổ sung địa chỉ thư' }),
    clock,
  })
  .meta({ id: 'DraftDesk' });

export const editOutcome = z
  .object({
    desk: draftDesk,
    undo: z.array(edit).meta({ description: 'Gửi như một lần sửa để hoàn tác' }),
    isRepeated: z.boolean(),
  })
  .meta({ id: 'DraftEditOutcome' });

export const presenceBody = z
  .object({
    tabId: id,
    itemId: itemId.max(40).nullable(),
    field: z.string().max(30).nullable(),
    isLeaving: z.boolean().default(false),
  })
  .meta({ id: 'DraftPresenceBeat' });

export const presences = z.object({ others: z.array(presence) }).meta({ id: 'DraftPresences' });

const agencyChoice = z.object({
  id,
  name: z.string(),
  kind: z.string(),
  names: z.array(z.string()).meta({ description: 'Tên khác, tên viết tắt, tại ngày ban hành' }),
  hasAddress: z.boolean(),
});
const groupChoice = z.object({
  id,
  value: z.string().meta({ description: 'Ghi vào dự thảo: "nhóm:…"' }),
  name: z.string(),
  members: z.array(z.string()),
});

/** Whom an item may name, as of the issue date; who may follow up, whose instruction it may be. */
export const draftChoices = z
  .object({
    on: plainDate,
    agencies: z.array(agencyChoice),
    groups: z.array(groupChoice),
    posts: z.array(z.object({ id, title: z.string(), holder: z.string().nullable() })),
    specialists: z.array(z.object({ id, displayName: z.string(), room: z.string().nullable() })),
  })
  .meta({ id: 'DraftChoices' });

const mailCounts = z.object({
  waiting: z.number().int(),
  handedOver: z.number().int(),
  refused: z.number().int(),
  unknown: z.number().int(),
});

/** "Đã giao 20/35 cơ quan." */
export const handingOut = z
  .object({
    directiveId: id,
    state: z.enum(directiveStates),
    launchedAt: instant.nullable(),
    handedOutAt: instant.nullable(),
    agencyCount: z.number().int(),
    handedOutAgencyCount: z.number().int(),
    assignmentCount: z.number().int(),
    handedOutAssignmentCount: z.number().int(),
    withoutAddress: z.array(z.string()),
    mails: mailCounts,
    clock,
  })
  .meta({ id: 'HandingOut' });

export type DraftDesk = z.infer<typeof draftDesk>;
export type DeadlineRuleView = z.infer<typeof deadlineRule>;
