import { request } from '../../web/api/request.js';
import { newsIn } from '../../web/app/live/live-changes.js';
import type { LiveChange } from '../../web/app/live/live-change.js';
import { fakeServer } from './support/fake-server.js';

const idOf = (n: number): string => `0190a0a0-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [own, other, directive] = [idOf(1), idOf(2), idOf(3)];
const changeOf = (...assignmentIds: string[]): LiveChange => ({
  kind: 'assignments',
  directiveIds: [directive],
  assignmentIds,
});
const confirm = (id: string) =>
  request('POST /api/assignments/:id/commands', {
    params: { id },
    commandId: idOf(9),
    body: { command: { type: 'confirm' } },
  });

describe('what one did oneself', () => {
  let now = 0;
  const realNow = Date.now;
  beforeEach(() => {
    now += 60_000;
    Date.now = () => now;
  });
  afterEach(() => void (Date.now = realNow));

  it('is no news, before its answer and shortly after; what a colleague did is', async () => {
    const heard: number[] = [];
    fakeServer({
      [`POST /api/assignments/${own}/commands`]: () => {
        heard.push(newsIn(changeOf(own), 'assignment').length); // told before the answer is there
        return { status: 200, body: {} };
      },
    });
    expect(newsIn(changeOf(own), 'assignment')).toEqual([own]);
    await confirm(own);
    expect(heard).toEqual([0]);
    expect(newsIn(changeOf(own), 'directive')).toEqual([]);
    expect(newsIn(changeOf(own, other), 'assignment')).toEqual([other]);
    now += 5_000;
    expect(newsIn(changeOf(own), 'assignment')).toEqual([own]);
  });

  it('to a whole document is none of its assignments’ news', async () => {
    fakeServer({ [`POST /api/directives/${directive}/commands`]: { status: 200, body: {} } });
    await request('POST /api/directives/:id/commands', {
      params: { id: directive },
      commandId: idOf(9),
      body: { command: { type: 'revokeDirective', reason: 'Ban hành nhầm.' } },
    });
    expect(newsIn(changeOf(own, other), 'assignment')).toEqual([]);
    expect(newsIn({ kind: 'directives', directiveIds: [directive] }, 'directive')).toEqual([]);
  });

  it('is named by the answer too: an answered submission is an act on its assignment', async () => {
    const submission = idOf(4);
    fakeServer({
      [`POST /api/submissions/${submission}/answer`]: { status: 200, body: { assignment: { id: own } } },
    });
    await request('POST /api/submissions/:id/answer', {
      params: { id: submission },
      commandId: idOf(9),
      body: { answer: 'returned', words: 'Làm rõ thêm.' },
    });
    expect(newsIn(changeOf(own), 'assignment')).toEqual([]);
  });

  it('is no excuse for what does not say whom it concerns', () => {
    const unknown: LiveChange = { kind: 'assignments', directiveIds: null, assignmentIds: null };
    expect(newsIn(unknown, 'assignment')).toEqual(['?']);
  });
});
