import type { DeadlineRule } from '../../src/domain/deadline.js';
import { readDirective } from '../../src/reader/read-directive.js';

const head = `ỦY BAN NHÂN DÂN
TỈNH AN PHONG
Số: 1234/UBND-TH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
An Phong, ngày 10 tháng 3 năm 2022

Kính gửi: Các sở, ban, ngành tỉnh.

UBND tỉnh yêu cầu:
`;

function timeOf(rule: DeadlineRule | null): string {
  if (rule === null) return '-';
  switch (rule.kind) {
    case 'fixed':
      return rule.time === undefined ? rule.due : `${rule.due} ${rule.time}`;
    case 'period':
      return `${rule.amount} ${rule.unit} from ${rule.from}`;
    case 'recurring':
      return `every ${rule.every.join(', ')}${rule.by?.day === undefined ? '' : ` by ${rule.by.day} ${rule.by.month ?? ''}`}`;
    case 'event':
      return `"${rule.text}"`;
    default:
      return rule satisfies never;
  }
}

/** "lead + lead / coordinator | time" of each item, the group's mark left out. */
const told = (points: string): string[] =>
  readDirective(`${head}${points}\n\nNơi nhận:\n- Như trên.\n\nCHỦ TỊCH\n`).assignments.map(
    ({ lead, coordinators, deadline }) =>
      `${[lead, ...(coordinators.length > 0 ? [coordinators] : [])]
        .map((names) => names.map((name) => name.replace('nhóm:', '')).join(' + '))
        .join(' / ')} | ${timeOf(deadline)}`,
  );

type Case = readonly [points: string, expected: readonly string[]];

const labels: readonly Case[] = [
  [
    '1. Sở Công Thương rà soát quy hoạch các cụm công nghiệp.\nThời gian hoàn thành: 30/6/2022.',
    ['Sở Công Thương | 2022-06-30'],
  ],
  [
    '1. UBND huyện Kim Hà xử lý 3 bãi cát trái phép.\n+ Hoàn thành: trước ngày 20/4/2022.\n+ Phối hợp: Công an tỉnh, Sở Nội vụ.',
    ['UBND huyện Kim Hà / Công an tỉnh + Sở Nội vụ | 2022-04-20'],
  ],
  [
    '1. Đề án phát triển cây dược liệu\nCơ quan chuẩn bị: Sở Y tế\nCơ quan trình: Ban cán sự đảng UBND tỉnh\nThời gian: Tháng 4',
    ['Sở Y tế | 2022-04-30'],
  ],
  [
    '1. Nghị quyết về học phí\nCơ quan trình: Sở Giáo dục và Đào tạo\nThời gian trình: Tháng 6',
    ['Sở Giáo dục và Đào tạo | 2022-06-30'],
  ],
  [
    '1. Báo cáo sơ kết\n+ Cơ quan chuẩn bị: Văn phòng UBND tỉnh\n+ Trình: phiên họp UBND tỉnh, trước 15/6',
    ['Văn phòng UBND tỉnh | 2022-06-15'],
  ],
];

