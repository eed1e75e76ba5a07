import type { Draft } from '../../src/reader/draft.js';
import { readDirective } from '../../src/reader/read-directive.js';
import { senderForms } from '../../src/reader/senders.js';

const headOf = (issuer: string, number: string, title: string): string =>
  `${issuer}\nSố: ${number}\nAn Hải, ngày 05 tháng 3 năm 2024\n\n${title}\n\n`;
const heads = {
  province: `${headOf('ỦY BAN NHÂN DÂN\nTỈNH AN HẢI', '12/TB-UBND', 'THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh')}Chủ tịch UBND tỉnh kết luận như sau:\n\n`,
  letter: headOf('ỦY BAN NHÂN DÂN\nTỈNH AN HẢI', '512/UBND-KT', 'Kính gửi: Các sở, ban, ngành.'),
  commune: `${headOf('ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP', '31/TB-UBND', 'THÔNG BÁO\nKết luận của Chủ tịch UBND xã')}Chủ tịch UBND xã kết luận như sau:\n\n`,
  report: headOf('ỦY BAN NHÂN DÂN\nHUYỆN ĐÔNG SƠN', '210/BC-UBND', 'BÁO CÁO\nKết quả công tác 6 tháng đầu năm 2024'),
} as const;
type Head = keyof typeof heads;

const read = (head: Head, words: string): Draft =>
  readDirective(`${heads[head]}${words}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn A\n`);
const leads = (head: Head, words: string): string[] =>
  read(head, words).assignments.map(({ lead }) => lead.map((name) => name.replace('nhóm:', '')).join(' + '));

type Cases = readonly (readonly [head: Head, words: string, expected: readonly string[]])[];

describe('where a duty begins behind other words', () => {
  const cases: Cases = [
    ['province', '1. Sở Nội vụ, với vai trò cơ quan thường trực, đôn đốc các đơn vị.', ['Sở Nội vụ']],
    [
      'province',
      '1. Sở Tài chính thẩm định giá, còn Sở Xây dựng kiểm tra chất lượng.',
      ['Sở Tài chính', 'Sở Xây dựng'],
    ],
    [
      'province',
      '1. Sở Y tế chuẩn bị vắc xin, UBND các huyện lập danh sách trẻ trong độ tuổi.',
      ['Sở Y tế', 'ubnd các huyện'],
    ],
    ['province', '1. Sở Y tế lập dự toán, Sở Tài chính có trách nhiệm thẩm định.', ['Sở Y tế', 'Sở Tài chính']],
    [
      'province',
      '1. Trường hợp nhà thầu chậm tiến độ, giao Ban Quản lý dự án tỉnh chấm dứt hợp đồng.',
      ['Ban Quản lý dự án tỉnh'],
    ],
    [
      'province',
      '1. Việc lắp camera: chưa thực hiện trong năm 2024, giao Công an tỉnh khảo sát vị trí.',
      ['Công an tỉnh'],
    ],
    [
      'province',
      '1. Nhiệm vụ lập đồ án quy hoạch giao Viện Quy hoạch xây dựng thực hiện.',
      ['Viện Quy hoạch xây dựng'],
    ],
    ['province', '1. Lưu ý Công an tỉnh bố trí lực lượng phân luồng giao thông.', ['Công an tỉnh']],
    ['letter', 'Chuyển Sở Xây dựng chủ trì, phối hợp với Sở Tài chính nghiên cứu kiến nghị.', ['Sở Xây dựng']],
    ['letter', 'Thừa lệnh Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh đề nghị Sở Tài chính tham mưu.', ['Sở Tài chính']],
    [
      'letter',
      'Văn phòng UBND tỉnh chuyển đơn đến UBND huyện Đông Sơn để xem xét, giải quyết.',
      ['UBND huyện Đông Sơn'],
    ],
    [
      'letter',
      'Giao Sở Nội vụ tổng hợp, báo cáo UBND tỉnh; quá trình thực hiện liên hệ ông A, điện thoại 0123 để được hướng dẫn.',
      ['Sở Nội vụ'],
    ],
  ];
  it.each(cases)('%s: %s', (head, words, expected) => {
    expect(leads(head, words)).toEqual(expected);
  });

  it.each(senderForms)('names the sender of a paper: $example', ({ example }) => {
    const [item, ...more] = read('province', `1. ${example}`).assignments;
    expect(more).toEqual([]);
    expect(item?.lead[0]).toMatch(/ubnd/iu);
    expect(item?.deadline).toMatchObject({ kind: 'fixed' });
  });
});

