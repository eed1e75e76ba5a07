import type { Route } from '../route.js';
import { idParams } from '../schemas/scalars.schemas.js';
import {
  draftChoices,
  draftDesk,
  draftList,
  draftsQuery,
  editOutcome,
  handingOut,
  presenceBody,
  presences,
} from './drafts.schemas.js';
import { editDraft } from './edits.schemas.js';

const tag = 'drafts';

export const draftRoutes = {
  list: {
    name: 'listDrafts',
    tag,
    method: 'get',
    path: '/api/drafts',
    summary: 'Các dự thảo chưa giao: ai chuẩn bị, lưu lúc nào',
    right: 'directive.create',
    query: draftsQuery,
    status: 200,
    answer: draftList,
  },
  desk: {
    name: 'getDraftDesk',
    tag,
    method: 'get',
    path: '/api/drafts/:id',
    summary: 'Một dự thảo để rà soát: văn bản gốc, các mục, những điều cần xử lý, ai đang mở',
    right: 'directive.text',
    params: idParams,
    status: 200,
    answer: draftDesk,
  },
  edit: {
    name: 'editDraft',
    tag,
    method: 'post',
    path: '/api/drafts/:id/edits',
    summary: 'Sửa từng trường của dự thảo, tách, gộp, thêm, bỏ, khôi phục, xác nhận, hoàn tác',
    description:
      'Mỗi lần sửa nêu giá trị đã thấy. Hai người sửa hai trường khác nhau: cả hai đều còn. Cùng một trường: FIELD_CHANGED kèm giá trị của đồng nghiệp, ai sửa và lúc nào. Cùng editId: chỉ ghi một lần.',
    right: 'directive.prepare',
    params: idParams,
    body: editDraft,
    status: 200,
    answer: editOutcome,
    refusals: ['FIELD_CHANGED', 'ITEM_GONE', 'SPLIT_EMPTY', 'NOT_A_DRAFT', 'DIRECTIVE_EXISTS', 'EDIT_REUSED'],
  },
  presence: {
    name: 'beatDraftPresence',
    tag,
    method: 'post',
    path: '/api/drafts/:id/presence',
    summary: 'Báo đang mở dự thảo, ở trường nào; ai khác đang mở',
    right: 'directive.text',
    params: idParams,
    body: presenceBody,
    status: 200,
    answer: presences,
  },
  choices: {
    name: 'draftChoices',
    tag,
    method: 'get',
    path: '/api/drafts/:id/choices',
    summary: 'Cơ quan và nhóm chọn được tại ngày ban hành, lãnh đạo, chuyên viên',
    right: 'directive.text',
    params: idParams,
    status: 200,
    answer: draftChoices,
  },
  handingOut: {
    name: 'handingOut',
    tag,
    method: 'get',
    path: '/api/directives/:id/handing-out',
    summary: 'Đã giao đến bao nhiêu cơ quan, bao nhiêu thư',
    right: 'directive.record',
    params: idParams,
    status: 200,
    answer: handingOut,
  },
} as const satisfies Record<string, Route>;
