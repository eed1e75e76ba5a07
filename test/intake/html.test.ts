import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readHtml } from '../../src/intake/html/read-html.js';
import type { IntakeDocument } from '../../src/intake/intake-document.js';
import { bodyOf, portalPage } from './as-html.js';
import { encoded } from './encoded.js';
import { assignmentsOf } from './same-assignments.js';
import { expectDocumentOrRefusal, expectSound } from './sound-document.js';

const gold = (name: string): string =>
  readFileSync(new URL(`../reader/gold/${name}.txt`, import.meta.url), 'utf8').normalize('NFC');
const read = (html: string | Uint8Array): Promise<IntakeDocument> =>
  readHtml(typeof html === 'string' ? Buffer.from(html) : html, {});
const linesOf = async (html: string | Uint8Array): Promise<string[]> => (await read(html)).text.trim().split('\n');

describe('a page saved from a portal', () => {
  it.each(['dev-01', 'dev-05', 'dev-12', 'dev-15', 'dev-20', 'dev-30'])(
    '%s gives the assignments of its plain text, and nothing of the page around it',
    async (name) => {
      const document = await read(portalPage(bodyOf(gold(name))));
      expectSound(document);
      expect(assignmentsOf(document.text)).toEqual(assignmentsOf(gold(name)));
      expect(document.text).not.toMatch(
        /Tin liên quan|Bình luận|Bản quyền|Giới thiệu|Trang chủ|sửa đường|làm gì đó|var a/u,
      );
    },
  );

  it('keeps title, date and body of a news page, without what readers say and without other news', async () => {
    const lines = await linesOf(`<body><div class="header"><h1 class="logo"><a href="/">Báo tỉnh</a></h1></div>
      <div class="col"><article><header><h1>Chủ tịch UBND tỉnh kiểm tra tiến độ</h1><time>Thứ Hai, 12/05/2025</time></header>
      <p>Ngày 12/5, Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng hoàn thành trước ngày 30/6/2025.</p>
      <p>Các chủ đầu tư báo cáo tiến độ hằng tuần về Sở Tài chính để tổng hợp.</p>
      <h4>Tin cùng chuyên mục:</h4><ul><li><a href="/x">Bài khác một</a></li><li><a href="/y">Bài khác hai</a></li></ul>
      <p>Ý kiến bạn đọc</p><div>Hay quá</div></article></div>
      <div class="sidebar"><p>Sở Y tế thông báo tuyển dụng trước ngày 01/6/2025.</p></div></body>`);
    expect(lines).toEqual([
      'Chủ tịch UBND tỉnh kiểm tra tiến độ',
      'Thứ Hai, 12/05/2025',
      'Ngày 12/5, Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng hoàn thành trước ngày 30/6/2025.',
      'Các chủ đầu tư báo cáo tiến độ hằng tuần về Sở Tài chính để tổng hợp.',
    ]);
  });

  it('reads a letterhead without lines as lines one below the other, and never walks past it into the body', async () => {
    const body = '<p>Giao Sở Tài chính rà soát, trình UBND tỉnh trước ngày 15/10/2023.</p>'.repeat(40);
    const lines = await linesOf(`<body><div><table border="0"><tr><td><b>ỦY BAN NHÂN DÂN</b><br>TỈNH BÌNH LÂM</td>
      <td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br/>Độc lập - Tự do - Hạnh phúc</td></tr>
      <tr><td>Số: 412/TB-UBND</td><td><i>Bình Lâm, ngày 06 tháng 10 năm 2023</i></td></tr></table><div>${body}</div></div></body>`);
    expect(lines.slice(0, 6)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH BÌNH LÂM',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 412/TB-UBND',
      'Bình Lâm, ngày 06 tháng 10 năm 2023',
    ]);
  });

  it('writes tables as rows: merged cells hold for each row, headings in two storeys name the columns', async () => {
    const document = await read(`<table style="border:solid windowtext 1.0pt">
      <tr><th rowspan="2">TT</th><th rowspan=2>Nhiệm vụ</th><th colspan="2">Cơ quan</th><th rowspan="2">Thời hạn</th></tr>
      <tr><th>Chủ trì</th><th>Phối hợp</th></tr>
      <tr><td colspan="5">LĨNH VỰC KINH TẾ</td></tr>
      <tr><td>1</td><td>Rà soát <b>dự án</b></td><td>Sở Tài chính</td><td></td><td rowspan="2">Quý&nbsp;II/2024</td></tr>
      <tr><td>2</td><td>Báo cáo<br>kết quả | đợt 1</td><td>Sở Y tế</td><td>Sở Nội vụ</td></tr></table>`);
    const rows = document.text.trim().split('\n');
    expect(rows).toContain('TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn');
    expect(rows).toContain('1 | Rà soát dự án | Sở Tài chính |  | Quý II/2024');
    expect(rows).toContain('2 | Báo cáo kết quả / đợt 1 | Sở Y tế | Sở Nội vụ | Quý II/2024');
    const place = document.places.find(({ start, end }) => document.text.slice(start, end) === 'Sở Y tế');
    expect(place?.cell).toBe('bảng 1, hàng 5, cột 3');
  });

  it('numbers lists as a browser shows them, and not twice where the writer typed a marker', async () => {
    const lines = await linesOf(`<ol start="3"><li>Sở Tài chính</li><li value="7">Sở Y tế
      <ol type="a"><li>rà soát</li><li>báo cáo</li></ol></li></ol><ul><li>gạch đầu dòng</li><li>- đã có</li></ul>
      <ol style="list-style-type: upper-roman"><li>Một</li><li>2. Hai</li></ol><ul style="list-style:none"><li>trơn</li></ul>`);
    expect(lines).toEqual([
      '3. Sở Tài chính',
      '7. Sở Y tế',
      'a) rà soát',
      'b) báo cáo',
      '- gạch đầu dòng',
      '- đã có',
      'I. Một',
      '2. Hai',
      'trơn',
    ]);
  });

  it('decodes entities, keeps line breaks of <br> and <pre>, and folds blanks', async () => {
    expect(
      await linesOf('<p>S&#7903;&nbsp;&nbsp;T&agrave;i\n  ch&iacute;nh<br>B &amp; C</p><pre>x\n  y</pre>'),
    ).toEqual(['Sở Tài chính', 'B & C', 'x', 'y']);
  });

  it('takes no number of a footnote for a digit', async () => {
    expect(
      await linesOf(
        '<p>trước ngày 30/6/2023<sup>1</sup>, diện tích 50 m<sup>2</sup><sup><a href="#n">[2]</a></sup></p>',
      ),
    ).toEqual(['trước ngày 30/6/2023, diện tích 50 m2']);
  });

  it('leaves hidden words out and says so', async () => {
    const { text, notes } = await read(
      '<div><p>Hiện ra</p><p>Câu hai<span style="DISPLAY: none">giấu đi</span></p></div>',
    );
    expect(text.trim()).toBe('Hiện ra\nCâu hai');
    expect(notes.map((note) => note.code)).toEqual(['HIDDEN_TEXT_LEFT_OUT']);
  });
});

