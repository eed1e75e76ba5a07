import { notice, whoIn } from './papers.js';

type Case = readonly [points: string, who: string];
const named = (cases: readonly Case[]) =>
  cases.map(([points, who]) => [points.replaceAll('\n', ' / '), points, who] as const);

describe('who must do it opens the sentence', () => {
  it.each(
    named([
      [
        '1. Đối với 09 chủ đầu tư có tỷ lệ giải ngân dưới 30%, phải có báo cáo giải trình chậm nhất ngày 20/9.',
        '09 chủ đầu tư có tỷ lệ giải ngân dưới 30%',
      ],
      ['1. Đối với các xã chưa đạt chuẩn, yêu cầu rà soát, hoàn thiện hồ sơ.', 'các xã chưa đạt chuẩn'],
      ['1. Riêng đối với UBND thành phố Hải Lương, đề nghị hoàn thành trong tháng 5.', 'UBND thành phố Hải Lương'],
      ['1. Đối với Sở Y tế, cần bổ sung phương án trước ngày 15/4.', 'Sở Y tế'],
      ['1. Về phía các nhà thầu, phải huy động đủ nhân lực.', 'các nhà thầu'],
      [
        '1. Đối với các địa phương để xảy ra đuối nước (Kim Hà, Phù Sơn), phải kiểm điểm trách nhiệm.',
        'các địa phương để xảy ra đuối nước',
      ],
      ['1. Đối với các dự án chậm tiến độ, yêu cầu chủ đầu tư giải trình.', 'chủ đầu tư'],
      ['1. Đối với các trường bán trú, nội trú, đồng chí giao Sở Y tế hướng dẫn.', 'Sở Y tế'],
      ['1. Đối với các xã miền núi, đồng chí Chủ tịch yêu cầu Sở Công Thương dự trữ hàng hóa.', 'Sở Công Thương'],
    ]),
  )('%s', (_, points, who) => expect(whoIn(notice(points))).toBe(who));
});

describe('headings that hand down', () => {
  it.each(
    named([
      [
        '4. Đề nghị Viện Kiểm sát nhân dân tỉnh, Tòa án nhân dân tỉnh\n\nChỉ đạo các cơ quan cấp dưới sớm đưa ra truy tố.',
        'Viện Kiểm sát nhân dân tỉnh + Tòa án nhân dân tỉnh',
      ],
      ['5. Giao Công an tỉnh\n\n- Điều tra vụ án.\n- Báo cáo trước ngày 30/4.', 'Công an tỉnh | Công an tỉnh'],
      [
        '3. Đối với các cơ quan giải trình\n\n3.1. Sở Xây dựng khảo sát.\n\n3.2. Rà soát các cam kết.',
        'Sở Xây dựng | các cơ quan giải trình',
      ],
      ['4. Đối với các chủ rừng là tổ chức\n\nTăng cường tuần tra.', 'các chủ rừng là tổ chức'],
      [
        '6. UBND các xã, phường\n\na) Bố trí đủ công chức; Chủ tịch UBND cấp xã trực tiếp kiểm tra mỗi tuần một lần.',
        'ubnd các xã, phường',
      ],
      // What an authority asks of owners is its own work; another body is told for itself.
      [
        '6. UBND các xã, phường\n\na) Yêu cầu các chủ mỏ ký cam kết.\n\nb) Rà soát ao, hồ; yêu cầu các chủ công trình rào chắn.\n\nc) Yêu cầu Trạm Y tế bố trí trực.',
        'ubnd các xã, phường | ubnd các xã, phường | Trạm Y tế',
      ],
      [
        '5. Các phòng thuộc Sở\n- Phòng Nghiệp vụ Y kiểm tra.\n- Tham mưu văn bản.\n\nCác đơn vị báo cáo kết quả về Sở Y tế trước thứ Sáu hằng tuần.',
        'Phòng Nghiệp vụ Y | các phòng thuộc sở | các đơn vị',
      ],
      ['6. Công an tỉnh; Bộ Chỉ huy\nQuân sự tỉnh\n- Tuần tra biên giới.', 'Công an tỉnh + Bộ Chỉ huy Quân sự tỉnh'],
      [
        '7. Sở Thông tin và Truyền\nthông, Đài Phát thanh và Truyền hình tỉnh, Báo An Hải\nTuyên truyền sâu rộng.',
        'Sở Thông tin và Truyền thông + Đài Phát thanh và Truyền hình tỉnh + Báo An Hải',
      ],
      ['5. Sở Kế hoạch và Đầu tư,\nSở Tài chính\nTham mưu bố trí kinh phí.', 'Sở Kế hoạch và Đầu tư + Sở Tài chính'],
    ]),
  )('%s', (_, points, who) => expect(whoIn(notice(points))).toBe(who));
});

describe('praise, and an order behind it', () => {
  it.each(
    named([
      ['1. Ghi nhận kiến nghị của UBND huyện Kim Hà, giao Sở Tài chính xem xét.', 'Sở Tài chính'],
      ['1. Biểu dương Công an tỉnh đã nỗ lực; đề nghị Công an tỉnh tiếp tục tuần tra.', 'Công an tỉnh'],
      ['1. Đánh giá cao kết quả của huyện, đồng thời yêu cầu Sở Y tế lập kế hoạch.', 'Sở Y tế'],
      ['1. UBND tỉnh đánh giá cao, ghi nhận đề nghị của các sở.', ''],
      ['1. Ghi nhận sự phối hợp của ngành giao thông với các địa phương.', ''],
    ]),
  )('%s', (_, points, who) => expect(whoIn(notice(points))).toBe(who));
});

describe('the closing formula hands out nothing', () => {
  it.each([
    'Văn phòng UBND tỉnh thông báo ý kiến chỉ đạo của đồng chí Phó Chủ tịch UBND tỉnh để các cơ quan, đơn vị triển khai thực hiện theo quy định./.',
    'Thừa lệnh Chủ tịch, Văn phòng UBND tỉnh xin thông báo kết luận của Chủ tịch đến các sở, ngành tổ chức thực hiện.',
    'Văn phòng UBND tỉnh thông báo để các đơn vị phối hợp thực hiện./.',
  ])('%s', (formula) => expect(whoIn(notice(`1. Sở Y tế kiểm tra.\n\n${formula}`))).toBe('Sở Y tế'));

  it.each([
    ['1. Sở Y tế thông báo danh sách cơ sở đủ điều kiện đến các huyện trước ngày 5/4.', 'Sở Y tế'],
    ['1. Sở Xây dựng thông báo nội dung quy hoạch đến người dân.', 'Sở Xây dựng'],
    [
      '1. Sở Y tế kiểm tra.\n\nTrên đây là Kế hoạch năm 2024; yêu cầu các sở, ngành báo cáo kết quả định kỳ 6 tháng về Sở Y tế.',
      'Sở Y tế | các sở, ngành',
    ],
    [
      '1. Sở Y tế kiểm tra.\n\nTrên đây là Kế hoạch năm 2024, yêu cầu các sở, ngành nghiêm túc triển khai thực hiện.',
      'Sở Y tế',
    ],
  ])('%s', (points, who) => expect(whoIn(notice(points))).toBe(who));
});
