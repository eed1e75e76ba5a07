import { withoutGroupMark } from '../../domain/agency-names.js';
import { isPlainDate } from '../../domain/plain-date.js';
import { formatDate, formatTime } from '../../domain/vietnamese-dates.js';
import { deadlineValue, leadValue } from './edits.schemas.js';
import { dueWords } from './due-words.js';
import { reckonDeadline } from '../../domain/reckon-deadline.js';
import type { WorkingCalendar } from '../../domain/working-calendar.js';

const fieldNames: Readonly<Record<string, string>> = {
  lead: 'chủ trì',
  coordinators: 'phối hợp',
  action: 'nội dung',
  product: 'sản phẩm',
  reportTo: 'nơi nhận báo cáo',
  deadline: 'thời hạn',
  clause: 'điểm, khoản',
  '*': 'cả mục',
  number: 'số, ký hiệu',
  type: 'loại văn bản',
  issuedOn: 'ngày ban hành',
  issuer: 'cơ quan ban hành',
  subject: 'trích yếu',
  signer: 'người ký',
  directedBy: 'lãnh đạo chỉ đạo',
  urgency: 'độ khẩn',
  sourceStatement: 'nguồn',
  holder: 'người theo dõi',
};

export interface Clash {
  /** "Mục 5"; null: the document's head */
  item: string | null;
  field: string;
  was: unknown;
  now: unknown;
  /** of the edit that was quicker; null when nobody's is known */
  at: Date | null;
}

/** "Mục 5 vừa được sửa: chủ trì Sở Y tế → Sở Nội vụ, lúc 09 giờ 41." */
export function clashWords({ item, field, was, now, at }: Clash, calendar: WorkingCalendar): string {
  const change =
    field === '*'
      ? 'đồng nghiệp vừa sửa mục này'
      : `${fieldNames[field] ?? field} ${valueWords(was, calendar)} → ${valueWords(now, calendar)}`;
  return `${item ?? 'Phần đầu văn bản'} vừa được sửa: ${change}${at ? `, lúc ${formatTime(at)}` : ''}.`;
}

function valueWords(value: unknown, calendar: WorkingCalendar): string {
  if (value === null || value === undefined || value === '') return '(trống)';
  if (typeof value === 'string') return isPlainDate(value) ? formatDate(value) : short(value);
  const lead = leadValue.safeParse(value);
  if (lead.success) return names(lead.data.names);
  const deadline = deadlineValue.safeParse(value);
  if (deadline.success) {
    const { rule, isUndatedStated } = deadline.data;
    // A period needs a launch to have a date: here only its words count.
    const due = rule?.kind === 'fixed' ? reckonDeadline(rule, noAnchors, calendar).dueAt : null;
    return dueWords(rule, due, isUndatedStated);
  }
  if (Array.isArray(value)) return names(value.map(String));
  const name: unknown = typeof value === 'object' ? Reflect.get(value, 'name') : undefined;
  return typeof name === 'string' ? name : '(giá trị khác)';
}

const noAnchors = { issuedOn: null, receivedOn: '2000-01-01', launchedAt: new Date(0) };

const names = (all: readonly string[]): string => all.map(withoutGroupMark).join('; ') || '(trống)';
const short = (words: string): string => (words.length > 80 ? `“${words.slice(0, 77).trimEnd()}…”` : `“${words}”`);
