/** A way of writing, and what stands for it in a name. Written: a pattern on the text as it is, blanks loosely. */
interface Spelling {
  written: string;
  inFull: string;
}

/** UBND and HĐND are short in every name, a group's too (ANNOTATION.md, Settled cases). */
export const councilsInShort: readonly Spelling[] = [
  { written: '(?:Ủy|Uỷ|uỷ|ủy|ỦY|UỶ) (?:ban|Ban|BAN) (?:nhân|Nhân|NHÂN) (?:dân|Dân|DÂN)', inFull: 'UBND' },
  { written: '[ƯỦUỤ]BND', inFull: 'UBND' },
  { written: '(?:Hội|hội|HỘI) (?:đồng|Đồng|ĐỒNG) (?:nhân|Nhân|NHÂN) (?:dân|Dân|DÂN)', inFull: 'HĐND' },
  { written: 'HĐND\\s?[-&]\\s?UBND', inFull: 'HĐND và UBND' },
];

/** Levels are written out in every name, a group's too: "các huyện, TP". */
export const levelsInFull: readonly Spelling[] = [
  { written: 'TP\\.?|Tp\\.?|T\\.P', inFull: 'thành phố' },
  { written: 'TX\\.?|Tx\\.', inFull: 'thị xã' },
];

/** Kinds of bodies are written out in every name, a group's too: "các BCĐ", "BQL các chợ". */
export const kindsInFull: readonly Spelling[] = [
  { written: 'VP', inFull: 'Văn phòng' },
  { written: 'HTX', inFull: 'Hợp tác xã' },
  { written: 'BCH(?= (?:PCTT|[Pp]hòng))', inFull: 'Ban Chỉ huy' },
  { written: 'BQL', inFull: 'Ban Quản lý' },
  { written: 'BCĐ|BCD', inFull: 'Ban Chỉ đạo' },
  { written: 'C(?:\\.|ô)?ty', inFull: 'Công ty' },
];

