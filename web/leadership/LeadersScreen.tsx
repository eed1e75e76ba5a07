import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import { usePageTitle } from '../app/use-page-title.js';
import { dateFilter } from '../table/address-filter.js';
import { AsOfBand } from '../table/AsOfBand.js';
import { useAddressFilters } from '../table/use-address-filters.js';
import { AsOfChoice } from './AsOfChoice.js';
import { DataAt } from './DataAt.js';
import { FigureBar } from './FigureBar.js';
import { FigureLink } from './FigureLink.js';
import { Formula } from './Formula.js';
import classes from './leadership.module.css';
import { PrintHead } from './PrintHead.js';
import { useLeadershipWords } from './words.js';

const schema = { asOf: dateFilter };

/** By directing leader: for the Chairman and the Chief of Office alone (P12); for all others this page is not there. */
export default function LeadersScreen() {
  const say = useLeadershipWords();
  const filters = useAddressFilters(schema);
  const day = filters.values.asOf;
  const leaders = useAnswer(
    'GET /api/overview/leaders',
    { query: day ? { asOf: day } : {} },
    { live: day ? 'never' : 'silent', liveEveryMs: 30_000, keepsPrevious: true },
  );
  usePageTitle(say('byLeader'));
  return (
    <div className={classes.page}>
      <PrintHead title={say('byLeader').toLocaleUpperCase('vi')} lines={[]} />
      <AsOfBand asOf={day} back={() => filters.set({ asOf: null })} />
      <p className="screen-only">
        <Link href={`/overview${day ? `?asOf=${day}` : ''}`}>‹ {say('backToOverview')}</Link>
      </p>
      <div className={classes.head}>
        <h1>{say('byLeader')}</h1>
        {leaders.data && <DataAt at={leaders.data.asOf} day={day} className={classes.dataAt} />}
        <div className={`${classes.tools} screen-only`}>
          <AsOfChoice day={day} set={(asOf) => filters.set({ asOf })} />
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} stroke={1.75} aria-hidden />}
            onClick={() => window.print()}
          >
            {say('print')}
          </Button>
        </div>
      </div>
      <Answered query={leaders} what={say('theFigures')} isPage>
        {({ leaders: lines, formula, notice }) => {
          const most = Math.max(1, ...lines.map(({ overdue }) => overdue.count));
          return (
            <>
              {notice && <p className={classes.notice}>{notice}</p>}
              {lines.length === 0 && !notice && <p className="muted">{say('noGiven')}</p>}
              {lines.length > 0 && (
                <table className={classes.agencies}>
                  <caption className="for-reader">{say('byLeader')}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{say('leader')}</th>
                      <th scope="col">{say('overdue')}</th>
                      <th scope="col" className="number">
                        {say('oldest')}
                      </th>
                      <th scope="col" className="number">
                        {say('done')}
                      </th>
                      <th scope="col" className="number">
                        {say('updated')}
                      </th>
                      <th scope="col" className="number">
                        {say('awaiting')}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {lines.map(({ leader, given, overdue, done, updated, awaitingConfirmation, oldestOverdue }) => {
                      const name = leader?.title ?? say('noLeader');
                      const id = leader?.id ?? 'none';
                      const of = (label: string): string => `${label}, ${name}`;
                      return (
                        <tr key={id}>
                          <th scope="row" className={classes.agencyName}>
                            <Link href={`/overview?directedBy=${id}${day ? `&asOf=${day}` : ''}`}>{name}</Link>
                          </th>
                          <td className={classes.overdueCell} data-label={say('overdue')}>
                            <span className={classes.withBar}>
                              <FigureLink figure={overdue} of={given} name={of(say('overdue'))} />
                              <FigureBar share={overdue.count / most} />
                            </span>
                          </td>
                          <td className={`number ${classes.whole}`} data-label={say('oldest')}>
                            {oldestOverdue ? say('days', { n: oldestOverdue.calendarDays }) : ''}
                          </td>
                          <td className="number" data-label={say('done')}>
                            <FigureLink figure={done} of={given} name={of(say('done'))} hasShare />
                          </td>
                          <td className="number" data-label={say('updated')}>
                            <FigureLink figure={updated} of={given} name={of(say('updated'))} hasShare />
                          </td>
                          <td className="number" data-label={say('awaiting')}>
                            <FigureLink figure={awaitingConfirmation} name={of(say('awaitingLong'))} />
                          </td>
                        </tr>
                      );
                    })}
                  </tbody>
                </table>
              )}
              <Formula lines={formula} />
            </>
          );
        }}
      </Answered>
    </div>
  );
}