describe('letters of a page', () => {
  const words =
    'Ủy ban nhân dân tỉnh giao Sở Tài chính chủ trì, đề xuất điều chuyển những dự án chậm trước ngày 15/10/2023';

  it.each(['vni', 'viscii', 'windows-1258'] as const)('%s without any declaration', async (encoding) => {
    const bytes = Buffer.concat([
      Buffer.from('<html><body><p>'),
      encoded(words, encoding),
      Buffer.from('</p></body></html>'),
    ]);
    const { text, notes } = await read(bytes);
    expect(text.trim()).toBe(words);
    expect(notes.map((note) => note.code)).toEqual(['ENCODING_CONVERTED']);
  });

  it('old fonts, also where the letters are entities, beside Unicode', async () => {
    const { text, notes } = await read(
      `<meta charset="utf-8"><p style='font-family:".VnTimeH"'>céng hßa</p><p><font face="VNI-Times">Vieät Nam</font> và Unicode</p>
       <p><span style="font-family:.VnTime">C&eacute;ng h&szlig;a</span></p>`,
    );
    expect(text.trim().split('\n')).toEqual(['CỘNG HÒA', 'Việt Nam và Unicode', 'Cộng hòa']);
    expect(notes.map((note) => note.message).join(' ')).toMatch(/TCVN3.*VNI/u);
  });

  it('UTF-16 and text that was saved twice', async () => {
    expect((await read(Buffer.from(`\ufeff<p>${words}</p>`, 'utf16le'))).text.trim()).toBe(words);
    const twice = Buffer.from(words).toString('latin1');
    const { text, notes } = await read(`<p>${twice}</p>`);
    expect(text.trim()).toBe(words);
    expect(notes[0]?.message).toContain('khôi phục');
  });
});

describe('bad pages', () => {
  it('a page without words is refused', async () => {
    await expect(read('<html><script>x</script><img src="a.png"></html>')).rejects.toMatchObject({
      code: 'FILE_WITHOUT_TEXT',
    });
    await expect(read('')).rejects.toMatchObject({ code: 'EMPTY_FILE' });
  });

  it('a hundred thousand nested elements and huge spans cost little', async () => {
    expect((await read(`${'<div>'.repeat(100_000)}sâu`)).text.trim()).toBe('sâu');
    expect((await read(`${'<b><i>'.repeat(50_000)}đậm`)).text.trim()).toBe('đậm');
    const wide = await read(
      '<table border=1><tr><td colspan=99999999 rowspan=99999999>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
    );
    expect(wide.text.length).toBeLessThan(5_000);
  }, 20_000);

  it('any mutilated page gives a sound document or a refusal', async () => {
    const page = portalPage(bodyOf(gold('dev-12')));
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(
            fc.nat(page.length),
            fc.nat(60),
            fc.constantFrom('', '<', '</td>', '<table>', '"', '&#x;', '\u0301', '<tr>', '-->'),
          ),
          { maxLength: 6 },
        ),
        async (cuts) => {
          let cut = page;
          for (const [at, length, put] of cuts) cut = cut.slice(0, at) + put + cut.slice(at + length);
          await expectDocumentOrRefusal(() => read(cut));
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});
