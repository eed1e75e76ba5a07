import { act as settle, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { keep, keptFor } from '../../web/app/kept.js';
import { useAct } from '../../web/api/use-act.js';
import { listenToKeys } from '../../web/app/keys/listen-to-keys.js';
import { wordsRefusal } from '../../web/forms/date-value.js';
import { DateField } from '../../web/forms/DateField.js';
import { Form } from '../../web/forms/Form.js';
import { LongTextField } from '../../web/forms/LongTextField.js';
import { ReasonField } from '../../web/forms/ReasonField.js';
import { SendButton } from '../../web/forms/SendButton.js';
import { useForm } from '../../web/forms/use-form.js';
import { formWord } from '../../web/forms/words.js';
import { fakeServer, problem, specialist, type Reply, type Sent } from './support/fake-server.js';
import { renderInApp } from './support/in-app.js';

const id = '0190a0a0-0000-7000-8000-000000000009';
const route = `POST /api/assignments/${id}/commands`;
const done: string[] = [];
let stop = () => {};
beforeEach(() => {
  localStorage.clear();
  done.length = 0;
  document.title = 'Sở Y tế · Đôn Đốc';
  stop = listenToKeys({ mayUseSingleKeys: () => true, takesFirst: () => false });
});
afterEach(() => stop());

function Return() {
  const act = useAct('POST /api/assignments/:id/commands', { sendsAgain: false });
  const form = useForm({
    name: 'return',
    id,
    initial: { reason: '', answerBy: '' },
    check: ({ reason }) => ({ reason: wordsRefusal(formWord, reason, 'Nội dung cần bổ sung') }),
    act,
    intentOf: ({ reason }) => ({ params: { id }, body: { command: { type: 'return' as const, reason } } }),
    fieldOf: { DUE_BEFORE_ISSUE: 'answerBy' },
    onDone: () => done.push('gửi'),
  });
  return (
    <Form form={form} label="Đề nghị bổ sung">
      <ReasonField
        {...form.field('reason')}
        label="Nội dung cần bổ sung"
        phrases={['thiếu phụ lục', 'chưa có số liệu']}
      />
      <DateField {...form.field('answerBy')} label="Trả lời trước" isOptional year={2016} />
      <SendButton form={form}>Đề nghị bổ sung, hoàn thiện báo cáo</SendButton>
    </Form>
  );
}

const removal = `POST /api/calendar-days/${id}/remove`;
function Remove() {
  const form = useForm({
    name: 'remove',
    id,
    initial: { source: '' },
    check: () => ({}),
    act: useAct('POST /api/calendar-days/:id/remove', { sendsAgain: false }),
    intentOf: ({ source }) => ({ params: { id }, body: { source } }),
    onDone: () => done.push('gửi'),
  });
  return (
    <Form form={form} label="Bỏ ngày">
      <SendButton form={form}>Bỏ ngày</SendButton>
    </Form>
  );
}

const reason = () => screen.getByRole('textbox', { name: 'Nội dung cần bổ sung' });
const valueOf = (field: HTMLElement) =>
  field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : null;
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const send = () => fireEvent.click(screen.getByRole('button', { name: 'Đề nghị bổ sung, hoàn thiện báo cáo' }));
const outcome: Reply = { status: 200, body: {} };
const kept = () =>
  keptFor(specialist.accountId, 'return', id, (found): found is { values: { reason: string } } => found !== null);

describe('a form', () => {
  it('says on sending what is missing, takes the focus to it and sends nothing', () => {
    const sent = fakeServer({ [route]: outcome });
    renderInApp(<Return />);
    send();
    expect(screen.getByRole('alert').textContent).toContain('Có 1 nội dung cần sửa');
    expect(document.activeElement?.contains(screen.getByRole('alert'))).toBe(true);
    expect(document.title).toBe('Lỗi: Sở Y tế · Đôn Đốc');
    fireEvent.click(screen.getByRole('link', { name: 'Chưa nhập nội dung cần bổ sung.' }));
    expect(document.activeElement).toBe(reason());
    expect(sent).toEqual([]);
  });

  it('inserts phrases that stay editable, and is sent by Ctrl+Enter from a field', async () => {
    const sent = fakeServer({ [route]: outcome });
    renderInApp(<Return />);
    fireEvent.click(screen.getByRole('button', { name: 'thiếu phụ lục' }));
    fireEvent.click(screen.getByRole('button', { name: 'chưa có số liệu' }));
    expect(valueOf(reason())).toBe('thiếu phụ lục; chưa có số liệu');
    await settle(async () => fireEvent.keyDown(reason(), { key: 'Enter', ctrlKey: true }));
    expect(sent.map(({ body }: Sent) => body)).toEqual([
      { command: { type: 'return', reason: 'thiếu phụ lục; chưa có số liệu' } },
    ]);
    expect(done).toEqual(['gửi']);
  });

  it('shows the server’s refusal at the field that it concerns', async () => {
    fakeServer({
      [route]: { status: 422, body: problem('DUE_BEFORE_ISSUE', 422, 'Thời hạn 28/01/2016 trước ngày ban hành.') },
    });
    renderInApp(<Return />);
    type(reason(), 'thiếu phụ lục');
    await settle(async () => send());
    expect(screen.getByRole('link', { name: 'Thời hạn 28/01/2016 trước ngày ban hành.' })).toBeTruthy();
    expect(done).toEqual([]);
  });

  it('keeps the same key until the server has answered, and what was typed', async () => {
    let replies: Reply[] = ['away', outcome];
    const sent = fakeServer({ [route]: () => (([first = 'away', ...rest]) => ((replies = rest), first))(replies) });
    renderInApp(<Return />);
    type(reason(), 'thiếu phụ lục');
    await settle(async () => send());
    expect(done).toEqual([]);
    expect(valueOf(reason())).toBe('thiếu phụ lục');
    await settle(async () => send());
    expect(done).toEqual(['gửi']);
    expect(new Set(sent.map(({ headers }) => headers['Idempotency-Key'])).size).toBe(1);
  });

  it('is done where the answer says nothing, each time that it is sent', async () => {
    fakeServer({ [removal]: { status: 204 } });
    renderInApp(<Remove />);
    for (const times of [1, 2]) {
      await settle(async () => fireEvent.click(screen.getByRole('button', { name: 'Bỏ ngày' })));
      expect(done).toHaveLength(times);
    }
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('judges a date on leaving it, never while it is typed, and shows it in full', () => {
    renderInApp(<Return />);
    const field = screen.getByRole('textbox', { name: /Trả lời trước/ });
    type(field, '31/2/2016');
    expect(screen.queryByText(/Không có ngày/)).toBeNull();
    fireEvent.blur(field);
    expect(screen.getByText(/Không có ngày 31\/2\/2016/)).toBeTruthy();
    type(field, '280216');
    fireEvent.blur(field);
    expect(valueOf(field)).toBe('28/02/2016');
    expect(screen.getByText('28/02/2016, Chủ nhật')).toBeTruthy();
  });
});

describe('what was typed and not sent', () => {
  const wait = () => settle(() => new Promise((resolve) => setTimeout(resolve, 400)));

  it('is kept on this machine, offered at the next visit, and gone once it is sent', async () => {
    fakeServer({ [route]: outcome });
    const first = renderInApp(<Return />);
    type(reason(), 'thiếu phụ lục');
    await wait();
    expect(kept()?.values.values.reason).toBe('thiếu phụ lục');
    first.unmount();
    renderInApp(<Return />);
    expect(valueOf(reason())).toBe('');
    fireEvent.click(screen.getByRole('button', { name: 'Dùng tiếp' }));
    expect(valueOf(reason())).toBe('thiếu phụ lục');
    await settle(async () => send());
    await wait();
    expect(kept()).toBeNull();
  });

  it('is dropped when one says so, and never offered to another account', () => {
    keep(specialist.accountId, 'return', id, { values: { reason: 'cũ', answerBy: '' }, files: [] });
    const other = renderInApp(<Return />, { me: { ...specialist, accountId: '0190a0a0-0000-7000-8000-000000000002' } });
    expect(screen.queryByText(/Có nội dung nhập dở/)).toBeNull();
    other.unmount();
    renderInApp(<Return />);
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ' }));
    expect(screen.queryByText(/Có nội dung nhập dở/)).toBeNull();
    expect(kept()).toBeNull();
  });

  it('of an older shape of the form is not taken', () => {
    keep(specialist.accountId, 'return', id, { values: { words: 'cũ' }, files: [] });
    renderInApp(<Return />);
    expect(screen.queryByText(/Có nội dung nhập dở/)).toBeNull();
  });
});

describe('a form whose first values change while it is open', () => {
  function Correct({ of }: { of: { wording: string; dueOn: string; seq: number } }) {
    const form = useForm({
      name: 'correct',
      id,
      initial: { wording: of.wording, dueOn: of.dueOn },
      check: () => ({}),
      act: useAct('POST /api/assignments/:id/commands', { sendsAgain: false }),
      intentOf: ({ wording, dueOn }) => ({
        params: { id },
        expected: of.seq,
        body: { command: { type: 'return' as const, reason: `${wording} · ${dueOn}` } },
      }),
      onDone: () => done.push('gửi'),
    });
    return (
      <Form form={form} label="Đính chính">
        <LongTextField {...form.field('wording')} label="Nội dung" />
        <DateField {...form.field('dueOn')} label="Thời hạn" year={2016} />
        <SendButton form={form}>Lưu</SendButton>
      </Form>
    );
  }
  /** What came from an earlier visit, and then the answer of now. */
  function Page() {
    const [of, setOf] = useState({ wording: 'rà soát', dueOn: '2016-02-28', seq: 4 });
    return (
      <>
        <Correct of={of} />
        <button type="button" onClick={() => setOf({ wording: 'rà soát, tổng hợp', dueOn: '2016-02-28', seq: 5 })}>
          câu trả lời mới
        </button>
      </>
    );
  }
  const wording = () => screen.getByRole('textbox', { name: 'Nội dung' });
  const due = () => screen.getByRole('textbox', { name: 'Thời hạn' });
  const reread = () => fireEvent.click(screen.getByRole('button', { name: 'câu trả lời mới' }));
  const save = () => settle(async () => fireEvent.click(screen.getByRole('button', { name: 'Lưu' })));
  const bodies = (sent: Sent[]) => sent.map(({ body }) => body);

  it('follows in what nobody has touched, and keeps what was typed in another field', async () => {
    const sent = fakeServer({ [route]: outcome });
    renderInApp(<Page />);
    type(due(), '30/3/2016');
    reread();
    expect(valueOf(wording())).toBe('rà soát, tổng hợp');
    await save();
    expect(bodies(sent)).toEqual([{ command: { type: 'return', reason: 'rà soát, tổng hợp · 2016-03-30' } }]);
  });

  it('asks whose words stand where both changed the same field, and sends nothing before it is said', async () => {
    const sent = fakeServer({ [route]: outcome });
    renderInApp(<Page />);
    type(wording(), 'rà soát kết quả');
    reread();
    expect(valueOf(wording())).toBe('rà soát kết quả');
    expect(screen.getByRole('alert').textContent).toContain('vừa được sửa thành «rà soát, tổng hợp»');
    await save();
    expect(sent).toEqual([]);
    expect(document.activeElement?.contains(screen.getByRole('alert'))).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Giữ của đồng nghiệp' }));
    expect(valueOf(wording())).toBe('rà soát, tổng hợp');
    await save();
    expect(bodies(sent)).toEqual([{ command: { type: 'return', reason: 'rà soát, tổng hợp · 2016-02-28' } }]);
  });

  it('sends what was typed when one says so', async () => {
    const sent = fakeServer({ [route]: outcome });
    renderInApp(<Page />);
    type(wording(), 'rà soát kết quả');
    reread();
    fireEvent.click(screen.getByRole('button', { name: 'Dùng nội dung này' }));
    await save();
    expect(bodies(sent)).toEqual([{ command: { type: 'return', reason: 'rà soát kết quả · 2016-02-28' } }]);
  });
});
