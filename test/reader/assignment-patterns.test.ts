import { agentForms } from '../../src/reader/agents.js';
import { readDirective } from '../../src/reader/read-directive.js';
import { assignmentPhrases } from './assignment-phrases.js';
import { heads, notice, paper, whoIn } from './papers.js';

const head = heads.notice;
/** Who is told by each point. */
const parties = (points: string): string[] =>
  whoIn(notice(points))
    .split(' | ')
    .filter((who) => who !== '');

describe('the patterns of an assignment (domain.md §22)', () => {
  const phrases = assignmentPhrases();

  it.each(phrases.map(({ no, points, of, who }) => [no ?? 'typed otherwise', points, of, who] as const))(
    'pattern %s: %s',
    (_, points, of, who) => {
      expect(whoIn(paper(of, points))).toBe(who);
    },
  );

  it('knows each of the 44 patterns in three phrasings at least', () => {
    const few = Array.from({ length: 44 }, (_, i) => i + 1).filter(
      (no) => phrases.filter((phrase) => phrase.no === no).length < 3,
    );
    expect(few).toEqual([]);
    expect(phrases.filter(({ no }) => no === null).length).toBeGreaterThan(100);
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

  it('takes "cùng ngày" for the day that the points above it name, while they are the same one’s', () => {
    expect(
      items(
        '1. Sở Y tế:\n- Sơ tán bệnh nhân trước 19 giờ ngày 16/7/2024;\n- Cấm tắm biển;\n- Báo cáo trước 20h00 cùng ngày.\n2. Sở Nội vụ tổng hợp trước 20h00 cùng ngày.',
      ).map(([, , due]) => due),
    ).toEqual(['2024-07-16', null, '2024-07-16', null]);
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
