import fc from 'fast-check';
import type { Draft, DraftAssignment } from '../../src/reader/draft.js';
import { directedByIn } from '../../src/reader/people.js';
import { readDirective } from '../../src/reader/read-directive.js';
import { secrecyMarkOf } from '../../src/reader/secrecy.js';
import { heads, notice } from './papers.js';
import { loadGold } from './score.mjs';
import path from 'node:path';

const head = heads.notice;
const leads = (points: string): string[][] => notice(points).assignments.map((a) => a.lead);
const codes = (draft: Draft): string[] => draft.warnings.map(({ code }) => code);

describe('who is told to do something', () => {
  it.each<[string, string, string[], string[]]>([
    [
      '1',
      '1. Giao Sở TT&TT chủ trì, phối hợp với Sở Tài chính, các đơn vị liên quan tham mưu UBND tỉnh ban hành Chỉ thị.',
      ['Sở Thông tin và Truyền thông'],
      ['Sở Tài chính', 'nhóm:các đơn vị liên quan'],
    ],
    [
      '2',
      '1. Giao Sở Nội vụ phối hợp với Trung tâm Hành chính công tỉnh (thuộc Văn phòng UBND tỉnh) hoàn chỉnh dự thảo.',
      ['Sở Nội vụ'],
      ['Trung tâm Hành chính công tỉnh'],
    ],
    ['21', '1. Đồng chí Giám đốc Sở TN&MT kiểm tra thực địa.', ['Sở Tài nguyên và Môi trường'], []],
    [
      '25',
      '1. Giao Sở Y tế làm đầu mối, các cơ quan liên quan phối hợp tổng hợp kết quả.',
      ['Sở Y tế'],
      ['nhóm:các cơ quan liên quan'],
    ],
    ['26', '1. Sở Xây dựng (chủ trì), Sở Tài chính (phối hợp) rà soát vướng mắc.', ['Sở Xây dựng'], ['Sở Tài chính']],
    ['29', '1. Sở Văn hóa, Thể thao và Du lịch tiếp thu ý kiến.', ['Sở Văn hóa, Thể thao và Du lịch'], []],
    ['30', '1. Giám đốc các Sở: Nội vụ, Tư pháp rà soát quy định.', ['Sở Nội vụ', 'Sở Tư pháp'], []],
    [
      '32',
      '1. Các sở, ban, ngành; UBND các huyện, thị xã báo cáo kết quả.',
      ['nhóm:các sở, ban, ngành', 'nhóm:ubnd các huyện, thị xã'],
      [],
    ],
    [
      '33',
      '1. Chủ tịch UBND các huyện Phù Sơn, Vân Hà và TP. Hải Châu bàn giao mặt bằng.',
      ['UBND huyện Phù Sơn', 'UBND huyện Vân Hà', 'UBND thành phố Hải Châu'],
      [],
    ],
    [
      '34',
      '1. UBND các huyện, thành phố (trừ thành phố Hải Châu) ký cam kết.',
      ['nhóm:ubnd các huyện, thành phố (trừ thành phố hải châu)'],
      [],
    ],
    ['36', '1. Đề nghị Viễn thông An Hải hoàn thành đường truyền.', ['Viễn thông An Hải'], []],
  ])('pattern %s', (_, point, lead, coordinators) => {
    const [first] = notice(point).assignments;
    expect([first?.lead, first?.coordinators]).toEqual([lead, coordinators]);
  });

  it('knows who directed it by the words of address, not by the end of a place’s name', () => {
    const words = 'Tại trụ sở UBND huyện Sông Hinh, đồng chí Phạm Đình Toàn, Chủ tịch UBND tỉnh đã làm việc với huyện.';
    expect(directedByIn(words)).toBe('Phạm Đình Toàn');
  });

  it('hands the parties of a heading down to the points below, and lets a point’s own subject win', () => {
    const draft = notice(
      '1. Sở Nội vụ\na) Rà soát biên chế.\nb) Ban Thi đua - Khen thưởng (Sở Nội vụ) phối hợp với Sở Tài chính đề xuất khen thưởng.',
    );
    expect(draft.assignments.map((a) => [a.clause, a.lead, a.coordinators])).toEqual([
      ['1.a', ['Sở Nội vụ'], []],
      ['1.b', ['Ban Thi đua - Khen thưởng'], ['Sở Tài chính']],
    ]);
  });

  it('reads a series parted by semicolons as one item for each subject', () => {
    expect(leads('1. Sở Tư pháp chủ trì hướng dẫn; UBND cấp xã thực hiện việc kiểm đếm.')).toEqual([
      ['Sở Tư pháp'],
      ['nhóm:ubnd cấp xã'],
    ]);
  });

  it('makes two items of a chain with two dates, and one of a chain with one', () => {
    expect(
      leads(
        '1. UBND các xã, phường thống kê, gửi Sở Y tế trước ngày 10/4/2024 để tổng hợp, báo cáo UBND tỉnh trước ngày 15/4/2024.',
      ),
    ).toEqual([['nhóm:ubnd các xã, phường'], ['Sở Y tế']]);
    expect(
      leads('1. UBND các xã, phường thống kê, gửi Sở Y tế trước ngày 10/4/2024 để tổng hợp, báo cáo UBND tỉnh.'),
    ).toEqual([['nhóm:ubnd các xã, phường']]);
  });

  it('assigns nothing where no party is named, for praise, for a leader in charge and for the closing formula', () => {
    expect(
      leads(
        '1. Nâng cao nhận thức của người dân.\n2. UBND tỉnh biểu dương Sở Y tế đã hoàn thành sớm.\n3. Giao đồng chí Phó Chủ tịch UBND tỉnh trực tiếp chỉ đạo.\n4. Sở Tài chính đã báo cáo kết quả.\nVăn phòng UBND tỉnh thông báo để các sở, ngành biết, thực hiện./.',
      ),
    ).toEqual([]);
  });

  it('warns of a deferral instead of assigning it', () => {
    const draft = notice('1. Về lễ hội: Tạm thời chưa thực hiện trong quý II/2024.\n2. Giao Sở Y tế rà soát.');
    expect([draft.assignments.length, codes(draft)]).toEqual([1, ['DEFERRED']]);
  });

  it('warns when several single bodies lead, and when a performer is not of the State', () => {
    expect(codes(notice('1. Sở Y tế, Công an tỉnh bố trí lực lượng.'))).toEqual(['SEVERAL_LEADS']);
    expect(codes(notice('1. Đề nghị Công ty Điện lực An Hải bảo đảm cung ứng điện.'))).toEqual(['NON_STATE_GROUP']);
  });
});

