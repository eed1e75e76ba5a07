import { agentForms } from '../../src/reader/agents.js';
import type { Draft } from '../../src/reader/draft.js';
import { readDirective } from '../../src/reader/read-directive.js';

const head = `ỦY BAN NHÂN DÂN
TỈNH AN HẢI
Số: 12/TB-UBND
An Hải, ngày 05 tháng 3 năm 2024

THÔNG BÁO
Kết luận của Chủ tịch UBND tỉnh tại phiên họp tháng 2

Chủ tịch UBND tỉnh kết luận như sau:
`;
const notice = (points: string): Draft => readDirective(`${head}\n${points}\n\nNơi nhận:\n- Như trên.\n\nCHỦ TỊCH\n`);
/** "lead + lead / coordinator + coordinator" of each item, the group's mark left out. */
const parties = (points: string): string[] =>
  notice(points).assignments.map(({ lead, coordinators }) =>
    [lead, ...(coordinators.length > 0 ? [coordinators] : [])]
      .map((names) => names.map((name) => name.replace('nhóm:', '')).join(' + '))
      .join(' / '),
  );

// Numbers of domain.md §22, at least two phrasings each.
const patterns: readonly (readonly [number: string, points: string, expected: string[]])[] = [
  [
    '1',
    '1. Giao Sở Y tế chủ trì, phối hợp với các đơn vị có liên quan rà soát.',
    ['Sở Y tế / các đơn vị có liên quan'],
  ],
  ['1', '1. Sở Y tế chủ trì cùng Sở Tài chính lập dự toán.', ['Sở Y tế / Sở Tài chính']],
  ['2', '1. Giao Sở Nội vụ phối hợp với Sở Tư pháp hoàn chỉnh dự thảo.', ['Sở Nội vụ / Sở Tư pháp']],
  ['2', '1. Đề nghị Sở Nội vụ phối hợp cùng Sở Tư pháp góp ý dự thảo.', ['Sở Nội vụ / Sở Tư pháp']],
  ['3', '1. Giao Sở Xây dựng căn cứ quy định hiện hành rà soát, tổng hợp, báo cáo.', ['Sở Xây dựng']],
  ['3', '1. Yêu cầu Sở Xây dựng kiểm tra, báo cáo UBND tỉnh.', ['Sở Xây dựng']],
  ['4', '1. Giao Sở Tài chính tham mưu UBND tỉnh ban hành Quyết định.', ['Sở Tài chính']],
  ['4', '1. Sở Tài chính tham mưu trình UBND tỉnh phương án.', ['Sở Tài chính']],
  [
    '5',
    '1. Giao cho Sở Y tế xây dựng đề án, đồng thời phối hợp với Sở Tài chính, Sở Nội vụ hoàn thiện, trình UBND tỉnh.',
    ['Sở Y tế / Sở Tài chính + Sở Nội vụ'],
  ],
  [
    '6',
    '1. Sở Nội vụ xây dựng kế hoạch; Sở Tài chính bố trí kinh phí; UBND các huyện triển khai.',
    ['Sở Nội vụ', 'Sở Tài chính', 'ubnd các huyện'],
  ],
  ['6', '1. Sở Nội vụ xây dựng kế hoạch. Sở Tài chính bố trí kinh phí.', ['Sở Nội vụ', 'Sở Tài chính']],
  [
    '6',
    '1. UBND tỉnh yêu cầu: a) Sở Nội vụ xây dựng kế hoạch; b) Sở Tài chính bố trí kinh phí.',
    ['Sở Nội vụ', 'Sở Tài chính'],
  ],
  ['6', '1. Giao Sở Tài chính bố trí kinh phí, Sở Xây dựng lập hồ sơ.', ['Sở Tài chính', 'Sở Xây dựng']],
  ['7', '1. Sở Y tế\na) Rà soát nhân lực.\nb) Báo cáo kết quả.', ['Sở Y tế', 'Sở Y tế']],
  ['7', '1. Sở Y tế có trách nhiệm:\n- Rà soát nhân lực.\n- Báo cáo kết quả.', ['Sở Y tế', 'Sở Y tế']],
  ['7', '1. Trách nhiệm của Sở Y tế\n- Rà soát nhân lực.', ['Sở Y tế']],
  ['7', '1. Đối với Sở Y tế:\n- Rà soát nhân lực.', ['Sở Y tế']],
  ['7', 'Sở Y tế:\n- Rà soát nhân lực.\nSở Nội vụ:\n- Rà soát biên chế.', ['Sở Y tế', 'Sở Nội vụ']],
  [
    '8',
    '1. Sở Tài chính và Sở Nội vụ\na) Sở Tài chính, Sở Nội vụ rà soát.\nb) Chủ trì phối hợp với các địa phương kiểm tra.',
    ['Sở Tài chính + Sở Nội vụ', 'Sở Tài chính + Sở Nội vụ / các địa phương'],
  ],
  [
    '9',
    '1. Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các huyện, thành phố:\na) Quán triệt Chỉ thị.',
    ['các sở, ban, ngành + ubnd các huyện, thành phố'],
  ],
  ['9', '1. Thủ trưởng các cơ quan, đơn vị thuộc tỉnh rà soát.', ['các cơ quan, đơn vị thuộc tỉnh']],
  ['10', '1. Các doanh nghiệp viễn thông:\n- Ngầm hóa cáp.', ['các doanh nghiệp viễn thông']],
  ['10', '1. Đề nghị các chủ đầu tư khắc phục tồn tại.', ['các chủ đầu tư']],
  ['11', '1. Một số nội dung khác\n- Sở Y tế kiểm tra.\n- Sở Nội vụ rà soát.', ['Sở Y tế', 'Sở Nội vụ']],
  ['11', '1. Về công tác cán bộ: Sở Nội vụ rà soát biên chế.', ['Sở Nội vụ']],
  ['11', '1. Tăng cường quản lý giá\nSở Tài chính kiểm tra việc niêm yết.', ['Sở Tài chính']],
  [
    '12',
    '1. Ban Thi đua - Khen thưởng (Sở Nội vụ) phối hợp với Sở Y tế đề xuất.',
    ['Ban Thi đua - Khen thưởng / Sở Y tế'],
  ],
  [
    '13',
    '1. Trung tâm Hành chính công tỉnh (thuộc Văn phòng UBND tỉnh) công khai.',
    ['Trung tâm Hành chính công tỉnh'],
  ],
  ['14', '1. Đề nghị các sở, ban, ngành báo cáo kết quả.', ['các sở, ban, ngành']],
  ['15', '1. Đề nghị các thành viên Ban Chỉ đạo kiểm tra địa bàn.', ['các thành viên ban chỉ đạo']],
  [
    '16',
    '1. UBND tỉnh yêu cầu Thủ trưởng các sở, ngành; Chủ tịch UBND các huyện rà soát.',
    ['các sở, ngành + ubnd các huyện'],
  ],
  ['17', '1. Các sở, UBND các huyện phải báo cáo kết quả.', ['các sở + ubnd các huyện']],
  ['18', '1. Từng ngành, từng địa phương báo cáo về UBND tỉnh.', ['từng ngành, từng địa phương']],
  ['19', '1. Cơ quan thường trực Ban Chỉ đạo (Sở Nội vụ) tổng hợp tình hình.', ['Sở Nội vụ']],
  ['19', '1. Cơ quan thường trực Ban Chỉ huy Phòng thủ dân sự tỉnh (Sở Xây dựng) báo cáo hằng ngày.', ['Sở Xây dựng']],
  ['21', '1. Đ/c Giám đốc Sở Y tế kiểm tra thực địa.', ['Sở Y tế']],
  ['21', '1. Giao ông Giám đốc Sở Y tế kiểm tra thực địa.', ['Sở Y tế']],
  ['22', '1. Giao đồng chí Trần Văn B, Phó Chủ tịch UBND tỉnh trực tiếp chỉ đạo.', []],
  ['22', '1. Đồng chí Phó Chủ tịch UBND tỉnh trực tiếp chỉ đạo công tác này.', []],
  ['22', '1. Giao đồng chí Phó Trưởng Ban Chỉ đạo trực tiếp chỉ đạo các huyện miền núi.', []],
  ['23', '1. Giao Chánh Văn phòng UBND tỉnh theo dõi, đôn đốc, báo cáo.', ['Văn phòng UBND tỉnh']],
  ['23', '1. Ủy quyền Chánh Văn phòng UBND tỉnh kiểm tra, đôn đốc.', ['Văn phòng UBND tỉnh']],
  ['24', '1. Giao Tổ Kiểm tra công vụ (Sở Nội vụ) theo dõi kết quả.', ['Tổ Kiểm tra công vụ']],
  ['24', '1. Giao Thanh tra tỉnh theo dõi việc thực hiện.', ['Thanh tra tỉnh']],
  ['25', '1. Sở Y tế làm đầu mối, các cơ quan liên quan phối hợp tổng hợp.', ['Sở Y tế / các cơ quan liên quan']],
  ['26', '1. Sở Y tế (chủ trì), Sở Tài chính (phối hợp) lập dự toán.', ['Sở Y tế / Sở Tài chính']],
  ['26', '1. Lập dự toán (Sở Y tế chủ trì, Sở Tài chính phối hợp).', ['Sở Y tế / Sở Tài chính']],
  ['26', '1. Công tác tuyên truyền do Báo An Hải thực hiện.', ['Báo An Hải']],
  ['26', '1. Rà soát các dự án, trình UBND tỉnh; giao Sở Xây dựng chủ trì.', ['Sở Xây dựng']],
  ['27', '1. Sở Y tế chủ trì hướng dẫn; UBND cấp xã thực hiện.', ['Sở Y tế', 'ubnd cấp xã']],
  ['27', '1. Sở Y tế hướng dẫn; UBND các huyện tổ chức thực hiện.', ['Sở Y tế', 'ubnd các huyện']],
  [
    '26',
    '1. Sở Y tế chủ trì; các trường cao đẳng trong tỉnh phối hợp cung ứng.',
    ['Sở Y tế / các trường cao đẳng trong tỉnh'],
  ],
  ['19', '1. Sở Y tế - cơ quan thường trực Ban Chỉ đạo tổng hợp báo cáo.', ['Sở Y tế']],
  ['7', '* Sở Y tế:\n- Rà soát nhân lực.\n* Sở Nội vụ:\n- Rà soát biên chế.', ['Sở Y tế', 'Sở Nội vụ']],
  ['7', '- Sở Y tế:\n+ Rà soát nhân lực.\n- Sở Nội vụ:\n+ Rà soát biên chế.', ['Sở Y tế', 'Sở Nội vụ']],
  ['6', '1- Sở Y tế: Rà soát nhân lực.\n2- Sở Nội vụ: Rà soát biên chế.', ['Sở Y tế', 'Sở Nội vụ']],
  ['6', '(1) Sở Y tế rà soát nhân lực;\n(2) Sở Nội vụ rà soát biên chế.', ['Sở Y tế', 'Sở Nội vụ']],
  ['28', '1. Sở Y tế và Sở Tài chính thống nhất mức hỗ trợ.', ['Sở Y tế + Sở Tài chính']],
  [
    '29',
    '1. Sở Nông nghiệp và Môi trường; Sở Văn hóa, Thể thao và Du lịch rà soát.',
    ['Sở Nông nghiệp và Môi trường + Sở Văn hóa, Thể thao và Du lịch'],
  ],
  ['30', '1. Giám đốc các Sở: Nội vụ, Tư pháp rà soát quy định.', ['Sở Nội vụ + Sở Tư pháp']],
  ['31', '1. Thành phần: lãnh đạo các Sở, ban, ngành: TT&TT, Xây dựng; UBND các huyện.', []],
  ['31', '1. Dự họp có đại diện các sở: Tài chính, Nội vụ.', []],
  [
    '32',
    '1. Các sở, ban, ngành; UBND các xã, phường, đặc khu rà soát.',
    ['các sở, ban, ngành + ubnd các xã, phường, đặc khu'],
  ],
  ['33', '1. Chủ tịch UBND các huyện Phù Sơn, Vân Hà bàn giao mặt bằng.', ['UBND huyện Phù Sơn + UBND huyện Vân Hà']],
  [
    '34',
    '1. UBND các huyện, thành phố (trừ thành phố Hải Châu) ký cam kết.',
    ['ubnd các huyện, thành phố (trừ thành phố hải châu)'],
  ],
  ['34', '1. Trừ Sở Y tế, các sở còn lại báo cáo kết quả.', ['các sở còn lại']],
  ['35', '1. Đề nghị Công an tỉnh tăng cường tuần tra.', ['Công an tỉnh']],
  ['36', '1. Đề nghị Viễn thông An Hải hoàn thành đường truyền.', ['Viễn thông An Hải']],
  ['38', '1. Văn phòng UBND tỉnh chuẩn bị nội dung phiên họp.', ['Văn phòng UBND tỉnh']],
  ['40', '1. Các nội dung khác: giao Sở Tài chính căn cứ quy định rà soát, tham mưu.', ['Sở Tài chính']],
  ['40', '1. Đối với các kiến nghị còn lại, giao Sở Xây dựng tổng hợp, trả lời.', ['Sở Xây dựng']],
  ['41', '1. Ghi nhận và biểu dương Sở Y tế đã có nhiều cố gắng.', []],
  ['41', '1. Sở Y tế đã báo cáo kết quả kiểm tra ngày 15/2/2024.', []],
  ['41', '1. Phê bình UBND huyện Vân Hà chậm gửi báo cáo.', []],
  ['42', '1. Sở Y tế rà soát nhân lực; xây dựng phương án; báo cáo UBND tỉnh.', ['Sở Y tế']],
  ['42', '1. Giao Sở Y tế rà soát nhân lực. Báo cáo kết quả trước ngày 20/3/2024.', ['Sở Y tế']],
  ['43', '1. Các huyện báo cáo UBND tỉnh (qua Sở Nội vụ) trước ngày 20/3/2024.', ['các huyện']],
  ['44', '1. Sở Y tế kiểm tra.\n\nNơi nhận:\n- Sở Tài chính (để thực hiện);\n- Lưu: VT.', ['Sở Y tế']],
];

