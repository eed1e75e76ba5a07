import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { answerKey } from '../api/use-answer.js';
import { requestWith } from '../api/request.js';
import { useLiveChanges } from '../app/live/live-changes.js';
import { useMe } from '../app/session/session.js';
import { usePageTitle } from '../app/use-page-title.js';
import { EmptyState } from '../design/EmptyState.js';
import { FilteredList } from '../table/FilteredList.js';
import { useAddressFilters } from '../table/use-address-filters.js';
import { useIntoList } from '../table/use-into-list.js';
import { useList } from '../table/use-list.js';
import classes from './directive.module.css';
import { numberOf, partOf } from './number-of.js';
import { useDirectiveWords } from './words.js';
import { DirectiveCard } from './DirectiveCard.js';
import { useDirectiveColumns, type Directive } from './directives-columns.js';
import { DirectivesFields } from './DirectivesFields.js';
import { schemaOf, setWords, sorts, states } from './directives-filters.js';

/** "Văn bản chỉ đạo": of mine, of the room, of all; most overdue first. */
export default function DirectivesScreen() {
  const say = useDirectiveWords();
  const me = useMe();
  const [, navigate] = useLocation();
  // A leader follows no document himself; a specialist begins with his own.
  const filters = useAddressFilters(schemaOf(me.role === 'specialist' ? 'mine' : 'all'));
  const { scope, state, overdue, awaitingConfirmation, q, sort } = filters.values;
  const query = useMemo(
    () => ({
      scope,
      state: states[state],
      overdue: overdue || undefined,
      awaitingConfirmation: awaitingConfirmation || undefined,
      q: q || undefined,
      sort,
    }),
    [scope, state, overdue, awaitingConfirmation, q, sort],
  );
  const list = useList<Directive>({
    queryKey: answerKey('GET /api/directives', { query }),
    read: async ({ cursor, limit, signal }) => {
      const { directives, nextCursor, total, clock } = await requestWith(
        'GET /api/directives',
        { query: { ...query, cursor, limit } },
        { signal },
      );
      return {
        rows: directives,
        nextCursor,
        asOf: clock.at,
        total,
      };
    },
  });
  useIntoList(say('title'));
  const live = useLiveChanges({ reads: ['GET /api/directives'], countsBy: 'directive' });
  const columns = useDirectiveColumns();
  const set = setWords(say, filters);
  usePageTitle(say('title'));
  return (
    <div>
      <h1 className={classes.heading}>{say('title')}</h1>
      <FilteredList
        id="directives"
        title={say('title')}
        caption={say('caption')}
        totalOf={(count) => say('total', { count })}
        live={live}
        filters={{
          set,
          clear: () => filters.clear(['sort']),
          sorts: {
            now: sort,
            set: (to) => filters.set({ sort: sorts.find((each) => each === to) ?? 'overdue' }),
            choices: sorts.map((each) => ({ value: each, name: say(`sort.${each}`) })),
          },
        }}
        list={list}
        columns={columns}
        keyOf={({ id }) => id}
        nameOf={(row) =>
          say('rowName', {
            number: numberOf(say, row),
            subject: row.subject,
            done: partOf(row.progress.closed, row.progress.leadCount),
            overdue: row.progress.overdue,
          })
        }
        card={(row) => <DirectiveCard row={row} />}
        open={({ id }) => navigate(`/directives/${id}`)}
        empty={<EmptyState text={say(scope === 'mine' && set.length === 0 ? 'emptyMine' : 'empty')} />}
      >
        <DirectivesFields filters={filters} />
      </FilteredList>
    </div>
  );
}
