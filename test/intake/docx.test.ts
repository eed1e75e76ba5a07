import { readFile } from '../../src/intake/read-file.js';
import type { IntakeDocument } from '../../src/intake/intake-document.js';
import { type DocxParts, cell, docxFile, numbered, numbering, p, row, run, table } from './docx-file.js';
import { expectSound } from './sound-document.js';

const read = async (parts: DocxParts): Promise<IntakeDocument> => {
  const document = await readFile(await docxFile(parts), 'van-ban.docx');
  expectSound(document);
  return document;
};
const linesOf = async (parts: DocxParts): Promise<string[]> =>
  (await read(parts)).text.split('\n').filter((line) => line !== '');
const codes = ({ notes }: IntakeDocument): string[] => notes.map(({ code }) => code);

describe('the words of a Word document', () => {
  it('stand as they are shown: line breaks, tabs, hyphens, signs of symbol fonts, capitals', async () => {
    const body = [
      p('<w:r><w:t>Ủy ban</w:t><w:br/><w:t>nhân dân</w:t></w:r>'),
      p('<w:r><w:t>1.</w:t><w:tab/><w:t>Sở</w:t><w:softHyphen/><w:t> Nội\u00ad vụ</w:t></w:r>'),
      p('<w:r><w:t>2020</w:t><w:noBreakHyphen/><w:t>2025</w:t><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>'),
      p(run('chỉ thị', '<w:caps/>')),
    ].join('');
    expect(await linesOf({ body })).toEqual(['Ủy ban', 'nhân dân', '1. Sở Nội vụ', '2020-2025→', 'CHỈ THỊ']);
  });

  it('lead back to their paragraph, or to their table, row and column', async () => {
    const body = `${p('Giao Sở Nội vụ')}${table(true, row('TT', 'Nhiệm vụ', 'Chủ trì', 'Hạn'))}${p('Sở Y tế')}`;
    const { text, places } = await read({ body });
    const at = (words: string): unknown => places.find(({ start }) => start === text.indexOf(words));
    expect(at('Giao')).toMatchObject({ paragraph: 1 });
    expect(at('Chủ trì')).toMatchObject({ paragraph: 4, cell: 'bảng 1, hàng 1, cột 3' });
    expect(at('Sở Y tế')).toMatchObject({ paragraph: 6 });
  });

  it('deleted words are out, inserted ones in, and a deleted paragraph mark joins two paragraphs', async () => {
    const body = [
      `<w:p>${run('Sở ')}<w:del><w:r><w:delText>Công Thương</w:delText></w:r></w:del><w:ins>${run('Nội vụ')}</w:ins></w:p>`,
      p(run('báo cáo'), '<w:rPr><w:del w:id="1"/></w:rPr>'),
      p(' trước 30/6'),
      `<w:tbl><w:tr><w:trPr><w:del w:id="2"/></w:trPr>${cell('bỏ')}${cell('bỏ')}</w:tr></w:tbl>`,
    ].join('');
    const document = await read({ body });
    expect(document.text.split('\n').filter(Boolean)).toEqual(['Sở Nội vụ', 'báo cáo trước 30/6']);
    expect(codes(document)).toEqual(['TRACKED_CHANGES_ACCEPTED']);
  });

  it('hidden words are left out with a note, by run or by style', async () => {
    const styles = '<w:style w:type="character" w:styleId="an"><w:rPr><w:vanish/></w:rPr></w:style>';
    const body = p(
      run('Sở Nội vụ') +
        run(' ẩn', '<w:vanish/>') +
        run(' ẩn', '<w:rStyle w:val="an"/>') +
        run(' làm', '<w:vanish w:val="0"/>'),
    );
    const document = await read({ body, styles });
    expect(document.text).toBe('Sở Nội vụ làm\n');
    expect(codes(document)).toEqual(['HIDDEN_TEXT_LEFT_OUT']);
  });

  it('of a field the result is read, never its code; page numbers are no words', async () => {
    const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const body = `${p(run('Ngày ') + char('begin') + code(' DATE ') + char('separate') + run('08/6/2024') + char('end') + '<w:fldSimple w:instr=" PAGE "><w:r><w:t>7</w:t></w:r></w:fldSimple>')}${p(char('begin') + code(' MERGEFIELD '))}${p('sau đó')}`;
    expect(await linesOf({ body })).toEqual(['Ngày 08/6/2024', 'sau đó']);
  });

  it('a text box is read once though it is written twice; a placeholder is no text', async () => {
    const box = (words: string): string => `<w:txbxContent>${p(words)}</w:txbxContent>`;
    const body = `${p(`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box('HỎA TỐC')}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('HỎA TỐC')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('Kính gửi')}`)}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Bấm để nhập')}</w:sdtContent></w:sdt><w:sdt><w:sdtContent>${p('Đã nhập')}</w:sdtContent></w:sdt>`;
    expect(await linesOf({ body })).toEqual(['Kính gửi', 'HỎA TỐC', 'Đã nhập']);
  });

  it('footnotes stand below the text, without a mark inside it', async () => {
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const footnotes = `<w:footnote w:type="separator" w:id="0">${p('x')}</w:footnote><w:footnote w:id="2">${p('Công văn số 12/BNV')}</w:footnote>`;
    expect(await linesOf({ body: p(run('Sở Nội') + note + run(' vụ')), footnotes })).toEqual([
      'Sở Nội vụ',
      'Chú thích 1: Công văn số 12/BNV',
    ]);
  });

  it('headers that repeat and page numbers are left out', async () => {
    const body = `${p('Giao Sở Nội vụ')}<w:sectPr><w:headerReference w:type="default" r:id="rId10"/><w:footerReference w:type="default" r:id="rId11"/></w:sectPr>`;
    const parts = { body, headers: { rId10: p('Kế hoạch chuyển đổi số') }, footers: { rId11: p('Trang 3') } };
    expect(await linesOf(parts)).toEqual(['Giao Sở Nội vụ']);
  });

  it('words in old fonts come out in Unicode with a note, also when a run parts a letter', async () => {
    const font = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>';
    const vni = '<w:rFonts w:ascii="VNI-Times"/>';
    const document = await read({
      body: `${p(run('Së Néi vô', font) + run(' và '))}${p(run('Sôû No', vni) + run('äi vuï', vni))}`,
    });
    expect(document.text.split('\n').filter(Boolean)).toEqual(['Sở Nội vụ và', 'Sở Nội vụ']);
    expect(codes(document)).toEqual(['ENCODING_CONVERTED']);
  });
});

