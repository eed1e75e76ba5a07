import { documentNumberIn, isCalled, searchWords, wordPattern } from '../../src/domain/search-words.js';
import { searchText } from '../../src/domain/fold-vietnamese.js';

const finds = (typed: string, ...text: string[]) =>
  searchWords(typed).every((word) => new RegExp(wordPattern(word), 'u').test(searchText(...text)));

describe('the words of a search', () => {
  it.each([
    ['so tai chinh', 'Giao Sở Tài chính chủ trì', true],
    ['sở', 'số liệu tổng hợp', false],
    ['so', 'số liệu tổng hợp', true],
    ['sở tai chinh', 'Sở Tài chính', true],
    ['chính tài', 'Sở Tài chính', true],
    ['tài chí', 'Sở Tài chính', true],
    ['chí tài', 'Sở Tài chính', false],
    ['104', '104/TB-UBND Kết luận', true],
    ['104/tb', '104/TB-UBND Kết luận', true],
    ['104 /TB-UBND', '104/TB-UBND Kết luận', true],
    ['104 / TB - UBND', '104/TB-UBND Kết luận', true],
    ['04/tb', '104/TB-UBND Kết luận', false],
    ['104 kết luận', '104/TB-UBND Kết luận', true],
    ['(sở', 'các sở (Sở Y tế)', true],
    ['100%', 'đạt 100% kế hoạch', true],
    ['.*', 'bất kỳ', true],
  ])('%s finds in «%s»: %s', (typed, text, isFound) => {
    expect(finds(typed, text)).toBe(isFound);
  });

  it('name the document that is meant', () => {
    expect(documentNumberIn(searchWords('104 /TB-UBND'))).toBe('104');
    expect(documentNumberIn(searchWords('12/2014/CT-UBND'))).toBe('12/2014');
    expect(documentNumberIn(searchWords('sở 104'))).toBeNull();
  });
});

describe('an agency', () => {
  const names = ['Sở Thông tin và Truyền thông'];
  it.each(['TT&TT', 'tttt', 'sở tt&tt', 'STTTT', 'truyen thong', 'Thông tin', 'so thong'])(
    'is meant by %s',
    (typed) => {
      expect(isCalled(names, typed)).toBe(true);
    },
  );
  it.each(['số thông tin', 'tài chính', '', '&'])('is not meant by «%s»', (typed) => {
    expect(isCalled(names, typed)).toBe(false);
  });
});
