import { matchNames } from '../../src/domain/match-names.js';
import { agency, group, registry } from './registry-factory.js';

const finance = agency('Sở Tài chính');
const planning = agency('Sở Kế hoạch và Đầu tư', {
  aliases: ['Sở KH&ĐT'],
  validTo: '2025-02-28',
  successors: [{ agencyId: finance.id, fromOn: '2025-03-01', basis: 'NQ 11/NQ-HĐND', part: null }],
});
const commune = agency('UBND xã Tân Bàu', { validFrom: '2025-07-01' });
const district = agency('UBND huyện Kim Sơn', {
  validTo: '2025-06-30',
  successors: [{ agencyId: commune.id, fromOn: '2025-07-01', basis: 'NQ 60/NQ-TW', part: 'địa bàn xã Tân Bàu' }],
});
const farming = agency('Sở Nông nghiệp và Phát triển nông thôn');
const power = agency('Công ty Điện lực Ninh Bình', { kind: 'enterprise' });
const science = agency('Sở Khoa học và Công nghệ');
const communes = group('UBND các xã, phường', [commune]);
const office = registry([finance, planning, commune, district, farming, power, science], [communes]);

const one = (name: string, on = '2025-07-15') => matchNames(office, [name], on)[0];

describe('matching the names of a draft to the registry', () => {
  test('takes a registered name, an alias and a department’s initials as exact', () => {
    expect(one('Sở Tài chính')).toMatchObject({ kind: 'exact', agency: { id: finance.id }, score: 1, warning: null });
    expect(one('Sở KH&ĐT', '2024-05-06')).toMatchObject({ kind: 'exact', agency: { id: planning.id } });
    expect(one('Sở NN&PTNT')).toMatchObject({ kind: 'exact', agency: { id: farming.id } });
  });

  test('says how far a likely one is ahead of the next', () => {
    const match = one('Sở Khoa học và Công nghê số');
    expect(match).toMatchObject({ kind: 'likely', agency: { id: science.id } });
    expect(match?.score).toBeGreaterThanOrEqual(0.7);
    expect(match?.margin === null || (match?.margin ?? 0) >= 0.15).toBe(true);
    expect(match?.warning).toContain('được hiểu là Sở Khoa học và Công nghệ');
  });

  test('flags a body that had ended on the day of issue, and names who acts now', () => {
    expect(one('Sở Kế hoạch và Đầu tư')).toMatchObject({
      kind: 'unknown',
      mayBeAdded: false,
      former: [{ agencyId: planning.id, why: 'ended', lastOn: '2025-02-28', acting: [{ name: 'Sở Tài chính' }] }],
      candidates: [{ agencyId: finance.id }],
      warning:
        'Vào ngày 15/7/2025 không có cơ quan nào mang tên "Sở Kế hoạch và Đầu tư". Cơ quan này hoạt động đến hết ngày 28/02/2025; cơ quan kế tục: Sở Tài chính.',
    });
    expect(one('huyện Kim Sơn')?.former[0]?.acting).toEqual([{ agencyId: commune.id, name: commune.name }]);
    expect(one('UBND huyện Kim Sơn', '2025-06-30')).toMatchObject({ kind: 'exact' });
  });

  test('follows a chain of successors to who acts on the day', () => {
    const third = agency('Sở C', { validFrom: '2025-07-01' });
    const second = agency('Sở B', {
      validTo: '2025-06-30',
      successors: [{ agencyId: third.id, fromOn: '2025-07-01', basis: 'QĐ 2', part: null }],
    });
    const first = agency('Sở A', {
      validTo: '2025-02-28',
      successors: [{ agencyId: second.id, fromOn: '2025-03-01', basis: 'QĐ 1', part: null }],
    });
    const [match] = matchNames(registry([first, second, third]), ['Sở A'], '2025-08-01');
    expect(match?.former[0]?.acting).toEqual([{ agencyId: third.id, name: 'Sở C' }]);
  });

  test('offers an unknown body for adding', () => {
    expect(one('Trung tâm Giám sát, điều hành thông minh')).toMatchObject({
      kind: 'unknown',
      mayBeAdded: true,
      former: [],
      warning: 'Không tìm thấy "Trung tâm Giám sát, điều hành thông minh" trong danh bạ cơ quan.',
    });
  });

  test('expands a group to the members of the day and says when it has none', () => {
    expect(one('nhóm:ubnd các xã, phường')).toMatchObject({
      kind: 'group',
      members: [{ id: commune.id }],
      warning: null,
    });
    expect(one('nhóm:ubnd các xã, phường', '2024-05-06')).toMatchObject({ kind: 'group', members: [] });
    expect(one('nhóm:ubnd các xã, phường', '2024-05-06')?.warning).toContain('không có cơ quan nào');
  });

  test('tells a partner outside the State, and asks each name once', () => {
    expect(one('Công ty Điện lực Ninh Bình')).toMatchObject({ kind: 'partner', agency: { id: power.id } });
    expect(matchNames(office, ['Sở Tài chính', 'Sở Tài chính'], '2025-07-15')).toHaveLength(1);
  });
});