describe('plans and tables', () => {
  const row = (draft: Draft): unknown[] =>
    draft.assignments.map((a) => [a.action, a.lead, a.coordinators, a.deadline, a.product ?? null]);

  it('reads an item whose lead, partners, product and time stand behind labels', () => {
    const lines =
      '1. Nâng cấp hạ tầng\n- Cơ quan chủ trì: Sở TT&TT.\n- Đơn vị phối hợp: Sở Nội vụ.\n- Sản phẩm: Hệ thống mạng.\n- Thời gian hoàn thành: Quý III/2024.';
    const inline =
      '1. Nâng cấp hạ tầng. Đơn vị chủ trì: Sở TT&TT; đơn vị phối hợp: Sở Nội vụ; sản phẩm: Hệ thống mạng; thời gian hoàn thành: Quý III/2024.';
    const expected = [
      [
        'Nâng cấp hạ tầng',
        ['Sở Thông tin và Truyền thông'],
        ['Sở Nội vụ'],
        { kind: 'fixed', due: '2024-09-30' },
        'Hệ thống mạng',
      ],
    ];
    expect(row(notice(lines))).toEqual(expected);
    expect(row(notice(inline))).toEqual(expected);
  });

  it('reads a table between bars: broken rows, group rows, "-nt-"', () => {
    const table = `PHỤ LỤC
DANH MỤC NHIỆM VỤ
(Kèm theo Kế hoạch số 58/KH-UBND ngày 27/02/2024 của UBND tỉnh An Hải)

TT | Nhiệm vụ | Chủ trì | Phối hợp | Sản phẩm | Thời hạn
I | HẠ TẦNG | | | |
1 | Xây dựng kho
dữ liệu | Sở TN&MT | Sở Xây dựng; UBND các huyện | Kho dữ liệu | 30/9/2024
2 | Rà soát quy chế | -nt- | | Báo cáo | Hằng năm`;
    const draft = readDirective(table);
    expect([draft.document.number, draft.document.issuer, draft.document.issuedOn]).toEqual([
      '58/KH-UBND',
      'UBND tỉnh An Hải',
      '2024-02-27',
    ]);
    expect(row(draft)).toEqual([
      [
        'Xây dựng kho dữ liệu',
        ['Sở Tài nguyên và Môi trường'],
        ['Sở Xây dựng', 'nhóm:ubnd các huyện'],
        { kind: 'fixed', due: '2024-09-30' },
        'Kho dữ liệu',
      ],
      ['Rà soát quy chế', ['Sở Tài nguyên và Môi trường'], [], { kind: 'recurring', every: ['year'] }, 'Báo cáo'],
    ]);
  });
});

