import { z } from 'zod';
import { assignmentStates } from '../../domain/assignment-facts.js';
import { channels, type AssignmentCommand } from '../../domain/command.js';
import { problem } from '../problems/problem.schemas.js';
import { id, instant, plainDate, words } from '../schemas/scalars.schemas.js';

const reason = words(4_000).meta({ description: 'Lý do' });
const content = words(20_000);
const files = z.array(id).max(20);

/** P4: what a leader's decision rests on. */
export const basis = z
  .object({
    form: z
      .enum(['phieuTrinh', 'butPhe', 'yKien', 'vanBan'])
      .meta({ description: 'Phiếu trình, bút phê, ý kiến (tại giao ban…), văn bản' }),
    leaderPost: words(200).meta({
      description: 'Chức vụ của lãnh đạo quyết định',
      examples: ['Phó Chủ tịch UBND tỉnh'],
    }),
    number: words(100).optional(),
    on: plainDate.optional(),
    fileId: id.optional(),
    text: words(4_000).optional(),
  })
  .meta({ id: 'Basis', description: 'Căn cứ của quyết định' });

/** P1: who said it on the agency's side. */
export const informant = z
  .object({
    name: words(200),
    telephone: words(50).optional(),
    letterNumber: words(100).optional(),
    letterOn: plainDate.optional(),
    fileId: id.optional(),
  })
  .meta({ id: 'Informant', description: 'Người cung cấp thông tin phía cơ quan' });

export const letter = z
  .object({ number: words(100), on: plainDate, signer: words(200) })
  .meta({ id: 'Letter', description: 'Văn bản báo cáo: số, ký hiệu, ngày, người ký' });

export const assignmentCommand = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('acknowledge'), note: words(4_000).optional() }),
    z.object({
      type: z.literal('reportProgress'),
      content,
      percent: z.number().int().min(0).max(100).optional(),
      delayReason: reason.optional(),
      fileIds: files.optional(),
    }),
    z.object({
      type: z.literal('reportCompletion'),
      content,
      performedOn: plainDate.meta({ description: 'Ngày thực hiện xong; không sau ngày báo cáo' }),
      letter,
      fileIds: files,
      delayReason: reason.optional(),
    }),
    z.object({ type: z.literal('confirm'), performedOn: plainDate.optional(), note: words(4_000).optional() }),
    z.object({ type: z.literal('return'), reason }),
    z.object({
      type: z.literal('requestExtension'),
      proposedDueOn: plainDate,
      reason,
      achieved: words(4_000).optional(),
    }),
    z.object({
      type: z.literal('decideExtension'),
      isApproved: z.boolean(),
      newDueOn: plainDate.optional(),
      reason: reason.optional(),
      basis: basis.optional().meta({ description: 'Bắt buộc, trừ khi lãnh đạo tự quyết định' }),
    }),
    z.object({
      type: z.literal('urge'),
      letterNumber: words(100).optional(),
      letterOn: plainDate.optional(),
      message: words(4_000).optional(),
      answerBy: plainDate.optional(),
    }),
    z.object({ type: z.literal('revoke'), reason, basis: basis.optional() }),
    z.object({ type: z.literal('reopen'), reason, basis: basis.optional() }),
    z.object({ type: z.literal('correctDueDate'), dueOn: plainDate.nullable(), reason }),
    z.object({ type: z.literal('correctWording'), action: words(20_000), reason }),
    z.object({ type: z.literal('correctAgency'), agencyId: id, reason }),
    z.object({ type: z.literal('openPeriod'), label: words(200), dueOn: plainDate }),
    z.object({ type: z.literal('takeUp'), reason }),
  ])
  .meta({ id: 'AssignmentCommand' });

// The schema is the rules' own union, member by member.
assignmentCommand satisfies z.ZodType<AssignmentCommand>;

/** How it reached the Office, and from whom: required when the Office enters an agency's act (P1). */
const onBehalf = {
  channel: z
    .enum(channels)
    .exclude(['mailLink'])
    .optional()
    .meta({ description: 'letter, axis, email, telephone khi Văn phòng cập nhật thay cơ quan' }),
  actedFor: id.optional().meta({ description: 'Cơ quan được cập nhật thay; phải là cơ quan của nhiệm vụ' }),
  informant: informant.optional(),
};

export const commandBody = z.object({ command: assignmentCommand, ...onBehalf }).meta({ id: 'CommandRequest' });
export type CommandBody = z.infer<typeof commandBody>;

export const commandOutcome = z
  .object({
    assignmentId: id,
    state: z.enum(assignmentStates),
    seq: z.number().int(),
    dueOn: plainDate.nullable(),
    at: instant,
    successorIds: z.array(id),
    isRepeated: z.boolean().meta({ description: 'true: lệnh này đã được thực hiện trước đó, đây là kết quả lần đầu' }),
  })
  .meta({ id: 'CommandOutcome' });

/** Idempotency-Key and If-Match of a command. */
export const commandHeaders = z.object({
  'idempotency-key': z
    .string()
    .min(1)
    .max(200)
    .meta({ description: 'Mã lệnh do chương trình gọi sinh ra; gửi lại cùng mã thì không thực hiện hai lần' }),
  'if-match': z.string().max(40).optional().meta({ description: 'seq mà người thực hiện đã thấy' }),
});

const commandItem = z.object({
  assignmentId: id,
  commandId: z.string().min(1).max(200),
  expectedSeq: z.number().int().min(0).optional(),
  command: assignmentCommand,
  ...onBehalf,
});

export const manyCommands = z.object({ items: z.array(commandItem).min(1).max(200) }).meta({ id: 'ManyCommands' });
export type ManyCommands = z.infer<typeof manyCommands>;

export const manyOutcomes = z
  .object({
    results: z.array(
      z.object({
        assignmentId: id,
        commandId: z.string(),
        status: z.number().int(),
        outcome: commandOutcome.optional(),
        problem: problem.optional(),
      }),
    ),
  })
  .meta({ id: 'ManyOutcomes', description: 'Mỗi lệnh được trả lời riêng, theo thứ tự đã gửi' });