describe('the numbers Word generates', () => {
  it('count by level, restart below a higher one, and show the numbers above them', async () => {
    const parts = {
      numbering: numbering([
        ['upperRoman', '%1.'],
        ['decimal', '%2.'],
        ['decimal', '%2.%3.'],
        ['lowerLetter', '%4)'],
        ['bullet', '\uf0b7'],
      ]),
      body: [0, 1, 2, 2, 3, 3, 4, 1, 2, 0, 1].map((level) => numbered('x', 1, level)).join(''),
    };
    expect((await linesOf(parts)).map((line) => line.slice(0, -2))).toEqual([
      'I.',
      '1.',
      '1.1.',
      '1.2.',
      'a)',
      'b)',
      '-',
      '2.',
      '2.1.',
      'II.',
      '1.',
    ]);
  });

  it('follow starts, overrides, levels that never restart, and Arabic digits for all levels', async () => {
    const lists =
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
    const levels = numbering(
      [
        ['upperRoman', 'Điều %1.', '<w:suff w:val="space"/>'],
        ['decimal', '%1.%2', '<w:lvlRestart w:val="0"/><w:isLgl/>'],
      ],
      lists,
    );
    const body = [
      numbered('a', 1),
      numbered('b', 1, 1),
      numbered('c', 1),
      numbered('d', 1, 1),
      numbered('e', 2),
      numbered('f', 2),
      numbered('g', 0),
    ].join('');
    expect(await linesOf({ body, numbering: levels })).toEqual([
      'Điều I. a',
      '1.1 b',
      'Điều II. c',
      '2.2 d',
      'Điều V. e',
      'Điều VI. f',
      'g',
    ]);
  });

  it('come by the style of a paragraph, and by a list that is held by a style', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="con"><w:basedOn w:val="muc"/></w:style><w:style w:type="numbering" w:styleId="kieu"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const linked =
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="kieu"/></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>';
    const levels = numbering(
      [
        ['decimal', '%1.'],
        ['decimal', '%1.%2.', '<w:pStyle w:val="con"/>'],
      ],
      linked,
    );
    const body = `${p('a', '<w:pStyle w:val="muc"/>')}${p('b', '<w:pStyle w:val="con"/>')}${numbered('c', 3)}`;
    expect(await linesOf({ body, numbering: levels, styles })).toEqual(['1. a', '1.1. b', '2. c']);
  });
});

describe('tables in Word', () => {
  it('without borders set words side by side: cell by cell, not by rows', async () => {
    expect(await linesOf({ body: table(false, row('Bên giao', 'Bên nhận'), row('Sở A', 'Sở B')) })).toEqual([
      'Bên giao',
      'Bên nhận',
      'Sở A',
      'Sở B',
    ]);
  });

  it('within tables stay in the cell that holds them', async () => {
    const inner = table(true, row('x', 'y'));
    const body = table(
      true,
      row('TT', 'Nhiệm vụ', 'Chủ trì', 'Hạn'),
      row('1', cell(`${p('Việc:')}${inner}${p('')}`), 'Sở A', '30/6'),
    );
    expect((await linesOf({ body }))[1]).toBe('1 | Việc: x y | Sở A | 30/6');
  });

  it('keep every row as wide as the widest, and the words of a cell of several lines apart', async () => {
    const body = table(
      true,
      row('TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp'),
      row(cell('A'), cell('LĨNH VỰC', '<w:gridSpan w:val="3"/>')),
      row('1', 'Việc', 'Sở A', cell(p('Các sở, ban, ngành') + p('UBND các xã, phường'))),
    );
    expect(await linesOf({ body })).toEqual([
      'TT | Nhiệm vụ | Chủ trì | Phối hợp',
      'A | LĨNH VỰC |  | ',
      '1 | Việc | Sở A | Các sở, ban, ngành; UBND các xã, phường',
    ]);
  });
});
