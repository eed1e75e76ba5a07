import type { Draft } from '../../src/reader/draft.js';
import { readDirective } from '../../src/reader/read-directive.js';

const plan = (points: string): Draft =>
  readDirective(`ỦY BAN NHÂN DÂN
HUYỆN AN HẢI
Số: 12/KH-UBND
An Hải, ngày 05 tháng 3 năm 2024

KẾ HOẠCH
Chỉnh trang đô thị năm 2024

III. NHIỆM VỤ
${points}

Nơi nhận:
- Như trên.

CHỦ TỊCH
`);
/** "lead + lead / coordinator: due" of each item, the group's mark left out. */
const read = (points: string): string[] =>
  plan(points).assignments.map(({ lead, coordinators, deadline }) => {
    const who = [lead, coordinators]
      .filter((names) => names.length > 0)
      .map((names) => names.map((name) => name.replace('nhóm:', '')).join(' + '))
      .join(' / ');
    return deadline?.kind === 'fixed' ? `${who}: ${deadline.due}` : who;
  });

const cases: readonly (readonly [points: string, expected: string[]])[] = [
  // Bullets above a label of another make all belong to it.
  [
    '1. Rà soát hộ nghèo\n- Họp dân thống nhất kết quả;\n- Niêm yết công khai.\n* Đơn vị thực hiện: Phòng Nội vụ chủ trì; UBND các xã phối hợp. Hoàn thành trước ngày 14/12/2024.',
    ['Phòng Nội vụ / ubnd các xã: 2024-12-14', 'Phòng Nội vụ / ubnd các xã: 2024-12-14'],
  ],
  // … but a bullet that names its own party is its own.
  [
    '1. Rà soát hộ nghèo\n- Công an huyện kiểm tra cư trú.\n- Niêm yết công khai.\n* Đơn vị thực hiện: Phòng Nội vụ; thời gian: tháng 6/2024.',
    ['Công an huyện', 'Phòng Nội vụ: 2024-06-30'],
  ],
  // The date of the product in brackets.
  [
    '1. Tổ chức Tháng hành động vì trẻ em\n- Chủ trì: Phòng Nội vụ.\n- Sản phẩm: Kế hoạch của UBND huyện (trước ngày 15/5/2024).',
    ['Phòng Nội vụ: 2024-05-15'],
  ],
  // Place and participants between the labels do not part them.
  [
    '1. Lễ phát động\n- Thời gian: ngày 05/6/2024.\n- Địa điểm: Quảng trường trung tâm.\n- Thành phần: lãnh đạo huyện.\n- Đơn vị chủ trì: Huyện đoàn.',
    ['Huyện đoàn: 2024-06-05'],
  ],
  // Who leads stands in the heading's bracket.
  [
    '1. Ra quân (Công an huyện chủ trì; UBND các xã phối hợp; thực hiện trong tháng 4/2024)\n- Nhắc nhở các hộ lấn chiếm.\n- Xử phạt trường hợp tái phạm.',
    ['Công an huyện / ubnd các xã: 2024-04-30', 'Công an huyện / ubnd các xã: 2024-04-30'],
  ],
  // A bracket behind the stop names who acts.
  [
    '1. Rà soát hộ nghèo, xong trước ngày 20/5/2024. (Hội Nông dân; Ban Nhân dân các thôn)',
    ['Hội Nông dân + ban nhân dân các thôn: 2024-05-20'],
  ],
  // A bracket that only names a place does not.
  ['1. Rà soát hộ nghèo vùng cao (các thôn biên giới).', []],
  // A step of the work is nobody's lead.
  ['1. Xây dựng quy chế (Phòng Nội vụ chủ trì, Phòng Tư pháp thẩm định).', ['Phòng Nội vụ']],
  // Two bodies joined by a dash in a heading.
  ['1. Phòng Nội vụ - Thanh tra huyện\n- Kiểm tra công vụ.', ['Phòng Nội vụ + Thanh tra huyện']],
  // A programme names what is to be made.
  ['- Phòng Nội vụ: Đề án vị trí việc làm, tháng 5.', ['Phòng Nội vụ: 2024-05-31']],
];

describe('plans that name who acts in labels and brackets', () => {
  it.each(cases)('%s', (points, expected) => {
    expect(read(points)).toEqual(expected);
  });

  it('takes the day of issue from above the signature where the head has none', () => {
    const draft = readDirective(
      'UBND HUYỆN PHÚ SƠN\nVĂN PHÒNG HĐND VÀ UBND\nSố: 57/TB-VP\n\nTHÔNG BÁO\nKết luận của Chủ tịch UBND huyện\n\nChủ tịch UBND huyện kết luận:\n1. Thanh tra huyện xác minh đơn trước 25/8.\n2. Chủ tịch UBND huyện không xem xét lại.\n\nPhú Sơn, ngày 17 tháng 8 năm 2022\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nMai Xuân Kiên\n',
    );
    expect(draft.document.issuedOn).toBe('2022-08-17');
    expect(draft.document.issuer).toBe('Văn phòng HĐND và UBND huyện Phú Sơn');
    expect(draft.assignments.map(({ lead, deadline }) => [lead, deadline])).toEqual([
      [['Thanh tra huyện'], { kind: 'fixed', due: '2022-08-25' }],
    ]);
  });
});
