import type {
  DirectiveFigures,
  MailContent,
  MailKind,
  MailedAssignment,
  MailedBasis,
  MailedDirective,
  MailedOpenAssignment,
} from '../../src/mail/mail-content.js';
import type { MailFrame, MailRecipient } from '../../src/mail/mail-frame.js';

export const office = 'Văn phòng UBND tỉnh Ninh Bình';

export function recipientOf(over: Partial<Extract<MailRecipient, { kind: 'agency' }>> = {}): MailRecipient {
  return { kind: 'agency', name: 'Sở Y tế', headPost: 'Giám đốc Sở Y tế', register: 'directive', ...over };
}

export const police = recipientOf({
  name: 'Công an tỉnh',
  headPost: 'Giám đốc Công an tỉnh',
  register: 'request',
});

export function frameOf(over: Partial<MailFrame> = {}): MailFrame {
  return {
    officeName: office,
    recipient: recipientOf(),
    contact: {
      specialist: 'Chuyên viên phụ trách y tế',
      room: 'Phòng Khoa giáo – Văn xã',
      telephone: '0229 3871 000',
      email: 'vp6.vpubnd@ninhbinh.invalid',
    },
    publicUrl: 'https://dondoc.ninhbinh.invalid',
    signInUrl: 'https://dondoc.ninhbinh.invalid',
    demonstration: null,
    ...over,
  };
}

export function directiveOf(over: Partial<MailedDirective> = {}): MailedDirective {
  return {
    directiveId: '0190a3c2-1111-7000-8000-000000000001',
    typeName: 'Thông báo',
    number: '15/TB-UBND',
    issuedOn: '2016-02-05',
    issuer: 'UBND tỉnh Ninh Bình',
    subject: 'Kết luận của Phó Chủ tịch UBND tỉnh tại hội nghị Ban Chỉ đạo ứng dụng công nghệ thông tin tỉnh',
    statedSource: null,
    directedBy: 'Phó Chủ tịch UBND tỉnh',
    signedFileUrl: 'https://dondoc.ninhbinh.invalid/files/15-TB-UBND.pdf',
    ...over,
  };
}

export const otherDirective = directiveOf({
  directiveId: '0190a3c2-1111-7000-8000-000000000002',
  typeName: 'Công văn',
  number: '32/UBND-VP6',
  issuedOn: '2016-02-03',
  subject: 'V/v tăng cường phòng, chống dịch bệnh mùa đông xuân',
  directedBy: null,
  signedFileUrl: null,
});

export function assignmentOf(over: Partial<MailedAssignment> = {}): MailedAssignment {
  return {
    assignmentId: '0190a3c2-2222-7000-8000-000000000001',
    clause: 'điểm 3 mục II',
    role: 'lead',
    leadAgency: null,
    coordinatingAgencies: ['Sở Thông tin và Truyền thông', 'Sở Văn hóa, Thể thao và Du lịch'],
    content:
      'Xây dựng kế hoạch chi tiết triển khai ứng dụng công nghệ thông tin phù hợp với tình hình, điều kiện cụ thể của đơn vị.',
    product: 'Kế hoạch năm 2016',
    reportTo: 'UBND tỉnh',
    deadline: {
      kind: 'dated',
      dueOn: '2016-02-28',
      dueTime: null,
      asWritten: 'trước ngày 28/2',
      basis: null,
      originalDueOn: null,
    },
    ...over,
  };
}

export const undatedAssignment = assignmentOf({
  assignmentId: '0190a3c2-2222-7000-8000-000000000002',
  clause: 'điểm 4 mục II',
  coordinatingAgencies: [],
  content: 'Phân công cán bộ phụ trách công nghệ thông tin của đơn vị;',
  product: null,
  reportTo: null,
  deadline: { kind: 'none' },
});

export const coordinatedAssignment = assignmentOf({
  assignmentId: '0190a3c2-2222-7000-8000-000000000003',
  clause: 'điểm 1 mục II',
  role: 'coordinator',
  leadAgency: 'Sở Thông tin và Truyền thông',
  coordinatingAgencies: ['Sở Tài chính'],
  content: 'Tổng hợp nhu cầu vốn đầu tư và vốn sự nghiệp chi cho ứng dụng, phát triển công nghệ thông tin',
  product: 'Dự toán kinh phí',
});

