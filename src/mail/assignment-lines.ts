import { stateNames } from '../domain/transitions.js';
import { deadlineWords } from './deadline-words.js';
import type { MailedAssignment, MailedOpenAssignment } from './mail-content.js';
import type { LabelledLine, MailItem } from './mail-document.js';
import { instantWords, listWords, withoutEndMark } from './mail-words.js';

/** An assignment in full, in the order in which an agency reads it: role and work, clause, product, report, with whom, when. */
export function fullAssignmentItem(assignment: MailedAssignment, further: readonly LabelledLine[] = []): MailItem {
  return {
    head: assignmentHead(assignment),
    lines: [
      ...clauseLine(assignment),
      ...optionalLine('Sản phẩm', assignment.product),
      ...optionalLine('Nơi nhận báo cáo', assignment.reportTo),
      ...coordinationLines(assignment),
      deadlineLine(assignment),
      ...further,
    ],
  };
}

/** An assignment that the agency has seen before: work, clause, deadline, and what is new. */
export function briefAssignmentItem(assignment: MailedAssignment, further: readonly LabelledLine[] = []): MailItem {
  return {
    head: assignmentHead(assignment),
    lines: [...clauseLine(assignment), deadlineLine(assignment), ...further],
  };
}

/** An assignment whose deadline is told by lines of its own. */
export function headedAssignmentItem(assignment: MailedAssignment, lines: readonly LabelledLine[]): MailItem {
  return { head: assignmentHead(assignment), lines: [...clauseLine(assignment), ...lines] };
}

/** State and last update, as the agency and the Office both know them. */
export function courseLines(assignment: MailedOpenAssignment): LabelledLine[] {
  return [
    { label: 'Tình trạng', value: stateWords(assignment) },
    {
      label: 'Cập nhật gần nhất',
      value: assignment.lastUpdate === null ? 'chưa có' : updateWords(assignment.lastUpdate),
    },
  ];
}

/** A line that is there only when it has something to say. */
export function optionalLine(label: string, value: string | null): LabelledLine[] {
  return value === null || value.trim() === '' ? [] : [{ label, value: withoutEndMark(value) }];
}

function assignmentHead(assignment: MailedAssignment): string {
  return `${roleWords(assignment)}: ${withoutEndMark(assignment.content)}`;
}

/** "Thực hiện" where one agency does it alone, "Chủ trì" where others help. */
function roleWords(assignment: MailedAssignment): string {
  if (assignment.role === 'coordinator') {
    return assignment.leadAgency === null ? 'Phối hợp' : `Phối hợp với ${assignment.leadAgency}`;
  }
  return assignment.coordinatingAgencies.length === 0 ? 'Thực hiện' : 'Chủ trì';
}

function clauseLine(assignment: MailedAssignment): LabelledLine[] {
  return optionalLine('Nêu tại', assignment.clause);
}

function coordinationLines(assignment: MailedAssignment): LabelledLine[] {
  const others = assignment.coordinatingAgencies;
  const label = assignment.role === 'coordinator' ? 'Cùng phối hợp' : 'Cơ quan phối hợp';
  return others.length === 0 ? [] : [{ label, value: listWords(others) }];
}

function deadlineLine(assignment: MailedAssignment): LabelledLine {
  return { label: 'Thời hạn', value: deadlineWords(assignment.deadline) };
}

function updateWords(update: NonNullable<MailedOpenAssignment['lastUpdate']>): string {
  const source =
    update.enteredByOfficeFrom === null ? '' : ` (Văn phòng cập nhật thay, theo ${update.enteredByOfficeFrom})`;
  return `${instantWords(update.at)}: ${withoutEndMark(update.summary)}${source}`;
}

function stateWords(assignment: MailedOpenAssignment): string {
  return assignment.state === 'inProgress' && assignment.isReturned
    ? 'đang bổ sung, hoàn thiện báo cáo theo đề nghị của Văn phòng'
    : stateNames[assignment.state];
}
