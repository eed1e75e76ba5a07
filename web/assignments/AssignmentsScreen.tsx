import { useEffect, useMemo } from 'react';
import { Link, useSearch } from 'wouter';
import { answerKey } from '../api/use-answer.js';
import { requestWith } from '../api/request.js';
import { useLiveChanges } from '../app/live/live-changes.js';
import { useMe } from '../app/session/session.js';
import { usePageTitle } from '../app/use-page-title.js';
import { EmptyState } from '../design/EmptyState.js';
import { AsOfBand } from '../table/AsOfBand.js';
import { FilteredList } from '../table/FilteredList.js';
import { ListWithPanel } from '../table/ListWithPanel.js';
import { useAddressFilters } from '../table/use-address-filters.js';
import { useIntoList } from '../table/use-into-list.js';
import { useList } from '../table/use-list.js';
import { useOpenRow } from '../table/use-open-row.js';
import classes from './assignment.module.css';
import { AssignmentCard } from './AssignmentCard.js';
import { AssignmentDetail } from './AssignmentDetail.js';
import type { AssignmentView } from './assignment-types.js';
import { documentName } from './document-name.js';
import { FilterFields } from './FilterFields.js';
import { listSchema, openStates, sorts } from './list-filters.js';
import { useSetFilters } from './use-set-filters.js';
import { rowWords, useListColumns } from './use-list-columns.js';
import { useAssignmentWords } from './words.js';

/** "Nhiệm vụ": every list of assignments is this address with filters; a row opens beside the list. */
export default function AssignmentsScreen() {
  const say = useAssignmentWords();
  const me = useMe();
  const isAgency = me.agency !== null;
  const search = useSearch();
  const filters = useAddressFilters(listSchema);
  const row = useOpenRow();
  const { values } = filters;

  // The bare address shows what is open; "all states" is an address of its own only when it was asked for by another filter.
  const isBare = search === '';
  useEffect(() => {
    if (isBare) filters.set({ state: openStates });
  }, [isBare, filters]);

  const query = useMemo(() => {
    const { state, overdue, dueSoon, q, sort, ...ids } = values;
    const set = Object.fromEntries(Object.entries(ids).filter(([, value]) => value !== null));
    return {
      ...set,
      sort,
      state: state.join(',') || undefined,
      overdue: overdue || undefined,
      dueSoon: dueSoon || undefined,
      q: q || undefined,
    };
  }, [values]);
  const list = useList<AssignmentView>({
    queryKey: answerKey('GET /api/assignments', { query }),
    live: values.asOf ? 'never' : 'held',
    enabled: !isBare,
    read: async ({ cursor, limit, signal }) => {
      const { assignments, nextCursor, total, asOf } = await requestWith(
        'GET /api/assignments',
        { query: { ...query, cursor, limit } },
        { signal },
      );
      return {
        rows: assignments,
        nextCursor,
        asOf,
        total,
      };
    },
  });
  useIntoList(say('title'));
  const live = useLiveChanges({ reads: ['GET /api/assignments'], matches: ({ kind }) => kind === 'assignments' });
  const columns = useListColumns();
  const set = useSetFilters(filters);
  const keys = useMemo(() => list.rows.map(({ id }) => id), [list.rows]);
  const opened = list.rows.find(({ id }) => id === row.id);
  usePageTitle(values.overdue ? say('filter.overdue') : say('title'));

  return (
    <div>
      <ListWithPanel
        row={row}
        keys={keys}
        name={opened ? `${opened.agency.name} · ${documentName(say, opened)}` : say('panel')}
        panel={(id) =>
          isAgency ? (
            <p>
              <Link href={`/assignments/${id}`}>{say('openPage')}</Link>
            </p>
          ) : (
            <AssignmentDetail id={id} asOf={values.asOf} isInPanel />
          )
        }
      >
        <h1 className={classes.heading}>{say('title')}</h1>
        <AsOfBand asOf={values.asOf} back={() => filters.set({ asOf: null })} />
        <FilteredList
          id="assignments"
          title={say('title')}
          caption={say('caption')}
          totalOf={(count) => say('total', { count })}
          live={live}
          filters={{
            set,
            clear: () => filters.set({ ...emptied(filters.values), state: openStates }),
            sorts: {
              now: values.sort,
              set: (to) => filters.set({ sort: sorts.find((each) => each === to) ?? 'due' }),
              choices: sorts.map((each) => ({ value: each, name: say(`sort.${each}`) })),
            },
          }}
          list={list}
          columns={columns}
          keyOf={({ id }) => id}
          nameOf={(assignment) => rowWords(say, assignment)}
          card={(assignment) => <AssignmentCard of={assignment} />}
          open={({ id }) => row.open(id)}
          openKey={row.id}
          acts={(assignment) => [
            ...(assignment.state === 'awaitingConfirmation' && !isAgency && me.role !== 'leader'
              ? [
                  {
                    key: 'review',
                    name: say('act.review'),
                    href: `/assignments/${assignment.id}/review`,
                    isFirst: true,
                    keys: 'x',
                  },
                ]
              : []),
            { key: 'open', name: say('openPage'), href: `/assignments/${assignment.id}` },
            ...(isAgency
              ? []
              : [{ key: 'directive', name: say('openDirective'), href: `/directives/${assignment.directive.id}` }]),
          ]}
          empty={<EmptyState text={say('empty')} />}
        >
          <FilterFields filters={filters} isAgency={isAgency} />
        </FilteredList>
        <p className="muted">{say('days')}</p>
      </ListWithPanel>
    </div>
  );
}

/** Every filter as it stands when it is not set; the sort stays. */
const emptied = ({ sort }: ReturnType<typeof useAddressFilters<typeof listSchema>>['values']) => ({
  overdue: false,
  dueSoon: false,
  agency: null,
  directive: null,
  task: null,
  role: null,
  specialist: null,
  register: null,
  directedBy: null,
  group: null,
  dueWithin: null,
  overdueFrom: null,
  overdueTo: null,
  updatedWithinDays: null,
  decisionBy: null,
  asOf: null,
  q: '',
  sort,
});