/** What an abbreviation inside one body's name stands for. Read from the top: the first that fits wins. A group keeps its own words. */
export const abbreviations: readonly Spelling[] = [
  { written: 'VP\\s?UBND|VPUB(?= |$)', inFull: 'Văn phòng UBND' },
  { written: 'VP ĐĐBQH', inFull: 'Văn phòng Đoàn đại biểu Quốc hội' },
  {
    written:
      'UB\\s?MTTQ(?: Việt Nam|\\s?VN)?|(?:Ủy|Uỷ) ban M(?:ặt trận|TTQ)(?: T[ổồố] quốc)?(?: Việt Nam|\\s?VN)?|(?:ỦY|UỶ) BAN M(?:ẶT TRẬN|TTQ)(?: TỔ QUỐC)?(?: VIỆT NAM|\\s?VN)?|MTTQ(?: Việt Nam| VIỆT NAM|\\s?VN)?',
    inFull: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
  },
  { written: 'VH\\s?[-&]\\s?XH|VHXH', inFull: 'Văn hóa - Xã hội' },
  { written: 'KT\\s?(?:&|và)\\s?HT', inFull: 'Kinh tế và Hạ tầng' },
  { written: 'KT\\s?-\\s?HT', inFull: 'Kinh tế - Hạ tầng' },
  { written: 'TC\\s?[-&]?\\s?KH', inFull: 'Tài chính - Kế hoạch' },
  { written: 'QLĐT', inFull: 'Quản lý đô thị' },
  { written: 'PTQĐ', inFull: 'Phát triển quỹ đất' },
  { written: 'ĐKĐĐ', inFull: 'Đăng ký đất đai' },
  { written: 'THADS', inFull: 'Thi hành án dân sự' },
  { written: 'DVNN', inFull: 'Dịch vụ nông nghiệp' },
  { written: '(?<=Trung tâm )GDNN\\s?-\\s?GDTX', inFull: 'Giáo dục nghề nghiệp - Giáo dục thường xuyên' },
  { written: '(?<!GDNN[ -]{1,3})GDTX', inFull: 'Giáo dục thường xuyên' },
  { written: 'TTBVTV', inFull: 'Trồng trọt và Bảo vệ thực vật' },
  {
    written: 'QLCL\\s?(?:NLS?\\s?(?:&|và)\\s?TS|NLSTS|NLTS|nông lâm sản và thủy sản)',
    inFull: 'Quản lý chất lượng nông lâm sản và thủy sản',
  },
  { written: 'CSGT', inFull: 'Cảnh sát giao thông' },
  { written: 'PCCC\\s?(?:&|và)\\s?CNCH', inFull: 'Phòng cháy, chữa cháy và Cứu nạn, cứu hộ' },
  { written: 'KSBT', inFull: 'Kiểm soát bệnh tật' },
  { written: 'CNTT', inFull: 'Công nghệ thông tin' },
  { written: '^TT(?= )', inFull: 'Trung tâm' },
  { written: 'UBKT', inFull: 'Ủy ban Kiểm tra' },
  { written: 'PTDS', inFull: 'Phòng thủ dân sự' },
  { written: 'PVHCC', inFull: 'Phục vụ hành chính công' },
  { written: 'HCC', inFull: 'hành chính công' },
  { written: 'CNSCĐ', inFull: 'công nghệ số cộng đồng' },
  { written: 'PCTT\\s?(?:&|-|và)\\s?TKCN', inFull: 'Phòng, chống thiên tai và Tìm kiếm cứu nạn' },
  { written: '(?<=Trung tâm )VH\\s?-\\s?TT\\s?(?:&|và)\\s?TT', inFull: 'Văn hóa - Thông tin và Thể thao' },
  { written: '(?<=Trung tâm )VHTT\\s?(?:&|và)\\s?TT', inFull: 'Văn hóa, Thể thao và Truyền thông' },
  { written: '(?<=Trung tâm )VHTT\\s?(?:&|và)\\s?DL', inFull: 'Văn hóa, Thể thao và Du lịch' },
  { written: '(?<=[Hh]ội )KH&KT', inFull: 'Khoa học và Kỹ thuật' },
  { written: 'Viện KSND', inFull: 'Viện Kiểm sát nhân dân' },
  { written: 'VKSND', inFull: 'Viện Kiểm sát nhân dân' },
  { written: 'TAND', inFull: 'Tòa án nhân dân' },
  { written: 'CA(?= (?:tỉnh|huyện|xã|phường|thành phố|thị xã))', inFull: 'Công an' },
  { written: 'TTYT|TT Y tế', inFull: 'Trung tâm Y tế' },
  { written: 'TT KSBT', inFull: 'Trung tâm Kiểm soát bệnh tật' },
  { written: 'BVĐK', inFull: 'Bệnh viện Đa khoa' },
  { written: 'NHCSXH', inFull: 'Ngân hàng Chính sách xã hội' },
  { written: '(?<=[Nn]gân hàng )CSXH', inFull: 'Chính sách xã hội' },
  { written: 'BQLDA', inFull: 'Ban Quản lý dự án' },
  { written: 'KTTV', inFull: 'Khí tượng Thủy văn' },
  { written: 'ATGT', inFull: 'An toàn giao thông' },
  { written: 'TTĐT', inFull: 'thông tin điện tử' },
  { written: 'TNCS', inFull: 'Thanh niên Cộng sản' },
  { written: '(?<=Công ty )CP', inFull: 'Cổ phần' },
  { written: 'Đoàn ĐBQH', inFull: 'Đoàn đại biểu Quốc hội' },
  { written: 'BCH Quân sự(?= tỉnh)', inFull: 'Bộ Chỉ huy Quân sự' },
  { written: 'BCH Quân sự', inFull: 'Ban Chỉ huy Quân sự' },
  { written: 'Bộ CHQS|BCHQS|BCH QS', inFull: 'Bộ Chỉ huy Quân sự' },
  { written: '(?:BCH|Bộ CH|Bộ Chỉ huy) (?:BĐBP|Bộ đội [Bb]iên phòng)', inFull: 'Bộ Chỉ huy Bộ đội Biên phòng' },
  { written: 'BĐBP', inFull: 'Bộ đội Biên phòng' },
  { written: 'Ban CHQS', inFull: 'Ban Chỉ huy Quân sự' },
  { written: '(?<=[Hh]ội )LHTN', inFull: 'Liên hiệp Thanh niên' },
  { written: 'LHPN', inFull: 'Liên hiệp Phụ nữ' },
  { written: '(?<=[Hh]ội )CCB', inFull: 'Cựu chiến binh' },
  { written: '(?<=[Hh]ội )CTĐ', inFull: 'Chữ thập đỏ' },
  { written: '(?<=[Hh]ội )ND', inFull: 'Nông dân' },
  { written: '(?<=[Hh]ội )NCT', inFull: 'Người cao tuổi' },
  { written: '(?<=[Hh]ội )(?:PN|LHPN)', inFull: 'Liên hiệp Phụ nữ' },
  { written: 'VHNT', inFull: 'Văn học nghệ thuật' },
  { written: 'LĐLĐ', inFull: 'Liên đoàn Lao động' },
  { written: 'PT\\s?-\\s?TH', inFull: 'Phát thanh - Truyền hình' },
  { written: 'PT\\s?(?:&|và)\\s?TH', inFull: 'Phát thanh và Truyền hình' },
  { written: 'PTTH', inFull: 'Phát thanh và Truyền hình' },
  { written: 'QLDA', inFull: 'Quản lý dự án' },
  { written: 'ĐTXD', inFull: 'đầu tư xây dựng' },
  { written: 'KCN', inFull: 'khu công nghiệp' },
  { written: 'KKT', inFull: 'Khu kinh tế' },
  { written: 'BHXH', inFull: 'Bảo hiểm xã hội' },
  { written: 'KBNN', inFull: 'Kho bạc Nhà nước' },
  { written: 'NHNN', inFull: 'Ngân hàng Nhà nước' },
  { written: 'QLTT', inFull: 'Quản lý thị trường' },
  { written: 'TT\\.?\\s?PVHCC', inFull: 'Trung tâm Phục vụ hành chính công' },
  { written: 'TT\\.?\\s?HCC', inFull: 'Trung tâm Hành chính công' },
  { written: 'TKCN', inFull: 'Tìm kiếm cứu nạn' },
  { written: 'PCTT', inFull: 'Phòng chống thiên tai' },
  { written: 'VSMT\\s?NT', inFull: 'Vệ sinh môi trường nông thôn' },
  { written: 'VSMT', inFull: 'Vệ sinh môi trường' },
  { written: 'NTM', inFull: 'nông thôn mới' },
  { written: '(?<=Trường )THPT', inFull: 'Trung học phổ thông' },
  { written: '(?<=Trường )THCS', inFull: 'Trung học cơ sở' },
  { written: '(?<=dự án )NN\\s?&\\s?PTNT', inFull: 'Nông nghiệp và Phát triển nông thôn' },
  { written: 'TNHH MTV', inFull: 'trách nhiệm hữu hạn một thành viên' },
];
