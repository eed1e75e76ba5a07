import { bodyNameExamples } from '../../src/reader/lexicon/body-fields.js';
import { coordinationForms } from '../../src/reader/lexicon/coordination-words.js';
import { groupExamples } from '../../src/reader/lexicon/sectors.js';
import { nothingKnown } from '../../src/reader/known-names.js';
import { partiesAt } from '../../src/reader/parties.js';
import { looseStretch } from '../../src/reader/source-text.js';
import { paper } from './papers.js';

/** The words taken for the parties at the start of a text. */
const readAsParties = (text: string): string => {
  const list = partiesAt(looseStretch(text), 0, nothingKnown, true);
  return list ? `${list.parties.length}: ${text.slice(list.start, list.end)}` : 'none';
};

const examples = (lines: readonly string[]): [string, string][] =>
  lines.map((line) => [line.split(' | ')[0] ?? '', line.replace(' | ', ' ')]);

const items = (point: string, recipients?: string) => paper('notice', `1. ${point}`, recipients).assignments;
const who = (point: string): [string[], string[]][] =>
  items(point).map(({ lead, coordinators }) => [lead, coordinators]);

describe('where a name ends and its duty begins', () => {
  it.each(examples(bodyNameExamples))('%s', (name, text) => expect(readAsParties(text)).toBe(`1: ${name}`));
  it.each(examples(groupExamples))('%s', (name, text) => expect(readAsParties(text)).toBe(`1: ${name}`));

  // Any name with any duty: verbs that names hold too, verbs of no list, adverbs.
  const names = [
    'Ban Quản lý các khu công nghiệp tỉnh',
    'Trung tâm Xúc tiến đầu tư, thương mại và du lịch tỉnh',
    'Trung tâm Dịch vụ bán đấu giá tài sản',
    'Ban Chỉ đạo xây dựng nông thôn mới tỉnh',
    'Ban Chỉ huy Phòng thủ dân sự tỉnh',
    'Chi cục Trồng trọt và Bảo vệ thực vật',
    'Quỹ Bảo vệ và Phát triển rừng tỉnh',
    'Công ty Cổ phần Cấp thoát nước Châu Phong',
    'Nhà máy Thủy điện Sông Lâm 2',
    'Đồn Biên phòng Hòn Ngọc',
    'Phòng Kinh tế, Hạ tầng và Đô thị',
    'Trạm Y tế xã Vĩnh Tân',
    'Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh',
    'Tỉnh Đoàn',
    'Lữ đoàn 189',
    'UBND đặc khu Hòn Ngọc',
    'Sở Nông nghiệp và Môi trường',
  ];
  const duties = [
    'chủ trì, phối hợp với Sở Tài chính rà soát',
    'khai thác có hiệu quả dữ liệu',
    'quản lý chặt chẽ các bến bãi',
    'xây dựng kế hoạch chi tiết',
    'giám sát tiến độ thi công',
    'bảo vệ tuyệt đối an toàn hồ đập',
    'vá xong ổ gà trên tuyến tránh',
    'luân phiên trực 24/24 giờ',
    'hằng quý báo cáo UBND tỉnh',
    'theo chức năng, nhiệm vụ được giao rà soát',
  ];
  it.each(names)('%s, whatever it has to do', (name) => {
    for (const duty of duties) expect(readAsParties(`${name} ${duty}.`)).toBe(`1: ${name}`);
  });

  it('keeps a name that the recipients write out, though its words are in no list', () => {
    const [item] = items(
      'Trung tâm Bảo trợ Thiên thần nhỏ biết ơn tiếp nhận trẻ em không nơi nương tựa.',
      '- Trung tâm Bảo trợ Thiên thần nhỏ;\n- Lưu: VT.',
    );
    expect(item?.lead[0]).toMatch(/^Trung tâm Bảo trợ Thiên thần nhỏ/);
  });

  it('parts a heading that ran together with the point below it', () => {
    expect(who('Báo An Hải Tăng cường tuyên truyền về tiết kiệm nước.')).toEqual([[['Báo An Hải'], []]]);
  });
});

