import type { Cadence, DeadlineRule, PeriodAnchor, PeriodUnit } from '../../src/domain/deadline.js';

/** A number of the deadline grammar (domain.md §21), and phrases of that kind with what they say to an office on 10/6/2024. */
export interface PhrasesOfNumber {
  number: number;
  phrases: readonly (readonly [text: string, expected: DeadlineRule | null])[];
}

export const ISSUED_ON = '2024-06-10';

const on = (due: string, time?: string): DeadlineRule =>
  time === undefined ? { kind: 'fixed', due } : { kind: 'fixed', due, time };
const within = (amount: number, unit: PeriodUnit, from: PeriodAnchor): DeadlineRule => ({
  kind: 'period',
  amount,
  unit,
  from,
});
const every = (...cadences: Cadence[]): DeadlineRule => ({ kind: 'recurring', every: cadences });
const everyBy = (
  cadences: Cadence[],
  by: { day?: number; month?: 'last' | 'next' | 'same'; weekday?: 1 | 2 | 3 | 4 | 5 | 6 | 7 },
): DeadlineRule => ({ kind: 'recurring', every: cadences, by });
const event = (text: string): DeadlineRule => ({ kind: 'event', text });

export const phrasesOfNumbers: readonly PhrasesOfNumber[] = [
  // A: a day
  {
    number: 1,
    phrases: [
      ['Sở Nội vụ báo cáo UBND tỉnh trước ngày 28/2.', on('2025-02-28')],
      ['gửi về Sở Nội vụ trước ngày 30 tháng 6 để tổng hợp', on('2024-06-30')],
      ['TRƯỚC NGÀY 15/7 PHẢI HOÀN THÀNH', on('2024-07-15')],
    ],
  },
  {
    number: 2,
    phrases: [
      ['hoàn thiện, trình UBND tỉnh trước ngày 15/5/2025;', on('2025-05-15')],
      ['việc sáp nhập phải xong trước ngày 01/7/2025', on('2025-07-01')],
      ['gửi hồ sơ (trước ngày 15/ 5/ 2025) để thẩm định', on('2025-05-15')],
    ],
  },
  {
    number: 3,
    phrases: [
      ['nộp hồ sơ trước ngày 20.7.2024', on('2024-07-20')],
      ['trước ngày 05.08.2024 gửi danh sách về Sở Nội vụ', on('2024-08-05')],
    ],
  },
  {
    number: 4,
    phrases: [
      ['trước ngày 25 tháng 4 năm 2025', on('2025-04-25')],
      ['trước ngày 01 tháng 9 năm\n2024 phải bàn giao mặt bằng', on('2024-09-01')],
      ['hoàn thành trước ngày 15 tháng 8, năm 2024', on('2024-08-15')],
    ],
  },
  {
    number: 5,
    phrases: [
      ['hạn nộp: trước ngày 28/02/2026', on('2026-02-28')],
      ['gửi trước 28/02/2026', on('2026-02-28')],
    ],
  },
  {
    number: 6,
    phrases: [
      ['hoàn thành trước ngày 10/12/2024', on('2024-12-10')],
      ['phải hoàn thành việc rà soát trước ngày 10/12/2024', on('2024-12-10')],
      ['hoàn thành và báo cáo kết quả về UBND tỉnh trước ngày 10/12/2024', on('2024-12-10')],
    ],
  },
  {
    number: 7,
    phrases: [
      ['hoàn thành trước 15-8-2025', on('2025-08-15')],
      ['xong trước 15/8/2025', on('2025-08-15')],
      ['trước ngày 15 - 8 - 2025', on('2025-08-15')],
    ],
  },
  {
    number: 8,
    phrases: [
      ['gửi Sở Nội vụ trước ngày 15.11.', on('2024-11-15')],
      ['trước ngày 15.11 phải gửi báo cáo', on('2024-11-15')],
    ],
  },
  {
    number: 9,
    phrases: [
      ['trình UBND tỉnh xong trước 30/6.', on('2024-06-30')],
      ['làm xong trước 30/6, báo cáo kết quả', on('2024-06-30')],
      ['xong việc kiểm kê trước ngày 30/9', on('2024-09-30')],
    ],
  },
  {
    number: 10,
    phrases: [
      ['chậm nhất ngày 15 tháng 6 năm 2024', on('2024-06-15')],
      ['chậm nhất đến ngày 15 tháng 6 năm 2024', on('2024-06-15')],
      ['chậm nhất vào ngày 15 tháng 6 năm 2024 phải gửi', on('2024-06-15')],
      ['thời gian chậm nhất là ngày 15 tháng 6 năm 2024', on('2024-06-15')],
      ['chậm nhất trước ngày 15/6/2024', on('2024-06-15')],
      ['chậm nhất hết ngày 15/6/2024', on('2024-06-15')],
    ],
  },
  {
    number: 11,
    phrases: [
      ['chậm nhất ngày 25 (hai mươi lăm) tháng 11 (mười một) năm 2024', on('2024-11-25')],
      ['chậm nhất ngày 05 (năm) tháng 7', on('2024-07-05')],
      ['hoàn thành trước ngày mười lăm tháng bảy năm 2024.', on('2024-07-15')],
      ['chậm nhất ngày ba mươi mốt tháng mười hai năm 2024', on('2024-12-31')],
    ],
  },
  {
    number: 12,
    phrases: [
      ['chậm nhất là ngày 31/3/2026', on('2026-03-31')],
      ['chậm nhất là vào ngày 31/3/2026', on('2026-03-31')],
      ['chậm nhất là 31/3/2026', on('2026-03-31')],
      ['chậm nhất là trước ngày 31/3/2026', on('2026-03-31')],
    ],
  },
  {
    number: 13,
    phrases: [
      ['đến hết ngày 25 tháng 4 năm 2025', on('2025-04-25')],
      ['kéo dài đến hết ngày 25/4/2025 là phải xong', on('2025-04-25')],
      ['từ nay đến hết ngày 25/4/2025 tập trung xử lý', on('2025-04-25')],
      ['hết ngày 25/4/2025 phải nộp đủ', on('2025-04-25')],
    ],
  },
  {
    number: 14,
    phrases: [
      ['đến ngày 30/9 phải giải ngân đạt 60% kế hoạch vốn', on('2024-09-30')],
      ['phấn đấu đến 30/9/2024 hoàn thành 100% kế hoạch', on('2024-09-30')],
      ['cho đến ngày 30/9/2024 mọi hồ sơ tồn đọng phải được giải quyết', on('2024-09-30')],
    ],
  },
  {
    number: 15,
    phrases: [
      ['đưa hệ thống vào vận hành thử vào ngày 15/6/2025', on('2025-06-15')],
      ['vào ngày 30/4/2025 đưa vào vận hành', on('2025-04-30')],
      ['cơn bão đổ bộ vào ngày 30/4/2024 làm hư hỏng nhiều nhà', null],
    ],
  },
  {
    number: 16,
    phrases: [
      ['không muộn hơn ngày 15/7/2024', on('2024-07-15')],
      ['không chậm hơn ngày 15/7/2024', on('2024-07-15')],
      ['không được chậm hơn ngày 15/7/2024', on('2024-07-15')],
      ['không để kéo dài quá ngày 20/7/2024', on('2024-07-20')],
      ['không sau ngày 20/7/2024', on('2024-07-20')],
      ['không chậm quá ngày 20/7/2024', on('2024-07-20')],
      ['không quá ngày 20/7/2024', on('2024-07-20')],
      ['không trễ hơn ngày 20/7/2024', on('2024-07-20')],
    ],
  },
  {
    number: 17,
    phrases: [
      ['muộn nhất ngày 31/12/2024', on('2024-12-31')],
      ['muộn nhất là ngày 31/12/2024', on('2024-12-31')],
      ['muộn nhất vào ngày 31/12', on('2024-12-31')],
      ['trễ nhất là ngày 31/12/2024', on('2024-12-31')],
    ],
  },
  {
    number: 18,
    phrases: [
      ['kể từ ngày 01/11/2024 trở đi, không tiếp nhận hồ sơ giấy', null],
      ['tính từ ngày 01/11/2024 thực hiện thống nhất mẫu mới', null],
      ['bắt đầu từ ngày 01/11/2024 tiếp nhận hồ sơ trực tuyến', null],
    ],
  },
  {
    number: 19,
    phrases: [
      ['từ ngày 02/01/2025 thực hiện chi trả qua tài khoản', null],
      ['thực hiện từ 02/01/2025', null],
      ['áp dụng từ ngày 02 tháng 01 năm 2025', null],
    ],
  },
  {
    number: 20,
    phrases: [
      ['phấn đấu thông xe kỹ thuật dịp 2/9', on('2024-09-02')],
      ['trước Ngày hội Đại đoàn kết toàn dân tộc 18/11/2024', on('2024-11-18')],
      ['ra mắt mô hình trước Ngày Chuyển đổi số quốc gia 10/10, mỗi xã một mô hình', on('2024-10-10')],
      ['khánh thành trước ngày Quốc khánh 02/9/2024', on('2024-09-02')],
      ['hoàn thành trước dịp kỷ niệm Ngày Nhà giáo Việt Nam (20/11)', on('2024-11-20')],
      ['trao nhà trước Ngày Thương binh - Liệt sĩ 27/7', on('2024-07-27')],
    ],
  },
  {
    number: 21,
    phrases: [
      ['gửi trước ngày 15-11', on('2024-11-15')],
      ['gửi trước ngày 15.11.24', on('2024-11-15')],
      ['gửi trước ngày 15/11/24', on('2024-11-15')],
      ['gửi trước ngày 03 tháng 7', on('2024-07-03')],
      ['gửi trước ngày 03 tháng 7/2024', on('2024-07-03')],
      ['gửi trước ngày 3-7-2024 theo mẫu', on('2024-07-03')],
    ],
  },
  // B: an hour
  {
    number: 22,
    phrases: [
      ['gửi trước 16 giờ ngày 12/7', on('2024-07-12', '16:00')],
      ['gửi trước 16 giờ 30 phút ngày 12/7/2024', on('2024-07-12', '16:30')],
      ['gửi chậm nhất 16 giờ 00 ngày 12/7/2024', on('2024-07-12', '16:00')],
      ['gửi chậm nhất là 16 giờ, ngày 12 tháng 7 năm 2024', on('2024-07-12', '16:00')],
    ],
  },
  {
    number: 23,
    phrases: [
      ['trước 17h00 ngày 25/9/2026', on('2026-09-25', '17:00')],
      ['trước 17h00, ngày 25/9/2026', on('2026-09-25', '17:00')],
      ['trước 17g00 ngày 25/9/2026', on('2026-09-25', '17:00')],
      ['trước 17:00 ngày 25/9/2026', on('2026-09-25', '17:00')],
      ['trước 17h ngày 25/9/2026 (thứ Sáu)', on('2026-09-25', '17:00')],
      ['trước 10 giờ thứ Hai, ngày 01/7/2024', on('2024-07-01', '10:00')],
      ['gửi trước ngày 25/9/2026, trước 17h00', on('2026-09-25', '17:00')],
    ],
  },
  {
    number: 24,
    phrases: [
      ['Trong ngày 05/11/2024, trước 16h30, hạ cần trục tháp', on('2024-11-05', '16:30')],
      ['Ngày 12/7/2024, chậm nhất 16 giờ 30, gửi danh sách', on('2024-07-12', '16:30')],
      ['báo cáo trước 16h30', null],
    ],
  },
  {
    number: 25,
    phrases: [
      ['trước 24 giờ ngày 12/7/2024', on('2024-07-12')],
      ['chậm nhất lúc 24 giờ ngày 12/7/2024', on('2024-07-12')],
      ['đến hết 24 giờ ngày 12/7/2024', on('2024-07-12')],
      ['hết ngày 12/7/2024 phải xong', on('2024-07-12')],
    ],
  },
  {
    number: 26,
    phrases: [
      ['báo cáo ngay trong ngày.', on('2024-06-10')],
      ['phải hoàn thành trong ngày ban hành Công điện này', on('2024-06-10')],
      ['báo cáo trong ngày hôm nay', on('2024-06-10')],
      ['báo cáo ngay trong chiều nay', on('2024-06-10')],
      ['gửi về Văn phòng trong ngày mai', on('2024-06-11')],
      ['ngay trong ngày 22/9/2024', on('2024-09-22')],
    ],
  },
  {
    number: 27,
    phrases: [
      ['trong buổi sáng ngày 23/9/2024', on('2024-09-23')],
      ['gửi chậm nhất chiều ngày 23/9/2024', on('2024-09-23')],
      ['xong trong sáng thứ Hai, ngày 23/9/2024', on('2024-09-23')],
      ['vào buổi chiều ngày 23/9/2024', on('2024-09-23')],
    ],
  },
  {
    number: 28,
    phrases: [
      ['đến hết giờ làm việc ngày 15/7/2024', on('2024-07-15')],
      ['trước khi hết giờ làm việc ngày 15/7/2024', on('2024-07-15')],
      ['chậm nhất cuối giờ làm việc ngày 15/7/2024', on('2024-07-15')],
      ['trong giờ hành chính ngày 15/7/2024', on('2024-07-15')],
      ['trước giờ nghỉ ngày 15/7/2024', on('2024-07-15')],
      ['cuối giờ chiều ngày 15/7/2024 phải gửi', on('2024-07-15')],
    ],
  },
  // C: a month, a quarter, a half, a year
  {
    number: 29,
    phrases: [
      ['trong tháng 3 năm 2025', on('2025-03-31')],
      ['hoàn thành trong tháng 02 năm 2025', on('2025-02-28')],
      ['ngay trong tháng 7 năm 2024', on('2024-07-31')],
      ['trong cả tháng 7 năm 2024', on('2024-07-31')],
    ],
  },
  {
    number: 30,
    phrases: [
      ['trong tháng 7/2024', on('2024-07-31')],
      ['trong tháng 7 này', on('2024-07-31')],
      ['trong tháng 3 năm sau', on('2025-03-31')],
      ['trong tháng 7-2024', on('2024-07-31')],
      ['hoàn thành: tháng 7/2024', on('2024-07-31')],
      ['xong trong tháng 7', on('2024-07-31')],
      ['trước tháng 8/2024', on('2024-07-31')],
    ],
  },
  {
    number: 31,
    phrases: [
      ['trong tháng 11, tháng 12 năm 2025', on('2025-12-31')],
      ['trong các tháng 11, 12 năm 2025', on('2025-12-31')],
      ['trong tháng 10, 11 và 12 năm 2025', on('2025-12-31')],
    ],
  },
  {
    number: 32,
    phrases: [
      ['trong tháng 5 và tháng 6 năm 2025', on('2025-06-30')],
      ['trong tháng 5 - 6/2025', on('2025-06-30')],
      ['từ tháng 5 đến tháng 6 năm 2025 hoàn thành', on('2025-06-30')],
      ['trong 02 tháng 7 và 8 năm 2024', on('2024-08-31')],
    ],
  },
  {
    number: 33,
    phrases: [
      ['trong quý II/2025', on('2025-06-30')],
      ['hoàn thành trong quý 2 năm 2025', on('2025-06-30')],
      ['trong Quý III-2024', on('2024-09-30')],
      ['trong quý ba năm 2024', on('2024-09-30')],
    ],
  },
  {
    number: 34,
    phrases: [
      ['trong quý IV/2024', on('2024-12-31')],
      ['chậm nhất trong quý IV năm 2024', on('2024-12-31')],
      ['trước khi kết thúc quý IV/2024', on('2024-12-31')],
      ['trước quý IV/2024', on('2024-09-30')],
      ['trình UBND tỉnh vào cuối quý IV năm 2024', on('2024-12-31')],
      ['xong trong quý IV', on('2024-12-31')],
      ['hoàn thành ngay trong quý IV năm nay', on('2024-12-31')],
    ],
  },
  {
    number: 35,
    phrases: [
      ['trong quý I–II/2027', on('2027-06-30')],
      ['thời gian thực hiện quý I - II/2025', on('2025-06-30')],
      ['trong quý III và quý IV năm 2024', on('2024-12-31')],
      ['từ quý III đến quý IV/2024', on('2024-12-31')],
    ],
  },
  {
    number: 36,
    phrases: [
      ['trong 6 tháng cuối năm 2025', on('2025-12-31')],
      ['trong 06 tháng đầu năm 2025 phải hoàn thành', on('2025-06-30')],
      ['trong sáu tháng cuối năm', on('2024-12-31')],
    ],
  },
  {
    number: 37,
    phrases: [
      ['trong 9 tháng đầu năm 2024', on('2024-09-30')],
      ['hoàn thành trong 09 tháng đầu năm', on('2024-09-30')],
      ['trong chín tháng đầu năm 2024', on('2024-09-30')],
      ['báo cáo tình hình 9 tháng đầu năm 2024 của ngành', null],
    ],
  },
  {
    number: 38,
    phrases: [
      ['hoàn thành trong năm 2025 và năm 2026', on('2026-12-31')],
      ['thực hiện trong các năm 2024, 2025', on('2025-12-31')],
      ['xong trong năm 2024.', on('2024-12-31')],
      ['hoàn thành trong năm 2025', on('2025-12-31')],
      ['trong năm 2024 phải dứt điểm', on('2024-12-31')],
      ['hoàn thành ngay trong năm nay', on('2024-12-31')],
      ['trong năm học 2024-2025', null],
    ],
  },
  {
    number: 39,
    phrases: [
      ['nghiệm thu khi có khối lượng, không dồn vào cuối năm', null],
      ['tránh tình trạng dồn thanh toán vào những tháng cuối năm', null],
      ['hoàn thành trong tháng 10, không kéo dài sang năm 2025', on('2024-10-31')],
      ['vào cuối năm 2025', on('2025-12-31')],
      ['hoàn thành cuối năm 2025', on('2025-12-31')],
      ['trước cuối năm 2025', on('2025-12-31')],
    ],
  },
  {
    number: 40,
    phrases: [
      ['đến cuối năm 2025', on('2025-12-31')],
      ['đến cuối năm 2025 phải hoàn thành', on('2025-12-31')],
      ['chậm nhất đến cuối năm 2024', on('2024-12-31')],
    ],
  },
  {
    number: 41,
    phrases: [
      ['đến hết năm 2025', on('2025-12-31')],
      ['hoàn thành hết năm 2025', on('2025-12-31')],
      ['cho đến hết năm 2025', on('2025-12-31')],
      ['đến hết quý III/2024', on('2024-09-30')],
      ['đến hết tháng 9/2024', on('2024-09-30')],
    ],
  },
  {
    number: 42,
    phrases: [
      ['từ nay đến cuối năm 2025', on('2025-12-31')],
      ['từ nay đến cuối tháng 8/2024', on('2024-08-31')],
      ['từ nay đến cuối năm', on('2024-12-31')],
      ['từ nay cho đến hết năm 2024', on('2024-12-31')],
      ['từ nay tới hết năm', on('2024-12-31')],
    ],
  },
  {
    number: 43,
    phrases: [
      ['từ nay đến năm 2030', null],
      ['phấn đấu đến năm 2030 có 80% hộ dân dùng nước sạch', null],
    ],
  },
  {
    number: 44,
    phrases: [
      ['giai đoạn 2024–2030', null],
      ['xây dựng Đề án giai đoạn 2025 - 2030', null],
      ['Kế hoạch 05 năm 2026-2030', null],
    ],
  },
  {
    number: 45,
    phrases: [
      ['giai đoạn 2024-2030, định hướng đến năm 2035', null],
      ['tầm nhìn đến năm 2050', null],
      ['quy hoạch thời kỳ 2021-2030, tầm nhìn đến năm 2050', null],
    ],
  },
  {
    number: 46,
    phrases: [
      ['tập trung thực hiện trong những tháng cuối năm', on('2024-12-31')],
      ['trong những tháng còn lại của năm 2024', on('2024-12-31')],
      ['trong thời gian còn lại của năm 2024', on('2024-12-31')],
      ['trong các tháng cuối năm 2024', on('2024-12-31')],
    ],
  },
  {
    number: 47,
    phrases: [
      ['đưa vào sử dụng giữa tháng 8/2024', on('2024-08-15')],
      ['vào đầu tháng 8/2024', on('2024-08-01')],
      ['trước cuối tháng 8 năm 2024', on('2024-08-31')],
      ['trong nửa đầu tháng 8/2024', on('2024-08-15')],
      ['trước giữa tháng 8', on('2024-08-15')],
      ['đến cuối tháng 8', on('2024-08-31')],
      ['trong 15 ngày đầu tháng 7', on('2024-07-15')],
      ['trong 10 ngày cuối tháng 7/2024', on('2024-07-31')],
    ],
  },
  {
    number: 48,
    phrases: [
      ['vào đầu năm 2025', on('2025-01-01')],
      ['hoàn thành vào giữa năm 2025', on('2025-06-30')],
      ['trước giữa năm 2025', on('2025-06-30')],
    ],
  },
  {
    number: 49,
    phrases: [
      ['trình UBND phường trong tháng tới', on('2024-07-31')],
      ['báo cáo trong tháng sau', on('2024-07-31')],
      ['hoàn thành trong tháng này', on('2024-06-30')],
      ['xong trong quý này', on('2024-06-30')],
      ['xong trong quý tới', on('2024-09-30')],
    ],
  },
  {
    number: 50,
    phrases: [
      ['báo cáo trong tuần này', on('2024-06-14')],
      ['hoàn thành trong tuần tới', on('2024-06-21')],
      ['xong ngay trong tuần', on('2024-06-14')],
      ['trong tuần đầu tháng 8/2024', on('2024-08-02')],
      ['trong tuần cuối tháng 8/2024', on('2024-08-30')],
      ['hoàn thành trong tuần từ ngày 19/8 đến hết ngày 23/8/2024', on('2024-08-23')],
      ['trước thứ Sáu tuần này', on('2024-06-14')],
      ['gửi chậm nhất thứ Tư tuần tới', on('2024-06-19')],
      ['chậm nhất tuần 3 tháng 7/2024', on('2024-07-19')],
      ['trong tuần lễ từ 15 - 20/7/2024', on('2024-07-20')],
    ],
  },
  // D: a period
  {
    number: 51,
    phrases: [
      ['trong thời hạn 10 ngày làm việc kể từ ngày nhận được văn bản này', within(10, 'working_day', 'receipt')],
      ['trong vòng 10 ngày làm việc, kể từ ngày nhận được Công văn này', within(10, 'working_day', 'receipt')],
      ['Trong 10 ngày làm việc từ ngày nhận được Thông báo này', within(10, 'working_day', 'receipt')],
      ['sau 10 ngày làm việc kể từ khi nhận được văn bản này', within(10, 'working_day', 'receipt')],
    ],
  },
  {
    number: 52,
    phrases: [
      ['trong thời gian 15 ngày làm việc kể từ ngày nhận Chỉ thị này', within(15, 'working_day', 'receipt')],
      ['15 ngày làm việc kể từ ngày nhận được hồ sơ hợp lệ', within(15, 'working_day', 'event')],
      ['trong thời hạn 07 ngày làm việc kể từ ngày nhận được ý kiến của các sở', within(7, 'working_day', 'event')],
      ['chậm nhất 03 ngày làm việc sau khi nhận được văn bản này', within(3, 'working_day', 'receipt')],
    ],
  },
  {
    number: 53,
    phrases: [
      ['trong thời hạn 10 (mười) ngày, kể từ ngày ban hành Thông báo này', within(10, 'day', 'signing')],
      ['trong thời hạn 10 (mười) ngày kể từ ngày nhận được Quyết định này', within(10, 'day', 'receipt')],
      ['trong 10 ngày (mười ngày) kể từ ngày ký Kế hoạch này', within(10, 'day', 'signing')],
    ],
  },
  {
    number: 54,
    phrases: [
      ['không quá 10 ngày làm việc kể từ ngày ban hành Chỉ thị', within(10, 'working_day', 'signing')],
      ['không quá 03 ngày làm việc kể từ khi nhận được hồ sơ của Sở', within(3, 'working_day', 'event')],
      ['tối đa 10 ngày làm việc kể từ ngày nhận được văn bản này', within(10, 'working_day', 'receipt')],
    ],
  },
  {
    number: 55,
    phrases: [
      ['xử lý trong thời gian không quá 01 ngày làm việc', within(1, 'working_day', 'receipt')],
      ['trả lời không quá 05 ngày làm việc', within(5, 'working_day', 'receipt')],
      ['trong thời hạn tối đa 05 ngày làm việc', within(5, 'working_day', 'receipt')],
    ],
  },
  {
    number: 56,
    phrases: [
      ['trong vòng 30 ngày kể từ ngày ký Công văn này', within(30, 'day', 'signing')],
      ['trong vòng 30 ngày kể từ ngày ký', within(30, 'day', 'signing')],
      ['trong vòng 30 ngày kể từ ngày ký ban hành Quyết định này', within(30, 'day', 'signing')],
      ['trong vòng 30 ngày kể từ ngày thông báo trúng thầu', within(30, 'day', 'event')],
      ['trong vòng 30 ngày kể từ ngày nghiệm thu', within(30, 'day', 'event')],
      ['trong vòng 20 ngày kể từ ngày ban hành quyết định cưỡng chế', within(20, 'day', 'event')],
      ['trong vòng 20 ngày kể từ ngày ký kết hợp đồng', within(20, 'day', 'event')],
    ],
  },
  {
    number: 57,
    phrases: [
      ['sau 10 ngày làm việc hoàn thành việc thẩm định', within(10, 'working_day', 'receipt')],
      ['sau 10 ngày phải hoàn thành', within(10, 'day', 'receipt')],
      ['sau 15 ngày báo cáo kết quả về UBND tỉnh', within(15, 'day', 'receipt')],
    ],
  },
  {
    number: 58,
    phrases: [
      ['trong 05 ngày làm việc phải có văn bản trả lời', within(5, 'working_day', 'receipt')],
      ['hoàn thành trong 05 ngày', within(5, 'day', 'receipt')],
      ['trong vòng 05 ngày tới', within(5, 'day', 'signing')],
    ],
  },
  {
    number: 59,
    phrases: [
      ['chậm nhất 10 ngày sau khi kết thúc hội nghị', within(10, 'day', 'event')],
      ['chậm nhất sau 10 ngày kể từ khi kết thúc đợt kiểm tra', within(10, 'day', 'event')],
      ['trong 07 ngày sau khi Đoàn kiểm tra kết thúc làm việc', within(7, 'day', 'event')],
      ['báo cáo sau 05 ngày kể từ ngày kết thúc kỳ nghỉ Tết', within(5, 'day', 'event')],
    ],
  },
  {
    number: 60,
    phrases: [
      ['chậm nhất là 45 ngày kể từ ngày kết thúc 6 tháng đầu năm', within(45, 'day', 'event')],
      ['chậm nhất 15 ngày sau ngày kết thúc quý', within(15, 'day', 'event')],
      ['45 ngày kể từ ngày 15/7/2024', within(45, 'day', 'event')],
    ],
  },
  {
    number: 61,
    phrases: [
      ['tối thiểu sau 01 ngày kể từ ngày chốt số liệu', null],
      ['ít nhất sau 02 ngày kể từ ngày niêm yết mới tổ chức bốc thăm', null],
      ['sớm nhất sau 03 ngày kể từ ngày công bố', null],
    ],
  },
  {
    number: 62,
    phrases: [
      ['thẩm định trong thời hạn 15 ngày, trường hợp phức tạp không quá 30 ngày', within(15, 'day', 'receipt')],
      ['giải quyết trong 15 ngày; vụ việc phức tạp thì không quá 30 ngày', within(15, 'day', 'receipt')],
    ],
  },
  {
    number: 63,
    phrases: [
      ['trong nửa tháng phải khắc phục xong', within(15, 'day', 'receipt')],
      ['trong thời hạn nửa năm kể từ ngày ký', within(6, 'month', 'signing')],
      ['trong một tuần kể từ ngày nhận được Công văn này', within(1, 'week', 'receipt')],
      ['trong vòng 02 tháng kể từ ngày ban hành', within(2, 'month', 'signing')],
      ['trong thời hạn 01 tháng', within(1, 'month', 'receipt')],
    ],
  },
  {
    number: 64,
    phrases: [
      ['mở đợt cao điểm 100 ngày tuyên truyền', null],
      ['phát động chiến dịch 92 ngày đêm', null],
      ['đợt cao điểm 60 ngày đêm làm sạch dữ liệu', null],
    ],
  },
  {
    number: 65,
    phrases: [
      ['trong 48 giờ kể từ khi nhận được Công điện này', within(48, 'hour', 'receipt')],
      ['trong vòng 24 giờ kể từ khi xảy ra sự cố', within(24, 'hour', 'event')],
      ['trong thời hạn 24 giờ phải khôi phục thông tin liên lạc', within(24, 'hour', 'receipt')],
      ['trong 24h kể từ khi phát hiện', within(24, 'hour', 'event')],
      ['báo cáo ngay trong 24 giờ về UBND tỉnh', within(24, 'hour', 'receipt')],
      ['báo cáo ngay trong vòng 24 giờ kể từ khi phát hiện', within(24, 'hour', 'event')],
    ],
  },
  // E: no deadline, though a date or a count of days stands there
  {
    number: 66,
    phrases: [
      ['tháo dỡ xong các công trình đã có quyết định còn hiệu lực', null],
      ['Nghị quyết này có hiệu lực sau 10 ngày, kể từ ngày thông qua', null],
      ['Quyết định có hiệu lực sau 10 ngày, kể từ ngày ký', null],
    ],
  },
  {
    number: 67,
    phrases: [
      ['có hiệu lực thi hành sau 10 (mười) ngày kể từ ngày ký ban hành', null],
      ['có hiệu lực sau 15 ngày kể từ ngày ký ban hành', null],
    ],
  },
  {
    number: 68,
    phrases: [
      ['Quyết định này có hiệu lực kể từ ngày ký', null],
      ['Chỉ thị này có hiệu lực thi hành kể từ ngày ký ban hành', null],
    ],
  },
  {
    number: 69,
    phrases: [
      ['có hiệu lực thi hành từ ngày 01/7/2024', null],
      ['có hiệu lực từ ngày 15 tháng 7 năm 2024 và thay thế Quyết định số 12/QĐ-UBND', null],
    ],
  },
  {
    number: 70,
    phrases: [
      ['có mặt tính đến ngày 30.5.2024', null],
      ['tính đến hết ngày 31/5/2024', null],
      ['số liệu tính đến ngày 15/6/2024', null],
      ['(tính đến thời điểm ngày 15/6/2024)', null],
    ],
  },
  {
    number: 71,
    phrases: [
      ['tính đến 9 giờ ngày 22/4/2024', null],
      ['cập nhật đến 18h00 ngày 22/4/2024', null],
      ['số liệu cập nhật đến ngày 22/6/2024', null],
    ],
  },
  {
    number: 72,
    phrases: [
      ['theo Quyết định số 409/QĐ-UBND ngày 02/3/2024 của UBND tỉnh', null],
      ['tại cuộc họp ngày 03/5/2024', null],
      ['Ngày 03/5/2024, Chủ tịch UBND tỉnh đã chủ trì cuộc họp', null],
      ['thực hiện Thông báo kết luận ngày 20/7/2024 của Thường trực Tỉnh ủy', null],
      ['dự toán năm 2025 trình HĐND tỉnh', null],
    ],
  },
  // F: a cadence
  {
    number: 73,
    phrases: [
      ['tổng hợp tình hình, báo cáo UBND tỉnh và Bộ Y tế theo tuần, tháng', every('week', 'month')],
      ['cập nhật giá cả thị trường theo ngày', every('day')],
      ['công bố giá vật liệu theo từng tháng', every('month')],
      ['phân bổ chỉ tiêu theo quý cho các huyện', null],
      ['định kỳ hàng quý báo cáo', every('quarter')],
      ['Định kỳ, hằng quý báo cáo kết quả về UBND tỉnh', every('quarter')],
      ['báo cáo theo định kỳ hằng quý', every('quarter')],
      ['báo cáo định kỳ theo quý', every('quarter')],
    ],
  },
  {
    number: 74,
    phrases: [
      ['Hàng năm, xây dựng kế hoạch', every('year')],
      ['hằng năm tổ chức đánh giá', every('year')],
      ['mỗi năm tổng kết, khen thưởng', every('year')],
    ],
  },
  {
    number: 75,
    phrases: [
      ['hàng tháng hoặc khi có yêu cầu báo cáo UBND tỉnh', every('month')],
      ['báo cáo hằng tháng và đột xuất khi có yêu cầu', every('month')],
      ['định kỳ hàng tháng, đột xuất báo cáo', every('month')],
    ],
  },
  {
    number: 76,
    phrases: [
      ['định kỳ hàng quý, năm tổng hợp báo cáo', every('quarter', 'year')],
      ['định kỳ hằng quý và hằng năm', every('quarter', 'year')],
      ['báo cáo quý, năm theo quy định', every('quarter', 'year')],
    ],
  },
  {
    number: 77,
    phrases: [
      ['định kỳ hằng quý, 6 tháng, năm báo cáo UBND tỉnh', every('quarter', 'half_year', 'year')],
      ['định kỳ (quý, 6 tháng, năm) báo cáo', every('quarter', 'half_year', 'year')],
      ['báo cáo định kỳ quý, 06 tháng và năm', every('quarter', 'half_year', 'year')],
      ['hằng tháng, quý, 6 tháng, năm báo cáo', every('month', 'quarter', 'half_year', 'year')],
      ['tổ chức sơ kết 6 tháng, tổng kết năm, báo cáo UBND tỉnh', every('half_year', 'year')],
    ],
  },
  {
    number: 78,
    phrases: [
      ['báo cáo kết quả 6 tháng, hằng năm', every('half_year', 'year')],
      ['định kỳ 6 tháng, hằng năm', every('half_year', 'year')],
      ['định kỳ 06 tháng và hàng năm báo cáo', every('half_year', 'year')],
      ['định kỳ sáu tháng một lần và hằng năm', every('half_year', 'year')],
    ],
  },
  {
    number: 79,
    phrases: [
      ['định kỳ hằng quý (trước ngày 25 của tháng cuối quý)', everyBy(['quarter'], { day: 25, month: 'last' })],
      [
        'định kỳ hàng quý báo cáo về Sở, trước ngày 25 tháng cuối quý',
        everyBy(['quarter'], { day: 25, month: 'last' }),
      ],
      ['Trước ngày 25 của tháng cuối mỗi quý, báo cáo UBND tỉnh', everyBy(['quarter'], { day: 25, month: 'last' })],
      [
        'báo cáo hằng quý. Thời gian gửi báo cáo trước ngày 25 của tháng cuối quý',
        everyBy(['quarter'], { day: 25, month: 'last' }),
      ],
    ],
  },
  {
    number: 80,
    phrases: [
      ['chậm nhất ngày 06 của tháng cuối quý', everyBy(['quarter'], { day: 6, month: 'last' })],
      ['báo cáo hằng quý chậm nhất vào ngày 06 tháng cuối của quý', everyBy(['quarter'], { day: 6, month: 'last' })],
      ['báo cáo quý trước ngày 06 tháng cuối quý', everyBy(['quarter'], { day: 6, month: 'last' })],
      ['báo cáo hằng quý trước ngày 05 của tháng đầu quý sau', everyBy(['quarter'], { day: 5, month: 'next' })],
    ],
  },
  {
    number: 81,
    phrases: [
      ['báo cáo hằng tháng, chậm nhất ngày 15 của tháng báo cáo', everyBy(['month'], { day: 15, month: 'same' })],
      ['trước ngày 15 tháng báo cáo gửi số liệu', everyBy(['month'], { day: 15, month: 'same' })],
      ['định kỳ hằng tháng gửi báo cáo trước ngày 05 của tháng sau', everyBy(['month'], { day: 5, month: 'next' })],
      ['báo cáo hằng tháng, trước ngày 05 tháng kế tiếp', everyBy(['month'], { day: 5, month: 'next' })],
    ],
  },
  {
    number: 82,
    phrases: [
      [
        'trước ngày 05 tháng 7 đối với báo cáo 6 tháng đầu năm, trước ngày 05 tháng 01 năm sau đối với báo cáo năm',
        everyBy(['half_year', 'year'], { day: 5, month: 'next' }),
      ],
      ['ngày 06 tháng 06 đối với báo cáo 6 tháng', everyBy(['half_year'], { day: 6, month: 'last' })],
      [
        'chậm nhất ngày 06 tháng 06 đối với báo cáo 6 tháng, ngày 06 tháng 12 đối với báo cáo năm',
        everyBy(['half_year', 'year'], { day: 6, month: 'last' }),
      ],
      [
        'trước ngày 15/6 đối với báo cáo 6 tháng và trước ngày 15/12 đối với báo cáo năm',
        everyBy(['half_year', 'year'], { day: 15, month: 'last' }),
      ],
      [
        'báo cáo 6 tháng (trước ngày 15/6), báo cáo năm (trước ngày 15/12)',
        everyBy(['half_year', 'year'], { day: 15, month: 'last' }),
      ],
    ],
  },
  {
    number: 83,
    phrases: [
      ['trước ngày 20 hằng tháng', everyBy(['month'], { day: 20, month: 'same' })],
      ['chậm nhất vào ngày 20 hàng tháng', everyBy(['month'], { day: 20, month: 'same' })],
      ['ngày 20 mỗi tháng', everyBy(['month'], { day: 20, month: 'same' })],
      ['báo cáo kết quả hàng tháng về Sở trước ngày 20', everyBy(['month'], { day: 20, month: 'same' })],
      ['vào các ngày 20 hằng tháng', everyBy(['month'], { day: 20, month: 'same' })],
      ['trước ngày 20 của tháng', everyBy(['month'], { day: 20, month: 'same' })],
      ['hằng tháng (trước ngày 20) báo cáo', everyBy(['month'], { day: 20, month: 'same' })],
    ],
  },
  {
    number: 84,
    phrases: [
      ['gửi số liệu của tháng trước, từ ngày 01 đến ngày 05 hằng tháng', everyBy(['month'], { day: 5, month: 'next' })],
      ['từ ngày 1 đến ngày 5 hằng tháng, gửi báo cáo của tháng trước', everyBy(['month'], { day: 5, month: 'next' })],
      ['từ ngày 20 đến ngày 25 hằng tháng gửi báo cáo', everyBy(['month'], { day: 25, month: 'same' })],
    ],
  },
  {
    number: 85,
    phrases: [
      [
        'báo cáo 6 tháng trước ngày 10/07 của năm báo cáo; báo cáo năm trước ngày 10/01 năm liền kề',
        everyBy(['half_year', 'year'], { day: 10, month: 'next' }),
      ],
      ['trước ngày 15/12 hằng năm', everyBy(['year'], { day: 15, month: 'last' })],
      ['trước ngày 15 tháng 12 hằng năm', everyBy(['year'], { day: 15, month: 'last' })],
      ['mỗi năm một lần, gửi trước ngày 05 tháng 12', everyBy(['year'], { day: 5, month: 'last' })],
      ['hằng năm, trước ngày 15/12 báo cáo kết quả', everyBy(['year'], { day: 15, month: 'last' })],
      ['định kỳ hằng năm (trước ngày 10 tháng 01 năm sau)', everyBy(['year'], { day: 10, month: 'next' })],
    ],
  },
  {
    number: 86,
    phrases: [
      ['họp định kỳ hàng tháng', every('month')],
      ['tổ chức giao ban hằng tháng để kiểm điểm tiến độ', every('month')],
      ['duy trì giao ban định kỳ hằng tháng', every('month')],
    ],
  },
  {
    number: 87,
    phrases: [
      ['hằng tuần, vào chiều thứ Sáu', everyBy(['week'], { weekday: 5 })],
      ['vào thứ Năm hằng tuần', everyBy(['week'], { weekday: 4 })],
      ['báo cáo hằng tuần (chiều thứ Sáu)', everyBy(['week'], { weekday: 5 })],
      ['trước 15 giờ thứ Năm hàng tuần', everyBy(['week'], { weekday: 4 })],
      ['thứ Sáu hằng tuần gửi báo cáo', everyBy(['week'], { weekday: 5 })],
      ['mỗi tuần, trước 16h00 ngày thứ Sáu, báo cáo', everyBy(['week'], { weekday: 5 })],
    ],
  },
  {
    number: 88,
    phrases: [
      ['báo cáo trước 16h30 hằng ngày', every('day')],
      ['báo cáo trước 06 giờ và 17 giờ hằng ngày', every('day')],
      ['báo cáo hằng ngày về Văn phòng', every('day')],
      ['hằng ngày, trước 17 giờ, tổng hợp tình hình', every('day')],
      ['mỗi ngày báo cáo kết quả', every('day')],
    ],
  },
  {
    number: 89,
    phrases: [
      ['rà soát 6 tháng/lần', every('half_year')],
      ['rà soát 06 tháng một lần', every('half_year')],
      ['định kỳ sáu tháng một lần', every('half_year')],
      ['mỗi 6 tháng báo cáo một lần', every('half_year')],
    ],
  },
  {
    number: 90,
    phrases: [
      ['ít nhất một lần trong năm', every('year')],
      ['tối thiểu 01 lần/năm', every('year')],
      ['mỗi năm ít nhất một lần', every('year')],
      ['ít nhất mỗi quý một lần', every('quarter')],
      ['01 lần/tuần', every('week')],
      ['phát sóng định kỳ 02 kỳ/tháng', every('month')],
      ['phát tin ít nhất 02 buổi mỗi tuần', every('week')],
      ['cung cấp bản tin dự báo ngày 02 lần', every('day')],
      ['kiểm tra 02 lần/năm', every('half_year')],
    ],
  },
  {
    number: 91,
    phrases: [
      ['báo cáo quý/lần', every('quarter')],
      ['02 tháng một lần báo cáo', { kind: 'recurring', every: ['month'], interval: 2 }],
      ['hai tháng một lần', { kind: 'recurring', every: ['month'], interval: 2 }],
      ['định kỳ 3 tháng một lần', every('quarter')],
      ['định kỳ 3 tháng báo cáo', every('quarter')],
      ['02 tuần/lần', { kind: 'recurring', every: ['week'], interval: 2 }],
    ],
  },
  {
    number: 92,
    phrases: [
      ['số liệu từ ngày 15 tháng trước đến ngày 14 của tháng thuộc kỳ báo cáo', null],
      ['kỳ báo cáo tính từ ngày 15 tháng trước đến ngày 14 tháng báo cáo', null],
    ],
  },
  // G: an event
  {
    number: 93,
    phrases: [
      [
        'báo cáo trước 01 ngày tổ chức phiên họp thường kỳ hàng tháng của UBND tỉnh',
        event('trước 01 ngày tổ chức phiên họp thường kỳ hàng tháng của UBND tỉnh'),
      ],
      [
        'gửi báo cáo thẩm tra chậm nhất 05 ngày trước ngày khai mạc kỳ họp.',
        event('chậm nhất 05 ngày trước ngày khai mạc kỳ họp'),
      ],
      ['gửi tài liệu ít nhất 02 ngày làm việc trước phiên họp', event('ít nhất 02 ngày làm việc trước phiên họp')],
      ['gửi hồ sơ trước ngày họp 03 ngày', event('trước ngày họp 03 ngày')],
      ['đăng ký chậm nhất 15 ngày trước ngày khai mạc.', event('chậm nhất 15 ngày trước ngày khai mạc')],
    ],
  },
  {
    number: 94,
    phrases: [
      ['báo cáo tại phiên họp thứ hai của Ban Chỉ đạo', event('tại phiên họp thứ hai của Ban Chỉ đạo')],
      ['báo cáo tại cuộc họp giao ban gần nhất.', event('tại cuộc họp giao ban gần nhất')],
      ['kiểm tra âm thanh, ánh sáng trước giờ tổng duyệt', event('trước giờ tổng duyệt')],
      ['hoàn thành sân khấu trước buổi sơ duyệt', event('trước buổi sơ duyệt')],
      ['hoàn thành trước buổi lễ công bố', event('trước buổi lễ công bố')],
      ['trình tại phiên họp UBND tỉnh tháng 7/2024.', event('tại phiên họp UBND tỉnh tháng 7/2024')],
      ['báo cáo tại phiên họp thường kỳ tháng 7 của UBND tỉnh', event('tại phiên họp thường kỳ tháng 7 của UBND tỉnh')],
      ['hoàn thiện các văn bản dự thảo trình tại cuộc họp', null],
    ],
  },
  {
    number: 95,
    phrases: [
      ['báo cáo kết quả tại cuộc họp Ban Chỉ đạo quý IV', event('tại cuộc họp Ban Chỉ đạo quý IV')],
      ['triển khai ý kiến kết luận của Chủ tịch tại cuộc họp quý I', null],
      ['trình HĐND tỉnh kỳ họp giữa năm 2025', event('trình HĐND tỉnh kỳ họp giữa năm 2025')],
      ['xong ngay sau Tết.', event('ngay sau Tết')],
      ['trình kỳ họp thứ 8 HĐND tỉnh', event('trình kỳ họp thứ 8 HĐND tỉnh')],
      ['báo cáo trước kỳ họp cuối năm của HĐND tỉnh', event('trước kỳ họp cuối năm của HĐND tỉnh')],
      ['trình HĐND tỉnh tại kỳ họp thường lệ cuối năm 2024', event('tại kỳ họp thường lệ cuối năm 2024')],
      ['để trình kỳ họp gần nhất của HĐND tỉnh', event('trình kỳ họp gần nhất của HĐND tỉnh')],
      ['xong trước Tết Nguyên đán Ất Tỵ.', event('trước Tết Nguyên đán Ất Tỵ')],
      ['trước khi khai giảng năm học mới', event('trước khi khai giảng năm học mới')],
      ['hoàn thành trước mùa mưa bão năm 2024', event('trước mùa mưa bão năm 2024')],
    ],
  },
  {
    number: 96,
    phrases: [
      ['sau khi có ý kiến của Thường trực Tỉnh ủy.', event('sau khi có ý kiến của Thường trực Tỉnh ủy')],
      ['công bố ngay sau khi được phê duyệt', event('ngay sau khi được phê duyệt')],
      [
        'sau khi Bộ Tài chính có văn bản hướng dẫn, tổ chức hội nghị',
        event('sau khi Bộ Tài chính có văn bản hướng dẫn'),
      ],
      ['khi được cấp có thẩm quyền phê duyệt', null],
      ['trình lại UBND tỉnh khi có văn bản trả lời', event('khi có văn bản trả lời')],
      ['hội đàm với phía bạn, báo cáo ngay sau hội đàm', event('ngay sau hội đàm')],
      ['báo cáo kết quả sau đợt kiểm tra liên ngành', event('sau đợt kiểm tra liên ngành')],
      ['tham mưu khi có yêu cầu', null],
    ],
  },
  {
    number: 97,
    phrases: [
      ['hoàn thành trước khi vận hành mô hình mới (1/7/2025)', on('2025-07-01')],
      ['cập nhật xong trước khi ngừng vận hành hệ thống cũ (ngày 30/9/2024).', on('2024-09-30')],
      ['bàn giao trước thời điểm mô hình chính quyền mới đi vào hoạt động (01/7/2025)', on('2025-07-01')],
      ['báo cáo trước khi thực hiện cưỡng chế', event('trước khi thực hiện cưỡng chế')],
      ['thông báo cho người dân vùng hạ du trước khi xả lũ ít nhất 06 giờ', null],
      ['cảnh báo cho người dân trước khi nổ mìn 30 phút', null],
      ['di dời dân xong trước khi xả lũ', event('trước khi xả lũ')],
      ['gửi Sở Tư pháp thẩm định lại trước khi trình', null],
      ['trước khi vận hành mô hình mới', event('trước khi vận hành mô hình mới')],
    ],
  },
  {
    number: 98,
    phrases: [
      ['thực hiện theo lộ trình tại Quyết định số 409/QĐ-UBND', null],
      ['hoàn thành theo lộ trình tại Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND tỉnh', null],
      ['bảo đảm tiến độ theo Kế hoạch số 12/KH-UBND', null],
    ],
  },
  {
    number: 99,
    phrases: [
      ['theo tiến độ kế hoạch đề ra', null],
      ['thực hiện theo đúng nội dung, tiến độ', null],
      ['bảo đảm tiến độ yêu cầu', null],
    ],
  },
  {
    number: 100,
    phrases: [
      ['báo cáo theo quy định', null],
      ['giải quyết đúng thời hạn quy định', null],
      ['nộp đúng hạn', null],
    ],
  },
  {
    number: 101,
    phrases: [
      ['Đến hết ngày 30/9/2024 vẫn chưa thực hiện xong thì báo cáo, đề xuất xử lý', on('2024-09-30')],
      ['Quá ngày 30/9/2024 mà chưa hoàn thành thì phải kiểm điểm', on('2024-09-30')],
    ],
  },
  // H: urgency without a date
  {
    number: 102,
    phrases: [
      ['khẩn trương triển khai thực hiện', null],
      ['khẩn trương hoàn thiện hồ sơ', null],
    ],
  },
  {
    number: 103,
    phrases: [
      ['thực hiện ngay', null],
      ['triển khai ngay các giải pháp', null],
    ],
  },
  {
    number: 104,
    phrases: [
      ['sớm ban hành quy chế', null],
      ['sớm hoàn thành thủ tục', null],
    ],
  },
  {
    number: 105,
    phrases: [
      ['kịp thời báo cáo khi có vướng mắc', null],
      ['kịp thời phản ánh về Sở Nội vụ để được hướng dẫn', null],
    ],
  },
  {
    number: 106,
    phrases: [
      ['thường xuyên theo dõi, đôn đốc', null],
      ['duy trì thường xuyên, liên tục', null],
    ],
  },
  {
    number: 107,
    phrases: [
      ['tiếp tục thực hiện', null],
      ['tiếp tục rà soát, hoàn thiện quy trình', null],
    ],
  },
  {
    number: 108,
    phrases: [
      ['đẩy nhanh tiến độ giải ngân', null],
      ['tập trung đẩy nhanh tiến độ thi công', null],
    ],
  },
  {
    number: 109,
    phrases: [
      ['xử lý dứt điểm các tồn tại', null],
      ['giải quyết dứt điểm, không để kéo dài', null],
    ],
  },
  {
    number: 110,
    phrases: [
      ['báo cáo đột xuất khi có yêu cầu', null],
      ['báo cáo khi được yêu cầu', null],
    ],
  },
  {
    number: 111,
    phrases: [
      ['trong thời gian tới', null],
      ['hoàn thành trong thời gian sớm nhất', null],
      ['trong thời gian ngắn nhất', null],
    ],
  },
  // I: what is put off or left out
  {
    number: 112,
    phrases: [
      ['Tạm thời chưa thực hiện trong quý III/2024', null],
      ['Tạm thời chưa triển khai trong năm 2024', null],
    ],
  },
  {
    number: 113,
    phrases: [
      ['dừng, không triển khai', null],
      ['tạm dừng việc mua sắm', null],
    ],
  },
  {
    number: 114,
    phrases: [
      ['trừ các nhiệm vụ giao tại văn bản mật', null],
      ['trừ các nhiệm vụ mật đã giao trong văn bản riêng', null],
    ],
  },
  // J: a chain
  {
    number: 115,
    phrases: [
      ['các đơn vị gửi báo cáo trước ngày 15/7/2024', on('2024-07-15')],
      ['tổng hợp, trình UBND tỉnh trước ngày 16/7/2024', on('2024-07-16')],
    ],
  },
  {
    number: 116,
    phrases: [
      ['các địa phương gửi Sở Tài chính trước ngày 20/7/2024', on('2024-07-20')],
      ['để tổng hợp, báo cáo UBND tỉnh trước ngày 25/7/2024', on('2024-07-25')],
    ],
  },
  {
    number: 117,
    phrases: [
      ['trình trước hạn 05 ngày', null],
      ['trình Lãnh đạo trước thời hạn ít nhất 03 ngày làm việc', null],
    ],
  },
];
