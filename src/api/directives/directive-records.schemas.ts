import { z } from 'zod';
import { assignmentView, mailLine } from '../assignments/assignments.schemas.js';
import { clock } from '../schemas/clock.schemas.js';
import { nextCursor, pageQuery, total } from '../schemas/paging.schemas.js';
import { flag, id, instant, plainDate } from '../schemas/scalars.schemas.js';
import { deadlineRule } from './draft.schemas.js';
import { progress } from './directives.schemas.js';

const span = z.tuple([z.number().int(), z.number().int()]).nullable();
const letter = z.object({ number: z.string(), on: plainDate.nullable(), signer: z.string().nullable() });

export const taskParams = z.object({ id, taskId: id });
export const mailParams = z.object({ id, mailId: id });

/** The words of a document and where each of its tasks stands in them. */
export const directiveText = z
  .object({
    text: z.string(),
    tasks: z.array(
      z.object({ id, ordinal: z.number().int(), clause: z.string().nullable(), action: z.string(), span }),
    ),
    clock,
  })
  .meta({ id: 'DirectiveText', description: 'span: vị trí [đầu, cuối) của điểm giao nhiệm vụ trong text' });

export const directiveGrid = z
  .object({
    task: z.object({
      id,
      ordinal: z.number().int(),
      clause: z.string().nullable(),
      action: z.string(),
      content: z.string(),
      product: z.string().nullable(),
      reportTo: z.string().nullable(),
      deadline: deadlineRule.nullable(),
      deadlineText: z.string().nullable(),
      deadlineBasis: z.string().nullable(),
      leadNames: z.array(z.string()),
      coordinatorNames: z.array(z.string()),
      span,
    }),
    /** of the lead assignments that were not taken back */
    counts: z.object({
      leadCount: z.number().int(),
      sent: z.number().int(),
      declinePending: z.number().int(),
      inProgress: z.number().int(),
      awaitingConfirmation: z.number().int(),
      suspended: z.number().int(),
      closed: z.number().int(),
      overdue: z.number().int(),
    }),
    rows: z.array(
      z.object({
        assignment: assignmentView,
        stateSinceAt: instant.nullable().meta({ description: 'Từ khi nào ở trạng thái hiện tại' }),
        latest: z
          .object({ kind: z.string(), at: instant, channel: z.string(), letter: letter.nullable() })
          .nullable()
          .meta({ description: 'Lần cập nhật gần nhất của cơ quan, nhận qua kênh nào' }),
        mayDo: z.array(z.string()),
      }),
    ),
    clock,
  })
  .meta({ id: 'DirectiveGrid', description: 'Cơ quan × trạng thái của một nhiệm vụ, theo thứ tự danh mục (P10)' });

export const directiveSheet = z
  .object({
    office: z.object({ name: z.string(), secretariatName: z.string() }),
    directive: z.object({
      id,
      number: z.string().nullable(),
      type: z.string(),
      typeName: z.string(),
      issuer: z.string().nullable(),
      issuedOn: plainDate.nullable(),
      subject: z.string(),
      sourceStatement: z.string().nullable(),
    }),
    rows: z.array(
      z.object({
        assignment: assignmentView,
        coordinators: z.array(z.string()),
        deadlineBasis: z.string().nullable(),
        result: z
          .object({
            kind: z.enum(['progress', 'completion']),
            state: z.string(),
            content: z.string(),
            reportedAt: instant,
            performedOn: plainDate.nullable(),
            letter: letter.nullable(),
          })
          .nullable()
          .meta({ description: 'Báo cáo hoàn thành mới nhất, nếu chưa có thì cập nhật tiến độ mới nhất' }),
        delayReason: z.string().nullable(),
        lastUrging: z
          .object({
            number: z.number().int(),
            at: instant,
            letterNumber: z.string().nullable(),
            letterOn: plainDate.nullable(),
          })
          .nullable(),
      }),
    ),
    progress,
    clock,
  })
  .meta({ id: 'DirectiveSheet', description: 'Bảng theo dõi: mỗi dòng một lượt giao của cơ quan chủ trì' });

