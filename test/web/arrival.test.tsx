import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { useArrival } from '../../web/app/history/use-arrival.js';
import { watchHistory } from '../../web/app/history/watch-history.js';
import { renderInApp } from './support/in-app.js';

function Pages() {
  const main = useRef<HTMLElement>(null);
  const [path] = useLocation();
  useArrival(path, main);
  return (
    <main ref={main}>
      <Switch>
        <Route path="/list">
          <h1>Danh sách</h1>
          <ul>
            {['a', 'b', 'c'].map((id) => (
              <li key={id}>
                <Link href={`/one/${id}`} data-row-id={id}>
                  dòng {id}
                </Link>
              </li>
            ))}
          </ul>
        </Route>
        <Route path="/one/:id">
          <h1>Một nhiệm vụ</h1>
          <button type="button">Xem báo cáo</button>
        </Route>
      </Switch>
    </main>
  );
}

describe('coming to a page', () => {
  it('puts the focus on the heading of a new one, and on Back on the row that was left', async () => {
    window.history.replaceState(null, '', '/list');
    watchHistory();
    renderInApp(<Pages />);
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('dòng b');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Một nhiệm vụ'));
    act(() => window.history.back());
    await screen.findByText('Danh sách');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('dòng b'));
  });

  it('leaves the focus where somebody has gone with the keys before the heading could take it', async () => {
    window.history.replaceState(null, '', '/list');
    renderInApp(<Pages />);
    await userEvent.click(screen.getByText('dòng c'));
    act(() => screen.getByText('Xem báo cáo').focus());
    await new Promise((later) => setTimeout(later, 100));
    expect(document.activeElement?.textContent).toBe('Xem báo cáo');
  });
});
