import type { PaperKind } from './papers.js';

/** What stands in a paper (a notice of the province unless said), and who is told: "lead / who joins | next duty's lead". */
export interface Phrase {
  of?: PaperKind;
  points: string;
  who: string;
}

/** The patterns of domain.md §22 by their numbers, as papers of several kinds, years and habits phrase them. */
export const assignmentPhrases: readonly { no: number; phrases: readonly Phrase[] }[] = [
  {
    no: 1,
    phrases: [
      {
        points: '1. Giao Sở Y tế chủ trì, phối hợp với các đơn vị có liên quan rà soát.',
        who: 'Sở Y tế / các đơn vị có liên quan',
      },
      { points: '1. Sở Y tế chủ trì cùng Sở Tài chính lập dự toán.', who: 'Sở Y tế / Sở Tài chính' },
      {
        points:
          '1. Giao Giám đốc Sở GTVT chủ trì, phối hợp các đơn vị có liên quan kiểm tra, xử lý dứt điểm tình trạng xe quá tải trên ĐT.605.',
        who: 'Sở Giao thông vận tải / các đơn vị có liên quan',
      },
      {
        points: '1. Việc di dời đường dây 22kV: Sở Công Thương chủ trì, p/h UBND huyện Phù Sơn lập phương án.',
        who: 'Sở Công Thương / UBND huyện Phù Sơn',
      },
      {
        points:
          '1. Thống nhất chủ trương như đề nghị tại Tờ trình số 45/TTr-STC; giao Sở Tài chính (cơ quan chủ trì) cùng Sở KHĐT và các đơn vị liên quan hoàn tất thủ tục.',
        who: 'Sở Tài chính / Sở Kế hoạch và Đầu tư + các đơn vị liên quan',
      },
      {
        points: '1. Chủ trì, phối hợp với Sở Nội vụ thẩm định đề án tự chủ: Sở Tài chính.',
        who: 'Sở Tài chính / Sở Nội vụ',
      },
      {
        points:
          '1. Giao Sở Xây dựng làm cơ quan chủ trì, phối hợp chặt chẽ với Sở TNMT, UBND\nhuyện Phù Sơn và các đơn vị có liên\nquan rà soát quỹ đất, báo cáo trước ngày 30/3.',
        who: 'Sở Xây dựng / Sở Tài nguyên và Môi trường + UBND huyện Phù Sơn + các đơn vị có liên quan',
      },
      {
        points:
          '2. Phân công Sở VHTTDL chịu trách nhiệm chính, phối hợp với Đài Phát thanh và Truyền hình tỉnh tổ chức chương trình nghệ thuật.',
        who: 'Sở Văn hóa, Thể thao và Du lịch / Đài Phát thanh và Truyền hình tỉnh',
      },
    ],
  },
  {
    no: 2,
    phrases: [
      { points: '1. Giao Sở Nội vụ phối hợp với Sở Tư pháp hoàn chỉnh dự thảo.', who: 'Sở Nội vụ / Sở Tư pháp' },
      { points: '1. Đề nghị Sở Nội vụ phối hợp cùng Sở Tư pháp góp ý dự thảo.', who: 'Sở Nội vụ / Sở Tư pháp' },
      {
        points: '1. Yêu cầu Giám đốc Sở Nội vụ phối hợp chặt chẽ với Ban Tổ chức Tỉnh ủy rà soát, hoàn thiện hồ sơ.',
        who: 'Sở Nội vụ / Ban Tổ chức Tỉnh ủy',
      },
      {
        points: '1. UBND huyện Phù Sơn có trách nhiệm phối hợp với Sở Xây dựng trong công tác giải phóng mặt bằng.',
        who: 'UBND huyện Phù Sơn / Sở Xây dựng',
      },
      {
        points:
          '1. Đề nghị Cục Thống kê phối hợp với Phòng Thống kê (thuộc Sở Công Thương) và các đơn vị liên quan đối chiếu số liệu.',
        who: 'Cục Thống kê / Phòng Thống kê + các đơn vị liên quan',
      },
      {
        points: '1. Chi cục Kiểm lâm phối hợp Hạt Kiểm lâm huyện Phù Sơn tuần tra.',
        who: 'Chi cục Kiểm lâm / Hạt Kiểm lâm huyện Phù Sơn',
      },
    ],
  },
  {
    no: 3,
    phrases: [
      { points: '1. Giao Sở Xây dựng căn cứ quy định hiện hành rà soát, tổng hợp, báo cáo.', who: 'Sở Xây dựng' },
      { points: '1. Yêu cầu Sở Xây dựng kiểm tra, báo cáo UBND tỉnh.', who: 'Sở Xây dựng' },
      {
        points:
          '1. Nhất trí đề xuất của Sở Tài chính, giao Sở Xây dựng trên cơ sở hồ sơ của nhà đầu tư và các quy định hiện hành khẩn trương thẩm định, tổng hợp, đề xuất UBND tỉnh xem xét, quyết định.',
        who: 'Sở Xây dựng',
      },
      {
        points:
          '1. Sở Xây dựng nghiên cứu nội dung đề nghị của Công ty Cổ phần Hải Minh, kiểm tra, trả lời doanh nghiệp theo thẩm quyền.',
        who: 'Sở Xây dựng',
      },
      {
        points: '1. Chuyển Sở Nông nghiệp và PTNT kiểm tra, xử lý theo quy định.',
        who: 'Sở Nông nghiệp và Phát triển nông thôn',
      },
      {
        points: '1. Giao trách nhiệm cho Sở NN và PTNT tổng hợp báo cáo.',
        who: 'Sở Nông nghiệp và Phát triển nông thôn',
      },
      { points: '1. Chỉ đạo Sở Tư pháp rà soát văn bản, báo cáo trước 20/3/2024.', who: 'Sở Tư pháp' },
    ],
  },
  {
    no: 4,
    phrases: [
      { points: '1. Giao Sở Tài chính tham mưu UBND tỉnh ban hành Quyết định.', who: 'Sở Tài chính' },
      { points: '1. Sở Tài chính tham mưu trình UBND tỉnh phương án.', who: 'Sở Tài chính' },
      { points: '1. Giao Sở Tài chính dự thảo văn bản để UBND tỉnh báo cáo Bộ Tài chính.', who: 'Sở Tài chính' },
      {
        points: '1. Sở Nội vụ khẩn trương tham mưu cho Chủ tịch UBND tỉnh ban hành quyết định kiện toàn Hội đồng.',
        who: 'Sở Nội vụ',
      },
      { points: '1. Giao Sở Y tế tham mưu, trình UBND tỉnh ban hành Kế hoạch trong tháng 4.', who: 'Sở Y tế' },
      { points: '1. Giao Sở Tư pháp giúp UBND tỉnh soạn thảo Quy chế phối hợp.', who: 'Sở Tư pháp' },
      { points: '1. Giao Ban Dân tộc xây dựng dự thảo Nghị quyết trình HĐND tỉnh.', who: 'Ban Dân tộc' },
    ],
  },
  {
    no: 5,
    phrases: [
      {
        points:
          '1. Giao cho Sở Y tế xây dựng đề án, đồng thời phối hợp với Sở Tài chính, Sở Nội vụ hoàn thiện, trình UBND tỉnh.',
        who: 'Sở Y tế / Sở Tài chính + Sở Nội vụ',
      },
      {
        points:
          '1. Giao Sở Y tế xây dựng đề án; đồng thời, phối hợp với Sở Tài chính thẩm định kinh phí, trình UBND tỉnh xem xét.',
        who: 'Sở Y tế / Sở Tài chính',
      },
      {
        points:
          '1. Sở GD&ĐT rà soát, sắp xếp mạng lưới trường, lớp, đồng thời chủ động phối hợp cùng Sở Nội vụ, UBND các huyện bố trí giáo viên.',
        who: 'Sở Giáo dục và Đào tạo / Sở Nội vụ + ubnd các huyện',
      },
      {
        points:
          '1. Giao cho Sở Khoa học và Công nghệ tiếp thu ý kiến, hoàn chỉnh dự thảo. Đồng thời phối hợp với Sở Tài chính xác định nguồn kinh phí, báo cáo UBND tỉnh.',
        who: 'Sở Khoa học và Công nghệ / Sở Tài chính',
      },
      {
        points:
          '1. Sở Xây dựng lập đề cương, bên cạnh đó phối hợp với các Sở: Tư pháp, Nội vụ lấy ý kiến, trình UBND tỉnh phê duyệt.',
        who: 'Sở Xây dựng / Sở Tư pháp + Sở Nội vụ',
      },
      {
        points:
          '1. Giao cho Sở Y tế xây dựng đề án\nvà phối hợp với Sở Tài chính, Sở Nội vụ\nhoàn thiện, trình UBND tỉnh.',
        who: 'Sở Y tế / Sở Tài chính + Sở Nội vụ',
      },
    ],
  },
  {
    no: 6,
    phrases: [
      {
        points: '1. Sở Nội vụ xây dựng kế hoạch; Sở Tài chính bố trí kinh phí; UBND các huyện triển khai.',
        who: 'Sở Nội vụ | Sở Tài chính | ubnd các huyện',
      },
      { points: '1. Sở Nội vụ xây dựng kế hoạch. Sở Tài chính bố trí kinh phí.', who: 'Sở Nội vụ | Sở Tài chính' },
      {
        points: '1. UBND tỉnh yêu cầu: a) Sở Nội vụ xây dựng kế hoạch; b) Sở Tài chính bố trí kinh phí.',
        who: 'Sở Nội vụ | Sở Tài chính',
      },
      { points: '1. Giao Sở Tài chính bố trí kinh phí, Sở Xây dựng lập hồ sơ.', who: 'Sở Tài chính | Sở Xây dựng' },
      { points: '1- Sở Y tế: Rà soát nhân lực.\n2- Sở Nội vụ: Rà soát biên chế.', who: 'Sở Y tế | Sở Nội vụ' },
      { points: '(1) Sở Y tế rà soát nhân lực;\n(2) Sở Nội vụ rà soát biên chế.', who: 'Sở Y tế | Sở Nội vụ' },
      {
        points: '1. Sở Nội vụ xây dựng kế hoạch, Sở Tài chính bố trí kinh phí, Sở Tư pháp thẩm định văn bản.',
        who: 'Sở Nội vụ | Sở Tài chính | Sở Tư pháp',
      },
      {
        points: '1. Công an tỉnh phân luồng; còn Sở Giao thông vận tải sửa chữa các điểm đen.',
        who: 'Công an tỉnh | Sở Giao thông vận tải',
      },
      {
        points:
          '1. Về phòng, chống dịch: Sở Y tế công bố số liệu trước ngày 20/3/2024; Công an tỉnh nắm chắc địa bàn; UBND các huyện báo cáo hằng ngày.',
        who: 'Sở Y tế | Công an tỉnh | ubnd các huyện',
      },
      { points: '1. Sở Nội vụ: xây dựng kế hoạch;\nSở Tài chính: bố trí kinh phí.', who: 'Sở Nội vụ | Sở Tài chính' },
      {
        points: '+ Sở Nội vụ xây dựng kế hoạch.\n+ Sở Tài chính bố trí kinh phí.\n+ UBND các huyện triển khai.',
        who: 'Sở Nội vụ | Sở Tài chính | ubnd các huyện',
      },
      {
        points:
          '1. Sở Nội vụ khẩn trương xây dựng kế hoạch, trình UBND tỉnh; sau khi kế hoạch được duyệt, Sở Tài chính bố trí kinh phí.',
        who: 'Sở Nội vụ | Sở Tài chính',
      },
    ],
  },
  {
    no: 7,
    phrases: [
      { points: '1. Sở Y tế\na) Rà soát nhân lực.\nb) Báo cáo kết quả.', who: 'Sở Y tế | Sở Y tế' },
      { points: '1. Sở Y tế có trách nhiệm:\n- Rà soát nhân lực.\n- Báo cáo kết quả.', who: 'Sở Y tế | Sở Y tế' },
      { points: '1. Trách nhiệm của Sở Y tế\n- Rà soát nhân lực.', who: 'Sở Y tế' },
      { points: '1. Đối với Sở Y tế:\n- Rà soát nhân lực.', who: 'Sở Y tế' },
      { points: 'Sở Y tế:\n- Rà soát nhân lực.\nSở Nội vụ:\n- Rà soát biên chế.', who: 'Sở Y tế | Sở Nội vụ' },
      { points: '* Sở Y tế:\n- Rà soát nhân lực.\n* Sở Nội vụ:\n- Rà soát biên chế.', who: 'Sở Y tế | Sở Nội vụ' },
      { points: '- Sở Y tế:\n+ Rà soát nhân lực.\n- Sở Nội vụ:\n+ Rà soát biên chế.', who: 'Sở Y tế | Sở Nội vụ' },
      { points: 'I. SỞ Y TẾ\n1. Rà soát nhân lực.\n2. Báo cáo kết quả.', who: 'Sở Y tế | Sở Y tế' },
      { points: '1. Sở Y tế có nhiệm vụ\n1.1. Rà soát nhân lực.\n1.2. Báo cáo kết quả.', who: 'Sở Y tế | Sở Y tế' },
      {
        points: '2. Sở TT&TT chịu trách nhiệm\n+ Rà soát hạ tầng số;\n+ Báo cáo kết quả.',
        who: 'Sở Thông tin và Truyền thông | Sở Thông tin và Truyền thông',
      },
      {
        points: '1. Giao Sở Y tế thực hiện các nhiệm vụ sau:\n- Rà soát nhân lực;\n- Báo cáo kết quả.',
        who: 'Sở Y tế | Sở Y tế',
      },
      {
        points: 'Điều 3. Sở Y tế\n1. Rà soát nhân lực.\n2. Báo cáo kết quả.\nĐiều 4. Sở Nội vụ thẩm định.',
        who: 'Sở Y tế | Sở Y tế | Sở Nội vụ',
      },
      { points: '3/ Sở Y tế:\na/ Rà soát nhân lực.\nb/ Báo cáo kết quả.', who: 'Sở Y tế | Sở Y tế' },
      { points: '1. Giám đốc Sở Y tế\nRà soát nhân lực.\nBáo cáo kết quả thực hiện.', who: 'Sở Y tế | Sở Y tế' },
      { points: '1. Nhiệm vụ của Sở Y tế:\n- Rà soát nhân lực.\n- Báo cáo kết quả.', who: 'Sở Y tế | Sở Y tế' },
      { points: '1. Về phía Sở Y tế:\n• Rà soát nhân lực\n• Báo cáo kết quả', who: 'Sở Y tế | Sở Y tế' },
    ],
  },
  {
    no: 8,
    phrases: [
      {
        points:
          '1. Sở Tài chính và Sở Nội vụ\na) Sở Tài chính, Sở Nội vụ rà soát.\nb) Chủ trì phối hợp với các địa phương kiểm tra.',
        who: 'Sở Tài chính + Sở Nội vụ | Sở Tài chính + Sở Nội vụ / các địa phương',
      },
      {
        points: '2. Sở Tài chính; Sở Nội vụ:\n- Rà soát biên chế, kinh phí.\n- Phối hợp với các huyện kiểm tra.',
        who: 'Sở Tài chính + Sở Nội vụ | Sở Tài chính + Sở Nội vụ / các huyện',
      },
      {
        points: '2. Sở Tài chính - Kho bạc Nhà nước tỉnh\na) Thanh toán kịp thời.\nb) Chủ trì hướng dẫn chủ đầu tư.',
        who: 'Sở Tài chính + Kho bạc Nhà nước tỉnh | Sở Tài chính + Kho bạc Nhà nước tỉnh',
      },
    ],
  },
  {
    no: 9,
    phrases: [
      {
        points: '1. Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các huyện, thành phố:\na) Quán triệt Chỉ thị.',
        who: 'các sở, ban, ngành + ubnd các huyện, thành phố',
      },
      { points: '1. Thủ trưởng các cơ quan, đơn vị thuộc tỉnh rà soát.', who: 'các cơ quan, đơn vị thuộc tỉnh' },
      {
        points:
          '1. Giám đốc các sở, thủ trưởng các ban, ngành tỉnh và Chủ tịch UBND các huyện, thị xã, thành phố:\n- Quán triệt Chỉ thị này;\n- Báo cáo kết quả.',
        who: 'các sở + các ban, ngành tỉnh + ubnd các huyện, thị xã, thành phố | các sở + các ban, ngành tỉnh + ubnd các huyện, thị xã, thành phố',
      },
      {
        points:
          '1. Người đứng đầu các cơ quan, đơn vị; Chủ tịch UBND các xã, phường chịu trách nhiệm trước Chủ tịch UBND tỉnh về kết quả thực hiện, chủ động kiểm tra cơ sở.',
        who: 'các cơ quan, đơn vị + ubnd các xã, phường',
      },
      {
        of: 'district',
        points: '1. Trưởng các phòng, ban chuyên môn; Chủ tịch UBND các xã, thị trấn rà soát.',
        who: 'các phòng, ban chuyên môn + ubnd các xã, thị trấn',
      },
    ],
  },
  {
    no: 10,
    phrases: [
      { points: '1. Các doanh nghiệp viễn thông:\n- Ngầm hóa cáp.', who: 'các doanh nghiệp viễn thông' },
      { points: '1. Đề nghị các chủ đầu tư khắc phục tồn tại.', who: 'các chủ đầu tư' },
      {
        points: '1. Các doanh nghiệp kinh doanh xăng dầu:\n- Duy trì lượng hàng dự trữ.\n- Niêm yết giá.',
        who: 'các doanh nghiệp kinh doanh xăng dầu | các doanh nghiệp kinh doanh xăng dầu',
      },
      {
        points: '1. Các chủ đầu tư, nhà thầu thi công phải đẩy nhanh tiến độ, hoàn trả mặt đường.',
        who: 'các chủ đầu tư, nhà thầu thi công',
      },
      { points: '1. Hội Nông dân, Hội Phụ nữ vận động hội viên tham gia.', who: 'Hội Nông dân + Hội Phụ nữ' },
      { points: '1. Các hộ kinh doanh tại chợ Mới ký cam kết phòng cháy.', who: 'các hộ kinh doanh tại chợ mới' },
      {
        points: '1. Đề nghị các ngân hàng thương mại trên địa bàn xem xét giảm lãi suất cho vay.',
        who: 'các ngân hàng thương mại trên địa bàn',
      },
    ],
  },
  {
    no: 11,
    phrases: [
      { points: '1. Một số nội dung khác\n- Sở Y tế kiểm tra.\n- Sở Nội vụ rà soát.', who: 'Sở Y tế | Sở Nội vụ' },
      { points: '1. Về công tác cán bộ: Sở Nội vụ rà soát biên chế.', who: 'Sở Nội vụ' },
      { points: '1. Tăng cường quản lý giá\nSở Tài chính kiểm tra việc niêm yết.', who: 'Sở Tài chính' },
      {
        points: '3. Các nhiệm vụ khác\na) Sở Y tế kiểm tra công tác phòng dịch.\nb) Sở Nội vụ rà soát biên chế.',
        who: 'Sở Y tế | Sở Nội vụ',
      },
      {
        points:
          'II. LĨNH VỰC NÔNG NGHIỆP\n- Sở Nông nghiệp và PTNT theo dõi chặt chẽ diễn biến dịch bệnh.\n- UBND các huyện chỉ đạo nông dân xuống giống đúng lịch.',
        who: 'Sở Nông nghiệp và Phát triển nông thôn | ubnd các huyện',
      },
      {
        points:
          '2. Về thu, chi ngân sách\n2.1. Sở Tài chính rà soát các khoản chi.\n2.2. Cục Thuế tỉnh chống thất thu.',
        who: 'Sở Tài chính | Cục Thuế tỉnh',
      },
      { points: '- Đối với công tác bình ổn thị trường Tết: Sở Công Thương dự trữ hàng hóa.', who: 'Sở Công Thương' },
      {
        points: '4. Về kiến nghị của Hiệp hội Doanh nghiệp tỉnh liên quan đến giá điện: giao Sở Công Thương trả lời.',
        who: 'Sở Công Thương',
      },
      {
        points:
          '1. Công tác chuẩn bị năm học mới\nGiao Sở Giáo dục và Đào tạo rà soát cơ sở vật chất.\nGiao Sở Y tế kiểm tra y tế học đường.',
        who: 'Sở Giáo dục và Đào tạo | Sở Y tế',
      },
    ],
  },
  {
    no: 12,
    phrases: [
      {
        points: '1. Ban Thi đua - Khen thưởng (Sở Nội vụ) phối hợp với Sở Y tế đề xuất.',
        who: 'Ban Thi đua - Khen thưởng / Sở Y tế',
      },
      {
        points: '1. Ban Tôn giáo (Sở Nội vụ) chủ trì, phối hợp Công an tỉnh nắm tình hình.',
        who: 'Ban Tôn giáo / Công an tỉnh',
      },
      { points: '1. Giao Chi cục Kiểm lâm - Sở Nông nghiệp và PTNT kiểm tra.', who: 'Chi cục Kiểm lâm' },
      { points: '1. Yêu cầu Thanh tra Sở (Sở Giao thông vận tải) xử lý xe quá tải.', who: 'Thanh tra Sở' },
      {
        points: '1. Chi cục Quản lý thị trường (thuộc Sở Công Thương) cùng Sở Y tế lấy mẫu kiểm nghiệm.',
        who: 'Chi cục Quản lý thị trường / Sở Y tế',
      },
      {
        points: '1. Giao Ban Quản lý dự án Đầu tư xây dựng công trình giao thông (trực thuộc UBND tỉnh) lập hồ sơ.',
        who: 'Ban Quản lý dự án Đầu tư xây dựng công trình giao thông',
      },
    ],
  },
  {
    no: 13,
    phrases: [
      {
        points: '1. Trung tâm Hành chính công tỉnh (thuộc Văn phòng UBND tỉnh) công khai.',
        who: 'Trung tâm Hành chính công tỉnh',
      },
      {
        points: '1. Trung tâm Phục vụ hành chính công tỉnh thuộc Văn phòng UBND tỉnh niêm yết công khai thủ tục.',
        who: 'Trung tâm Phục vụ hành chính công tỉnh',
      },
      {
        points:
          '1. Yêu cầu Giám đốc Trung tâm Công nghệ thông tin và Truyền thông (Sở TT&TT) khắc phục lỗi phần mềm trước 30/3/2024.',
        who: 'Trung tâm Công nghệ thông tin và Truyền thông',
      },
      {
        points: '1. Trung tâm Kiểm soát bệnh tật - trực thuộc Sở Y tế - tổ chức tiêm chủng.',
        who: 'Trung tâm Kiểm soát bệnh tật',
      },
      {
        points: '1. Giao Phòng Kiểm soát thủ tục hành chính (Văn phòng UBND tỉnh) theo dõi, đôn đốc.',
        who: 'Phòng Kiểm soát thủ tục hành chính',
      },
    ],
  },
  {
    no: 14,
    phrases: [
      { points: '1. Đề nghị các sở, ban, ngành báo cáo kết quả.', who: 'các sở, ban, ngành' },
      {
        points: '1. Đề nghị các sở, ban, ngành; UBMTTQ Việt Nam tỉnh; các đoàn thể tuyên truyền sâu rộng.',
        who: 'các sở, ban, ngành + Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh + các đoàn thể',
      },
      {
        points: '- Yêu cầu các sở, ban, ngành và địa phương nghiêm túc rút kinh nghiệm, khắc phục.',
        who: 'các sở, ban, ngành và địa phương',
      },
      {
        points: '1. Các cơ quan, đơn vị, địa phương nghiêm túc triển khai, gửi kết quả về Sở Nội vụ.',
        who: 'các cơ quan, đơn vị, địa phương',
      },
      {
        points: '1. Tất cả các cơ quan hành chính nhà nước trên địa bàn tỉnh thực hiện ký số văn bản điện tử.',
        who: 'tất cả các cơ quan hành chính nhà nước trên địa bàn tỉnh',
      },
    ],
  },
  {
    no: 15,
    phrases: [
      { points: '1. Đề nghị các thành viên Ban Chỉ đạo kiểm tra địa bàn.', who: 'các thành viên ban chỉ đạo' },
      {
        points: '1. Các thành viên Ban Chỉ đạo theo nhiệm vụ được phân công xuống cơ sở kiểm tra.',
        who: 'các thành viên ban chỉ đạo',
      },
      {
        points: '1. Đề nghị các đồng chí thành viên Ban Chỉ đạo nghiên cứu, cho ý kiến bằng văn bản.',
        who: 'thành viên ban chỉ đạo',
      },
      {
        points: '1. Thành viên Hội đồng thẩm định gửi phiếu đánh giá về Sở KH&CN.',
        who: 'thành viên hội đồng thẩm định',
      },
      {
        points: '1. Giao thành viên Ban Chỉ đạo 389 tỉnh kiểm tra các địa bàn trọng điểm.',
        who: 'thành viên ban chỉ đạo 389 tỉnh',
      },
      {
        points: '1. Yêu cầu các thành viên Tổ công tác bố trí thời gian tham gia đầy đủ.',
        who: 'các thành viên tổ công tác',
      },
    ],
  },
  {
    no: 16,
    phrases: [
      {
        points: '1. UBND tỉnh yêu cầu Thủ trưởng các sở, ngành; Chủ tịch UBND các huyện rà soát.',
        who: 'các sở, ngành + ubnd các huyện',
      },
      {
        points:
          'Chủ tịch UBND tỉnh yêu cầu Giám đốc các sở, Thủ trưởng các ban, ngành; Chủ tịch UBND các huyện, thành phố tập trung chỉ đạo, hoàn thành trước 20/3/2024.',
        who: 'các sở + các ban, ngành + ubnd các huyện, thành phố',
      },
      {
        points:
          'Để chủ động ứng phó, Chủ tịch UBND tỉnh yêu cầu: Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các huyện trực ban 24/24 giờ.',
        who: 'các sở, ban, ngành + ubnd các huyện',
      },
      {
        points: 'UBND tỉnh đề nghị Thủ trưởng sở, ban, ngành; Chủ tịch UBND huyện, thị xã, thành phố rà soát, báo cáo.',
        who: 'sở, ban, ngành + ubnd huyện, thị xã, thành phố',
      },
      {
        points: '2. Lãnh đạo UBND tỉnh yêu cầu lãnh đạo các sở và lãnh đạo UBND các huyện tiếp công dân theo lịch.',
        who: 'các sở + ubnd các huyện',
      },
    ],
  },
  {
    no: 17,
    phrases: [
      { points: '1. Các sở, UBND các huyện phải báo cáo kết quả.', who: 'các sở + ubnd các huyện' },
      {
        points: '1. Các sở, ban, ngành, UBND các huyện cần kiểm tra đột xuất.',
        who: 'các sở, ban, ngành + ubnd các huyện',
      },
      {
        points: '1. Tuyệt đối không để sót việc; các cơ quan, đơn vị phải rà soát lại toàn bộ hồ sơ tồn đọng.',
        who: 'các cơ quan, đơn vị',
      },
      { points: '1. Các Sở, UBND các huyện có trách nhiệm công khai kết quả.', who: 'các sở + ubnd các huyện' },
      {
        points: '1. Các Sở và UBND các huyện không được để hồ sơ trễ hạn; phải xin lỗi bằng văn bản khi trễ hạn.',
        who: 'các sở + ubnd các huyện',
      },
    ],
  },
  {
    no: 18,
    phrases: [
      { points: '1. Từng ngành, từng địa phương báo cáo về UBND tỉnh.', who: 'từng ngành, từng địa phương' },
      {
        points: '1. Từng sở, ngành, địa phương tự rà soát, báo cáo UBND tỉnh trước ngày 20/3/2024.',
        who: 'từng sở, ngành, địa phương',
      },
      { points: '1. Mỗi xã, phường lựa chọn một mô hình điểm.', who: 'mỗi xã, phường' },
      { points: '1. Yêu cầu từng cơ quan, đơn vị xây dựng kế hoạch tiết kiệm điện.', who: 'từng cơ quan, đơn vị' },
      { points: '1. Mỗi sở, ban, ngành phân công 01 lãnh đạo phụ trách.', who: 'mỗi sở, ban, ngành' },
      {
        points: '1. Từng ngành, từng cấp phải xác định rõ trách nhiệm, báo cáo kết quả về Sở Nội vụ.',
        who: 'từng ngành, từng cấp',
      },
    ],
  },
  {
    no: 19,
    phrases: [
      { points: '1. Cơ quan thường trực Ban Chỉ đạo (Sở Nội vụ) tổng hợp tình hình.', who: 'Sở Nội vụ' },
      {
        points: '1. Cơ quan thường trực Ban Chỉ huy Phòng thủ dân sự tỉnh (Sở Xây dựng) báo cáo hằng ngày.',
        who: 'Sở Xây dựng',
      },
      { points: '1. Sở Y tế - cơ quan thường trực Ban Chỉ đạo tổng hợp báo cáo.', who: 'Sở Y tế' },
      {
        points: '1. Cơ quan thường trực Ban Chỉ đạo CCHC tỉnh (Sở Nội vụ) hằng quý báo cáo Trưởng Ban.',
        who: 'Sở Nội vụ',
      },
      {
        points: '1. Giao Văn phòng Điều phối nông thôn mới tỉnh (cơ quan thường trực Ban Chỉ đạo) đôn đốc các huyện.',
        who: 'Văn phòng Điều phối nông thôn mới tỉnh',
      },
      {
        points: '1. Sở Thông tin và Truyền thông với vai trò là cơ quan thường trực tổng hợp báo cáo.',
        who: 'Sở Thông tin và Truyền thông',
      },
      { points: '1. Công an tỉnh (Cơ quan Thường trực Ban Chỉ đạo 138) tham mưu kế hoạch.', who: 'Công an tỉnh' },
      {
        points: '1. Giao cơ quan thường trực Chương trình OCOP (Sở Nông nghiệp và PTNT) thẩm định hồ sơ.',
        who: 'Sở Nông nghiệp và Phát triển nông thôn',
      },
      { points: '1. Sở Y tế là Cơ quan Thường trực Ban Chỉ đạo, có trách nhiệm theo dõi, báo cáo.', who: 'Sở Y tế' },
    ],
  },
  {
    no: 20,
    phrases: [
      {
        points: '1. Các thành viên Ban Chỉ đạo, Tổ giúp việc bám sát địa bàn, báo cáo kết quả.',
        who: 'các thành viên ban chỉ đạo + Tổ giúp việc',
      },
      {
        points: '1. Tổ giúp việc Ban Chỉ đạo hoàn thiện dự thảo báo cáo trước 20/3/2024.',
        who: 'Tổ giúp việc Ban Chỉ đạo',
      },
      {
        points:
          '1. Thành viên Ban Chỉ đạo và thành viên Tổ giúp việc thực hiện nhiệm vụ theo phân công, định kỳ báo cáo.',
        who: 'thành viên ban chỉ đạo + thành viên tổ giúp việc',
      },
    ],
  },
  {
    no: 21,
    phrases: [
      { points: '1. Đ/c Giám đốc Sở Y tế kiểm tra thực địa.', who: 'Sở Y tế' },
      { points: '1. Giao ông Giám đốc Sở Y tế kiểm tra thực địa.', who: 'Sở Y tế' },
      { points: '1. Đồng chí Giám đốc Sở Y tế trực tiếp kiểm tra, chấn chỉnh.', who: 'Sở Y tế' },
      { points: '1. Đề nghị đồng chí Giám đốc Công an tỉnh chỉ đạo điều tra, làm rõ.', who: 'Công an tỉnh' },
      { points: '1. Ông Chủ tịch UBND huyện Phù Sơn báo cáo giải trình.', who: 'UBND huyện Phù Sơn' },
      {
        points: '1. Các đồng chí Giám đốc Sở Tài chính, Giám đốc Sở Nội vụ kiểm điểm trách nhiệm.',
        who: 'Sở Tài chính + Sở Nội vụ',
      },
      { points: '1. Giám đốc Sở Xây dựng Trần Văn B rà soát.', who: 'Sở Xây dựng' },
      {
        points: '1. Bà Giám đốc Sở Xây dựng chịu trách nhiệm hoàn thành việc bàn giao trước ngày 20/3/2024.',
        who: 'Sở Xây dựng',
      },
    ],
  },
  {
    no: 22,
    phrases: [
      { points: '1. Giao đồng chí Trần Văn B, Phó Chủ tịch UBND tỉnh trực tiếp chỉ đạo.', who: '' },
      { points: '1. Đồng chí Phó Chủ tịch UBND tỉnh trực tiếp chỉ đạo công tác này.', who: '' },
      { points: '1. Giao đồng chí Phó Trưởng Ban Chỉ đạo trực tiếp chỉ đạo các huyện miền núi.', who: '' },
      { points: '1. Phân công đồng chí Phó Chủ tịch Thường trực UBND tỉnh trực tiếp theo dõi, chỉ đạo.', who: '' },
      { points: '1. Giao các đồng chí Phó Chủ tịch UBND tỉnh theo lĩnh vực phụ trách chỉ đạo, đôn đốc.', who: '' },
      { points: '1. Giao PCT UBND tỉnh phụ trách văn xã trực tiếp chỉ đạo; Sở Y tế rà soát nhân lực.', who: 'Sở Y tế' },
      { points: '1. Đồng chí Trần Văn B, Phó Chủ tịch UBND tỉnh phụ trách, chỉ đạo chung.', who: '' },
    ],
  },
  {
    no: 23,
    phrases: [
      { points: '1. Giao Chánh Văn phòng UBND tỉnh theo dõi, đôn đốc, báo cáo.', who: 'Văn phòng UBND tỉnh' },
      { points: '1. Ủy quyền Chánh Văn phòng UBND tỉnh kiểm tra, đôn đốc.', who: 'Văn phòng UBND tỉnh' },
      {
        points: '5. Văn phòng UBND tỉnh theo dõi, kiểm tra, đôn đốc việc thực hiện Thông báo này.',
        who: 'Văn phòng UBND tỉnh',
      },
      { points: '5. Chánh Văn phòng UBND tỉnh có trách nhiệm đôn đốc, tổng hợp báo cáo.', who: 'Văn phòng UBND tỉnh' },
      { points: '5. Giao Chánh VP UBND tỉnh hàng tháng tổng hợp kết quả, báo cáo.', who: 'Văn phòng UBND tỉnh' },
      {
        points:
          '5. Văn phòng UBND tỉnh chủ trì, phối hợp với Sở Nội vụ theo dõi, đôn đốc các cơ quan, đơn vị thực hiện.',
        who: 'Văn phòng UBND tỉnh / Sở Nội vụ',
      },
      { points: '5. Giao Chánh Văn phòng thông báo, đôn đốc và báo cáo kết quả.', who: 'Văn phòng UBND tỉnh' },
    ],
  },
  {
    no: 24,
    phrases: [
      { points: '1. Giao Tổ Kiểm tra công vụ (Sở Nội vụ) theo dõi kết quả.', who: 'Tổ Kiểm tra công vụ' },
      { points: '1. Giao Thanh tra tỉnh theo dõi việc thực hiện.', who: 'Thanh tra tỉnh' },
      { points: '5. Tổ Kiểm tra công vụ (thuộc Sở Nội vụ) theo dõi, đôn đốc, kiểm tra.', who: 'Tổ Kiểm tra công vụ' },
      { points: '5. Giao Chánh Thanh tra tỉnh giám sát, báo cáo kết quả thực hiện Chỉ thị.', who: 'Thanh tra tỉnh' },
      {
        points: '5. Giao Sở Kế hoạch và Đầu tư làm đầu mối theo dõi, tổng hợp tình hình thực hiện.',
        who: 'Sở Kế hoạch và Đầu tư',
      },
      {
        points: '5. Tổ công tác của Chủ tịch UBND tỉnh kiểm tra việc thực hiện nhiệm vụ của các cơ quan.',
        who: 'Tổ công tác của Chủ tịch UBND tỉnh',
      },
    ],
  },
  {
    no: 25,
    phrases: [
      {
        points: '1. Sở Y tế làm đầu mối, các cơ quan liên quan phối hợp tổng hợp.',
        who: 'Sở Y tế / các cơ quan liên quan',
      },
      {
        points: '1. Giao Sở Y tế là đầu mối, các sở, ban, ngành phối hợp cung cấp số liệu.',
        who: 'Sở Y tế / các sở, ban, ngành',
      },
      {
        points: '1. Sở Nội vụ là cơ quan đầu mối; các cơ quan, đơn vị liên quan có trách nhiệm phối hợp thực hiện.',
        who: 'Sở Nội vụ / các cơ quan, đơn vị liên quan',
      },
      {
        points:
          '1. Giao Sở Tài chính làm đầu mối, có sự phối hợp của Kho bạc Nhà nước tỉnh, Cục Thuế tổng hợp nợ đọng.',
        who: 'Sở Tài chính / Kho bạc Nhà nước tỉnh + Cục Thuế',
      },
      {
        points: '1. Đầu mối: Sở Công Thương; phối hợp: Cục Quản lý thị trường.',
        who: 'Sở Công Thương / Cục Quản lý thị trường',
      },
      {
        points: '1. Sở Xây dựng đầu mối tổng hợp, UBND các huyện phối hợp cung cấp hồ sơ.',
        who: 'Sở Xây dựng / ubnd các huyện',
      },
    ],
  },
  {
    no: 26,
    phrases: [
      { points: '1. Sở Y tế (chủ trì), Sở Tài chính (phối hợp) lập dự toán.', who: 'Sở Y tế / Sở Tài chính' },
      { points: '1. Lập dự toán (Sở Y tế chủ trì, Sở Tài chính phối hợp).', who: 'Sở Y tế / Sở Tài chính' },
      { points: '1. Công tác tuyên truyền do Báo An Hải thực hiện.', who: 'Báo An Hải' },
      { points: '1. Rà soát các dự án, trình UBND tỉnh; giao Sở Xây dựng chủ trì.', who: 'Sở Xây dựng' },
      {
        points: '1. Sở Y tế chủ trì; các trường cao đẳng trong tỉnh phối hợp cung ứng.',
        who: 'Sở Y tế / các trường cao đẳng trong tỉnh',
      },
      {
        points: '1. Sở Y tế chủ trì; Sở Tài chính, Sở Nội vụ phối hợp xây dựng đề án.',
        who: 'Sở Y tế / Sở Tài chính + Sở Nội vụ',
      },
      {
        points:
          '1. Điều chỉnh quy hoạch cụm công nghiệp - Chủ trì: Sở Công Thương; phối hợp: Sở Xây dựng; thời gian: quý II/2024.',
        who: 'Sở Công Thương / Sở Xây dựng',
      },
      {
        points: '- Lập dự toán mua sắm thiết bị. Chủ trì: Sở Y tế. Phối hợp: Sở Tài chính. Hoàn thành: tháng 4/2024.',
        who: 'Sở Y tế / Sở Tài chính',
      },
      {
        points:
          '1. Sở Tài nguyên và Môi trường (cơ quan chủ trì), UBND huyện Phù Sơn (cơ quan phối hợp) xác định ranh giới.',
        who: 'Sở Tài nguyên và Môi trường / UBND huyện Phù Sơn',
      },
      {
        points: '1. Rà soát văn bản quy phạm pháp luật [Sở Tư pháp chủ trì, các sở, ngành phối hợp].',
        who: 'Sở Tư pháp / các sở, ngành',
      },
      {
        points: '1. Nội dung này do Sở Nội vụ chủ trì, phối hợp với Sở Tài chính tham mưu.',
        who: 'Sở Nội vụ / Sở Tài chính',
      },
    ],
  },
  {
    no: 27,
    phrases: [
      { points: '1. Sở Y tế chủ trì hướng dẫn; UBND cấp xã thực hiện.', who: 'Sở Y tế | ubnd cấp xã' },
      { points: '1. Sở Y tế hướng dẫn; UBND các huyện tổ chức thực hiện.', who: 'Sở Y tế | ubnd các huyện' },
      { points: '1. Sở Y tế có trách nhiệm hướng dẫn, UBND cấp xã tổ chức thực hiện.', who: 'Sở Y tế | ubnd cấp xã' },
      {
        points:
          '1. Sở Nội vụ hướng dẫn quy trình; trên cơ sở đó, UBND các huyện triển khai, báo cáo trước ngày 20/3/2024.',
        who: 'Sở Nội vụ | ubnd các huyện',
      },
      {
        points:
          '1. Giao Sở Tài chính chủ trì hướng dẫn các đơn vị thực hiện; các đơn vị dự toán căn cứ hướng dẫn lập dự toán.',
        who: 'Sở Tài chính | các đơn vị dự toán',
      },
      {
        points: '1. Sở Nông nghiệp và PTNT ban hành hướng dẫn kỹ thuật. UBND các huyện triển khai thực hiện.',
        who: 'Sở Nông nghiệp và Phát triển nông thôn | ubnd các huyện',
      },
    ],
  },
  {
    no: 28,
    phrases: [
      { points: '1. Sở Y tế và Sở Tài chính thống nhất mức hỗ trợ.', who: 'Sở Y tế + Sở Tài chính' },
      {
        points: '1. Giao Sở Y tế và Sở Tài chính rà soát, báo cáo trước ngày 20/3/2024.',
        who: 'Sở Y tế + Sở Tài chính',
      },
      {
        points: '1. Sở Nội vụ, Sở Tài chính và Văn phòng UBND tỉnh thống nhất nội dung, trình UBND tỉnh.',
        who: 'Sở Nội vụ + Sở Tài chính + Văn phòng UBND tỉnh',
      },
      {
        points: '1. Đề nghị Công an tỉnh và Bộ CHQS tỉnh tuần tra, kiểm soát khu vực biên giới.',
        who: 'Công an tỉnh + Bộ Chỉ huy Quân sự tỉnh',
      },
      {
        points: '1. Giao Sở Xây dựng, UBND thành phố Hải Châu kiểm tra hiện trường, đề xuất hướng xử lý.',
        who: 'Sở Xây dựng + UBND thành phố Hải Châu',
      },
    ],
  },
  {
    no: 29,
    phrases: [
      {
        points: '1. Sở Nông nghiệp và Môi trường; Sở Văn hóa, Thể thao và Du lịch rà soát.',
        who: 'Sở Nông nghiệp và Môi trường + Sở Văn hóa, Thể thao và Du lịch',
      },
      {
        points: '1. Giao Sở Lao động - Thương binh và Xã hội và Sở Giáo dục và Đào tạo rà soát.',
        who: 'Sở Lao động - Thương binh và Xã hội + Sở Giáo dục và Đào tạo',
      },
      {
        points: '1. Sở Văn hoá, Thể thao và Du lịch, Sở Thông tin và Truyền thông quảng bá hình ảnh địa phương.',
        who: 'Sở Văn hóa, Thể thao và Du lịch + Sở Thông tin và Truyền thông',
      },
      {
        points: '1. Giám đốc các Sở Tài nguyên và Môi trường, Nông nghiệp và Phát triển nông thôn kiểm tra.',
        who: 'Sở Tài nguyên và Môi trường + Sở Nông nghiệp và Phát triển nông thôn',
      },
      {
        points: '1. Ban Quản lý các khu công nghiệp và Sở Kế hoạch và Đầu tư rút ngắn thủ tục.',
        who: 'Ban Quản lý các khu công nghiệp + Sở Kế hoạch và Đầu tư',
      },
      {
        points: '1. Sở Dân tộc và Tôn giáo; Sở Khoa học và Công nghệ rà soát chức năng, nhiệm vụ.',
        who: 'Sở Dân tộc và Tôn giáo + Sở Khoa học và Công nghệ',
      },
    ],
  },
  {
    no: 30,
    phrases: [
      { points: '1. Giám đốc các Sở: Nội vụ, Tư pháp rà soát quy định.', who: 'Sở Nội vụ + Sở Tư pháp' },
      {
        points: '1. Giám đốc các Sở: Nội vụ, Tài chính; Chánh Văn phòng UBND tỉnh rà soát.',
        who: 'Sở Nội vụ + Sở Tài chính + Văn phòng UBND tỉnh',
      },
      {
        points: '1. Yêu cầu các sở KHĐT, TC, XD thẩm định chủ trương đầu tư.',
        who: 'Sở Kế hoạch và Đầu tư + Sở Tài chính + Sở Xây dựng',
      },
      {
        points: '1. Ba Sở Y tế, Công Thương, Nông nghiệp và PTNT tăng cường kiểm tra an toàn thực phẩm.',
        who: 'Sở Y tế + Sở Công Thương + Sở Nông nghiệp và Phát triển nông thôn',
      },
      {
        points: '1. Giao các sở: Y tế, Giáo dục và Đào tạo và Công an tỉnh xây dựng kế hoạch.',
        who: 'Sở Y tế + Sở Giáo dục và Đào tạo + Công an tỉnh',
      },
      {
        points: '1. Chánh Văn phòng UBND tỉnh, Giám đốc các Sở: Tư pháp và Nội vụ tổ chức thực hiện, báo cáo kết quả.',
        who: 'Văn phòng UBND tỉnh + Sở Tư pháp + Sở Nội vụ',
      },
    ],
  },
  {
    no: 31,
    phrases: [
      { points: '1. Thành phần: lãnh đạo các Sở, ban, ngành: TT&TT, Xây dựng; UBND các huyện.', who: '' },
      { points: '1. Dự họp có đại diện các sở: Tài chính, Nội vụ.', who: '' },
      { points: '1. Thành phần tham dự: Lãnh đạo Sở Y tế, Sở Nội vụ, UBND các huyện.', who: '' },
      {
        points:
          '2. Thành phần dự họp gồm: đại diện lãnh đạo các Sở, ban, ngành: Tài chính, Tư pháp; Chủ tịch UBND các huyện.',
        who: '',
      },
      { points: 'Tham dự cuộc họp có: Giám đốc các Sở: Nội vụ, Tài chính; Chánh Văn phòng UBND tỉnh.', who: '' },
      { points: 'Cùng dự có đồng chí Giám đốc Sở Y tế, lãnh đạo các sở, ban, ngành và UBND các huyện.', who: '' },
      { points: 'Mời tham dự: Thường trực HĐND tỉnh; Ban Pháp chế HĐND tỉnh; lãnh đạo Sở Tư pháp.', who: '' },
    ],
  },
  {
    no: 32,
    phrases: [
      {
        points: '1. Các sở, ban, ngành; UBND các xã, phường, đặc khu rà soát.',
        who: 'các sở, ban, ngành + ubnd các xã, phường, đặc khu',
      },
      {
        points:
          '1. Các sở, ban, ngành; UBND các xã, phường, đặc khu; các cơ quan Trung ương trên địa bàn; MTTQ và các đoàn thể rà soát.',
        who: 'các sở, ban, ngành + ubnd các xã, phường, đặc khu + các cơ quan trung ương trên địa bàn + Ủy ban Mặt trận Tổ quốc Việt Nam + các đoàn thể',
      },
      { points: '1. Các đơn vị sự nghiệp công lập thực hiện tự chủ.', who: 'các đơn vị sự nghiệp công lập' },
      { points: '1. Đề nghị UBND cấp xã cập nhật dữ liệu.', who: 'ubnd cấp xã' },
      { points: '1. Yêu cầu các chủ đầu tư đẩy nhanh giải ngân.', who: 'các chủ đầu tư' },
      {
        points: '1. Các sở, ban, ngành, các đoàn thể, UBND các huyện, thị xã, thành phố phối hợp tuyên truyền.',
        who: 'các sở, ban, ngành, các đoàn thể + ubnd các huyện, thị xã, thành phố',
      },
    ],
  },
  {
    no: 33,
    phrases: [
      {
        points: '1. Chủ tịch UBND các huyện Phù Sơn, Vân Hà bàn giao mặt bằng.',
        who: 'UBND huyện Phù Sơn + UBND huyện Vân Hà',
      },
      { points: '1. 8 xã biên giới lập kế hoạch bảo vệ mốc giới.', who: '8 xã biên giới' },
      {
        points: '1. Các sở được giao làm chủ đầu tư hoàn thiện hồ sơ quyết toán.',
        who: 'các sở được giao làm chủ đầu tư',
      },
      {
        points: '1. UBND các huyện: Phù Sơn, Vân Hà và thành phố Hải Châu bàn giao mặt bằng.',
        who: 'UBND huyện Phù Sơn + UBND huyện Vân Hà + UBND thành phố Hải Châu',
      },
      { points: '1. UBND các xã vùng cao chủ động dự trữ lương thực.', who: 'ubnd các xã vùng cao' },
      {
        points: '1. Chủ tịch UBND các xã Tân Hòa, Bình An, phường Trung Tâm kiểm tra.',
        who: 'UBND xã Tân Hòa + UBND xã Bình An + UBND phường Trung Tâm',
      },
      { points: '1. Hai huyện Phù Sơn và Vân Hà rà soát ranh giới.', who: 'UBND huyện Phù Sơn + UBND huyện Vân Hà' },
      { points: '1. Yêu cầu UBND 08 xã biên giới rà soát hộ nghèo.', who: 'ubnd 08 xã biên giới' },
    ],
  },
  {
    no: 34,
    phrases: [
      {
        points: '1. UBND các huyện, thành phố (trừ thành phố Hải Châu) ký cam kết.',
        who: 'ubnd các huyện, thành phố (trừ thành phố hải châu)',
      },
      { points: '1. Trừ Sở Y tế, các sở còn lại báo cáo kết quả.', who: 'các sở còn lại' },
      { points: '1. Các đơn vị còn lại khẩn trương gửi báo cáo.', who: 'các đơn vị còn lại' },
      { points: '1. Yêu cầu các đơn vị chưa thực hiện báo cáo giải trình.', who: 'các đơn vị chưa thực hiện' },
      { points: '1. Các huyện, ngoại trừ huyện Phù Sơn, tổ chức diễn tập.', who: 'các huyện, ngoại trừ huyện phù sơn' },
      { points: '1. UBND các huyện chưa đạt chuẩn xây dựng lộ trình.', who: 'ubnd các huyện chưa đạt chuẩn' },
      { points: '1. Các sở, ban, ngành còn lại hoàn thành trước tháng 6.', who: 'các sở, ban, ngành còn lại' },
    ],
  },
  {
    no: 35,
    phrases: [
      { points: '1. Đề nghị Công an tỉnh tăng cường tuần tra.', who: 'Công an tỉnh' },
      {
        points: '1. Đề nghị Bộ CHQS tỉnh, Công an tỉnh bố trí lực lượng thường trực.',
        who: 'Bộ Chỉ huy Quân sự tỉnh + Công an tỉnh',
      },
      { points: '1. Đề nghị Cục Thuế tỉnh rà soát các khoản nợ thuế, báo cáo trước ngày 20/3.', who: 'Cục Thuế tỉnh' },
      { points: '1. Đề nghị Kho bạc Nhà nước tỉnh kiểm soát chi chặt chẽ, đúng chế độ.', who: 'Kho bạc Nhà nước tỉnh' },
      {
        points: '1. Đề nghị Ngân hàng Nhà nước Chi nhánh tỉnh chỉ đạo các tổ chức tín dụng cơ cấu lại nợ.',
        who: 'Ngân hàng Nhà nước Chi nhánh tỉnh',
      },
      {
        points: '1. Đề nghị Tòa án nhân dân tỉnh, Viện Kiểm sát nhân dân tỉnh đẩy nhanh xét xử các vụ án trọng điểm.',
        who: 'Tòa án nhân dân tỉnh + Viện Kiểm sát nhân dân tỉnh',
      },
      {
        points: '1. Cục Thống kê tỉnh phối hợp với Sở Kế hoạch và Đầu tư cập nhật số liệu tăng trưởng.',
        who: 'Cục Thống kê tỉnh / Sở Kế hoạch và Đầu tư',
      },
      {
        points: '1. Đề nghị Bộ đội Biên phòng tỉnh kiểm tra tàu thuyền ra vào cửa lạch.',
        who: 'Bộ đội Biên phòng tỉnh',
      },
      { points: '1. Đề nghị Cục Hải quan tỉnh tạo thuận lợi thông quan.', who: 'Cục Hải quan tỉnh' },
      { points: '1. Đề nghị BHXH tỉnh đôn đốc thu nợ.', who: 'Bảo hiểm xã hội tỉnh' },
      {
        points: '1. Đề nghị Cục THADS tỉnh tập trung thi hành các vụ việc tín dụng.',
        who: 'Cục Thi hành án dân sự tỉnh',
      },
    ],
  },
  {
    no: 36,
    phrases: [
      { points: '1. Đề nghị Viễn thông An Hải hoàn thành đường truyền.', who: 'Viễn thông An Hải' },
      { points: '1. Đề nghị VNPT An Hải, Viettel An Hải bảo đảm đường truyền.', who: 'VNPT An Hải + Viettel An Hải' },
      {
        points: '1. Đề nghị Công ty Điện lực An Hải không cắt điện trong thời gian thi.',
        who: 'Công ty Điện lực An Hải',
      },
      { points: '1. Bưu điện tỉnh triển khai tiếp nhận hồ sơ tại nhà.', who: 'Bưu điện tỉnh' },
      {
        points: '1. Yêu cầu Công ty Cổ phần Cấp nước An Hải khắc phục rò rỉ, xong trước 15/4/2024.',
        who: 'Công ty Cổ phần Cấp nước An Hải',
      },
      { points: '1. Viettel An Hải hỗ trợ kỹ thuật cho các xã.', who: 'Viettel An Hải' },
      { points: '1. Giao Giám đốc Viễn thông An Hải chỉ đạo chỉnh trang cáp viễn thông.', who: 'Viễn thông An Hải' },
      { points: '1. Đề nghị Chi nhánh Viettel An Hải mở rộng vùng phủ sóng.', who: 'Chi nhánh Viettel An Hải' },
    ],
  },
  {
    no: 37,
    phrases: [
      {
        points: '1. Các sở, ngành theo chức năng, nhiệm vụ được giao tổ chức triển khai thực hiện Kế hoạch.',
        who: 'các sở, ngành',
      },
      {
        points:
          '1. Theo chức năng, nhiệm vụ được giao, các cơ quan, đơn vị chủ động triển khai, báo cáo kết quả về Sở Nội vụ.',
        who: 'các cơ quan, đơn vị',
      },
      {
        points: '1. Các sở, ban, ngành, địa phương căn cứ chức năng, nhiệm vụ được giao xây dựng kế hoạch cụ thể.',
        who: 'các sở, ban, ngành, địa phương',
      },
      {
        points: '1. Các sở, ngành liên quan theo chức năng nhiệm vụ, quyền hạn kiểm tra, xử lý vi phạm.',
        who: 'các sở, ngành liên quan',
      },
      {
        points: '1. UBND các huyện trong phạm vi chức năng, nhiệm vụ, quyền hạn của mình tuyên truyền đến người dân.',
        who: 'ubnd các huyện',
      },
      { points: '1. Triển khai các nhiệm vụ theo chức năng, nhiệm vụ được giao.', who: '' },
    ],
  },
  {
    no: 38,
    phrases: [
      { points: '1. Văn phòng UBND tỉnh chuẩn bị nội dung phiên họp.', who: 'Văn phòng UBND tỉnh' },
      { points: '1. Giao Văn phòng UBND tỉnh tham mưu lịch làm việc với các huyện.', who: 'Văn phòng UBND tỉnh' },
      {
        points: '1. Văn phòng UBND tỉnh phối hợp với Sở Ngoại vụ chuẩn bị tiếp đoàn.',
        who: 'Văn phòng UBND tỉnh / Sở Ngoại vụ',
      },
      { points: '1. Giao VPUBND tỉnh soạn thảo công văn gửi Bộ Xây dựng.', who: 'Văn phòng UBND tỉnh' },
      { points: '1. VP UBND tỉnh thông báo lịch, gửi tài liệu trước 20/3/2024.', who: 'Văn phòng UBND tỉnh' },
      { points: '1. Văn phòng Ủy ban nhân dân tỉnh đăng tải trên Cổng Thông tin điện tử.', who: 'Văn phòng UBND tỉnh' },
      {
        of: 'district',
        points: '1. Văn phòng HĐND và UBND huyện chuẩn bị nội dung họp.',
        who: 'Văn phòng HĐND và UBND huyện',
      },
    ],
  },
  {
    no: 39,
    phrases: [
      {
        points:
          'PHỤ LỤC\n| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Sản phẩm | Thời hạn |\n| I | Lĩnh vực y tế | | | | |\n| 1 | Xây dựng đề án sắp xếp trạm y tế | Sở Y tế | Sở Tài chính | Đề án | Quý II/2024 |\n| II | Lĩnh vực nội vụ | | | | |\n| 2 | Rà soát biên chế | Sở Nội vụ | | Báo cáo | 15/4/2024 |',
        who: 'Sở Y tế / Sở Tài chính | Sở Nội vụ',
      },
      {
        points:
          'PHỤ LỤC\nSTT\tNội dung công việc\tĐơn vị thực hiện\tThời gian hoàn thành\n1.a\tLập danh mục dự án\tSở Xây dựng\tTháng 5/2024\n1.b\tThẩm định dự án\t-nt-\tTháng 5/2024\n2.a\tBàn giao mặt bằng\tUBND huyện Phù Sơn\tHàng tháng',
        who: 'Sở Xây dựng | Sở Xây dựng | UBND huyện Phù Sơn',
      },
    ],
  },
  {
    no: 40,
    phrases: [
      { points: '1. Các nội dung khác: giao Sở Tài chính căn cứ quy định rà soát, tham mưu.', who: 'Sở Tài chính' },
      { points: '1. Đối với các kiến nghị còn lại, giao Sở Xây dựng tổng hợp, trả lời.', who: 'Sở Xây dựng' },
      {
        points: '7. Những nội dung khác không nêu tại Thông báo này, giao Sở Tài chính rà soát, đề xuất.',
        who: 'Sở Tài chính',
      },
      {
        points:
          '7. Đối với các đề xuất, kiến nghị khác của UBND huyện: Giao Sở Kế hoạch và Đầu tư nghiên cứu, tham mưu UBND tỉnh xem xét, giải quyết.',
        who: 'Sở Kế hoạch và Đầu tư',
      },
      {
        points:
          '7. Các kiến nghị còn lại của UBND huyện Phù Sơn giao Sở Giao thông vận tải xem xét, trả lời trực tiếp.',
        who: 'Sở Giao thông vận tải',
      },
      {
        points: '7. Các nội dung khác: giao các sở, ngành liên quan căn cứ quy định tham mưu giải quyết.',
        who: 'các sở, ngành liên quan',
      },
      {
        points: '7. Ngoài ra, giao Sở Xây dựng nghiên cứu các ý kiến khác tại cuộc họp để tổng hợp chung.',
        who: 'Sở Xây dựng',
      },
    ],
  },
  {
    no: 41,
    phrases: [
      { points: '1. Ghi nhận và biểu dương Sở Y tế đã có nhiều cố gắng.', who: '' },
      { points: '1. Sở Y tế đã báo cáo kết quả kiểm tra ngày 15/2/2024.', who: '' },
      { points: '1. Phê bình UBND huyện Vân Hà chậm gửi báo cáo.', who: '' },
      {
        points: '1. Biểu dương, khen ngợi Công an tỉnh, UBND huyện Phù Sơn đã kịp thời triển khai các biện pháp.',
        who: '',
      },
      { points: '1. Chỉ số PCI của tỉnh tăng 14 bậc, Sở Kế hoạch và Đầu tư có nhiều nỗ lực.', who: '' },
      {
        points: '1. Đánh giá cao sự chủ động của Sở Y tế và các địa phương trong công tác phòng, chống dịch.',
        who: '',
      },
      {
        points: '1. Sở Nội vụ hoàn thành 12/12 nhiệm vụ được giao; UBND huyện Phù Sơn còn 3 nhiệm vụ quá hạn.',
        who: '',
      },
      { points: '1. Hoan nghênh Sở Giao thông vận tải, các nhà thầu đã vượt tiến độ.', who: '' },
      { points: '1. Các sở, ngành, địa phương đã có nhiều cố gắng, triển khai đồng bộ các giải pháp.', who: '' },
      { points: '1. Nghiêm khắc phê bình Chủ tịch UBND huyện Vân Hà để xảy ra vi phạm đất đai kéo dài.', who: '' },
      { points: '1. Cơ bản thống nhất với báo cáo của Sở Nội vụ và ý kiến phát biểu của các đại biểu.', who: '' },
    ],
  },
  {
    no: 42,
    phrases: [
      { points: '1. Sở Y tế rà soát nhân lực; xây dựng phương án; báo cáo UBND tỉnh.', who: 'Sở Y tế' },
      { points: '1. Giao Sở Y tế rà soát nhân lực. Báo cáo kết quả trước ngày 20/3/2024.', who: 'Sở Y tế' },
      { points: '1. Sở Y tế rà soát nhân lực, xây dựng phương án và trình UBND tỉnh đề án sắp xếp.', who: 'Sở Y tế' },
      {
        points:
          '1. Giao Sở Tài chính kiểm tra, thẩm định; trình UBND tỉnh ban hành Quyết định và Hướng dẫn trước 31/3/2024.',
        who: 'Sở Tài chính',
      },
      { points: '1. Sở Xây dựng lập quy hoạch, đồng thời ban hành quy chế quản lý.', who: 'Sở Xây dựng' },
      { points: '1. Sở Nội vụ tham mưu Kế hoạch. Chịu trách nhiệm tổ chức hội nghị triển khai.', who: 'Sở Nội vụ' },
      { points: '1. Sở Nội vụ:\nRà soát vị trí việc làm; tham mưu UBND tỉnh phê duyệt đề án.', who: 'Sở Nội vụ' },
    ],
  },
  {
    no: 43,
    phrases: [
      { points: '1. Các huyện báo cáo UBND tỉnh (qua Sở Nội vụ) trước ngày 20/3/2024.', who: 'các huyện' },
      {
        points: '1. Các sở, ngành gửi báo cáo về UBND tỉnh (qua Sở Nội vụ tổng hợp) trước ngày 20/3/2024.',
        who: 'các sở, ngành',
      },
      {
        points: '1. UBND các huyện báo cáo Chủ tịch UBND tỉnh thông qua Sở Nội vụ chậm nhất ngày 20/3/2024.',
        who: 'ubnd các huyện',
      },
      {
        points: '1. Các đơn vị báo cáo kết quả thực hiện về UBND tỉnh, đồng gửi Sở Tư pháp để theo dõi.',
        who: 'các đơn vị',
      },
      {
        points:
          '1. Các sở, ban, ngành báo cáo UBND tỉnh (qua Sở Nội vụ) trước ngày 20/3/2024; Sở Nội vụ tổng hợp trình UBND tỉnh trước ngày 25/3/2024.',
        who: 'các sở, ban, ngành | Sở Nội vụ',
      },
      {
        points: '1. Định kỳ hằng quý, các sở, ban, ngành báo cáo Chủ tịch UBND tỉnh (qua Văn phòng UBND tỉnh).',
        who: 'các sở, ban, ngành',
      },
    ],
  },
  {
    no: 44,
    phrases: [
      { points: '1. Sở Y tế kiểm tra.\n\nNơi nhận:\n- Sở Tài chính (để thực hiện);\n- Lưu: VT.', who: 'Sở Y tế' },
      {
        points:
          '1. Sở Y tế kiểm tra.\n\nNơi nhận:\n- Sở Y tế, Sở Nội vụ (thực hiện);\n- CT, các PCT UBND tỉnh (để báo cáo);\n- Lưu: VT.',
        who: 'Sở Y tế',
      },
      {
        points:
          '1. Ghi nhận kết quả công tác.\n\nNơi nhận:\n- Như trên (để thực hiện);\n- Sở Nội vụ (để theo dõi, đôn đốc);\n- Lưu: VT, NC.',
        who: '',
      },
      {
        points:
          '1. Sở Y tế kiểm tra.\n\nNơi nhận:\n- Như trên;\n- TTTU, TTHĐND tỉnh (b/c);\n- Sở Tài chính (p/h);\n- Lưu: VT.',
        who: 'Sở Y tế',
      },
    ],
  },
];

