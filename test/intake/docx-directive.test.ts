import { readFileSync, readdirSync } from 'node:fs';
import { readFile } from '../../src/intake/read-file.js';
import { readDirective } from '../../src/reader/read-directive.js';
import { asDocx } from './as-docx.js';
import { cell, centred, docxFile, numbered, numbering, p, row, run, table } from './docx-file.js';
import { assignmentsOf } from './same-assignments.js';
import { expectSound } from './sound-document.js';

const folder = new URL('../reader/gold/', import.meta.url);
const gold = (name: string): string => readFileSync(new URL(`${name}.txt`, folder), 'utf8').normalize('NFC');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))
  // Their lines were broken by hand, or their cells stand one below the other: no Word document is so.
  .filter((name) => !['dev-12', 'dev-22', 'dev-29', 'dev-40'].includes(name));

const read = async (bytes: Uint8Array): Promise<string> => {
  const document = await readFile(bytes, 'van-ban.docx');
  expectSound(document);
  return document.text;
};

/** What is said of the document itself, without the places where it stands in the text. */
const headOf = (text: string): unknown =>
  JSON.parse(
    JSON.stringify(readDirective(text).document, (key, value: unknown) => (/span$/iu.test(key) ? undefined : value)),
  );

describe('a directive written in Word', () => {
  it.each(names)('%s gives the assignments and the head of its plain text', async (name) => {
    const text = await read(await asDocx(gold(name)));
    expect(assignmentsOf(text)).toEqual(assignmentsOf(gold(name)));
    expect(headOf(text)).toEqual(headOf(gold(name)));
  });
});

const letterhead = table(
  false,
  row(
    cell(centred('ỦY BAN NHÂN DÂN') + centred('TỈNH BÌNH LÂM') + p('')),
    cell(centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + centred('Độc lập - Tự do - Hạnh phúc')),
  ),
  row(
    cell(centred('Số: 512/UBND-TH') + centred('V/v triển khai chuyển đổi số') + centred('trong cơ quan nhà nước')),
    cell(centred(run('Bình Lâm, ngày 08 ') + run('tháng 6 năm 2024', '<w:i/>'))),
  ),
);
const signature = table(
  false,
  row(
    cell(p('Nơi nhận:') + p('- Như trên;') + p('- Lưu: VT, TH.')),
    cell(
      centred('TM. ỦY BAN NHÂN DÂN') +
        centred('KT. CHỦ TỊCH') +
        centred('PHÓ CHỦ TỊCH') +
        p('') +
        centred('Lê Quang Hưng'),
    ),
  ),
);

describe('the two columns of a letterhead and of a signing block', () => {
  it('are read column by column: number, date, issuer, subject and signer are found', async () => {
    const body = `${letterhead}${p('Kính gửi: Các sở, ban, ngành tỉnh.')}${p('1. Sở Nội vụ rà soát vị trí việc làm, báo cáo UBND tỉnh trước ngày 30/6/2024.')}${signature}`;
    const { document } = readDirective(await read(await docxFile({ body })));
    expect(document).toMatchObject({
      number: '512/UBND-TH',
      issuedOn: '2024-06-08',
      issuer: 'UBND tỉnh Bình Lâm',
      subject: 'triển khai chuyển đổi số trong cơ quan nhà nước',
      signer: { name: 'Lê Quang Hưng', authority: 'KT', position: 'Phó Chủ tịch' },
    });
  });

  it('are found in the header of the first page as well', async () => {
    const body = `${p('Kính gửi: Các sở, ban, ngành tỉnh.')}${p('1. Sở Nội vụ báo cáo UBND tỉnh trước ngày 30/6/2024.')}<w:sectPr><w:headerReference w:type="first" r:id="rId10"/><w:headerReference w:type="default" r:id="rId11"/><w:titlePg/></w:sectPr>`;
    const headers = { rId10: letterhead + p(''), rId11: centred('Trang sau') };
    const text = await read(await docxFile({ body, headers }));
    expect(readDirective(text).document).toMatchObject({ number: '512/UBND-TH', issuer: 'UBND tỉnh Bình Lâm' });
    expect(text).not.toContain('Trang sau');
  });
});