export function openAssignmentOf(over: Partial<MailedOpenAssignment> = {}): MailedOpenAssignment {
  return {
    ...assignmentOf(),
    state: 'inProgress',
    isReturned: false,
    lastUpdate: {
      at: '2016-02-22T03:15:00.000Z',
      summary: 'Đã dự thảo kế hoạch, đang lấy ý kiến các đơn vị trực thuộc.',
      enteredByOfficeFrom: 'Công văn số 118/SYT-VP ngày 22/02/2016',
    },
    workingDaysLeft: 3,
    overdue: null,
    earlierMails: [],
    ...over,
  };
}

export const overdueAssignment = openAssignmentOf({
  workingDaysLeft: null,
  overdue: { calendarDays: 8, workingDays: 6 },
  earlierMails: [
    { kind: 'reminder', sentAt: '2016-02-24T01:00:00.000Z', urgingNumber: null },
    { kind: 'reminder', sentAt: '2016-02-26T01:00:00.000Z', urgingNumber: null },
    { kind: 'overdue', sentAt: '2016-02-29T01:00:00.000Z', urgingNumber: null },
    { kind: 'urging', sentAt: '2016-03-02T02:30:00.000Z', urgingNumber: 1 },
  ],
});

const pageUrl = 'https://dondoc.ninhbinh.invalid/m/4f1cK9-thu-sample-token-000000';
const group = { directive: directiveOf(), agencyPageUrl: pageUrl };
const otherGroup = { directive: otherDirective, agencyPageUrl: null };

const basis: MailedBasis = {
  form: 'phieuTrinh',
  leaderPost: 'Phó Chủ tịch UBND tỉnh',
  number: '41/PT-VPUBND',
  on: '2016-02-25',
};

const figures: DirectiveFigures = {
  given: 28,
  done: 21,
  awaitingConfirmation: 2,
  overdue: 3,
  agenciesGiven: 28,
  agenciesOverdue: 3,
};

const report = assignmentOf();
const dated = report.deadline;

