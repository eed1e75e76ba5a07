import type { z } from 'zod';
import type { preview } from '../../api/directives/preview.schemas.js';
import { localDateOf, localTimeOf } from '../../domain/plain-date.js';
import { formatDate } from '../../domain/vietnamese-dates.js';
import { dateOr, instantOr } from './dates.js';
import { deadlineRuleWords } from './deadline-rule-words.js';
import { rungLineName } from './event-names.js';
import { table } from './table.js';
import { paragraph } from './wrap.js';

type Preview = z.infer<typeof preview>;
type Task = Preview['tasks'][number];

/** What launching will do: who gets what, when what follows, and what stands in the way. */
export function previewText(
  { tasks, firstMails, missingAddresses, assignmentCount, problems, warnings }: Preview,
  columns: number,
): string {
  const passable = problems.filter(({ isPassable }) => isPassable);
  const standing = problems.filter(({ isPassable }) => !isPassable);
  const list = (title: string, lines: readonly { code: string; message: string; itemIndex: number | null }[]) =>
    lines.length === 0
      ? []
      : [[title, ...sayings(lines).map((saying) => paragraph(saying, columns, '    ', '  - '))].join('\n')];
  return [
    ...(tasks.length === 0 ? [] : [taskTable(tasks, columns)]),
    ...(tasks.length === 0
      ? []
      : [['Nếu không có trả lời (lúc 08 giờ 00):', ...tasks.map((task) => rungLine(task, columns))].join('\n')]),
    [
      `${tasks.length} nhiệm vụ, ${assignmentCount} lượt giao, ${firstMails.length} cơ quan; ${firstMails.length - missingAddresses.length} cơ quan nhận thư giao nhiệm vụ.`,
      ...(missingAddresses.length === 0
        ? []
        : [paragraph(`Chưa có địa chỉ thư: ${missingAddresses.join('; ')}.`, columns, '')]),
    ].join('\n'),
    ...list('Lưu ý:', warnings),
    ...list('Có thể bỏ qua khi giao luôn (--yes):', passable),
    ...list('Phải quyết định trước khi giao:', standing),
  ].join('\n\n');
}

/** What is said of several items alike is said once: 'mục 0, 2: Chưa có người xác nhận …'. */
function sayings(lines: readonly { code: string; message: string; itemIndex: number | null }[]): string[] {
  const alike = Map.groupBy(lines, ({ code, message }) => `${message} (${code})`);
  return [...alike].map(([saying, of]) => {
    const items = of.flatMap(({ itemIndex }) => (itemIndex === null ? [] : [itemIndex]));
    return items.length === 0 ? saying : `mục ${items.join(', ')}: ${saying}`;
  });
}

const taskTable = (tasks: readonly Task[], columns: number): string =>
  table(
    [
      { head: 'Mục', align: 'right' },
      { head: 'Điểm' },
      { head: 'Chủ trì, thực hiện', grows: 3 },
      { head: 'Phối hợp', grows: 2 },
      { head: 'Nội dung', grows: 4 },
      { head: 'Thời hạn', grows: 2 },
    ],
    tasks.map((task) => [
      String(task.itemIndex),
      task.clause ?? '',
      partyLines(task, 'lead'),
      partyLines(task, 'coordinator'),
      task.action,
      dueWords(task),
    ]),
    columns,
  );

/** A group as one line with the number of its members; those named by themselves, each by name. */
function partyLines({ lines, leadNames, coordinatorNames }: Task, role: 'lead' | 'coordinator'): string {
  const own = lines.filter((line) => line.role === role);
  if (own.length === 0) return (role === 'lead' ? leadNames : coordinatorNames).map((name) => `${name} (?)`).join('\n');
  const byGroup = Map.groupBy(own, ({ via }) => via);
  return [...byGroup]
    .flatMap(([via, members]) =>
      via === null ? members.map(({ agency }) => agency) : [`${via} (${members.length} cơ quan)`],
    )
    .join('\n');
}

function dueWords({
  dueOn,
  isDueProvisional,
  isStanding,
  restDayReason,
  rolledFrom,
  deadline,
  deadlineText,
}: Task): string {
  if (isStanding) return `${deadlineText ?? deadlineRuleWords(deadline)} (chưa tự lập kỳ)`;
  if (dueOn === null) return deadlineText ?? deadlineRuleWords(deadline);
  const remarks = [
    ...(deadlineText ? [`văn bản ghi "${deadlineText}"`] : []),
    ...(restDayReason ? [restDayReason] : []),
    ...(rolledFrom ? [`từ ngày nghỉ ${dateOr(rolledFrom)}`] : []),
    ...(isDueProvisional ? ['tạm tính'] : []),
  ];
  return `hết ngày ${dateOr(dueOn)}${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`;
}

/** 'nhắc việc: 24/02/2016, 26/02/2016; thông báo quá hạn: …': a line of the ladder with its dates. */
function rungLine({ itemIndex, rungs }: Task, columns: number): string {
  const byLine = Map.groupBy(
    rungs.filter(({ skipped }) => skipped === null),
    ({ id }) => rungLineName(id),
  );
  const words = [...byLine].map(([name, of]) => `${name}: ${of.map(({ at }) => rungTime(at)).join(', ')}`);
  return paragraph(
    words.length === 0 ? 'không có mốc tự động' : words.join('; '),
    columns,
    '          ',
    `  Mục ${itemIndex}: `.padEnd(10),
  );
}

/** Rungs fire at 08:00: the hour is said only where it is another. */
function rungTime(at: string): string {
  const instant = new Date(at);
  return localTimeOf(instant) === '08:00' ? formatDate(localDateOf(instant)) : instantOr(at);
}
