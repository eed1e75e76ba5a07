import { notice, paper, whoIn } from './papers.js';

/** Points, and "lead + lead / who joins | lead of the next". */
type Case = readonly [points: string, who: string];

const read = ([points, who]: Case): void => expect(whoIn(notice(points))).toBe(who);
const named = (cases: readonly Case[]) =>
  cases.map(([points, who]) => [points.replaceAll('\n', ' / '), points, who] as const);

const ROADS = 'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh';

describe('a name that the text makes short for itself', () => {
  it.each(
    named([
      [
        `1. ${ROADS} (gọi tắt là Ban Giao thông) lập hồ sơ.\n2. Ban Giao thông hoàn thành trước ngày 12/5.`,
        `${ROADS} | ${ROADS}`,
      ],
      [
        `1. ${ROADS} (sau đây gọi là Ban Giao thông) lập hồ sơ.\n2. Yêu cầu Ban Giao thông cùng Sở Xây dựng cắm mốc.`,
        `${ROADS} | ${ROADS} / Sở Xây dựng`,
      ],
      [`1. ${ROADS} (Ban Giao thông) lập hồ sơ.\n2. Giao Ban Giao thông trình thẩm định.`, `${ROADS} | ${ROADS}`],
      [
        '1. Trung tâm Kiểm soát bệnh tật Thành phố (HCDC) lấy mẫu.\n2. Giao HCDC phối hợp với Công an tỉnh khoanh vùng.',
        'Trung tâm Kiểm soát bệnh tật Thành phố | Trung tâm Kiểm soát bệnh tật Thành phố / Công an tỉnh',
      ],
      [
        '1. Trung tâm Kiểm soát bệnh tật tỉnh (CDC An Hải) lấy mẫu.\n2. CDC An Hải báo cáo hằng ngày.',
        'Trung tâm Kiểm soát bệnh tật tỉnh | Trung tâm Kiểm soát bệnh tật tỉnh',
      ],
      [
        '1. Công ty Cổ phần Cấp thoát nước Châu Phong (sau đây viết tắt là CAWACO) cấp nước.\n2. Yêu cầu CAWACO khắc phục sự cố.',
        'Công ty Cổ phần Cấp thoát nước Châu Phong | Công ty Cổ phần Cấp thoát nước Châu Phong',
      ],
      [
        '1. Sở Nội vụ chỉ đạo Trung tâm Phục vụ hành chính công tỉnh (TTPVHCC) bố trí nhân viên.\n2. Giao TTPVHCC phối hợp cùng Bưu điện tỉnh nghiên cứu mô hình.',
        'Sở Nội vụ | Trung tâm Phục vụ hành chính công tỉnh / Bưu điện tỉnh',
      ],
      [
        '1. Văn phòng Điều phối Chương trình mục tiêu quốc gia xây dựng nông thôn mới tỉnh (VPĐP) tổng hợp.\n2. VPĐP báo cáo hằng quý.',
        'Văn phòng Điều phối Chương trình mục tiêu quốc gia xây dựng nông thôn mới tỉnh | Văn phòng Điều phối Chương trình mục tiêu quốc gia xây dựng nông thôn mới tỉnh',
      ],
      // The bracket makes the words behind the head short.
      [
        '1. Chi cục Quản lý chất lượng nông lâm sản và thủy sản (QLCL) lấy mẫu.\n2. Giao Chi cục QLCLNLS&TS kiểm tra.',
        'Chi cục Quản lý chất lượng nông lâm sản và thủy sản | Chi cục Quản lý chất lượng nông lâm sản và thủy sản',
      ],
      [
        '1. Trung tâm Kỹ thuật tổng hợp hướng nghiệp tỉnh rà soát.\n2. Ban An toàn giao thông (ATGT) tỉnh lập kế hoạch.\n3. Ban ATGT các huyện báo cáo.',
        'Trung tâm Kỹ thuật tổng hợp hướng nghiệp tỉnh | Ban An toàn giao thông tỉnh | ban atgt các huyện',
      ],
      // The short name of one body is only how another one's begins.
      [
        '1. Ban Quản lý Khu kinh tế An Hải (gọi tắt là Ban Quản lý) rà soát.\n2. Ban Quản lý Vườn quốc gia Hòn Ngọc tuần tra.',
        'Ban Quản lý Khu kinh tế An Hải | Ban Quản lý Vườn quốc gia Hòn Ngọc',
      ],
    ]),
  )('%s', (_, points, who) => read([points, who]));

  it('knows a name that is made short in the address', () => {
    const addressed = paper(
      'department',
      'Sở Nội vụ yêu cầu:\n1. IOC chia sẻ dữ liệu trước ngày 12/5.',
      '- Trung tâm Điều hành thông minh (IOC);',
    );
    expect(whoIn(addressed)).toBe('Trung tâm Điều hành thông minh');
  });
});

