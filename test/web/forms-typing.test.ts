import { checkFile, FILE_BYTES_AT_MOST } from '../../web/forms/check-file.js';
import { dateProblem, dateRefusal } from '../../web/forms/date-value.js';
import { findAgencies } from '../../web/forms/find-agencies.js';
import { matchesTyped } from '../../web/forms/matches-typed.js';
import { readTypedDate } from '../../web/forms/typed-date.js';
import { formWord } from '../../web/forms/words.js';

describe('a typed date', () => {
  it.each(['28/2/2016', '28-2-16', '280216', '28022016', '28.2.2016', '28 2 2016', ' 28 / 02 / 2016 ', '2016-02-28'])(
    '%s is 28 February 2016',
    (typed) => {
      expect(readTypedDate(typed)).toEqual({ kind: 'date', on: '2016-02-28' });
    },
  );

  it('takes the year of the business clock when none is typed, and none when it is not known', () => {
    expect(readTypedDate('28/2', 2016)).toEqual({ kind: 'date', on: '2016-02-28' });
    expect(readTypedDate('28/2')).toEqual({ kind: 'unreadable' });
  });

  it('says that a day does not exist instead of taking another', () => {
    expect(readTypedDate('31/2/2016')).toEqual({ kind: 'noSuchDate', said: '31/2/2016' });
    expect(readTypedDate('29/2/2015').kind).toBe('noSuchDate');
    expect(readTypedDate('1/13/2016').kind).toBe('noSuchDate');
    expect(dateProblem(formWord, '31/2/2016')).toBe('Không có ngày 31/2/2016. Nhập ngày/tháng/năm, ví dụ 28/02/2016.');
  });

  it.each(['mai', '28/2/', '2802', '1/2/3/4', '28//2016', '٢٨/٢/٢٠١٦'])('%s is no date', (typed) => {
    expect(readTypedDate(typed)).toEqual({ kind: 'unreadable' });
  });

  it('is missing only where the form says so', () => {
    expect(dateProblem(formWord, '')).toBeNull();
    expect(dateRefusal(formWord, '', 'Ngày thực hiện xong')).toBe('Chưa nhập ngày thực hiện xong.');
    expect(dateRefusal(formWord, '2016-02-28', 'Ngày')).toBeNull();
  });
});

describe('what is typed without accents matches any, with accents only itself', () => {
  it.each([
    ['so tai chinh', 'Sở Tài chính'],
    ['sở tài', 'Sở Tài chính'],
    ['tai ch', 'Sở Tài chính'],
    ['chinh so', 'Sở Tài chính'],
    ['dau tu', 'Sở Kế hoạch và Đầu tư'],
    ['hoà bình', 'UBND tỉnh Hòa Bình'],
    ['Hoa Lu', 'UBND huyện Hoa Lư'],
    ['104/tb', '104/TB-UBND'],
    ['tt&tt', 'Sở TT&TT'],
  ])('«%s» finds %s', (typed, text) => {
    expect(matchesTyped(typed, text)).not.toBeNull();
  });

  it.each([
    ['sở', 'Số liệu'],
    ['số', 'Sở Y tế'],
    ['đầu', 'Dầu khí'],
    ['sở tài chính x', 'Sở Tài chính'],
    ['chinhx', 'Sở Tài chính'],
  ])('«%s» does not find %s', (typed, text) => {
    expect(matchesTyped(typed, text)).toBeNull();
  });

  it('puts what begins so before what has it somewhere', () => {
    expect(matchesTyped('so y', 'Sở Y tế')).toBe(0);
    expect(matchesTyped('y te', 'Sở Y tế')).toBe(1);
    expect(matchesTyped('te so', 'Sở Y tế')).toBe(2);
  });
});

describe('agencies', () => {
  const called = (id: string, name: string, ...aliases: string[]) => ({
    id,
    name,
    names: [{ name, kind: 'official' }, ...aliases.map((alias) => ({ name: alias, kind: 'abbreviation' }))],
  });
  const registry = [
    called('1', 'Sở Nội vụ'),
    called('2', 'Sở Thông tin và Truyền thông', 'Sở TT&TT', 'STTTT'),
    called('3', 'Sở Văn hóa, Thể thao và Du lịch'),
  ];

  it('are found by their abbreviation, and it is said by which', () => {
    expect(findAgencies(registry, 'so tt&tt')).toEqual([{ agency: registry[1], alias: 'Sở TT&TT' }]);
    expect(findAgencies(registry, 'stttt')[0]?.agency.id).toBe('2');
  });

  it('stand in the registry’s order when nothing is typed or they fit equally well', () => {
    expect(findAgencies(registry, ' ').map(({ agency }) => agency.id)).toEqual(['1', '2', '3']);
    expect(findAgencies(registry, 'so').map(({ agency }) => agency.id)).toEqual(['1', '2', '3']);
    expect(findAgencies(registry, 'không có')).toEqual([]);
  });
});

describe('a chosen file', () => {
  it('is refused before it is sent when it is too large, empty or of another kind', () => {
    expect(checkFile({ name: 'a.pdf', size: FILE_BYTES_AT_MOST + 1, type: '' })).toBe('tooLarge');
    expect(checkFile({ name: 'a.pdf', size: 0, type: '' })).toBe('empty');
    expect(checkFile({ name: 'virus.exe', size: 10, type: '' })).toBe('wrongType');
    expect(checkFile({ name: 'không-đuôi', size: 10, type: '' })).toBe('wrongType');
  });

  it('goes when it is a document or a photo, also one without an ending', () => {
    expect(checkFile({ name: 'PHU-LUC.PDF', size: FILE_BYTES_AT_MOST, type: '' })).toBeNull();
    expect(checkFile({ name: 'image', size: 10, type: 'image/jpeg' })).toBeNull();
  });
});
