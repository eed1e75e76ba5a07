import { readDirective } from '../../src/reader/read-directive.js';
import { columnHeadings, columnOf } from '../../src/reader/table-columns.js';

const head = `ỦY BAN NHÂN DÂN
TỈNH AN HẢI
Số: 12/KH-UBND
An Hải, ngày 05 tháng 3 năm 2024

KẾ HOẠCH
Công tác năm 2024

UBND tỉnh ban hành Kế hoạch như sau:

`;

/** "code: lead / coordinators / due / product" of each row. */
function rows(table: string): string[] {
  const text = head + table;
  return readDirective(text).assignments.map(({ clause, lead, coordinators, deadline, product, span, action }) => {
    expect(text.slice(...span)).toContain(action.split(' ')[0]);
    const due = deadline?.kind === 'fixed' ? deadline.due : (deadline?.kind ?? '-');
    return [`${clause ?? ''}: ${lead.join(' + ')}`, coordinators.join(' + ') || '-', due, product ?? '-'].join(' / ');
  });
}

const two = [
  '1: Sở Tài chính / Sở Xây dựng + Sở Y tế / 2024-03-31 / Báo cáo',
  '2: Sở Nội vụ / - / 2024-06-30 / Quyết định',
];

describe('tables of assignments (domain.md §22, 39)', () => {
  it.each<[string, string, string[]]>([
    [
      'bars',
      `TT | Nội dung | Chủ trì | Phối hợp | Sản phẩm | Thời gian
1 | Rà soát tài sản công | Sở Tài chính | Sở Xây dựng, Sở Y tế | Báo cáo | Trước 31/3/2024
2 | Sắp xếp bộ máy | Sở Nội vụ | | Quyết định | Quý II/2024`,
      two,
    ],
    [
      'cells one below the other, an empty line between any two, one broken over lines',
      ['TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Sản phẩm', 'Thời gian']
        .concat(['1', 'Rà soát tài sản công', 'Sở Tài chính', 'Sở Xây dựng,\nSở Y tế', 'Báo cáo', 'Trước 31/3/2024'])
        .concat(['2', 'Sắp xếp\nbộ máy', 'Sở Nội vụ', 'Quyết định', 'Quý II/2024'])
        .join('\n\n'),
      two,
    ],
    [
      'framed bars and rule lines',
      `+----+-----+-----+
| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Kết quả | Thời hạn hoàn thành |
|-----|----|----|----|----|----|
| I | LĨNH VỰC KINH TẾ | | | | |
| 1 | Rà soát tài sản công | Sở Tài chính | Sở Xây dựng; Sở Y tế | Báo cáo | 31/3/2024 |
| II | LĨNH VỰC NỘI CHÍNH | | | | |
| 2 | Sắp xếp bộ máy | Sở Nội vụ | | Quyết định | Quý II/2024 |`,
      two,
    ],
    [
      'tabs, with a heading of many words',
      `STT\tTên nhiệm vụ\tĐơn vị chịu trách nhiệm thực hiện\tĐơn vị phối hợp\tSản phẩm\tTiến độ\tGhi chú
1\tRà soát tài sản công\tSở Tài chính\tSở Xây dựng, Sở Y tế\tBáo cáo\tTháng 3/2024\t
2\tSắp xếp bộ máy\tSở Nội vụ\t\tQuyết định\tTháng 6/2024\t`,
      two,
    ],
    [
      'runs of blanks, cells broken over lines, the heading again behind a page number',
      `TT    Nội dung               Chủ trì          Phối hợp          Sản phẩm      Thời gian
1     Rà soát tài sản        Sở Tài chính     Sở Xây dựng,      Báo cáo       Trước 31/3/2024
      công                                    Sở Y tế

                         2

TT    Nội dung               Chủ trì          Phối hợp          Sản phẩm      Thời gian
2     Sắp xếp bộ             Sở Nội vụ                          Quyết định    Quý
      máy                                                                     II/2024`,
      two,
    ],
    [
      'one cell a line',
      `TT
Nội dung
Chủ trì
Phối hợp
Sản phẩm
Thời gian
A
LĨNH VỰC KINH TẾ
1
Rà soát tài sản công
Sở Tài chính
Sở Xây dựng, Sở Y tế
Báo cáo
Trước 31/3/2024
2
Sắp xếp bộ máy
Sở Nội vụ
Quyết định
Quý II/2024`,
      two,
    ],
    [
      'rows without a heading line, known by what the cells hold',
      `1 | Rà soát quỹ đất công | Sở Tài chính | Sở Xây dựng | Trước 31/3/2024
2 | Sắp xếp bộ máy biên chế | Sở Nội vụ | Sở Y tế | Quý II/2024`,
      ['1: Sở Tài chính / Sở Xây dựng / 2024-03-31 / -', '2: Sở Nội vụ / Sở Y tế / 2024-06-30 / -'],
    ],
    [
      'one column for both roles',
      `TT | Nhiệm vụ | Cơ quan chủ trì, phối hợp | Thời hạn
1 | Rà soát tài sản | Chủ trì: Sở Tài chính; phối hợp: Sở Xây dựng | 31/3/2024
2 | Sắp xếp bộ máy | Sở Nội vụ chủ trì, Sở Y tế phối hợp | Quý II/2024`,
      ['1: Sở Tài chính / Sở Xây dựng / 2024-03-31 / -', '2: Sở Nội vụ / Sở Y tế / 2024-06-30 / -'],
    ],
    ...['-nt-', 'nt', 'như trên', '//', '″', '', '-//-'].map((mark): [string, string, string[]] => [
      `the cell above repeated as "${mark}"`,
      `TT | Nhiệm vụ | Chủ trì | Thời hạn
1 | Rà soát tài sản | Sở Tài chính | 31/3/2024
2 | Kiểm kê tài sản | ${mark} | Quý II/2024`,
      ['1: Sở Tài chính / - / 2024-03-31 / -', '2: Sở Tài chính / - / 2024-06-30 / -'],
    ]),
    [
      'a cell that asks, one cell a line',
      `TT
Nội dung
Chủ trì
Hoàn thành

1
Tổ chức chương trình Tết vì người nghèo
Đề nghị Hội Chữ thập đỏ tỉnh
Tháng 12/2024`,
      ['1: Hội Chữ thập đỏ tỉnh / - / 2024-12-31 / -'],
    ],
    [
      'a short group row above a full one',
      `TT | Nhiệm vụ | Chủ trì | Thời hạn
I | HẠ TẦNG
1-a) | Rà soát tài sản | Sở Tài chính | 31/3/2024
NV02.1 | Kiểm kê tài sản | Sở Xây dựng | Thường xuyên`,
      ['1-a): Sở Tài chính / - / 2024-03-31 / -', 'NV02.1: Sở Xây dựng / - / - / -'],
    ],
    [
      'the date of old beside the one that holds now',
      `TT | Nhiệm vụ | Chủ trì | Thời hạn đã giao | Yêu cầu hoàn thành
1 | Rà soát tài sản | Sở Tài chính | 15/3/2024 | 24/4/2024
2 | Kiểm kê tài sản | Sở Y tế | Quý I/2024 | 30/4/2024`,
      ['1: Sở Tài chính / - / 2024-04-24 / -', '2: Sở Y tế / - / 2024-04-30 / -'],
    ],
    [
      'an extended date, and the day on which work was done',
      `TT | Nhiệm vụ | Chủ trì | Hạn ban đầu | Gia hạn đến ngày
1 | Rà soát tài sản | Sở Tài chính | 15/3/2024 | 24/4/2024

TT | Nhiệm vụ | Chủ trì | Thời hạn được giao | Ngày hoàn thành
1 | Sắp xếp bộ máy | Sở Nội vụ | 15/3/2024 | 24/4/2024`,
      ['1: Sở Tài chính / - / 2024-04-24 / -', '1: Sở Nội vụ / - / 2024-03-15 / -'],
    ],
    [
      'one cell a line: a task of two lines that ends in a place, a cadence by its weekday',
      `TT
Nhiệm vụ
Chủ trì
Phối hợp
Sản phẩm
Thời gian

1
Cử công chức tăng cường cho đặc khu An Thới,
đặc khu Hòn Tre
Sở Xây dựng; Sở Y tế
UBND đặc khu An Thới; UBND đặc khu Hòn Tre
Danh sách công chức
05/9/2024

2
Báo cáo số liệu hồ sơ
UBND các xã, phường, đặc khu

Báo cáo
Thứ Năm hằng tuần`,
      [
        '1: Sở Xây dựng + Sở Y tế / UBND đặc khu An Thới + UBND đặc khu Hòn Tre / 2024-09-05 / Danh sách công chức',
        '2: nhóm:ubnd các xã, phường, đặc khu / - / recurring / Báo cáo',
      ],
    ],
  ])('%s', (_, table, expected) => {
    expect(rows(table)).toEqual(expected);
  });

  it('leaves tables of figures and of names alone', () => {
    expect(
      rows(`TT | Chỉ tiêu | Đơn vị tính | Kế hoạch
1 | Thu ngân sách trên địa bàn | tỷ đồng | 12.000
2 | Giải ngân vốn đầu tư công | % | 95`),
    ).toEqual([]);
  });

  it('reads what stands behind a table as running text', () => {
    expect(
      rows(`TT | Nhiệm vụ | Chủ trì | Thời hạn
1 | Rà soát tài sản | Sở Tài chính | 31/3/2024

III. TỔ CHỨC THỰC HIỆN
1. Giao Sở Nội vụ theo dõi, đôn đốc.`),
    ).toEqual(['1: Sở Tài chính / - / 2024-03-31 / -', 'III.1: Sở Nội vụ / - / - / -']);
  });

  it.each(columnHeadings.flatMap(({ column, examples }) => examples.map((words) => [words, column])))(
    'the heading "%s" names the column %s',
    (words, column) => {
      expect(columnOf(words)).toBe(column);
    },
  );
});
