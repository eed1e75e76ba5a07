/**
 * The departments (sở) of a province: official name without "Sở", then the ways in which documents write it. Names of
 * several times stand side by side: the spelling of the document's own time is kept (ANNOTATION.md, Names).
 * "và", "&", commas, hyphens and accents are not compared. In abbreviations only capitals count.
 */
export const departments: readonly { name: string; alsoWritten: readonly string[] }[] = [
  { name: 'Thông tin và Truyền thông', alsoWritten: ['TT&TT', 'TTTT', 'TT và TT', 'TT-TT'] },
  { name: 'Kế hoạch và Đầu tư', alsoWritten: ['KH&ĐT', 'KHĐT', 'KH và ĐT', 'KH-ĐT'] },
  {
    name: 'Nông nghiệp và Phát triển nông thôn',
    alsoWritten: ['NN&PTNT', 'NNPTNT', 'Nông nghiệp và PTNT', 'NN và PTNT', 'NN-PTNT'],
  },
  { name: 'Nông nghiệp và Môi trường', alsoWritten: ['NN&MT', 'NNMT', 'NN và MT'] },
  { name: 'Tài nguyên và Môi trường', alsoWritten: ['TN&MT', 'TNMT', 'TN và MT', 'TN-MT'] },
  {
    name: 'Lao động - Thương binh và Xã hội',
    alsoWritten: [
      'LĐ-TB&XH',
      'LĐTBXH',
      'LĐTB&XH',
      'LĐ-TBXH',
      'LĐ,TB&XH',
      'LĐTB và XH',
      'LĐ-TB và XH',
      'Lao động TB&XH',
      'Lao động Thương binh Xã hội',
    ],
  },
  { name: 'Giáo dục và Đào tạo', alsoWritten: ['GD&ĐT', 'GDĐT', 'GD và ĐT', 'GD-ĐT'] },
  {
    name: 'Văn hóa, Thể thao và Du lịch',
    alsoWritten: ['VHTT&DL', 'VH,TT&DL', 'VHTTDL', 'VH-TT&DL', 'VHTT và DL', 'VH,TT và DL', 'VH-TT-DL'],
  },
  { name: 'Văn hóa và Thể thao', alsoWritten: ['VH&TT', 'VHTT', 'VH và TT'] },
  { name: 'Giao thông vận tải', alsoWritten: ['GTVT', 'Giao thông - Vận tải'] },
  { name: 'Khoa học và Công nghệ', alsoWritten: ['KH&CN', 'KHCN', 'KH và CN', 'KH-CN'] },
  { name: 'Dân tộc và Tôn giáo', alsoWritten: ['DT&TG', 'DTTG', 'DT và TG'] },
  { name: 'Quy hoạch - Kiến trúc', alsoWritten: ['QHKT', 'QH-KT'] },
  { name: 'Kinh tế, Hạ tầng và Đô thị', alsoWritten: ['KT, HT&ĐT', 'KT, HT và ĐT', 'KTHT&ĐT', 'KTHTĐT'] },
  { name: 'An toàn thực phẩm', alsoWritten: ['ATTP'] },
  { name: 'Công Thương', alsoWritten: ['CT', 'Công thương nghiệp'] },
  { name: 'Xây dựng', alsoWritten: ['XD'] },
  { name: 'Tài chính', alsoWritten: ['TC'] },
  { name: 'Nội vụ', alsoWritten: ['NV'] },
  { name: 'Tư pháp', alsoWritten: ['TP'] },
  { name: 'Y tế', alsoWritten: ['YT'] },
  { name: 'Ngoại vụ', alsoWritten: ['NgV', 'NgoV'] },
  { name: 'Du lịch', alsoWritten: ['DL'] },
];
