import { parseChange, type LiveChange } from '../../web/app/live/live-change.js';
import { matchesChange } from '../../web/app/live/matches-change.js';

const one: LiveChange = { kind: 'assignments', directiveIds: ['d1'], assignmentIds: ['a1'] };
const about = (route: string, id: string) => [route, { params: { id } }];

describe('what a change concerns', () => {
  it('is the assignment and the directive that it names, and no other', () => {
    expect(matchesChange(about('GET /api/assignments/:id', 'a1'), one)).toBe(true);
    expect(matchesChange(about('GET /api/assignments/:id', 'a2'), one)).toBe(false);
    expect(matchesChange(about('GET /api/directives/:id/timeline', 'd1'), one)).toBe(true);
    expect(matchesChange(about('GET /api/directives/:id/timeline', 'd2'), one)).toBe(false);
  });

  it('is every list and figure', () => {
    expect(matchesChange(['GET /api/assignments', { query: {} }], one)).toBe(true);
    expect(matchesChange(['GET /api/desk', {}], one)).toBe(true);
  });

  it('is everything of that kind when it does not say whom', () => {
    const many: LiveChange = { kind: 'assignments', directiveIds: null, assignmentIds: null };
    expect(matchesChange(about('GET /api/assignments/:id', 'a2'), many)).toBe(true);
  });

  it('is never the session, a file or the calendar', () => {
    for (const route of ['GET /api/session', 'GET /api/calendar', 'GET /api/search'])
      expect(matchesChange([route, {}], one)).toBe(false);
  });

  it('of health is health, and health is of nothing else', () => {
    expect(matchesChange(['GET /api/admin/engine-health', {}], { kind: 'health' })).toBe(true);
    expect(matchesChange(['GET /api/assignments', {}], { kind: 'health' })).toBe(false);
    expect(matchesChange(['GET /api/admin/engine-health', {}], one)).toBe(false);
  });

  it('of the demonstration’s clock is everything that is read', () => {
    expect(matchesChange(['GET /api/calendar', {}], { kind: 'clock' })).toBe(true);
  });
});

describe('words of the stream', () => {
  it('that this page does not know are passed over', () => {
    expect(parseChange('{"kind":"somethingNew"}')).toBeNull();
    expect(parseChange('not json')).toBeNull();
    expect(parseChange('null')).toBeNull();
    expect(parseChange('{"kind":"clock"}')).toEqual({ kind: 'clock' });
  });
});