/** The same duties as people type them: other marks of points, lists in one paragraph, short names, papers of the Party, of districts and communes. */
export const otherWays: readonly Phrase[] = [
  { points: '-Sở Y tế rà soát nhân lực.\n-Sở Nội vụ rà soát biên chế.', who: 'Sở Y tế | Sở Nội vụ' },
  {
    points: '1.Sở Y tế:\n-Rà soát nhân lực.\n-Kiểm tra trang thiết bị.\n2.Sở Nội vụ: rà soát biên chế.',
    who: 'Sở Y tế | Sở Y tế | Sở Nội vụ',
  },
  { points: 'a. Sở Y tế rà soát nhân lực.\nb. Sở Nội vụ rà soát biên chế.', who: 'Sở Y tế | Sở Nội vụ' },
  { points: 'I.1. Sở Y tế\n– Rà soát nhân lực\n– Kiểm tra trang thiết bị', who: 'Sở Y tế | Sở Y tế' },
  {
    points: '(i) Sở Y tế rà soát nhân lực, (ii) kiểm tra trang thiết bị; (iii) Sở Nội vụ rà soát biên chế.',
    who: 'Sở Y tế | Sở Nội vụ',
  },
  { points: 'Sở Y tế rà soát nhân lực.\n Sở Nội vụ rà soát biên chế.', who: 'Sở Y tế | Sở Nội vụ' },
  { points: '2.1/ Sở Y tế:\n+ Rà soát nhân lực;\n+ Kiểm tra trang thiết bị.', who: 'Sở Y tế | Sở Y tế' },
  { points: 'Thứ nhất, Sở Y tế rà soát nhân lực.\nThứ hai, Sở Nội vụ rà soát biên chế.', who: 'Sở Y tế | Sở Nội vụ' },
  {
    points: 'Một là, giao Sở Y tế rà soát nhân lực. Hai là, giao Sở Nội vụ rà soát biên chế.',
    who: 'Sở Y tế | Sở Nội vụ',
  },
  { points: '2. Sở Y tế: (1) Rà soát nhân lực; (2) Kiểm tra trang thiết bị, báo cáo UBND tỉnh.', who: 'Sở Y tế' },
  { points: 'Khoản 1. Sở Y tế rà soát nhân lực.\nKhoản 2. Sở Nội vụ rà soát biên chế.', who: 'Sở Y tế | Sở Nội vụ' },
  {
    of: 'directive',
    points: '1. Sở Y tế:\n1.1 Rà soát nhân lực trước ngày 20/3/2024\n2. Sở Nội vụ:\n2.1 Rà soát biên chế',
    who: 'Sở Y tế | Sở Nội vụ',
  },
  {
    of: 'decision',
    points:
      'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.\nĐiều 2. Giao Sở Y tế chủ trì, tham mưu triển khai Kế hoạch; các sở, ngành liên quan căn cứ nhiệm vụ được giao xây dựng kế hoạch cụ thể.\nĐiều 3. Chánh Văn phòng UBND tỉnh; Giám đốc Sở Y tế và Thủ trưởng các cơ quan liên quan chịu trách nhiệm thi hành Quyết định này./.',
    who: 'Sở Y tế | các sở, ngành liên quan',
  },
  {
    of: 'party',
    points:
      '1. Giao Ban cán sự đảng UBND tỉnh lãnh đạo, chỉ đạo xây dựng đề án.\n2. Ban Tuyên giáo Tỉnh ủy chủ trì, phối hợp với các cơ quan báo chí định hướng tuyên truyền.\n3. Các huyện ủy, thành ủy quán triệt Kết luận đến chi bộ.',
    who: 'Ban cán sự đảng UBND tỉnh | Ban Tuyên giáo Tỉnh ủy / các cơ quan báo chí | các huyện ủy, thành ủy',
  },
  {
    of: 'party',
    points:
      '- Giao Ban Tổ chức Tỉnh ủy tham mưu Ban Thường vụ Tỉnh ủy kiện toàn nhân sự.\n- Giao UBKT Tỉnh ủy kiểm tra, giám sát việc thực hiện Kết luận.\n- Văn phòng Tỉnh ủy theo dõi, đôn đốc.',
    who: 'Ban Tổ chức Tỉnh ủy | Ủy ban Kiểm tra Tỉnh ủy | Văn phòng Tỉnh ủy',
  },
  {
    of: 'party',
    points:
      '1. Đảng ủy các cơ quan Đảng tỉnh lãnh đạo việc học tập.\n2. Đảng ủy UBND tỉnh cụ thể hóa thành chương trình hành động.\n3. Mặt trận Tổ quốc tỉnh vận động Nhân dân giám sát.',
    who: 'Đảng ủy các cơ quan Đảng tỉnh | Đảng ủy UBND tỉnh | Mặt trận Tổ quốc tỉnh',
  },
  {
    of: 'district',
    points:
      '1. Phòng KT&HT kiểm tra hiện trạng các tuyến đường.\n2. Phòng TC-KH bố trí kinh phí.\n3. UBND các xã, thị trấn giải tỏa hành lang.',
    who: 'Phòng Kinh tế và Hạ tầng | Phòng Tài chính - Kế hoạch | ubnd các xã, thị trấn',
  },
  {
    of: 'commune',
    points:
      '1. Phòng Kinh tế tham mưu kế hoạch sản xuất vụ Đông.\n2. Phòng Văn hóa - Xã hội rà soát hộ nghèo.\n3. Công an xã bảo đảm an ninh trật tự.\n4. Các trưởng thôn vận động nhân dân thực hiện.',
    who: 'Phòng Kinh tế | Phòng Văn hóa - Xã hội | Công an xã | các trưởng thôn',
  },
  {
    of: 'commune',
    points:
      '1. Trung tâm Phục vụ hành chính công xã niêm yết thủ tục.\n2. Văn phòng HĐND và UBND xã theo dõi, đôn đốc.\n3. Đề nghị Mặt trận Tổ quốc Việt Nam xã và các đoàn thể tuyên truyền.',
    who: 'Trung tâm Phục vụ hành chính công xã | Văn phòng HĐND và UBND xã | Mặt trận Tổ quốc Việt Nam xã + các đoàn thể',
  },
  {
    of: 'telegram',
    points:
      'Để chủ động ứng phó với mưa lũ, Chủ tịch UBND tỉnh yêu cầu:\n1. Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các huyện theo dõi chặt chẽ diễn biến mưa lũ.\n2. Sở Nông nghiệp và PTNT kiểm tra an toàn hồ đập.\n3. Đài PT-TH tỉnh tăng thời lượng đưa tin.',
    who: 'các sở, ban, ngành + ubnd các huyện | Sở Nông nghiệp và Phát triển nông thôn | Đài Phát thanh - Truyền hình tỉnh',
  },
  {
    of: 'department',
    points:
      '1. Giao Phòng Cải cách hành chính làm đầu mối tổng hợp.\n2. Đề nghị các sở, ban, ngành gửi báo cáo về Sở Nội vụ trước ngày 20/3/2024.',
    who: 'Phòng Cải cách hành chính | các sở, ban, ngành',
  },
  {
    of: 'department',
    points: 'Sở Nội vụ đề nghị các sở, ban, ngành rà soát, gửi báo cáo về Sở Nội vụ trước ngày 20/3/2024 để tổng hợp.',
    who: 'các sở, ban, ngành',
  },
  {
    points:
      '1. UBND các xã, phường kê khai tài sản công.\n2. Sở Nông nghiệp và Môi trường đo đạc lại ranh giới.\n3. Thuế tỉnh tổng hợp nghĩa vụ tài chính.\n4. Kho bạc Nhà nước khu vực IX đối chiếu số dư.',
    who: 'ubnd các xã, phường | Sở Nông nghiệp và Môi trường | Thuế tỉnh | Kho bạc Nhà nước khu vực IX',
  },
  {
    points: '1. Giao:\n- Sở Y tế: rà soát nhân lực, hoàn thành trước ngày 20/3/2024.\n- Sở Nội vụ: rà soát biên chế.',
    who: 'Sở Y tế | Sở Nội vụ',
  },
  {
    points:
      '1. Chủ tịch UBND tỉnh giao nhiệm vụ cụ thể cho các cơ quan như sau:\na) Sở Y tế rà soát nhân lực.\nb) Sở Nội vụ rà soát biên chế.\nc) Sở Tài chính bố trí kinh phí.',
    who: 'Sở Y tế | Sở Nội vụ | Sở Tài chính',
  },
  {
    points:
      '1. Đồng ý về nguyên tắc đề xuất của Sở Y tế tại Tờ trình số 12/TTr-SYT ngày 01/3/2024; yêu cầu Sở Y tế tiếp thu ý kiến các đại biểu, hoàn chỉnh đề án.\n2. Giao Sở này công khai kết quả.',
    who: 'Sở Y tế | Sở Y tế',
  },
  { points: '1. Sở Y tế được giao chủ trì xây dựng Đề án.', who: 'Sở Y tế' },
  { points: '1. Sở Y tế được phân công làm đầu mối tổng hợp.', who: 'Sở Y tế' },
  { points: '1. Để triển khai Nghị quyết số 12-NQ/TU, Sở Y tế cần sớm trình kế hoạch.', who: 'Sở Y tế' },
  { points: '1. Sở Y tế, phối hợp với Công an tỉnh, kiểm tra các cơ sở hành nghề.', who: 'Sở Y tế / Công an tỉnh' },
  { points: '1. Sở Y tế (có sự tham gia của Sở Tài chính) lập danh mục đầu tư.', who: 'Sở Y tế / Sở Tài chính' },
  {
    points: '1. Chủ trì: Sở Y tế; phối hợp: Sở Tài chính, UBND huyện Phù Sơn. Nội dung: rà soát trạm y tế.',
    who: 'Sở Y tế / Sở Tài chính + UBND huyện Phù Sơn',
  },
  { points: '1. Hạn chót 20/3/2024, Sở Xây dựng phải trình UBND tỉnh quy hoạch chung.', who: 'Sở Xây dựng' },
  { points: '1. Trước ngày 20/3/2024, yêu cầu Sở Xây dựng trình UBND tỉnh quy hoạch chung.', who: 'Sở Xây dựng' },
  {
    points: '1. Huyện Phù Sơn tập trung giải phóng mặt bằng; huyện Vân Hà bàn giao đất tái định cư.',
    who: 'UBND huyện Phù Sơn | UBND huyện Vân Hà',
  },
  { points: '1. TP Hải Châu chỉnh trang đô thị.', who: 'UBND thành phố Hải Châu' },
  { points: '1. Thị xã Bình Long khẩn trương lập đồ án.', who: 'UBND thị xã Bình Long' },
  { points: '1. Ban QLDA ĐTXD tỉnh đẩy nhanh tiến độ thi công.', who: 'Ban Quản lý dự án đầu tư xây dựng tỉnh' },
  { points: '1. BVĐK tỉnh bố trí bác sĩ trực.', who: 'Bệnh viện Đa khoa tỉnh' },
  { points: '1. Trường Cao đẳng Y tế xây dựng phương án tuyển sinh.', who: 'Trường Cao đẳng Y tế' },
  { points: '1. Liên minh HTX tỉnh củng cố các hợp tác xã yếu kém.', who: 'Liên minh Hợp tác xã tỉnh' },
  { points: '1. Đề nghị Hội Nông dân tỉnh, Tỉnh đoàn phát động phong trào.', who: 'Hội Nông dân tỉnh + Tỉnh đoàn' },
  {
    points: '1. BQL Khu kinh tế cùng Sở Xây dựng rà soát quy hoạch phân khu.',
    who: 'Ban Quản lý Khu kinh tế / Sở Xây dựng',
  },
  {
    points: '1. Đề nghị Sở Y tế chủ trì, cùng phối hợp với Công an tỉnh và các đơn vị liên quan khẩn trương truy vết.',
    who: 'Sở Y tế / Công an tỉnh + các đơn vị liên quan',
  },
  { points: '1. Chỉ định Sở Tư pháp làm cơ quan chủ trì soạn thảo Nghị quyết.', who: 'Sở Tư pháp' },
  {
    points: '1. Nhắc nhở UBND huyện Vân Hà nghiêm túc thực hiện chế độ báo cáo, gửi bổ sung báo cáo trước 20/3/2024.',
    who: 'UBND huyện Vân Hà',
  },
  {
    points:
      '1. Phê bình UBND huyện Vân Hà chậm gửi báo cáo; yêu cầu UBND huyện Vân Hà kiểm điểm, gửi báo cáo trước ngày 20/3/2024.',
    who: 'UBND huyện Vân Hà',
  },
  {
    points: '1. Sở Tài chính sớm cân đối nguồn, nhất thiết phải hoàn tất việc cấp phát trước ngày 20/3/2024.',
    who: 'Sở Tài chính',
  },
  { points: '1. Về kinh phí: Thống nhất sử dụng nguồn dự phòng; Sở Tài chính tham mưu thủ tục.', who: 'Sở Tài chính' },
  {
    points: '1. Kinh phí thực hiện giao Sở Tài chính tham mưu cân đối trong dự toán chi thường xuyên.',
    who: 'Sở Tài chính',
  },
  {
    points:
      '1. Việc đo đạc bản đồ địa chính xã Tân Hòa giao Sở TN&MT chủ trì, UBND huyện Phù Sơn phối hợp, hoàn thành trong tháng 4/2024.',
    who: 'Sở Tài nguyên và Môi trường / UBND huyện Phù Sơn',
  },
  {
    points: '1. Hồ sơ quy hoạch chung thị trấn Vĩnh An do Sở Xây dựng lập, trình thẩm định trước 30/6/2024.',
    who: 'Sở Xây dựng',
  },
  {
    points:
      '1. Sở Y tế:\n- Chủ trì, phối hợp Sở Tài chính rà soát nhân lực\n- Phối hợp cùng UBND các huyện bố trí trạm y tế',
    who: 'Sở Y tế / Sở Tài chính | Sở Y tế / ubnd các huyện',
  },
  {
    points:
      '1. Giao Sở Nông nghiệp & PTNT xây dựng phương án; các huyện đăng ký nhu cầu giống gửi Sở Nông nghiệp & PTNT trước 15/3/2024.',
    who: 'Sở Nông nghiệp và Phát triển nông thôn | các huyện',
  },
  {
    points:
      '1. Các huyện đăng ký nhu cầu giống gửi Sở Nông nghiệp & PTNT trước 15/3/2024 để tổng hợp, trình UBND tỉnh trước 25/3/2024.',
    who: 'các huyện | Sở Nông nghiệp và Phát triển nông thôn',
  },
  {
    points:
      '1. Giao Sở Kế hoạch và Đầu tư, căn cứ ý kiến của các sở: Tài chính, Xây dựng, Tài nguyên và Môi trường, hoàn chỉnh báo cáo, trình trước ngày 15/3.',
    who: 'Sở Kế hoạch và Đầu tư',
  },
  {
    points: '1. Sau khi có ý kiến thẩm định của Sở Tài chính, giao Sở Kế hoạch và Đầu tư tổng hợp.',
    who: 'Sở Kế hoạch và Đầu tư',
  },
  { points: '1. Trên cơ sở báo cáo của UBND huyện Phù Sơn, Sở Xây dựng thẩm định, đề xuất.', who: 'Sở Xây dựng' },
  {
    points: '1. Đề nghị đồng chí Bí thư Đảng ủy, Chủ tịch UBND xã Tân Hòa vận động nhân dân.',
    who: 'Đảng ủy xã Tân Hòa + UBND xã Tân Hòa',
  },
  {
    points: '1. Sở Y tế, UBND các huyện: Sở Y tế hướng dẫn chuyên môn; UBND các huyện bố trí kinh phí.',
    who: 'Sở Y tế | ubnd các huyện',
  },
  {
    points:
      'Đề nghị: - Công an tỉnh tăng cường tuần tra; - UBND các huyện vận động người dân; - Sở Giao thông vận tải cắm biển báo.',
    who: 'Công an tỉnh | ubnd các huyện | Sở Giao thông vận tải',
  },
  { points: 'Giao: 1. Sở Y tế rà soát nhân lực. 2. Sở Tài chính bố trí kinh phí.', who: 'Sở Y tế | Sở Tài chính' },
  { points: '"1. Giao Sở Y tế rà soát nhân lực".', who: 'Sở Y tế' },
  {
    points: '1. Sở Y tế (đ/c Giám đốc trực tiếp chỉ đạo) rà soát nhân lực, hoàn thành trước 20/3/2024.',
    who: 'Sở Y tế',
  },
  { points: '1. Sở Y tế cùng các sở: Nội vụ, Tài chính rà soát nhân lực.', who: 'Sở Y tế / Sở Nội vụ + Sở Tài chính' },
  {
    points: '1. Giao Sở Y tế chủ trì phối hợp các Sở Nội vụ, Tài chính và UBND các huyện rà soát nhân lực.',
    who: 'Sở Y tế / Sở Nội vụ + Sở Tài chính + ubnd các huyện',
  },
  {
    points:
      '1. Giao Sở Y tế làm đầu mối phối hợp với Sở Nội vụ tham mưu, báo cáo UBND tỉnh trước phiên họp thường kỳ tháng 4.',
    who: 'Sở Y tế / Sở Nội vụ',
  },
  { points: '1. Sở Nội vụ có văn bản hướng dẫn trước 15/3/2024 để các sở, ngành thực hiện.', who: 'Sở Nội vụ' },
  { points: '1. Sở Nội vụ đôn đốc các sở, ngành, UBND các huyện gửi báo cáo đúng hạn.', who: 'Sở Nội vụ' },
  { points: '1. Sở Nội vụ chỉ đạo, hướng dẫn các huyện kiện toàn bộ máy.', who: 'Sở Nội vụ' },
  { points: '1. Sở Nội vụ khẩn trương làm việc với Bộ Nội vụ để xin ý kiến về biên chế.', who: 'Sở Nội vụ' },
  { points: '1. Sở Nội vụ thay mặt UBND tỉnh báo cáo Bộ Nội vụ.', who: 'Sở Nội vụ' },
  { points: '1. Ủy nhiệm Sở Nội vụ ký thừa ủy quyền văn bản trả lời.', who: 'Sở Nội vụ' },
  { points: '1. Giao quyền cho Giám đốc Sở Nội vụ quyết định.', who: 'Sở Nội vụ' },
  { points: '1. Yêu cầu đối với Sở Nội vụ: khẩn trương hoàn thiện đề án.', who: 'Sở Nội vụ' },
  { points: '1. Đối với Sở Nội vụ, cần tập trung rà soát vị trí việc làm.', who: 'Sở Nội vụ' },
  { points: '1. Sở Nội vụ với chức năng quản lý nhà nước về cán bộ phải kiểm tra, chấn chỉnh.', who: 'Sở Nội vụ' },
  { points: '1. Ngoài nhiệm vụ nêu trên, Sở Nội vụ còn có trách nhiệm tổng hợp, báo cáo.', who: 'Sở Nội vụ' },
  { points: '1. Để bảo đảm tiến độ, Sở Nội vụ chịu trách nhiệm hoàn tất hồ sơ, thủ tục.', who: 'Sở Nội vụ' },
  {
    points: '1. Các sở, ngành nộp dự toán chậm nhất ngày 10/3; Sở Tài chính tổng hợp, trình chậm nhất ngày 20/3.',
    who: 'các sở, ngành | Sở Tài chính',
  },
  { points: '1. Chậm nhất đến ngày 20/3/2024 Sở Y tế phải báo cáo UBND tỉnh.', who: 'Sở Y tế' },
  { points: '1. Mỗi tháng một lần Sở Y tế kiểm tra các bếp ăn tập thể.', who: 'Sở Y tế' },
  {
    points: '1. Đề nghị Uỷ ban MTTQVN tỉnh và các tổ chức chính trị - xã hội tỉnh vận động nhân dân.',
    who: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh + các tổ chức chính trị - xã hội tỉnh',
  },
  { points: '1. Sở Khoa học - Công nghệ nghiệm thu đề tài.', who: 'Sở Khoa học và Công nghệ' },
  { points: '1. Sở Văn hoá Thể thao và Du lịch tổ chức liên hoan.', who: 'Sở Văn hóa, Thể thao và Du lịch' },
  { points: '1. Sở LĐ, TB và XH rà soát hộ nghèo.', who: 'Sở Lao động - Thương binh và Xã hội' },
  { points: '1. sở Tài nguyên và Môi trường rà soát quỹ đất.', who: 'Sở Tài nguyên và Môi trường' },
  { points: '1. Ủy Ban Nhân Dân huyện Phù Sơn rà soát quỹ đất.', who: 'UBND huyện Phù Sơn' },
  { points: '1. UBND Huyện Phù Sơn rà soát quỹ đất.', who: 'UBND huyện Phù Sơn' },
  {
    points: '1. BQLDA ĐTXD các công trình giao thông đẩy nhanh thi công.',
    who: 'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông',
  },
  {
    points: '1. BCH PCTT&TKCN tỉnh tổ chức trực ban.',
    who: 'Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh',
  },
  { points: '1. Ban ATGT tỉnh tuyên truyền.', who: 'Ban An toàn giao thông tỉnh' },
  {
    points: '1. Đề nghị Văn phòng Đoàn ĐBQH và HĐND tỉnh phối hợp chuẩn bị.',
    who: 'Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh',
  },
  { points: '1. Sở Giao thông Vận tải duy tu mặt đường.', who: 'Sở Giao thông vận tải' },
  { points: '1. Sở KH & ĐT, Sở TC thống nhất nguồn vốn.', who: 'Sở Kế hoạch và Đầu tư + Sở Tài chính' },
  { points: '1. Sở NN-PTNT kiểm tra đê điều.', who: 'Sở Nông nghiệp và Phát triển nông thôn' },
  { points: '1. Sở NNMT kiểm tra đê điều.', who: 'Sở Nông nghiệp và Môi trường' },
  { points: '1. CA tỉnh điều tra, xử lý.', who: 'Công an tỉnh' },
  {
    of: 'district',
    points: '1. Giao phòng TN-MT tham mưu; UBND các xã, thị trấn kiểm tra.',
    who: 'Phòng Tài nguyên và Môi trường | ubnd các xã, thị trấn',
  },
  { of: 'district', points: '1. Phòng LĐTB-XH rà soát hộ nghèo.', who: 'Phòng Lao động - Thương binh và Xã hội' },
  { of: 'district', points: '1. Đề nghị Hạt Kiểm lâm huyện tuần tra.', who: 'Hạt Kiểm lâm huyện' },
  {
    of: 'district',
    points: '1. Trung tâm VH-TT&TT tuyên truyền trên hệ thống loa.',
    who: 'Trung tâm Văn hóa - Thông tin và Thể thao',
  },
  {
    of: 'district',
    points: '1. Công an huyện, Ban CHQS huyện bố trí lực lượng.',
    who: 'Công an huyện + Ban Chỉ huy Quân sự huyện',
  },
  { of: 'district', points: '1. Hiệu trưởng các trường học tổng vệ sinh trường lớp.', who: 'các trường học' },
  {
    of: 'commune',
    points: '1. Đề nghị Ủy ban MTTQ Việt Nam xã, Hội Nông dân xã, Hội Liên hiệp Phụ nữ xã vận động hội viên.',
    who: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã + Hội Nông dân xã + Hội Liên hiệp Phụ nữ xã',
  },
  {
    of: 'commune',
    points: '1. Công chức Địa chính - Xây dựng đo đạc lại ranh giới.',
    who: 'Công chức Địa chính - Xây dựng',
  },
  {
    of: 'commune',
    points: '1. Các Trưởng thôn, Bí thư chi bộ thông báo trên loa.',
    who: 'các trưởng thôn, bí thư chi bộ',
  },
  {
    of: 'commune',
    points: '1. Ban CHQS xã trực sẵn sàng; Trạm Y tế xã chuẩn bị thuốc; Đài truyền thanh xã đưa tin.',
    who: 'Ban Chỉ huy Quân sự xã | Trạm Y tế xã | Đài truyền thanh xã',
  },
  { of: 'commune', points: '1. Trường Mầm non Hoa Sen kiểm tra bếp ăn.', who: 'Trường Mầm non Hoa Sen' },
  {
    of: 'commune',
    points: 'Phân công nhiệm vụ:\n+ Phòng Kinh tế: tham mưu kế hoạch.\n+ Phòng Văn hóa – Xã hội: rà soát hộ nghèo.',
    who: 'Phòng Kinh tế | Phòng Văn hóa - Xã hội',
  },
  {
    of: 'party',
    points: '1. Các chi bộ sinh hoạt chuyên đề; Ban Xây dựng Đảng hướng dẫn nội dung.',
    who: 'các chi bộ | Ban Xây dựng Đảng',
  },
  {
    of: 'party',
    points: '1. Đảng đoàn HĐND tỉnh lãnh đạo giám sát; Ban cán sự đảng UBND tỉnh lãnh đạo triển khai.',
    who: 'Đảng đoàn HĐND tỉnh | Ban cán sự đảng UBND tỉnh',
  },
  {
    of: 'party',
    points: '1. Các cấp ủy, tổ chức đảng quán triệt, triển khai thực hiện nghiêm túc Kết luận này.',
    who: 'các cấp ủy, tổ chức đảng',
  },
  {
    of: 'party',
    points:
      '1. Giao Ban Nội chính Tỉnh ủy chủ trì, cùng Thanh tra tỉnh rà soát các vụ việc khiếu kiện đông người, báo cáo Thường trực Tỉnh ủy trước ngày 31-3-2024.',
    who: 'Ban Nội chính Tỉnh ủy / Thanh tra tỉnh',
  },
  {
    of: 'party',
    points:
      '1. Trường Chính trị tỉnh đưa nội dung vào bài giảng.\n2. Báo An Hải, Đài Phát thanh và Truyền hình tỉnh mở chuyên mục.',
    who: 'Trường Chính trị tỉnh | Báo An Hải + Đài Phát thanh và Truyền hình tỉnh',
  },
];
