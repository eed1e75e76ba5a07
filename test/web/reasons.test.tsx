import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { ReasonedButton } from '../../web/design/ReasonedButton.js';
import { ChoiceField } from '../../web/forms/ChoiceField.js';
import { renderInApp } from './support/in-app.js';

/** What a screen reader says after the name. */
const describedBy = (element: HTMLElement): string =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

const WHY = 'Mở lại nhiệm vụ: nhiệm vụ chưa hoàn thành';

function Subject() {
  const [value, setValue] = useState<'extension' | 'reopen' | 'revoke' | ''>('extension');
  return (
    <ChoiceField
      id="subject"
      label="Trình về việc"
      value={value}
      error={null}
      onChange={setValue}
      choices={[
        { value: 'extension', name: 'Gia hạn' },
        { value: 'reopen', name: 'Mở lại nhiệm vụ', refusal: WHY },
        { value: 'revoke', name: 'Thu hồi nhiệm vụ' },
      ]}
    />
  );
}

describe('a choice that cannot be made now', () => {
  it('says why, to the eye and to a screen reader, and is reached by the keys', () => {
    renderInApp(<Subject />);
    const reopen = screen.getByRole<HTMLInputElement>('radio', { name: 'Mở lại nhiệm vụ' });
    expect(screen.getByText(WHY)).toBeTruthy();
    expect(describedBy(reopen)).toBe(WHY);
    expect(reopen.getAttribute('aria-disabled')).toBe('true');
    // Not `disabled`: the browser would take it out of the order of the keys.
    expect(reopen.disabled).toBe(false);
  });

  it('is not made, by a press or by the arrows; what was chosen stays', async () => {
    renderInApp(<Subject />);
    const chosen = screen.getByRole<HTMLInputElement>('radio', { name: 'Gia hạn' });
    await userEvent.click(screen.getByRole('radio', { name: 'Mở lại nhiệm vụ' }));
    expect(chosen.checked).toBe(true);
    await userEvent.click(screen.getByRole('radio', { name: 'Thu hồi nhiệm vụ' }));
    expect(chosen.checked).toBe(false);
  });
});

describe('a button that does nothing now', () => {
  it('is read with its reason, shows it when it is pressed, and does it once it may', () => {
    let ran = 0;
    function Page() {
      const [mayUndo, setMay] = useState(false);
      return (
        <>
          <ReasonedButton
            reason={mayUndo ? null : 'Chưa có chỉnh sửa nào để hoàn tác.'}
            onClick={() => {
              ran += 1;
            }}
          >
            Hoàn tác
          </ReasonedButton>
          <button type="button" onClick={() => setMay(true)}>
            Sửa
          </button>
        </>
      );
    }
    renderInApp(<Page />);
    const button = screen.getByRole('button', { name: 'Hoàn tác' });
    expect(describedBy(button)).toBe('Chưa có chỉnh sửa nào để hoàn tác.');
    act(() => button.focus());
    expect(document.activeElement).toBe(button);
    expect(screen.getByText(/Chưa có chỉnh sửa/).className).toBe('for-reader');
    fireEvent.click(button);
    expect(screen.getByText(/Chưa có chỉnh sửa/).className).not.toBe('for-reader');
    expect(ran).toBe(0);
    fireEvent.click(screen.getByText('Sửa'));
    // The same button: the focus has not left it.
    expect(document.activeElement).toBe(button);
    expect(screen.queryByText(/Chưa có chỉnh sửa/)).toBeNull();
    fireEvent.click(button);
    expect(ran).toBe(1);
  });
});
