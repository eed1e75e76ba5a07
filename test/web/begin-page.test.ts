import { QueryClient } from '@tanstack/react-query';
import { askAhead, request } from '../../web/api/request.js';
import { answerKey } from '../../web/api/use-answer.js';
import { beginPage } from '../../web/app/begin-page.js';
import { fakeServer, problem, specialist } from './support/fake-server.js';

const search = '';

describe('the beginning of a page', () => {
  it('knows who is signed in before anything is drawn', async () => {
    fakeServer({ 'GET /api/session': { status: 200, body: specialist } });
    const queries = new QueryClient();
    await beginPage(queries, { pathname: '/one-time/abc', search });
    expect(queries.getQueryData(answerKey('GET /api/session'))).toEqual(specialist);
  });

  it('takes what was asked before its code was there, and asks no second time', async () => {
    const sent = fakeServer({ 'GET /api/session': { status: 500, body: problem('INTERNAL', 500) } });
    const answer = Promise.resolve({
      ok: true,
      status: 200,
      headers: new Map([['Content-Type', 'application/json']]),
      json: () => Promise.resolve(specialist),
    });
    Reflect.set(globalThis, 'dondocFirst', new Map([['/api/session', answer]]));
    const queries = new QueryClient();
    await beginPage(queries, { pathname: '/one-time/abc', search });
    expect(queries.getQueryData(answerKey('GET /api/session'))).toEqual(specialist);
    expect(sent).toHaveLength(0);
  });

  it('is drawn without a session too', async () => {
    fakeServer({ 'GET /api/session': { status: 401, body: problem('NOT_SIGNED_IN', 401) } });
    await beginPage(new QueryClient(), { pathname: '/', search });
  });

  it('is drawn though the server does not answer', async () => {
    fakeServer({ 'GET /api/session': 'away' });
    await beginPage(new QueryClient(), { pathname: '/one-time/abc', search });
  });
});

describe('what was asked ahead', () => {
  it('is the answer to the first who asks the same; the second asks anew', async () => {
    const sent = fakeServer({ 'GET /api/session': { status: 200, body: specialist } });
    askAhead('GET /api/session', {});
    expect(await request('GET /api/session')).toEqual(specialist);
    expect(sent).toHaveLength(1);
    await request('GET /api/session');
    expect(sent).toHaveLength(2);
  });

  it('fails for the one who asks, and only there', async () => {
    fakeServer({ 'GET /api/session': { status: 401, body: problem('NOT_SIGNED_IN', 401) } });
    askAhead('GET /api/session', {});
    await expect(request('GET /api/session')).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
  });
});
