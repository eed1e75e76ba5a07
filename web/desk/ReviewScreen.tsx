import { useEffect, useRef, useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { useAnswer } from '../api/use-answer.js';
import { useKeys } from '../app/keys/use-keys.js';
import { useMe } from '../app/session/session.js';
import { Answered } from '../app/states/Answered.js';
import { usePageTitle } from '../app/use-page-title.js';
import type { DoneState } from './JustDone.js';
import { ReviewOf } from './ReviewOf.js';
import { keptScope } from './use-scope.js';
import { useDeskWords } from './words.js';
import classes from './desk.module.css';

/** The newest report beside the clause that asked for it: confirm or return, then the next one (desks.md §3.4). */
export default function ReviewScreen() {
  const say = useDeskWords();
  const { accountId } = useMe();
  const { id } = useParams<{ id: string }>();
  const [, navigate] = useLocation();
  const page = useRef<HTMLDivElement>(null);
  // Stays on the page over to the next report: what was just done with the last one.
  const [said, setSaid] = useState<{ words: string; forId: string } | null>(null);
  const [scope] = useState(() => keptScope(accountId));
  // A report does not change under the eyes of who reads it: the line says that there is a newer one.
  const query = useAnswer('GET /api/assignments/:id/review', { params: { id }, query: { scope } }, { live: 'held' });
  const { data } = query;
  const queue = data?.queue;
  usePageTitle(data?.assignment.agency.name, say('review.title'), data?.assignment.directive.number);

  const heading = useRef<HTMLHeadingElement>(null);
  const shownId = data?.assignment.id;
  useEffect(() => heading.current?.focus(), [shownId]);

  const go = (to: string | null | undefined): void => {
    if (to) navigate(`/assignments/${to}/review`);
  };
  useKeys(
    say('keys.review'),
    [
      { keys: 'n', does: say('keys.next'), run: () => go(queue?.nextId), when: Boolean(queue?.nextId) },
      { keys: 'p', does: say('keys.previous'), run: () => go(queue?.previousId), when: Boolean(queue?.previousId) },
    ],
    { within: page },
  );

  const backTo = scope === 'mine' ? '/desk' : `/desk?scope=${scope}`;
  return (
    <div ref={page}>
      <nav className={`${classes.line} screen-only`} aria-label={say('review.back')}>
        <Link href={backTo}>‹ {say('review.back')}</Link>
        {queue && queue.total > 0 && (
          <span className="tabular">{say('review.place', { n: Math.max(1, queue.position), all: queue.total })}</span>
        )}
        {queue?.previousId && (
          <Link href={`/assignments/${queue.previousId}/review`} aria-keyshortcuts="p">
            {say('review.previous')}
          </Link>
        )}
        {queue?.nextId && (
          <Link href={`/assignments/${queue.nextId}/review`} aria-keyshortcuts="n">
            {say('review.next')}
          </Link>
        )}
      </nav>
      {said && said.forId !== id && (
        <div className={classes.said} role="status">
          <p>
            {said.words} <Link href={`/assignments/${said.forId}`}>{say('review.seeResult')}</Link>
          </p>
        </div>
      )}
      <Answered query={query} what={say('review.theReport')} isPage>
        {(review) => (
          <ReviewOf
            key={review.assignment.id}
            of={review}
            scope={scope}
            heading={heading}
            page={page}
            readAgain={async () => void (await query.refetch())}
            decided={(words) => {
              setSaid({ words, forId: id });
              const next = review.queue.nextId ?? review.queue.previousId;
              if (next) go(next);
              else navigate(backTo, { state: { said: words, forId: id } satisfies DoneState });
            }}
          />
        )}
      </Answered>
    </div>
  );
}
