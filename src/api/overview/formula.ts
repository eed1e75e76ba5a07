import { UPDATED_WITHIN_DAYS } from './figure-lines.js';

/** How each figure is reckoned, in the words of the pages: said once, here, so that screen and print agree. */
export const formula: string[] = [
  `Hoàn thành = đã hoàn thành ÷ đã giao (vai trò chủ trì); có cập nhật = có ghi nhận trong ${UPDATED_WITHIN_DAYS} ngày (cập nhật tiến độ, báo cáo, đề nghị gia hạn) ÷ đã giao.`,
  'Quá hạn: đã qua thời hạn mà chưa hoàn thành; báo cáo gửi trong hạn, đang chờ Văn phòng xác nhận thì chưa tính quá hạn. Số ngày quá hạn tính cả ngày nghỉ.',
  'Đến hạn tuần này: còn phải thực hiện, đến hạn từ nay đến hết Chủ nhật.',
  'Không tính phần phối hợp và nhiệm vụ mật; cơ quan đề nghị phối hợp tính riêng.',
];