describe('who is told, though no registry lists him', () => {
  const cases: Cases = [
    ['province', '1. Đại biểu HĐND tỉnh tăng cường tiếp xúc cử tri.', ['đại biểu hđnd tỉnh']],
    ['province', '1. Đề nghị hai Ban của HĐND tỉnh hoàn thành báo cáo thẩm tra.', ['hai ban của hđnd tỉnh']],
    [
      'province',
      '1. Hai Ban HĐND tỉnh, các vị đại biểu HĐND tỉnh giám sát việc thực hiện.',
      ['hai ban hđnd tỉnh + đại biểu hđnd tỉnh'],
    ],
    ['province', '1. Các hộ nuôi trồng thủy sản chủ động gia cố lồng bè.', ['các hộ nuôi trồng thủy sản']],
    ['province', '1. Tư vấn giám sát bám sát hiện trường.', ['tư vấn giám sát']],
    ['province', '1. Sở Y tế kiểm tra.\n2. 08 xã biên giới thống kê lao động.', ['Sở Y tế', '08 xã biên giới']],
    [
      'province',
      '1. Chỉnh trang đô thị: trang trí khu trung tâm (Phòng Quản lý đô thị; xong đầu tháng 4/2024).',
      ['Phòng Quản lý đô thị'],
    ],
    ['province', '1. Giám đốc các đơn vị đã hoàn thành tiếp tục theo dõi.', ['các đơn vị đã hoàn thành']],
    [
      'province',
      '1. Các đơn vị được giao dự toán sử dụng kinh phí đúng mục đích, quyết toán theo quy định.',
      ['các đơn vị được giao dự toán'],
    ],
    [
      'province',
      '1. Phòng Quản lý đô thị thị xã, thành phố kiểm tra các cầu tạm.',
      ['phòng quản lý đô thị thị xã, thành phố'],
    ],
    ['province', '1. Khu Quản lý đường bộ V chỉ đạo bổ sung vật tư.', ['Khu Quản lý đường bộ V']],
    ['province', '1. Đơn vị dự toán cấp I\na) Niêm yết dự toán được giao.', ['đơn vị dự toán cấp i']],
    ['province', '1. Chủ tịch UBND các huyện: Chịu trách nhiệm quản lý địa bàn.', ['ubnd các huyện']],
    ['province', '1. UBND các xã: Nắm chắc tình hình.', ['ubnd các xã']],
    ['province', '1. UBND các xã: Nậm Lành, Suối Bu báo cáo.', ['UBND xã Nậm Lành + UBND xã Suối Bu']],
    ['commune', '1. UBKT Đảng ủy đẩy nhanh tiến độ kiểm tra.', ['Ủy ban Kiểm tra Đảng ủy']],
    ['commune', '1. công chức Địa chính - Xây dựng kiểm tra hiện trạng.', ['Công chức Địa chính - Xây dựng']],
    ['commune', '1. Các ông (bà) trưởng thôn vận động nhân dân hiến đất.', ['trưởng thôn']],
    ['commune', '1. Phòng KT, HT&ĐT tham mưu phương án.', ['Phòng Kinh tế, Hạ tầng và Đô thị']],
    ['commune', '1. Đồng chí Chánh Văn phòng theo dõi, tổng hợp.', ['Văn phòng HĐND và UBND xã']],
    ['province', '1. Văn phòng chuẩn bị tài liệu.', ['Văn phòng UBND tỉnh']],
  ];
  it.each(cases)('%s: %s', (head, words, expected) => {
    expect(leads(head, words)).toEqual(expected);
  });
});

describe('headings and lists that say whose the work is', () => {
  const cases: Cases = [
    [
      'province',
      'I. ĐỐI VỚI CÁC SỞ, BAN, NGÀNH\n1. Rà soát quy hoạch.\n\nII. ĐỐI VỚI UBND CÁC HUYỆN\n1. Chỉ đạo tuần tra.',
      ['các sở, ban, ngành', 'ubnd các huyện'],
    ],
    [
      'province',
      'Sở Nội vụ\n\nTham mưu thành lập đoàn kiểm tra.\n\nSở Tài chính\n\nBố trí kinh phí.',
      ['Sở Nội vụ', 'Sở Tài chính'],
    ],
    [
      'province',
      '1. Yêu cầu các đơn vị sau hoàn thành giải ngân trước ngày 31/12/2024:\n- Sở Y tế;\n- UBND huyện Đông Sơn.',
      ['Sở Y tế + UBND huyện Đông Sơn'],
    ],
    [
      'province',
      '1. Sở Tài chính\na) Trước ngày 15/11/2024, tham mưu UBND tỉnh báo cáo Ban Thường vụ Đảng ủy, Ban Thường vụ Tỉnh ủy dự kiến phân bổ.',
      ['Sở Tài chính'],
    ],
    [
      'report',
      'I. KẾT QUẢ\n1. UBND các xã hoàn thành kế hoạch.\n\nII. NHIỆM VỤ 6 THÁNG CUỐI NĂM\n1. Hạt Kiểm lâm huyện tổ chức truy quét.\n2. Nâng cao chất lượng giáo dục.\n\nIII. KIẾN NGHỊ\n1. Sở Tài chính bố trí kinh phí.',
      ['Hạt Kiểm lâm huyện'],
    ],
    [
      'report',
      'PHẦN THỨ NHẤT\nKẾT QUẢ THỰC HIỆN NHIỆM VỤ\n1. Các xã triển khai tốt.\n\nPHẦN THỨ HAI\nNHIỆM VỤ THỜI GIAN TỚI\n1. Phòng Kinh tế hoàn thành quy hoạch.',
      ['Phòng Kinh tế'],
    ],
  ];
  it.each(cases)('%s: %s', (head, words, expected) => {
    expect(leads(head, words)).toEqual(expected);
  });

  it('reads points right below the list of those addressed', () => {
    const draft = readDirective(
      `${headOf('ỦY BAN NHÂN DÂN\nTỈNH AN HẢI', '512/UBND-KT', 'Kính gửi:\n- Các sở;\n- UBND các huyện.')}1. Sở Tư pháp tổng hợp góp ý.\n2. Sở Nội vụ rà soát biên chế.\n\nNơi nhận:\n- Như trên.\n`,
    );
    expect(draft.assignments.map(({ lead }) => lead)).toEqual([['Sở Tư pháp'], ['Sở Nội vụ']]);
  });
});

