import {
  dateOf,
  formatBytes,
  formatDate,
  formatDateWithWeekday,
  formatDayMonth,
  formatInstant,
  formatNumber,
  formatShare,
  setFormatLanguage,
} from '../../web/words/formats.js';

describe('dates and numbers as the office writes them', () => {
  beforeEach(() => setFormatLanguage('vi'));

  it.each([
    ['2016-02-05', '05/02/2016'],
    ['2016-03-14', '14/3/2016'],
    ['2016-01-28', '28/01/2016'],
    ['2016-12-01', '01/12/2016'],
    ['2016-10-10', '10/10/2016'],
  ])('%s is written %s: a leading zero for days 1–9 and months 1–2 only', (on, written) => {
    expect(formatDate(on)).toBe(written);
  });

  it('names the weekday, and drops the year within a sentence', () => {
    expect(formatDateWithWeekday('2016-02-28')).toBe('28/02/2016, Chủ nhật');
    expect(formatDayMonth('2016-03-14')).toBe('14/3');
  });

  it('reads instants in Việt Nam, whatever the zone of the device', () => {
    expect(dateOf('2016-02-28T17:00:00.000Z')).toBe('2016-02-29');
    expect(formatInstant('2016-03-16T02:00:00.000Z')).toBe('09 giờ 00, ngày 16/3/2016');
    expect(formatInstant('2016-03-15T17:00:00.000Z')).toBe('00 giờ 00, ngày 16/3/2016');
  });

  it('writes 1.284, 20,5 and 45%', () => {
    expect(formatNumber(1284)).toBe('1.284');
    expect(formatNumber(20.5)).toBe('20,5');
    expect(formatShare(14, 31)).toBe('45%');
  });

  it('says no share of nothing', () => {
    expect(formatShare(0, 0)).toBe('');
  });

  it('counts bytes as people say them', () => {
    expect(formatBytes(340 * 1_024)).toBe('340 KB');
    // What the limit lets pass is not called more than the limit.
    expect(formatBytes(20 * 1_024 * 1_024)).toBe('20 MB');
    expect(formatBytes(12.4 * 1_024 ** 2)).toBe('12,4 MB');
  });

  it('follows the language of the page', () => {
    setFormatLanguage('en');
    expect(formatNumber(1284)).toBe('1,284');
    expect(formatDateWithWeekday('2016-02-28')).toBe('28/02/2016, Sunday');
    setFormatLanguage('vi');
  });
});
