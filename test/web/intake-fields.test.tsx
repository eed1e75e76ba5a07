import { basisWords } from '../../web/intake/basis-words.js';
import { datedOn, undated, wayOf } from '../../web/intake/due-value.js';
import { likelyCut } from '../../web/intake/SplitPanel.js';

describe('the three ways of a due date', () => {
  const read = {
    rule: { kind: 'fixed' as const, due: '2016-02-28' },
    text: 'trước ngày 28/2',
    span: [3, 18] as [number, number],
    basis: null,
    isUndatedStated: false,
  };

  it('are told from what stands', () => {
    expect(wayOf(read)).toBe('date');
    expect(wayOf(undated)).toBe('none');
    expect(wayOf({ ...undated, isUndatedStated: false })).toBeNull();
    expect(wayOf(datedOn(undated, '2016-03-31', 'Bút phê của Chủ tịch'))).toBe('basis');
    expect(wayOf({ ...read, rule: { kind: 'event', text: 'trước kỳ họp' } })).toBe('read');
  });

  it('keep the words of the text with a date that is corrected, and drop them with one on a basis', () => {
    expect(datedOn(read, '2016-02-29', null)).toMatchObject({ text: 'trước ngày 28/2', span: [3, 18], basis: null });
    expect(datedOn(read, '2016-03-31', 'Phiếu trình số 5')).toMatchObject({
      text: null,
      span: null,
      basis: 'Phiếu trình số 5',
    });
  });

  it('write a basis as records do', () => {
    expect(basisWords({ kind: 'note', number: '', by: 'Phó Chủ tịch UBND tỉnh', on: '2016-03-05' })).toBe(
      'Bút phê của Phó Chủ tịch UBND tỉnh ngày 05/3/2016',
    );
    expect(basisWords({ kind: 'slip', number: '12', by: '', on: null })).toBe('Phiếu trình số 12');
    expect(basisWords({ kind: 'note', number: ' ', by: '', on: '2016-03-05' })).toBe('');
  });
});

describe('the place where an item is likely cut', () => {
  it('is after the first semicolon, else the comma nearest the middle, else the middle', () => {
    const words = 'phân công cán bộ; khi lựa chọn phần mềm';
    expect(words.slice(likelyCut(words)).trim()).toBe('khi lựa chọn phần mềm');
    const commas = 'rà soát, tổng hợp kết quả, báo cáo UBND tỉnh';
    expect(commas.slice(likelyCut(commas)).trim()).toBe('báo cáo UBND tỉnh');
    expect(likelyCut('mười')).toBe(2);
  });
});
