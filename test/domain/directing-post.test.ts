import { directingPostOf, type SaysWhoDirected, unclearDeputies } from '../../src/domain/directing-post.js';

const chairman = { id: '1', kind: 'chairman', title: 'Chủ tịch UBND tỉnh' };
const culture = { id: '2', kind: 'viceChairman', title: 'Phó Chủ tịch UBND tỉnh phụ trách văn xã' };
const economy = { id: '3', kind: 'viceChairman', title: 'Phó Chủ tịch UBND tỉnh phụ trách kinh tế' };
const chief = { id: '4', kind: 'chiefOfOffice', title: 'Chánh Văn phòng UBND tỉnh' };
const posts = [chairman, culture, economy, chief];
const said = (words: Partial<SaysWhoDirected>): SaysWhoDirected => ({
  directedBy: null,
  subject: null,
  type: 'TB',
  ...words,
});

describe('whose instruction a document carries', () => {
  it('is read from its subject', () => {
    expect(
      directingPostOf(said({ subject: 'Kết luận của Phó Chủ tịch UBND tỉnh phụ trách văn xã tại hội nghị' }), posts),
    ).toBe(culture);
    expect(directingPostOf(said({ subject: 'Kết luận của Chủ tịch Ủy ban nhân dân tỉnh tại phiên họp' }), posts)).toBe(
      chairman,
    );
  });

  it('is read from who is named as having directed it before the subject', () => {
    const words = {
      directedBy: 'Phó Chủ tịch UBND tỉnh phụ trách kinh tế',
      subject: 'Kết luận của Chủ tịch UBND tỉnh',
    };
    expect(directingPostOf(said(words), posts)).toBe(economy);
  });

  it('is read from a stated source', () => {
    const sourceStatement = 'Ý kiến chỉ đạo của Chủ tịch UBND tỉnh tại giao ban ngày 05/02/2016';
    expect(directingPostOf(said({ sourceStatement, subject: 'giao ban' }), posts)).toBe(chairman);
  });

  it('is the Chairman for a Chỉ thị, whoever signs it for him', () => {
    expect(directingPostOf(said({ type: 'CT', subject: 'Về cải cách hành chính' }), posts)).toBe(chairman);
  });

  it('is left open where several deputies fit, and taken where there is one', () => {
    const bare = said({ subject: 'Kết luận của Phó Chủ tịch UBND tỉnh tại hội nghị' });
    expect(directingPostOf(bare, posts)).toBeNull();
    expect(directingPostOf(bare, [chairman, culture])).toBe(culture);
  });

  it('is left open where nothing is said', () => {
    expect(directingPostOf(said({ subject: 'Triển khai kế hoạch năm 2016' }), posts)).toBeNull();
  });
});

describe('a deputy who is not told from the others', () => {
  const of = (subject: string, among = posts) => unclearDeputies(said({ subject }), among).map(({ id }) => id);

  it('is one of all deputies, for a person to choose', () => {
    expect(of('Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp')).toEqual(['2', '3']);
  });

  it('is asked for neither where the words tell, nor where there is one, nor where nobody is named', () => {
    expect(of('Kết luận của Phó Chủ tịch UBND tỉnh phụ trách kinh tế')).toEqual([]);
    expect(of('Kết luận của Phó Chủ tịch UBND tỉnh', [chairman, culture])).toEqual([]);
    expect(of('Tăng cường phòng cháy, chữa cháy')).toEqual([]);
  });
});
