import type { z } from 'zod';
import type { assignmentOne } from '../../api/assignments/assignments.schemas.js';
import { formatDate } from '../../domain/vietnamese-dates.js';
import { dueWords, roleWords, standingWords } from './assignment-rows.js';
import { basisWords } from './basis-words.js';
import { dateOr, instantOr } from './dates.js';
import { actorWords, eventName, rungName, skipWords } from './event-names.js';
import { pairs } from './pairs.js';
import { mailTable } from './mail-rows.js';
import { table } from './table.js';

type One = z.infer<typeof assignmentOne>;

/** One assignment with all that happened to it. */
export function assignmentText(one: One, columns: number): string {
  return [headText(one, columns), ...sections(one, columns)].join('\n\n');
}

function headText({ assignment, content, deadlineBasis, others }: One, columns: number): string {
  const { directive, task, agency, specialist, room } = assignment;
  const withOthers = (role: 'lead' | 'coordinator') =>
    others.filter((other) => other.role === role).map((other) => other.agency);
  return pairs(
    [
      ['Mã', assignment.id],
      ['Cơ quan', `${agency.name} (${roleWords(assignment.role)})`],
      [
        'Văn bản',
        [directive.number, directive.issuedOn && `ngày ${formatDate(directive.issuedOn)}`, directive.subject]
          .filter(Boolean)
          .join(' '),
      ],
      ['Điểm', [task.clause, assignment.periodLabel].filter(Boolean).join(', ')],
      ['Nội dung', task.action],
      ['Nguyên văn', content === task.action ? null : content.replace(/\s+/g, ' ')],
      ['Sản phẩm', task.product],
      ['Nơi nhận báo cáo', task.reportTo],
      ['Cùng thực hiện', withOthers('lead').join('; ')],
      ['Phối hợp', withOthers('coordinator').join('; ')],
      ['Thời hạn', dueWords(assignment)],
      ['Văn bản ghi', task.deadlineText && `"${task.deadlineText}"`],
      ['Căn cứ thời hạn', deadlineBasis],
      ['Tình trạng', standingWords(assignment)],
      ['Tiếp nhận', assignment.acknowledgedAt && instantOr(assignment.acknowledgedAt)],
      ['Thực hiện xong', assignment.performedOn && formatDate(assignment.performedOn)],
      ['Báo cáo', assignment.reportedAt && instantOr(assignment.reportedAt)],
      ['Xác nhận', assignment.confirmedAt && instantOr(assignment.confirmedAt)],
      ['Lý do kết thúc', assignment.endReason],
      ['Theo dõi', [specialist?.displayName, room].filter(Boolean).join(', ')],
    ],
    columns,
  );
}

function sections({ events, reports, extensions, urgings, mails, rungs }: One, columns: number): string[] {
  const section = (title: string, heads: Parameters<typeof table>[0], rows: string[][]) =>
    rows.length === 0 ? [] : [`${title}\n${table(heads, rows, columns)}`];
  return [
    ...section(
      'Diễn biến',
      [{ head: 'Lúc' }, { head: 'Việc', grows: 2 }, { head: 'Ai', grows: 3 }, { head: 'Căn cứ', grows: 3 }],
      events.map((event) => [
        instantOr(event.at),
        eventName(event.kind),
        actorWords(event),
        basisWords(event.basis) ?? '',
      ]),
    ),
    ...section(
      'Báo cáo',
      [
        { head: 'Lúc' },
        { head: 'Loại' },
        { head: 'Nội dung', grows: 4 },
        { head: 'Văn bản, tệp', grows: 3 },
        { head: 'Xử lý', grows: 2 },
      ],
      reports.map((report) => [
        instantOr(report.reportedAt),
        report.kind === 'completion' ? 'hoàn thành' : `tiến độ${report.percent === null ? '' : ` ${report.percent} %`}`,
        [report.content, report.delayReason && `Nguyên nhân chậm: ${report.delayReason}`].filter(Boolean).join('\n'),
        [report.letter && letterWords(report.letter), ...report.files.map(({ name }) => name)]
          .filter(Boolean)
          .join('\n'),
        [reportStates[report.state] ?? report.state, report.decisionReason].filter(Boolean).join(': '),
      ]),
    ),
    ...section(
      'Gia hạn',
      [
        { head: 'Lúc' },
        { head: 'Từ' },
        { head: 'Đề nghị đến' },
        { head: 'Quyết định' },
        { head: 'Lý do, căn cứ', grows: 1 },
      ],
      extensions.map((extension) => [
        instantOr(extension.requestedAt),
        formatDate(extension.oldDueOn),
        formatDate(extension.proposedDueOn),
        `${extensionStates[extension.state] ?? extension.state}${extension.newDueOn ? ` ${formatDate(extension.newDueOn)}` : ''}`,
        [extension.reason, extension.decisionReason, basisWords(extension.basis)].filter(Boolean).join('\n'),
      ]),
    ),
    ...section(
      'Đôn đốc',
      [
        { head: 'Lần', align: 'right' },
        { head: 'Lúc' },
        { head: 'Ai' },
        { head: 'Văn bản' },
        { head: 'Nội dung', grows: 1 },
        { head: 'Trả lời trước' },
      ],
      urgings.map((urging) => [
        String(urging.number),
        instantOr(urging.at),
        urging.by,
        urging.letterNumber
          ? [urging.letterNumber, urging.letterOn && formatDate(urging.letterOn)].filter(Boolean).join(' ngày ')
          : '',
        urging.message ?? '',
        dateOr(urging.answerBy, ''),
      ]),
    ),
    ...(mails.length === 0 ? [] : [`Thư\n${mailTable(mails, columns)}`]),
    ...section(
      'Các mốc',
      [{ head: 'Định lúc' }, { head: 'Mốc' }, { head: 'Kết quả', grows: 1 }],
      rungs.map((rung) => [
        instantOr(rung.plannedAt),
        rungName(rung.rung),
        rung.outcome === 'fired' ? 'đã thực hiện' : `bỏ qua${rung.reason ? `: ${skipWords(rung.reason)}` : ''}`,
      ]),
    ),
  ];
}

const reportStates: Readonly<Record<string, string>> = {
  pending: 'chờ xác nhận',
  confirmed: 'đã xác nhận',
  returned: 'đề nghị bổ sung',
  noted: '',
};
const extensionStates: Readonly<Record<string, string>> = {
  pending: 'chờ quyết định',
  approved: 'đồng ý',
  refused: 'không đồng ý',
  lapsed: 'không còn cần',
};

const letterWords = ({ number, on, signer }: NonNullable<One['reports'][number]['letter']>): string =>
  [`Văn bản số ${number}`, on && `ngày ${formatDate(on)}`, signer && `(${signer} ký)`].filter(Boolean).join(' ');
