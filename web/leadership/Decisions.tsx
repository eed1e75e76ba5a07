import { useState } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../api/use-answer.js';
import { useMe } from '../app/session/session.js';
import { Answered } from '../app/states/Answered.js';
import { Decision } from './Decision.js';
import classes from './leadership.module.css';
import { waitingSubmissions } from './waiting-submissions.js';
import { useLeadershipWords } from './words.js';

/** What waits for the leader's decision, with its three answers. Not projected: proposals are the Office's own (desks.md §10). */
export function Decisions() {
  const say = useLeadershipWords();
  const { role } = useMe();
  const [said, setSaid] = useState<string | null>(null);
  const submissions = useAnswer('GET /api/submissions', waitingSubmissions(role));
  return (
    <section className={`${classes.block} ${classes.decisionsBlock} not-projected`} aria-labelledby="decisions-head">
      <h2 id="decisions-head">{say('decisions')}</h2>
      <p role="status" className={said ? classes.said : classes.status}>
        {said && say('decide.recorded', { what: said })}
      </p>
      <Answered query={submissions} what={say('theFigures')}>
        {({ submissions: rows, total }) =>
          rows.length === 0 ? (
            <p className="muted">{say('decisions.none')}</p>
          ) : (
            <>
              <ul className={classes.decisions}>
                {rows.map((submission) => (
                  <Decision
                    key={submission.id}
                    submission={submission}
                    mayDecide={role === 'leader' && submission.mayDecide}
                    recorded={setSaid}
                  />
                ))}
              </ul>
              {role !== 'leader' && <p className="muted screen-only">{say('decide.notYours')}</p>}
              {total !== null && total > rows.length && (
                <p className="screen-only">
                  {say('decisions.more', { shown: rows.length, n: total })}{' '}
                  <Link href="/submissions">{say('decisions.all')}</Link>
                </p>
              )}
            </>
          )
        }
      </Answered>
    </section>
  );
}