const subjectLast: readonly Case[] = [
  ['1. Việc thẩm định giá đất khu dân cư số 3: Sở Tài nguyên và Môi trường.', ['Sở Tài nguyên và Môi trường | -']],
  ['1. Cấp phát vật tư tiêm phòng dại: Chi cục Thú y, xong trong tháng 4.', ['Chi cục Thú y | 2022-04-30']],
  ['1. Tổng hợp danh sách hộ nghèo – Sở Nội vụ, xong trước ngày 25/5/2022.', ['Sở Nội vụ | 2022-05-25']],
  [
    '1. Rà soát quy hoạch 3 loại rừng - Sở Xây dựng chủ trì, UBND các huyện phối hợp.',
    ['Sở Xây dựng / ubnd các huyện | -'],
  ],
  ['1. Bảo đảm an ninh trật tự: giao Công an tỉnh.', ['Công an tỉnh | -']],
  ['1. Cung cấp danh sách người có công (UBND các xã) trước ngày 15/4/2022.', ['ubnd các xã | 2022-04-15']],
  ['1. Tiếp tục duy trì 2 điểm bán hàng lưu động, Sở Công Thương phụ trách.', ['Sở Công Thương | -']],
  ['1. Kinh phí tổ chức hội nghị do Sở Tài chính cân đối.', ['Sở Tài chính | -']],
  ['1. Hồ sơ bảo vật phải được Sở Nội vụ hoàn thiện trước ngày 10/5/2022.', ['Sở Nội vụ | 2022-05-10']],
  ['1. Báo cáo của UBND các xã gửi về Sở Nội vụ trước ngày 22/4/2022.', ['ubnd các xã | 2022-04-22']],
  ['1. Đối với UBND huyện Lạc Sơn, thời hạn gửi báo cáo đến hết 31/3/2022.', ['UBND huyện Lạc Sơn | 2022-03-31']],
];

const timeFirst: readonly Case[] = [
  ['1. Chậm nhất 31/3/2022 Sở Tài chính phải thông báo dự toán.', ['Sở Tài chính | 2022-03-31']],
  ['1. Từ nay đến hết quý II, mỗi tuần Sở Xây dựng tổ chức 02 đợt kiểm tra.', ['Sở Xây dựng | 2022-06-30']],
  ['1. Phần công việc còn lại, Ban Quản lý dự án tỉnh tiếp tục thực hiện.', ['Ban Quản lý dự án tỉnh | -']],
  [
    '1. Hằng tháng, vào ngày 20, Kho bạc Nhà nước tỉnh gửi bảng đối chiếu.',
    ['Kho bạc Nhà nước tỉnh | every month by 20 same'],
  ],
];

const spoken: readonly Case[] = [
  [
    '1. Giám đốc Công an tỉnh - Phó Trưởng ban: phụ trách Đề án 06, xong trước 30/6/2022.',
    ['Công an tỉnh | 2022-06-30'],
  ],
  [
    '1. Về phía chủ đầu tư, Chủ tịch UBND tỉnh đề nghị huy động thêm máy móc, bàn giao 20 ha trước 30/6.',
    ['chủ đầu tư | 2022-06-30'],
  ],
  [
    '1. Sở Y tế, Công an tỉnh, do Sở Y tế làm trưởng đoàn, kiểm tra đột xuất 20 nhà thuốc.',
    ['Sở Y tế + Công an tỉnh | -'],
  ],
  [
    '1. Chủ tịch UBND các huyện ven biển Tiên Hải, Bình Giang cấm biển.',
    ['UBND huyện Tiên Hải + UBND huyện Bình Giang | -'],
  ],
];

const unlisted: readonly Case[] = [
  ['1. Cơ sở chăn nuôi có gia súc ốm, chết phải khai báo với UBND xã.', ['cơ sở chăn nuôi có gia súc ốm, chết | -']],
  [
    '1. Đại biểu HĐND tỉnh các tổ số 1, số 4 bố trí lịch tiếp xúc cử tri.',
    ['đại biểu hđnd tỉnh các tổ số 1, số 4 | -'],
  ],
  ['1. Các tổ chức hành nghề công chứng rà soát, nhập dữ liệu.', ['các tổ chức hành nghề công chứng | -']],
  ['1. Ban đại diện cha mẹ học sinh các trường vận động phụ huynh.', ['ban đại diện cha mẹ học sinh các trường | -']],
  ['1. Chi bộ các thôn rà soát quần chúng ưu tú.', ['chi bộ các thôn | -']],
  ['1. Hộ nghèo được vay vốn ưu đãi.\n2. Cơ sở hạ tầng được đầu tư đồng bộ.', []],
  ['1. Chủ đầu tư nào không giải ngân hết vốn phải chịu trách nhiệm.', []],
];

