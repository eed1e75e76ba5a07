import { lazy, Suspense, useRef } from 'react';
import { FigureLink } from './FigureLink.js';
import classes from './leadership.module.css';
import type { AgeView } from './overview-types.js';
import { useNearView } from './use-near-view.js';
import { useLeadershipWords } from './words.js';

const AgesChart = lazy(() => import('./AgesChart.js'));

/** Age of the delay: the numbers in a table at once; the chart and its library when one comes near, into room that is kept for it. */
export function AgesBlock({ ages }: { ages: readonly AgeView[] }) {
  const say = useLeadershipWords();
  const block = useRef<HTMLElement>(null);
  const isNear = useNearView(block);
  const total = ages.reduce((sum, { count }) => sum + count, 0);
  return (
    <section className={`${classes.block} keep-together`} ref={block} aria-labelledby="ages-head">
      <h2 id="ages-head">{say('ages')}</h2>
      {total === 0 ? (
        <p className="muted">{say('noOverdue')}</p>
      ) : (
        <>
          <div className={`${classes.chart} screen-only`} aria-hidden>
            {isNear && (
              <Suspense fallback={null}>
                <AgesChart ages={ages} />
              </Suspense>
            )}
          </div>
          <table className={classes.ages}>
            <caption className="for-reader">{say('ages')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('age')}</th>
                <th scope="col" className="number">
                  {say('count')}
                </th>
              </tr>
            </thead>
            <tbody>
              {ages.map((age) => (
                <tr key={age.band}>
                  <th scope="row">{age.label}</th>
                  <td className="number">
                    <FigureLink figure={age} name={`${say('overdue')} ${age.label}`} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
