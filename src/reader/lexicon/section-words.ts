/** Headings below which nobody is told to do anything (unless an order stands there in so many words). */
export const silentSections = [
  'mục tiêu',
  'mục đích',
  'quan điểm',
  'nguyên tắc',
  'đánh giá chung',
  'đánh giá',
  'kết quả',
  'tồn tại',
  'hạn chế',
  'khó khăn',
  'nguyên nhân',
  'bài học',
  'thành phần',
  'thời gian',
  'địa điểm',
  'chủ trì(?=[\\s:.]*$)',
  'tình hình',
  'hiệu lực',
  'phạm vi',
  'đối tượng',
  'yêu cầu',
  'căn cứ',
  'sự cần thiết',
  'cơ sở pháp lý',
  'giải thích từ ngữ',
  'ưu điểm',
  'kinh phí',
] as const;

/** Of these the headings that a conclusion's points have, with "Về" before them: there it is said who sees to it. "2. Về kinh phí: | Sở Tài chính tham mưu …" */
export const settledTopics = ['kinh phí', 'thời gian', 'địa điểm', 'thành phần', 'phạm vi', 'đối tượng'] as const;

/** Before a colon at the head of a point: what it tells is how things stand; only an order in so many words counts there. */
export const tellingLabels = [
  '(?:đánh giá|nhận xét)(?: chung| tình hình| kết quả)?',
  '(?:những |các )?(?:kết quả đạt được|mặt được|mặt chưa được|ưu điểm|nhược điểm|khuyết điểm|tồn tại|hạn chế|nguyên nhân|yếu kém)(?:(?:, | và |, và )(?:khuyết điểm|tồn tại|hạn chế|nguyên nhân|yếu kém|vướng mắc)){0,3}',
  'tình hình(?: chung| thực hiện| triển khai)?',
] as const;

/** The words that open the part that assigns; they end with a colon. */
export const openingWords = [
  'kết luận',
  'yêu cầu',
  'chỉ thị',
  'chỉ đạo',
  'đề nghị',
  'như sau',
  'ý kiến',
  'nội dung sau',
  'nội dung',
  'nhiệm vụ',
  'quyết định',
  'quyết nghị',
  'thông báo',
  'hướng dẫn',
  'giao',
] as const;

/**
 * "Trường hợp chủ bến tái phạm, giao UBND cấp huyện thu hồi giấy phép": what is to be done then is a duty, unless it only
 * says whom to tell of difficulties.
 */
export const orderInCase =
  '^["\'(]?(?:trường hợp|nếu)(?! (?:có )?(?:khó khăn|vướng mắc|phát sinh|cần))(?:(?!vướng mắc|khó khăn|phát sinh)[^.;:]){5,300}[,:] (?:thì )?(?:giao|yêu cầu|đề nghị(?= (?:sở|ubnd|công an|ban|thanh tra|cục|chi cục))) ';

/** Sentences that hand out nothing, wherever they stand. Compared from the start of the sentence. */
export const idleOpenings = [
  '(?:chỉ thị|quyết định|nghị quyết|công văn|công điện|kế hoạch|thông báo|hướng dẫn|chương trình|quy chế|văn bản) này (?:có hiệu lực|thay thế|áp dụng|được|bãi bỏ)',
  'trên đây là',
  'căn cứ (?:luật|nghị định|thông tư|quyết định|nghị quyết)',
  'nếu ',
  'quá thời hạn',
  'mọi (?:vướng mắc|chi tiết)',
  'trong quá trình (?:thực hiện|triển khai)',
  'số liệu',
  'ghi chú',
  'trước đó',
  'mục tiêu(?: [^.;:]{0,40})?:',
  '[^,.;:]{3,60} (?<!(?:ngày|khi|sau) )nhận được (?:công văn|văn bản|tờ trình|đơn|báo cáo|kiến nghị)(?! này)(?![^.]{0,800}(?:có ý kiến|chỉ đạo|giao (?!thông)|yêu cầu|trả lời))',
  'nhận được (?:công văn|công điện|văn bản|chỉ thị)',
  'trường hợp',
  'theo báo cáo',
  // What the law lays on everybody is told, not given.
  'theo (?:quy định (?:tại |của )?)?(?:điểm|khoản|điều|luật|bộ luật|nghị định|thông tư) [^.;]{0,160}(?:có nghĩa vụ|có thẩm quyền|có trách nhiệm)',
  // Who answers for it when somebody fails: "địa phương nào để tàu vi phạm, Chủ tịch UBND xã chịu trách nhiệm".
  '[^,.;:]{3,60} nào [^,.;:]{3,120}, [^.;:]{3,100} (?:phải |sẽ )?chịu (?:hoàn toàn )?trách nhiệm',
  // The same of a kind of them: "các đơn vị có tỷ lệ giải ngân thấp phải chịu trách nhiệm trước UBND tỉnh".
  '(?:các |những |mọi )?(?:cơ quan|đơn vị|địa phương|tổ chức|cá nhân|tập thể|ngành|chủ đầu tư|nhà thầu|người đứng đầu|thủ trưởng|cán bộ|công chức)[^.;:]{0,80} (?:dưới mức|dưới \\d|thấp|chậm|trễ|quá hạn|kém|để xảy ra|vi phạm|thiếu trách nhiệm|buông lỏng|(?:không|chưa) (?:hoàn thành|đạt|thực hiện|chấp hành|nghiêm|bảo đảm|đảm bảo|báo cáo|giải ngân))[^.;:,]{0,80} (?:phải |sẽ ){0,2}(?:chịu (?:hoàn toàn |mọi )?trách nhiệm(?= (?:trước|về|theo|toàn diện|nếu|liên đới|cá nhân|chính|vật chất)|\\s{0,3}[.;,/]|$)|bị (?:xem xét|phê bình|xử lý|kiểm điểm|trừ điểm|hạ bậc|đánh giá|điều chuyển|cắt giảm)|không được (?:xét|xem xét|xếp loại|đề nghị) )',
  'tính đến',
  'tuy nhiên',
  'qua (?:kiểm tra|theo dõi)',
  'thời gian qua',
  'trong (?:thời gian|những năm|năm|các năm|những tháng|tháng|quý)(?: vừa)? qua',
  'trong \\d{1,2} tháng(?: đầu năm| qua| vừa qua)(?! phải)',
  'dịp này',
  'cùng (?:dự|đi)',
  'tham dự',
  'tham gia đoàn',
  'dự họp',
  'thành phần',
  'vắng',
  'sau khi nghe',
  'thừa lệnh(?![^.;]{0,200}(?:chuyển|yêu cầu|đề nghị|giao) )',
  'hạn chế',
  'những năm qua',
  'thời gian tới, việc',
  'tại (?:hội nghị|cuộc họp)',
  'bãi bỏ',
] as const;

