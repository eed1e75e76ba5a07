import { readAside } from '../../src/api/intake/read-aside.js';
import { noticeText } from './notice-text.js';

const item = (n: number) =>
  `${n}. Giao Sở Y tế rà soát kinh phí thực hiện chương trình số ${n}, báo cáo UBND tỉnh trước ngày 15/3/2016.\n\n`;

describe('the reader of a server', () => {
  it('reads a short text at once', () => {
    const draft = readAside(noticeText('1/TB-UBND'), {});
    expect(draft).toMatchObject({ document: { number: '1/TB-UBND' } });
  });

  it('reads a long one aside, while others are answered', async () => {
    const text = `${noticeText('2/TB-UBND')}\n${Array.from({ length: 1_500 }, (_, n) => item(n + 3)).join('')}`;
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 5);
    const draft = await readAside(text, { issuedOn: '2016-02-05' });
    clearInterval(timer);
    expect(draft.document.number).toBe('2/TB-UBND');
    expect(ticks).toBeGreaterThan(3);
  });
});
