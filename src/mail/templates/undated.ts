import { assignmentCount, howToAnswer, isRequest, kindMark, sentTo } from '../addressing.js';
import { briefAssignmentItem, courseLines } from '../assignment-lines.js';
import {
  agencyPageLink,
  countAssignments,
  headingOfGroup,
  sourceOfGroups,
  subjectOfGroups,
} from '../directive-groups.js';
import type { UndatedMail } from '../mail-content.js';
import type { LabelledLine, MailBlock, MailDocument } from '../mail-document.js';
import type { MailFrame } from '../mail-frame.js';
import { instantWords, twoDigits } from '../mail-words.js';

/** Undated assignments that have aged without report or proposal: to the agency, or to the Office's people with the agency named. */
export function undatedDocument(mail: UndatedMail, frame: MailFrame): MailDocument {
  const count = assignmentCount(countAssignments(mail.groups));
  const isToAgency = frame.recipient.kind === 'agency';
  const days = `${twoDigits(mail.agedDays)} ngày`;
  return {
    subject: `${kindMark('Không quy định thời hạn', frame)} ${subjectOfGroups(mail.groups)} – đã giao ${days}, chưa có báo cáo`,
    title: 'Nhiệm vụ không quy định thời hạn chưa có báo cáo',
    salutation: sentTo(frame),
    blocks: [
      {
        kind: 'paragraph',
        text: `Tính đến ${instantWords(mail.asOfAt)}, ${isToAgency ? 'quý Cơ quan có' : 'có'} ${count} ${isAnyWritten(mail) ? 'chưa xác định được ngày đến hạn' : 'không quy định thời hạn'} ${sourceOfGroups(mail.groups)}, đã giao từ ${days} trở lên nhưng chưa có báo cáo hoặc đề xuất:`,
      },
      ...mail.groups.flatMap((group): MailBlock[] => [
        ...headingOfGroup(mail.groups, group),
        {
          kind: 'items',
          items: group.assignments.map((each) =>
            briefAssignmentItem(each, [
              ...(isToAgency ? [] : [agencyLine(each.agency)]),
              {
                label: 'Đã giao',
                value: `lúc ${instantWords(group.launchedAt)}, đến nay ${twoDigits(each.agedDays)} ngày`,
              },
              ...courseLines(each),
            ]),
          ),
        },
        ...agencyPageLink(isToAgency ? group.agencyPageUrl : null),
      ]),
      { kind: 'paragraph', text: isToAgency ? requestToAgency(frame) : requestToOffice(mail) },
      ...(isToAgency ? [{ kind: 'paragraph', text: howToAnswer(frame) } as const] : []),
    ],
  };
}

/** "Ngay sau khi thực hiện xong" is a deadline, though no day. */
const isAnyWritten = ({ groups }: UndatedMail): boolean =>
  groups.some(({ assignments }) => assignments.some(({ deadline }) => deadline.kind !== 'none'));

function agencyLine(agency: string): LabelledLine {
  return { label: 'Cơ quan', value: agency };
}

function requestToAgency(frame: MailFrame): string {
  const please = isRequest(frame) ? 'Đề nghị quý Cơ quan quan tâm, phối hợp' : 'Đề nghị quý Cơ quan';
  return `${please} báo cáo tình hình thực hiện, kết quả đã đạt được và đề xuất thời gian hoàn thành. Trường hợp đã báo cáo, đề nghị cho biết số, ngày của văn bản báo cáo để cập nhật.`;
}

function requestToOffice(mail: UndatedMail): string {
  return mail.agedDays >= 90
    ? 'Đề nghị xem xét, trình lãnh đạo cho ý kiến về thời hạn hoặc việc tiếp tục theo dõi các nhiệm vụ này.'
    : 'Đề nghị liên hệ cơ quan, cập nhật tình hình hoặc trình lãnh đạo xác định thời hạn.';
}
