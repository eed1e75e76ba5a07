import { documentTypes } from '../../domain/document-types.js';
import { formatDate, formatInstant } from '../../domain/vietnamese-dates.js';
import type { AssignmentView } from '../assignments/assignments.schemas.js';
import type { Clock } from '../schemas/clock.schemas.js';
import { dueOnPage } from './due-on-page.js';
import { escapeHtml, htmlPage } from './html-page.js';

/** What the page without an account shows. */
export interface LinkPage {
  office: { secretariatName: string; contactRoom: string | null; contactPhone: string | null };
  issuer: string | null;
  /** where the stored original is had; null when none was stored */
  originalPath: string | null;
  agencyName: string;
  assignments: AssignmentView[];
  /** after the POST: how many were acknowledged by it; null before */
  acknowledgedCount: number | null;
  clock: Clock;
}

/** Faults of the form, to be shown above it. */
export interface FormFaults {
  messages: readonly string[];
  name: string;
  telephone: string;
}

export function linkPageHtml(page: LinkPage, faults: FormFaults | null = null): string {
  const waiting = page.assignments.filter(({ state }) => state === 'sent').length;
  const [first] = page.assignments;
  const title = first ? documentWords(first, page.issuer) : 'Nhiệm vụ được giao';
  return htmlPage(
    title,
    `
    <p class="office">${escapeHtml(page.office.secretariatName)}</p>
    <p class="agency">Kính gửi: ${escapeHtml(page.agencyName)}</p>
    <h1>${escapeHtml(title)}</h1>
    ${first ? `<p class="subject">${escapeHtml(first.directive.subject)}</p>` : ''}
    ${page.originalPath === null ? '' : `<p><a href="${escapeHtml(page.originalPath)}">Văn bản gốc</a></p>`}
    ${page.acknowledgedCount === null ? '' : thanks(page.acknowledgedCount)}
    <p class="asof">Tính đến ${escapeHtml(formatInstant(new Date(page.clock.at)))}: ${page.assignments.length} nhiệm vụ, ${waiting} nhiệm vụ chờ tiếp nhận.</p>
    <ol>${page.assignments.map(item).join('')}</ol>
    ${waiting > 0 ? form(waiting, faults) : ''}
    <p class="contact">Liên hệ: ${escapeHtml([page.office.secretariatName, page.office.contactRoom, page.office.contactPhone].filter(Boolean).join(', '))}.
    Báo cáo kết quả, đề nghị gia hạn: gửi văn bản đến Văn phòng (Văn phòng cập nhật thay).</p>`,
    page.clock,
  );
}

function documentWords({ directive }: AssignmentView, issuer: string | null): string {
  const of = issuer ? ` của ${issuer}` : '';
  const on = directive.issuedOn ? ` ngày ${formatDate(directive.issuedOn)}` : '';
  return directive.number
    ? `${nameOfType(directive.type)} số ${directive.number}${on}${of}`
    : `Ý kiến chỉ đạo${on}${of}`;
}

const nameOfType = (type: string): string => (type === 'KHAC' ? 'Văn bản' : (documentTypes[type] ?? 'Văn bản'));

function item(assignment: AssignmentView): string {
  const { task, role, stateName, isOverdue, daysOverdue } = assignment;
  const late = isOverdue && daysOverdue ? ` – quá hạn ${daysOverdue.calendarDays} ngày` : '';
  const facts: readonly (readonly [label: string, value: string | null])[] = [
    ['Nêu tại', task.clause ? `điểm ${task.clause}` : null],
    ['Vai trò', role === 'lead' ? 'chủ trì thực hiện' : 'phối hợp'],
    ['Thời hạn', `${dueOnPage(assignment)}${late}`],
    ['Sản phẩm', task.product],
    ['Nơi nhận báo cáo', task.reportTo],
    ['Tình trạng', stateName],
  ];
  const lines = facts.flatMap(([label, value]) => (value ? [`<dt>${label}</dt><dd>${escapeHtml(value)}</dd>`] : []));
  return `<li><p class="action">${escapeHtml(withCapital(task.action))}</p><dl>${lines.join('')}</dl></li>`;
}

const withCapital = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);

const thanks = (count: number): string =>
  `<p class="done" role="status">${count > 0 ? `Đã ghi nhận tiếp nhận ${count} nhiệm vụ. Trân trọng cảm ơn.` : 'Các nhiệm vụ đã được tiếp nhận trước đó.'}</p>`;

function form(waiting: number, faults: FormFaults | null): string {
  const wrong = faults ? `<p class="fault" role="alert">${faults.messages.map(escapeHtml).join('<br>')}</p>` : '';
  return `<form method="post">
    <h2>Xác nhận tiếp nhận ${waiting} nhiệm vụ</h2>${wrong}
    <label for="name">Họ và tên người xác nhận</label>
    <input id="name" name="name" required maxlength="200" autocomplete="name" value="${escapeHtml(faults?.name ?? '')}">
    <label for="telephone">Số điện thoại liên hệ</label>
    <input id="telephone" name="telephone" type="tel" required minlength="6" maxlength="50" autocomplete="tel" value="${escapeHtml(faults?.telephone ?? '')}">
    <button type="submit">Xác nhận tiếp nhận</button>
  </form>`;
}