describe('the patterns of an assignment (domain.md §22)', () => {
  it.each(patterns)('pattern %s: %s', (_, points, expected) => {
    expect(parties(points)).toEqual(expected);
  });

  it.each(agentForms.map(({ name, example }) => [name, example]))(
    'an agent named behind the work (%s)',
    (_, example) => {
      expect(parties(`1. ${example}`)).toHaveLength(1);
    },
  );
});

describe('what is no assignment', () => {
  it.each([
    '1. Đồng ý đề nghị của Sở Xây dựng về việc điều chỉnh quy hoạch.',
    '1. Thống nhất đánh giá của Sở Tài chính về thu ngân sách.',
    '1. Qua kiểm tra, UBND huyện Phù Sơn chưa thực hiện đầy đủ quy định.',
    '1. Trước tình hình trên, đòi hỏi các cấp, các ngành phải nỗ lực hơn.',
    '1. Cuộc họp do đồng chí Chủ tịch UBND tỉnh chủ trì.',
    '1. Sở Nội vụ là cơ quan tham mưu giúp UBND tỉnh.',
    '1. Đến ngày 20/2/2024, Công ty Điện lực đã dựng xong 38 trụ, UBND huyện Phù Sơn hoàn thành phát quang.',
    '1. Cơ quan thường trực đặt tại Sở Nội vụ.',
    '1. Nhà máy nước An Hải có công suất 12.000 m3/ngày đêm.',
    'Điều 4. Trách nhiệm thi hành\nChánh Văn phòng UBND tỉnh, Giám đốc Sở Tài chính chịu trách nhiệm thi hành Quyết định này.',
    'Điều 4. Chánh Văn phòng UBND tỉnh, Giám đốc Sở Tài chính căn cứ Quyết định thi hành./.',
  ])('%s', (points) => {
    expect(parties(points)).toEqual([]);
  });
});

