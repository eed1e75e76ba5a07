import { deadlineWords, shortDeadlineWords } from '../../src/mail/deadline-words.js';
import { fullDirectiveName, shortDirectiveName } from '../../src/mail/directive-name.js';
import { basisWords, daysOverdueWords, shortened, withoutEndMark } from '../../src/mail/mail-words.js';
import { wrapText } from '../../src/mail/wrap-text.js';
import { directiveOf } from './mail-factory.js';

const dated = {
  kind: 'dated',
  dueOn: '2016-03-12',
  dueTime: null,
  asWritten: null,
  basis: null,
  originalDueOn: null,
} as const;

describe('a deadline in words', () => {
  it.each([
    [
      { ...dated, dueOn: '2016-02-28', asWritten: 'trước ngày 28/2' },
      'hết ngày 28/02/2016, Chủ nhật (văn bản ghi "trước ngày 28/2")',
    ],
    [dated, 'hết ngày 12/3/2016, Thứ Bảy'],
    [{ ...dated, dueTime: '16:00' }, '16 giờ 00, Thứ Bảy, ngày 12/3/2016'],
    [{ ...dated, dueTime: '24:00' }, 'hết ngày 12/3/2016, Thứ Bảy'],
    [{ ...dated, basis: 'bút phê ngày 05/3/2016' }, 'hết ngày 12/3/2016, Thứ Bảy (theo bút phê ngày 05/3/2016)'],
    [{ ...dated, originalDueOn: '2016-02-28' }, 'hết ngày 12/3/2016, Thứ Bảy (thời hạn ban đầu 28/02/2016)'],
    [{ kind: 'none' } as const, 'văn bản không quy định thời hạn'],
    [
      { kind: 'event', asWritten: 'trước kỳ họp cuối năm' } as const,
      'văn bản ghi "trước kỳ họp cuối năm", chưa xác định được ngày cụ thể',
    ],
    [
      { kind: 'notCountedYet', asWritten: '10 ngày làm việc kể từ ngày nhận' } as const,
      'văn bản ghi "10 ngày làm việc kể từ ngày nhận", chưa tính thành ngày cụ thể',
    ],
    [
      { kind: 'recurring', asWritten: 'hằng quý' } as const,
      'định kỳ (văn bản ghi "hằng quý"); thời hạn của từng kỳ được thông báo riêng',
    ],
  ])('%j', (deadline, words) => {
    expect(deadlineWords(deadline)).toBe(words);
  });

  it('is short in a list', () => {
    expect(shortDeadlineWords({ ...dated, originalDueOn: '2016-02-28' })).toBe('12/3/2016 (ban đầu 28/02/2016)');
    expect(shortDeadlineWords({ ...dated, dueTime: '16:00' })).toBe('16 giờ 00 ngày 12/3/2016');
    expect(shortDeadlineWords({ kind: 'none' })).toBe('không quy định thời hạn');
  });
});

describe('a document in words', () => {
  it('is cited as offices cite it', () => {
    expect(
      fullDirectiveName(directiveOf({ typeName: 'Công văn', number: '32/UBND-VP6', subject: 'V/v phòng dịch./.' })),
    ).toBe('Công văn số 32/UBND-VP6 ngày 05/02/2016 của UBND tỉnh Ninh Bình về phòng dịch');
    expect(fullDirectiveName(directiveOf({ subject: 'Triển khai Nghị quyết 36a' }))).toBe(
      'Thông báo số 15/TB-UBND ngày 05/02/2016 của UBND tỉnh Ninh Bình (trích yếu: Triển khai Nghị quyết 36a)',
    );
    expect(fullDirectiveName(directiveOf({ subject: null }))).toBe(
      'Thông báo số 15/TB-UBND ngày 05/02/2016 của UBND tỉnh Ninh Bình',
    );
  });

  it('without a number goes by its stated source', () => {
    const stated = directiveOf({
      number: null,
      statedSource: 'Ý kiến chỉ đạo của Phó Chủ tịch UBND tỉnh ngày 05/02/2016',
      subject: null,
    });
    expect(shortDirectiveName(stated)).toBe('Ý kiến chỉ đạo của Phó Chủ tịch UBND tỉnh ngày 05/02/2016');
    expect(fullDirectiveName(stated)).toBe('Ý kiến chỉ đạo của Phó Chủ tịch UBND tỉnh ngày 05/02/2016');
    expect(shortDirectiveName({ ...stated, statedSource: null })).toBe('Thông báo ngày 05/02/2016');
  });
});

describe('small words', () => {
  it('a basis has only what is known of it', () => {
    const leaderPost = 'Chủ tịch UBND tỉnh';
    expect(basisWords({ form: 'butPhe', leaderPost })).toBe('bút phê');
    expect(basisWords({ form: 'vanBan', leaderPost, number: '9/UBND', on: '2016-01-04' })).toBe(
      'văn bản số 9/UBND ngày 04/01/2016',
    );
  });

  it('days overdue are calendar days, with the working days beside them', () => {
    expect(daysOverdueWords({ calendarDays: 8, workingDays: 6 })).toBe('08 ngày (06 ngày làm việc)');
    expect(daysOverdueWords({ calendarDays: 120, workingDays: 84 })).toBe('120 ngày (84 ngày làm việc)');
    expect(daysOverdueWords({ calendarDays: 0, workingDays: 0 })).toBe('dưới 01 ngày');
  });

  it('end marks of a document do not run into ours', () => {
    expect(withoutEndMark('Thực hiện nghiêm túc./.')).toBe('Thực hiện nghiêm túc');
    expect(withoutEndMark('các đơn vị;')).toBe('các đơn vị');
  });

  it('what is cut says so', () => {
    expect(shortened('một hai ba', 20)).toBe('một hai ba');
    expect(shortened('một hai, ba bốn năm', 12)).toBe('một hai, ba …');
    expect(shortened('x'.repeat(500), 50).length).toBeLessThanOrEqual(52);
  });
});

describe('wrapping', () => {
  it('breaks at blanks, hangs the following lines, leaves long words whole', () => {
    const url = `https://a.invalid/${'x'.repeat(90)}`;
    const wrapped = wrapText(`${'chữ '.repeat(30)}${url} sau`, '- ', '  ').split('\n');
    expect(wrapped[0]?.startsWith('- chữ')).toBe(true);
    expect(wrapped.slice(1).every((line) => line.startsWith('  '))).toBe(true);
    expect(wrapped).toContain(`  ${url}`);
    expect(wrapped.filter((line) => line.length > 78)).toEqual([`  ${url}`]);
  });

  it('counts letters, not code units of decomposed ones', () => {
    const decomposed = 'Ủy ban nhân dân '.repeat(6).trim().normalize('NFD');
    expect(wrapText(decomposed).split('\n')).toHaveLength(2);
  });
});