const several: readonly Case[] = [
  [
    '1. UBND các huyện hoàn thành trong tháng 6/2022, riêng huyện Lạc Sơn hoàn thành trong tháng 8/2022.',
    ['ubnd các huyện | 2022-06-30', 'UBND huyện Lạc Sơn | 2022-08-31'],
  ],
  [
    '1. Sở Tài chính thông báo số kiểm tra trong tháng 7, các đơn vị lập dự toán gửi lại trước 05/8/2022.',
    ['Sở Tài chính | 2022-07-31', 'các đơn vị | 2022-08-05'],
  ],
  [
    '1. Các sở gửi nhu cầu vốn về Sở Tài chính trước 15/4 để Sở tổng hợp, trình UBND tỉnh trước 30/4.',
    ['các sở | 2022-04-15', 'Sở Tài chính | 2022-04-30'],
  ],
  [
    '1. Định kỳ ngày 15 hằng tháng, các đơn vị báo cáo Sở Nội vụ; Sở Nội vụ tổng hợp báo cáo UBND tỉnh trước ngày 20.',
    ['các đơn vị | every month by 15 same', 'Sở Nội vụ | every month by 20 same'],
  ],
  [
    '1. Sở Nội vụ và Sở Tư pháp, mỗi cơ quan cử 01 lãnh đạo tham gia Tổ công tác trước ngày 18/3/2022.',
    ['Sở Nội vụ + Sở Tư pháp | 2022-03-18'],
  ],
  [
    '1. Sở Nội vụ báo cáo việc tuyển dụng.\n2. Sở Y tế báo cáo việc tiêm chủng.\nCác báo cáo gửi về Văn phòng UBND tỉnh trước ngày 28/3/2022.',
    ['Sở Nội vụ | 2022-03-28', 'Sở Y tế | 2022-03-28'],
  ],
  [
    'Một là, Sở Nội vụ cùng với Sở Tư pháp rà soát văn bản phân cấp.\nThứ hai, UBND các huyện báo cáo trước ngày 20/3/2022.',
    ['Sở Nội vụ / Sở Tư pháp | -', 'ubnd các huyện | 2022-03-20'],
  ],
  ['2.1- Sở Nội vụ rà soát biên chế.\n2.2- Sở Y tế rà soát nhân lực.', ['Sở Nội vụ | -', 'Sở Y tế | -']],
];

const joining: readonly Case[] = [
  ['1. Sở Nội vụ tổ chức thi thử, có đại diện Sở Y tế, Tỉnh đoàn tham gia.', ['Sở Nội vụ / Sở Y tế + Tỉnh đoàn | -']],
  [
    '1. Công an tỉnh tuần tra ban đêm; phối hợp thực hiện: UBND các xã, Đồn Biên phòng Cửa Lạch.',
    ['Công an tỉnh / ubnd các xã + Đồn Biên phòng Cửa Lạch | -'],
  ],
  [
    '1. Công an tỉnh phối hợp các đồn biên phòng trên tuyến, UBND các xã ven sông bắt giữ tàu hút cát.',
    ['Công an tỉnh / các đồn biên phòng trên tuyến + ubnd các xã ven sông | -'],
  ],
];

const afterAll: readonly Case[] = [
  [
    'Qua kiểm tra, tiến độ còn chậm; yêu cầu UBND huyện Minh Hóa bàn giao mặt bằng trước ngày 20/4.',
    ['UBND huyện Minh Hóa | 2022-04-20'],
  ],
  [
    'Theo báo cáo của Sở Nội vụ, còn 05 đơn vị chưa nộp, yêu cầu các đơn vị nộp trước ngày 20/4.',
    ['các đơn vị | 2022-04-20'],
  ],
  ['Tuy nhiên, hồ sơ còn thiếu nên giao Sở Nội vụ rà soát.', ['Sở Nội vụ | -']],
  ['Tuy nhiên, hồ sơ còn thiếu, giao Sở Nội vụ, cùng Công an tỉnh rà soát.', ['Sở Nội vụ / Công an tỉnh | -']],
  ['Thời gian qua, các sở chưa quan tâm chỉ đạo.', []],
  ['Nhận được Công văn này, yêu cầu các đơn vị triển khai.', []],
];

