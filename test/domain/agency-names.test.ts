import { nameKey, resolveAgency, resolveGroup } from '../../src/domain/agency-names.js';
import { membersOn } from '../../src/domain/agency-registry.js';
import { agency, group, registry } from './registry-factory.js';

const ON = '2016-02-05';

const office = registry([
  agency('Sở Thông tin và Truyền thông', { aliases: ['Sở TT&TT', 'TTTT'] }),
  agency('Sở Kế hoạch và Đầu tư', { aliases: ['Sở KH&ĐT'] }),
  agency('Sở Khoa học và Công nghệ', { aliases: ['Sở KH&CN'] }),
  agency('Sở Văn hóa, Thể thao và Du lịch', { aliases: ['Sở VH,TT&DL'] }),
  agency('Sở Giáo dục và Đào tạo'),
  agency('Văn phòng UBND tỉnh', { aliases: ['VP UBND tỉnh'] }),
  agency('Công an tỉnh', { kind: 'vertical', register: 'request' }),
  agency('UBND huyện Kim Sơn'),
  agency('UBND huyện Bù Đăng'),
  agency('UBND huyện Bù Đốp'),
  agency('UBND huyện Bù Gia Mập'),
  agency('UBND thành phố Tam Điệp', {
    aliases: [{ name: 'UBND thị xã Tam Điệp', validFrom: null, validTo: '2015-05-08' }],
  }),
]);

const resolved = (name: string, on = ON) => {
  const resolution = resolveAgency(office, name, on);
  return resolution.kind === 'exact' || resolution.kind === 'likely'
    ? `${resolution.kind}: ${resolution.agency.name}`
    : resolution.kind;
};

describe('a name', () => {
  test.each([
    ['Sở Kế hoạch và đầu tư', 'Sở Kế hoạch và Đầu tư'],
    ['SỞ KẾ HOẠCH & ĐẦU TƯ', 'Sở Kế hoạch và Đầu tư'],
    ['Sở Khoa học Công nghệ', 'Sở Khoa học và Công nghệ'],
    ['Giám đốc Sở Khoa học và Công nghệ', 'Sở Khoa học và Công nghệ'],
    ['Sở TT và TT', 'Sở Thông tin và Truyền thông'],
    ['Sở Văn hóa – Thể thao và Du lịch', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Ủy ban nhân dân huyện Kim Sơn', 'UBND huyện Kim Sơn'],
    ['Chủ tịch UBND huyện Kim Sơn', 'UBND huyện Kim Sơn'],
    ['huyện Kim Sơn', 'UBND huyện Kim Sơn'],
    ['UBND TP. Tam Điệp', 'UBND thành phố Tam Điệp'],
    ['Công an tỉnh Ninh Bình', 'Công an tỉnh'],
    ['Chánh Văn phòng UBND tỉnh', 'Văn phòng UBND tỉnh'],
    ['Văn phòng Ủy ban nhân dân tỉnh Ninh Bình', 'Văn phòng UBND tỉnh'],
  ])('%s means %s', (written, meant) => expect(resolved(written)).toBe(`exact: ${meant}`));

  test('with a slip of the scanner is taken, but told from one that is sure', () => {
    expect(resolved('Sở Giao dục va Đào taọ')).toBe('exact: Sở Giáo dục và Đào tạo');
    expect(resolved('Sở Thông tinn và Truyền thônq')).toBe('likely: Sở Thông tin và Truyền thông');
    expect(resolved('UBND huyện Bù Gia')).toBe('likely: UBND huyện Bù Gia Mập');
  });

  test('that fits two agencies alike is a question, with both', () => {
    const resolution = resolveAgency(
      registry([agency('Sở Nông nghiệp A B'), agency('Sở Nông nghiệp A C')]),
      'Sở Nông nghiệp A',
      ON,
    );
    expect(resolution).toMatchObject({
      kind: 'ambiguous',
      candidates: [{ name: 'Sở Nông nghiệp A B' }, { name: 'Sở Nông nghiệp A C' }],
    });
  });

  test('of a neighbouring district or of another body is never guessed', () => {
    expect(resolved('UBND huyện Kim Bảng')).toBe('unknown');
    expect(resolved('UBND huyện Bù Nho')).toBe('unknown');
    expect(resolved('Văn phòng Tỉnh ủy')).toBe('unknown');
    expect(resolved('Trung tâm Công nghệ thông tin')).toBe('unknown');
  });

  test('counts as of the day of the document', () => {
    expect(resolved('UBND thị xã Tam Điệp', '2014-05-09')).toBe('exact: UBND thành phố Tam Điệp');
    expect(resolveAgency(office, 'UBND thị xã Tam Điệp', ON)).toMatchObject({ kind: 'unknown', notThen: true });
  });

  test('of an agency that had ended is not that agency any more', () => {
    const ended = registry([agency('UBND huyện Kim Sơn', { validTo: '2025-06-30' })]);
    expect(resolveAgency(ended, 'UBND huyện Kim Sơn', '2025-06-30')).toMatchObject({ kind: 'exact' });
    expect(resolveAgency(ended, 'UBND huyện Kim Sơn', '2025-07-01')).toMatchObject({ kind: 'unknown', notThen: true });
  });

  test('may be the id of an agency', () => {
    expect(resolved(office.agencies[0]?.id ?? '')).toBe('exact: Sở Thông tin và Truyền thông');
  });

  test('is compared without case, accents, punctuation and "và"', () => {
    expect(nameKey('nhóm:Các Sở, ban, ngành')).toBe('cac so ban nganh');
    expect(nameKey('Ủy ban nhân dân  TP. Tam Điệp')).toBe('ubnd thanh pho tam diep');
  });
});

describe('a group', () => {
  const kimSon = agency('UBND huyện Kim Sơn', { validTo: '2025-06-30' });
  const districts = group('UBND các huyện, thành phố', [kimSon], { names: ['các huyện, thành phố'] });
  const departments = group('các sở, ban, ngành', [...office.agencies]);
  const withGroups = registry(
    [kimSon, ...office.agencies.filter(({ id }) => id !== kimSon.id)],
    [districts, departments],
  );

  test('is known by its names, with or without "của tỉnh"', () => {
    expect(resolveGroup(withGroups, 'nhóm:ubnd các huyện, thành phố')).toBe(districts);
    expect(resolveGroup(withGroups, 'Các huyện và thành phố')).toBe(districts);
    expect(resolveGroup(withGroups, 'nhóm:các sở, ban, ngành của tỉnh')).toBe(departments);
    expect(resolveGroup(withGroups, 'các sở, ban, ngành trên địa bàn tỉnh Ninh Bình')).toBe(departments);
  });

  test('with an exclusion or a condition is another group', () => {
    expect(resolveGroup(withGroups, 'nhóm:ubnd các huyện, thành phố (trừ thành phố Tam Điệp)')).toBeNull();
    expect(resolveGroup(withGroups, 'nhóm:các sở, ban, ngành liên quan')).toBeNull();
  });

  test('has the members of the day', () => {
    expect(membersOn(withGroups, districts, '2025-06-30')).toEqual([kimSon]);
    expect(membersOn(withGroups, districts, '2025-07-01')).toEqual([]);
    const joined = { ...districts, members: [{ agencyId: kimSon.id, validFrom: '2016-01-01', validTo: '2016-12-31' }] };
    expect(membersOn(withGroups, joined, '2015-12-31')).toEqual([]);
    expect(membersOn(withGroups, joined, '2016-12-31')).toEqual([kimSon]);
  });
});
