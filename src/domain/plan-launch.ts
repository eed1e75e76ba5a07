import { withoutGroupMark } from './agency-names.js';
import type { AgencyRegistry } from './agency-registry.js';
import { splitDocumentNumber } from './document-number.js';
import type { LaunchDraft, LaunchItem } from './launch-draft.js';
import {
  launchProblems,
  type FirstMail,
  type LaunchPlan,
  type LaunchProblem,
  type LaunchProblemCode,
  type LaunchWarning,
  type TaskPreview,
} from './launch-plan.js';
import type { OfficeSettings } from './office-settings.js';
import { localDateOf, type PlainDate } from './plain-date.js';
import type { PlannedDocument, PlannedTask } from './planned-task.js';
import { previewTask } from './preview-task.js';
import { settleParties } from './settle-parties.js';
import { formatDate } from './vietnamese-dates.js';
import type { WorkingCalendar } from './working-calendar.js';

export interface LaunchInput {
  /** the draft with the person's answers */
  draft: LaunchDraft;
  /** the document's text, for the literal words of each clause */
  text: string;
  registry: AgencyRegistry;
  calendar: WorkingCalendar;
  settings: OfficeSettings;
  /** business clock */
  now: Date;
  /** the installation's clock may be moved: a document of the future can wait for it */
  isDemonstration: boolean;
}

/**
 * What launching a draft will do, and what stands in its way: tasks with their frozen expansion as of the issue date, due dates,
 * rungs, first mails. Pure: the same input gives the same plan; `launch` writes its `document` and `tasks` and nothing else.
 * Rules: engine.md §1.5, domain.md §§17, 22, 26 (P3, P7, P8).
 */
export function planLaunch(input: LaunchInput): LaunchPlan {
  const { draft, registry, now } = input;
  const document = plannedDocument(draft, registry);
  const problems = documentProblems(input, document);
  // What the reader could not settle and this plan judges itself would be said twice, and go on being said once it is settled.
  const warnings: LaunchWarning[] = draft.warnings
    .filter(({ code }) => !(code in launchProblems))
    .map(({ code, message }) => ({ code, message, itemIndex: null }));
  if (draft.document.issuer === null && document.number !== null) {
    warnings.push({
      code: 'ISSUER_ASSUMED',
      message: `Không đọc được cơ quan ban hành; ghi là ${registry.officeName}.`,
      itemIndex: null,
    });
  }

  // Without an issue date nothing can be launched; names are then shown as of today.
  const namesOn = document.issuedOn ?? localDateOf(now);
  const tasks: PlannedTask[] = [];
  const previews: TaskPreview[] = [];
  for (const [itemIndex, item] of draft.assignments.entries()) {
    if (item.isDropped === true) continue;
    const parties = settleParties(item, itemIndex, registry, namesOn);
    const task = plannedTask(item, tasks.length + 1, parties.lines, input.text, registry);
    const preview = previewTask(task, itemIndex, input, document);
    problems.push(...parties.problems, ...itemProblems(item, itemIndex, document.issuedOn));
    warnings.push(...parties.warnings, ...dateWarnings(task, preview, now));
    tasks.push(task);
    previews.push(preview);
  }
  if (tasks.length === 0)
    problems.push(
      problem(
        'NO_TASKS',
        null,
        'Không có nhiệm vụ nào để giao; nếu đúng là như vậy, xin ghi nhận "không phát sinh nhiệm vụ".',
      ),
    );

  const firstMails = mailsOf(tasks, registry);
  warnings.push(...addressWarnings(firstMails));
  return {
    document,
    tasks,
    previews,
    firstMails,
    assignmentCount: tasks.reduce((count, { lines }) => count + lines.length, 0),
    problems,
    warnings,
  };
}

const problem = (code: LaunchProblemCode, itemIndex: number | null, message: string): LaunchProblem => ({
  code,
  message,
  itemIndex,
  isPassable: launchProblems[code].isPassable,
});

