import { readDirective } from '../../src/reader/read-directive.js';

const head = `UBND TỈNH HẢI LÂM                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                            Độc lập - Tự do - Hạnh phúc
Số: 12/QĐ-UBND                          Hải Lâm, ngày 05 tháng 3 năm 2024

QUYẾT ĐỊNH
Ban hành Kế hoạch rà soát thủ tục hành chính năm 2024

Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính;
Xét đề nghị của Giám đốc Sở Tư pháp tại Tờ trình số 21/TTr-STP ngày 28/02/2024,

QUYẾT ĐỊNH:

`;
const read = (body: string) => readDirective(head + body).document;

describe('what stands around the duties', () => {
  it('keeps the number that stands behind a law’s name', () => {
    const { cited } = read('Điều 1. Thực hiện Luật Thú y số 79/2015/QH13 ngày 19/6/2015, giao Sở Y tế kiểm tra.\n');
    expect(cited).toContainEqual(
      expect.objectContaining({ name: 'Luật Thú y', number: '79/2015/QH13', issuedOn: '2015-06-19' }),
    );
  });

  it('tells the legal bases from what is merely cited', () => {
    const { cited } = read('Điều 1. Giao Sở Tư pháp triển khai Kế hoạch số 8/KH-UBND ngày 02/01/2024 của UBND tỉnh.\n');
    expect(cited?.map(({ number, name, issuedOn, issuer, role }) => [number ?? name, issuedOn, issuer, role])).toEqual([
      ['Luật Tổ chức chính quyền địa phương', '2015-06-19', undefined, 'basis'],
      ['63/2010/NĐ-CP', '2010-06-08', 'Chính phủ', 'basis'],
      ['21/TTr-STP', '2024-02-28', undefined, 'basis'],
      ['8/KH-UBND', '2024-01-02', 'UBND tỉnh', 'cited'],
    ]);
  });

  it.each([
    ['Quyết định này thay thế Quyết định số 7/QĐ-UBND ngày 03/01/2023 của UBND tỉnh.', 'replaced'],
    ['Bãi bỏ Quyết định số 7/QĐ-UBND ngày 03/01/2023 của Chủ tịch UBND tỉnh.', 'repealed'],
    ['Sửa đổi, bổ sung Điều 2 Quyết định số 7/QĐ-UBND ngày 03/01/2023 như sau:', 'amended'],
    ['Giao Sở Tư pháp tiếp tục thực hiện Quyết định số 7/QĐ-UBND ngày 03/01/2023.', 'cited'],
  ])('says what becomes of a document: %s', (words, role) => {
    const { cited } = read(`Điều 1. Giao Sở Tư pháp triển khai thực hiện.\nĐiều 2. ${words}\n`);
    expect(cited?.find(({ number }) => number === '7/QĐ-UBND')?.role).toBe(role);
  });

  it.each([
    ['có hiệu lực kể từ ngày ký.', { on: '2024-03-05' }],
    ['có hiệu lực thi hành từ ngày 15/3/2024.', { on: '2024-03-15' }],
    ['có hiệu lực thi hành sau 10 (mười) ngày kể từ ngày ký ban hành.', { afterDays: 10 }],
  ])('says from when the document holds: %s', (words, effect) => {
    expect(read(`Điều 1. Giao Sở Tư pháp thực hiện.\nĐiều 2. Quyết định này ${words}\n`).effect).toMatchObject(effect);
  });

  it('lists who gets the document and why, without what is filed', () => {
    const { recipients, signer } = read(`Điều 1. Giao Sở Tư pháp thực hiện./.

Nơi nhận:                                   TM. ỦY BAN NHÂN DÂN
- Như Điều 3;                                   KT. CHỦ TỊCH
- Bộ Tư pháp (để b/c);                          PHÓ CHỦ TỊCH
- TT Tỉnh ủy; TT HĐND tỉnh;
- Lưu: VT, NC (Hà).                            Trần Văn Bình
`);
    expect(recipients).toEqual([
      { name: 'Như Điều 3' },
      { name: 'Bộ Tư pháp', purpose: 'báo cáo' },
      { name: 'TT Tỉnh ủy' },
      { name: 'TT HĐND tỉnh' },
    ]);
    expect(signer).toEqual({ name: 'Trần Văn Bình', position: 'Phó Chủ tịch', authority: 'KT' });
  });
});

