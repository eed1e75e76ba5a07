import { bodyNameExamples } from '../../src/reader/lexicon/body-fields.js';
import { coordinationForms } from '../../src/reader/lexicon/coordination-words.js';
import { groupExamples } from '../../src/reader/lexicon/sectors.js';
import { nothingKnown } from '../../src/reader/known-names.js';
import { partiesAt } from '../../src/reader/parties.js';
import { readDirective } from '../../src/reader/read-directive.js';
import { looseStretch } from '../../src/reader/source-text.js';

/** The words taken for the parties at the start of a text. */
const readAsParties = (text: string): string => {
  const list = partiesAt(looseStretch(text), 0, nothingKnown, true);
  return list ? `${list.parties.length}: ${text.slice(list.start, list.end)}` : 'none';
};

const examples = (lines: readonly string[]): [string, string][] =>
  lines.map((line) => [line.split(' | ')[0] ?? '', line.replace(' | ', ' ')]);

const head = `ỦY BAN NHÂN DÂN
TỈNH AN HẢI
Số: 12/TB-UBND
An Hải, ngày 05 tháng 3 năm 2024

THÔNG BÁO
Kết luận của Chủ tịch UBND tỉnh tại phiên họp tháng 2

Chủ tịch UBND tỉnh kết luận như sau:
`;
const items = (point: string, recipients = '- Như trên.') =>
  readDirective(`${head}\n1. ${point}\n\nNơi nhận:\n${recipients}\n\nCHỦ TỊCH\n`).assignments;
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
