import { NativeSelect, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { answerKey } from '../api/use-answer.js';
import { requestWith } from '../api/request.js';
import type { Answer } from '../api/api-types.js';
import { LiveChangesLine } from '../app/live/LiveChangesLine.js';
import { useLiveChanges } from '../app/live/live-changes.js';
import { useMe } from '../app/session/session.js';
import { usePageTitle } from '../app/use-page-title.js';
import { EmptyState } from '../design/EmptyState.js';
import { flagFilter, oneOf, wordsFilter } from '../table/address-filter.js';
import type { Column } from '../table/column.js';
import { DataTable } from '../table/DataTable.js';
import { FilterBar, filtersInWords, type SetFilter } from '../table/FilterBar.js';
import { ListHead } from '../table/ListHead.js';
import { useAddressFilters, type AddressFilters } from '../table/use-address-filters.js';
import { useIntoList } from '../table/use-into-list.js';
import { useList } from '../table/use-list.js';
import { dateOf, formatDate } from '../words/formats.js';
import classes from './directive.module.css';
import { numberOf, partOf } from './number-of.js';
import { useDirectiveWords, type SayDirective } from './words.js';

type Directive = Answer<'GET /api/directives'>['directives'][number];

/** What the state filter asks of the API; drafts stand at /intake. */
const states = {
  following: 'launching,running',
  concluded: 'concluded',
  revoked: 'revoked',
  every: 'launching,running,concluded,revoked',
} as const;
const stateChoices = ['following', 'concluded', 'revoked', 'every'] as const;
const sorts = ['overdue', 'issued', 'created'] as const;
const scopes = ['mine', 'room', 'all'] as const;

const schemaOf = (first: (typeof scopes)[number]) => ({
  scope: oneOf(first === 'mine' ? scopes : (['all', 'mine', 'room'] as const)),
  state: oneOf(stateChoices),
  overdue: flagFilter,
  awaitingConfirmation: flagFilter,
  q: wordsFilter,
  sort: oneOf(sorts),
});
type Filters = AddressFilters<ReturnType<typeof schemaOf>>;

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
  const columns = useColumns();
  const set = setWords(say, filters);
  usePageTitle(say('title'));
  return (
    <div>
      <h1 className={classes.heading}>{say('title')}</h1>
      <FilterBar
        set={set}
        clear={() => filters.clear(['sort'])}
        sorts={{
          now: sort,
          set: (to) => filters.set({ sort: sorts.find((each) => each === to) ?? 'overdue' }),
          choices: sorts.map((each) => ({ value: each, name: say(`sort.${each}`) })),
        }}
      >
        <Fields filters={filters} />
      </FilterBar>
      <ListHead
        id="directives"
        list={list}
        news={<LiveChangesLine count={live.count} see={live.see} />}
        columns={columns}
        total={list.total && !list.total.isMore ? say('total', { count: list.total.count }) : undefined}
        print={{
          office: me.office?.secretariatName ?? '',
          title: say('title').toLocaleUpperCase('vi'),
          filters: filtersInWords(set),
        }}
      />
      <DataTable
        id="directives"
        caption={say('caption')}
        kind="grid"
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
      />
    </div>
  );
}

function Fields({ filters: { values, set } }: { filters: Filters }) {
  const say = useDirectiveWords();
  return (
    <>
      <NativeSelect
        label={say('scope')}
        value={values.scope}
        onChange={({ currentTarget }) => set({ scope: scopes.find((each) => each === currentTarget.value) ?? 'all' })}
        data={scopes.map((each) => ({ value: each, label: say(`scope.${each}`) }))}
      />
      <NativeSelect
        label={say('filter.state')}
        value={values.state}
        onChange={({ currentTarget }) =>
          set({ state: stateChoices.find((each) => each === currentTarget.value) ?? 'following' })
        }
        data={stateChoices.map((each) => ({ value: each, label: say(`filter.${each}`) }))}
      />
      <NativeSelect
        label={say('sort.label')}
        value={values.sort}
        data-sort=""
        onChange={({ currentTarget }) => set({ sort: sorts.find((each) => each === currentTarget.value) ?? 'overdue' })}
        data={sorts.map((each) => ({ value: each, label: say(`sort.${each}`) }))}
      />
      <TextInput
        type="search"
        label={say('filter.q')}
        defaultValue={values.q}
        key={values.q}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && set({ q: currentTarget.value })}
        onBlur={({ currentTarget }) => set({ q: currentTarget.value })}
      />
      <FlagField name={say('filter.overdue')} isOn={values.overdue} set={(overdue) => set({ overdue })} />
      <FlagField
        name={say('filter.awaiting')}
        isOn={values.awaitingConfirmation}
        set={(awaitingConfirmation) => set({ awaitingConfirmation })}
      />
    </>
  );
}

