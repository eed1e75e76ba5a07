import { QueryClient } from '@tanstack/react-query';
import { takeFirst } from '../../web/api/first-answers.js';
import { answerKey } from '../../web/api/use-answer.js';
import { beginPage } from '../../web/app/begin-page.js';
import { firstQuestions } from '../../web/app/first-questions.js';
import { waitingSubmissions } from '../../web/leadership/waiting-submissions.js';
import { fakeServer, problem, specialist, type Reply } from './support/fake-server.js';

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

describe('what a desk asks first', () => {
  const clock = { at: '2016-02-05T01:00:00.000Z', kind: 'production' };
  const answers: Record<string, Reply> = {
    'GET /api/session': { status: 200, body: { ...specialist, role: 'leader' } },
    'GET /api/overview': { status: 200, body: { clock } },
    'GET /api/overview/groups': { status: 200, body: { groups: [] } },
    'GET /api/submissions': { status: 200, body: { submissions: [], clock } },
  };

  it('is there when the desk is drawn, under the names that its screen asks by', async () => {
    fakeServer(answers);
    const queries = new QueryClient();
    await beginPage(queries, { pathname: '/overview', search });
    expect(queries.getQueryData(answerKey('GET /api/overview', { query: {} }))).toEqual({ clock });
    expect(queries.getQueryData(answerKey('GET /api/overview/groups', {}))).toEqual({ groups: [] });
    expect(queries.getQueryData(answerKey('GET /api/submissions', waitingSubmissions('leader')))).toBeTruthy();
  });

  it('is asked for the role’s own desk where the address names none', async () => {
    const sent = fakeServer(answers);
    await beginPage(new QueryClient(), { pathname: '/', search });
    expect(sent.map(({ url }) => url)).toContain('/api/overview');
  });

  it('is not asked where the address has a filter, nor at a desk of others', async () => {
    const sent = fakeServer(answers);
    await beginPage(new QueryClient(), { pathname: '/overview', search: '?asOf=2016-02-01' });
    await beginPage(new QueryClient(), { pathname: '/desk', search });
    expect(new Set(sent.map(({ key }) => key))).toEqual(new Set(['GET /api/session']));
  });

  it('has the addresses that the page asks by before its code is there', async () => {
    const sent = fakeServer({ ...answers, 'GET /api/session': { status: 200, body: specialist } });
    await beginPage(new QueryClient(), { pathname: '/desk', search });
    const asked = sent.map(({ url }) => url).filter((url) => url !== '/api/session');
    expect(asked.toSorted()).toEqual(
      firstQuestions('/desk', null)
        .map(({ url }) => url)
        .toSorted(),
    );
  });

  it('is forgotten once the page is drawn, where nobody wanted it', async () => {
    fakeServer(answers);
    Reflect.set(globalThis, 'dondocFirst', new Map([['/api/desk', Promise.resolve()]]));
    await beginPage(new QueryClient(), { pathname: '/overview', search });
    expect(takeFirst('/api/desk')).toBeUndefined();
  });
});
