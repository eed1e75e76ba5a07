/** A notice of our own wording, for tests: three items, one dated, one for a group, one without a date. */
export const noticeText = (number = '17/TB-UBND', extra = ''): string => `ỦY BAN NHÂN DÂN
TỈNH THỬ NGHIỆM

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: ${number}

Thử Nghiệm, ngày 05 tháng 02 năm 2016

THÔNG BÁO
Kết luận cuộc họp về ứng dụng công nghệ thông tin năm 2016
${extra}
Sau khi nghe báo cáo, Chủ tịch UBND tỉnh kết luận như sau:

1. Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính xây dựng kế hoạch ứng dụng công nghệ thông tin năm 2016, báo cáo UBND tỉnh trước ngày 28/02/2016.

2. Giao Sở Y tế rà soát kinh phí thực hiện, trình UBND tỉnh xem xét.

Văn phòng UBND tỉnh thông báo để các cơ quan biết, thực hiện./.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
`;