describe('"Sở", "Ban" behind what is sent to them', () => {
  it.each(
    named([
      [
        '1. Sở Y tế tổ chức tập huấn.\n2. UBND các huyện gửi Sở Tài chính trước ngày 31/7 để Sở tổng hợp, trình UBND tỉnh trước ngày 15/8.',
        'Sở Y tế | ubnd các huyện | Sở Tài chính',
      ],
      [
        '1. Sở Xây dựng lập danh mục gửi Ban Dân tộc trước ngày 20/4 để Ban thẩm định, báo cáo UBND tỉnh trước ngày 30/4.',
        'Sở Xây dựng | Ban Dân tộc',
      ],
      [
        '1. Các xã gửi Phòng Kinh tế trước ngày 20/4 để Phòng thẩm định, báo cáo UBND huyện trước ngày 30/4.',
        'các xã | Phòng Kinh tế',
      ],
      [
        '1. Các huyện gửi số liệu cho Thanh tra tỉnh trước 5/4 để Thanh tra tỉnh tổng hợp, báo cáo trước 15/4.',
        'các huyện | Thanh tra tỉnh',
      ],
      [
        '1. Sở Xây dựng, VNPT An Hải khắc phục lỗi hệ thống trước ngày 10/8; Sở chủ trì tập huấn cho cấp xã.',
        'Sở Xây dựng + VNPT An Hải | Sở Xây dựng',
      ],
    ]),
  )('%s', (_, points, who) => read([points, who]));
});

describe('what is said once for several bodies', () => {
  it.each(
    named([
      [
        '1. Ban ATGT thành phố Hải Lương và các huyện Phù Sơn, Kim Hà phân tích nguyên nhân.',
        'Ban An toàn giao thông thành phố Hải Lương + Ban An toàn giao thông huyện Phù Sơn + Ban An toàn giao thông huyện Kim Hà',
      ],
      [
        '1. Ban ATGT các huyện: Phù Sơn, Kim Hà lập kế hoạch.',
        'Ban An toàn giao thông huyện Phù Sơn + Ban An toàn giao thông huyện Kim Hà',
      ],
      [
        '1. Công an thành phố Hải Lương, huyện Phù Sơn, huyện Kim Hà tuần tra.',
        'Công an thành phố Hải Lương + Công an huyện Phù Sơn + Công an huyện Kim Hà',
      ],
      [
        '1. Giao Trung tâm Y tế các huyện Phù Sơn, Kim Hà lấy mẫu.',
        'Trung tâm Y tế huyện Phù Sơn + Trung tâm Y tế huyện Kim Hà',
      ],
      [
        '1. Bệnh viện đa khoa huyện Phù Sơn, Kim Hà, thị xã Bình Long trực cấp cứu.',
        'Bệnh viện đa khoa huyện Phù Sơn + Bệnh viện đa khoa huyện Kim Hà + Bệnh viện đa khoa thị xã Bình Long',
      ],
      ['1. Công an huyện Phù Sơn, UBND huyện Kim Hà tuần tra.', 'Công an huyện Phù Sơn + UBND huyện Kim Hà'],
      ['1. Công an huyện Phù Sơn, các xã ven biển kiểm đếm tàu.', 'Công an huyện Phù Sơn + các xã ven biển'],
      [
        '1. Đề nghị Tòa án nhân dân, Viện Kiểm sát nhân dân tỉnh đẩy nhanh tiến độ xét xử.',
        'Tòa án nhân dân tỉnh + Viện Kiểm sát nhân dân tỉnh',
      ],
      [
        '1. Công an, Bộ Chỉ huy Quân sự, Bộ Chỉ huy Bộ đội Biên phòng tỉnh tuần tra.',
        'Công an tỉnh + Bộ Chỉ huy Quân sự tỉnh + Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
      ],
      [
        '1. Đề nghị Viện Kiểm sát nhân dân, Tòa án nhân dân các huyện đẩy nhanh tiến độ.',
        'viện kiểm sát nhân dân các huyện + tòa án nhân dân các huyện',
      ],
      [
        '1. Sở Y tế phối hợp với Hội Nông dân, Hội Liên hiệp Phụ nữ tỉnh tuyên truyền.',
        'Sở Y tế / Hội Nông dân tỉnh + Hội Liên hiệp Phụ nữ tỉnh',
      ],
      ['1. UBND các địa phương kiểm tra, xử lý nghiêm vi phạm.', 'ubnd các địa phương'],
      [
        '1. Các doanh nghiệp chăn nuôi, hộ chăn nuôi quy mô lớn thực hiện nghiêm an toàn sinh học.',
        'các doanh nghiệp chăn nuôi, hộ chăn nuôi quy mô lớn',
      ],
      ['1. UBND các huyện, thành, thị rà soát.', 'ubnd các huyện, thành, thị'],
      ['1. Giao UBND các huyện, thị xã, thành phố thành lập đoàn kiểm tra.', 'ubnd các huyện, thị xã, thành phố'],
    ]),
  )('%s', (_, points, who) => read([points, who]));
});

