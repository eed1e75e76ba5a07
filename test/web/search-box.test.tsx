import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { marksOf } from '../../web/app/search/marks-of.js';
import { SearchBox } from '../../web/app/search/SearchBox.js';
import { fakeServer, problem } from './support/fake-server.js';
import { renderInApp } from './support/in-app.js';

const none = { total: 0, isMore: false, items: [] };
const found = {
  q: 'so y te',
  directives: {
    total: 43,
    isMore: false,
    items: [
      {
        id: 'd1',
        number: '15/TB-UBND',
        type: 'Thông báo',
        subject: 'Kết luận',
        issuer: 'UBND tỉnh',
        issuedOn: '2016-02-05',
        state: 'running',
      },
    ],
  },
  assignments: none,
  agencies: { total: 1, isMore: false, items: [{ id: 'g1', name: 'Sở Y tế', kind: 'department' }] },
};

describe('the search box', () => {
  beforeEach(() => window.history.replaceState(null, '', '/'));

  it('lists what was found by group, with the way to all of it, and opens the chosen line by Enter', async () => {
    const sent = fakeServer({ 'GET /api/search': { status: 200, body: found } });
    renderInApp(<SearchBox />);
    const field = screen.getByRole('combobox', { name: 'Tìm kiếm' });
    await userEvent.type(field, 'so y te');
    await waitFor(() => expect(sent.at(-1)?.url).toBe('/api/search?q=so+y+te'));
    await screen.findByRole('option', { name: /15\/TB-UBND/ });
    expect(screen.getByRole('option', { name: 'Xem tất cả 43 kết quả trong Văn bản' })).toBeTruthy();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('Sở Y tế');
    expect(field.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{Enter}');
    expect(window.location.pathname).toBe('/directives/d1');
  });

  it('says in words that nothing was found, and how to go on', async () => {
    fakeServer({
      'GET /api/search': { status: 200, body: { q: 'x', directives: none, assignments: none, agencies: none } },
    });
    renderInApp(<SearchBox />);
    await userEvent.type(screen.getByRole('combobox'), 'abc');
    const words = await screen.findByText(/Không có kết quả cho «abc»/);
    expect(words.getAttribute('role')).toBe('status');
  });

  it('opens the first line found when Enter comes before the answer', async () => {
    fakeServer({ 'GET /api/search': { status: 200, body: found } });
    renderInApp(<SearchBox />);
    await userEvent.type(screen.getByRole('combobox'), 'so y te{Enter}', { delay: 1 });
    await waitFor(() => expect(window.location.pathname).toBe('/directives/d1'));
  });

  it('asks once for a word that is typed at once', async () => {
    const sent = fakeServer({ 'GET /api/search': { status: 200, body: found } });
    renderInApp(<SearchBox />);
    await userEvent.type(screen.getByRole('combobox'), 'so y te', { delay: 1 });
    await screen.findByRole('option', { name: /Sở Y tế/ });
    expect(sent.map(({ url }) => url)).toEqual(['/api/search?q=so+y+te']);
  });

  it('closes by Esc, then empties, and says when the search failed', async () => {
    fakeServer({ 'GET /api/search': { status: 500, body: problem('UNEXPECTED', 500) } });
    renderInApp(<SearchBox />);
    const field = screen.getByRole<HTMLInputElement>('combobox');
    await userEvent.type(field, 'abc');
    await screen.findByText('Chưa tìm được. Thử lại sau ít giây.');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(field.getAttribute('aria-expanded')).toBe('false'));
    await userEvent.keyboard('{Escape}');
    expect(field.value).toBe('');
  });
});

describe('what is marked in a line', () => {
  const marked = (text: string, q: string) =>
    marksOf(text, q)
      .map(({ part, isMatch }) => (isMatch ? `[${part}]` : part))
      .join('');

  it('is any syllable for one typed without accents, only itself for one with', () => {
    expect(marked('Sở Tài chính', 'so tai')).toBe('[Sở] [Tài] chính');
    expect(marked('số liệu của Sở', 'sở')).toBe('số liệu của [Sở]');
    expect(marked('Đôn đốc', 'don')).toBe('[Đôn] đốc');
  });

  it('is the beginning of a word, not its middle', () => {
    expect(marked('thông báo 15/TB-UBND', 'bao 15')).toBe('thông [báo] [15]/TB-UBND');
    expect(marked('Hòa Bình', 'oa')).toBe('Hòa Bình');
  });

  it('is the same for letters that are written in two parts', () => {
    expect(marked('Sở'.normalize('NFD'), 'so')).toBe('[Sở]');
  });
});
