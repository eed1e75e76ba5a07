import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { requestInLines, type WorkProgress } from '../../web/api/request-in-lines.js';
import { Problem } from '../../web/api/problem.js';
import { BringIn } from '../../web/intake/BringIn.js';
import { refusedBeforeSending } from '../../web/intake/accepted-files.js';
import { refusalInWords } from '../../web/intake/refusal-words.js';
import { vi } from '../../web/intake/words.vi.js';
import type { Say } from '../../web/intake/thing-words.js';
import { fakeServer, problem } from './support/fake-server.js';
import { fakeUploads } from './support/fake-upload.js';
import { renderInApp } from './support/in-app.js';

const pdf = (size = 8) => new File([new Uint8Array(size)], 'ban-quet.pdf', { type: 'application/pdf' });
const line = (value: unknown) => `${JSON.stringify(value)}\n`;
const draft = { id: 'd-1', state: 'draft' };

describe('an answer that comes in lines', () => {
  const upload = fakeUploads();
  const ask = (signal?: AbortSignal) => {
    const steps: WorkProgress[] = [];
    const sent: number[] = [];
    const answer = requestInLines(
      'POST /api/directives',
      { file: pdf() },
      {
        ...(signal ? { signal } : {}),
        onSent: (progress) => sent.push(progress.sent),
        onProgress: (progress) => steps.push(progress),
      },
    );
    return { answer, steps, sent };
  };

  it('tells how far the file is sent, then how far it is read, and ends with the draft', async () => {
    const { answer, steps, sent } = ask();
    expect(upload().headers['Accept']).toContain('application/x-ndjson');
    upload().sends(4, 8);
    upload().comes(line({ progress: { step: 'ocr', done: 0, of: 2 } }) + '{"progress":{"step":"oc');
    upload().comes('r","done":1,"of":2}}\n');
    upload().ends(200, line({ status: 201, body: draft }));
    await expect(answer).resolves.toEqual(draft);
    expect(sent).toEqual([4]);
    expect(steps.map(({ done }) => done)).toEqual([0, 1]);
  });

  it('ends with the refusal that the last line says, or that the status says', async () => {
    const late = ask();
    upload().ends(200, line({ status: 422, problem: problem('FILE_ENCRYPTED', 422) }));
    await expect(late.answer).rejects.toMatchObject({ code: 'FILE_ENCRYPTED', status: 422 });
    const early = ask();
    upload().ends(413, JSON.stringify(problem('FILE_TOO_LARGE', 413)));
    await expect(early.answer).rejects.toMatchObject({ code: 'FILE_TOO_LARGE', status: 413 });
  });

  it('says that it was cut off when the last line is missing', async () => {
    const ended = ask();
    upload().ends(200, line({ progress: { step: 'text', done: 1, of: 3 } }));
    await expect(ended.answer).rejects.toMatchObject({ code: 'ANSWER_CUT_OFF', isAway: true });
    const broken = ask();
    upload().comes(line({ progress: { step: 'text', done: 1, of: 3 } }));
    upload().breaks();
    await expect(broken.answer).rejects.toMatchObject({ code: 'ANSWER_CUT_OFF' });
  });

  it('tells an upload that was interrupted from a server that is away', async () => {
    const interrupted = ask();
    upload().sends(4, 8);
    upload().breaks();
    await expect(interrupted.answer).rejects.toMatchObject({ code: 'UPLOAD_INTERRUPTED', details: { sent: 4 } });
    const away = ask();
    upload().sends(8, 8);
    upload().breaks();
    await expect(away.answer).rejects.toMatchObject({ code: 'NETWORK_AWAY' });
  });

  it('ends with its signal', async () => {
    const stopping = new AbortController();
    const { answer } = ask(stopping.signal);
    stopping.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    expect(upload().isAborted).toBe(true);
  });
});