/** One content of each kind, as the mailroom would fill it. */
export const contents: { [K in MailKind]: Extract<MailContent, { kind: K }> } = {
  launch: {
    kind: 'launch',
    directive: directiveOf(),
    assignments: [
      { ...assignmentOf(), overdue: null },
      { ...undatedAssignment, overdue: null },
      { ...coordinatedAssignment, overdue: null },
    ],
    isLate: false,
    isAddition: false,
    launchedAt: '2016-02-05T09:20:00.000Z',
    asOfAt: '2016-02-05T09:20:05.000Z',
    acknowledgeByOn: '2016-02-05',
    acknowledgeUrl: pageUrl,
  },
  receipt: {
    kind: 'receipt',
    asOfAt: '2016-02-15T01:00:00.000Z',
    groups: [
      {
        directive: directiveOf(),
        assignments: [assignmentOf(), undatedAssignment],
        launchedAt: '2016-02-05T09:20:00.000Z',
        acknowledgeUrl: pageUrl,
      },
    ],
  },
  reminder: {
    kind: 'reminder',
    asOfAt: '2016-02-24T01:00:00.000Z',
    groups: [{ ...group, assignments: [openAssignmentOf()] }],
  },
  overdue: {
    kind: 'overdue',
    asOfAt: '2016-03-07T01:00:00.000Z',
    groups: [
      { ...group, assignments: [overdueAssignment] },
      {
        ...otherGroup,
        assignments: [
          openAssignmentOf({
            assignmentId: '0190a3c2-2222-7000-8000-000000000009',
            clause: 'mục 1',
            coordinatingAgencies: [],
            content: 'Báo cáo kết quả tổng vệ sinh môi trường',
            state: 'sent',
            lastUpdate: null,
            workingDaysLeft: null,
            overdue: { calendarDays: 1, workingDays: 1 },
            deadline: {
              kind: 'dated',
              dueOn: '2016-03-06',
              dueTime: null,
              asWritten: null,
              basis: 'bút phê ngày 25/02/2016',
              originalDueOn: null,
            },
          }),
        ],
      },
    ],
    reportByOn: '2016-03-10',
  },
  urging: {
    kind: 'urging',
    asOfAt: '2016-03-07T02:15:00.000Z',
    group: { ...group, assignments: [{ ...overdueAssignment, urgingNumber: 2 }] },
    urgedBy: { post: 'Chánh Văn phòng UBND tỉnh', name: null },
    letter: { number: '45/VPUBND-VP6', issuedOn: '2016-03-07' },
    message: 'Đề nghị ưu tiên hoàn thành trước phiên họp UBND tỉnh tháng 3',
    reportByOn: '2016-03-11',
  },
  leadershipReport: {
    kind: 'leadershipReport',
    directive: directiveOf(),
    asOfAt: '2016-03-07T02:00:00.000Z',
    figures,
    lines: [
      {
        agency: 'Sở Xây dựng',
        clause: 'điểm 3 mục II',
        content: report.content,
        deadline: dated,
        overdue: { calendarDays: 8, workingDays: 6 },
        urgings: [
          { urgingNumber: 1, urgedAt: '2016-03-02T02:30:00.000Z', letter: null },
          {
            urgingNumber: 2,
            urgedAt: '2016-03-04T02:30:00.000Z',
            letter: { number: '45/VPUBND-VP6', issuedOn: '2016-03-04' },
          },
        ],
        extension: { requestedDueOn: '2016-03-31', state: 'pending' },
        reasonGiven: 'Chưa bố trí được kinh phí.',
        isOutsideCommittee: false,
      },
      {
        agency: 'UBND huyện Nho Quan',
        clause: 'điểm 3 mục II',
        content: report.content,
        deadline: dated,
        overdue: { calendarDays: 8, workingDays: 6 },
        urgings: [],
        extension: null,
        reasonGiven: null,
        isOutsideCommittee: false,
      },
      {
        agency: 'Công an tỉnh',
        clause: 'điểm 3 mục II',
        content: report.content,
        deadline: dated,
        overdue: { calendarDays: 8, workingDays: 6 },
        urgings: [],
        extension: null,
        reasonGiven: null,
        isOutsideCommittee: true,
      },
    ],
    proposals: [
      { kind: 'explanation', agencies: ['UBND huyện Nho Quan'], byOn: '2016-03-11' },
      { kind: 'extension', agency: 'Sở Xây dựng', toOn: '2016-03-31' },
    ],
    sentBy: { post: 'Chánh Văn phòng UBND tỉnh', name: null },
    sheetUrl: 'https://dondoc.ninhbinh.invalid/directives/0190a3c2-1111-7000-8000-000000000001/sheet',
  },
  reportUntouched: {
    kind: 'reportUntouched',
    asOfAt: '2016-03-08T01:00:00.000Z',
    reports: [
      {
        directive: directiveOf(),
        preparedAt: '2016-03-07T01:00:00.000Z',
        workingDaysUntouched: 1,
        specialist: 'Chuyên viên phòng Khoa giáo – Văn xã',
        figures,
        reportUrl: 'https://dondoc.ninhbinh.invalid/directives/0190a3c2-1111-7000-8000-000000000001',
      },
    ],
  },
  pushOrder: {
    kind: 'pushOrder',
    asOfAt: '2016-03-16T02:00:00.000Z',
    orders: [
      {
        leader: 'Phó Chủ tịch UBND tỉnh phụ trách văn xã',
        actedBy: 'Thư ký Phó Chủ tịch UBND tỉnh',
        orderedAt: '2016-03-16T01:50:00.000Z',
        sentence: 'Yêu cầu báo cáo rõ nguyên nhân chậm và cam kết ngày hoàn thành',
        answerByOn: '2016-03-21',
        assignments: [
          {
            agency: 'Sở Nội vụ',
            directive: directiveOf(),
            clause: 'điểm 2 mục II',
            content: 'Xây dựng kế hoạch thu hút nguồn nhân lực công nghệ thông tin',
            deadline: dated,
            overdue: { calendarDays: 17, workingDays: 13 },
            urgings: [{ urgingNumber: 1, urgedAt: '2016-03-02T02:30:00.000Z', letter: null }],
            assignmentUrl: 'https://dondoc.ninhbinh.invalid/assignments/0190a3c2-2222-7000-8000-000000000004',
          },
        ],
      },
    ],
    deskUrl: 'https://dondoc.ninhbinh.invalid/desk',
  },
  officeSlow: {
    kind: 'officeSlow',
    asOfAt: '2016-02-29T01:00:00.000Z',
    reports: [
      {
        directive: directiveOf(),
        agency: 'Sở Nội vụ',
        clause: 'điểm 2 mục II',
        content: 'Xây dựng kế hoạch thu hút nguồn nhân lực công nghệ thông tin',
        reportedAt: '2016-02-25T02:00:00.000Z',
        letter: { number: '212/SNV-CCVC', issuedOn: '2016-02-24' },
        workingDaysWaiting: 2,
        specialist: 'Chuyên viên phòng Khoa giáo – Văn xã',
        assignmentUrl: 'https://dondoc.ninhbinh.invalid/assignments/0190a3c2-2222-7000-8000-000000000004',
      },
    ],
  },
  undated: {
    kind: 'undated',
    asOfAt: '2016-03-07T01:00:00.000Z',
    agedDays: 30,
    groups: [
      {
        ...group,
        launchedAt: '2016-02-05T09:20:00.000Z',
        assignments: [
          {
            ...openAssignmentOf({ ...undatedAssignment, lastUpdate: null, workingDaysLeft: null }),
            agedDays: 30,
            agency: 'Sở Y tế',
          },
        ],
      },
    ],
  },
  returned: {
    kind: 'returned',
    directive: directiveOf(),
    returns: [
      {
        assignment: assignmentOf(),
        reportedAt: '2016-02-26T08:00:00.000Z',
        letter: { number: '131/SYT-VP', issuedOn: '2016-02-26' },
        reason: 'Kế hoạch chưa nêu kinh phí và tiến độ từng quý.',
        returnedAt: '2016-02-29T03:00:00.000Z',
        overdue: { calendarDays: 1, workingDays: 1 },
      },
    ],
    agencyPageUrl: pageUrl,
  },
  extensionDecided: {
    kind: 'extensionDecided',
    directive: directiveOf(),
    decisions: [
      {
        assignment: assignmentOf({
          deadline: {
            kind: 'dated',
            dueOn: '2016-03-31',
            dueTime: null,
            asWritten: 'trước ngày 28/2',
            basis: null,
            originalDueOn: '2016-02-28',
          },
        }),
        outcome: 'approved',
        requestedAt: '2016-02-24T03:00:00.000Z',
        requestLetter: { number: '125/SYT-VP', issuedOn: '2016-02-24' },
        requestedDueOn: '2016-03-31',
        previousDueOn: '2016-02-28',
        decidedAt: '2016-02-25T09:00:00.000Z',
        basis,
        reason: null,
      },
    ],
    agencyPageUrl: pageUrl,
  },
  revoked: {
    kind: 'revoked',
    directive: directiveOf(),
    scope: 'assignments',
    assignments: [assignmentOf()],
    revokedAt: '2016-02-25T09:00:00.000Z',
    reason: 'Nội dung đã giao tại Kế hoạch số 12/KH-UBND ngày 22/02/2016.',
    basis,
  },
  reopened: {
    kind: 'reopened',
    directive: directiveOf(),
    assignments: [{ ...assignmentOf(), overdue: { calendarDays: 11, workingDays: 9 } }],
    reopenedAt: '2016-03-10T03:00:00.000Z',
    reason: 'Kế hoạch chưa phù hợp với Nghị quyết số 36a/NQ-CP',
    basis: { form: 'yKien', leaderPost: 'Phó Chủ tịch UBND tỉnh', on: '2016-03-09', text: 'tại giao ban tuần' },
    agencyPageUrl: pageUrl,
  },
  corrected: {
    kind: 'corrected',
    directive: directiveOf(),
    corrections: [
      {
        assignment: assignmentOf(),
        changes: [
          {
            field: 'deadline',
            from: {
              kind: 'dated',
              dueOn: '2016-02-22',
              dueTime: null,
              asWritten: null,
              basis: null,
              originalDueOn: null,
            },
            to: dated,
          },
          { field: 'product', from: null, to: 'Kế hoạch năm 2016' },
        ],
        reason: 'nhập sai thời hạn so với văn bản',
      },
    ],
    correctedAt: '2016-02-15T02:00:00.000Z',
    agencyPageUrl: pageUrl,
  },
  closing: {
    kind: 'closing',
    directive: directiveOf(),
    concludedAt: '2016-03-14T02:00:00.000Z',
    assignments: [
      { ...assignmentOf(), outcome: 'doneLate', completedOn: '2016-03-09' },
      { ...undatedAssignment, outcome: 'doneOnTime', completedOn: '2016-03-01' },
      { ...coordinatedAssignment, outcome: 'doneOnTime', completedOn: '2016-03-02' },
    ],
  },
  specialistDaily: {
    kind: 'specialistDaily',
    asOfAt: '2016-03-07T01:00:00.000Z',
    sections: [
      {
        what: 'reportsToConfirm',
        total: 2,
        lines: [
          {
            agency: 'Sở Nội vụ',
            directive: directiveOf(),
            content: 'Xây dựng kế hoạch thu hút nguồn nhân lực công nghệ thông tin',
            deadline: dated,
            overdue: null,
            sinceAt: '2016-03-04T02:00:00.000Z',
            remark: null,
          },
        ],
      },
      {
        what: 'notAcknowledged',
        total: 1,
        lines: [
          {
            agency: 'UBND huyện Gia Viễn',
            directive: directiveOf(),
            content: null,
            deadline: null,
            overdue: null,
            sinceAt: '2016-02-05T09:20:00.000Z',
            remark: 'điện thoại 0229 3868 000; máy chủ thư đã nhận lúc 16 giờ 20 ngày 05/02/2016',
          },
        ],
      },
      {
        what: 'overdue',
        total: 1,
        lines: [
          {
            agency: 'Sở Y tế',
            directive: directiveOf(),
            content: report.content,
            deadline: dated,
            overdue: { calendarDays: 8, workingDays: 6 },
            sinceAt: null,
            remark: null,
          },
        ],
      },
      { what: 'dueSoon', total: 0, lines: [] },
    ],
    deskUrl: 'https://dondoc.ninhbinh.invalid/desk',
  },
  weeklyList: {
    kind: 'weeklyList',
    asOfAt: '2016-03-14T01:00:00.000Z',
    groups: [
      {
        ...group,
        assignments: [
          {
            ...overdueAssignment,
            overdue: { calendarDays: 15, workingDays: 11 },
            urgings: [{ urgingNumber: 1, urgedAt: '2016-03-02T02:30:00.000Z', letter: null }],
          },
        ],
      },
      {
        ...otherGroup,
        assignments: [{ ...overdueAssignment, clause: null, lastUpdate: null, urgings: [] }],
      },
    ],
  },
};

/** The Office's people who get the mails that go to no agency. */
const posts: Partial<Record<MailKind, string>> = {
  leadershipReport: 'Phó Chủ tịch UBND tỉnh',
  reportUntouched: 'Chánh Văn phòng UBND tỉnh',
  officeSlow: 'Chánh Văn phòng UBND tỉnh',
  pushOrder: 'Chuyên viên phòng Khoa giáo – Văn xã',
  specialistDaily: 'Chuyên viên phòng Khoa giáo – Văn xã',
};

export const kinds = Object.values(contents).map((content) => content.kind);

/** A frame with the recipient that the kind goes to. */
export function frameFor(kind: MailKind, over: Partial<MailFrame> = {}): MailFrame {
  const post = posts[kind];
  return frameOf({ recipient: post === undefined ? recipientOf() : { kind: 'post', post }, ...over });
}