describe('heads in other layouts', () => {
  it('reads a letterhead that a table of a portal left in one line', () => {
    const { issuer, number } = readDirective(
      'ỦY BAN NHÂN DÂN TỈNH HẢI LÂM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc\nSố: 61/TB-UBND | Hải Lâm, ngày 17 tháng 4 năm 2023\n\nTHÔNG BÁO\nKết luận\n\nGiao Sở Y tế báo cáo.',
    ).document;
    expect([issuer, number]).toEqual(['UBND tỉnh Hải Lâm', '61/TB-UBND']);
  });

  it.each([
    [
      'ỦY BAN NHÂN DÂN TỈNH HẢI LÂM CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc',
      'UBND tỉnh Hải Lâm',
    ],
    [
      'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH HẢI LÂM\tĐộc lập - Tự do - Hạnh phúc',
      'UBND tỉnh Hải Lâm',
    ],
    ['THÀNH PHỐ HẢI LÂM\nỦY BAN NHÂN DÂN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'UBND thành phố Hải Lâm'],
    ['TỈNH ỦY HẢI LÂM\nVĂN PHÒNG\n*', 'Văn phòng Tỉnh ủy Hải Lâm'],
    ['ĐẢNG BỘ TỈNH HẢI LÂM          ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY XÃ BÌNH AN\n*', 'Đảng ủy xã Bình An'],
    ['CHỦ TỊCH\nỦY BAN NHÂN DÂN TỈNH HẢI LÂM', 'UBND tỉnh Hải Lâm'],
    ['VĂN PHÒNG CHÍNH PHỦ', 'Văn phòng Chính phủ'],
    ['VĂN PHÒNG UBND TỈNH HẢI LÂM', 'Văn phòng UBND tỉnh Hải Lâm'],
  ])('reads who issues it: %s', (letterhead, issuer) => {
    const text = `${letterhead}\nSố: 61/TB-UBND\nHải Lâm, ngày 17 tháng 4 năm 2023\n\nTHÔNG BÁO\nKết luận\n\nGiao Sở Y tế báo cáo.`;
    expect(readDirective(text).document.issuer).toBe(issuer);
  });

  it.each([
    ['Nơi nhận: - Như trên; - Lưu: VT. TL. CHỦ TỊCH CHÁNH VĂN PHÒNG Lê Văn An', 'Lê Văn An', 'Chánh Văn phòng', 'TL'],
    ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nBs. Lê Văn An', 'Lê Văn An', 'Phó Giám đốc', 'KT'],
  ])('reads who signed: %s', (block, name, position, authority) => {
    const text = `UBND TỈNH HẢI LÂM\nSố: 61/TB-UBND\nHải Lâm, ngày 17 tháng 4 năm 2023\n\nTHÔNG BÁO\nKết luận\n\nGiao Sở Y tế báo cáo kết quả.\n\nThông báo để biết, thực hiện./.\n\n${block}`;
    expect(readDirective(text).document.signer).toEqual({ name, position, authority });
  });

  it('reads the stamp of urgency with its hour', () => {
    const text =
      'UBND TỈNH HẢI LÂM\nSố: 8/CĐ-UBND\nHỎA TỐC, hẹn giờ: 20h00 ngày 14/4/2020\nHải Lâm, ngày 14 tháng 4 năm 2020\n\nCÔNG ĐIỆN\nVề việc dập dịch\n\nGiao Sở Y tế báo cáo.';
    expect(readDirective(text).document.urgency).toBe('HOA_TOC');
  });

  it('takes the mark of urgency from the title of a telegram', () => {
    const { urgency, type } = readDirective(
      'UBND TỈNH HẢI LÂM\nSố: 3/CĐ-UBND\nHải Lâm, ngày 12 tháng 02 năm 2020\n\nCÔNG ĐIỆN KHẨN\nVề việc phòng, chống hạn mặn\n\nGiao Sở Y tế báo cáo.',
    ).document;
    expect([urgency, type]).toEqual(['KHAN', 'CD']);
  });

  it('does not take the stamp of urgency below the subject for words of it', () => {
    const { subject, urgency } = readDirective(
      'UBND TỈNH HẢI LÂM\nSố: 44/UBND-VX\nV/v kiểm soát dịch bệnh\nKHẨN\nHải Lâm, ngày 14 tháng 4 năm 2020\n\nKính gửi: Sở Y tế.\n\nGiao Sở Y tế báo cáo.',
    ).document;
    expect([subject, urgency]).toEqual(['kiểm soát dịch bệnh', 'KHAN']);
  });

  it.each([
    ['UBND TỈNH HẢI LÂM', 'UBND tỉnh Bình An rà soát quy hoạch ven sông.', ['UBND tỉnh Bình An']],
    ['UBND TỈNH HẢI LÂM', 'UBND tỉnh Hải Lâm rà soát quy hoạch ven sông.', []],
    ['UBND TỈNH HẢI LÂM', 'UBND tỉnh rà soát quy hoạch ven sông.', []],
    ['VĂN PHÒNG CHÍNH PHỦ', 'UBND tỉnh Hải Lâm rà soát quy hoạch ven sông.', ['UBND tỉnh Hải Lâm']],
    ['UBND THÀNH PHỐ HẢI LÂM', 'UBND thành phố Thủ An rà soát quy hoạch.', ['UBND thành phố Thủ An']],
  ])('knows who speaks and who is told: %s: %s', (issuer, point, leads) => {
    const text = `${issuer}\nSố: 61/TB-UB\nHải Lâm, ngày 17 tháng 4 năm 2023\n\nTHÔNG BÁO\nKết luận\n\n1. ${point}\n`;
    expect(readDirective(text).assignments.flatMap(({ lead }) => lead)).toEqual(leads);
  });

  it('reads the subject of a letter beside the place and date', () => {
    const { subject, issuedOn } = readDirective(`UBND TỈNH HẢI LÂM                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 45/UBND-NN                              Độc lập - Tự do - Hạnh phúc
V/v tăng cường phòng, chống                 Hải Lâm, ngày 5 tháng 6 năm 2023
dịch bệnh gia súc

Kính gửi: Sở Nông nghiệp và Phát triển nông thôn.

Giao Sở Nông nghiệp và Phát triển nông thôn báo cáo trước ngày 20/6/2023.`).document;
    expect(subject).toBe('tăng cường phòng, chống dịch bệnh gia súc');
    expect(issuedOn).toBe('2023-06-05');
  });
});
