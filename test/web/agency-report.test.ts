import {
  checkCompletion,
  checkExtension,
  checkProgress,
  completionCommand,
  emptyCompletion,
  emptyExtension,
  emptyProgress,
  extensionCommand,
  progressCommand,
} from '../../web/agency/report-values.js';
import { answerWords, sentWords } from '../../web/agency/sent-words.js';
import { agencyWord } from '../../web/agency/words.js';

const scene = { today: '2016-03-16', hasFiles: true, hasFileTrouble: false };
const report = {
  ...emptyCompletion,
  letterNumber: ' 112/BC-SYT ',
  letterOn: '2016-03-14',
  letterSigner: 'Giám đốc Sở',
  performedOn: '2016-03-14',
  content: ' Đã hoàn thành. ',
};
const refused = (found: object) => Object.entries(found).flatMap(([field, words]) => (words ? [field] : []));

describe('a completion report (P6)', () => {
  it('is complete with number, date and signer of the letter, the day, the words and a file', () => {
    expect(refused(checkCompletion(report, scene))).toEqual([]);
    expect(completionCommand('a1', report, ['f1'])).toEqual({
      params: { id: 'a1' },
      body: {
        command: {
          type: 'reportCompletion',
          content: 'Đã hoàn thành.',
          performedOn: '2016-03-14',
          letter: { number: '112/BC-SYT', on: '2016-03-14', signer: 'Giám đốc Sở' },
          fileIds: ['f1'],
        },
      },
    });
  });

  it('says all that is missing at once, in the words of the API’s own refusals', () => {
    const found = checkCompletion(emptyCompletion, { ...scene, hasFiles: false });
    expect(refused(found).toSorted()).toEqual(
      ['content', 'files', 'letterNumber', 'letterOn', 'letterSigner', 'performedOn'].toSorted(),
    );
    expect(found.letterNumber).toBe('Chưa nhập số, ký hiệu của văn bản báo cáo.');
    expect(found.files).toBe('Cần ít nhất một tệp minh chứng kết quả.');
  });

  it('is not performed after it is reported, by the business clock', () => {
    expect(checkCompletion({ ...report, performedOn: '2016-03-18' }, scene).performedOn).toBe(
      'Ngày thực hiện xong (18/3/2016) không được sau ngày báo cáo (16/3/2016).',
    );
    expect(refused(checkCompletion({ ...report, performedOn: '2016-03-16' }, scene))).toEqual([]);
  });

  it('takes no date that is none, no letter of tomorrow, and waits for no file that failed', () => {
    expect(checkCompletion({ ...report, letterOn: '31/02/2016' }, scene).letterOn).toContain('31/02/2016');
    expect(checkCompletion({ ...report, letterOn: '2016-03-17' }, scene).letterOn).toContain('17/3/2016');
    expect(checkCompletion(report, { ...scene, hasFileTrouble: true }).files).toContain('chưa tải lên được');
  });
});

describe('a note of progress', () => {
  it('is a few words, with a share between 0 and 100 when there is one', () => {
    const note = { ...emptyProgress, content: 'Đang lấy ý kiến' };
    for (const percent of ['', '0', '100', ' 60 '])
      expect(refused(checkProgress({ ...note, percent }, { hasFileTrouble: false }))).toEqual([]);
    for (const percent of ['101', '-1', '6,5', 'sáu mươi'])
      expect(refused(checkProgress({ ...note, percent }, { hasFileTrouble: false }))).toEqual(['percent']);
    expect(progressCommand('a1', { ...note, percent: '60' }, []).body).toEqual({
      command: { type: 'reportProgress', content: 'Đang lấy ý kiến', percent: 60 },
    });
  });
});

describe('a request for more time', () => {
  it('names a later day and a reason', () => {
    const asked = { ...emptyExtension, proposedDueOn: '2016-04-29', reason: 'chờ ý kiến Bộ' };
    expect(refused(checkExtension(asked, '2016-03-31'))).toEqual([]);
    expect(extensionCommand('a1', asked).body).toEqual({
      command: { type: 'requestExtension', proposedDueOn: '2016-04-29', reason: 'chờ ý kiến Bộ' },
    });
    expect(checkExtension({ ...asked, proposedDueOn: '2016-03-31' }, '2016-03-31').proposedDueOn).toBe(
      'Thời hạn đề nghị phải sau thời hạn hiện tại (31/3/2016).',
    );
    expect(refused(checkExtension({ ...asked, reason: '  ' }, '2016-03-31'))).toEqual(['reason']);
  });
});

describe('what the Office answered', () => {
  const sent = { kind: 'completion' as const, letter: null, percent: null, extension: null, decisionReason: null };
  const request = { oldDueOn: '2016-03-31', proposedDueOn: '2016-04-29', newDueOn: '2016-04-15' };
  it('is said in the words that an agency is told', () => {
    expect(answerWords(agencyWord, { ...sent, state: 'returned', decisionReason: 'thiếu phụ lục' })).toBe(
      'Đề nghị bổ sung: thiếu phụ lục',
    );
    expect(answerWords(agencyWord, { ...sent, kind: 'extension', state: 'approved', extension: request })).toBe(
      'Đồng ý gia hạn đến 15/4/2016',
    );
    expect(answerWords(agencyWord, { ...sent, state: 'pending' })).toBe('Chờ Văn phòng xác nhận');
    expect(
      sentWords(agencyWord, { ...sent, state: 'pending', letter: { number: '112/BC-SYT', on: '2016-03-14' } }),
    ).toBe('Báo cáo hoàn thành 112/BC-SYT ngày 14/3/2016');
    expect(sentWords(agencyWord, { ...sent, kind: 'extension', state: 'pending', extension: request })).toBe(
      'Đề nghị gia hạn từ 31/3/2016 đến 29/4/2016',
    );
  });
});
