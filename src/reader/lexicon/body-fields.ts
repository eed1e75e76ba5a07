/**
 * What official names of bodies are made of behind their head (domain.md §17, §22 nos. 12, 13, 29, 35, 36). A name is its
 * head ("Trung tâm"), then groups of words, each of which begins with a capital, then the territory or a proper name.
 * Whether a word in small letters still belongs to the name is told by these lists; example: "Công ty Khai thác |
 * công trình thủy lợi | Hải Lương".
 */

/** Fields that only nouns name: behind them a name may end, and in small letters they carry a name on. */
export const fieldNouns: readonly string[] = [
  // general administration, law
  'nội vụ', 'tài chính', 'tài chính - kế hoạch', 'tư pháp', 'hộ tịch', 'pháp luật', 'pháp chế', 'hành chính',
  'hành chính công', 'hành chính - tổng hợp', 'một cửa', 'thủ tục hành chính', 'công vụ', 'văn thư', 'lưu trữ', 'lưu trữ lịch sử',
  'công báo', 'tin học', 'tin học - công báo', 'dân tộc', 'tôn giáo', 'dân tộc và tôn giáo', 'nhân dân', 'nhà nước', 'quốc gia', 'ngoại vụ', 'đối ngoại',
  'biên giới', 'cửa khẩu', 'biên phòng', 'bộ đội biên phòng', 'quân sự', 'phòng thủ', 'phòng thủ dân sự', 'dân sự', 'hình sự',
  'an ninh', 'an ninh mạng', 'trật tự', 'trật tự xây dựng', 'trật tự đô thị', 'quốc phòng', 'dân quân', 'cảnh vệ', 'cơ động', 'nội chính', 'dân vận', 'tuyên giáo',
  'chính trị', 'nghị quyết', 'công chứng', 'luật sư', 'luật gia', 'pháp lý', 'thi hành án dân sự',
  // economy, finance
  'kinh tế', 'kinh tế - hạ tầng', 'kinh tế và hạ tầng', 'kinh tế tập thể', 'kinh tế - xã hội', 'kinh tế tập thể, hợp tác xã', 'kinh tế số',
  'công thương', 'công nghiệp', 'thương mại', 'dịch vụ', 'dịch vụ công', 'dịch vụ công ích', 'công ích', 'du lịch', 'thị trường', 'tín dụng', 'tín dụng nhân dân',
  'chính sách', 'chính sách xã hội', 'tài sản', 'tài sản công', 'ngân sách', 'tiền tệ', 'hợp tác xã', 'doanh nghiệp', 'doanh nghiệp nhỏ và vừa',
  'doanh nhân', 'nữ doanh nhân', 'doanh nhân trẻ', 'xăng dầu', 'lương thực', 'cao su', 'cà phê', 'mía đường', 'vật tư', 'thiết bị',
  'dược phẩm', 'xổ số kiến thiết', 'người tiêu dùng', 'hải quan', 'khu vực', 'cạnh tranh', 'giá cả', 'khởi nghiệp', 'tăng trưởng', 'logistics',
  'cổ phần', 'trách nhiệm hữu hạn', 'trách nhiệm hữu hạn một thành viên', 'một thành viên', 'hai thành viên', 'hai thành viên trở lên', 'tư nhân', 'liên doanh', 'tnhh', 'mtv', 'cp',
  // agriculture, environment
  'nông nghiệp', 'nông thôn', 'nông thôn mới', 'nông lâm thủy sản', 'nông lâm sản và thủy sản', 'nông lâm nghiệp', 'lâm nghiệp', 'thủy sản', 'thủy lợi', 'thủy nông',
  'thủy điện', 'chăn nuôi', 'thú y', 'chăn nuôi và thú y', 'trồng trọt', 'thực vật', 'kiểm lâm', 'kiểm ngư', 'khuyến nông',
  'khuyến công', 'khuyến ngư', 'nghề cá', 'giống', 'giống cây trồng', 'giống vật nuôi', 'giống thủy sản', 'giống nông nghiệp', 'cây trồng',
  'vật nuôi', 'cây xanh', 'rừng', 'rừng phòng hộ', 'rừng đặc dụng', 'phòng hộ', 'đặc dụng', 'thiên nhiên', 'bền vững', 'hồ chứa', 'đê điều', 'thiên tai', 'lụt bão', 'cứu nạn',
  'tìm kiếm cứu nạn', 'cứu hộ', 'tài nguyên', 'tài nguyên nước', 'môi trường', 'môi trường đô thị', 'khoáng sản', 'đất đai', 'quỹ đất',
  'biển', 'biển và hải đảo', 'hải đảo', 'khí tượng', 'khí tượng thủy văn', 'thủy văn', 'khí hậu', 'biến đổi khí hậu', 'nước sạch',
  'nước sạch và vệ sinh môi trường nông thôn', 'vệ sinh môi trường', 'vệ sinh môi trường nông thôn', 'cấp nước', 'thoát nước', 'cấp thoát nước', 'nước', 'chất thải',
  'chất lượng', 'chất lượng nông lâm sản và thủy sản', 'chất lượng, chế biến và phát triển thị trường', 'năng lượng', 'điện lực', 'điện', 'hợp quy', 'tiêu chuẩn đo lường chất lượng', 'đo lường', 'đo lường chất lượng',
  // building, transport
  'hạ tầng', 'hạ tầng kỹ thuật', 'hạ tầng đô thị', 'đô thị', 'kiến trúc', 'nhà ở', 'nhà', 'bất động sản', 'công trình', 'công trình giao thông', 'công trình dân dụng',
  'công trình dân dụng và công nghiệp', 'dân dụng và công nghiệp', 'dân dụng', 'công trình thủy lợi', 'công trình thủy nông', 'công trình công cộng', 'công trình đô thị', 'công trình công ích',
  'công trình nông nghiệp và phát triển nông thôn', 'nông nghiệp và phát triển nông thôn', 'dự án', 'dự án đầu tư', 'dự án đầu tư xây dựng',
  'dự án đầu tư xây dựng công trình', 'dự án đầu tư xây dựng các công trình', 'dự án đầu tư xây dựng và phát triển quỹ đất', 'dự án đầu tư và xây dựng', 'các dự án', 'các dự án đầu tư', 'các dự án đầu tư xây dựng', 'đầu tư xây dựng', 'đầu tư và xây dựng', 'đầu tư phát triển',
  'giao thông', 'giao thông vận tải', 'an toàn giao thông', 'trật tự an toàn giao thông', 'đường bộ', 'đường sắt', 'đường thủy', 'đường thủy nội địa',
  'hàng hải', 'hàng không', 'cảng vụ', 'bến xe', 'bến cảng', 'vận tải', 'vận tải hành khách', 'hành khách', 'đăng kiểm', 'xe cơ giới', 'cầu đường', 'vật liệu xây dựng', 'xây lắp', 'cơ giới',
  'khu công nghiệp', 'cụm công nghiệp', 'khu kinh tế', 'khu kinh tế cửa khẩu', 'khu công nghệ cao', 'khu chế xuất', 'khu du lịch', 'khu di tích', 'khu bảo tồn',
  'các khu công nghiệp', 'các khu kinh tế', 'các khu kinh tế và khu công nghiệp', 'các khu công nghiệp và chế xuất', 'các cụm công nghiệp', 'các khu công nghiệp và khu kinh tế', 'khu kinh tế và các khu công nghiệp', 'các khu chế xuất và công nghiệp', 'vườn quốc gia', 'mặt bằng', 'tái định cư', 'hồ', 'chợ', 'chợ đầu mối', 'cảng', 'cảng cá', 'bến', 'nghĩa trang', 'bãi', 'đầu mối',
  // culture, education, health, society
  'văn hóa', 'văn hóa - thông tin', 'văn hóa - xã hội', 'văn hóa và thông tin', 'văn hóa thông tin', 'văn hóa thông tin và thể thao', 'thể thao', 'thể dục thể thao', 'nghệ thuật', 'văn học nghệ thuật', 'văn học - nghệ thuật', 'điện ảnh',
  'di sản', 'di tích', 'danh thắng', 'gia đình', 'trẻ em', 'phụ nữ', 'phụ nữ và trẻ em', 'thanh niên', 'thanh thiếu niên', 'thiếu nhi', 'thiếu niên', 'sinh viên', 'cựu chiến binh', 'cựu thanh niên xung phong',
  'nông dân', 'người cao tuổi', 'người khuyết tật', 'người mù', 'người nghèo', 'trẻ mồ côi', 'nạn nhân chất độc da cam', 'chất độc da cam', 'chữ thập đỏ', 'khuyến học', 'nhà báo', 'lao động',
  'người lao động', 'nghề nghiệp', 'việc làm', 'dịch vụ việc làm', 'công đoàn', 'xã hội', 'an sinh xã hội', 'bảo trợ xã hội', 'bảo hiểm xã hội', 'công tác xã hội', 'người có công', 'dân số', 'y tế',
  'y tế dự phòng', 'y khoa', 'giám định y khoa', 'pháp y', 'pháp y tâm thần', 'đa khoa', 'đa khoa khu vực', 'tâm thần', 'lao và bệnh phổi', 'y học cổ truyền', 'y dược cổ truyền', 'cổ truyền',
  'phục hồi chức năng', 'sản nhi', 'da liễu', 'bệnh tật', 'bệnh nhiệt đới', 'hiv/aids', 'ma túy', 'tội phạm', 'mại dâm', 'tệ nạn xã hội', 'tệ nạn', 'tham nhũng', 'tham nhũng, tiêu cực', 'tham nhũng, lãng phí, tiêu cực', 'lãng phí', 'dịch bệnh', 'dịch bệnh động vật',
  'dịch bệnh covid-19', 'dịch covid-19', 'covid-19', 'dịch', 'an toàn thực phẩm', 'vệ sinh an toàn thực phẩm', 'an toàn vệ sinh thực phẩm', 'thực phẩm', 'dược', 'mỹ phẩm', 'thuốc', 'giáo dục', 'giáo dục nghề nghiệp', 'giáo dục thường xuyên',
  'giáo dục nghề nghiệp - giáo dục thường xuyên', 'giáo dục và đào tạo', 'mầm non', 'mẫu giáo', 'tiểu học', 'trung học', 'trung học cơ sở', 'trung học phổ thông', 'phổ thông', 'dân tộc nội trú', 'dân tộc bán trú', 'nội trú',
  'đại học', 'cao đẳng', 'ngoại ngữ', 'sức khỏe', 'sức khỏe sinh sản', 'sức khỏe cán bộ', 'cán bộ', 'giảm nghèo', 'giảm nghèo bền vững', 'mục tiêu quốc gia', 'các chương trình mục tiêu quốc gia', 'chương trình mục tiêu quốc gia',
  'phong trào', 'đời sống văn hóa', 'cộng đồng', 'tại cộng đồng', 'tình nguyện', 'từ thiện', 'nhân đạo', 'hữu nghị', 'hòa bình', 'đồng hương', 'sinh vật cảnh', 'làm vườn', 'đông y', 'sự tiến bộ của phụ nữ', 'bình đẳng giới',
  // science, information
  'khoa học', 'khoa học và công nghệ', 'khoa học và kỹ thuật', 'khoa học kỹ thuật', 'công nghệ', 'công nghệ cao', 'công nghệ thông tin', 'công nghệ thông tin và truyền thông', 'công nghệ sinh học',
  'công nghệ số', 'công nghệ số cộng đồng', 'chuyển đổi số', 'cải cách hành chính', 'viễn thông', 'bưu chính', 'bưu chính, viễn thông', 'bưu chính viễn thông', 'tần số vô tuyến điện', 'an toàn thông tin', 'an toàn thông tin mạng', 'dữ liệu',
  'dữ liệu số', 'chính quyền số', 'chính quyền điện tử', 'đô thị thông minh', 'thành phố thông minh', 'thông minh', 'báo chí', 'phát thanh và truyền hình', 'phát thanh, truyền hình',
  'phát thanh - truyền hình', 'phát thanh truyền hình', 'truyền hình', 'truyền thanh', 'truyền thanh - truyền hình', 'thông tin điện tử', 'sở hữu trí tuệ', 'đổi mới sáng tạo', 'kỹ thuật', 'kỹ thuật nông nghiệp', 'kỹ thuật tổng hợp', 'năng suất chất lượng', 'bức xạ', 'hạt nhân', 'lao động - xã hội',
  // kinds of bodies inside names
  'hđnd và ubnd', 'hội đồng nhân dân và ủy ban nhân dân', 'đoàn đbqh và hđnd', 'đoàn đại biểu quốc hội', 'đoàn đại biểu quốc hội và hđnd', 'đoàn đại biểu quốc hội và hội đồng nhân dân', 'đoàn đbqh',
  'miền bắc', 'miền trung', 'miền nam', 'miền tây', 'miền đông', 'miền núi', 'các kcn', 'các kkt', 'các kkt và kcn', 'chất độc da cam/dioxin', 'nạn nhân chất độc da cam/dioxin', 'kế hoạch hóa gia đình', 'dân số - kế hoạch hóa gia đình', 'dân số và kế hoạch hóa gia đình', 'kinh tế ngành', 'hội đồng quản trị', 'chi nhánh', 'công trình xây dựng', 'các công trình xây dựng',
  'các hội', 'các tổ chức hữu nghị', 'các công trình', 'các công trình giao thông', 'các công trình dân dụng', 'các công trình dân dụng và công nghiệp', 'các công trình giao thông và nông nghiệp', 'các công trình nông nghiệp và phát triển nông thôn', 'công trình giao thông và nông nghiệp', 'công trình giao thông, nông nghiệp', 'các cơ quan', 'các cơ quan đảng', 'các dân tộc', 'giao thông và nông nghiệp',
  'liên ngành', 'chuyên ngành', 'chuyên trách', 'hội nhập quốc tế', 'quốc tế', 'đảng', 'đảng bộ', 'bầu cử', 'quy chế dân chủ', 'chi cục', 'nhà trường',
];

