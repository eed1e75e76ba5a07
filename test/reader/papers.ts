import type { Draft } from '../../src/reader/draft.js';
import { readDirective } from '../../src/reader/read-directive.js';

/** Heads of papers of several kinds and levels, up to where the duties begin; places are invented. */
export const heads = {
  notice: `ỦY BAN NHÂN DÂN
TỈNH AN HẢI
Số: 12/TB-UBND
An Hải, ngày 05 tháng 3 năm 2024

THÔNG BÁO
Kết luận của Chủ tịch UBND tỉnh tại phiên họp tháng 2

Chủ tịch UBND tỉnh kết luận như sau:
`,
  party: `TỈNH ỦY AN HẢI
*
Số 412-TB/TU
ĐẢNG CỘNG SẢN VIỆT NAM
An Hải, ngày 05 tháng 3 năm 2024

THÔNG BÁO
Kết luận của Ban Thường vụ Tỉnh ủy

Ban Thường vụ Tỉnh ủy kết luận như sau:
`,
  district: `UBND HUYỆN PHÙ SƠN
Số: 45/UBND-VP
V/v triển khai nhiệm vụ
Phù Sơn, ngày 05 tháng 3 năm 2024

Kính gửi: Các phòng, ban; UBND các xã, thị trấn.

Chủ tịch UBND huyện có ý kiến như sau:
`,
  commune: `ỦY BAN NHÂN DÂN
XÃ TÂN HÒA
Số: 45/KH-UBND
Tân Hòa, ngày 05 tháng 9 năm 2025

KẾ HOẠCH
Triển khai công tác quý IV năm 2025

I. MỤC ĐÍCH
Nâng cao hiệu quả công tác.
II. TỔ CHỨC THỰC HIỆN
`,
  department: `UBND TỈNH AN HẢI
SỞ NỘI VỤ
Số: 450/SNV-CCHC
V/v triển khai cải cách hành chính
An Hải, ngày 05 tháng 3 năm 2024

Kính gửi: Các sở, ban, ngành; UBND các huyện.
`,
  directive: `ỦY BAN NHÂN DÂN
TỈNH AN HẢI
Số: 05/CT-UBND
An Hải, ngày 05 tháng 3 năm 2024

CHỈ THỊ
Về tăng cường công tác quản lý

Thời gian qua công tác quản lý đã đạt kết quả tốt. Để khắc phục hạn chế, Chủ tịch UBND tỉnh chỉ thị:
`,
  telegram: `ỦY BAN NHÂN DÂN
TỈNH AN HẢI
Số: 03/CĐ-UBND
An Hải, ngày 05 tháng 3 năm 2024

CÔNG ĐIỆN
Về việc ứng phó mưa lũ

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:
- Các sở, ban, ngành;
- UBND các huyện.
`,
  decision: `ỦY BAN NHÂN DÂN
TỈNH AN HẢI
Số: 305/QĐ-UBND
An Hải, ngày 05 tháng 3 năm 2024

QUYẾT ĐỊNH
Về việc ban hành Kế hoạch

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;

QUYẾT ĐỊNH:
`,
} as const;

export type PaperKind = keyof typeof heads;

/** What is read from a paper with these points. */
export const paper = (of: PaperKind, points: string, recipients = '- Như trên.'): Draft =>
  readDirective(`${heads[of]}\n${points}\n\nNơi nhận:\n${recipients}\n\nCHỦ TỊCH\n`);

export const notice = (points: string): Draft => paper('notice', points);

/** "lead + lead / coordinator + coordinator" of each item, parted by " | "; the group's mark is left out. */
export const whoIn = ({ assignments }: Draft): string =>
  assignments
    .map(({ lead, coordinators }) =>
      [lead, ...(coordinators.length > 0 ? [coordinators] : [])]
        .map((names) => names.map((name) => name.replace('nhóm:', '')).join(' + '))
        .join(' / '),
    )
    .join(' | ');