describe('why a file is not read', () => {
  // What the catalogue says, with its places filled in.
  const say = ((key: keyof typeof vi, values: Record<string, string> = {}) =>
    vi[key].replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')) as Say;
  const words = (code: string, name = 'van-ban.pdf', size = 5) =>
    refusalInWords(say, new Problem(code, 415), { name, size });

  it('is known before it is sent where its size says so', () => {
    expect(refusedBeforeSending({ size: 0 })).toBe('EMPTY_FILE');
    expect(refusedBeforeSending({ size: 20 * 1_024 ** 2 })).toBeNull();
    expect(refusedBeforeSending({ size: 20 * 1_024 ** 2 + 1 })).toBe('FILE_TOO_LARGE');
    expect(words('FILE_TOO_LARGE', 'a.pdf', 21_000_000)?.what).toContain('20,1 MB');
  });

  it.each([
    ['FILE_KIND_OLD', 'cv.doc', '.docx'],
    ['FILE_KIND_OLD', 'bieu.xls', '.xlsx'],
    ['FILE_KIND_UNKNOWN', 'cv.doc', '.docx'],
    ['FILE_KIND_UNKNOWN', 'IMG_1.HEIC', '.jpg'],
    ['FILE_KIND_UNKNOWN', 'ho-so.zip', 'Giải nén'],
    ['FILE_ENCRYPTED', 'a.pdf', 'lưu bản không có mật khẩu'],
    ['FILE_HAS_MACROS', 'a.docm', 'không có macro'],
    ['FILE_WITHOUT_TEXT', 'a.png', 'chụp lại'],
    ['SECRET_DOCUMENT', 'a.png', 'ngoài phần mềm'],
  ])('%s of %s says what to do: %s', (code, name, next) => {
    expect(words(code, name)?.next).toContain(next);
  });

  it('offers pasting only where the server would keep the file beside the words', () => {
    expect(words('FILE_BROKEN')?.mayPaste).toBe(true);
    expect(words('FILE_HAS_MACROS')?.mayPaste).toBe(false);
    expect(words('SECRET_DOCUMENT')?.mayPaste).toBe(false);
  });

  it('leaves what it does not know to the usual words', () => {
    expect(words('TOO_MANY_TASKS')).toBeNull();
  });
});

describe('bringing a document in', () => {
  const upload = fakeUploads();
  const choose = (...files: File[]) => {
    const input = document.querySelector('input[type="file"]');
    if (input) fireEvent.change(input, { target: { files } });
  };
  beforeEach(() => {
    fakeServer({});
    renderInApp(<BringIn />);
  });

  it('shows the pages, and stops on both sides', async () => {
    choose(pdf());
    act(() => upload().comes(line({ progress: { step: 'ocr', done: 2, of: 18 } })));
    expect(screen.getByText('Đang nhận dạng chữ từ ảnh, trang 3/18…')).toBeTruthy();
    // Aloud it is said every fifth page.
    expect(screen.getByRole('status').textContent).toBe('Đang nhận dạng chữ từ ảnh, trang 1/18…');
    fireEvent.click(screen.getByRole('button', { name: 'Dừng đọc' }));
    expect(upload().isAborted).toBe(true);
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('sends the same again when the answer was cut off', async () => {
    choose(pdf());
    const first = upload();
    act(() => first.ends(200, line({ progress: { step: 'text', done: 1, of: 2 } })));
    fireEvent.click(await screen.findByRole('button', { name: 'Gửi lại' }));
    expect(upload()).not.toBe(first);
    expect(upload().sentBody).toBeInstanceOf(FormData);
  });

  it('takes one file at a time, and none that is too large', () => {
    choose(pdf(), pdf());
    expect(screen.getByRole('alert').textContent).toContain('Mỗi lần chỉ đọc một tệp');
    const large = pdf();
    Object.defineProperty(large, 'size', { value: 30 * 1_024 ** 2 });
    choose(large);
    expect(screen.getByRole('alert').textContent).toContain('30 MB, vượt mức 20 MB');
  });

  it('leads to what is there already', async () => {
    choose(pdf());
    const exists = { ...problem('DIRECTIVE_EXISTS', 409), details: { directiveId: 'd-9', state: 'draft' } };
    act(() => upload().ends(200, line({ status: 409, problem: exists })));
    const link = await screen.findByRole('link', { name: 'Mở dự thảo' });
    expect(link.getAttribute('href')).toBe('/intake/d-9');
    expect(screen.queryByText(/sẽ được lưu cùng văn bản/)).toBeNull();
  });

  it.each([
    ['FILE_KIND_OLD', true],
    ['FILE_ENCRYPTED', false],
  ])('after %s sends the pasted words %s', async (code, isBeside) => {
    choose(pdf());
    act(() => upload().ends(200, line({ status: 422, problem: problem(code, 422) })));
    await screen.findByRole('alert');
    expect(screen.queryByText(/sẽ được lưu cùng văn bản/) !== null).toBe(isBeside);
    fireEvent.change(screen.getByRole('textbox', { name: 'Nội dung văn bản' }), { target: { value: 'Giao Sở Y tế' } });
    fireEvent.click(screen.getByRole('button', { name: 'Đọc văn bản' }));
    expect(upload().sentBody instanceof FormData).toBe(isBeside);
  });

  it('keeps nothing of a classified document', async () => {
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Nội dung văn bản' });
    fireEvent.change(field, { target: { value: 'MẬT' } });
    fireEvent.click(screen.getByRole('button', { name: 'Đọc văn bản' }));
    expect(upload().sentBody).toBe(JSON.stringify({ text: 'MẬT' }));
    act(() => upload().ends(200, line({ status: 422, problem: problem('SECRET_DOCUMENT', 422) })));
    await screen.findByText(/ngoài phần mềm này/);
    expect(field.value).toBe('');
  });
});
