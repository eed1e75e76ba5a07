import { Button } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import type { Answer } from '../api/api-types.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import { usePageTitle } from '../app/use-page-title.js';
import { CalendarDays } from './CalendarDays.js';
import { CalendarWeeks } from './CalendarWeeks.js';
import { useNarrow } from '../table/use-narrow.js';
import { ViewChoice } from './ViewChoice.js';
import { useAgencyWords, type SayAgency } from './words.js';
import classes from './agency.module.css';

export type Month = Answer<'GET /api/agency/calendar'>;
export type Day = Month['weeks'][number][number];

/** "Tháng 3/2016": months as documents write them. */
export function monthWords(say: SayAgency, month: string): string {
  const [year = '', number = ''] = month.split('-');
  return say('calendar.month', { month: String(Number(number)), year });
}

/** Due dates as weeks of a month, on a phone a list by day; rest days are named. */
export default function CalendarPage() {
  const say = useAgencyWords();
  const month = new URLSearchParams(useSearch()).get('month') ?? undefined;
  const calendar = useAnswer('GET /api/agency/calendar', { query: { month } }, { keepsPrevious: true });
  usePageTitle(say('calendar.title'), calendar.data && monthWords(say, calendar.data.month));
  return (
    <div className={classes.page}>
      <Answered query={calendar} what={say('calendar.loading')} isPage>
        {(answer) => <MonthView answer={answer} />}
      </Answered>
    </div>
  );
}

const addressOfMonth = (month: string): string => `/agency/calendar?month=${month}`;

function MonthView({ answer }: { answer: Month }) {
  const say = useAgencyWords();
  const isNarrow = useNarrow();
  const isCurrent = answer.month === answer.currentMonth;
  const hasNothing = answer.weeks.flat().every(({ items }) => items.length === 0);
  return (
    <>
      <header className={classes.pageHead}>
        <h1>
          {say('calendar.title')} · {monthWords(say, answer.month)}
        </h1>
        <ViewChoice now="calendar" />
      </header>
      <div className={classes.monthActs}>
        <MonthLink href={addressOfMonth(answer.previousMonth)} words={say('calendar.previous')} />
        <MonthLink href={addressOfMonth(answer.nextMonth)} words={say('calendar.next')} />
        {!isCurrent && <MonthLink href="/agency/calendar" words={say('calendar.current')} />}
        <p className={classes.monthNotes}>
          {answer.overdueBeforeCount > 0 && (
            <Link href="/agency?tab=overdue">{say('calendar.overdueBefore', { n: answer.overdueBeforeCount })}</Link>
          )}
          {answer.undatedCount > 0 && <Link href="/agency">{say('calendar.undated', { n: answer.undatedCount })}</Link>}
        </p>
      </div>
      {answer.isProvisional && <p className="muted">{say('calendar.provisional')}</p>}
      {hasNothing && (
        <p role="status" className={classes.nothing}>
          {say('calendar.nothing')}
        </p>
      )}
      {isNarrow ? <CalendarDays month={answer} /> : <CalendarWeeks month={answer} />}
    </>
  );
}

/** Turning the leaves of a calendar is not a way to go back through. */
const MonthLink = ({ href, words }: { href: string; words: string }) => (
  <Link href={href} replace asChild>
    <Button component="a" variant="default">
      {words}
    </Button>
  </Link>
);
