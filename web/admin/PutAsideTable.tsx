import { dateOf, formatDate, formatTime } from '../words/formats.js';
import type { EngineHealth } from './engine-sentences.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

/** Assignments that the software could not decide, and the way back to follow-up. */
export function PutAsideTable({ putAside: { count, items } }: { putAside: EngineHealth['putAside'] }) {
  const say = useAdminWords();
  return (
    <section id="put-aside" className={classes.scroll}>
      <p>{say('engine.putAsideWay')}</p>
      <table className={classes.table}>
        <caption>{say('engine.putAsideList', { shown: items.length, n: count })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('engine.directive')}</th>
            <th scope="col">{say('engine.assignmentId')}</th>
            <th scope="col">{say('engine.since')}</th>
            <th scope="col">{say('engine.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ assignmentId, number, directiveId, at, reason }) => (
            <tr key={assignmentId}>
              <td>{number ?? directiveId}</td>
              <td className={classes.words}>{assignmentId}</td>
              <td>
                {formatTime(at)}, {formatDate(dateOf(at))}
              </td>
              <td className={classes.words}>{reason ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
