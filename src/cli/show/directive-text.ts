import type { z } from 'zod';
import type { directiveOne, directiveTimeline } from '../../api/directives/directives.schemas.js';
import { shortId } from '../find/short-id.js';
import { dueWords, standingWords } from './assignment-rows.js';
import { basisWords } from './basis-words.js';
import { dateOr, instantOr } from './dates.js';
import { documentTypes } from '../../domain/document-types.js';
import { urgencies } from './document-marks.js';
import { progressWords } from './directive-rows.js';
import { actorWords, eventName } from './event-names.js';
import { pairs } from './pairs.js';
import { table } from './table.js';
import { paragraph } from './wrap.js';

type One = z.infer<typeof directiveOne>;

const reportStates: Record<One['leadershipReports'][number]['state'], string> = {
  prepared: 'đã lập, chờ gửi',
  sent: 'đã gửi',
  lapsed: 'không còn cần',
};

/** One document: its head, each task with its agencies, the reports to leadership. */
export function directiveText(
  { directive, signer, directedBy, tasks, waitingLineCount, leadershipReports }: One,
  columns: number,
): string {
  const signerWords =
    signer &&
    [signer.name, [signer.authority && `${signer.authority}.`, signer.position].filter(Boolean).join(' ')]
      .filter(Boolean)
      .join(', ');
  const head = pairs(
    [
      ['Mã', directive.id],
      ['Số, ký hiệu', directive.number ?? '(không số)'],
      ['Loại', documentTypes[directive.type] ?? directive.type],
      ['Nguồn', directive.sourceStatement],
      ['Ngày ban hành', dateOr(directive.issuedOn)],
      ['Cơ quan ban hành', directive.issuer],
      ['Trích yếu', directive.subject],
      ['Người ký', signerWords],
      ['Người chỉ đạo', directedBy],
      ['Độ khẩn', directive.urgency && urgencies[directive.urgency]],
      ['Theo dõi', [directive.specialist?.displayName, directive.room].filter(Boolean).join(', ')],
      ['Trạng thái', directive.stateName],
      ['Giao lúc', directive.launchedAt && instantOr(directive.launchedAt)],
      ['Chưa gửi đi', waitingLineCount > 0 ? `${waitingLineCount} lượt giao` : null],
      ['Kết thúc theo dõi', directive.concludedAt && instantOr(directive.concludedAt)],
      ['Tiến độ', progressWords(directive)],
    ],
    columns,
  );
  const reports = leadershipReports.map(
    ({ state, preparedAt, sentAt, sentBy, note }) =>
      `  - ${reportStates[state]}; lập ${instantOr(preparedAt)}${sentAt ? `, gửi ${instantOr(sentAt)}${sentBy ? ` (${sentBy})` : ''}` : ''}${note ? `: ${note}` : ''}`,
  );
  return [
    head,
    ...tasks.map((task) => taskText(task, columns)),
    ...(reports.length === 0 ? [] : [['Báo cáo lãnh đạo:', ...reports].join('\n')]),
  ].join('\n\n');
}

function taskText(
  { ordinal, clause, action, product, deadlineText, deadlineBasis, assignments }: One['tasks'][number],
  columns: number,
): string {
  const label = `${ordinal}.${clause ? ` (điểm ${clause})` : ''} `;
  const remarks = [
    product && `Sản phẩm: ${product}`,
    deadlineText && `Văn bản ghi "${deadlineText}"`,
    deadlineBasis && `Căn cứ thời hạn: ${deadlineBasis}`,
  ];
  return [
    paragraph(action, columns, '   ', label),
    ...remarks.flatMap((remark) => (remark ? [paragraph(remark, columns, '   ')] : [])),
    table(
      [
        { head: 'Mã' },
        { head: 'Cơ quan', grows: 3 },
        { head: 'Vai trò' },
        { head: 'Thời hạn', grows: 2 },
        { head: 'Tình trạng', grows: 3 },
      ],
      assignments.map((one) => [
        shortId(one.id),
        [one.agency.name, one.periodLabel].filter(Boolean).join(', '),
        one.role === 'lead' ? 'chủ trì' : 'phối hợp',
        dueWords(one),
        standingWords(one),
      ]),
      columns,
    ),
  ].join('\n');
}

/** The log of a document and its assignments, newest first. */
export const timelineTable = (events: z.infer<typeof directiveTimeline>['events'], columns: number): string =>
  table(
    [
      { head: 'Lúc' },
      { head: 'Việc', grows: 2 },
      { head: 'Cơ quan', grows: 3 },
      { head: 'Ai', grows: 3 },
      { head: 'Căn cứ', grows: 2 },
    ],
    events.map((event) => [
      instantOr(event.at),
      eventName(event.kind),
      [event.agency, event.assignmentId && shortId(event.assignmentId)].filter(Boolean).join(' '),
      actorWords(event),
      basisWords(event.basis) ?? '',
    ]),
    columns,
  );