describe('numbers that Word generates', () => {
  it('are the labels of the points', async () => {
    const lists = numbering([
      ['upperRoman', '%1.'],
      ['decimal', '%2.'],
      ['lowerLetter', '%3)'],
    ]);
    const body = `${letterhead}${numbered('TỔ CHỨC THỰC HIỆN', 1)}${numbered('Sở Nội vụ:', 1, 1)}${numbered('Rà soát vị trí việc làm, hoàn thành trước ngày 30/6/2024.', 1, 2)}${numbered('Báo cáo UBND tỉnh trước ngày 15/7/2024.', 1, 2)}${numbered('Sở Tài chính bố trí kinh phí trước ngày 20/7/2024.', 1, 1)}`;
    const text = await read(await docxFile({ body, numbering: lists }));
    expect(text).toContain('a) Rà soát vị trí');
    const { assignments } = readDirective(text);
    expect(assignments.map(({ lead, clause }) => [lead[0], clause?.split('.').slice(-2).join('.')])).toEqual([
      ['Sở Nội vụ', '1.a'],
      ['Sở Nội vụ', '1.b'],
      ['Sở Tài chính', 'I.2'],
    ]);
  });
});

describe('an annex table', () => {
  const head = row('TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn');

  it('gives a task for each row; a cell merged downwards holds for each of its rows', async () => {
    const merged = (text: string, at: 'begin' | 'on'): string =>
      cell(text, at === 'begin' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>');
    const body = `${letterhead}${centred('KẾ HOẠCH')}${centred('Chuyển đổi số năm 2024')}${p('')}${table(
      true,
      head,
      row(cell('I'), cell('Thể chế', '<w:gridSpan w:val="4"/>')),
      row('1', 'Ban hành Quy chế dữ liệu', merged('Sở Nội vụ', 'begin'), 'Sở Tư pháp', merged('30/6/2024', 'begin')),
      row('2', 'Rà soát thủ tục hành chính', merged('', 'on'), cell(p('Sở Y tế') + p('Sở Xây dựng')), merged('', 'on')),
      row('3', 'Xây dựng kho dữ liệu', 'Sở Tài chính', '', '15/9/2024'),
    )}`;
    const { assignments } = readDirective(await read(await docxFile({ body })));
    expect(assignments.map(({ lead, coordinators, deadlineText }) => [lead, coordinators, deadlineText])).toEqual([
      [['Sở Nội vụ'], ['Sở Tư pháp'], '30/6/2024'],
      [['Sở Nội vụ'], ['Sở Y tế', 'Sở Xây dựng'], '30/6/2024'],
      [['Sở Tài chính'], [], '15/9/2024'],
    ]);
  });

  it('finds the columns of a heading in two storeys', async () => {
    const down = (text: string): string => cell(text, '<w:vMerge w:val="restart"/>');
    const on = cell('', '<w:vMerge/>');
    const body = `${letterhead}${centred('KẾ HOẠCH')}${centred('Chuyển đổi số năm 2024')}${p('')}${table(
      true,
      row(down('TT'), down('Nhiệm vụ'), cell('Đơn vị thực hiện', '<w:gridSpan w:val="2"/>'), down('Thời hạn')),
      row(on, on, 'Chủ trì', 'Phối hợp', on),
      row('1', 'Ban hành Quy chế dữ liệu', 'Sở Nội vụ', 'Sở Tư pháp', '30/6/2024'),
    )}`;
    const { assignments } = readDirective(await read(await docxFile({ body })));
    expect(assignments).toMatchObject([
      { lead: ['Sở Nội vụ'], coordinators: ['Sở Tư pháp'], deadlineText: '30/6/2024' },
    ]);
  });

  it('keeps its columns when the number of a row is missing or generated', async () => {
    const auto = cell(numbered('', 1));
    const body = `${letterhead}${centred('KẾ HOẠCH')}${centred('Chuyển đổi số năm 2024')}${p('')}${table(
      true,
      head,
      row(auto, 'Ban hành Quy chế dữ liệu', 'Sở Nội vụ', '', '30/6/2024'),
      row('', 'Xây dựng kho dữ liệu', 'Sở Tài chính', '', ''),
      row(auto, 'Lập danh mục | hồ sơ', 'Sở Y tế', '', '15/9/2024'),
    )}`;
    const text = await read(await docxFile({ body, numbering: numbering([['decimal', '%1.']]) }));
    expect(readDirective(text).assignments.map(({ clause, lead }) => [clause, lead[0]])).toEqual([
      ['1', 'Sở Nội vụ'],
      [null, 'Sở Tài chính'],
      ['2', 'Sở Y tế'],
    ]);
  });
});
