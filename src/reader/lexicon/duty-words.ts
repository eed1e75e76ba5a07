/**
 * Words with which a predicate begins: where the name of the party ends and its duty starts. They also say whether a
 * paragraph without a subject of its own, under an agency's heading, lays down a duty.
 */
export const dutyVerbs = [
  'chủ trì', 'phối hợp', 'tham mưu', 'rà soát', 'tổng hợp', 'báo cáo', 'xây dựng', 'hoàn thiện', 'hoàn thành', 'hoàn chỉnh',
  'triển khai', 'tổ chức', 'thực hiện', 'đẩy mạnh', 'đẩy nhanh', 'tăng cường', 'tiếp tục', 'tiếp thu', 'tiếp nhận', 'tiếp cận',
  'nghiên cứu', 'đề xuất', 'đề nghị', 'trình', 'gửi', 'lập', 'thẩm định', 'kiểm tra', 'thanh tra', 'giám sát', 'đôn đốc', 'theo dõi',
  'hướng dẫn', 'chỉ đạo', 'lãnh đạo', 'bố trí', 'cân đối', 'phân bổ', 'cung cấp', 'cập nhật', 'công khai', 'công bố', 'tuyên truyền',
  'vận động', 'phân công', 'bảo đảm', 'đảm bảo', 'chuẩn bị', 'chịu trách nhiệm', 'có trách nhiệm', 'căn cứ', 'thành lập', 'kiện toàn',
  'khảo sát', 'đánh giá', 'xem xét', 'giải quyết', 'xử lý', 'khắc phục', 'giải trình', 'thông báo', 'thông tin', 'thống kê', 'trích xuất',
  'đăng ký', 'kiểm điểm', 'kiểm soát', 'bàn giao', 'làm', 'giúp', 'đưa', 'mở', 'quyết định', 'huy động', 'chấm dứt', 'tập trung',
  'tập huấn', 'trực', 'phát thanh', 'phát sóng', 'liên hệ', 'quán triệt', 'ban hành', 'có ý kiến', 'cho ý kiến', 'có văn bản',
  'có giải pháp', 'có biện pháp', 'có kế hoạch', 'có phương án', 'có báo cáo', 'có hình thức', 'góp ý', 'tham gia ý kiến', 'khai thác', 'vận hành', 'đầu tư', 'nâng cấp', 'nâng cao',
  'duy trì', 'sử dụng', 'quản lý', 'lồng ghép', 'ưu tiên', 'sắp xếp', 'đào tạo', 'bồi dưỡng', 'tư vấn', 'hỗ trợ', 'khuyến khích',
  'tạo điều kiện', 'tạo lập', 'số hóa', 'kết nối', 'tích hợp', 'giải tỏa', 'giải ngân', 'thu hồi', 'thu thập', 'rà quét', 'thống nhất',
  'cấp phép', 'xác định', 'xác nhận', 'xác minh', 'di dời', 'sơ tán', 'kêu gọi', 'cảnh báo', 'dự báo', 'nắm', 'trao đổi', 'làm việc', 'ký kết', 'ký',
  'bổ sung', 'điều chỉnh', 'sửa đổi', 'ngăn chặn', 'phòng ngừa', 'xóa', 'khởi công', 'nghiệm thu', 'thanh toán', 'quyết toán', 'lựa chọn',
  'phê duyệt', 'thẩm tra', 'lấy ý kiến', 'tham khảo', 'tham vấn', 'phổ biến', 'niêm yết', 'truyền thông', 'đăng tải', 'đăng', 'đưa tin', 'chỉnh trang',
  'thí điểm', 'nhân rộng', 'sơ kết', 'tổng kết', 'khen thưởng', 'biểu dương', 'phát động', 'phát huy', 'phát hiện', 'phát triển', 'xúc tiến', 'thu hút',
  'bảo vệ', 'chăm lo', 'chăm sóc', 'thăm', 'tặng', 'hoàn tất', 'chuyển', 'cử', 'họp', 'mời', 'nộp', 'nhập', 'kê khai', 'khóa sổ', 'lắp đặt',
  'quy định', 'cụ thể hóa', 'tháo gỡ', 'rút kinh nghiệm', 'chấn chỉnh', 'chấp hành', 'tuân thủ', 'truyền cảm hứng', 'đảm nhiệm', 'phụ trách', 'đấu tranh', 'trấn áp', 'tuần tra',
] as const;