/**
 * Works that name a body too, and that would be verbs elsewhere: in small letters they belong to the name only directly
 * behind its head or behind another such word ("Đội quản lý trật tự", "Công ty Khai thác …").
 */
export const fieldWorks: readonly string[] = [
  'quản lý', 'quản lý và khai thác', 'quản lý, khai thác', 'khai thác', 'giám sát', 'giám sát, điều hành', 'điều hành', 'điều phối', 'phối hợp', 'phổ biến', 'phổ biến, giáo dục', 'phổ biến giáo dục', 'chỉ đạo', 'chỉ huy',
  'công tác', 'giúp việc', 'thường trực', 'kiểm tra', 'kiểm tra, giám sát', 'thanh tra', 'thanh tra, kiểm tra', 'thẩm định', 'xây dựng', 'phát triển', 'xúc tiến', 'xúc tiến đầu tư', 'hỗ trợ', 'tư vấn', 'tư vấn và', 'bảo vệ', 'bảo tồn',
  'bảo hiểm', 'bảo lãnh', 'bảo lãnh tín dụng', 'bảo trì', 'bảo trợ', 'đầu tư', 'kiểm soát', 'kiểm định', 'kiểm nghiệm', 'phân tích', 'phục vụ', 'vận động', 'chăm sóc', 'nuôi dưỡng', 'điều dưỡng', 'ứng dụng', 'phòng chống',
  'phòng, chống', 'phòng ngừa', 'ứng phó', 'ứng cứu', 'cung ứng', 'cung cấp', 'sản xuất', 'kinh doanh', 'sản xuất, kinh doanh', 'bồi thường', 'hỗ trợ và tái định cư', 'bồi thường, hỗ trợ', 'bồi thường, hỗ trợ và tái định cư', 'bồi thường, hỗ trợ, tái định cư', 'giải phóng', 'giải phóng mặt bằng', 'bồi thường, giải phóng mặt bằng', 'bồi thường giải phóng mặt bằng', 'giải tỏa',
  'thi hành', 'thi hành án', 'thi đua', 'thi đua - khen thưởng', 'thi đua khen thưởng', 'khen thưởng', 'đăng ký', 'đăng ký đất đai', 'đo đạc', 'trợ giúp', 'trợ giúp pháp lý', 'đào tạo', 'bồi dưỡng', 'đào tạo, bồi dưỡng', 'huấn luyện', 'tiếp công dân', 'tiếp dân',
  'tiếp nhận', 'tiếp nhận và trả kết quả', 'tiếp nhận hồ sơ và trả kết quả', 'đổi mới', 'tổ chức', 'soạn thảo', 'biên tập', 'liên lạc', 'rà soát', 'xử lý', 'xử lý nước thải', 'thu hồi', 'vệ sinh', 'chế biến', 'xuất khẩu', 'nhập khẩu', 'xuất nhập khẩu', 'vận hành', 'cải cách',
  'thông tin', 'truyền thông', 'thông tin và truyền thông', 'tuyên truyền', 'thống kê', 'giám định', 'đấu giá', 'đấu giá tài sản', 'điều tra', 'kiểm toán', 'dạy nghề', 'quan trắc', 'quy hoạch', 'cứu trợ', 'cai nghiện', 'cai nghiện ma túy', 'kiểm dịch', 'phòng cháy', 'chữa cháy', 'phòng cháy, chữa cháy', 'phòng cháy và chữa cháy', 'cấp cứu',
  'phòng cháy, chữa cháy và cứu nạn, cứu hộ', 'phòng cháy chữa cháy và cứu nạn cứu hộ', 'tháo gỡ', 'thực hiện', 'bảo đảm', 'cấp', 'an toàn', 'kiểm kê', 'sắp xếp', 'tinh giản', 'phòng chống thiên tai và tìm kiếm cứu nạn', 'phòng, chống thiên tai và tìm kiếm cứu nạn', 'phòng chống thiên tai', 'phòng, chống thiên tai', 'ứng phó sự cố, thiên tai và tìm kiếm cứu nạn',
  'phòng, chống dịch', 'phòng chống dịch', 'phòng, chống tội phạm', 'phòng chống tội phạm', 'phòng, chống tham nhũng', 'phòng, chống tham nhũng, tiêu cực', 'phòng, chống tham nhũng, lãng phí, tiêu cực', 'phòng chống tham nhũng', 'phòng, chống ma túy', 'phòng, chống tác hại thuốc lá', 'bảo vệ và phát triển rừng', 'phát triển kinh tế', 'phát triển nông thôn', 'phát triển đô thị',
  'xúc tiến đầu tư và hỗ trợ doanh nghiệp', 'xúc tiến đầu tư, thương mại và du lịch', 'xúc tiến đầu tư, thương mại', 'xúc tiến thương mại', 'xúc tiến thương mại và đầu tư', 'xúc tiến đầu tư và thương mại', 'xúc tiến du lịch', 'thông tin xúc tiến du lịch', 'phổ biến, giáo dục pháp luật', 'phối hợp phổ biến, giáo dục pháp luật', 'giám sát, điều hành đô thị thông minh', 'điều hành đô thị thông minh', 'giám sát, điều hành thông minh', 'khai thác công trình thủy lợi', 'quản lý dự án', 'quản lý các dự án', 'quản lý thị trường', 'quản lý trật tự đô thị', 'quản lý đô thị', 'quản lý đường bộ', 'quản lý đất đai', 'quản lý rừng', 'phát triển quỹ đất', 'kiểm soát bệnh tật', 'bảo vệ môi trường', 'bảo vệ thực vật', 'bảo vệ rừng', 'nuôi trồng thủy sản', 'dịch vụ nông nghiệp', 'dịch vụ tổng hợp', 'dịch vụ bán đấu giá tài sản', 'dịch vụ đấu giá tài sản', 'bảo trợ xã hội tổng hợp', 'công tác xã hội tổng hợp', 'quản lý hành chính về trật tự xã hội', 'điều tra tội phạm', 'bảo tồn thiên nhiên', 'bảo tồn di tích',
];

