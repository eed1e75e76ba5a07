import {
  assignmentCommandRights,
  directiveCommandRights,
  reaches,
  rights,
  roles,
  type Person,
  type Reach,
  type Subject,
} from '../../src/domain/rights.js';
import { transitions } from '../../src/domain/transitions.js';

const person = (change: Partial<Person> = {}): Person => ({
  accountId: 'me',
  role: 'specialist',
  officeId: 'office',
  agencyId: null,
  room: 'room 1',
  ...change,
});
const subject = (change: Partial<Subject> = {}): Subject => ({
  officeId: 'office',
  agencyId: 'agency',
  specialistId: 'somebody',
  room: 'room 2',
  ...change,
});

describe('how far a right reaches', () => {
  it.each<[Reach, Partial<Person>, Partial<Subject>, boolean]>([
    ['none', {}, {}, false],
    ['office', {}, {}, true],
    ['office', {}, { officeId: 'other' }, false],
    ['room', {}, { specialistId: 'me' }, true],
    ['room', {}, { room: 'room 1' }, true],
    ['room', {}, {}, false],
    ['room', { room: null }, { room: null }, false],
    ['room', {}, { specialistId: 'me', officeId: 'other' }, false],
    ['own', { agencyId: 'agency' }, {}, true],
    ['own', { agencyId: 'another' }, {}, false],
    ['own', {}, { agencyId: null }, false],
    ['own', { agencyId: 'agency' }, { officeId: 'other' }, false],
    ['all', { officeId: null }, { officeId: 'other' }, true],
    ['all', {}, { officeId: 'other' }, false],
  ])('%s: %j of %j is %s', (reach, who, what, may) => {
    expect(reaches(reach, person(who), subject(what))).toBe(may);
  });
});

describe('the table of rights', () => {
  it('names every role on every line', () => {
    for (const row of [
      ...Object.values(rights),
      ...Object.values(assignmentCommandRights),
      ...Object.values(directiveCommandRights),
    ]) {
      expect(Object.keys(row).sort()).toEqual([...roles].sort());
    }
  });

  it('has a line for every command that the life of an assignment knows', () => {
    expect(Object.keys(assignmentCommandRights).sort()).toEqual(Object.keys(transitions).sort());
  });

  it('gives the administrator no contents, an agency nothing beyond its own, a leader nothing to enter', () => {
    for (const row of Object.values(assignmentCommandRights)) {
      expect(row.administrator).toBe('none');
      expect(['none', 'own']).toContain(row.agencyHead);
      expect(row.agencyOfficer).toBe(row.agencyHead);
    }
    for (const right of ['directive.read', 'directive.text', 'assignment.read', 'file.read', 'figures.read'] as const) {
      expect(rights[right].administrator).toBe('none');
    }
    expect(
      Object.entries(assignmentCommandRights)
        .filter(([, row]) => row.leader !== 'none')
        .map(([type]) => type)
        .sort(),
    ).toEqual(['decideExtension', 'reopen', 'revoke']);
  });

  it('lets somebody of every route’s right in', () => {
    for (const row of Object.values(rights)) expect(Object.values(row).some((reach) => reach !== 'none')).toBe(true);
  });
});