function FlagField({ name, isOn, set }: { name: string; isOn: boolean; set: (isOn: boolean) => void }) {
  return (
    <label className={classes.flag}>
      <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => set(currentTarget.checked)} />
      {name}
    </label>
  );
}

function setWords(say: SayDirective, { values, changed, set }: Filters): SetFilter[] {
  const words: Partial<Record<string, SetFilter>> = {
    scope: { key: 'scope', words: say(`scope.${values.scope}`), remove: () => set({ scope: 'all' }) },
    state: { key: 'state', words: say(`filter.${values.state}`), remove: () => set({ state: 'following' }) },
    overdue: { key: 'overdue', words: say('filter.overdue'), remove: () => set({ overdue: false }) },
    awaitingConfirmation: {
      key: 'awaitingConfirmation',
      words: say('filter.awaiting'),
      remove: () => set({ awaitingConfirmation: false }),
    },
    q: { key: 'q', words: `“${values.q}”`, remove: () => set({ q: '' }) },
  };
  return changed.flatMap((name) => words[name] ?? []);
}

function useColumns(): readonly Column<Directive>[] {
  const say = useDirectiveWords();
  return useMemo<readonly Column<Directive>[]>(() => {
    const count = (value: number): string => (value === 0 ? '' : String(value));
    const next = ({ progress: { nextDueOn } }: Directive) => (nextDueOn ? formatDate(nextDueOn) : '');
    const updated = ({ progress: { lastActivityAt } }: Directive) =>
      lastActivityAt ? formatDate(dateOf(lastActivityAt)) : '';
    const done = ({ progress }: Directive) => partOf(progress.closed, progress.leadCount);
    return [
      {
        key: 'number',
        head: say('col.number'),
        width: 160,
        isWhole: true,
        cell: (row) => (
          <>
            <strong>{row.number ?? numberOf(say, row)}</strong>
            {row.number && row.issuedOn && (
              <div className="muted">{say('issuedOn', { on: formatDate(row.issuedOn) })}</div>
            )}
          </>
        ),
        text: (row) => `${row.typeName} ${numberOf(say, row)}`,
      },
      {
        key: 'subject',
        head: say('col.subject'),
        width: 260,
        grows: true,
        cell: ({ subject }) => subject,
        text: ({ subject }) => subject,
      },
      {
        key: 'directedBy',
        head: say('col.directedBy'),
        width: 170,
        hidesAt: 2,
        cell: ({ directedBy }) => directedBy,
        text: ({ directedBy }) => directedBy ?? '',
      },
      {
        key: 'specialist',
        head: say('col.specialist'),
        width: 160,
        hidesAt: 3,
        cell: ({ specialist }) => specialist?.displayName,
        text: ({ specialist }) => specialist?.displayName ?? '',
      },
      { key: 'done', head: say('col.done'), width: 100, isNumeric: true, isWhole: true, cell: done, text: done },
      {
        key: 'overdue',
        head: say('col.overdue'),
        width: 90,
        isNumeric: true,
        isWhole: true,
        cell: ({ progress: { overdue } }) => (overdue > 0 ? <span className={classes.late}>{overdue}</span> : ''),
        text: ({ progress }) => count(progress.overdue),
      },
      {
        key: 'awaiting',
        head: say('col.awaiting'),
        width: 90,
        isNumeric: true,
        isWhole: true,
        cell: ({ progress }) => count(progress.awaitingConfirmation),
        text: ({ progress }) => count(progress.awaitingConfirmation),
      },
      { key: 'next', head: say('col.next'), width: 115, isWhole: true, cell: next, text: next },
      { key: 'updated', head: say('col.updated'), width: 120, hidesAt: 1, isWhole: true, cell: updated, text: updated },
    ];
  }, [say]);
}

function DirectiveCard({ row }: { row: Directive }) {
  const say = useDirectiveWords();
  const { progress } = row;
  return (
    <>
      <div>
        <strong>{numberOf(say, row)}</strong>
      </div>
      <div>{row.subject}</div>
      <div>
        {say('taskDone', { done: partOf(progress.closed, progress.leadCount) })}
        {progress.overdue > 0 && (
          <>
            {' · '}
            <span className={classes.late}>{say('strip.overdue', { count: progress.overdue })}</span>
          </>
        )}
        {progress.awaitingConfirmation > 0 &&
          ` · ${say('strip.awaitingConfirmation', { count: progress.awaitingConfirmation })}`}
      </div>
      <div className="muted">{progress.nextDueOn && `${say('col.next')}: ${formatDate(progress.nextDueOn)}`}</div>
    </>
  );
}