describe('what sounds like a duty and is none', () => {
  const cases: readonly (readonly [head: Head, words: string])[] = [
    [
      'province',
      '1. Trong tháng 2, Sở Công Thương đã cấp 12 giấy phép; UBND huyện Đông Sơn hoàn thành đường giao thông.',
    ],
    ['province', '1. Hiện nay, Sở Xây dựng đang thẩm định; UBND huyện Đông Sơn rà soát lần cuối.'],
    ['province', '1. Sở Xây dựng kiến nghị tăng vốn; UBND huyện Đông Sơn đề xuất điều chỉnh ranh giới.'],
    ['province', '1. Tỷ lệ giải ngân còn thấp; các nhà thầu huy động máy móc không đủ.'],
    ['province', '1. Qua giám sát cho thấy: Sở Y tế chậm ban hành hướng dẫn, UBND các huyện phân bổ vốn chậm.'],
    ['province', '1. Mục tiêu: đến năm 2025, 100% trường học đạt chuẩn; các xã hoàn thành tiêu chí nông thôn mới.'],
    ['province', '1. Cử tri phường 3 đề nghị Sở Y tế bổ sung bác sĩ.'],
    ['province', '1. Công ty M đã nộp hồ sơ, đề nghị các ngành giải quyết.'],
    ['province', '1. Các hộ dân tổ 9 đề nghị bố trí tái định cư.'],
    ['province', '1. Năm 2023, Sở Y tế tổ chức 12 lớp tập huấn, UBND các huyện tiêm 20.000 liều vắc xin.'],
    ['province', '1. Bệnh viện nào để xảy ra lây nhiễm chéo thì Giám đốc bệnh viện đó chịu trách nhiệm.'],
    ['province', '1. Các ủy viên: đại diện lãnh đạo các Sở Nội vụ, Tài chính.'],
    ['province', '1. Tổ giúp việc do Trưởng ban quyết định thành lập.'],
    ['province', '1. Ban Chỉ đạo tỉnh sử dụng con dấu của UBND tỉnh, hoạt động theo chế độ kiêm nhiệm.'],
    ['province', '1. Báo cáo của Sở Y tế đã gửi ngày 01/3/2024.'],
    ['letter', 'Sở Xây dựng có Báo cáo số 12/BC-SXD ngày 01/3/2024; theo đó, chủ đầu tư thi công sai thiết kế.'],
    ['letter', 'Theo Điều 12 Nghị định số 15/2021/NĐ-CP, chủ đầu tư có trách nhiệm nghiệm thu công trình.'],
    ['letter', 'UBND tỉnh nhận được Công văn số 12/UBND-VP, trong đó đề nghị Sở Giao thông vận tải sửa chữa đường.'],
    ['letter', 'Thừa lệnh Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh thông báo đến Sở Tài chính biết, thực hiện./.'],
    ['letter', 'Văn phòng UBND tỉnh kính chuyển các đơn vị thực hiện./.'],
    ['report', 'I. PHƯƠNG HƯỚNG\n1. Tiếp tục đẩy mạnh sản xuất.\n2. Nâng cao chất lượng giáo dục.'],
  ];
  it.each(cases)('%s: %s', (head, words) => {
    expect(leads(head, words)).toEqual([]);
  });

  it('cuts nobody out of what the first one does', () => {
    expect(leads('province', '1. Sở Nội vụ kiểm tra các sở, UBND các huyện thực hiện kỷ cương.')).toEqual([
      'Sở Nội vụ',
    ]);
    expect(leads('province', '1. Sở Tài chính hướng dẫn các đơn vị, UBND các huyện lập quyết toán.')).toEqual([
      'Sở Tài chính',
    ]);
  });

  it('takes one closing clause of a duty for no other one', () => {
    expect(leads('province', '1. Chủ tịch UBND huyện Đông Sơn chỉ đạo Phòng Kinh tế rà soát.')).toEqual([
      'UBND huyện Đông Sơn',
    ]);
  });
});
