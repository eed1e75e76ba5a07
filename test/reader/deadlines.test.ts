import type { DeadlineRule } from '../../src/domain/deadline.js';
import { deadlineOf, deadlineOfCell } from '../../src/reader/deadlines.js';
import { looseStretch } from '../../src/reader/source-text.js';

const issuedOn = '2024-06-10';
const read = (text: string, issued: string | null = issuedOn): DeadlineRule | null =>
  deadlineOf(looseStretch(text), { issuedOn: issued, sameDay: null }).deadline;
const fixed = (due: string, time?: string): DeadlineRule =>
  time === undefined ? { kind: 'fixed', due } : { kind: 'fixed', due, time };
const period = (
  amount: number,
  unit: 'hour' | 'day' | 'working_day' | 'week' | 'month',
  from: 'signing' | 'receipt' | 'event',
): DeadlineRule => ({
  kind: 'period',
  amount,
  unit,
  from,
});

/** The families of domain.md §21; the number is that of the table. */
const families: Record<string, [string, DeadlineRule | null][]> = {
  'A: a day': [
    ['báo cáo UBND tỉnh trước ngày 28/2.', fixed('2025-02-28')],
    ['gửi Sở Nội vụ trước ngày 15.11.', fixed('2024-11-15')],
    ['trình UBND tỉnh xong trước 30/6.', fixed('2024-06-30')],
    ['hoàn thành trước 15-8-2025', fixed('2025-08-15')],
    ['ban hành kế hoạch trước ngày 20/7/24.', fixed('2024-07-20')],
    ['chậm nhất ngày 15 tháng 6 năm 2024', fixed('2024-06-15')],
    ['chậm nhất ngày 25 (hai mươi lăm) tháng 11 (mười một) năm 2024', fixed('2024-11-25')],
    ['hoàn thành trước ngày mười lăm tháng bảy năm 2024.', fixed('2024-07-15')],
    ['chậm nhất là ngày 31/3/2026', fixed('2026-03-31')],
    ['đến hết ngày 25 tháng 4 năm 2025', fixed('2025-04-25')],
    ['không muộn hơn ngày 15/7/2024', fixed('2024-07-15')],
    ['không để kéo dài quá ngày 20/7/2024', fixed('2024-07-20')],
    ['muộn nhất ngày 31/12/2024', fixed('2024-12-31')],
    ['đưa hệ thống vào vận hành thử vào ngày 15/6/2025', fixed('2025-06-15')],
    ['kể từ ngày 01/11/2024 trở đi', null],
    ['trước Ngày hội Đại đoàn kết toàn dân tộc 18/11/2024', fixed('2024-11-18')],
    ['thời gian hoàn thành: ngày 31 tháng 8.', fixed('2024-08-31')],
    ['chậm nhất thứ Sáu, ngày 21/6/2024', fixed('2024-06-21')],
  ],
  'B: an hour': [
    ['gửi trước 16 giờ ngày 12/7', fixed('2024-07-12', '16:00')],
    ['trước 17h00 ngày 25/9/2026', fixed('2026-09-25', '17:00')],
    ['trước 16h30 ngày 01/7/2024', fixed('2024-07-01', '16:30')],
    ['trước 10 giờ thứ Hai, ngày 01/7/2024', fixed('2024-07-01', '10:00')],
    ['đến hết giờ làm việc ngày 15/7/2024', fixed('2024-07-15')],
    ['trong buổi sáng ngày 23/9/2024', fixed('2024-09-23')],
    ['ngay trong ngày 22/9/2024', fixed('2024-09-22')],
    ['báo cáo ngay trong ngày.', fixed('2024-06-10')],
  ],
  'C: a month, quarter, half, year': [
    ['trong tháng 3 năm 2025', fixed('2025-03-31')],
    ['trong tháng 7', fixed('2024-07-31')],
    ['trong tháng 11, tháng 12 năm 2025', fixed('2025-12-31')],
    ['trong tháng 5 và tháng 6 năm 2025', fixed('2025-06-30')],
    ['trong quý II/2025', fixed('2025-06-30')],
    ['trong quý III-2024', fixed('2024-09-30')],
    ['trong 6 tháng cuối năm 2024', fixed('2024-12-31')],
    ['trong 9 tháng đầu năm 2024', fixed('2024-09-30')],
    ['vào cuối năm 2025', fixed('2025-12-31')],
    ['đến hết năm 2025', fixed('2025-12-31')],
    ['xong trong năm 2024.', fixed('2024-12-31')],
    ['từ nay đến cuối tháng 8/2024', fixed('2024-08-31')],
    ['từ nay đến năm 2030', null],
    ['giai đoạn 2024-2030, định hướng đến năm 2035', null],
    ['đưa vào sử dụng giữa tháng 8/2024', fixed('2024-08-15')],
    ['trình UBND phường trong tháng tới', fixed('2024-07-31')],
    ['báo cáo trong tuần này', fixed('2024-06-14')],
    ['hoàn thành trong tuần từ ngày 19/8 đến hết ngày 23/8/2024', fixed('2024-08-23')],
  ],
  'D: a period': [
    ['trong thời hạn 10 ngày làm việc kể từ ngày nhận được văn bản này', period(10, 'working_day', 'receipt')],
    ['không quá 03 ngày làm việc kể từ khi nhận được hồ sơ của Sở', period(3, 'working_day', 'event')],
    ['trong thời hạn 10 (mười) ngày, kể từ ngày ban hành Thông báo này', period(10, 'day', 'signing')],
    ['trong vòng 30 ngày kể từ ngày ký Công văn này', period(30, 'day', 'signing')],
    ['không quá 05 ngày làm việc', period(5, 'working_day', 'receipt')],
    ['chậm nhất 10 ngày sau khi kết thúc hội nghị', period(10, 'day', 'event')],
    ['trong một tuần kể từ ngày nhận được Công văn này', period(1, 'week', 'receipt')],
    ['trong 48 giờ kể từ khi nhận được Công điện này', period(48, 'hour', 'receipt')],
    ['thẩm định trong thời hạn 15 ngày, trường hợp phức tạp không quá 30 ngày', period(15, 'day', 'receipt')],
  ],
  'E: no deadline though a date stands there': [
    ['có mặt tính đến ngày 30.5.2024', null],
    ['theo Quyết định số 409/QĐ-UBND ngày 02/3/2024 của UBND tỉnh', null],
    ['bố trí nguồn kinh phí hàng năm cho việc ứng dụng', null],
    ['khen thưởng hàng năm của các đơn vị', null],
  ],
  'F: a cadence': [
    ['định kỳ hàng quý báo cáo', { kind: 'recurring', every: ['quarter'] }],
    ['Hàng năm, xây dựng kế hoạch', { kind: 'recurring', every: ['year'] }],
    [
      'định kỳ hằng quý, 6 tháng, năm báo cáo UBND tỉnh',
      { kind: 'recurring', every: ['quarter', 'half_year', 'year'] },
    ],
    ['báo cáo kết quả 6 tháng, hằng năm', { kind: 'recurring', every: ['half_year', 'year'] }],
    [
      'định kỳ hằng quý (trước ngày 25 của tháng cuối quý)',
      { kind: 'recurring', every: ['quarter'], by: { day: 25, month: 'last' } },
    ],
    [
      'báo cáo hằng tháng, chậm nhất ngày 15 của tháng báo cáo',
      { kind: 'recurring', every: ['month'], by: { day: 15, month: 'same' } },
    ],
    [
      'báo cáo kết quả hàng tháng về Sở trước ngày 20',
      { kind: 'recurring', every: ['month'], by: { day: 20, month: 'same' } },
    ],
    [
      'số liệu của tháng trước, từ ngày 01 đến ngày 05 hằng tháng',
      { kind: 'recurring', every: ['month'], by: { day: 5, month: 'next' } },
    ],
    [
      '6 tháng, hằng năm, trước ngày 05 của tháng kế tiếp',
      { kind: 'recurring', every: ['half_year', 'year'], by: { day: 5, month: 'next' } },
    ],
    ['trước ngày 15/12 hằng năm', { kind: 'recurring', every: ['year'], by: { day: 15, month: 'last' } }],
    ['hằng tuần, vào chiều thứ Sáu', { kind: 'recurring', every: ['week'], by: { weekday: 5 } }],
    ['báo cáo trước 16h30 hằng ngày', { kind: 'recurring', every: ['day'] }],
    ['rà soát 6 tháng/lần', { kind: 'recurring', every: ['half_year'] }],
    ['báo cáo quý/lần', { kind: 'recurring', every: ['quarter'] }],
    ['02 tháng một lần báo cáo', { kind: 'recurring', every: ['month'], interval: 2 }],
    ['ít nhất mỗi quý một lần', { kind: 'recurring', every: ['quarter'] }],
    ['ít nhất một lần trong năm', { kind: 'recurring', every: ['year'] }],
  ],
  'G: an event': [
    [
      'trình HĐND tỉnh tại kỳ họp thường lệ cuối năm 2024',
      { kind: 'event', text: 'tại kỳ họp thường lệ cuối năm 2024' },
    ],
    ['xong trước Tết Nguyên đán Giáp Thìn.', { kind: 'event', text: 'trước Tết Nguyên đán Giáp Thìn' }],
    [
      'sau khi có ý kiến của Thường trực Tỉnh ủy.',
      { kind: 'event', text: 'sau khi có ý kiến của Thường trực Tỉnh ủy' },
    ],
    ['hoàn thành trước khi vận hành mô hình mới (1/7/2025)', fixed('2025-07-01')],
    ['theo tiến độ kế hoạch đề ra', null],
    ['hoàn thiện các văn bản dự thảo trình tại cuộc họp', null],
  ],
  'H: urgency without a date': [
    ['khẩn trương triển khai ngay', null],
    ['kịp thời báo cáo khi có vướng mắc', null],
    ['thường xuyên theo dõi, xử lý dứt điểm trong thời gian tới', null],
  ],
};

