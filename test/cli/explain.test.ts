import { readDirective } from '../../src/reader/read-directive.js';
import { explainText } from '../../src/cli/explain/explain-text.js';
import { inColours, inSigns } from '../../src/cli/explain/paint.js';

const TEXT =
  'UBND TỈNH HƯNG HẢI\nSố: 15/CT-UBND\nHưng Hải, ngày 10 tháng 6 năm 2024\nCHỈ THỊ\nVề việc tăng cường kỷ luật báo cáo\nChủ tịch UBND tỉnh yêu cầu:\n' +
  '1. Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính rà soát việc chấp hành chế độ báo cáo của các cơ quan chuyên môn, báo cáo UBND tỉnh trước ngày 15/7.\n' +
  '2. Sở Tư pháp thẩm định dự thảo Quy chế.\n';
const explained = (columns: number, paint = inSigns) => explainText(readDirective(TEXT), TEXT, columns, paint);

describe('dondoc read --explain', () => {
  it('marks in the document’s own words who is told, who takes part and by when', () => {
    expect(explained(100)).toContain('1. Giao «Sở Nội vụ» chủ trì, phối hợp với <Sở Tài chính>');
    expect(explained(100)).toContain('{trước ngày 15/7}');
  });

  it('numbers each finding in the margin, with its rule and its confidence', () => {
    const lines = explained(100).split('\n');
    expect(lines.filter((line) => /^ {1,3}\[\d\] │/u.test(line)).map((line) => line.trim().slice(0, 3))).toEqual([
      '[0]',
      '[1]',
    ]);
    expect(lines).toContain('        chủ trì: Sở Nội vụ (giao.lenh, 98 %)');
    expect(lines.find((line) => line.startsWith('        thời hạn: '))).toMatch(
      /15\/0?7\/2024, từ "trước ngày 15\/7" \(thoihan\.1–17,20, 94 %\)$/u,
    );
  });

  it('puts the warnings beside the words that they are about', () => {
    const text = explained(100);
    expect(text.indexOf('YEAR_INFERRED')).toBeGreaterThan(text.indexOf('{trước ngày 15/7}'));
    expect(text.indexOf('YEAR_INFERRED')).toBeLessThan(text.indexOf('└─ [1]'));
  });

  it.each([40, 60, 100])('keeps to %i columns and loses no word of the document', (columns) => {
    const lines = explained(columns).split('\n');
    expect(Math.max(...lines.map((line) => Array.from(line).length))).toBeLessThanOrEqual(columns);
    const printed = lines
      .map((line) => line.replace(/^ {0,4}(?:\[\d+\])? {1,6}│?/u, ''))
      .join(' ')
      .replace(/[«»<>{}]/gu, '')
      .replace(/\s+/gu, ' ');
    expect(printed).toContain('rà soát việc chấp hành chế độ báo cáo của các cơ quan chuyên môn');
  });

  it('has colours in place of signs on a terminal', () => {
    const text = explained(100, inColours);
    expect(text).toContain('\u001b[');
    expect(text).not.toContain('«');
  });

  it('shows signs that a terminal would obey as dots', () => {
    const text = `${TEXT}3. Sở Y tế \u001b[2J\u202eđọc.\n`;
    const shown = explainText(readDirective(text), text, 100, inSigns);
    for (const sign of ['\u001b', '\u202e']) expect(shown).not.toContain(sign);
  });
});