/** Anywhere in the sentence: the closing formula, the effect clause, praise. */
export const idlePhrases = [
  'biết,? (?:và )?(?:triển khai |tổ chức |nghiêm túc |phối hợp )?thực hiện',
  'để biết',
  '^(?:thừa lệnh [^,.;]{3,80}, )?(?:ubnd|hđnd|thường trực|văn phòng|ban|sở|phòng) ?[^,.;:]{0,80}? (?:xin |trân trọng )?thông báo(?: (?:ý kiến|kết luận|nội dung|các nội dung|chỉ đạo)[^;.]{0,240}?)? (?:để|đến|tới) [^;]{0,160}(?:thực hiện|triển khai|phối hợp)[^;.]{0,60}\\s*(?:\\./\\.|\\.|$)',
  'chịu trách nhiệm thi hành',
  'căn cứ (?:quyết định|nghị quyết|chỉ thị|kế hoạch)(?: này)? (?:chịu trách nhiệm )?thi hành',
  'thi hành (?:quyết định|nghị quyết|chỉ thị) này',
  'đòi hỏi',
  'ghi nhận',
  '^[^;]{0,200}cho thấy',
  'biểu dương (?!người|gương|các gương|tập thể|kịp thời)',
  'đánh giá cao',
  'kính trình',
  'kính chuyển (?:đến )?(?:các|quý) [^.;]{3,120} (?:thực hiện|nghiên cứu|xem xét|biết)[^.;]{0,30}\\s*(?:\\./\\.|\\.|$)',
  'thì không được',
  'đã có văn bản',
  'đến dự họp',
  'này (?:sẽ )?có hiệu lực',
  'có hiệu lực thi hành',
  'có hiệu lực kể từ ngày ký',
  'nghiêm túc (?:tổ chức )?(?:triển khai )?(?:thực hiện|tổ chức thực hiện)(?: (?:nghiêm )?(?:các nội dung )?(?:chỉ thị|công điện|công văn|kế hoạch|thông báo|kết luận|chương trình|quyết định|nghị quyết)(?: này)?| các nội dung(?: trên)?)?\\s*(?:\\./\\.|\\.|$)',
  'quan tâm(?:,)? phối hợp(?: thực hiện)?\\s*(?:\\./\\.|\\.|$)',
  'khẩn trương (?:triển khai )?thực hiện\\s*(?:\\./\\.|\\.|$)',
  '^[^;]{0,300}(?:liên hệ|phản ánh) (?:về|với|trực tiếp)?[^.;]{0,60}(?:số máy|điện thoại|để được hướng dẫn)',
  'đề nghị liên hệ',
] as const;

/** A predicate that says no more than "carry this out": the closing line of a letter, no duty of its own. */
export const emptyDuty =
  '^[\\s,]*(?:(?:khẩn trương|nghiêm túc|chủ động|phối hợp|tích cực|quan tâm|kịp thời|tập trung|có trách nhiệm|phải|cần|và|,)[\\s,]*){0,6}(?:triển khai|tổ chức|tổ chức triển khai|chỉ đạo)?\\s*thực hiện(?: nghiêm(?: túc)?)?(?: (?:các )?(?:nội dung|nhiệm vụ|kết luận)?(?: nêu)?(?: trên)?)?(?: (?:chỉ thị|công điện|công văn|kế hoạch|thông báo|kết luận|chương trình|quyết định|nghị quyết) này)?[\\s./;]*$';

/** A deferral is no assignment: warning DEFERRED. A stop is none either: warning STOPPED. */
export const deferralWords = [
  'tạm thời chưa',
  'tạm thời không',
  'chưa (?:xem xét|thực hiện|triển khai) trong',
  'tạm hoãn',
  'hoãn (?:việc )?(?:thực hiện|triển khai|tổ chức)',
] as const;
export const stopWords = [
  'dừng (?:việc )?(?:triển khai|thực hiện|thí điểm)',
  'không (?:tiếp tục )?triển khai',
] as const;
