import { writtenNumber } from '../../domain/document-number.js';
import { localDateOf } from '../../domain/plain-date.js';
import { formatDate, formatInstant, formatTime, weekdayName } from '../../domain/vietnamese-dates.js';
import type { Rehearsal } from './rehearse.js';
import type { RehearsedMail, RehearsedRung } from './timeline.js';

const MAIL_WORDS: Readonly<Record<string, string>> = {
  launch: 'Thư giao nhiệm vụ',
  receipt: 'Thư nhắc xác nhận tiếp nhận',
  reminder: 'Thư nhắc việc',
  overdue: 'Thông báo quá hạn',
  undated: 'Thư nhắc nhiệm vụ không quy định thời hạn',
  officeSlow: 'Thư nhắc báo cáo chờ Văn phòng',
  reportUntouched: 'Thư báo cáo lãnh đạo chưa được gửi',
  leadershipReport: 'Báo cáo lãnh đạo',
  pushOrder: 'Thư chỉ đạo đôn đốc của lãnh đạo',
  weeklyList: 'Danh sách quá hạn hằng tuần',
  specialistDaily: 'Thư buổi sáng của chuyên viên',
  closing: 'Thư kết thúc theo dõi',
};

const LINE_WORDS: Readonly<Record<string, string>> = {
  receipt: 'chưa tiếp nhận',
  reminder: 'nhắc việc',
  overdue: 'thông báo quá hạn',
  leadership: 'báo cáo lãnh đạo',
  officeSlow: 'báo cáo chờ Văn phòng',
  undated: 'không quy định thời hạn',
};

const REASON_WORDS: Readonly<Record<string, string>> = {
  beforeRound: 'trước khi giao',
  tooSoonAfterLaunch: 'quá gần ngày giao',
  laterRungOfLine: 'gộp vào thông báo sau',
  overdueNoticeDue: 'đã có thông báo quá hạn',
  requestRegister: 'cơ quan được đề nghị phối hợp',
};

/** What repeats by itself for weeks is told once. */
const REPEATED = new Set(['specialistDaily', 'weeklyList']);
const NAMES_SHOWN = 4;

interface Line {
  at: string;
  words: string[];
}

/** The rehearsal as people read it: a line per kind of mail and instant, with the rungs behind it. */
export function timelineText(rehearsal: Rehearsal, isWithMails: boolean): string {
  const lines = [
    ...mailLines(rehearsal.mails),
    ...rungLines(rehearsal.rungs),
    ...reportLines(rehearsal),
    ...unreachableLines(rehearsal),
  ];
  const byDay = Map.groupBy(
    lines.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    ({ at }) => localDateOf(new Date(at)),
  );
  const days = [...byDay].map(([day, ofDay]) =>
    [
      `${weekdayName(day)}, ${formatDate(day)}`,
      ...ofDay.map(({ at, words }) => `  ${formatTime(new Date(at))}  ${words.join('\n             ')}`),
    ].join('\n'),
  );
  return [headOf(rehearsal), ...days, ...(isWithMails ? [mailsText(rehearsal.mails)] : [])].join('\n\n');
}

function headOf({ plan, leftOut, officeName, launchedAt, until }: Rehearsal): string {
  const { document, assignmentCount, tasks, firstMails, previews, warnings } = plan;
  const number =
    document.number === null
      ? 'chưa có số'
      : writtenNumber({ number: document.number, notation: document.notation ?? '' });
  const dated = previews.filter(({ dueOn }) => dueOn !== null);
  return [
    'DIỄN TẬP: nếu không cơ quan nào trả lời. Không gửi thư, không ghi vào hệ thống nào.',
    `Văn bản: ${document.subject} (${number}, ${officeName})`,
    `Giao lúc ${formatInstant(new Date(launchedAt))}; xem đến hết ngày ${formatDate(until)}.`,
    `${tasks.length} nhiệm vụ, ${assignmentCount} việc giao cho ${firstMails.length} cơ quan; ${dated.length} nhiệm vụ có thời hạn.`,
    ...dated.map(
      ({ ordinal, dueOn, restDayReason }) =>
        `  Nhiệm vụ ${ordinal}: hết ngày ${formatDate(dueOn ?? '')}${restDayReason === null ? '' : ` (${restDayReason})`}`,
    ),
    ...warnings
      .filter(({ itemIndex }) => itemIndex !== null)
      .map(({ itemIndex, message }) => `  Lưu ý mục ${(itemIndex ?? 0) + 1}: ${message}`),
    ...leftOut.map(
      ({ clause, action, problems }) =>
        `  Để ngoài: ${clause === null ? '' : `điểm ${clause}, `}"${short(action)}": ${problems.map(({ message }) => message).join(' ')}`,
    ),
  ].join('\n');
}