export const sentMailsQuery = z.object({
  agency: id.optional(),
  kind: z.string().max(40).optional(),
  trouble: flag.optional().meta({ description: 'true: chỉ thư bị từ chối, chưa rõ kết quả, chưa có địa chỉ' }),
  ...pageQuery,
});

const sentMailLine = z
  .object({
    key: z.string(),
    mailId: id.nullable().meta({ description: 'null: chưa thành thư' }),
    kind: z.string(),
    at: instant,
    recipient: z.string(),
    noticeCount: z.number().int(),
    state: z.string(),
    stateName: z.string(),
    reason: z.string().nullable(),
    subject: z.string().nullable(),
    addresses: z.array(z.string()),
    handedOverAt: instant.nullable(),
    serverAnswer: z.string().nullable(),
  })
  .meta({ id: 'SentMailLine' });

export const sentMails = z
  .object({
    mails: z.array(sentMailLine),
    total,
    troubleCount: z.number().int(),
    nextCursor,
    clock,
  })
  .meta({ id: 'SentMails' });

export const sentMail = z
  .object({
    id,
    kind: z.string(),
    at: instant,
    subject: z.string().nullable(),
    text: z.string().nullable().meta({ description: 'Nguyên văn đã gửi; null: thư được soạn khi gửi' }),
    addresses: z.array(z.string()),
    replyTo: z.string().nullable(),
    state: z.string(),
    stateName: z.string(),
    attempts: z.number().int(),
    handedOverAt: instant.nullable(),
    serverAnswer: z.string().nullable(),
    notices: z.array(mailLine.pick({ noticeId: true, kind: true, at: true, state: true, reason: true })),
    clock,
  })
  .meta({ id: 'SentMail', description: 'Một thư như đã gửi' });

export const directiveFiles = z
  .object({
    files: z.array(
      z.object({
        id,
        name: z.string(),
        mediaType: z.string(),
        sizeBytes: z.number().int(),
        at: instant,
        source: z.enum(['original', 'report', 'basis', 'letter']),
        agency: z.string().nullable(),
        assignmentId: id.nullable(),
        ordinal: z.number().int().nullable(),
        clause: z.string().nullable(),
        documentNumber: z.string().nullable(),
        documentOn: plainDate.nullable(),
        reportState: z.string().nullable(),
      }),
    ),
    clock,
  })
  .meta({ id: 'DirectiveFiles', description: 'Văn bản gốc, minh chứng, văn bản báo cáo và căn cứ quyết định' });

export const changeKinds = ['dueDate', 'wording', 'agency', 'addition', 'revocation', 'handOver'] as const;

export const directiveChanges = z
  .object({
    corrections: z.number().int(),
    additions: z.number().int(),
    revocations: z.number().int(),
    handOvers: z.number().int(),
    changes: z.array(
      z.object({
        kind: z.enum(changeKinds),
        at: instant,
        actor: z.string().nullable(),
        reason: z.string().nullable(),
        assignmentId: id.nullable(),
        agency: z.string().nullable(),
        ordinal: z.number().int().nullable(),
        clause: z.string().nullable(),
        before: z.string().nullable().meta({ description: 'Ngày YYYY-MM-DD, chữ hoặc tên cơ quan; null: không có' }),
        after: z.string().nullable(),
        agencies: z.array(z.string()),
      }),
    ),
    clock,
  })
  .meta({ id: 'DirectiveChanges', description: 'Đính chính, bổ sung sau khi giao; không phải gia hạn (P2)' });

export const colleagueList = z
  .object({
    colleagues: z.array(
      z.object({
        id,
        displayName: z.string(),
        room: z.string().nullable(),
        phone: z.string().nullable(),
        isOfOwnRoom: z.boolean(),
        openDirectiveCount: z.number().int(),
      }),
    ),
  })
  .meta({ id: 'ColleagueList' });
