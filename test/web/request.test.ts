import { addressOf } from '../../web/api/address-of.js';
import { Problem } from '../../web/api/problem.js';
import { request } from '../../web/api/request.js';
import { onSignal } from '../../web/api/signals.js';
import { problemInWords, sayProblem } from '../../web/words/problem-words.js';
import { fakeServer, problem, specialist } from './support/fake-server.js';

const id = '0190a0a0-0000-7000-8000-000000000009';

describe('where a request goes', () => {
  it('fills in parameters and escapes them', () => {
    expect(addressOf('GET /api/x/:id/y', { params: { id: 'a/b?c' } }).url).toBe('/api/x/a%2Fb%3Fc/y');
  });

  it('leaves out what is not set, in an order that is always the same', () => {
    const query = { state: 'inProgress', agency: undefined, q: '', overdue: true, limit: 50 };
    expect(addressOf('GET /api/assignments', { query }).url).toBe(
      '/api/assignments?limit=50&overdue=true&state=inProgress',
    );
  });

  it('refuses to ask without an id rather than to ask for another thing', () => {
    expect(() => addressOf('GET /api/x/:id', { params: { id: '' } })).toThrow('no id');
  });
});

describe('asking the API', () => {
  it('sends the command’s key and the number that was seen', async () => {
    const sent = fakeServer({ [`POST /api/assignments/${id}/commands`]: { status: 200, body: { seq: 8 } } });
    await request('POST /api/assignments/:id/commands', {
      params: { id },
      commandId: 'k-1',
      expected: 7,
      body: { command: { type: 'confirm' } },
    });
    expect(sent[0]?.headers).toMatchObject({ 'Idempotency-Key': 'k-1', 'If-Match': '7' });
    expect(sent[0]?.body).toEqual({ command: { type: 'confirm' } });
  });

  it('tells the page the business clock and the build of every answer', async () => {
    const heard: string[] = [];
    const off = [onSignal('clock', (clock) => heard.push(clock)), onSignal('build', (build) => heard.push(build))];
    fakeServer({
      'GET /api/session': {
        status: 200,
        body: specialist,
        headers: { 'Dondoc-Clock': '2016-02-05T01:00:00.000Z; demonstration', 'X-Dondoc-Build': 'abc' },
      },
    });
    await request('GET /api/session');
    expect(heard).toEqual(['2016-02-05T01:00:00.000Z; demonstration', 'abc']);
    for (const stop of off) stop();
  });

  it('throws the refusal with its code, and tells the page when the session has ended', async () => {
    let isSignedOut = false;
    const off = onSignal('signedOut', () => (isSignedOut = true));
    fakeServer({ 'GET /api/session': { status: 401, body: problem('NOT_SIGNED_IN', 401) } });
    await expect(request('GET /api/session')).rejects.toMatchObject({ code: 'NOT_SIGNED_IN', isSignedOut: true });
    expect(isSignedOut).toBe(true);
    off();
  });

  it('does not take a wrong password for a session that has ended', async () => {
    let isSignedOut = false;
    const off = onSignal('signedOut', () => (isSignedOut = true));
    fakeServer({ 'POST /api/session': { status: 401, body: problem('SIGN_IN_FAILED', 401) } });
    await expect(request('POST /api/session', { body: { username: 'a', password: 'b' } })).rejects.toMatchObject({
      code: 'SIGN_IN_FAILED',
    });
    expect(isSignedOut).toBe(false);
    off();
  });

  it('says that no answer came, apart from a refusal', async () => {
    fakeServer({ 'GET /api/session': 'away' });
    const error = await request('GET /api/session').catch((error: unknown) => error);
    expect(error).toMatchObject({ code: 'NETWORK_AWAY', isAway: true });
  });

  it('understands a proxy’s page that is no answer of ours', () => {
    expect(Problem.from(502, '<html>Bad Gateway</html>')).toMatchObject({ code: 'SERVICE_UNAVAILABLE', isAway: true });
    expect(Problem.from(200, '<html>portal</html>')).toMatchObject({ code: 'ANSWER_UNREADABLE', isAway: false });
  });
});

describe('a refusal in words', () => {
  const words = (code: string, detail = '') => problemInWords(sayProblem, new Problem(code, 422, detail));

  it('has the office’s sentence for a code that is known', () => {
    expect(words('BASIS_REQUIRED', 'khác')).toBe(
      'Chưa có căn cứ ý kiến của lãnh đạo (phiếu trình, bút phê, ý kiến tại giao ban).',
    );
  });

  it('keeps the server’s sentence where that names the dates', () => {
    const detail = 'Thời hạn mới (27/02/2016) phải sau thời hạn hiện tại (28/02/2016).';
    expect(words('EXTENSION_NOT_LATER', detail)).toBe(detail);
  });

  it('shows the server’s own sentence and the code for one that is not known', () => {
    expect(words('SOMETHING_NEW', 'Chưa làm được.')).toBe('Chưa làm được. (mã SOMETHING_NEW)');
    expect(words('SOMETHING_NEW')).toBe('Máy chủ không thực hiện được yêu cầu này, mã SOMETHING_NEW.');
  });
});
