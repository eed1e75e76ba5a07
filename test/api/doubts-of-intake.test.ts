import { WARNINGS_AT_MOST, type Draft } from '../../src/api/directives/draft.schemas.js';
import { withHints } from '../../src/api/intake/with-hints.js';
import { withUnreadPaper } from '../../src/api/intake/with-unread-paper.js';

const draft = (warnings: number): Draft => ({
  document: {
    number: '17/TB-UBND',
    type: 'TB',
    issuedOn: '2016-02-05',
    issuer: null,
    subject: null,
    signer: null,
    directedBy: null,
    urgency: null,
    secrecy: null,
  },
  assignments: [],
  warnings: Array.from({ length: warnings }, () => ({
    code: 'NO_PRODUCT',
    span: [0, 1] as [number, number],
    message: '',
  })),
});
const codes = ({ warnings }: Draft) => warnings.map(({ code }) => code);

describe('what the way in adds to a draft’s doubts', () => {
  it('is kept, and no draft has more than it may hold', () => {
    const hinted = withHints(draft(WARNINGS_AT_MOST), {
      number: '18/TB-UBND',
      issuedOn: '2016-02-06',
      urgency: 'KHAN',
    });
    expect(hinted.warnings).toHaveLength(WARNINGS_AT_MOST);
    expect(codes(hinted).slice(0, 3)).toEqual(['HINT_NUMBER_DIFFERS', 'HINT_DATE_DIFFERS', 'NO_PRODUCT']);
    expect(hinted.document.hinted).toEqual(['urgency']);

    const note = { code: 'FILE_NOT_READ' as const, message: 'Chưa đọc được.' };
    const unread = withUnreadPaper(draft(WARNINGS_AT_MOST), [note], 'ban-ky.doc');
    expect(unread.warnings).toHaveLength(WARNINGS_AT_MOST);
    expect(unread.warnings[0]).toMatchObject({ code: 'FILE_NOT_READ', says: 'ban-ky.doc' });
  });

  it('says what the header gives, so that a person can compare', () => {
    const { warnings } = withHints(draft(0), { issuedOn: '2016-02-06' });
    expect(warnings).toMatchObject([{ code: 'HINT_DATE_DIFFERS', says: '06/02/2016', value: '2016-02-05' }]);
  });

  it('is nothing where the paper was read and the header says the same', () => {
    expect(withHints(draft(0), { number: '17/tb-ubnd' }).warnings).toEqual([]);
    expect(withUnreadPaper(draft(0), [{ code: 'OCR_USED', message: '' }], 'a.pdf').warnings).toEqual([]);
  });
});
