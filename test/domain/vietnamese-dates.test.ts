import { endOfDay, instantAt } from '../../src/domain/plain-date.js';
import { formatDate, formatDueAt, formatInstant, formatTime, weekdayName } from '../../src/domain/vietnamese-dates.js';

describe('dates in administrative Vietnamese', () => {
  test.each([
    ['2016-02-28', '28/02/2016'],
    ['2016-02-05', '05/02/2016'],
    ['2016-01-11', '11/01/2016'],
    ['2016-03-05', '05/3/2016'],
    ['2016-09-02', '02/9/2016'],
    ['2016-10-12', '12/10/2016'],
  ])('%s is written %s: a zero before days 1–9 and months 1–2 only', (date, written) => {
    expect(formatDate(date)).toBe(written);
  });

  test('an instant is written with its local hour and day', () => {
    expect(formatInstant(new Date('2016-02-05T01:00:00Z'))).toBe('08 giờ 00 ngày 05/02/2016');
    expect(formatInstant(new Date('2016-03-04T17:05:00Z'))).toBe('00 giờ 05 ngày 05/3/2016');
    expect(formatTime('17:00')).toBe('17 giờ 00');
    expect(formatTime(new Date('2016-02-05T01:30:00Z'))).toBe('08 giờ 30');
  });

  test('a due instant at the end of a day is said as that day', () => {
    expect(formatDueAt(endOfDay('2016-02-28'))).toBe('hết ngày 28/02/2016');
    expect(formatDueAt(endOfDay('2016-12-31'))).toBe('hết ngày 31/12/2016');
    expect(formatDueAt(instantAt('2016-03-12', '16:00'))).toBe('16 giờ 00 ngày 12/3/2016');
  });

  test('weekdays have their names', () => {
    const week = ['2016-02-22', '2016-02-23', '2016-02-24', '2016-02-25', '2016-02-26', '2016-02-27', '2016-02-28'];
    expect(week.map(weekdayName)).toEqual(['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật']);
  });
});
