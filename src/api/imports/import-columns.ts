import type { Column } from './read-sheet.js';

export const importKinds = ['registry', 'assignments'] as const;
export type ImportKind = (typeof importKinds)[number];

/** One line per agency or per person of it; an agency's own cells may stand in its first line only. */
const registryColumns: readonly Column[] = [
  { key: 'agency', heading: 'Tên cơ quan', also: ['Cơ quan', 'Đơn vị'], examples: ['Sở Y tế', 'UBND huyện Nho Quan'] },
  {
    key: 'aliases',
    heading: 'Tên gọi khác',
    also: ['Tên viết tắt'],
    examples: ['SYT; Sở y tế tỉnh', 'Huyện Nho Quan'],
  },
  { key: 'kind', heading: 'Loại cơ quan', also: ['Loại'], examples: ['Sở, ban, ngành', 'UBND huyện, xã'] },
  { key: 'parent', heading: 'Cơ quan cấp trên', examples: ['', ''] },
  { key: 'headTitle', heading: 'Chức danh thủ trưởng', examples: ['Giám đốc Sở', 'Chủ tịch UBND huyện'] },
  { key: 'register', heading: 'Cách giao', examples: ['Giao nhiệm vụ', 'Giao nhiệm vụ'] },
  { key: 'phone', heading: 'Điện thoại cơ quan', also: ['Điện thoại'], examples: ['0229 000 0201', '0229 000 0215'] },
  {
    key: 'mailboxes',
    heading: 'Hộp thư công vụ',
    also: ['Hộp thư', 'Thư điện tử cơ quan'],
    examples: ['vanthu.syt@tinh.example', 'vanthu.nhoquan@tinh.example'],
  },
  {
    key: 'groups',
    heading: 'Nhóm',
    also: ['Thuộc nhóm'],
    examples: ['Các sở, ban, ngành', 'UBND các huyện, thành phố'],
  },
  { key: 'validFrom', heading: 'Thành lập từ ngày', examples: ['', ''] },
  {
    key: 'person',
    heading: 'Họ và tên',
    also: ['Người dùng', 'Tên hiển thị'],
    examples: ['Văn thư Sở Y tế', 'Văn thư UBND huyện'],
  },
  { key: 'role', heading: 'Vai trò', examples: ['Đầu mối cơ quan', 'Đầu mối cơ quan'] },
  { key: 'username', heading: 'Tên đăng nhập', examples: ['vanthu.syt', 'vanthu.nhoquan'] },
  { key: 'email', heading: 'Thư điện tử', also: ['Thư điện tử người dùng'], examples: ['vanthu.syt@tinh.example', ''] },
  { key: 'personPhone', heading: 'Điện thoại người dùng', examples: ['0229 000 0202', ''] },
  { key: 'room', heading: 'Phòng', also: ['Phòng, bộ phận'], examples: ['', ''] },
];

/** One line per task and lead; lines of one document have the same number, date and issuer. */
const assignmentColumns: readonly Column[] = [
  { key: 'number', heading: 'Số, ký hiệu', also: ['Số ký hiệu', 'Số văn bản'], examples: ['15/TB-UBND', '15/TB-UBND'] },
  { key: 'issuedOn', heading: 'Ngày ban hành', also: ['Ngày văn bản'], examples: ['05/02/2016', '05/02/2016'] },
  { key: 'issuer', heading: 'Cơ quan ban hành', examples: ['', ''] },
  { key: 'type', heading: 'Loại văn bản', examples: ['Thông báo', 'Thông báo'] },
  { key: 'subject', heading: 'Trích yếu', examples: ['Kết luận tại hội nghị …', 'Kết luận tại hội nghị …'] },
  { key: 'clause', heading: 'Điểm, khoản', also: ['Mục', 'Điểm'], examples: ['2', '3'] },
  {
    key: 'content',
    heading: 'Nội dung nhiệm vụ',
    also: ['Nội dung', 'Nhiệm vụ'],
    examples: ['Rà soát, tổng hợp kết quả, báo cáo UBND tỉnh', 'Xây dựng kế hoạch năm 2016'],
  },
  { key: 'lead', heading: 'Cơ quan chủ trì', also: ['Chủ trì'], examples: ['Các sở, ban, ngành', 'Sở Y tế'] },
  { key: 'coordinators', heading: 'Cơ quan phối hợp', also: ['Phối hợp'], examples: ['', 'Sở Tài chính; Sở Nội vụ'] },
  { key: 'originalDueOn', heading: 'Thời hạn ban đầu', also: ['Hạn ban đầu'], examples: ['28/02/2016', '15/3/2016'] },
  {
    key: 'dueOn',
    heading: 'Thời hạn hiện tại',
    also: ['Thời hạn', 'Hạn hiện tại'],
    examples: ['28/02/2016', '31/3/2016'],
  },
  { key: 'state', heading: 'Tình trạng', also: ['Trạng thái'], examples: ['Đang thực hiện', 'Chờ xác nhận'] },
  { key: 'urgingCount', heading: 'Số lần đã đôn đốc', also: ['Số lần đôn đốc'], examples: ['1', ''] },
  { key: 'lastUrgedOn', heading: 'Ngày đôn đốc gần nhất', examples: ['01/3/2016', ''] },
  { key: 'extensionCount', heading: 'Số lần đã gia hạn', also: ['Số lần gia hạn'], examples: ['', '1'] },
  { key: 'reportedOn', heading: 'Ngày báo cáo gần nhất', examples: ['', '14/3/2016'] },
  { key: 'letter', heading: 'Văn bản báo cáo', also: ['Số văn bản báo cáo'], examples: ['', '112/BC-SYT'] },
  { key: 'signer', heading: 'Người ký báo cáo', examples: ['', 'Giám đốc Sở'] },
  {
    key: 'report',
    heading: 'Nội dung báo cáo gần nhất',
    also: ['Kết quả thực hiện'],
    examples: ['', 'Đã hoàn thành, gửi kế hoạch'],
  },
  { key: 'performedOn', heading: 'Ngày thực hiện xong', examples: ['', '11/3/2016'] },
  { key: 'specialist', heading: 'Chuyên viên theo dõi', also: ['Người theo dõi'], examples: ['', ''] },
  { key: 'directedBy', heading: 'Lãnh đạo chỉ đạo', examples: ['', ''] },
];

export const importColumns: Readonly<Record<ImportKind, readonly Column[]>> = {
  registry: registryColumns,
  assignments: assignmentColumns,
};