function plannedDocument({ document }: LaunchDraft, registry: AgencyRegistry): PlannedDocument {
  const parts = document.number === null ? null : splitDocumentNumber(document.number);
  return {
    number: parts?.number ?? null,
    notation: parts?.notation ?? null,
    year: parts ? (parts.year ?? yearOf(document.issuedOn)) : null,
    issuer: document.issuer ?? registry.officeName,
    type: document.type,
    issuedOn: document.issuedOn,
    // A leader's words have no trích yếu: what they are called by is their stated source.
    subject: document.subject?.trim() || document.sourceStatement?.trim() || '',
    signer: document.signer,
    directedBy: document.directedBy,
    directedByPostId: document.directedByPostId ?? null,
    urgency: document.urgency,
    sourceStatement: document.sourceStatement?.trim() || null,
  };
}

const yearOf = (on: PlainDate | null): number | null => (on === null ? null : Number(on.slice(0, 4)));

/** P8, S18: what a document must have before it hands out work. */
function documentProblems({ draft, now, isDemonstration }: LaunchInput, document: PlannedDocument): LaunchProblem[] {
  const problems: LaunchProblem[] = [];
  const { issuedOn, number, sourceStatement, subject } = document;
  const today = localDateOf(now);
  if (issuedOn === null) {
    problems.push(
      problem(
        'NO_ISSUE_DATE',
        null,
        'Văn bản chưa có ngày ban hành; xin nhập ngày ban hành, hoặc ngày của ý kiến chỉ đạo.',
      ),
    );
  } else if (issuedOn > today) {
    const hint = isDemonstration
      ? ` Đồng hồ của bản trình diễn đang ở ngày ${formatDate(today)}: có thể chạy "dondoc demo clock --to ${issuedOn}" rồi giao lại.`
      : '';
    problems.push(
      problem(
        'DATED_AFTER_TODAY',
        null,
        `Văn bản đề ngày ${formatDate(issuedOn)}, sau ngày hôm nay (${formatDate(today)}); chưa thể giao nhiệm vụ.${hint}`,
      ),
    );
  }
  if (number === null && sourceStatement === null) {
    problems.push(
      draft.document.number === null
        ? problem(
            'NO_NUMBER',
            null,
            'Văn bản chưa có số, ký hiệu; xin nhập số, hoặc nêu nguồn: "Ý kiến chỉ đạo của … ngày …".',
          )
        : problem(
            'NUMBER_UNREADABLE',
            null,
            `Số, ký hiệu "${draft.document.number}" không đúng thể thức (ví dụ: 104/TB-UBND).`,
          ),
    );
  } else if (number !== null && document.type === 'TIN' && sourceStatement === null) {
    problems.push(
      problem(
        'SECOND_HAND_SOURCE',
        null,
        'Tin, bài không phải là văn bản giao nhiệm vụ; xin nêu nguồn: "Ý kiến chỉ đạo của … ngày …".',
      ),
    );
  }
  if (subject === '') problems.push(problem('NO_SUBJECT', null, 'Văn bản chưa có trích yếu.'));
  return problems;
}

function plannedTask(
  item: LaunchItem,
  ordinal: number,
  lines: PlannedTask['lines'],
  text: string,
  registry: AgencyRegistry,
): PlannedTask {
  const content = item.span ? text.slice(item.span[0], item.span[1]).trim() : '';
  const nameOf = (name: string) => registry.agencies.find(({ id }) => id === name)?.name ?? withoutGroupMark(name);
  return {
    ordinal,
    clause: item.clause,
    action: item.action.trim(),
    content: content || item.action.trim(),
    product: item.product ?? null,
    reportTo: item.reportTo ?? null,
    deadline: item.deadline,
    deadlineText: item.deadlineText ?? null,
    deadlineBasis: item.deadlineBasis?.trim() || null,
    span: item.span,
    leadNames: item.lead.map(nameOf),
    coordinatorNames: item.coordinators.map(nameOf),
    lines,
  };
}

