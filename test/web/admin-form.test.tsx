import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { ErrorSummary } from '../../web/admin/ErrorSummary.js';
import { useSetUpForm } from '../../web/admin/use-set-up-form.js';
import { DateField } from '../../web/forms/DateField.js';

const sent: unknown[] = [];
beforeEach(() => {
  sent.length = 0;
});

function Example() {
  const form = useSetUpForm(
    { name: '', on: '' },
    ({ name, on }) => ({
      ...(name === '' ? { name: 'Chưa nhập tên.' } : {}),
      ...(/^\d{4}-/.test(on) ? {} : { on: 'Ngày chưa đúng.' }),
    }),
    (values) => sent.push(values),
  );
  return (
    <MantineProvider>
      <form onSubmit={form.onSubmit} noValidate>
        <ErrorSummary form={form} />
        <label htmlFor={form.idOf('name')}>Tên</label>
        <input
          id={form.idOf('name')}
          value={form.values.name}
          onChange={({ currentTarget }) => form.set('name', currentTarget.value)}
        />
        <DateField
          id={form.idOf('on')}
          label="Ngày"
          value={form.values.on}
          error={form.errors.on}
          onChange={(value) => form.set('on', value)}
        />
        <button type="submit">Lưu</button>
      </form>
    </MantineProvider>
  );
}

describe('a form of the administrator’s desk', () => {
  it('says nothing while one types, and on sending all that is missing, with the focus on the summary', () => {
    render(<Example />);
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.click(screen.getByText('Lưu'));
    const summary = screen.getByRole('alert');
    expect(summary.textContent).toContain('Có 2 nội dung cần sửa');
    expect(document.activeElement?.contains(summary)).toBe(true);
    expect(sent).toEqual([]);
    fireEvent.click(screen.getByRole('link', { name: 'Chưa nhập tên.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Tên'));
  });

  it('takes a date as it is typed and shows it in full with its weekday on leaving', () => {
    render(<Example />);
    const field = screen.getByLabelText('Ngày');
    if (!(field instanceof HTMLInputElement)) throw new Error('no input');
    fireEvent.change(field, { target: { value: '28/2/16' } });
    expect(field.value).toBe('28/2/16');
    fireEvent.blur(field);
    expect(field.value).toBe('28/02/2016');
    expect(screen.getByText('28/02/2016, Chủ nhật')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Tên'), { target: { value: 'Sở Y tế' } });
    fireEvent.click(screen.getByText('Lưu'));
    expect(sent).toEqual([{ name: 'Sở Y tế', on: '2016-02-28' }]);
  });

  it('keeps what was typed where it is no date', () => {
    render(<Example />);
    const field = screen.getByLabelText('Ngày');
    fireEvent.change(field, { target: { value: '31/02/2016' } });
    fireEvent.blur(field);
    expect(field).toHaveProperty('value', '31/02/2016');
    fireEvent.click(screen.getByText('Lưu'));
    expect(screen.getAllByText('Ngày chưa đúng.').length).toBeGreaterThan(0);
    expect(sent).toEqual([]);
  });
});