describe('where an assignment begins and ends', () => {
  const items = (points: string): [string | null, string, unknown][] =>
    notice(points).assignments.map(({ clause, lead, deadline }) => [
      clause,
      lead.join(' + '),
      deadline?.kind === 'fixed' ? deadline.due : deadline,
    ]);

  it('hands the date of a lead-in down to the points that name none', () => {
    expect(
      items(
        '1. Trước ngày 15/4/2024, các đơn vị:\na) Sở Y tế báo cáo kết quả;\nb) Sở Nội vụ lập kế hoạch trước ngày 10/4/2024.',
      ),
    ).toEqual([
      ['1.a', 'Sở Y tế', '2024-04-15'],
      ['1.b', 'Sở Nội vụ', '2024-04-10'],
    ]);
  });

  it('reads a list that only names things with the duty above it', () => {
    const draft = notice(
      '1. Sở Y tế:\na) Xây dựng các kế hoạch:\n- Kế hoạch tiêm chủng;\n- Kế hoạch phòng dịch.\nb) Kiểm tra.',
    );
    expect(draft.assignments.map(({ clause }) => clause)).toEqual(['1.a', '1.b']);
  });

  it('takes a topic above bullets for a heading, though it begins like a verb', () => {
    expect(items('1. Các sở, ngành:\n1.1. Cải cách hành chính\n- Rà soát thủ tục.')).toEqual([
      ['1.1.1', 'nhóm:các sở, ngành', null],
    ]);
  });

  it('gives the points of an opening to those whom it addresses', () => {
    const draft = readDirective(
      `${head.replace(/Chủ tịch UBND tỉnh kết luận như sau:\n$/u, '')}
UBND tỉnh yêu cầu Thủ trưởng các sở, ban, ngành thực hiện các nội dung sau:
1. Rà soát thủ tục trước ngày 15/3/2024.
2. Sở Nội vụ tổng hợp, báo cáo UBND tỉnh.

Nơi nhận:
- Như trên.
`,
    );
    expect(draft.assignments.map(({ lead }) => lead)).toEqual([['nhóm:các sở, ban, ngành'], ['Sở Nội vụ']]);
  });

  it('parts what is done once from what is done again and again', () => {
    expect(
      items('1. Sở Y tế công bố dịch trước ngày 10/3/2024. Tổng hợp số liệu, báo cáo UBND tỉnh hằng tuần.').map(
        ([, , due]) => due,
      ),
    ).toEqual(['2024-03-10', { kind: 'recurring', every: ['week'] }]);
  });

  it('closes an unmarked heading at the paragraph behind its list', () => {
    expect(parties('Sở Y tế:\n- Kiểm tra.\nCác sở, ngành báo cáo kết quả về Sở Nội vụ.')).toEqual([
      'Sở Y tế',
      'các sở, ngành',
    ]);
  });

  it('lets those who join in a lead-in join in each of its points', () => {
    expect(parties('1. Sở Y tế chủ trì, phối hợp với Sở Tài chính:\n- Lập dự toán.\n- Rà soát nhân lực.')).toEqual([
      'Sở Y tế / Sở Tài chính',
      'Sở Y tế / Sở Tài chính',
    ]);
  });

  it('hears the part of a report that hands out work, and no other', () => {
    const draft = readDirective(
      `${head.replace('12/TB-UBND', '12/BC-UBND').replace(/THÔNG BÁO[\s\S]*$/u, 'BÁO CÁO\nTình hình quý I')}

I. KẾT QUẢ
- Sở Y tế đã tiêm chủng cho 95% trẻ em.
II. NHIỆM VỤ
UBND tỉnh phân công các cơ quan thực hiện các nhiệm vụ sau:
1. Sở Y tế: Kiểm tra các cơ sở.
III. KIẾN NGHỊ
1. Đề nghị Bộ Y tế hỗ trợ kinh phí.

Nơi nhận:
- Như trên.
`,
    );
    expect(draft.assignments.map(({ lead }) => lead)).toEqual([['Sở Y tế']]);
  });
});
