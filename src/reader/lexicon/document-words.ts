/** The words with which a document speaks of itself: "Công văn này", "Thông báo này". */
export const documentWords =
  '(?:công văn|văn bản|công điện|thông báo|chỉ thị|quyết định|kế hoạch|kết luận|hướng dẫn|chương trình|nghị quyết|ý kiến chỉ đạo|phiếu chuyển)';
