import { formatDate } from '../../domain/vietnamese-dates.js';
import { assignmentCount, sentTo } from '../addressing.js';
import { shortDeadlineWords } from '../deadline-words.js';
import { linkTo } from '../directive-groups.js';
import { shortDirectiveName } from '../directive-name.js';
import type { PushOrderMail } from '../mail-content.js';
import type { MailBlock, MailDocument, MailItem } from '../mail-document.js';
import type { MailFrame } from '../mail-frame.js';
import { dateAndWeekday, daysOverdueWords, instantWords, shortened, withoutEndMark } from '../mail-words.js';
import { localDateOf } from '../../domain/plain-date.js';

type Order = PushOrderMail['orders'][number];

/** Chỉ đạo đôn đốc: the leader's sentence, what it is about, and what the specialist does with it. */
export function pushOrderDocument(mail: PushOrderMail, frame: MailFrame): MailDocument {
  const count = mail.orders.reduce((sum, { assignments }) => sum + assignments.length, 0);
  const leaders = [...new Set(mail.orders.map(({ leader }) => leader))];
  const soonest = mail.orders.map(({ answerByOn }) => answerByOn).sort()[0];
  return {
    subject: `[Chỉ đạo đôn đốc] ${assignmentCount(count)} – ${leaders.join('; ')}${soonest === undefined ? '' : `, trả lời chậm nhất ngày ${formatDate(soonest)}`}`,
    title: 'Chỉ đạo đôn đốc của lãnh đạo',
    salutation: sentTo(frame),
    blocks: [
      ...mail.orders.flatMap(orderBlocks),
      {
        kind: 'paragraph',
        text: 'Đề nghị gửi đôn đốc đến các cơ quan nêu trên. Chỉ đạo này còn ở mục Chờ tôi xử lý và trong thư buổi sáng cho đến khi đôn đốc được gửi; cơ quan chỉ nhận văn bản, thư đôn đốc do chuyên viên gửi.',
      },
      ...linkTo('Mở trang Chờ tôi xử lý', mail.deskUrl, true),
    ],
  };
}

function orderBlocks({ leader, actedBy, orderedAt, sentence, answerByOn, assignments }: Order): MailBlock[] {
  return [
    {
      kind: 'paragraph',
      text: `${instantWords(orderedAt)}, ${leader} chỉ đạo${actedBy === null ? '' : ` (${actedBy} thực hiện thay)`}:`,
    },
    { kind: 'paragraph', text: `“${withoutEndMark(sentence)}.”`, isStrong: true },
    { kind: 'paragraph', text: `Cơ quan trả lời chậm nhất: ${dateAndWeekday(answerByOn)}.` },
    { kind: 'items', items: assignments.map(itemOf) },
  ];
}

function itemOf(assignment: Order['assignments'][number]): MailItem {
  const { agency, content, directive, clause, deadline, overdue, urgings, assignmentUrl } = assignment;
  const last = urgings.at(-1);
  return {
    head: `${agency}: ${shortened(withoutEndMark(content), 200)}`,
    lines: [
      { label: 'Văn bản', value: `${shortDirectiveName(directive)}${clause === null ? '' : `, ${clause}`}` },
      {
        label: 'Thời hạn',
        value: `${shortDeadlineWords(deadline)}${overdue === null ? '' : `, quá hạn ${daysOverdueWords(overdue)}`}`,
      },
      {
        label: 'Đã đôn đốc',
        value:
          last === undefined
            ? 'chưa'
            : `lần ${last.urgingNumber}, ngày ${formatDate(localDateOf(new Date(last.urgedAt)))}`,
      },
      ...(assignmentUrl === null ? [] : [{ label: 'Mở nhiệm vụ', value: assignmentUrl }]),
    ],
  };
}