describe('who only takes part', () => {
  it.each(coordinationForms.map(({ example, parties }): [string, readonly string[]] => [example, parties]))(
    '%s',
    (example, parties) => expect(items(example)[0]?.coordinators).toEqual(parties),
  );

  it.each<[string, string[], string[]]>([
    [
      'Giao Sở Y tế (chủ trì), Sở Tài chính, Bảo hiểm xã hội tỉnh (phối hợp) xác định giá.',
      ['Sở Y tế'],
      ['Sở Tài chính', 'Bảo hiểm xã hội tỉnh'],
    ],
    ['Sở Y tế là cơ quan chủ trì, Sở Tài chính là cơ quan phối hợp xây dựng đề án.', ['Sở Y tế'], ['Sở Tài chính']],
    [
      'Giao Sở Tài chính chủ trì tham mưu; các sở, ngành liên quan phối hợp thực hiện.',
      ['Sở Tài chính'],
      ['nhóm:các sở, ngành liên quan'],
    ],
    ['Sở Tư pháp hướng dẫn UBND các xã, phường thực hiện đăng ký hộ tịch.', ['Sở Tư pháp'], []],
    ['Sở Nội vụ đôn đốc các sở, ban, ngành gửi báo cáo đúng hạn.', ['Sở Nội vụ'], []],
    [
      'Bộ Chỉ huy Bộ đội Biên phòng tỉnh phối hợp với 8 xã biên giới khám bệnh.',
      ['Bộ Chỉ huy Bộ đội Biên phòng tỉnh'],
      ['nhóm:8 xã biên giới'],
    ],
  ])('%s', (point, lead, coordinators) => expect(who(point)).toEqual([[lead, coordinators]]));
});

