import { launchedToCallAbout } from '../../src/domain/call-list.js';
import { vietnamCalendar } from '../../src/domain/vietnam-calendar.js';
import { workingCalendar } from '../../src/domain/working-calendar.js';

const calendar = workingCalendar(vietnamCalendar);
const local = (text: string): Date => new Date(`${text}:00+07:00`);

describe('since when it was not acknowledged, to be telephoned about (P9)', () => {
  it.each([
    ['on Tuesday at 9: since Monday at 9', '2016-03-15T09:00', '2016-03-14T09:00'],
    ['on Monday at 9: since Friday at 9', '2016-03-14T09:00', '2016-03-11T09:00'],
    ['on Sunday nobody worked since Friday ended: what came before Friday', '2016-03-13T15:00', '2016-03-11T00:00'],
    ['after Tết: since the last working day before it', '2016-02-15T09:00', '2016-02-05T09:00'],
  ])('%s', (_, now, since) => {
    expect(launchedToCallAbout(local(now), calendar)).toEqual(local(since));
  });
});
