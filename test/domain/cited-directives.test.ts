import { citedDirectives, citedNumbers, type Registered } from '../../src/domain/cited-directives.js';

const registered = (id: string, issuedOn: string, issuer: string | null = 'UBND tỉnh Ninh Bình'): Registered => ({
  id,
  number: '08',
  notation: 'TB-UBND',
  issuer,
  issuedOn,
});
const ids = (...args: Parameters<typeof citedDirectives>) =>
  citedDirectives(...args).map(({ directiveId }) => directiveId);

describe('a cited document that stands in the register', () => {
  const both = [registered('mới', '2016-02-05'), registered('cũ', '2015-02-05')];

  it('is the one of the day that the citation gives', () => {
    const cited = [{}, { number: '8/tb-ubnd', issuedOn: '2015-02-05' }];
    expect(citedDirectives(cited, both, '2016-03-01')).toEqual([{ index: 1, directiveId: 'cũ' }]);
    expect(ids([{ number: '08/TB-UBND', issuedOn: '2015-02-06' }], both, '2016-03-01')).toEqual([]);
  });

  it('is without a day the newest that was there: numbers begin anew each year', () => {
    expect(ids([{ number: '08/TB-UBND' }], both, '2016-03-01')).toEqual(['mới']);
    expect(ids([{ number: '08/TB-UBND' }], both, '2015-12-31')).toEqual(['cũ']);
    expect(ids([{ number: '08/TB-UBND' }], both, null)).toEqual(['mới']);
  });

  it('is none of another issuer, and none where two may be meant', () => {
    const district = registered('huyện', '2016-02-05', 'UBND huyện Hoa Lư');
    const cited = { number: '08/TB-UBND', issuedOn: '2016-02-05' };
    expect(ids([{ ...cited, issuer: 'Chủ tịch Ủy ban nhân dân tỉnh' }], [...both, district], null)).toEqual(['mới']);
    expect(ids([{ ...cited, issuer: 'UBND huyện Hoa Lư' }], [...both, district], null)).toEqual(['huyện']);
    expect(ids([cited], [...both, district], null)).toEqual([]);
    expect(ids([{ ...cited, issuer: 'Chính phủ' }], both, null)).toEqual([]);
  });

  it('is looked for with and without the zero before its number, and not without a notation', () => {
    expect(citedNumbers([{ number: '8/TB-UBND' }, { number: '08/TB-UBND' }, { number: '12' }, {}])).toEqual([
      { number: '8', notation: 'TB-UBND' },
      { number: '08', notation: 'TB-UBND' },
    ]);
  });
});
