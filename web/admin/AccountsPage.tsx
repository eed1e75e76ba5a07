import { Checkbox, NativeSelect } from '@mantine/core';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import type { Answer } from '../api/api-types.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import { Waiting } from '../app/states/Waiting.js';
import { flagFilter, optionOf, wordsFilter } from '../table/address-filter.js';
import type { Column } from '../table/column.js';
import { useAddressFilters } from '../table/use-address-filters.js';
import { useOpenRow } from '../table/use-open-row.js';
import { AdminList } from './AdminList.js';
import { AdminPage } from './AdminPage.js';
import { NewRowButton } from './NewRowButton.js';
import { isFound } from '../forms/matches-typed.js';
import type { Post } from './PostsPage.js';
import { useOffice } from './use-office.js';
import { wordsColumn } from './words-column.js';
import { useAdminWords } from './words.js';

export type Account = Answer<'GET /api/accounts'>['accounts'][number];

export const roles = ['specialist', 'officeHead', 'leader', 'agencyHead', 'agencyOfficer', 'administrator'] as const;

// Its searchable choices weigh as much as the list: they come when something is opened.
const AccountPanel = lazy(async () => ({ default: (await import('./AccountPanel.js')).AccountPanel }));

const none: readonly Post[] = [];

const filterSchema = { q: wordsFilter, role: optionOf(roles), noPassword: flagFilter, closed: flagFilter };

/** Tài khoản: people, their role, and the one-time link by which they set a password. */
export default function AccountsPage() {
  const say = useAdminWords();
  const { officeId } = useOffice();
  const accounts = useAnswer('GET /api/accounts', officeId === null ? null : { query: { officeId } });
  const posts = useAnswer('GET /api/posts', officeId === null ? null : { query: { officeId } });
  return (
    <AdminPage
      title={say('accounts.title')}
      lead={say('accounts.lead')}
      acts={<NewRowButton>{say('accounts.add')}</NewRowButton>}
    >
      <Answered query={accounts} what={say('accounts.what')}>
        {(answer) => <AccountList all={answer.accounts} posts={posts.data?.posts ?? none} officeId={officeId ?? ''} />}
      </Answered>
    </AdminPage>
  );
}

function AccountList({ all, posts, officeId }: { all: readonly Account[]; posts: readonly Post[]; officeId: string }) {
  const say = useAdminWords();
  const row = useOpenRow();
  const {
    values: { q, role, noPassword, closed },
    set,
  } = useAddressFilters(filterSchema);
  const shown = useMemo(
    () =>
      all
        .filter((account) => closed || account.isActive)
        .filter((account) => role === null || account.role === role)
        .filter((account) => !noPassword || !account.hasPassword)
        .filter((account) =>
          isFound(q, account.displayName, account.username, account.agency?.name, account.room, account.email),
        ),
    [all, q, role, noPassword, closed],
  );
  /** agency or room; for a leader the post, or whose work an assistant does */
  const whereOf = useCallback(
    (account: Account): string => {
      const titleOf = (id: string | null) => posts.find((post) => post.id === id)?.title;
      const own = titleOf(account.postId);
      const assisted = titleOf(account.actsForPostId);
      const place = account.agency?.name ?? account.room;
      return [own, assisted && say('accounts.actsForPost', { post: assisted }), place].filter(Boolean).join(' · ');
    },
    [posts, say],
  );
  const columns = useMemo((): Column<Account>[] => {
    const stateOf = ({ isActive, hasPassword, linkExpiresAt }: Account): string => {
      if (!isActive) return say('accounts.closed');
      if (hasPassword) return say('inUse');
      return say(linkExpiresAt === null ? 'accounts.noPassword' : 'accounts.linkGiven');
    };
    return [
      wordsColumn('name', say('accounts.name'), 200, ({ displayName }) => displayName, { grows: true }),
      wordsColumn('username', say('accounts.username'), 160, ({ username }) => username, { hidesAt: 2 }),
      wordsColumn('role', say('accounts.role'), 170, ({ role }) => say(`role.${role}`), { hidesAt: 3 }),
      wordsColumn('where', say('accounts.where'), 180, whereOf, { grows: true, hidesAt: 1 }),
      wordsColumn('state', say('state'), 170, stateOf),
    ];
  }, [say, whereOf]);
  const open = all.find(({ id }) => id === row.id) ?? null;
  return (
    <AdminList<Account>
      id="admin-accounts"
      title={say('accounts.title')}
      search={{ label: say('accounts.search'), value: q, set: (words) => set({ q: words }) }}
      filters={
        <>
          <NativeSelect
            label={say('accounts.role')}
            value={role ?? ''}
            data={[
              { value: '', label: say('all') },
              ...roles.map((one) => ({ value: one, label: say(`role.${one}`) })),
            ]}
            onChange={({ currentTarget }) => set({ role: roles.find((one) => one === currentTarget.value) ?? null })}
          />
          <Checkbox
            label={say('accounts.onlyNoPassword')}
            checked={noPassword}
            onChange={({ currentTarget }) => set({ noPassword: currentTarget.checked })}
          />
          <Checkbox
            label={say('accounts.alsoClosed')}
            checked={closed}
            onChange={({ currentTarget }) => set({ closed: currentTarget.checked })}
          />
        </>
      }
      shown={shown}
      all={all.length}
      columns={columns}
      keyOf={({ id }) => id}
      nameOf={({ displayName }) => displayName}
      underName={(account) => [say(`role.${account.role}`), whereOf(account)].filter(Boolean).join(' · ')}
      row={row}
      openName={row.id === 'new' ? say('accounts.new') : (open?.displayName ?? '')}
      panel={(id) => (
        <Suspense fallback={<Waiting text={say('panel.loading')} />}>
          <AccountPanel key={id} id={id} account={open} officeId={officeId} opened={row.open} />
        </Suspense>
      )}
      none={say('accounts.none')}
    />
  );
}
