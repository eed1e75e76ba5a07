import { fireEvent, screen } from '@testing-library/react';
import { useRef } from 'react';
import { keyOf } from '../../web/app/keys/key-of.js';
import { listenToKeys } from '../../web/app/keys/listen-to-keys.js';
import { useKeys } from '../../web/app/keys/use-keys.js';
import { renderInApp } from './support/in-app.js';

let done: string[] = [];
let mayUseSingleKeys = true;
let stop = () => {};

function List({ name }: { name: string }) {
  const ref = useRef<HTMLUListElement>(null);
  useKeys(
    name,
    [
      { keys: 'x', does: 'Xác nhận', run: () => done.push(`${name} x`) },
      { keys: ['ArrowDown', 'n'], does: 'Dòng sau', run: () => done.push(`${name} down`) },
      { keys: 'Ctrl+Enter', does: 'Gửi', run: () => done.push(`${name} send`) },
    ],
    { within: ref },
  );
  return (
    <ul ref={ref}>
      <li>
        <button type="button">{name}</button>
        <input aria-label={`ô ${name}`} />
      </li>
    </ul>
  );
}

function Page() {
  useKeys('Mọi trang', [{ keys: 'x', does: 'khác', run: () => done.push('page x') }], { isGlobal: true });
  return (
    <>
      <List name="một" />
      <List name="hai" />
      <p tabIndex={-1}>ngoài</p>
    </>
  );
}

beforeEach(() => {
  done = [];
  mayUseSingleKeys = true;
  stop = listenToKeys({ mayUseSingleKeys: () => mayUseSingleKeys, takesFirst: () => false });
  renderInApp(<Page />);
});
afterEach(() => stop());

const press = (element: Element, init: KeyboardEventInit & { keyCode?: number }) => fireEvent.keyDown(element, init);

describe('keys', () => {
  it('of a list act only while the focus is in that list', () => {
    press(screen.getByText('hai'), { key: 'x' });
    press(screen.getByText('ngoài'), { key: 'n' });
    expect(done).toEqual(['hai x']);
  });

  it('of the frame act where nothing nearer has the key', () => {
    press(screen.getByText('ngoài'), { key: 'x' });
    expect(done).toEqual(['page x']);
  });

  it('do nothing while somebody types, but Ctrl+Enter sends from a field', () => {
    const field = screen.getByLabelText('ô một');
    press(field, { key: 'x' });
    press(field, { key: 'ArrowDown' });
    press(field, { key: 'Enter', ctrlKey: true });
    expect(done).toEqual(['một send']);
  });

  it('do nothing while an input method composes (Telex, VNI)', () => {
    press(screen.getByText('một'), { key: 'x', isComposing: true });
    press(screen.getByText('một'), { key: 'x', keyCode: 229 });
    expect(done).toEqual([]);
  });

  it('of one letter do not repeat and can be turned off; the others stay', () => {
    press(screen.getByText('một'), { key: 'x', repeat: true });
    mayUseSingleKeys = false;
    press(screen.getByText('một'), { key: 'x' });
    press(screen.getByText('một'), { key: 'ArrowDown' });
    expect(done).toEqual(['một down']);
  });

  it('leave Enter to the button that has the focus', () => {
    const isFree = press(screen.getByText('một'), { key: 'Enter' });
    expect(isFree).toBe(true);
  });

  it.each([
    [{ key: 'X' }, 'x'],
    [{ key: 'X', shiftKey: true }, 'Shift+x'],
    [{ key: '?', shiftKey: true }, '?'],
    [{ key: 'F10', shiftKey: true }, 'Shift+F10'],
    [{ key: 'Home', ctrlKey: true }, 'Ctrl+Home'],
    [{ key: 'a', metaKey: true }, 'Ctrl+a'],
  ])('%o is called %s', (event, name) => {
    const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
    expect(keyOf({ ...none, ...event })).toBe(name);
  });
});
