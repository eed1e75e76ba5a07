import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
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
import { isFound } from '../forms/matches-typed.js';
import type { Post } from './PostsPage.js';
import { useOffice } from './use-office.js';
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
  const row = useOpenRow();
  return (
    <AdminPage
      title={say('accounts.title')}
      lead={say('accounts.lead')}
      acts={
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => row.open('new')}>
          {say('accounts.add')}
        </Button>
      }
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
      {
        key: 'name',
        head: say('accounts.name'),
        width: 200,
        grows: true,
        cell: ({ displayName }) => displayName,
        text: ({ displayName }) => displayName,
      },
      {
        key: 'username',
        head: say('accounts.username'),
        width: 160,
        hidesAt: 2,
        cell: ({ username }) => username,
        text: ({ username }) => username,
      },
      {
        key: 'role',
        head: say('accounts.role'),
        width: 170,
        hidesAt: 3,
        cell: (account) => say(`role.${account.role}`),
        text: (account) => say(`role.${account.role}`),
      },
      { key: 'where', head: say('accounts.where'), width: 180, grows: true, hidesAt: 1, cell: whereOf, text: whereOf },
      { key: 'state', head: say('state'), width: 170, cell: stateOf, text: stateOf },
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
