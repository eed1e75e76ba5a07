import { composeMail } from '../../src/mail/compose.js';
import { assignmentOf, contents, frameOf, undatedAssignment } from './mail-factory.js';

/** The calendar's properties, unfolded, by name; one record for each event. */
function eventsOf(calendar: string): Map<string, string>[] {
  const lines = calendar.replace(/\r\n[ \t]/gu, '').split('\r\n');
  const events: Map<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push(new Map());
    const at = line.indexOf(':');
    const event = events.at(-1);
    const name = line.slice(0, at);
    if (event !== undefined && !event.has(name)) event.set(name, line.slice(at + 1));
  }
  return events;
}

describe('the calendar file', () => {
  it('has an all-day event on each due date, with an alarm the morning before', () => {
    const { ical } = composeMail(contents.launch, frameOf());
    expect(ical?.filename).toBe('thoi-han.ics');
    const calendar = ical?.content ?? '';
    expect(calendar.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(calendar.trimEnd().endsWith('END:VCALENDAR')).toBe(true);
    expect(calendar.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    const events = eventsOf(calendar);
    expect(events).toHaveLength(2); // the third assignment has no date
    expect(events[0]?.get('DTSTART;VALUE=DATE')).toBe('20160228');
    expect(events[0]?.get('DTEND;VALUE=DATE')).toBe('20160229');
    expect(events[0]?.get('TRIGGER')).toBe('-PT16H');
    expect(events[0]?.get('SUMMARY')).toContain('(Thông báo 15/TB-UBND ngày 05/02/2016)');
  });

  it('moves the event of the launch when the date is extended', () => {
    const first = eventsOf(composeMail(contents.launch, frameOf()).ical?.content ?? '')[0];
    const later = eventsOf(composeMail(contents.extensionDecided, frameOf()).ical?.content ?? '')[0];
    expect(later?.get('UID')).toBe(first?.get('UID'));
    expect(later?.get('DTSTART;VALUE=DATE')).toBe('20160331');
    expect(Number(later?.get('SEQUENCE'))).toBeGreaterThan(Number(first?.get('SEQUENCE')));
  });

  it('moves it when the date is corrected', () => {
    const events = eventsOf(composeMail(contents.corrected, frameOf()).ical?.content ?? '');
    expect(events[0]?.get('DTSTART;VALUE=DATE')).toBe('20160228');
  });

  it('is left out when nothing has a date', () => {
    const assignments = [{ ...undatedAssignment, overdue: null }];
    expect(composeMail({ ...contents.launch, assignments }, frameOf()).ical).toBeUndefined();
  });

  it('says that it is a demonstration’s', () => {
    const frame = frameOf({ demonstration: { clockAt: '2016-02-05T09:20:00.000Z' } });
    const assignments = [{ ...assignmentOf(), overdue: null }];
    expect(composeMail({ ...contents.launch, assignments }, frame).ical?.content).toContain('SUMMARY:[Trình diễn]');
  });
});
