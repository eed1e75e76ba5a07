import { secrecyOfName } from '../../src/reader/secrecy-of-name.js';

describe('the secrecy mark in a file’s name', () => {
  it.each([
    ['CV 15 (Mật).pdf', 'MAT'],
    ['08-TB-UBND_MẬT.docx', 'MAT'],
    ['[MẬT] Kết luận cuộc họp.pdf', 'MAT'],
    ['Công văn mật số 15.pdf', 'MAT'],
    ['cong-van-mat-15.pdf', 'MAT'],
    ['Văn bản độ mật A.pdf', 'MAT'],
    ['TỐI MẬT - phương án.docx', 'TOI_MAT'],
    ['phuong-an-toi-mat.docx', 'TOI_MAT'],
    ['Tuyet_mat_01.pdf', 'TUYET_MAT'],
    ['Mật.docx', 'MAT'],
    ['CV (Mật).pdf', 'MAT'],
  ])('%s', (name, mark) => expect(secrecyOfName(name.normalize('NFD'))).toBe(mark));

  it.each([
    'Luật Bảo vệ bí mật nhà nước.pdf',
    'bao-ve-bi-mat-nha-nuoc.pdf',
    'Quy chế bảo mật thông tin.docx',
    'Đổi mật khẩu hệ thống.docx',
    'Mật độ xây dựng.pdf',
    'giai-phong-mat-bang.docx',
    'Giải phóng mặt bằng dự án.docx',
    'benh-vien-mat.pdf',
    'dau-mat-do.docx',
    'Hỗ trợ nuôi ong mật.docx',
    'Hội thân mật cán bộ hưu trí.docx',
    'thông báo 08.txt',
    '',
  ])('none in %s', (name) => expect(secrecyOfName(name)).toBeNull());
});
