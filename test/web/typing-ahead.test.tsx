import { jest } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { lazy, Suspense, useState } from 'react';
import { GlobalKeys } from '../../web/app/keys/GlobalKeys.js';
import { useKeys } from '../../web/app/keys/use-keys.js';
import { renderInApp } from './support/in-app.js';

const done: string[] = [];
beforeEach(() => {
  done.length = 0;
  window.history.replaceState(null, '', '/');
});

/** A key that was pressed at that time, by the keyboard's own clock. */
function pressedAt(key: string, timeStamp: number): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  Object.defineProperty(event, 'timeStamp', { value: timeStamp });
  act(() => void document.body.dispatchEvent(event));
}

describe('keys that are pressed before the page has caught up', () => {
  it('count by when they were pressed: `v` and its choice may lie in the queue of a busy page', () => {
    jest.useFakeTimers();
    try {
      renderInApp(<GlobalKeys />);
      pressedAt('v', 1_000);
      act(() => jest.advanceTimersByTime(5_000));
      pressedAt('g', 1_300);
      expect(window.location.pathname).toBe('/calls');
      pressedAt('v', 10_000);
      pressedAt('n', 12_000);
      expect(window.location.pathname).toBe('/calls');
    } finally {
      jest.useRealTimers();
    }
  });

  it('are answered from the first drawing on, and never by a page that is hidden while the next one is fetched', async () => {
    let come: (module: { default: () => null }) => void = () => {};
    const Next = lazy(() => new Promise<{ default: () => null }>((resolve) => (come = resolve)));
    function List() {
      useKeys('Danh sách', [{ keys: 'x', does: 'Xác nhận', run: () => done.push('x') }]);
      return <p>danh sách</p>;
    }
    let leave = (): void => {};
    function Page() {
      const [isLeft, setLeft] = useState(false);
      leave = () => setLeft(true);
      return (
        <Suspense fallback={<p>đang tải</p>}>
          <List />
          {isLeft && <Next />}
        </Suspense>
      );
    }
    renderInApp(
      <>
        <GlobalKeys />
        <Page />
      </>,
    );
    fireEvent.keyDown(document.body, { key: 'x' });
    expect(done).toEqual(['x']);
    act(() => leave());
    expect(screen.getByText('đang tải')).toBeTruthy();
    fireEvent.keyDown(document.body, { key: 'x' });
    expect(done).toEqual(['x']);
    await act(async () => come({ default: () => null }));
    fireEvent.keyDown(document.body, { key: 'x' });
    expect(done).toEqual(['x', 'x']);
  });
});