const short = (words: string): string => (words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words);

function mailLines(mails: readonly RehearsedMail[]): Line[] {
  const groups = [...Map.groupBy(mails, ({ kind, at }) => `${kind} ${at.slice(0, 16)}`).values()];
  const told = new Set<string>();
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const name = MAIL_WORDS[first.kind] ?? first.kind;
    const repeats = REPEATED.has(first.kind) ? groups.filter((other) => other[0]?.kind === first.kind) : [];
    if (repeats.length > 0 && told.has(first.kind)) return [];
    told.add(first.kind);
    const last = repeats.at(-1)?.[0];
    const again =
      last && repeats.length > 1
        ? [`còn ${repeats.length - 1} lần nữa, đến ngày ${formatDate(localDateOf(new Date(last.at)))}`]
        : [];
    return [{ at: first.at, words: [`${name} → ${recipients(group)}`, `"${first.subject}"`, ...again] }];
  });
}

function recipients(mails: readonly RehearsedMail[]): string {
  const names = mails.map(({ to }) => to);
  if (names.length <= NAMES_SHOWN) return names.join('; ');
  return `${names.length} nơi nhận: ${names.slice(0, NAMES_SHOWN).join('; ')} và ${names.length - NAMES_SHOWN} nơi khác`;
}

function rungLines(rungs: readonly RehearsedRung[]): Line[] {
  return rungs.map(({ at, rung, outcome, reason, assignmentCount }) => {
    const [line = '', step = ''] = rung.split('.');
    const why = reason === null ? '' : ` (${REASON_WORDS[reason] ?? reason})`;
    const what = outcome === 'fired' ? '' : outcome === 'collapsed' ? ': gộp' : ': bỏ qua';
    return {
      at,
      words: [`Bước "${LINE_WORDS[line] ?? line}" ${stepWords(step)}: ${assignmentCount} việc${what}${why}`],
    };
  });
}

const stepWords = (step: string): string =>
  ({ prepared: '– lập báo cáo', untouched: '– báo cáo chưa gửi' })[step] ?? step;

function reportLines({ reportsPreparedAt }: Rehearsal): Line[] {
  return reportsPreparedAt.map((at) => ({
    at,
    words: ['Báo cáo lãnh đạo đã lập sẵn trên bàn chuyên viên, chờ người gửi'],
  }));
}

function unreachableLines({ unreachable }: Rehearsal): Line[] {
  return unreachable.map(({ at, kind, to }) => ({
    at,
    words: [`Không gửi được: ${MAIL_WORDS[kind] ?? kind} → ${to} (chưa có hộp thư)`],
  }));
}

/** One mail of each kind and instant, whole. */
function mailsText(mails: readonly RehearsedMail[]): string {
  const firsts = [
    ...Map.groupBy(mails, ({ kind, at }) => (REPEATED.has(kind) ? kind : `${kind} ${at.slice(0, 16)}`)).values(),
  ].flatMap(([first]) => first ?? []);
  return firsts
    .map(({ at, to, addresses, subject, text }) =>
      [
        `──────── ${formatInstant(new Date(at))} → ${to} <${addresses.join(', ')}>`,
        `Tiêu đề: ${subject}`,
        '',
        text.trimEnd(),
      ].join('\n'),
    )
    .join('\n\n');
}