describe.each(Object.entries(families))('deadline grammar, %s', (_, phrases) => {
  it.each(phrases)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('deadlines in the cells of a table', () => {
  it.each<[string, DeadlineRule | null]>([
    ['Quý II/2025', fixed('2025-06-30')],
    ['T10/2024', fixed('2024-10-31')],
    ['Quý III, quý IV năm 2024', fixed('2024-12-31')],
    ['15.9.2024', fixed('2024-09-15')],
    ['Cuối năm 2024', fixed('2024-12-31')],
    ['Từ ngày 20/6/2024 đến ngày 30/6/2024', fixed('2024-06-30')],
    ['Ngày 10 hằng tháng', { kind: 'recurring', every: ['month'], by: { day: 10, month: 'same' } }],
    ['Kỳ họp thứ 21 HĐND tỉnh', { kind: 'event', text: 'Kỳ họp thứ 21 HĐND tỉnh' }],
    ['Thường xuyên', null],
    ['Theo tiến độ', null],
  ])('%s', (text, expected) => {
    expect(deadlineOfCell(looseStretch(text), { issuedOn, sameDay: null }).deadline).toEqual(expected);
  });
});

describe('dates that need a person', () => {
  it('gives no date without a year when the issue date is unknown, and says so', () => {
    const { deadline, reading } = deadlineOf(looseStretch('gửi trước ngày 28/2'), { issuedOn: null, sameDay: null });
    expect([deadline, reading?.issues]).toEqual([null, ['YEAR_UNKNOWN']]);
  });

  it('takes the first such date on or after the issue date, the issue date included', () => {
    expect(read('trước ngày 10/6')).toEqual(fixed('2024-06-10'));
    expect(read('trước ngày 09/6')).toEqual(fixed('2025-06-09'));
  });

  it('turns a day that the month does not have into its last day only with a warning', () => {
    const { deadline, reading } = deadlineOf(looseStretch('trước ngày 31/6/2024'), { issuedOn, sameDay: null });
    expect([deadline, reading?.issues]).toEqual([fixed('2024-06-30'), ['IMPOSSIBLE_DATE']]);
  });

  it('warns when the words in brackets say another number', () => {
    const { reading } = deadlineOf(looseStretch('chậm nhất ngày 25 (hai mươi sáu) tháng 11 năm 2024'), {
      issuedOn,
      sameDay: null,
    });
    expect(reading?.issues).toEqual(['DATE_CONTRADICTION']);
  });
});
