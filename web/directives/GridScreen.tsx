import { Link, useParams } from 'wouter';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import { LiveChangesLine } from '../app/live/LiveChangesLine.js';
import { useLiveChanges } from '../app/live/live-changes.js';
import { usePageTitle } from '../app/use-page-title.js';
import { useIntoList } from '../table/use-into-list.js';
import { GridPage } from './GridPage.js';
import { numberOf } from './number-of.js';
import { useDirectiveWords } from './words.js';

/** A group's clause: agency × state with dates (P10); reports that wait are confirmed together, each answered for itself. */
export default function GridScreen() {
  const { id = '', taskId = '' } = useParams();
  const say = useDirectiveWords();
  const query = useAnswer('GET /api/directives/:id/tasks/:taskId/grid', { params: { id, taskId } }, { live: 'held' });
  const directive = useAnswer('GET /api/directives/:id', { params: { id } });
  const live = useLiveChanges({
    reads: ['GET /api/directives/:id/tasks/:taskId/grid'],
    matches: (change) => change.kind === 'assignments' && (change.directiveIds?.includes(id) ?? true),
  });
  const head = directive.data?.directive;
  useIntoList(say('sheet'));
  usePageTitle(query.data && say('task', { n: query.data.task.ordinal }), head?.number);
  return (
    <div>
      <p className="screen-only">
        <Link href={`/directives/${id}`}>‹ {head ? `${head.typeName} ${numberOf(say, head)}` : say('one')}</Link>
      </p>
      <Answered query={query} what={say('one')} isPage>
        {(grid) => (
          <>
            <GridPage
              grid={grid}
              directiveId={id}
              document={head ? `${head.typeName} ${numberOf(say, head)}` : ''}
              ownChange={live.see}
              news={<LiveChangesLine count={live.count} see={live.see} />}
            />
          </>
        )}
      </Answered>
    </div>
  );
}
