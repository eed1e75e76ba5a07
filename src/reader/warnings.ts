import type { DraftWarningCode } from './draft.js';

/** What the specialist reads beside the words; one sentence each. */
export const warningMessages: Record<DraftWarningCode, string> = {
  NO_NUMBER: 'Văn bản chưa có số, ký hiệu.',
  NO_ISSUE_DATE: 'Văn bản chưa có ngày ban hành; các ngày thiếu năm không suy ra được nếu không nhập ngày ban hành.',
  SECOND_HAND_SOURCE:
    'Tin, bài không phải là văn bản chỉ đạo; cần nêu văn bản hoặc ý kiến chỉ đạo gốc trước khi giao nhiệm vụ.',
  SECRECY_MARK: 'Văn bản có dấu độ mật; không được đưa vào hệ thống.',
  NO_ASSIGNMENT: 'Không đọc được nhiệm vụ nào trong văn bản.',
  DEFERRED: 'Nội dung tạm thời chưa thực hiện; không lập nhiệm vụ.',
  STOPPED: 'Nội dung dừng, không triển khai; không lập nhiệm vụ. Kiểm tra có phải thu hồi nhiệm vụ đã giao hay không.',
  YEAR_INFERRED: 'Ngày không ghi năm; năm được suy ra từ ngày ban hành.',
  YEAR_UNKNOWN: 'Ngày không ghi năm và chưa có ngày ban hành; cần nhập thời hạn.',
  DATE_CONTRADICTION: 'Các mốc thời gian không thống nhất với nhau; cần kiểm tra.',
  SEVERAL_DATES: 'Nhiệm vụ có nhiều mốc thời hạn; mốc này chưa được lấy làm thời hạn, cần kiểm tra.',
  SEVERAL_READINGS: 'Cụm từ chỉ thời hạn có nhiều cách hiểu; cần chọn một ngày.',
  WEEKDAY_MISMATCH: 'Thứ và ngày không khớp với nhau; cần kiểm tra.',
  DATE_DAMAGED: 'Ngày, tháng bị lỗi chữ (bản quét hoặc bản chép lại), không đọc được chắc chắn; cần nhập thời hạn.',
  DAY_UNKNOWN: 'Có giờ mà không có ngày; cần nhập thời hạn.',
  MONTH_INFERRED: 'Ngày không ghi tháng; tháng được suy ra từ ngày ban hành.',
  FAR_AHEAD: 'Thời hạn cách ngày ban hành quá xa; cần kiểm tra năm.',
  DUE_ON_REST_DAY: 'Thời hạn rơi vào ngày nghỉ.',
  DEADLINE_BY_REFERENCE: 'Thời hạn dẫn theo văn bản khác; cần tra văn bản đó rồi nhập thời hạn.',
  DEADLINE_FROM_LEAD_IN: 'Thời hạn lấy từ câu dẫn chung của các mục; cần kiểm tra.',
  CITED_AFTER_ISSUE: 'Văn bản được dẫn có ngày sau ngày ban hành văn bản này; cần kiểm tra.',
  IMPOSSIBLE_DATE: 'Ngày không có trong lịch; cần kiểm tra.',
  DUE_BEFORE_ISSUE: 'Thời hạn trước ngày ban hành văn bản; cần kiểm tra.',
  ISSUE_DATE_OVERRIDDEN: 'Ngày ban hành nhập vào khác ngày ghi trong văn bản.',
  CADENCE_NOT_EXPRESSIBLE: 'Định kỳ có ngày, tháng riêng; cần kiểm tra từng kỳ báo cáo.',
  PERIOD_WITHOUT_ANCHOR: 'Thời hạn không ghi mốc bắt đầu; tạm tính từ ngày nhận văn bản.',
  SEVERAL_LEADS: 'Nhiều cơ quan cùng được giao, chưa rõ cơ quan chủ trì; cần chọn một cơ quan chủ trì.',
  AMBIGUOUS_LEAD: 'Chưa xác định rõ cơ quan, đơn vị thực hiện; cần kiểm tra.',
  NO_DEADLINE: 'Nhiệm vụ nêu sản phẩm hoặc yêu cầu khẩn trương nhưng không có thời hạn; nên xin ý kiến người chỉ đạo.',
  NO_PRODUCT: 'Nhiệm vụ có thời hạn nhưng không nêu sản phẩm, kết quả phải gửi.',
  DUPLICATE_TASK: 'Nhiệm vụ này đã được giao tại một mục khác của văn bản; cần kiểm tra.',
  LEAD_ONLY_COORDINATES: 'Cơ quan được giao chỉ được yêu cầu phối hợp; cần kiểm tra cơ quan nào chủ trì.',
  NON_STATE_GROUP: 'Đơn vị thực hiện không thuộc khối cơ quan nhà nước; không giao nhiệm vụ trên hệ thống.',
};

/** Puts a warning at its place in the prepared text. */
export type Note = (code: DraftWarningCode, start: number, end: number) => void;
