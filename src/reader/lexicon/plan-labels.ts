import { pattern } from '../pattern.js';

/** What a labelled line of a plan says: "Đơn vị chủ trì: Sở X", "Thời gian hoàn thành: Quý II/2021". */
export type PlanLabel = 'lead' | 'coordinator' | 'deadline' | 'product' | 'task' | 'submitter' | 'submitTo' | 'other';

const WHO = '(?:(?:các )?(?:cơ quan|đơn vị) )?';
export const planLabels: readonly { label: PlanLabel; example: string; at: RegExp }[] = [
  {
    label: 'lead',
    example: 'Đơn vị chủ trì: Sở Nội vụ',
    at: pattern(
      `${WHO}(?:chủ trì|đầu mối)(?: (?:thực hiện|tham mưu|soạn thảo|chuẩn bị|xây dựng|tổng hợp))?\\s{0,5}:\\s{0,5}|(?:(?:các )?(?:cơ quan|đơn vị)(?: (?:được giao|chịu trách nhiệm))? (?:thực hiện|chuẩn bị|soạn thảo|xây dựng|tham mưu|báo cáo|đầu mối)|(?:phân công|trách nhiệm)(?: thực hiện)?)\\s{0,5}:\\s{0,5}|^thực hiện\\s{0,5}:\\s{0,5}`,
    ),
  },
  {
    label: 'coordinator',
    example: 'Đơn vị phối hợp: Sở Tài chính',
    at: pattern(`${WHO}phối hợp(?: thực hiện)?\\s{0,5}:\\s{0,5}`),
  },
  {
    label: 'deadline',
    example: 'Thời gian hoàn thành: Quý II/2021',
    at: pattern(
      '(?:thời gian|thời hạn|tiến độ|thời điểm)(?: (?:thực hiện|hoàn thành|trình|báo cáo|gửi|nộp|dự kiến|trình dự kiến)){0,2}(?: (?:ubnd|hđnd|ủy ban|hội đồng|chủ tịch|thường trực|ban thường vụ|về|cho|sở|phòng)[^:;.,()]{0,40})?\\s{0,5}:\\s{0,5}|(?:hạn )?hoàn thành(?: trong)?\\s{0,5}:\\s{0,5}|hạn(?: (?:cuối|chót|gửi|nộp))?\\s{0,5}:\\s{0,5}',
    ),
  },
  {
    label: 'product',
    example: 'Sản phẩm: Kế hoạch',
    at: pattern('(?:sản phẩm|kết quả)(?: đầu ra| dự kiến)?\\s{0,5}:\\s{0,5}'),
  },
  {
    label: 'submitter',
    example: 'Cơ quan trình: Sở Nội vụ',
    at: pattern('(?:(?:các )?(?:cơ quan|đơn vị) trình|^phụ trách)\\s{0,5}:\\s{0,5}'),
  },
  {
    label: 'submitTo',
    example: 'Trình: Thường trực UBND xã, trước 20/4',
    at: pattern('(?:trình|báo cáo|gửi)\\s{0,5}:\\s{1,5}'),
  },
  {
    label: 'other',
    example: 'Cơ quan thẩm định: Sở Tư pháp',
    at: pattern(
      `(?:(?:các )?(?:cơ quan|đơn vị|cấp) (?:thẩm định|thẩm tra|cho ý kiến|phê duyệt|quyết định|theo dõi|giám sát)|cấp trình|người ký|ghi chú|địa điểm|thành phần(?: tham dự| tham gia)?|hình thức|quy mô|số lượng|(?:nguồn )?kinh phí(?: thực hiện)?|lãnh đạo (?:ubnd tỉnh )?(?:chỉ đạo|phụ trách))\\s{0,5}:\\s{0,5}`,
    ),
  },
  {
    label: 'task',
    example: 'Nội dung: Lập kế hoạch',
    at: pattern('(?:nội dung|nhiệm vụ)(?: thực hiện)?\\s{0,5}:\\s{0,5}'),
  },
];

/** True when a line begins with a label: it stands by itself, however the lines above it were broken. */
export const startsWithLabel = (low: string): boolean =>
  low.slice(0, 60).includes(':') && planLabels.some(({ at }) => at.exec(low)?.index === 0);
