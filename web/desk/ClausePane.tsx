import { Link } from 'wouter';
import type { Answer } from '../api/api-types.js';
import { DueText } from '../design/DueText.js';
import { useDeskWords } from './words.js';
import classes from './desk.module.css';

export type Review = Answer<'GET /api/assignments/:id/review'>;

/** What the document asks, in its own words, and where it stands: read before the report. */
export function ClausePane({ of }: { of: Review }) {
  const say = useDeskWords();
  const { assignment, content, coordinators, deadlineBasis, documentFile } = of;
  const { task, directive } = assignment;
  const place = task.clause ? say('review.clauseOf', { clause: task.clause }) : say('row.ordinal', { n: task.ordinal });
  return (
    <section className={classes.pane} aria-labelledby="review-clause">
      <h2 id="review-clause">{say('review.clause')}</h2>
      <p className="muted">{[place, directive.number ?? say('row.noNumber'), of.issuer].filter(Boolean).join(' · ')}</p>
      <blockquote className={classes.clause}>{content}</blockquote>
      <ul className={classes.facts}>
        <li>
          <DueText of={assignment} as="page" />
        </li>
        {deadlineBasis && <li>{say('review.deadlineBasis', { basis: deadlineBasis })}</li>}
        {task.product && <li>{say('review.product', { product: task.product })}</li>}
        {task.reportTo && <li>{say('review.reportTo', { to: task.reportTo })}</li>}
        {coordinators.length > 0 && <li>{say('review.coordinators', { names: coordinators.join('; ') })}</li>}
        <li>
          {documentFile && (
            <>
              <a href={`/api/files/${documentFile.id}?inline=true`} target="_blank" rel="noreferrer">
                {say('review.seeDocument')}
              </a>
              {' · '}
            </>
          )}
          <Link href={`/directives/${directive.id}`}>{say('review.seeDirective')}</Link>
        </li>
      </ul>
    </section>
  );
}