function itemProblems(item: LaunchItem, itemIndex: number, issuedOn: PlainDate | null): LaunchProblem[] {
  const problems: LaunchProblem[] = [];
  const { deadline } = item;
  if (item.action.trim() === '') problems.push(problem('NO_ACTION', itemIndex, 'Chưa có nội dung nhiệm vụ.'));
  if (deadline?.kind === 'fixed' && issuedOn !== null && deadline.due < issuedOn) {
    problems.push(
      problem(
        'DUE_BEFORE_ISSUE',
        itemIndex,
        `Thời hạn ${formatDate(deadline.due)} trước ngày ban hành văn bản (${formatDate(issuedOn)}); xin xem lại.`,
      ),
    );
  }
  // P3: a date that the text does not have rests on something that can be named.
  if (deadline !== null && !item.deadlineText && !item.deadlineBasis?.trim()) {
    problems.push(
      problem(
        'BASIS_MISSING',
        itemIndex,
        'Thời hạn này không có trong văn bản; xin nêu căn cứ (bút phê, phiếu trình, ý kiến của đồng chí …, ngày …).',
      ),
    );
  }
  if (deadline === null && item.isUndatedStated !== true) {
    problems.push(problem('UNDATED_NOT_STATED', itemIndex, 'Chưa xác nhận văn bản không quy định thời hạn.'));
  }
  if (item.isConfirmed !== true)
    problems.push(problem('NOT_CONFIRMED', itemIndex, 'Chưa có người xác nhận nội dung này.'));
  return problems;
}

function dateWarnings({ deadline }: PlannedTask, preview: TaskPreview, now: Date): LaunchWarning[] {
  const { itemIndex, dueOn, restDayReason, rolledFrom, isDueProvisional } = preview;
  const warnings: LaunchWarning[] = [];
  const warn = (code: string, message: string) => warnings.push({ code, message, itemIndex });
  if (preview.isStanding)
    warn(
      'RECURRING_WITHOUT_PERIODS',
      'Định kỳ – chưa tự lập kỳ: người theo dõi mở từng kỳ báo cáo và nhập thời hạn của kỳ.',
    );
  if (deadline?.kind === 'event')
    warn('EVENT_WITHOUT_DATE', `Thời hạn gắn với sự kiện ("${deadline.text}"), chưa tính được ngày.`);
  if (deadline?.kind === 'period' && dueOn === null)
    warn('PERIOD_WITHOUT_START', 'Thời hạn tính từ một sự kiện chưa có ngày; chưa tính được ngày đến hạn.');
  if (dueOn !== null && preview.dueAt !== null && Date.parse(preview.dueAt) < now.getTime()) {
    warn(
      'DUE_ALREADY_PASSED',
      `Thời hạn ${formatDate(dueOn)} đã qua; cơ quan nhận một thông báo nêu rõ tình hình, các bước quá hạn tính từ ngày giao.`,
    );
  }
  if (dueOn !== null && restDayReason !== null)
    warn('DUE_ON_REST_DAY', `Thời hạn ${formatDate(dueOn)} là ngày nghỉ (${restDayReason}); giữ nguyên theo văn bản.`);
  if (rolledFrom !== null && dueOn !== null)
    warn(
      'DUE_ROLLED',
      `Thời hạn rơi vào ngày nghỉ ${formatDate(rolledFrom)}, kết thúc vào ngày làm việc tiếp theo ${formatDate(dueOn)}.`,
    );
  if (isDueProvisional) warn('DUE_PROVISIONAL', 'Lịch nghỉ của năm này chưa có quyết định; ngày đến hạn là tạm tính.');
  return warnings;
}

function mailsOf(tasks: readonly PlannedTask[], registry: AgencyRegistry): FirstMail[] {
  const lines = tasks.flatMap((task) => task.lines);
  return registry.agencies.flatMap(({ id, name, register, addresses }) => {
    const own = lines.filter(({ agencyId }) => agencyId === id);
    if (own.length === 0) return [];
    const leadCount = own.filter(({ role }) => role === 'lead').length;
    return [{ agencyId: id, name, register, addresses, leadCount, coordinatorCount: own.length - leadCount }];
  });
}

function addressWarnings(firstMails: readonly FirstMail[]): LaunchWarning[] {
  return firstMails
    .filter(({ addresses }) => addresses.length === 0)
    .map(({ name }) => ({
      code: 'AGENCY_WITHOUT_ADDRESS',
      message: `${name} chưa có hộp thư: thông báo không đến được qua thư điện tử.`,
      itemIndex: null,
    }));
}
