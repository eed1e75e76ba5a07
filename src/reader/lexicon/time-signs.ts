/**
 * Words that speak of a time. Where an item has none of its times read and such words stand in it, the lack of a deadline
 * is doubtful and a person is told to look. Each stands for itself; no rule reads a date from them.
 */
export const timeSigns: readonly string[] = [
  'trước ngày', 'trước (?:tháng|quý|năm|khi|kỳ họp|tết|mùa|dịp|thời điểm)', 'trước \\d', 'chậm nhất', 'muộn nhất', 'trễ nhất',
  'thời hạn', 'hạn cuối', 'hạn chót', 'thời gian (?:không quá|hoàn thành|chậm nhất)', 'không quá \\d', 'đến hết', 'từ nay đến', 'đến (?:cuối|ngày|tháng|quý)',
  'ngày \\d{1,2}', 'trong (?:ngày|tuần|tháng|quý|vòng|thời hạn|năm \\d)', 'cuối (?:ngày|tuần|tháng|quý|năm)', 'đầu (?:tuần|tháng|quý|năm)', 'giữa (?:tháng|năm)',
  '(?:hằng|hàng|mỗi|từng) (?:ngày|tuần|tháng|quý|năm)', 'định kỳ', '\\d{1,2} (?:lần|kỳ|buổi)(?:/| mỗi| một| trong| trên)', 'ngày \\d{1,2} lần', '(?:một|hai|ba) lần',
  '(?:tại|trong) (?:kỳ họp|phiên họp|cuộc họp|hội nghị)', 'kỳ họp (?:thứ|gần nhất|cuối năm|giữa năm|tới)', 'sau khi', 'khi (?:có|hoàn thành|được|kết thúc)', 'tháng \\d{1,2}', 'quý (?:[ivx]{1,3}|\\d)',
];
