import { readDirective } from '../../src/reader/read-directive.js';
import { whoIn } from './papers.js';

const report = (paragraph: string): string =>
  whoIn(
    readDirective(`Trang chủ » Tin tức

Phó Chủ tịch UBND tỉnh kiểm tra công tác phòng, chống thiên tai

Ngày cập nhật: 24/08/2018 4:10:12 CH

Ngày 23/8/2018, đồng chí Phó Chủ tịch UBND tỉnh đã đi kiểm tra công tác phòng, chống thiên tai tại huyện Kim Hà.

${paragraph}
`),
  );

describe('a news report: who was told what', () => {
  it.each([
    [
      'Qua kiểm tra, đồng chí Phó Chủ tịch UBND tỉnh ghi nhận sự chủ động của các địa phương, đồng thời yêu cầu: UBND các huyện ven biển rà soát phương án; Sở Xây dựng chỉ đạo nhà thầu đẩy nhanh tiến độ trước ngày 15/9/2018; Bộ Chỉ huy Bộ đội Biên phòng tỉnh kiểm đếm tàu thuyền.',
      'ubnd các huyện ven biển | Sở Xây dựng | Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
    ],
    [
      'Đồng chí Phó Chủ tịch UBND tỉnh đánh giá cao kết quả, giao Sở Y tế lập kế hoạch; Sở Tài chính bố trí kinh phí.',
      'Sở Y tế | Sở Tài chính',
    ],
    [
      'Đồng chí Chủ tịch UBND tỉnh biểu dương nỗ lực của huyện và đề nghị Công an tỉnh tăng cường tuần tra.',
      'Công an tỉnh',
    ],
    [
      'Đồng chí Phó Chủ tịch UBND tỉnh biểu dương chính quyền huyện; đồng thời yêu cầu huyện tập trung giải phóng mặt bằng.',
      'UBND huyện Kim Hà',
    ],
    ['Đồng chí Phó Chủ tịch UBND tỉnh ghi nhận và đánh giá cao sự phối hợp giao thông giữa các sở.', ''],
  ])('%s', (paragraph, who) => expect(report(paragraph)).toBe(who));

  it('takes what is going to happen for no order', () => {
    const told =
      'Đồng chí Chủ tịch UBND tỉnh yêu cầu Sở Y tế trực cấp cứu.\n\nTheo kế hoạch, Ban Chỉ đạo sẽ đi kiểm tra thực tế trong tuần cuối của tháng 9.';
    expect(report(told)).toBe('Sở Y tế');
  });
});
