import { useMemo } from 'react';
import type { Answer } from '../api/api-types.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import { wordsFilter } from '../table/address-filter.js';
import type { Column } from '../table/column.js';
import { useAddressFilters } from '../table/use-address-filters.js';
import { useOpenRow } from '../table/use-open-row.js';
import { AdminList } from './AdminList.js';
import { AdminPage } from './AdminPage.js';
import { PostElsewhere } from './ListedElsewhere.js';
import { NewRowButton } from './NewRowButton.js';
import { isFound } from '../forms/matches-typed.js';
import { PostForm } from './PostForm.js';
import { PostHolders } from './PostHolders.js';
import { postKindName } from './post-kinds.js';
import { useOffice } from './use-office.js';
import { wordsColumn } from './words-column.js';
import { useAdminWords } from './words.js';

export type Post = Answer<'GET /api/posts'>['posts'][number];

const filterSchema = { q: wordsFilter };

/** Chức vụ: posts, who holds them from when, and where they are written to. */
export default function PostsPage() {
  const say = useAdminWords();
  const { officeId } = useOffice();
  const posts = useAnswer('GET /api/posts', officeId === null ? null : { query: { officeId } });
  return (
    <AdminPage
      title={say('posts.title')}
      lead={say('posts.lead')}
      acts={<NewRowButton>{say('posts.add')}</NewRowButton>}
    >
      <Answered query={posts} what={say('posts.what')}>
        {(answer) => <PostList all={answer.posts} officeId={officeId ?? ''} />}
      </Answered>
    </AdminPage>
  );
}

const holderOf = ({ holders }: Post): string => holders.find(({ toOn }) => toOn === null)?.name ?? '';

function PostList({ all, officeId }: { all: readonly Post[]; officeId: string }) {
  const say = useAdminWords();
  const row = useOpenRow();
  const {
    values: { q },
    set,
  } = useAddressFilters(filterSchema);
  const shown = useMemo(
    () => all.filter((post) => isFound(q, post.title, post.email, ...post.holders.map(({ name }) => name))),
    [all, q],
  );
  const columns = useMemo((): Column<Post>[] => {
    const kind = (post: Post) => postKindName(post.kind, say);
    return [
      wordsColumn('title', say('posts.name'), 240, ({ title }) => title, { grows: true }),
      wordsColumn('kind', say('posts.kind'), 160, kind, { hidesAt: 2 }),
      wordsColumn('holder', say('posts.holder'), 180, holderOf),
      wordsColumn('email', say('email'), 200, ({ email }) => email ?? say('posts.noEmail'), {
        grows: true,
        hidesAt: 1,
      }),
    ];
  }, [say]);
  const open = all.find(({ id }) => id === row.id) ?? null;
  return (
    <AdminList<Post>
      id="admin-posts"
      title={say('posts.title')}
      search={{ label: say('posts.search'), value: q, set: (words) => set({ q: words }) }}
      shown={shown}
      all={all.length}
      columns={columns}
      keyOf={({ id }) => id}
      nameOf={({ title }) => title}
      underName={(post) => holderOf(post) || post.email || say('posts.noEmail')}
      row={row}
      openName={row.id === 'new' ? say('posts.new') : (open?.title ?? '')}
      panel={(id) =>
        id !== 'new' && open === null ? (
          <PostElsewhere id={id} />
        ) : (
          <div key={id}>
            <PostForm post={open} officeId={officeId} opened={row.open} />
            {open && <PostHolders post={open} />}
          </div>
        )
      }
      none={say('posts.none')}
    />
  );
}
