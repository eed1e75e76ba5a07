import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../api/use-act.js';
import { TextField } from '../forms/TextField.js';
import { AdminForm } from './AdminForm.js';
import { postKindName, postKindOf, postKinds } from './post-kinds.js';
import type { Post } from './PostsPage.js';
import { useSetUpForm } from './use-set-up-form.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

const valuesOf = (post: Post | null) => ({
  title: post?.title ?? '',
  kind: postKindOf(post?.kind ?? 'viceChairman'),
  email: post?.email ?? '',
  phone: post?.phone ?? '',
});

/** A post and where it is written to; reports to leadership go to the post, whoever holds it. */
export function PostForm({
  post,
  officeId,
  opened,
}: {
  post: Post | null;
  officeId: string;
  opened: (id: string) => void;
}) {
  const say = useAdminWords();
  const [said, setSaid] = useState('');
  const create = useAct('POST /api/posts', { onDone: ({ id }) => opened(id) });
  const change = useAct('PATCH /api/posts/:id', { onDone: () => setSaid(say('saved')) });
  const form = useSetUpForm(
    valuesOf(post),
    ({ title, email }) => ({
      ...(title.trim() === '' ? { title: say('posts.nameMissing') } : {}),
      ...(email.trim() === '' || /^\S+@\S+\.\S+$/.test(email.trim()) ? {} : { email: say('mailboxes.wrong') }),
    }),
    async ({ title, kind, email, phone }) => {
      setSaid('');
      const body = { title: title.trim(), kind, email: email.trim() || null, phone: phone.trim() || null };
      if (post === null) await create.act({ body: { ...body, officeId } });
      else {
        const answer = await change.act({ params: { id: post.id }, body });
        if (answer) form.reset(valuesOf(answer));
      }
    },
  );
  const { values, set, idOf } = form;
  const acting = post === null ? create : change;
  return (
    <AdminForm form={form} acting={acting} send={say(post === null ? 'posts.add' : 'save')} said={said}>
      <TextField {...form.field('title')} label={say('posts.name')} />
      <NativeSelect
        id={idOf('kind')}
        label={say('posts.kind')}
        value={values.kind}
        data={postKinds.map((kind) => ({ value: kind, label: postKindName(kind, say) }))}
        onChange={({ currentTarget }) => set('kind', postKindOf(currentTarget.value))}
      />
      <div className={classes.pair}>
        <TextField {...form.field('email')} type="email" label={say('email')} isOptional />
        <TextField {...form.field('phone')} type="tel" label={say('phone')} isOptional />
      </div>
    </AdminForm>
  );
}