/** Modals and adverbs that open a predicate as well. */
export const dutyAdverbs = [
  'phải', 'cần', 'nên', 'khẩn trương', 'chủ động', 'kịp thời', 'thường xuyên', 'định kỳ', 'hằng', 'hàng', 'mỗi', 'theo', 'trên cơ sở', 'tự',
  'trực tiếp', 'nghiêm túc', 'sớm', 'nhanh chóng', 'tích cực', 'cũng', 'được giao', 'được yêu cầu', 'được phân công', 'đồng thời', 'không', 'là', 'quan tâm',
  'chú trọng', 'trước', 'trong', 'chậm nhất', 'ngay', 'khi', 'tạm dừng', 'có nhiệm vụ', 'quyết liệt', 'phấn đấu', 'bám sát', 'dựa', 'tùy', 'chỉ', 'từ', 'vào', 'sau', 'để',
  'cùng', 'thì', 'đã', 'đang', 'sẽ', 'giao', 'yêu cầu',
] as const;

/** After a party's name these say that no duty is laid down on it: a report, a state, a member's function, a place. */
export const notADuty = [
  'đã', 'vừa', 'đang', 'được khen', 'được biểu dương', 'chưa', 'còn(?! phải)', 'tăng (?:\\d|so|gấp|bậc|trưởng)', 'giảm (?:\\d|so)', 'đạt', 'vượt', 'là (?:thành viên|cơ quan tham mưu)', 'của', 'và', 'về đích',
  'thì không', 'tại cuộc họp', 'chủ trì (?:cuộc họp|hội nghị|phiên họp|họp|buổi)', 'tổ chức (?:họp|cuộc họp|hội nghị|lễ khánh thành|cuộc)(?: nghe|,| đánh giá| tổng kết| giao ban| với| để)?', 'kết luận', 'thông báo(?: để| đến| kết luận)', 'nhận được', 'ghi nhận', 'biểu dương', 'đánh giá cao', 'phê bình',
  'ban hành (?:kế hoạch|chỉ thị|chương trình|công văn|quyết định)(?: này)?(?: như sau|:| với)', 'kính trình', 'trân trọng', 'hướng dẫn như sau', 'hướng dẫn (?:một số|cụ thể)', 'có ý kiến như sau', 'có ý kiến chỉ đạo', 'báo cáo như sau', 'báo cáo với đoàn', 'chỉ thị', 'đồng ý', 'nhất trí', 'cơ bản', 'chịu trách nhiệm thi hành', 'có tên',
  'phối hợp (?:với [^.;]{3,60} )?tổ chức lễ', 'hiện', 'hiện nay', 'tự giải thể', 'hoan nghênh', 'cho biết', 'cho rằng', 'nêu rõ', 'phát biểu',
] as const;

/** Words with which somebody is told to do something, before the party's name. */
export const orderWords = [
  'giao nhiệm vụ cho',
  'giao trách nhiệm cho',
  'giao cho',
  'giao',
  'kính đề nghị',
  'đề nghị',
  'yêu cầu',
  'ủy quyền cho',
  'ủy quyền',
  'phân công',
] as const;

/** Before an order word these make it something else: "bàn giao", "được giao", "theo đề nghị của", "có văn bản yêu cầu". */
export const orderBlockers = [
  'được', 'bàn', 'chuyển', 'đã', 'theo', 'nhiệm vụ', 'hồ sơ', 'văn bản', 'những', 'các', 'nhận', 'đất', 'khi có', 'đáp ứng', 'vốn', 'chỉ tiêu', 'xét', 'kiến nghị,', 'tiêu chí,',
] as const;
