import type { Command } from 'commander';
import { z } from 'zod';
import { defineAct } from '../act/define-act.js';
import { upload } from '../act/upload.js';
import type { Ended } from '../define-command.js';
import type { Io } from '../io.js';
import { dateOption, listOption, numberOption, wordsOption } from '../options.js';

const fileOption = () => listOption('--file <tệp>', 'tệp minh chứng');

/** What the agency does; the Office enters on its behalf what came by letter or telephone (P1). */
export function defineActsOfAgency(program: Command, io: Io, ended: Ended): void {
  defineAct(program, io, ended, {
    name: 'ack',
    summary: 'tiếp nhận nhiệm vụ',
    type: 'acknowledge',
    isAgencys: true,
    isForMany: true,
    options: [wordsOption('--note <chữ>', 'ghi chú')],
    shape: z.object({ note: z.string().optional() }),
    commandOf: ({ note }) => ({ type: 'acknowledge', ...(note ? { note } : {}) }),
  });

  defineAct(program, io, ended, {
    name: 'progress',
    summary: 'cập nhật tiến độ',
    type: 'reportProgress',
    isAgencys: true,
    options: [
      wordsOption('--content <chữ>', 'nội dung tiến độ').makeOptionMandatory(),
      numberOption('--percent <số>', 'phần trăm đã làm', 0, 100),
      wordsOption('--delay-reason <chữ>', 'nguyên nhân chậm'),
      fileOption(),
    ],
    shape: z.object({
      content: z.string(),
      percent: z.number().optional(),
      delayReason: z.string().optional(),
      file: z.array(z.string()).optional(),
    }),
    commandOf: async ({ content, percent, delayReason, file = [] }, api) => ({
      type: 'reportProgress',
      content,
      ...(percent === undefined ? {} : { percent }),
      ...(delayReason ? { delayReason } : {}),
      ...(file.length > 0 ? { fileIds: await upload(api, file) } : {}),
    }),
  });

  defineAct(program, io, ended, {
    name: 'report',
    summary: 'báo cáo hoàn thành, theo văn bản của cơ quan và tệp minh chứng',
    type: 'reportCompletion',
    isAgencys: true,
    options: [
      wordsOption('--content <chữ>', 'kết quả thực hiện').makeOptionMandatory(),
      dateOption('--performed-on <ngày>', 'ngày thực hiện xong').makeOptionMandatory(),
      wordsOption('--letter <số>', 'số, ký hiệu văn bản báo cáo').makeOptionMandatory(),
      dateOption('--letter-on <ngày>', 'ngày của văn bản báo cáo').makeOptionMandatory(),
      wordsOption('--signer <tên>', 'người ký văn bản báo cáo').makeOptionMandatory(),
      wordsOption('--delay-reason <chữ>', 'nguyên nhân chậm'),
      fileOption(),
    ],
    shape: z.object({
      content: z.string(),
      performedOn: z.string(),
      letter: z.string(),
      letterOn: z.string(),
      signer: z.string(),
      delayReason: z.string().optional(),
      file: z.array(z.string()).optional(),
    }),
    commandOf: async ({ content, performedOn, letter, letterOn, signer, delayReason, file = [] }, api) => ({
      type: 'reportCompletion',
      content,
      performedOn,
      letter: { number: letter, on: letterOn, signer },
      fileIds: await upload(api, file),
      ...(delayReason ? { delayReason } : {}),
    }),
  });

  defineAct(program, io, ended, {
    name: 'extend',
    summary: 'đề nghị gia hạn',
    type: 'requestExtension',
    isAgencys: true,
    options: [
      dateOption('--to <ngày>', 'thời hạn đề nghị').makeOptionMandatory(),
      wordsOption('--reason <chữ>', 'lý do').makeOptionMandatory(),
      wordsOption('--achieved <chữ>', 'kết quả đã đạt được'),
    ],
    shape: z.object({ to: z.string(), reason: z.string(), achieved: z.string().optional() }),
    commandOf: ({ to, reason, achieved }) => ({
      type: 'requestExtension',
      proposedDueOn: to,
      reason,
      ...(achieved ? { achieved } : {}),
    }),
  });
}
