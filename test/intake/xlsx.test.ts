import ExcelJS from 'exceljs';
import { readFile } from '../../src/intake/read-file.js';
import type { IntakeDocument } from '../../src/intake/intake-document.js';
import { readDirective } from '../../src/reader/read-directive.js';
import { expectSound } from './sound-document.js';

async function read(fill: (workbook: ExcelJS.Workbook) => void): Promise<IntakeDocument> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  const document = await readFile(new Uint8Array(await workbook.xlsx.writeBuffer()), 'phu-luc.xlsx');
  expectSound(document);
  return document;
}

describe('a workbook', () => {
  it('is read as the tables it shows: dates by day, numbers as formatted, merged cells in each row', async () => {
    const { text, places } = await read((workbook) => {
      const sheet = workbook.addWorksheet('Phụ lục 1');
      sheet.addRow(['DANH MỤC NHIỆM VỤ']);
      sheet.mergeCells('A1:E1');
      sheet.addRow([]);
      sheet.addRow(['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kinh phí']);
      sheet.addRow([1, 'Rà soát', 'Sở Nội vụ', new Date(Date.UTC(2024, 5, 30)), 1234567]);
      sheet.addRow([2, 'Tổng hợp', null, new Date(Date.UTC(2024, 8, 1)), 0.5]);
      sheet.mergeCells('C4:C5');
      sheet.getCell('D4').numFmt = 'dd/mm/yyyy';
      sheet.getCell('D5').numFmt = 'mm/yyyy';
      sheet.getCell('E4').numFmt = '#,##0';
      sheet.getCell('E5').numFmt = '0.0%';
    });
    expect(text.split('\n').filter(Boolean)).toEqual([
      'Phụ lục 1',
      'DANH MỤC NHIỆM VỤ',
      'TT | Nhiệm vụ | Chủ trì | Thời hạn | Kinh phí',
      '1 | Rà soát | Sở Nội vụ | 30/06/2024 | 1,234,567',
      '2 | Tổng hợp | Sở Nội vụ | 09/2024 | 50.0%',
    ]);
    expect(places.find(({ start }) => start === text.indexOf('30/06'))).toMatchObject({ cell: 'Phụ lục 1!D4' });
  });

  it('leaves hidden sheets, rows and columns out, with a note', async () => {
    const { text, notes } = await read((workbook) => {
      const sheet = workbook.addWorksheet('Nhiệm vụ');
      sheet.addRow(['TT', 'Việc', 'Mật', 'Hạn']);
      sheet.addRow([1, 'a', 'ẩn', 'b']);
      sheet.addRow([2, 'hàng ẩn', 'ẩn', 'c']).hidden = true;
      sheet.getColumn(3).hidden = true;
      workbook.addWorksheet('Nháp', { state: 'hidden' }).addRow(['ẩn']);
    });
    expect(text).not.toMatch(/ẩn|Mật|Nháp/u);
    expect(notes).toMatchObject([{ code: 'HIDDEN_TEXT_LEFT_OUT' }]);
  });

  it('with a heading in two storeys gives its assignments', async () => {
    const { text } = await read((workbook) => {
      const sheet = workbook.addWorksheet('Sheet1');
      sheet.addRow(['PHỤ LỤC']);
      sheet.addRow(['TT', 'Nhiệm vụ', 'Đơn vị thực hiện', null, 'Thời hạn']);
      sheet.addRow([null, null, 'Chủ trì', 'Phối hợp', null]);
      for (const range of ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3']) sheet.mergeCells(range);
      sheet.addRow([1, 'Ban hành Quy chế dữ liệu', 'Sở Nội vụ', 'Sở Tư pháp', '30/6/2024']);
      sheet.addRow([2, 'Xây dựng kho dữ liệu', 'Sở Tài chính', '', '15/9/2024']);
    });
    expect(text.startsWith('Sheet1')).toBe(false);
    const { assignments } = readDirective(text);
    expect(assignments.map(({ lead, coordinators, deadlineText }) => [lead[0], coordinators, deadlineText])).toEqual([
      ['Sở Nội vụ', ['Sở Tư pháp'], '30/6/2024'],
      ['Sở Tài chính', [], '15/9/2024'],
    ]);
  });

  it('reads the words of runs, formulas and old fonts', async () => {
    const { text } = await read((workbook) => {
      const sheet = workbook.addWorksheet('A');
      sheet.addRow([{ richText: [{ text: 'Sở ' }, { text: 'Nội vụ', font: { bold: true } }] }]);
      sheet.addRow([{ formula: 'A1&"x"', result: 'kết quả' }]);
      sheet.addRow(['Së Néi vô']).font = { name: '.VnTime' };
    });
    expect(text.split('\n').filter(Boolean)).toEqual(['A', 'Sở Nội vụ', 'kết quả', 'Sở Nội vụ']);
  });
});
