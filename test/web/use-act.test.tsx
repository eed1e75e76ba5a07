import { jest } from '@jest/globals';
import { act as settle, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useAct } from '../../web/api/use-act.js';
import { ActTrouble } from '../../web/app/states/ActTrouble.js';
import { fakeServer, problem, type Reply } from './support/fake-server.js';
import { renderInApp } from './support/in-app.js';

const id = '0190a0a0-0000-7000-8000-000000000009';
const route = `POST /api/assignments/${id}/commands`;

function Confirm({ note }: { note?: string }) {
  const { act, problem: refusal, again, againAt, isActing } = useAct('POST /api/assignments/:id/commands');
  return (
    <>
      <button type="button" onClick={() => void act({ params: { id }, body: { command: { type: 'confirm', note } } })}>
        Xác nhận hoàn thành
      </button>
      <p>{isActing ? 'đang lưu' : 'yên'}</p>
      <ActTrouble problem={refusal} again={again} againAt={againAt} />
    </>
  );
}

/** Answers one reply after the other; the last one stays. */
const inTurn = (...replies: Reply[]) => {
  let index = 0;
  return () => replies[Math.min(index++, replies.length - 1)] ?? 'away';
};

const keysSent = (sent: { key: string; headers: Record<string, string> }[]) =>
  sent.filter(({ key }) => key === route).map(({ headers }) => headers['Idempotency-Key']);

describe('an act', () => {
  const press = () => userEvent.click(screen.getByText('Xác nhận hoàn thành'));

  it('keeps its key when no answer came, so that nothing is done twice', async () => {
    const sent = fakeServer({
      [route]: inTurn('away', { status: 503, body: problem('DATABASE_AWAY', 503) }, { status: 200, body: {} }),
    });
    renderInApp(<Confirm />);
    await press();
    expect((await screen.findByRole('alert')).textContent).toContain('Chưa gửi được: mất kết nối.');
    await userEvent.click(screen.getByText('Gửi lại ngay'));
    expect((await screen.findByRole('alert')).textContent).toContain('Máy chủ tạm thời không phản hồi.');
    await press();
    const keys = keysSent(sent);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('gets another key once the API has refused it', async () => {
    const sent = fakeServer({
      [route]: { status: 409, body: problem('STATE_DOES_NOT_ALLOW', 409, 'Nhiệm vụ đã hoàn thành.') },
    });
    renderInApp(<Confirm />);
    await press();
    expect((await screen.findByRole('alert')).textContent).toContain('Nhiệm vụ đã hoàn thành.');
    await press();
    expect(new Set(keysSent(sent)).size).toBe(2);
  });

  it('gets another key when something else is meant', async () => {
    const sent = fakeServer({ [route]: 'away' });
    const { rerender } = renderInApp(<Confirm />);
    await press();
    await screen.findByRole('alert');
    rerender(<p />);
    renderInApp(<Confirm note="khác" />);
    await press();
    expect(new Set(keysSent(sent)).size).toBe(2);
  });

  it('keeps its key when the session had ended, and goes on after the sign-in', async () => {
    const sent = fakeServer({
      [route]: inTurn({ status: 401, body: problem('NOT_SIGNED_IN', 401) }, { status: 200, body: {} }),
    });
    renderInApp(<Confirm />);
    await press();
    await screen.findByText('yên');
    // The frame says that the session has ended.
    expect(screen.queryByRole('alert')).toBeNull();
    await press();
    expect(keysSent(sent)).toHaveLength(2);
    expect(new Set(keysSent(sent)).size).toBe(1);
  });

  it('sends again by itself after a while, with the same key', async () => {
    jest.useFakeTimers();
    const sent = fakeServer({ [route]: inTurn('away', { status: 200, body: {} }) });
    renderInApp(<Confirm />);
    await settle(async () => {
      screen.getByText('Xác nhận hoàn thành').click();
      await jest.advanceTimersByTimeAsync(10);
    });
    expect(screen.getByRole('alert').textContent).toContain('Tự gửi lại sau 20 giây.');
    await settle(() => jest.advanceTimersByTimeAsync(20_100));
    expect(new Set(keysSent(sent)).size).toBe(1);
    expect(keysSent(sent)).toHaveLength(2);
    expect(screen.queryByRole('alert')).toBeNull();
    jest.useRealTimers();
  });
});