describe('the document itself', () => {
  it('keeps reading a draft without number and date, and says what is missing', () => {
    const draft = readDirective(
      'ỦY BAN NHÂN DÂN\nTỈNH AN HẢI\nSố:    /TB-UBND\nAn Hải, ngày    tháng 3 năm 2024\n\nTHÔNG BÁO\nKết luận\n\n1. Giao Sở Y tế rà soát trước ngày 30/4.',
    );
    expect([draft.document.type, draft.document.number, draft.document.issuedOn]).toEqual(['TB', null, null]);
    expect(codes(draft)).toEqual(expect.arrayContaining(['NO_NUMBER', 'NO_ISSUE_DATE', 'YEAR_UNKNOWN']));
  });

  it.each([
    ['Số: 46/PGV-VP', 'PHIẾU GIAO VIỆC', 'KHAC'],
    ['Số: 46/VPUBND-TH', 'PHIẾU CHUYỂN', 'KHAC'],
    ['Số: 46/VPUBND-TH', 'THÔNG BÁO', 'TB'],
    ['Số: 46/VPUBND-TH', 'KẾ HOẠCH', 'KH'],
    ['Số: 46/BC-VP', 'PHIẾU TRÌNH', 'BC'],
  ])('tells the type by the title where the notation holds none: %s, %s', (number, title, type) => {
    const text = head.replace('Số: 12/TB-UBND', number).replace('THÔNG BÁO', title);
    expect(readDirective(`${text}1. Giao Sở Y tế rà soát.`).document.type).toBe(type);
  });

  it('takes a letter with an annexed plan for a letter', () => {
    const letter = `UBND TỈNH AN HẢI\nVĂN PHÒNG\nSố: 46/VPUBND-TH\nV/v lấy ý kiến\nAn Hải, ngày 05 tháng 3 năm 2024\n\nKính gửi: Sở Y tế.\n\nĐề nghị Sở Y tế góp ý.\n\nKẾ HOẠCH\nPhòng, chống dịch`;
    expect(readDirective(letter).document.type).toBe('CV');
  });

  it('takes the person’s issue date for missing years, and warns when the text says another', () => {
    const draft = readDirective(`${head}1. Giao Sở Y tế rà soát trước ngày 30/4.`, { issuedOn: '2025-03-05' });
    expect(draft.assignments[0]?.deadline).toEqual({ kind: 'fixed', due: '2025-04-30' });
    expect(codes(draft)).toContain('ISSUE_DATE_OVERRIDDEN');
  });

  it('warns of a date before the day of issue', () => {
    expect(codes(notice('1. Giao Sở Y tế báo cáo trước ngày 01/3/2024.'))).toEqual(['DUE_BEFORE_ISSUE']);
  });

  it.each([
    ['MẬT', 'MAT'],
    ['TỐI MẬT', 'TOI_MAT'],
    ['TUYỆT MẬT', 'TUYET_MAT'],
  ])('finds the secrecy mark %s alone at the head', (mark, code) => {
    expect(secrecyMarkOf(head.replace('Số:', `${mark}\nSố:`))).toBe(code);
    expect(secrecyMarkOf(head.replace('Số:', `${mark.normalize('NFD')}\r\nSố:`))).toBe(code);
    expect(readDirective(head.replace('Số:', `${mark}\nSố:`)).document.secrecy).toBe(code);
  });

  it('takes words about secrets in the text for no mark', () => {
    expect(
      secrecyMarkOf(
        `${head}1. Bảo vệ bí mật nhà nước.\nMẬT\n`.replace(
          'Chủ tịch UBND tỉnh kết luận',
          'Thực hiện quy định về bí mật nhà nước',
        ),
      ),
    ).toBeNull();
    expect(secrecyMarkOf('Sở Y tế gửi văn bản mật theo quy định.')).toBeNull();
  });
});

