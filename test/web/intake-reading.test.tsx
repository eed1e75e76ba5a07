import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { doubts } from '../../src/reader/doubts.js';
import { readDirective } from '../../src/reader/read-directive.js';
import { ChainLines } from '../../web/intake/ChainLines.js';
import { chainOf } from '../../web/intake/chain.js';
import { HeadMore } from '../../web/intake/HeadMore.js';
import { refusalInWords } from '../../web/intake/refusal-words.js';
import { problemWords } from '../../web/intake/thing-words.js';
import { Why } from '../../web/intake/Why.js';
import { doubtSays, ruleSays } from '../../web/intake/why-words.js';
import { deskOf, item, say } from './support/draft-parts.js';
import { renderInApp } from './support/in-app.js';

const reader = path.join(import.meta.dirname, '../../src/reader');

/** Rule names as the reader's sources write them; those of the time are made of numbers. */
function rulesOfReader(): string[] {
  const sources = readdirSync(reader, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(reader, name), 'utf8'));
  const names = sources.flatMap((text) =>
    [...text.matchAll(/'((?:dau|cuoi|than|giao|phoihop|sanpham|baocao)\.[a-z-]+)'/gu)].map(([, name = '']) => name),
  );
  return [...new Set(names)];
}

describe('why something was read so', () => {
  it('is said in words for every rule of the reader, and for every doubt', () => {
    const rules = rulesOfReader();
    expect(rules.length).toBeGreaterThan(20);
    expect(rules.filter((rule) => ruleSays(say, rule, null) === '')).toEqual([]);
    // What the lists of the reader say of a doubt, and nothing else.
    const plain = (words: string): string => words.replaceAll(/["“”]/gu, '');
    const differ = Object.entries(doubts).filter(([code, { says }]) => plain(doubtSays(say, code)) !== plain(says));
    expect(differ).toEqual([]);
  });

  it.each([
    ['1–17,20', 'fixed', /ngày ghi trong câu/],
    ['26', 'fixed', /tính theo ngày ban hành/],
    ['29–42,46,49', 'fixed', /tính đến ngày cuối/],
    ['51–58,62,63,65', 'period', /kể từ một mốc/],
    ['83', 'recurring', /lặp lại/],
    ['94,95', 'event', /gắn với một sự kiện/],
    ['98', 'event', /dẫn theo văn bản khác/],
    ['khong-co', null, /không có ngày/],
    ['70–72,92,18,19,61', null, /không phải thời hạn/],
    ['o-bang', 'fixed', /cột thời hạn/],
  ] as const)('of a time read by rule %s', (numbers, due, words) => {
    expect(ruleSays(say, `thoihan.${numbers}`, due)).toMatch(words);
  });

  it('is nothing for a rule of a later version', () => {
    expect(ruleSays(say, 'giao.moi', null)).toBe('');
    expect(doubtSays(say, 'moi')).toBe('');
  });

  it('shows the words, what the rule looks for and what makes it less sure; the code is small print', async () => {
    const source = 'Giao Sở Y tế rà soát trước ngày 28/2.';
    const [read] = readDirective(
      `UBND TỈNH HƯNG HẢI\nSố: 15/CT-UBND\nHưng Hải, ngày 10 tháng 6 năm 2024\nCHỈ THỊ\nVề y tế\nChủ tịch UBND tỉnh yêu cầu:\n1. ${source}\n`,
    ).assignments;
    const { deadline } = read?.evidence ?? {};
    expect(deadline).toMatchObject({ doubts: ['yearInferred'] });
    renderInApp(
      <Why
        source={source}
        fields={[
          { label: 'Thời hạn', ...deadline, span: [21, 36], rule: 'thoihan.1–17,20', confidence: 0.94, due: 'fixed' },
        ]}
      />,
    );
    await userEvent.click(screen.getByText('Vì sao'));
    const line = screen.getByText(/đọc từ “trước ngày 28\/2”/);
    expect(line.textContent).toMatch(
      /ngày ghi trong câu.*kém chắc vì năm suy ra từ ngày ban hành \(quy tắc thoihan.1–17,20\)$/,
    );
  });
});

describe('a staged chain', () => {
  const text = 'Các huyện gửi Sở Y tế trước 10/4 để tổng hợp, báo cáo trước 20/4.';
  const first = item('a', {
    span: [0, 32],
    clause: '2',
    leads: [{ name: 'x', label: 'UBND các huyện', kind: 'group', agencyId: null, members: [] }],
    reckoned: { dueOn: null, dueAt: null, words: 'hết ngày 10/4/2016' },
  });
  const second = item('b', { span: [33, text.length], clause: '2', follows: [0, 32] });

  it('tells what must be done first and where the result goes, with the way there', async () => {
    expect(chainOf([first, second], second)).toEqual({ before: first, beforeSpan: null, after: [] });
    expect(chainOf([first, second], first)).toEqual({ before: null, beforeSpan: null, after: [second] });
    const opened: string[] = [];
    renderInApp(<ChainLines item={second} desk={deskOf([first, second], [], text)} onOpen={(id) => opened.push(id)} />);
    await userEvent.click(
      screen.getByRole('button', { name: 'Làm tiếp sau Mục 2 · UBND các huyện (hết ngày 10/4/2016)' }),
    );
    expect(opened).toEqual(['a']);
  });

  it('quotes the words of a first step that was dropped', () => {
    const items = [{ ...first, isDropped: true }, second];
    renderInApp(<ChainLines item={second} desk={deskOf(items, [], text)} onOpen={() => undefined} />);
    expect(screen.getByText('Làm tiếp sau việc: “Các huyện gửi Sở Y tế trước 10/4”')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is not said of an item that stands alone', () => {
    const { container } = renderInApp(<ChainLines item={item('c')} desk={deskOf([first])} onOpen={() => undefined} />);
    expect(container.querySelector('ul')).toBeNull();
  });
});

describe('the head of a document', () => {
  it('leads to those cited documents that the office follows up itself', async () => {
    const cited = [
      { number: '79/2015/QH13', name: 'Luật Thú y', role: 'basis' as const, span: [0, 5] as [number, number] },
      { number: '08/TB-UBND', issuedOn: '2016-02-05', role: 'basis' as const, span: [6, 9] as [number, number] },
    ];
    // Only what it cites is read.
    const document = { cited } as unknown as Parameters<typeof HeadMore>[0]['document'];
    renderInApp(<HeadMore document={document} citedHere={[{ index: 1, directiveId: 'abc' }]} />);
    await userEvent.click(screen.getByText('Văn bản được dẫn (2)'));
    expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['08/TB-UBND ngày 05/02/2016', '/directives/abc'],
    ]);
  });
});

describe('what a launch is refused for', () => {
  it('is said as the list of the draft says it, else as the server does', () => {
    const message = 'Máy chủ nói.';
    expect(problemWords(say, { code: 'UNKNOWN_AGENCY', name: 'Ban A', message })).toBe(
      '“Ban A” chưa có trong danh mục',
    );
    expect(problemWords(say, { code: 'UNKNOWN_AGENCY', message })).toBe(message);
    expect(problemWords(say, { code: 'NOT_CONFIRMED', message })).toBe('Chưa rà soát');
    expect(problemWords(say, { code: 'CODE_OF_LATER', message })).toBe(message);
  });
});

describe('a file that is refused', () => {
  const of = (code: string, name: string) => refusalInWords(say, { code, details: {} }, { name, size: 10 });

  it('of a scanner’s TIFF says how to save it, and that it may be kept beside pasted words', () => {
    expect(of('FILE_KIND_UNKNOWN', 'quet.TIF')).toMatchObject({
      mayPaste: true,
      next: expect.stringMatching(/TIFF.*\.jpg/),
    });
  });

  it('behind a password is not said to be kept beside pasted words', () => {
    expect(of('FILE_ENCRYPTED', 'a.pdf')).toMatchObject({ mayPaste: false, next: expect.not.stringMatching(/[Dd]án/) });
  });

  it('that is too big when it is read is not called packed: it may be a web page', () => {
    expect(of('FILE_UNPACKS_TOO_LARGE', 'a.html')?.what).not.toMatch(/nén/);
  });
});
