import { dateAt } from '../date-words.js';
import { namedDay, onEvent } from '../event-times.js';
import { documentWords } from '../lexicon/document-words.js';
import { byReference } from '../loose-times.js';
import { WORD_END, pattern } from '../pattern.js';
import { type TimeRule, fixedOn, none } from '../time-reading.js';

/** "thực hiện ý kiến chỉ đạo của Chủ tịch | tại cuộc họp quý I": where it was said, not by when it is done. */
const SAID_AT = pattern(
  '(?<![\\p{L}])(?:kết luận|ý kiến (?:chỉ đạo|kết luận|phát biểu)|phát biểu|(?<!ban )chỉ đạo)(?: (?:của|mà))?(?: (?!báo cáo|trình)[\\p{L}]{1,12}){0,9}\\s{1,5}$',
);

/** What hangs on something else: a meeting, a holiday, another document (domain.md §21 A 20, G). */
export const eventRules: readonly TimeRule[] = [
  {
    numbers: '20',
    example: 'trước Ngày Chuyển đổi số quốc gia 10/10; trước ngày Quốc khánh 02/9/2024',
    at: pattern(
      'trước (?:dịp |lễ |kỳ |lễ kỷ niệm |dịp kỷ niệm )?(?:kỷ niệm )?(?:ngày )?(?=\\p{L}|\\d{1,3} năm )(?!khi|mắt|hết|mùng)',
      'y',
    ),
    read: (m, low, context) => namedDay(m, low, context),
  },
  {
    numbers: '20, 94–97',
    example:
      'trước Ngày hội Đại đoàn kết toàn dân tộc; trước khi vận hành mô hình mới; trước ngày Đông chí; trước giờ tổng duyệt; trước khi báo cáo Bộ Nội vụ ít nhất 05 ngày làm việc',
    at: pattern(
      `trước (?:mỗi |từng )?(?:khi|ngày (?:hội|lễ|tết|họp|khai mạc|khai giảng|bầu cử|tổ chức|diễn ra|quốc khánh|thi|khởi công|khánh thành|ra quân|nhà giáo|\\d{1,2} tháng chạp|\\d{1,2} tháng giêng|\\d{1,2}(?: tháng |\\s?[/.-]\\s?)\\d{1,2} \\(?âm lịch)|lễ|lễ hội|dịp|tết|tiết|kỳ|rằm|con nước|nước rằm|lũ|mưa bão|(?:ngày )?(?:mùng|mồng) \\d{1,2}|ngày (?:rằm|vía|giỗ|khai hội|giải phóng|tựu trường|nhập học|xuất quân|nhập ngũ|giao quân|bàn giao|nghiệm thu|đại hội|mở|thông xe|phát động|bế mạc|kết thúc|hết hạn)|khai hội|tháng (?:giêng|chạp)|(?:ngày )?(?:lập (?:xuân|hạ|thu|đông)|(?:hạ|đông) chí|(?:xuân|thu) phân|tiểu mãn|thanh minh|(?:cúng )?ông công)|triều cường|bão|khai giảng|bầu cử|phiên họp|cuộc họp|buổi họp|hội nghị|đại hội|mùa|vụ|năm học|giờ (?:khai mạc|bế mạc|tổng duyệt|duyệt|họp|thi|khởi hành|bỏ phiếu|phát sóng|đóng điện|mở cửa)|(?:buổi |đợt )?(?:sơ duyệt|tổng duyệt)|buổi (?:lễ|khai mạc|bế mạc|làm việc|tọa đàm|họp báo|công bố|ra mắt)|giao thừa|quốc khánh|thời điểm|đợt|\\d{1,2} (?:tháng )?(?:tháng )?chạp|\\d{1,2} tết)${WORD_END}(?! hết (?:thời )?hạn)[^.;,()]{0,140}`,
      'y',
    ),
    read: (m, low, context) => onEvent(m, low, context, 2),
  },
  {
    numbers: '20',
    example: 'cấp nước vào dịp Quốc khánh 02/9/2026; thông xe đúng dịp 30/4',
    at: pattern('(?:vào|đúng|kịp|kịp vào)(?: đúng)? (?:dịp |lễ |ngày lễ )(?:kỷ niệm )?(?:ngày )?(?=[\\p{L}]|\\d)', 'y'),
    read: (m, low, context) => {
      const date = dateAt(low, m.index + m[0].length);
      return date ? fixedOn(m.index, date, context, 3) : namedDay(m, low, context);
    },
  },
  {
    numbers: '20',
    example: 'thông xe kỹ thuật dịp 2/9; khánh thành dịp kỷ niệm 19/8',
    at: pattern(
      '(?<=(?:khai thác|sử dụng|vận hành|khánh thành|hoàn thành|khai trương|ra mắt|công bố|khởi công|thông xe|gắn biển)(?: [\\p{L}]{1,10}){0,4} )dịp (?:lễ |kỷ niệm |lễ kỷ niệm )?(?:ngày )?(?=\\d{1,2}(?:/| tháng )\\d)',
      'y',
    ),
    read: (m, low, context) => {
      const date = dateAt(low, m.index + m[0].length);
      return date ? fixedOn(m.index, date, context, 3) : null;
    },
  },
  {
    numbers: '20',
    example: 'xong trong tháng Chạp; đưa vào khai thác dịp Lễ hội Hoa năm 2022',
    at: pattern(
      `(?:(?:trong|vào|xong|ngay trong|hết|đến hết|(?:đầu|giữa|cuối)) tháng (?:giêng|chạp)${WORD_END}|(?<=(?:khai thác|sử dụng|vận hành|hoạt động|khánh thành|hoàn thành|khai trương|ra mắt|công bố|xong|khởi công|thông xe) )(?:(?:vào|đúng|ngay) ){0,2}dịp (?:lễ|tết|kỷ niệm|khai giảng|ngày)${WORD_END}[^.;,()]{0,100})`,
      'y',
    ),
    read: (m, low, context) => onEvent(m, low, context, 2),
  },
  {
    numbers: '94',
    example: 'kiểm tra bếp ăn trong học kỳ I',
    at: pattern(`trong học kỳ (?:i{1,2}|[12])${WORD_END}[^.;,()]{0,60}`, 'y'),
    read: (m, low, context) => onEvent(m, low, context, 2),
  },
  {
    numbers: '45, 94',
    example: 'từ nay đến Tết Nguyên đán',
    at: pattern(
      `từ nay(?: cho)? (?:đến|tới)(?: hết| sau| trước)? (?=(?:tết|dịp|rằm|lễ|kỳ|đại hội|ngày (?:bầu cử|khai giảng|hội|lễ)|khi|mùa|vụ|hết mùa|hết vụ)${WORD_END})[^.;,()]{3,90}`,
      'y',
    ),
    read: (m, low, context) => onEvent(m, low, context, 2),
  },
  {
    numbers: '93',
    example: 'trước 01 ngày tổ chức phiên họp thường kỳ hàng tháng',
    at: pattern('trước (?:ít nhất )?\\d{1,2} ngày (?:làm việc )?(?:tổ chức|diễn ra|trước|so với)[^.;,()]{0,120}', 'y'),
    read: (m, low, context) => onEvent(m, low, context, 2),
  },
  {
    numbers: '94, 95',
    example: 'tại cuộc họp giao ban gần nhất; tại phiên họp Ban Chỉ đạo quý IV; tại kỳ họp thứ 8 HĐND tỉnh',
    at: pattern(
      `(?:tại|vào|trong|(?<!chương )trình)(?: (?:vào|ra))?(?: (?:hội đồng nhân dân|hđnd|thường trực hđnd)(?: (?:tỉnh|thành phố|huyện|thị xã|xã|phường))?)? (?:kỳ họp|phiên họp|cuộc họp|buổi họp|hội nghị|buổi giao ban|phiên giao ban|cuộc giao ban|giao ban|đại hội|(?:buổi|kỳ|phiên) tiếp công dân|buổi làm việc|kỳ tiếp xúc cử tri)(?![^.;,()]{0,60}(?:hằng|hàng) (?:tháng|quý|tuần|năm))(?=[^.;,()]{0,60}(?:gần nhất|lần tới|lần sau|kỳ sau|kỳ tới|cuối (?:tháng|quý|tuần)|kế tiếp|tiếp theo|tới|sắp tới|cuối năm|giữa năm|thường lệ|thường kỳ|thứ (?:\\d|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|chuyên đề|tháng \\d|quý (?:i{1,3}|iv|\\d)|lần thứ))[^.;,()]{0,120}`,
      'y',
    ),
    read: (m, low, context) => {
      if (m[0].startsWith('trình hội nghị')) return null;
      const isSaidThere = SAID_AT.test(low.slice(Math.max(0, m.index - 80), m.index));
      return isSaidThere ? none(m.index, m.index + m[0].length) : onEvent(m, low, context, 2);
    },
  },
  {
    numbers: '96',
    example: 'sau khi có ý kiến thống nhất của Thường trực Tỉnh ủy',
    at: pattern(
      `(?:(?:ngay )?sau (?:khi|kỳ họp|phiên họp|cuộc họp|buổi họp|buổi làm việc|hội nghị|hội đàm|kỳ nghỉ|tết|dịp tết|lễ|đợt|chuyến)|ngay sau (?!đó|này|đây)\\p{L}{1,10})${WORD_END}(?! nghe| nhận được ${documentWords} này)[^.;,()]{0,160}`,
      'y',
    ),
    read: (m, low, context) => onEvent(m, low, context, 2),
  },
  {
    numbers: '96',
    example: 'trình lại UBND tỉnh khi có văn bản trả lời; báo cáo ngay khi có kết quả thẩm định',
    at: pattern(
      `(?:ngay )?khi có (?:văn bản (?:trả lời|hướng dẫn|thống nhất|chấp thuận|chỉ đạo)|ý kiến (?:của|thống nhất|chấp thuận|tham gia|bằng văn bản)|kết quả(?= \\p{L})|hướng dẫn(?: của)?|quyết định (?:của|phê duyệt)|thông báo (?:của|vốn|kết luận))${WORD_END}[^.;,()]{0,120}`,
      'y',
    ),
    read: (m, low, context) => onEvent(m, low, context, 2),
  },
  {
    numbers: '98',
    example: 'theo lộ trình tại Kế hoạch số 12/KH-UBND ngày 05/01/2024',
    at: pattern(
      `(?:theo |đúng |bảo đảm |đảm bảo )(?:theo |đúng )?(?:các )?(?:lộ trình|tiến độ|thời hạn|thời gian|mốc thời gian|mốc tiến độ)(?: [^.;,()]{1,60}?)? ${documentWords}(?: số| này)?\\s{1,3}[\\d][^.;()]{2,80}`,
      'y',
    ),
    read: (m) => byReference(m),
  },
];