describe('any text at all', () => {
  const documents = loadGold(path.join(import.meta.dirname, 'gold')).map(({ text }) => text);
  /** What is wrong with the draft of that text: nothing. */
  const faultsOf = (text: string): unknown[] => {
    const draft = readDirective(text);
    const spans = [
      ...draft.assignments.flatMap((a) => [a.span, ...(a.deadlineSpan ? [a.deadlineSpan] : [])]),
      ...draft.warnings.map(({ span }) => span),
    ];
    const isInside = ([start, end]: [number, number]): boolean =>
      Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end >= start && end <= text.length;
    const isUsable = ({ span, lead }: DraftAssignment): boolean =>
      span[1] > span[0] && span[1] - span[0] <= 1_200 && lead.length > 0;
    return [...spans.filter((span) => !isInside(span)), ...draft.assignments.filter((a) => !isUsable(a))];
  };

  it('never throws, and its spans stay inside the text', () => {
    const property = fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => faultsOf(text).length === 0);
    expect(fc.check(property, { numRuns: 300 }).counterexample).toBeNull();
  });

  it('nor on real documents cut, shuffled, decomposed or without accents', () => {
    const damaged = fc
      .record({
        text: fc.constantFrom(...documents),
        from: fc.nat(4_000),
        length: fc.nat(4_000),
        noise: fc.string({ maxLength: 5 }),
        how: fc.nat(4),
      })
      .map(({ text, from, length, noise, how }) => {
        const piece = text.slice(from % text.length, (from % text.length) + length);
        if (how === 0) return piece + noise + text;
        if (how === 1) return text.normalize('NFD').slice(from % text.length);
        if (how === 2) return text.split('\n').toReversed().join('\n');
        if (how === 3) return text.normalize('NFD').replace(/\p{M}/gu, '');
        return text.replaceAll('\n', '\r\n').replaceAll(' ', '\u00a0');
      });
    const property = fc.property(damaged, (text) => faultsOf(text).length === 0);
    expect(fc.check(property, { numRuns: 150 }).counterexample).toBeNull();
  });

  it('reads a decomposed text as the composed one, its spans leading to the same words', () => {
    for (const text of documents.slice(0, 6)) {
      const decomposed = text.normalize('NFD');
      const words = (source: string): string[] =>
        readDirective(source).assignments.map((a) => source.slice(...a.span).normalize('NFC'));
      expect(words(decomposed)).toEqual(words(text));
    }
  });
});
