/**
 * With which words a text says who only takes part (domain.md §9, §22 nos. 1, 2, 5, 25, 26). `words` stands right before
 * the parties; `example` and `parties` are read by a test. "chặt chẽ", "đồng bộ" and the like may stand behind the verb
 * ({how}).
 */
export const coordinationForms: readonly { words: string; example: string; parties: readonly string[] }[] = [
  {
    words: '(?:cơ quan |đơn vị )?phối hợp (?:thực hiện|triển khai)(?=\\s{0,3}:)',
    example: 'Hạt Kiểm lâm tuần tra ban đêm; phối hợp thực hiện: Công an huyện Kim Hà, UBND xã Tân Hòa.',
    parties: ['Công an huyện Kim Hà', 'UBND xã Tân Hòa'],
  },
  {
    words: '(?:phối hợp|phối kết hợp|kết hợp|p/h|ph/h){how}{0,3}(?: và đôn đốc)?(?:,? (?:cùng )?với|,? cùng(?: với)?)?',
    example: 'Sở Y tế phối hợp chặt chẽ với Công an tỉnh kiểm tra các cơ sở hành nghề.',
    parties: ['Công an tỉnh'],
  },
  {
    words: 'cùng(?: với)?',
    example: 'Ban Quản lý dự án đầu tư xây dựng tỉnh cùng Công ty cổ phần Đầu tư Hạ tầng Nam Kiến cắm lại các cọc mốc.',
    parties: ['Công ty cổ phần Đầu tư Hạ tầng Nam Kiến'],
  },
  {
    words: '(?:với|có|dưới) sự (?:phối hợp, tham gia|tham gia, phối hợp|phối hợp|tham gia){how}{0,2} của',
    example: 'Sở Xây dựng tổ chức kiểm tra với sự tham gia của Thanh tra tỉnh, UBND thành phố Hải Châu.',
    parties: ['Thanh tra tỉnh', 'UBND thành phố Hải Châu'],
  },
  {
    words: 'thành phần phối hợp gồm',
    example: 'Sở Nội vụ kiểm tra công vụ, thành phần phối hợp gồm Thanh tra tỉnh, Văn phòng UBND tỉnh.',
    parties: ['Thanh tra tỉnh', 'Văn phòng UBND tỉnh'],
  },
  {
    words: '(?:cơ quan|đơn vị) phối hợp(?: gồm| là)?',
    example: 'Sở Y tế rà soát danh mục thuốc (cơ quan phối hợp: Sở Tài chính, Bảo hiểm xã hội tỉnh).',
    parties: ['Sở Tài chính', 'Bảo hiểm xã hội tỉnh'],
  },
];

/** How closely; between the verb and the parties. */
export const coordinationManner = '(?:,? (?:chặt chẽ|hiệp đồng|đồng bộ|thường xuyên|kịp thời|hiệu quả|tốt|nhịp nhàng))';