const onceItHappens: readonly Case[] = [
  [
    '1. Khi có trâu, bò chết do rét, UBND xã trong 24 giờ phải báo cáo Chi cục Thú y.',
    ['UBND xã | 24 hour from event'],
  ],
  ['1. Khi phát hiện ổ dịch, Trạm Y tế báo cáo trong vòng 02 giờ.', ['Trạm Y tế | 2 hour from event']],
  ['1. Sở Nội vụ báo cáo trong vòng 05 ngày.', ['Sở Nội vụ | 5 day from receipt']],
  [
    '1. Sở Nội vụ, sau 01 tháng kể từ ngày ban hành Công văn này có báo cáo tiến độ.',
    ['Sở Nội vụ | 1 month from signing'],
  ],
  ['1. Sở Nội vụ nâng băng thông, không được để sang tháng 11/2022.', ['Sở Nội vụ | 2022-10-31']],
  ['1. Sở Y tế kiểm tra bếp ăn trong học kỳ I.', ['Sở Y tế | "trong học kỳ I"']],
  ['1. Công an tỉnh giải quyết trong ngày đối với hồ sơ đủ điều kiện.', ['Công an tỉnh | -']],
];

const foundFault: readonly Case[] = [
  [
    '1. Phê bình Giám đốc Sở Xây dựng, Chủ tịch UBND huyện Lạc Sơn để nhiều nhiệm vụ quá hạn; yêu cầu tổ chức kiểm điểm, gửi kết quả trước ngày 28/3/2022.',
    ['Sở Xây dựng + UBND huyện Lạc Sơn | 2022-03-28'],
  ],
  [
    '1. Phê bình UBND huyện Kim Hà chậm gửi báo cáo. Yêu cầu khẩn trương gửi báo cáo trước ngày 20/3.',
    ['UBND huyện Kim Hà | 2022-03-20'],
  ],
  [
    '1. Nhắc nhở Sở Xây dựng để hồ sơ quá hạn, yêu cầu chấn chỉnh ngay, báo cáo UBND tỉnh trước 15/4/2022.',
    ['Sở Xây dựng | 2022-04-15'],
  ],
  [
    '1. Phê bình Sở Y tế, Sở Nội vụ chậm báo cáo; đề nghị các cơ quan nêu trên báo cáo trước ngày 10/4.',
    ['Sở Y tế + Sở Nội vụ | 2022-04-10'],
  ],
  ['1. Chủ tịch UBND tỉnh nghiêm khắc nhắc nhở Thủ trưởng các đơn vị để xảy ra tình trạng nêu trên.', []],
  ['1. Phê bình Sở Y tế chậm trình đề án; yêu cầu Sở Nội vụ theo dõi.', ['Sở Nội vụ | -']],
  ['1. Phê bình Sở Y tế chậm trình đề án; yêu cầu nghiêm túc rút kinh nghiệm.', []],
  ['1. Các đơn vị có tỷ lệ giải ngân dưới mức bình quân phải chịu trách nhiệm trước UBND tỉnh.', []],
  ['1. Các địa phương để xảy ra vi phạm sẽ phải chịu hoàn toàn trách nhiệm.', []],
  ['1. Chủ đầu tư không hoàn thành giải ngân sẽ bị xem xét trách nhiệm người đứng đầu.', []],
  [
    '1. Các đơn vị chưa hoàn thành khẩn trương báo cáo giải trình, chịu trách nhiệm trước UBND tỉnh.',
    ['các đơn vị chưa hoàn thành | -'],
  ],
  ['1. Đánh giá: Trong tháng, Sở Y tế hoàn thành tốt nhiệm vụ. Sở Nội vụ duy trì kỷ luật, kỷ cương.', []],
  ['1. Tồn tại, hạn chế: Sở Y tế gửi báo cáo chậm; giao Sở Nội vụ kiểm tra.', ['Sở Nội vụ | -']],
  ['1. Sở Y tế, Sở Nội vụ hoàn thành xuất sắc nhiệm vụ.', []],
];

