import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { signal } from '../../web/api/signals.js';
import { useAct } from '../../web/api/use-act.js';
import { countKept, dropKeptOf, keep, keptFor } from '../../web/app/kept.js';
import { ExpiredSession } from '../../web/app/session/ExpiredSession.js';
import { SessionGate } from '../../web/app/session/SessionGate.js';
import { useMe } from '../../web/app/session/session.js';
import { Form } from '../../web/forms/Form.js';
import { LongTextField } from '../../web/forms/LongTextField.js';
import { SendButton } from '../../web/forms/SendButton.js';
import { useForm } from '../../web/forms/use-form.js';
import { fakeServer, problem, specialist } from './support/fake-server.js';
import { renderInApp } from './support/in-app.js';

function Page() {
  const { displayName } = useMe();
  return (
    <>
      <p>{displayName}</p>
      <ExpiredSession />
      <textarea aria-label="Nội dung" />
    </>
  );
}

describe('a session', () => {
  it('that is not there shows the sign-in, not the page', async () => {
    fakeServer({ 'GET /api/session': { status: 401, body: problem('NOT_SIGNED_IN', 401) } });
    renderInApp(<SessionGate signIn={<p>Đăng nhập</p>}>không</SessionGate>);
    await screen.findByText('Đăng nhập');
    expect(screen.queryByText('không')).toBeNull();
  });

  it('that cannot be asked for is not taken for none', async () => {
    fakeServer({ 'GET /api/session': 'away' });
    renderInApp(<SessionGate signIn={<p>Đăng nhập</p>}>không</SessionGate>);
    await screen.findByText(/mất kết nối với máy chủ/);
    expect(screen.queryByText('Đăng nhập')).toBeNull();
  });

  it('that ends in the middle of a report leaves the page and what was typed, and goes on after the sign-in', async () => {
    fakeServer({
      'GET /api/session': { status: 200, body: specialist },
      'POST /api/session': { status: 200, body: { me: specialist, expiresAt: '2016-02-06T01:00:00.000Z' } },
    });
    renderInApp(
      <SessionGate signIn={<p>trang đăng nhập</p>}>
        <Page />
      </SessionGate>,
    );
    await userEvent.type(await screen.findByLabelText('Nội dung'), 'đã tổng hợp');
    act(() => signal('signedOut', null));
    expect((await screen.findByRole('alert')).textContent).toContain('Phiên làm việc đã hết.');
    expect(screen.queryByText('trang đăng nhập')).toBeNull();

    await userEvent.click(screen.getByRole('button', { name: 'Đăng nhập lại' }));
    const password = await screen.findByLabelText('Mật khẩu');
    expect(screen.getByLabelText<HTMLInputElement>('Tên đăng nhập').value).toBe('chuyenvien');
    await userEvent.type(password, 'mat-khau-dung{Enter}');
    expect(await screen.findByLabelText<HTMLTextAreaElement>('Nội dung')).toHaveProperty('value', 'đã tổng hợp');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a session that ends under a form', () => {
  const id = '0190a0a0-0000-7000-8000-000000000009';
  function Report() {
    const form = useForm({
      name: 'report',
      id,
      initial: { content: '' },
      check: () => ({}),
      act: useAct('POST /api/assignments/:id/commands', { sendsAgain: false }),
      intentOf: ({ content }) => ({ params: { id }, body: { command: { type: 'return' as const, reason: content } } }),
      onDone: () => (document.title = 'đã gửi'),
    });
    return (
      <Form form={form} label="Báo cáo">
        <LongTextField {...form.field('content')} label="Nội dung" />
        <SendButton form={form}>Gửi báo cáo</SendButton>
      </Form>
    );
  }

  it('says so in the form with the way on under the focus, and goes back to the form’s button', async () => {
    let isIn = false;
    const sent = fakeServer({
      'GET /api/session': { status: 200, body: specialist },
      'POST /api/session': () => {
        isIn = true;
        return { status: 200, body: { me: specialist, expiresAt: '2016-02-06T01:00:00.000Z' } };
      },
      [`POST /api/assignments/${id}/commands`]: () =>
        isIn ? { status: 200, body: {} } : { status: 401, body: problem('NOT_SIGNED_IN', 401) },
    });
    renderInApp(
      <SessionGate signIn={<p>trang đăng nhập</p>}>
        <ExpiredSession />
        <Report />
      </SessionGate>,
    );
    await userEvent.type(await screen.findByRole('textbox', { name: 'Nội dung' }), 'đã tổng hợp');
    await userEvent.click(screen.getByRole('button', { name: 'Gửi báo cáo' }));
    const form = screen.getByRole('form', { name: 'Báo cáo' });
    const wayOn = await within(form).findByRole('button', { name: 'Đăng nhập lại' });
    expect(document.activeElement).toBe(wayOn);

    await userEvent.keyboard('{Enter}');
    const password = await screen.findByLabelText('Mật khẩu');
    await waitFor(() => expect(document.activeElement).toBe(password));
    await userEvent.keyboard('mat-khau-dung{Enter}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Gửi báo cáo'));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Nội dung' }).value).toBe('đã tổng hợp');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(document.title).toBe('đã gửi'));
    const commands = sent.filter(({ key }) => key.endsWith('/commands'));
    expect(commands).toHaveLength(2);
    expect(new Set(commands.map(({ headers }) => headers['Idempotency-Key'])).size).toBe(1);
  });
});

describe('what is kept of a form', () => {
  const isText = (values: unknown): values is { text: string } =>
    typeof values === 'object' && values !== null && 'text' in values && typeof values.text === 'string';
  beforeEach(() => localStorage.clear());

  it('is found again by the same account, form and thing only', () => {
    keep('a', 'report', '1', { text: 'dở' });
    expect(keptFor('a', 'report', '1', isText)?.values).toEqual({ text: 'dở' });
    expect(keptFor('b', 'report', '1', isText)).toBeNull();
    expect(keptFor('a', 'report', '2', isText)).toBeNull();
  });

  it('is counted and deleted with the account’s sign-out, not with another’s', () => {
    keep('a', 'report', '1', { text: 'dở' });
    keep('b', 'report', '1', { text: 'khác' });
    expect(countKept('a')).toBe(1);
    dropKeptOf('a');
    expect(countKept('a')).toBe(0);
    expect(keptFor('b', 'report', '1', isText)?.values).toEqual({ text: 'khác' });
  });

  it('is dropped when it no longer fits the form, or is old', () => {
    keep('a', 'report', '1', { other: 1 });
    expect(keptFor('a', 'report', '1', isText)).toBeNull();
    localStorage.setItem(
      'dondoc.kept.a.report.2',
      JSON.stringify({ keptAt: '2016-01-01T00:00:00.000Z', values: { text: 'cũ' } }),
    );
    expect(keptFor('a', 'report', '2', isText)).toBeNull();
    expect(countKept('a')).toBe(0);
  });
});