/** Topics that the names of committees and working groups carry in small letters ("Ban Chỉ đạo xây dựng nông thôn mới tỉnh"). */
export const committeeTopics: readonly string[] = [
  'xây dựng nông thôn mới', 'chuyển đổi số', 'cải cách hành chính', 'cải cách tư pháp', 'phòng, chống thiên tai', 'phòng chống thiên tai', 'phòng, chống thiên tai và tìm kiếm cứu nạn', 'phòng chống thiên tai và tìm kiếm cứu nạn', 'phòng, chống dịch', 'phòng chống dịch', 'phòng, chống dịch bệnh', 'phòng, chống dịch covid-19', 'phòng chống dịch covid-19', 'phòng, chống dịch bệnh covid-19',
  'phòng, chống tham nhũng', 'phòng, chống tham nhũng, tiêu cực', 'phòng, chống tham nhũng, lãng phí, tiêu cực', 'phòng, chống tội phạm', 'phòng chống tội phạm', 'phòng, chống buôn lậu, gian lận thương mại và hàng giả', 'chống buôn lậu, gian lận thương mại và hàng giả', 'phòng, chống ma túy', 'phòng cháy, chữa cháy', 'phòng cháy chữa cháy', 'phòng cháy và chữa cháy', 'phòng cháy, chữa cháy rừng',
  'các chương trình mục tiêu quốc gia', 'thực hiện các chương trình mục tiêu quốc gia', 'giảm nghèo bền vững', 'giảm nghèo', 'ứng dụng công nghệ thông tin', 'ứng dụng cntt', 'công nghệ thông tin', 'phát triển kinh tế tập thể', 'phát triển kinh tế tập thể, hợp tác xã', 'đổi mới và phát triển doanh nghiệp', 'thi hành án dân sự', 'thực hiện quy chế dân chủ', 'thực hiện quy chế dân chủ ở cơ sở', 'phát triển du lịch', 'an toàn thực phẩm', 'vệ sinh an toàn thực phẩm', 'hội nhập quốc tế', 'bảo vệ rừng', 'bảo vệ và phát triển rừng', 'giải phóng mặt bằng', 'bồi thường, giải phóng mặt bằng', 'phòng thủ dân sự', 'phát triển nhà ở', 'phát triển thanh niên',
  'thực hiện chính sách bảo hiểm xã hội, bảo hiểm y tế', 'xóa nhà tạm, nhà dột nát', 'xóa nhà tạm', 'triển khai đề án 06', 'đề án 06', 'thực hiện đề án 06', 'phong trào toàn dân đoàn kết xây dựng đời sống văn hóa', 'toàn dân đoàn kết xây dựng đời sống văn hóa', 'tăng trưởng xanh', 'ứng phó với biến đổi khí hậu', 'bầu cử', 'điều hành giá', 'phát triển logistics', 'công tác người cao tuổi', 'phân giới cắm mốc', 'thanh toán không dùng tiền mặt', 'tinh giản biên chế', 'phổ cập giáo dục', 'phổ cập giáo dục, xóa mù chữ', 'sắp xếp đơn vị hành chính', 'sắp xếp, tổ chức lại đơn vị sự nghiệp công lập', 'phòng, chống khai thác iuu', 'chống khai thác iuu', 'cntt', 'cchc', 'cđs', 'pctt', 'pctt&tkcn', 'pctt và tkcn', 'sắp xếp tổ chức bộ máy', 'sắp xếp, tinh gọn tổ chức bộ máy', 'tinh gọn tổ chức bộ máy', 'tháo gỡ khó khăn, vướng mắc', 'tháo gỡ khó khăn, vướng mắc cho doanh nghiệp', 'giải ngân vốn đầu tư công', 'thúc đẩy giải ngân vốn đầu tư công', '389', '35', '06', '886', '1719',
];
