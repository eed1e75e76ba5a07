import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { readFile } from '../../src/intake/read-file.js';
import { cell, docxFile, numbered, numbering, p, row, table } from './docx-file.js';
import { expectDocumentOrRefusal } from './sound-document.js';

const sound = async (bytes: Uint8Array, name: string): Promise<void> =>
  expectDocumentOrRefusal(async () => readFile(bytes, name));

async function samples(): Promise<[name: string, bytes: Uint8Array][]> {
  const body = `${p('Giao Sở Nội vụ rà soát')}${numbered('Báo cáo trước 30/6', 1)}${table(true, row('TT', 'Nhiệm vụ', cell('Chủ trì', '<w:gridSpan w:val="2"/>'), 'Hạn'))}`;
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Phụ lục').addRow(['TT', 'Nhiệm vụ', 'Chủ trì', 'Hạn']);
  return [
    ['a.docx', await docxFile({ body, numbering: numbering([['decimal', '%1.']]) })],
    ['a.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer())],
  ];
}

describe('a damaged file gives a document or a refusal, never a fault', () => {
  it('cut off at every tenth', async () => {
    for (const [name, bytes] of await samples())
      for (let tenth = 1; tenth < 10; tenth++) await sound(bytes.slice(0, (bytes.length * tenth) / 10), name);
  });

  it('with bytes changed anywhere', async () => {
    const all = await samples();
    const change = fc.record({ which: fc.nat(all.length - 1), at: fc.nat(1_000_000), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const [name, bytes] = all[changes[0]?.which ?? 0] ?? ['', new Uint8Array()];
        const changed = bytes.slice();
        for (const { at, byte } of changes) changed[at % changed.length] = byte;
        await sound(changed, name);
      }),
      { numRuns: 150 },
    );
  });

  it('of random bytes, whatever its name says', async () => {
    const names = fc.constantFrom('a.docx', 'a.xlsx', 'a.html', 'a.txt', 'a.eml', 'a.edxml');
    const starts = fc.constantFrom(
      '',
      'PK\x03\x04',
      '<?xml version="1.0"?><edXML>',
      '<html>',
      'From: a\nMIME-Version: 1.0\n\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), starts, names, async (bytes, start, name) => {
        await sound(Buffer.concat([Buffer.from(start, 'latin1'), bytes]), name);
      }),
      { numRuns: 200 },
    );
  });

  it('of broken document XML', async () => {
    const piece = fc.constantFrom(
      '<w:p>',
      '</w:p>',
      '<w:r><w:t>Sở</w:t></w:r>',
      '<w:tbl>',
      '</w:tbl>',
      '<w:tr>',
      '</w:tr>',
      '<w:tc>',
      '</w:tc>',
      '<w:pPr><w:numPr><w:ilvl w:val="x"/><w:numId w:val="1"/></w:numPr></w:pPr>',
      '<w:del/>',
      '<w:txbxContent/>',
      '<w:tcPr><w:gridSpan w:val="99999999"/><w:vMerge/></w:tcPr>',
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
        await sound(await docxFile({ body: pieces.join(''), numbering: numbering([['decimal', '%1.']]) }), 'a.docx');
      }),
      { numRuns: 200 },
    );
  });
});
