import { putBeforeLeader } from '../addressing.js';
import { fullDirectiveName, shortDirectiveName } from '../directive-name.js';
import { signedFileLink, linkTo } from '../directive-groups.js';
import { deadlineWords, shortDeadlineWords } from '../deadline-words.js';
import { figureFacts } from '../figures.js';
import { urgingsWords } from '../overdue-lines.js';
import type { LeadershipProposal, LeadershipReportLine, LeadershipReportMail } from '../mail-content.js';
import type { MailBlock, MailDocument } from '../mail-document.js';
import type { MailFrame } from '../mail-frame.js';
import {
  dateAndWeekday,
  daysOverdueWords,
  instantWords,
  listWords,
  personWords,
  twoDigits,
  withoutEndMark,
  workWords,
} from '../mail-words.js';
import { formatDate } from '../../domain/vietnamese-dates.js';

const WORK_CHARACTERS = 160; // the list is to fit one page; the clause and the sheet lead to the whole text

/** Báo cáo lãnh đạo: figures, each overdue agency, the proposals, how to answer, the list with the clauses. */
export function leadershipReportDocument(mail: LeadershipReportMail, frame: MailFrame): MailDocument {
  const { figures } = mail;
  const inside = mail.lines.filter((line) => !line.isOutsideCommittee);
  const outside = mail.lines.filter((line) => line.isOutsideCommittee);
  return {
    subject: `[Báo cáo] ${twoDigits(figures.agenciesOverdue)}/${twoDigits(figures.agenciesGiven)} cơ quan quá hạn thực hiện ${shortDirectiveName(mail.directive)}`,
    title: 'Báo cáo tình hình thực hiện nhiệm vụ quá hạn',
    salutation: putBeforeLeader(frame),
    blocks: [
      {
        kind: 'paragraph',
        text: `${frame.officeName} báo cáo tình hình thực hiện ${fullDirectiveName(mail.directive)}, số liệu đến ${instantWords(mail.asOfAt)}:`,
      },
      { kind: 'facts', facts: figureFacts(figures) },
      ...lineBlocks('Cơ quan quá hạn', inside),
      ...lineBlocks('Cơ quan ngoài hệ thống UBND (đề nghị phối hợp, tính riêng)', outside),
      {
        kind: 'paragraph',
        text: 'Số ngày quá hạn tính cả ngày nghỉ; số ngày làm việc ghi trong ngoặc.',
      },
      ...proposalBlocks(mail.proposals),
      { kind: 'paragraph', text: 'Kính xin ý kiến chỉ đạo của đồng chí.', isStrong: true },
      {
        kind: 'paragraph',
        text: 'Ý kiến chỉ đạo có thể trả lời thư này, ghi trên phiếu trình hoặc nói trực tiếp; chuyên viên theo dõi ghi nhận kèm căn cứ và tổ chức thực hiện.',
      },
      ...linkTo('Bảng theo dõi thực hiện văn bản', mail.sheetUrl),
      ...signedFileLink(mail.directive),
      {
        kind: 'paragraph',
        text:
          mail.sentBy === null
            ? 'Báo cáo do phần mềm tổng hợp và gửi theo thiết lập của Văn phòng.'
            : `Người gửi báo cáo: ${personWords(mail.sentBy)}.`,
      },
    ],
  };
}

function lineBlocks(heading: string, lines: readonly LeadershipReportLine[]): MailBlock[] {
  const [first] = lines;
  if (first === undefined) return [];
  // A group's clause gives every agency the same work: it is said once, and the list stays within a page.
  const isOneTask = lines.every(
    (line) => workOf(line) === workOf(first) && deadlineWords(line.deadline) === deadlineWords(first.deadline),
  );
  return [
    { kind: 'heading', text: heading },
    ...(isOneTask
      ? [
          {
            kind: 'paragraph',
            text: `Nhiệm vụ: ${workOf(first)}; thời hạn: ${deadlineWords(first.deadline)}.`,
          } as const,
        ]
      : []),
    {
      kind: 'table',
      columns: ['Cơ quan', ...(isOneTask ? [] : ['Nhiệm vụ', 'Thời hạn']), 'Quá hạn', 'Đôn đốc', 'Gia hạn, lý do chậm'],
      rows: lines.map((line) => [
        line.agency,
        ...(isOneTask ? [] : [workOf(line), shortDeadlineWords(line.deadline)]),
        daysOverdueWords(line.overdue),
        line.isOutsideCommittee && line.urgings.length === 0 ? 'không áp dụng' : urgingsWords(line.urgings),
        `${extensionWords(line.extension)}; ${line.reasonGiven === null ? 'chưa nêu lý do' : `lý do: ${withoutEndMark(line.reasonGiven)}`}`,
      ]),
    },
  ];
}

function workOf(line: LeadershipReportLine): string {
  return workWords(line, WORK_CHARACTERS);
}

function extensionWords(extension: LeadershipReportLine['extension']): string {
  if (extension === null) return 'chưa đề nghị gia hạn';
  const to = formatDate(extension.requestedDueOn);
  switch (extension.state) {
    case 'pending':
      return `đề nghị gia hạn đến ${to}, chờ quyết định`;
    case 'approved':
      return `đã được gia hạn đến ${to}`;
    case 'refused':
      return `đề nghị gia hạn đến ${to}, không được đồng ý`;
    default:
      return extension.state satisfies never;
  }
}

function proposalBlocks(proposals: readonly LeadershipProposal[]): MailBlock[] {
  return proposals.length === 0
    ? []
    : [
        { kind: 'heading', text: 'Đề xuất' },
        { kind: 'bullets', lines: proposals.map(proposalWords) },
      ];
}

function proposalWords(proposal: LeadershipProposal): string {
  switch (proposal.kind) {
    case 'explanation': {
      const by = proposal.byOn === null ? '' : `, thời hạn giải trình: ngày ${dateAndWeekday(proposal.byOn)}`;
      return `Ban hành văn bản yêu cầu giải trình đối với: ${listWords(proposal.agencies)}${by}.`;
    }
    case 'extension':
      return `Gia hạn cho ${proposal.agency} đến hết ngày ${dateAndWeekday(proposal.toOn)}.`;
    case 'other':
      return `${withoutEndMark(proposal.text)}.`;
    default:
      return proposal satisfies never;
  }
}
