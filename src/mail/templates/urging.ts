import {
  assignmentCount,
  headWords,
  howToAnswer,
  isRequest,
  kindMark,
  putBeforeHead,
  recipientName,
  titleFor,
} from '../addressing.js';
import { briefAssignmentItem, courseLines } from '../assignment-lines.js';
import { blocksOfGroups } from '../directive-groups.js';
import { fullDirectiveName, shortDirectiveName } from '../directive-name.js';
import { earlierMailsLine, overdueLine } from '../overdue-lines.js';
import type { UrgingMail } from '../mail-content.js';
import type { LabelledLine, MailBlock, MailDocument } from '../mail-document.js';
import type { MailFrame } from '../mail-frame.js';
import { dateAndWeekday, instantWords, letterWords, personWords, withoutEndMark } from '../mail-words.js';

/** Đôn đốc lần n: a named person's act. Bodies that are asked read no number and no urging words. */
export function urgingDocument(mail: UrgingMail, frame: MailFrame): MailDocument {
  const { assignments, directive } = mail.group;
  const count = assignmentCount(assignments.length);
  const numbers = numbersOf(mail);
  const urging = `Đôn đốc ${numbersWords(mail)}`;
  return {
    subject: `${kindMark(urging, frame)} ${shortDirectiveName(directive)} – ${count} của ${recipientName(frame)}`,
    title: titleFor(urging, frame),
    salutation: putBeforeHead(frame),
    blocks: [
      { kind: 'paragraph', text: opening(mail, frame) },
      ...blocksOfGroups([mail.group], (each) =>
        briefAssignmentItem(each, [
          ...(numbers.length > 1 && !isRequest(frame) ? [numberLine(each.urgingNumber)] : []),
          ...earlierMailsLine(each.earlierMails, frame),
          ...overdueLine(each.overdue, mail.asOfAt, frame),
          ...courseLines(each),
        ]),
      ),
      ...messageBlocks(mail),
      { kind: 'paragraph', text: request(mail, frame) },
      ...(isRequest(frame)
        ? []
        : [
            {
              kind: 'paragraph',
              text: `Sau ${mail.reportByOn === null ? 'thư này' : 'ngày nêu trên'}, nếu chưa nhận được báo cáo, ${frame.officeName} sẽ tổng hợp, báo cáo lãnh đạo xem xét, chỉ đạo.`,
            } as const,
          ]),
      ...(mail.letter === null
        ? []
        : [{ kind: 'paragraph', text: `Thư này gửi cùng văn bản ${letterWords(mail.letter)}.` } as const]),
      {
        kind: 'paragraph',
        text: 'Trường hợp đã báo cáo, đề nghị cho biết số, ngày của văn bản báo cáo để cập nhật.',
      },
      { kind: 'paragraph', text: howToAnswer(frame) },
    ],
  };
}

function opening(mail: UrgingMail, frame: MailFrame): string {
  const { assignments, directive } = mail.group;
  const count = assignmentCount(assignments.length);
  const person = personWords(mail.urgedBy);
  if (isRequest(frame)) {
    return `Tính đến ${instantWords(mail.asOfAt)}, về việc thực hiện ${fullDirectiveName(directive)}, ${person} trân trọng đề nghị ${recipientName(frame)} quan tâm, phối hợp thực hiện ${count} sau đây:`;
  }
  return `Tính đến ${instantWords(mail.asOfAt)}, ${recipientName(frame)} có ${count} chưa hoàn thành theo ${fullDirectiveName(directive)}. ${person} đôn đốc ${numbersWords(mail)} việc thực hiện nhiệm vụ sau đây:`;
}

/** The assignments of one mail may have been urged a different number of times. */
function numbersOf(mail: UrgingMail): number[] {
  return [...new Set(mail.group.assignments.map((each) => each.urgingNumber))].sort((a, b) => a - b);
}

/** 'lần 2'; 'lần 1, lần 2' */
function numbersWords(mail: UrgingMail): string {
  return numbersOf(mail)
    .map((number) => `lần ${number}`)
    .join(', ');
}

function numberLine(urgingNumber: number): LabelledLine {
  return { label: 'Đôn đốc', value: `lần ${urgingNumber}` };
}

function messageBlocks(mail: UrgingMail): MailBlock[] {
  return mail.message === null || mail.message.trim() === ''
    ? []
    : [{ kind: 'paragraph', text: `${withoutEndMark(mail.message)}.`, isStrong: true }];
}

function request(mail: UrgingMail, frame: MailFrame): string {
  const by =
    mail.reportByOn === null ? 'trong thời gian sớm nhất' : `chậm nhất ngày ${dateAndWeekday(mail.reportByOn)}`;
  if (isRequest(frame)) {
    return `Rất mong quý Cơ quan phối hợp hoàn thành và thông tin kết quả (qua ${frame.officeName}) ${by}; nếu có khó khăn, vướng mắc, đề nghị trao đổi để ${frame.officeName} tổng hợp.${mail.reportByOn === null ? '' : ' Ngày này không thay thế thời hạn đã nêu trong văn bản.'}`;
  }
  const isLate = mail.group.assignments.some((each) => each.overdue !== null);
  const head = headWords(frame);
  return `Đề nghị ${head === null ? 'quý Cơ quan' : `đồng chí ${head} chỉ đạo`} hoàn thành, báo cáo (qua ${frame.officeName}) ${by}, nêu rõ ${isLate ? 'nguyên nhân chậm và ' : 'tiến độ, khó khăn, vướng mắc (nếu có) và '}thời gian hoàn thành${mail.reportByOn === null ? '' : '; thời hạn này không thay thế thời hạn đã giao'}.`;
}
