import { assignmentCount } from './addressing.js';
import type { DirectiveFigures } from './mail-content.js';
import type { LabelledLine } from './mail-document.js';
import { twoDigits } from './mail-words.js';

/** Always n of N, and what waits for the Office apart from what waits for the agencies (P12). */
export function figureFacts(figures: DirectiveFigures): LabelledLine[] {
  const of = (count: number) => `${twoDigits(count)}/${assignmentCount(figures.given)}`;
  return [
    { label: 'Đã giao', value: `${assignmentCount(figures.given)} cho ${twoDigits(figures.agenciesGiven)} cơ quan` },
    { label: 'Đã hoàn thành', value: of(figures.done) },
    { label: 'Chờ Văn phòng xác nhận', value: of(figures.awaitingConfirmation) },
    {
      label: 'Quá hạn',
      value: `${of(figures.overdue)}, của ${twoDigits(figures.agenciesOverdue)}/${twoDigits(figures.agenciesGiven)} cơ quan`,
    },
  ];
}
