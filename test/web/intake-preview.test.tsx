import { rungsOf, whenWords } from '../../web/intake/rung-days.js';

const rung = (line: string, at: string, skipped: string | null = null) => ({ id: `${line}.1`, line, at, skipped });
const task = (...rungs: ReturnType<typeof rung>[]) => ({
  ordinal: 1,
  itemIndex: 0,
  clause: null,
  action: '',
  deadline: null,
  deadlineText: null,
  leadNames: [],
  coordinatorNames: [],
  lines: [],
  dueOn: null,
  dueAt: null,
  isDueProvisional: false,
  isStanding: false,
  rolledFrom: null,
  restDayReason: null,
  rungs,
  rungsWhenAsked: [],
});

describe('the rungs of a launch in one sentence', () => {
  it('are of the line alone, earliest first, each instant once, without those that are skipped', () => {
    const tasks = [
      task(rung('reminder', '2016-02-26T01:00:00.000Z'), rung('reminder', '2016-02-24T01:00:00.000Z')),
      task(rung('reminder', '2016-02-24T01:00:00.000Z'), rung('overdue', '2016-02-29T01:00:00.000Z')),
      task(rung('reminder', '2016-02-05T01:00:00.000Z', 'tooSoonAfterLaunch')),
    ];
    expect(rungsOf({ tasks }, 'reminder')).toEqual(['2016-02-24T01:00:00.000Z', '2016-02-26T01:00:00.000Z']);
  });

  it('say days of one year and hour together', () => {
    expect(whenWords(['2016-02-24T01:00:00.000Z', '2016-02-26T01:00:00.000Z', '2016-03-10T01:00:00.000Z'], 'và')).toBe(
      '24/02, 26/02 và 10/3/2016, 08 giờ 00',
    );
    expect(whenWords(['2016-02-29T01:00:00.000Z'], 'và')).toBe('29/02/2016, 08 giờ 00');
    expect(whenWords(['2016-12-30T01:00:00.000Z', '2017-01-03T01:00:00.000Z'], 'và')).toBe(
      '30/12/2016, 08 giờ 00; 03/01/2017, 08 giờ 00',
    );
    expect(whenWords([], 'và')).toBe('');
  });
});
