import { Option, type Command } from 'commander';
import { z } from 'zod';
import type { AssignmentCommand } from '../../domain/command.js';
import { DomainError } from '../../domain/errors.js';
import { basisOf, basisOptions, basisShape, neededBasis } from '../act/basis.js';
import { defineAct } from '../act/define-act.js';
import type { ApiClient } from '../client/api-client.js';
import type { Ended } from '../define-command.js';
import { findAgency } from '../find/find-agency.js';
import type { Io } from '../io.js';
import { dateOption, wordsOption } from '../options.js';

const reasonOption = () => wordsOption('--reason <chữ>', 'lý do').makeOptionMandatory();

/** What the Office does with an assignment, and what it records of a leader's decision. */
export function defineActsOfOffice(program: Command, io: Io, ended: Ended): void {
  defineAct(program, io, ended, {
    name: 'confirm',
    summary: 'xác nhận hoàn thành',
    type: 'confirm',
    isForMany: true,
    options: [dateOption('--performed-on <ngày>', 'sửa ngày thực hiện xong'), wordsOption('--note <chữ>', 'ghi chú')],
    shape: z.object({ performedOn: z.string().optional(), note: z.string().optional() }),
    commandOf: ({ performedOn, note }) => ({
      type: 'confirm',
      ...(performedOn ? { performedOn } : {}),
      ...(note ? { note } : {}),
    }),
  });

  defineAct(program, io, ended, {
    name: 'return',
    summary: 'đề nghị bổ sung, hoàn thiện báo cáo',
    type: 'return',
    options: [reasonOption()],
    shape: z.object({ reason: z.string() }),
    commandOf: ({ reason }) => ({ type: 'return', reason }),
  });

  defineAct(program, io, ended, {
    name: 'urge',
    summary: 'đôn đốc (ghi nhận lần đôn đốc của người ra lệnh)',
    type: 'urge',
    isForMany: true,
    options: [
      wordsOption('--letter <số>', 'số, ký hiệu văn bản đôn đốc'),
      dateOption('--letter-on <ngày>', 'ngày của văn bản đôn đốc'),
      wordsOption('--message <chữ>', 'nội dung đôn đốc'),
      dateOption('--answer-by <ngày>', 'đề nghị báo cáo chậm nhất ngày'),
    ],
    shape: z.object({
      letter: z.string().optional(),
      letterOn: z.string().optional(),
      message: z.string().optional(),
      answerBy: z.string().optional(),
    }),
    commandOf: ({ letter, letterOn, message, answerBy }) => ({
      type: 'urge',
      ...(letter ? { letterNumber: letter } : {}),
      ...(letterOn ? { letterOn } : {}),
      ...(message ? { message } : {}),
      ...(answerBy ? { answerBy } : {}),
    }),
  });

  defineAct(program, io, ended, {
    name: 'decide-extension',
    summary: 'ghi nhận quyết định của lãnh đạo về gia hạn',
    type: 'decideExtension',
    options: [
      new Option('--approve', 'đồng ý'),
      new Option('--refuse', 'không đồng ý').conflicts('approve'),
      dateOption('--to <ngày>', 'thời hạn mới (mặc định: thời hạn được đề nghị)'),
      wordsOption('--reason <chữ>', 'lý do'),
      ...basisOptions,
    ],
    shape: z.object({
      approve: z.boolean().optional(),
      refuse: z.boolean().optional(),
      to: z.string().optional(),
      reason: z.string().optional(),
      ...basisShape,
    }),
    commandOf: async ({ approve, refuse, to, reason, ...basis }, api) => {
      if (!approve && !refuse)
        throw new DomainError('WRONG_USE', 'Nêu --approve (đồng ý) hoặc --refuse (không đồng ý).');
      return {
        type: 'decideExtension',
        isApproved: approve === true,
        ...(to ? { newDueOn: to } : {}),
        ...(reason ? { reason } : {}),
        basis: await neededBasis(api, basis),
      };
    },
  });

  defineAct(program, io, ended, {
    name: 'revoke',
    summary: 'thu hồi nhiệm vụ',
    type: 'revoke',
    options: [reasonOption(), ...basisOptions],
    shape: z.object({ reason: z.string(), ...basisShape }),
    commandOf: async ({ reason, ...options }, api) => {
      const basis = await basisOf(api, options);
      return { type: 'revoke', reason, ...(basis ? { basis } : {}) };
    },
  });

  defineAct(program, io, ended, {
    name: 'reopen',
    summary: 'mở lại nhiệm vụ đã hoàn thành, theo ý kiến của lãnh đạo',
    type: 'reopen',
    options: [reasonOption(), ...basisOptions],
    shape: z.object({ reason: z.string(), ...basisShape }),
    commandOf: async ({ reason, ...options }, api) => ({
      type: 'reopen',
      reason,
      basis: await neededBasis(api, options),
    }),
  });

  defineAct(program, io, ended, {
    name: 'correct',
    summary: 'đính chính do nhập sai: thời hạn, nội dung hoặc cơ quan',
    type: 'correctDueDate',
    options: [
      dateOption('--due <ngày>', 'thời hạn đúng'),
      new Option('--no-due', 'đúng ra văn bản không quy định thời hạn'),
      wordsOption('--action <chữ>', 'nội dung đúng'),
      wordsOption('--agency <cơ quan>', 'cơ quan đúng: tên, tên viết tắt hoặc mã'),
      reasonOption(),
    ],
    shape: z.object({
      due: z.union([z.string(), z.boolean()]).optional(),
      action: z.string().optional(),
      agency: z.string().optional(),
      reason: z.string(),
    }),
    commandOf: correctionOf,
  });

  defineAct(program, io, ended, {
    name: 'take-up',
    summary: 'đưa nhiệm vụ bị tạm gác do lỗi trở lại theo dõi, giữ nguyên thời hạn',
    type: 'takeUp',
    options: [reasonOption()],
    shape: z.object({ reason: z.string() }),
    commandOf: ({ reason }) => ({ type: 'takeUp', reason }),
  });

  defineAct(program, io, ended, {
    name: 'open-period',
    summary: 'mở một kỳ của nhiệm vụ định kỳ',
    type: 'openPeriod',
    options: [
      wordsOption('--label <kỳ>', 'tên kỳ, ví dụ "Quý I/2016"').makeOptionMandatory(),
      dateOption('--due <ngày>', 'thời hạn của kỳ').makeOptionMandatory(),
    ],
    shape: z.object({ label: z.string(), due: z.string() }),
    commandOf: ({ label, due }) => ({ type: 'openPeriod', label, dueOn: due }),
  });
}

interface Correction {
  /** false: `--no-due`; true: commander's default where there is a `--no-…` */
  due?: string | boolean | undefined;
  action?: string | undefined;
  agency?: string | undefined;
  reason: string;
}

/** P2: one thing at a time, so that the log says what was wrong. */
async function correctionOf({ due, action, agency, reason }: Correction, api: ApiClient): Promise<AssignmentCommand> {
  const isDue = typeof due === 'string' || due === false;
  if ([isDue, action !== undefined, agency !== undefined].filter(Boolean).length !== 1) {
    throw new DomainError('WRONG_USE', 'Mỗi lần đính chính một điều: --due, --no-due, --action hoặc --agency.');
  }
  if (action !== undefined) return { type: 'correctWording', action, reason };
  if (agency !== undefined) return { type: 'correctAgency', agencyId: await findAgency(api, agency), reason };
  return { type: 'correctDueDate', dueOn: typeof due === 'string' ? due : null, reason };
}
