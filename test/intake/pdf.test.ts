import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readPdf } from '../../src/intake/pdf/read-pdf.js';
import { readDirective } from '../../src/reader/read-directive.js';
import { emptyPages, pageOfText, pdfOf } from './support/hand-made-pdf.js';

const file = (name: string): Uint8Array => readFileSync(new URL(`./files/${name}`, import.meta.url));
const read = (bytes: Uint8Array): ReturnType<typeof readPdf> => readPdf(bytes, {});
const head = (text: string): unknown => {
  const { number, type, issuedOn, issuer, subject, signer, urgency } = readDirective(text).document;
  return { number, type, issuedOn, issuer, subject, signer, urgency };
};
const duties = (text: string): unknown[] =>
  readDirective(text).assignments.map(({ lead, coordinators, deadline }) => ({ lead, coordinators, deadline }));

describe('a PDF with a text layer', () => {
  test('the two columns of the letterhead come one after the other', async () => {
    const { text } = await read(file('chi-thi.pdf'));
    expect(
      text
        .split('\n')
        .filter((line) => line !== '')
        .slice(0, 7),
    ).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH LÂM THƯỢNG',
      'Số: 21/CT-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Lâm Thượng, ngày 14 tháng 5 năm 2024',
      'CHỈ THỊ',
    ]);
  });

  test('the recipients do not mix with the signature beside them', async () => {
    const { text } = await read(file('chi-thi.pdf'));
    expect(text.slice(text.indexOf('Nơi nhận:')).split(/\n+/u)).toEqual([
      'Nơi nhận:',
      '- Thủ tướng Chính phủ (để báo cáo);',
      '- Thường trực Tỉnh ủy, Thường trực HĐND tỉnh;',
      '- Chủ tịch, các Phó Chủ tịch UBND tỉnh;',
      '- Các sở, ban, ngành tỉnh;',
      '- UBND các huyện, thành phố;',
      '- Lưu: VT, NN.',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Nông Đức Thiện',
      '',
    ]);
  });

  test('a paragraph that wraps, or runs over the end of a page, is one line; page numbers and footnote marks are gone', async () => {
    const { text } = await read(file('chi-thi.pdf'));
    const paragraphs = file('chi-thi.txt')
      .toString()
      .split('\n')
      .filter((line) => /^(?:\d\.|[abc]\)|Từ|Theo|Chỉ thị)/u.test(line));
    expect(paragraphs.length).toBeGreaterThan(15);
    for (const paragraph of paragraphs) expect(text.split('\n')).toContain(paragraph);
    expect(text).not.toMatch(/^\d+$/mu);
  });

  test('a table over two pages is one: headings once, the row that was broken in one line', async () => {
    const { text } = await read(file('ke-hoach.pdf'));
    const rows = text.split('\n').filter((line) => line.includes(' | '));
    expect(rows.map((row) => row.split(' | ')[0])).toEqual([
      'STT',
      'I',
      '1',
      '2',
      '3',
      'II',
      '4',
      '5',
      '6',
      '7',
      'III',
      '8',
      '9',
      '10',
      '11',
    ]);
    expect(rows[9]).toBe(
      '7 | Chuẩn hóa quy trình điện tử đối với 1.250 thủ tục hành chính thuộc thẩm quyền giải quyết của ba cấp chính quyền, bảo đảm thống nhất giữa các địa phương trong tỉnh | Văn phòng UBND tỉnh | Sở Thông tin và Truyền thông; các sở, ngành liên quan | Trước ngày 15/8/2025',
    );
    expect(rows.every((row) => row.split('|').length === 5)).toBe(true);
  });

  test.each(['chi-thi', 'ke-hoach'])(
    '%s: the reader finds the same duties and dates as in the plain text',
    async (name) => {
      const { text } = await read(file(`${name}.pdf`));
      const plain = file(`${name}.txt`).toString();
      expect(duties(text).length).toBeGreaterThan(9);
      expect(duties(text)).toEqual(duties(plain));
      expect(head(text)).toEqual(head(plain));
    },
  );

  test('places lead back to page and line, in ascending order', async () => {
    const { text, places } = await read(file('chi-thi.pdf'));
    const placeOf = (words: string): unknown => {
      const at = text.indexOf(words);
      return places.find(({ start, end }) => start <= at && at < end);
    };
    // Above it stands the page's number.
    expect(placeOf('CỘNG HÒA')).toMatchObject({ page: 1, line: 2 });
    expect(placeOf('TỈNH LÂM')).toMatchObject({ page: 1, line: 3 });
    expect(placeOf('7. Văn phòng')).toMatchObject({ page: 2 });
    places.forEach(({ start, end }, i) => {
      expect(start).toBeGreaterThanOrEqual(places[i - 1]?.end ?? 0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    });
  });

  test('a cell of a table is named', async () => {
    const { text, places } = await read(file('ke-hoach.pdf'));
    const at = text.indexOf('Sở Tài chính');
    expect(places.find(({ start, end }) => start <= at && at < end)).toMatchObject({
      page: 2,
      cell: 'bảng 1, hàng 5, cột 3',
    });
  });

  test('letters and marks that come apart are composed; invisible signs are gone; signs of Word are bullets', async () => {
    const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange
4 beginbfchar <41> <F0B7> <42> <006503020301> <43> <200B> <44> <006f0302> endbfchar endcmap end end`;
    const font = '/Type /Font /Subtype /Type1 /BaseFont /Times-Roman /ToUnicode 6 0 R';
    const found = await read(
      pageOfText('BT /F1 13 Tf 80 700 Td (A DCB Ktra bC) Tj ET', font, [{ dictionary: '', stream: map }]),
    );
    expect(found.text.trim()).toBe('• ôế Ktra b');
  });

  test('words in an old font are converted', async () => {
    const font = '/Type /Font /Subtype /TrueType /BaseFont /ABCDEF+.VnTime /Encoding /WinAnsiEncoding';
    const found = await read(pageOfText('BT /F1 13 Tf 80 700 Td (S\\353 N\\351i v\\364 b\\270o c\\270o) Tj ET', font));
    expect(found.text.trim()).toBe('Sở Nội vụ báo cáo');
    expect(found.notes).toContainEqual(expect.objectContaining({ code: 'ENCODING_CONVERTED' }));
  });

  test('progress is told a page, and a signal ends the reading', async () => {
    const seen: number[] = [];
    await readPdf(file('chi-thi.pdf'), { onProgress: ({ step, done }) => step === 'text' && seen.push(done) });
    expect(seen).toEqual([1, 2]);
    const ended = new AbortController();
    const reading = readPdf(file('chi-thi.pdf'), {
      signal: ended.signal,
      onProgress: () => ended.abort(new Error('ended')),
    });
    await expect(reading).rejects.toThrow('ended');
  });
});

describe('a PDF that is refused, or read with care', () => {
  test('one with a password', async () => {
    const sixteen = '00'.repeat(16);
    const encrypt = `/Filter /Standard /V 1 /R 2 /P -44 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}>`;
    const bytes = pageOfText(
      'BT ET',
      undefined,
      [{ dictionary: encrypt }],
      '',
      `/Encrypt 6 0 R /ID [<${sixteen}> <${sixteen}>]`,
    );
    await expect(read(bytes)).rejects.toMatchObject({ code: 'FILE_ENCRYPTED' });
  });

  test.each([
    ['rubbish behind the first line', Buffer.from('%PDF-1.7\nnothing that anybody understands')],
    ['one that was cut off', file('chi-thi.pdf').slice(0, 900)],
    ['one without pages', pdfOf([{ dictionary: '/Type /Catalog' }])],
  ])('%s', async (_, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ code: 'FILE_BROKEN' });
  });

  test('one with more pages than a directive has', async () => {
    await expect(read(emptyPages(501))).rejects.toMatchObject({ code: 'FILE_TOO_MANY_PAGES' });
  });

  test('one with more pages to recognise than can be waited for', async () => {
    await expect(read(emptyPages(61))).rejects.toMatchObject({ code: 'FILE_TOO_MANY_PAGES' });
  });

  test('one with nothing on it', async () => {
    await expect(read(emptyPages(1))).rejects.toMatchObject({ code: 'FILE_WITHOUT_TEXT' });
  });

  test('files inside it are named, not opened; its scripts are not run', async () => {
    const { text, notes } = await read(
      pageOfText(
        'BT /F1 13 Tf 80 700 Td (Kinh gui) Tj ET',
        undefined,
        [
          { dictionary: '/Type /Filespec /F (bang.exe) /UF (bang.exe) /EF <</F 7 0 R>>' },
          { dictionary: '/Type /EmbeddedFile', stream: 'MZ' },
        ],
        '/OpenAction <</S /JavaScript /JS (globalThis.wasRun = true; app.alert\\(1\\))>> /Names <</EmbeddedFiles <</Names [(bang.exe) 6 0 R]>>>>',
      ),
    );
    expect(text.trim()).toBe('Kinh gui');
    expect(notes).toEqual([expect.objectContaining({ code: 'ATTACHMENT_LEFT_OUT', part: 'bang.exe' })]);
    expect(globalThis).not.toHaveProperty('wasRun');
  });
});