const underHeadings: readonly Case[] = [
  [
    'II. Về nhiệm vụ trong thời gian đến\nUBND huyện Kim Hà tập trung chỉ đạo thực hiện\ntốt một số nhiệm vụ sau:\n1. Rà soát quy hoạch vùng mía trước ngày\n30/6/2022.\n2. Sửa chữa các trường học.',
    ['UBND huyện Kim Hà | 2022-06-30', 'UBND huyện Kim Hà | -'],
  ],
  [
    '1. Về kinh phí:\nSở Tài chính tham mưu UBND tỉnh xem xét, hỗ trợ trước ngày 30/4/2022.',
    ['Sở Tài chính | 2022-04-30'],
  ],
];

const numberedBodies: readonly Case[] = [
  [
    '1. Ban Quản lý dự án đầu tư xây dựng tỉnh số 2 báo cáo trước ngày 20/3/2022.',
    ['Ban Quản lý dự án đầu tư xây dựng tỉnh số 2 | 2022-03-20'],
  ],
  [
    '1. Giao Trung tâm Bảo trợ xã hội số 2, Phòng khám đa khoa khu vực Hòa Ninh rà soát.',
    ['Trung tâm Bảo trợ xã hội số 2 + Phòng khám đa khoa khu vực Hòa Ninh | -'],
  ],
];

const howMuch: readonly Case[] = [
  [
    '1. Hội Nông dân tỉnh xây dựng mô hình trồng nấm; mỗi xã, phường có ít nhất 01 mô hình trong năm 2022.',
    ['Hội Nông dân tỉnh | 2022-12-31'],
  ],
  ['1. Sở Y tế kiện toàn các tổ xung kích; mỗi tổ phụ trách không quá 50 hộ.', ['Sở Y tế | -']],
  ['1. Sở Công Thương vận động hộ kinh doanh; phấn đấu mỗi chợ đạt 80 gian hàng.', ['Sở Công Thương | -']],
  [
    '1. Hội nghị tổng kết dự kiến tổ chức trong nửa đầu tháng 6/2022, giao Văn phòng UBND tỉnh chuẩn bị các điều kiện.',
    ['Văn phòng UBND tỉnh | -'],
  ],
  [
    '1. Lễ công bố dự kiến diễn ra vào ngày 15/5/2022, giao Sở Nội vụ trình kịch bản trước ngày 20/4/2022.',
    ['Sở Nội vụ | 2022-04-20'],
  ],
];

const aboveAList: readonly Case[] = [
  [
    '1. Các sở, ban, ngành tỉnh báo cáo theo lĩnh vực, gửi Sở Nội vụ trước ngày 10/4/2022. Trong đó:\n- Sở Tư pháp đánh giá công tác thể chế;\n- Sở Tài chính đánh giá tài chính công.',
    ['các sở, ban, ngành tỉnh | 2022-04-10', 'Sở Tư pháp | 2022-04-10', 'Sở Tài chính | 2022-04-10'],
  ],
  [
    '1. Các sở, ngành báo cáo kết quả trước ngày 10/4. Cụ thể:\n- Rà soát hồ sơ.\n- Lập danh sách các dự án.',
    ['các sở, ngành | 2022-04-10', 'các sở, ngành | 2022-04-10'],
  ],
  [
    '1. Giao Sở Y tế xây dựng Kế hoạch trước ngày 10/4. Trong đó:\n- Nội dung phòng dịch.\n- Nội dung kinh phí.',
    ['Sở Y tế | 2022-04-10'],
  ],
  [
    '1. Phòng Kế hoạch - Tài chính: đôn đốc giải ngân; các đơn vị trực thuộc gửi báo cáo trước ngày 20 hằng tháng để phòng tổng hợp, báo cáo Sở Tài chính trước ngày 25 hằng tháng.',
    [
      'Phòng Kế hoạch - Tài chính | -',
      'các đơn vị trực thuộc | every month by 20 same',
      'Phòng Kế hoạch - Tài chính | every month by 25 same',
    ],
  ],
  [
    '1. Sở Y tế\na) Giao ban công tác phòng dịch với các huyện 2 tuần một lần.\nb) Giao ban hằng tháng với Sở Tài chính.',
    ['Sở Y tế | every week', 'Sở Y tế | every month'],
  ],
  ['1. Giao Sở Y tế tổng hợp nhu cầu;\nđề xuất UBND tỉnh trước 17h00 ngày 15/4/2022.', ['Sở Y tế | 2022-04-15 17:00']],
  ['1. Giao Ban công tác Mặt trận các thôn vận động nhân dân.', ['ban công tác mặt trận các thôn | -']],
];