describe('the district that a paper is about', () => {
  it.each(
    named([
      [
        '1. Sở Giao thông vận tải phối hợp với UBND huyện khảo sát tuyến đường.\n2. UBND huyện Phù Sơn đăng ký nhu cầu.',
        'Sở Giao thông vận tải / UBND huyện Phù Sơn | UBND huyện Phù Sơn',
      ],
      [
        '1. Tình hình của huyện Phù Sơn có chuyển biến.\n2. Yêu cầu huyện tập trung giải phóng mặt bằng.',
        'UBND huyện Phù Sơn',
      ],
      // Two districts: nobody can say which is meant.
      [
        '1. UBND huyện Phù Sơn rà soát.\n2. UBND huyện Kim Hà rà soát.\n3. Sở Y tế phối hợp với UBND huyện kiểm tra.',
        'UBND huyện Phù Sơn | UBND huyện Kim Hà | Sở Y tế / UBND huyện',
      ],
    ]),
  )('%s', (_, points, who) => read([points, who]));

  it("leaves the issuer's own level as it is", () => {
    const plan = paper('commune', '1. Phòng Kinh tế tham mưu UBND xã trình HĐND xã; phối hợp với UBND xã kiểm tra.');
    expect(plan.assignments.flatMap(({ lead, coordinators }) => [...lead, ...coordinators])).not.toContain(
      'UBND xã Tân Hòa',
    );
  });
});

describe('names with words of their own kind', () => {
  it.each(
    named([
      [
        '1. Ban Quản lý Khu kinh tế Nam Hải và các khu công nghiệp rà soát quỹ đất.',
        'Ban Quản lý Khu kinh tế Nam Hải và các khu công nghiệp',
      ],
      [
        '1. Giao Ban Quản lý Khu kinh tế mở Nam Hải chủ trì, phối hợp với Ban Quản lý Khu công nghệ cao và các khu công nghiệp An Đô lập danh mục.',
        'Ban Quản lý Khu kinh tế mở Nam Hải / Ban Quản lý Khu công nghệ cao và các khu công nghiệp An Đô',
      ],
      ['1. Đại học An Đô cử chuyên gia hỗ trợ.', 'Đại học An Đô'],
      [
        '1. Đề nghị Ban Thường trực UBMTTQVN tỉnh vận động Nhân dân.',
        'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
      ],
      [
        '1. Trung tâm Nước sinh hoạt và Vệ sinh môi trường nông thôn (trực thuộc Sở Xây dựng) sửa chữa 61 công trình.',
        'Trung tâm Nước sinh hoạt và Vệ sinh môi trường nông thôn',
      ],
      ['1. Sở Y tế phối hợp với Đoàn Thanh niên, Bưu điện hỗ trợ người dân.', 'Sở Y tế / Đoàn Thanh niên + Bưu điện'],
      [
        '1. Sở Nội vụ - Cơ quan Thường trực Ban Chỉ đạo hoàn thiện báo cáo.\n2. Cơ quan Thường trực Ban Chỉ đạo tổng hợp.',
        'Sở Nội vụ | Sở Nội vụ',
      ],
      [
        '1. Các Công ty TNHH MTV khai thác công trình thủy lợi tiêu rút nước đệm.',
        'các công ty tnhh mtv khai thác công trình thủy lợi',
      ],
    ]),
  )('%s', (_, points, who) => read([points, who]));
});
