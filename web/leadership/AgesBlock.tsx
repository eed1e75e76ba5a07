import { lazy, Suspense, useEffect, useState } from 'react';
import { FigureLink } from './FigureLink.js';
import classes from './leadership.module.css';
import type { AgeView } from './overview-types.js';
import { useLeadershipWords } from './words.js';

const AgesChart = lazy(() => import('./AgesChart.js'));

/** Age of the delay: the numbers in a table at once, the chart after the first paint into room that is kept for it. */
export function AgesBlock({ ages }: { ages: readonly AgeView[] }) {
  const say = useLeadershipWords();
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    const idle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
    idle(() => setPainted(true));
  }, []);
  const total = ages.reduce((sum, { count }) => sum + count, 0);
  return (
    <section className={`${classes.block} keep-together`} aria-labelledby="ages-head">
      <h2 id="ages-head">{say('ages')}</h2>
      {total === 0 ? (
        <p className="muted">{say('noOverdue')}</p>
      ) : (
        <>
          <div className={`${classes.chart} screen-only`} aria-hidden>
            {isPainted && (
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