const sets: readonly (readonly [what: string, cases: readonly Case[]])[] = [
  ['fault that is found', foundFault],
  ['below a heading', underHeadings],
  ['one of several bodies of the same name', numberedBodies],
  ['how much of it, and when it is expected', howMuch],
  ['words above a list, and who is meant by short ones', aboveAList],
  ['labels on lines below the point', labels],
  ['a party that stands last', subjectLast],
  ['a time or a topic before the party', timeFirst],
  ['who is addressed, who heads', spoken],
  ['people whom no registry lists', unlisted],
  ['several parties in one point', several],
  ['those who join, named at the end', joining],
  ['how things stand first, then an order', afterAll],
  ['from when a time is counted', onceItHappens],
];

describe.each(sets)('Ways of telling: %s', (_what, cases) => {
  it.each(cases)('%s', (points, expected) => {
    expect(told(points)).toEqual(expected);
  });
});

const times: readonly (readonly [words: string, expected: string])[] = [
  ['trình Đề án trong tháng sáu', '2022-06-30'],
  ['hoàn thành trước cuối tháng chín năm 2022', '2022-09-30'],
  ['báo cáo mỗi tháng hai lần', 'every month'],
  ['tổng hợp số liệu 6 tháng năm 2022', '-'],
  ['trình phương án vào trung tuần tháng tư', '2022-04-20'],
  ['hoàn thành trong hạ tuần tháng 5', '2022-05-31'],
  ['tiêm vắc xin trong 10 ngày cuối tháng ba', '2022-03-31'],
  ['gửi báo cáo chậm nhất ngày mùng 5 tháng 4 năm 2022', '2022-04-05'],
  ['trồng cây chậm nhất là ngày mùng ba tháng tư', '2022-04-03'],
  ['gửi danh sách trước ngày mồng 5/4/2022', '2022-04-05'],
  ['gửi báo cáo trước ngày mùng 5 hằng tháng', 'every month by 5 same'],
  ['chi trả trợ cấp trước ngày mùng 5 Tết', '"trước ngày mùng 5 Tết"'],
  ['cấp phát bạt che chuồng trước ngày Đông chí', '"trước ngày Đông chí"'],
  ['tu sửa nghĩa trang trước tiết Thanh minh', '"trước tiết Thanh minh"'],
  ['cấp gạo cứu đói trước ngày ông Công', '"trước ngày ông Công"'],
  [
    'gửi hồ sơ trước khi báo cáo Bộ Nội vụ ít nhất 05 ngày làm việc',
    '"trước khi báo cáo Bộ Nội vụ ít nhất 05 ngày làm việc"',
  ],
  ['gửi hồ sơ trước khi trình 10 ngày', '"trước khi trình 10 ngày"'],
  ['thẩm định hồ sơ trước khi trình UBND tỉnh', '-'],
  ['cử đoàn kiểm tra trong tháng 11, tháng 12 năm 2022 và tháng 01 năm 2023', '2023-01-31'],
  ['lập danh sách trong quý IV năm 2022 và quý I năm 2023', '2023-03-31'],
  ['báo cáo trong tháng 12/2022 và năm 2023 tiếp tục thực hiện', '2022-12-31'],
  ['xong trước mùng 10 tháng Giêng', '"trước mùng 10 tháng Giêng"'],
  ['hướng dẫn gieo cấy xong trước tiết Hạ chí', '"trước tiết Hạ chí"'],
  ['gia cố đê bao trước con nước rằm tháng 8 âm lịch', '"trước con nước rằm tháng 8 âm lịch"'],
  ['phát đường băng cản lửa xong trong tháng Chạp', '"trong tháng Chạp"'],
  ['bình ổn giá từ nay đến Tết Nguyên đán', '"từ nay đến Tết Nguyên đán"'],
  ['trình trong kỳ họp thường lệ giữa năm', '"trong kỳ họp thường lệ giữa năm"'],
  ['đưa vào khai thác dịp Lễ hội Hoa năm 2022', '"dịp Lễ hội Hoa năm 2022"'],
  ['cấp nước vào dịp Quốc khánh 02/9/2022', '2022-09-02'],
  ['kiểm tra trước, trong và sau Tết', '-'],
  ['báo cáo kết quả sau Lễ hội 10 ngày', '10 day from event'],
  ['lập kế hoạch, trình UBND huyện ngày 25/6', '2022-06-25'],
  ['lựa chọn nhà thầu trước 15 tháng 10 năm 2022', '2022-10-15'],
  ['có mặt tại điểm tập kết lúc 5 giờ ngày 14/3/2022', '2022-03-14 05:00'],
  ['tổng kết đợt ra quân vào cuối tháng', '2022-03-31'],
  ['tự đánh giá, báo cáo vào tháng 11 hằng năm', 'every year'],
  ['rà soát công chức nghỉ hưu trước ngày 01/9/2022, lập danh sách', '-'],
  ['định kỳ 03 tháng, 06 tháng và năm báo cáo', 'every quarter, half_year, year'],
  ['tổng hợp kết quả trước ngày 05 tháng đầu quý', 'every quarter by 5 next'],
  ['báo cáo thu phí ngày 05 hằng tháng của tháng trước liền kề', 'every month by 5 next'],
  ['hướng dẫn biểu mẫu; thời gian thực hiện từ ngày 20/4/2022 đến 25/4/2022', '2022-04-25'],
  ['giải tỏa vi phạm trong năm 2022 và quý I năm 2023', '2023-03-31'],
  ['xóa phòng học tạm, hoàn thành đến năm 2024', '2024-12-31'],
  ['rà soát các dự án (giấy chứng nhận cấp trước ngày 01/7/2015)', '-'],
  ['công bố chỉ số trong tuần đầu của tháng 8 (trước ngày 07/8/2022)', '2022-08-07'],
  ['trình đề án trong quý III (chậm nhất ngày 15/9/2022)', '2022-09-15'],
  ['tập huấn trong tuần lễ thứ hai của tháng 7 (từ ngày 11 đến ngày 15/7/2022)', '2022-07-15'],
  ['tập huấn trong tuần lễ thứ hai của tháng 7', '2022-07-08'],
  ['kiểm tra giá cước, kết thúc trước 23 tháng Chạp (nhằm ngày 14/01/2023)', '2023-01-14'],
  ['xử lý điểm đen tai nạn (phát sinh trong quý I/2022)', '-'],
  ['bàn giao mặt bằng còn lại (hoàn thành trước ngày 15/5/2022)', '2022-05-15'],
  ['lập các chốt, hoạt động 24/24 giờ từ ngày 30/3/2022', '-'],
];

describe('Ways of telling when', () => {
  it.each(times)('%s: %s', (words, expected) => {
    expect(told(`1. Sở Nội vụ ${words}.`)).toEqual([`Sở Nội vụ | ${expected}`]);
  });
});
