import type { DirectiveSummary } from '../../api/directives/directives.schemas.js';
import { shortId } from '../find/short-id.js';
import { dateOr } from './dates.js';
import { table } from './table.js';

/** 'hoàn thành 3/8, quá hạn 2, chờ xác nhận 1'. */
export function progressWords({ state, progress, carriesNoTask }: DirectiveSummary): string {
  if (carriesNoTask) return 'không phát sinh nhiệm vụ';
  if (state === 'draft') return '';
  const { leadCount, doneOnTime, doneLate, overdue, awaitingConfirmation, sent, dueSoon } = progress;
  return [
    `hoàn thành ${doneOnTime + doneLate}/${leadCount}`,
    ...(overdue > 0 ? [`quá hạn ${overdue}`] : []),
    ...(dueSoon > 0 ? [`sắp đến hạn ${dueSoon}`] : []),
    ...(awaitingConfirmation > 0 ? [`chờ xác nhận ${awaitingConfirmation}`] : []),
    ...(sent > 0 ? [`chưa tiếp nhận ${sent}`] : []),
  ].join(', ');
}

export function directiveTable(rows: readonly DirectiveSummary[], columns: number): string {
  return table(
    [
      { head: 'Mã' },
      { head: 'Số, ký hiệu', grows: 2 },
      { head: 'Ngày' },
      { head: 'Trích yếu', grows: 5 },
      { head: 'Trạng thái', grows: 2 },
      { head: 'Tiến độ', grows: 3 },
      { head: 'Theo dõi', grows: 2 },
    ],
    rows.map((one) => [
      shortId(one.id),
      one.number ?? '(không số)',
      dateOr(one.issuedOn),
      one.subject,
      one.stateName,
      progressWords(one),
      one.specialist?.displayName ?? '',
    ]),
    columns,
  );
}