describe('names said in part, kinds said once', () => {
  it.each<[string, string[]]>([
    ['Phòng Kinh tế, Văn hóa - Xã hội rà soát nhiệm vụ.', ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội']],
    ['Phòng Nội vụ, Tư pháp rà soát thủ tục.', ['Phòng Nội vụ', 'Phòng Tư pháp']],
    ['Phòng Trồng trọt, Bảo vệ thực vật theo dõi sâu bệnh.', ['Phòng Trồng trọt, Bảo vệ thực vật']],
    ['Phòng Xây dựng chính quyền tổng hợp số liệu.', ['Phòng Xây dựng chính quyền']],
    ['Các phòng: Nội vụ, Tài chính - Kế hoạch rà soát.', ['Phòng Nội vụ', 'Phòng Tài chính - Kế hoạch']],
    [
      'Các Chi cục: Kiểm lâm, Thủy lợi, Thủy sản trực ban.',
      ['Chi cục Kiểm lâm', 'Chi cục Thủy lợi', 'Chi cục Thủy sản'],
    ],
    ['Các phòng: Rà soát lại thủ tục.', ['nhóm:các phòng']],
    ['Các chi cục Kiểm lâm, Thủy lợi trực ban.', ['Chi cục Kiểm lâm', 'Chi cục Thủy lợi']],
    ['Các ban Dân vận, Tuyên giáo Tỉnh ủy tham mưu.', ['Ban Dân vận Tỉnh ủy', 'Ban Tuyên giáo Tỉnh ủy']],
    ['Các trường Đại học Hoa Lư, Cao đẳng Y tế tuyển sinh.', ['Trường Đại học Hoa Lư', 'Trường Cao đẳng Y tế']],
    ['UBND huyện Tân Lạc, Vân Hà bàn giao mặt bằng.', ['UBND huyện Tân Lạc', 'UBND huyện Vân Hà']],
    [
      'Công an huyện Tân Lạc, Vân Hà và Sông Lô tuần tra.',
      ['Công an huyện Tân Lạc', 'Công an huyện Vân Hà', 'Công an huyện Sông Lô'],
    ],
    ['Xã Yên Tràng, xã Phú Lạc bàn giao mặt bằng.', ['UBND xã Yên Tràng', 'UBND xã Phú Lạc']],
    [
      'Ban Tổ chức, Ban Tuyên giáo và Văn phòng Tỉnh ủy tham mưu.',
      ['Ban Tổ chức Tỉnh ủy', 'Ban Tuyên giáo Tỉnh ủy', 'Văn phòng Tỉnh ủy'],
    ],
    [
      'Bí thư Đảng ủy, Chủ tịch UBND các xã, phường vận động Nhân dân.',
      ['nhóm:đảng ủy các xã, phường', 'nhóm:ubnd các xã, phường'],
    ],
    ['Thường trực HĐND, UBND xã Tân Bàu tiếp xúc cử tri.', ['Thường trực HĐND xã Tân Bàu', 'UBND xã Tân Bàu']],
    ['Đảng ủy, HĐND, UBND các xã chuẩn bị nội dung.', ['nhóm:đảng ủy các xã', 'nhóm:hđnd các xã', 'nhóm:ubnd các xã']],
    ['Ủy viên là lãnh đạo Sở Tài chính tham mưu cơ chế.', ['Sở Tài chính']],
    ['Các cơ quan, đơn vị (Sở Y tế, Công an tỉnh) rà soát.', ['Sở Y tế', 'Công an tỉnh']],
    [
      'Hội CTĐ tỉnh, Hội ND tỉnh, LĐLĐ tỉnh vận động quyên góp.',
      ['Hội Chữ thập đỏ tỉnh', 'Hội Nông dân tỉnh', 'Liên đoàn Lao động tỉnh'],
    ],
    [
      'Đài PT-TH tỉnh, Đài PT&TH huyện đưa tin.',
      ['Đài Phát thanh - Truyền hình tỉnh', 'Đài Phát thanh và Truyền hình huyện'],
    ],
    ['Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh giám sát việc chi trả.', ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh']],
    ['BQL các công trình công cộng khắc phục điểm sụt lún.', ['Ban Quản lý các công trình công cộng']],
    ['Công đoàn Viên chức tỉnh phát động thi đua.', ['Công đoàn Viên chức tỉnh']],
  ])('%s', (point, lead) => expect(who(point).map(([leads]) => leads)).toEqual([lead]));
});

describe('who belongs to a group', () => {
  it.each<[string, string[]]>([
    ['Giao ngành Y tế tiêm vắc xin.', ['nhóm:ngành y tế']],
    ['Các ngành: Công an, Công Thương tuần tra ban đêm.', ['nhóm:ngành công an', 'nhóm:ngành công thương']],
    ['Các lực lượng Công an, Quân sự, Biên phòng tuần tra chung.', ['nhóm:các lực lượng công an, quân sự, biên phòng']],
    ['Ngành Y tế, Công an tỉnh rà soát.', ['nhóm:ngành y tế', 'Công an tỉnh']],
    ['UBND các xã ven sông kiểm tra bến khách.', ['nhóm:ubnd các xã ven sông']],
    ['UBND các xã ven sông Cái, sông Lớn sơ tán dân.', ['nhóm:ubnd các xã ven sông cái, sông lớn']],
    ['UBND các xã, phường dọc tuyến Quốc lộ 1 giải tỏa lấn chiếm.', ['nhóm:ubnd các xã, phường dọc tuyến quốc lộ 1']],
    ['Các đồn biên phòng trên tuyến kiểm soát người qua lại.', ['nhóm:các đồn biên phòng trên tuyến']],
    [
      'Các Công ty TNHH một thành viên khai thác công trình thủy lợi tăng cường kiểm tra.',
      ['nhóm:các công ty tnhh một thành viên khai thác công trình thủy lợi'],
    ],
    [
      'Các doanh nghiệp viễn thông, các cơ quan báo chí đưa tin.',
      ['nhóm:các doanh nghiệp viễn thông', 'nhóm:các cơ quan báo chí'],
    ],
    ['BCĐ các xã, phường rà soát.', ['nhóm:ban chỉ đạo các xã, phường']],
    ['Chi nhánh Văn phòng Đăng ký đất đai các khu vực trực.', ['nhóm:chi nhánh văn phòng đăng ký đất đai các khu vực']],
    ['Ban ATGT các huyện, TP rà soát biển báo.', ['nhóm:ban atgt các huyện, thành phố']],
    [
      'Ban ATGT các huyện, thị xã (trừ huyện Vân Hà) giải tỏa chợ tạm.',
      ['nhóm:ban atgt các huyện, thị xã (trừ huyện vân hà)'],
    ],
    [
      'Trung tâm Y tế quận, huyện, thành phố Thủ Đức xử lý ổ dịch.',
      ['nhóm:trung tâm y tế quận, huyện, thành phố thủ đức'],
    ],
    ['UBND các huyện, thị xã ven biển, hải đảo vận động chủ tàu.', ['nhóm:ubnd các huyện, thị xã ven biển, hải đảo']],
    ['Các đơn vị có chỉ số dưới 70% phải xây dựng kế hoạch.', ['nhóm:các đơn vị có chỉ số dưới 70%']],
    ['UBND các xã không thuộc diện thanh tra tự kiểm tra.', ['nhóm:ubnd các xã không thuộc diện thanh tra']],
    ['Các chủ đầu tư giải ngân dưới 30% giải trình nguyên nhân.', ['nhóm:các chủ đầu tư giải ngân dưới 30%']],
    ['Các cơ quan được giao soạn thảo tiếp thu ý kiến.', ['nhóm:các cơ quan được giao soạn thảo']],
    [
      'Thành viên Ban Chỉ đạo được phân công phụ trách địa bàn kiểm tra cơ sở.',
      ['nhóm:thành viên ban chỉ đạo được phân công phụ trách địa bàn'],
    ],
    ['Các xã phấn đấu về đích năm 2024 hoàn thiện hồ sơ.', ['nhóm:các xã phấn đấu về đích năm 2024']],
  ])('%s', (point, lead) => expect(who(point).map(([leads]) => leads)).toEqual([lead]));

  it.each<[string, string[], string[]]>([
    [
      'Sở Tài chính phối hợp với các đơn vị liên quan (Cục Thuế, Kho bạc Nhà nước) đối chiếu số thu.',
      ['Sở Tài chính'],
      ['Cục Thuế', 'Kho bạc Nhà nước'],
    ],
    [
      'Sở Nội vụ chủ trì; Sở Tài chính, Thanh tra tỉnh cùng tham gia rà soát biên chế.',
      ['Sở Nội vụ'],
      ['Sở Tài chính', 'Thanh tra tỉnh'],
    ],
    [
      'Sở Nội vụ chủ trì; các sở, ngành có nhu cầu đào tạo phối hợp thực hiện.',
      ['Sở Nội vụ'],
      ['nhóm:các sở, ngành có nhu cầu'],
    ],
    ['Chi cục Kiểm lâm tuần tra, có Công an xã, dân quân tham gia.', ['Chi cục Kiểm lâm'], ['Công an xã']],
    ['Sở Xây dựng, với sự phối hợp của Công an tỉnh, lắp camera giám sát.', ['Sở Xây dựng'], ['Công an tỉnh']],
    [
      'Đối với UBND thành phố Gành Rái, Chủ tịch UBND tỉnh đề nghị đẩy nhanh tiến độ nạo vét.',
      ['UBND thành phố Gành Rái'],
      [],
    ],
  ])('%s', (point, lead, coordinators) => expect(who(point)).toEqual([[lead, coordinators]]));

  it.each([
    'Huyện Vân Hà dẫn đầu về tỷ lệ hồ sơ trực tuyến.',
    'Sở Y tế thực hiện 12/15 nhiệm vụ đúng hạn.',
    'Cục Thuế tỉnh thu 1.250 tỷ đồng, bằng 48% dự toán.',
  ])('tells figures and hands out nothing: %s', (point) => expect(who(point)).toEqual([]));
});

describe('posts, territories and short forms', () => {
  it.each<[string, string[]]>([
    ['Ông Trần Văn Bình, Chủ tịch UBND huyện Tân Lạc xử lý dứt điểm việc lấn chiếm.', ['UBND huyện Tân Lạc']],
    ['Trưởng phòng Kinh tế rà soát quỹ đất.', ['Phòng Kinh tế']],
    ['Huyện Vân Hà hoàn thành đền bù trước ngày 30/6/2024.', ['UBND huyện Vân Hà']],
    ['Các Sở: Tài chính; Xây dựng; Thanh tra tỉnh rà soát.', ['Sở Tài chính', 'Sở Xây dựng', 'Thanh tra tỉnh']],
    ['Sở NN&PTNT, TN&MT rà soát quy hoạch.', ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở Tài nguyên và Môi trường']],
    ['STNMT rà soát quy hoạch.', ['Sở Tài nguyên và Môi trường']],
    [
      'Chủ tịch UBND các huyện: Tân Lạc, Vân Hà và Giám đốc Sở Y tế kiểm tra.',
      ['UBND huyện Tân Lạc', 'UBND huyện Vân Hà', 'Sở Y tế'],
    ],
    ['Tổ công nghệ số cộng đồng các thôn hướng dẫn người dân.', ['nhóm:tổ công nghệ số cộng đồng các thôn']],
    ['UBND các xã, phường: xã Tân Bàu, phường Hồng Gai di dời dân.', ['UBND xã Tân Bàu', 'UBND phường Hồng Gai']],
  ])('%s', (point, lead) => expect(who(point).map(([leads]) => leads)).toEqual([lead]));

  it.each([
    'Huyện Vân Hà có 12 dự án chậm tiến độ.',
    'Sở Xây dựng bị phê bình.',
    'Nhà thầu thi công chậm tiến độ so với hợp đồng.',
    'Đối với đặc khu Hòn Sơn thực hiện theo phương án riêng.',
    'Cơ quan, đơn vị nào để xảy ra thất thoát thì xử lý trách nhiệm.',
    'Giao đồng chí Phó Trưởng Ban Chỉ đạo phụ trách địa bàn trực tiếp chỉ đạo xã Đông Kênh.',
  ])('hands out nothing: %s', (point) => expect(who(point)).toEqual([]));
});
