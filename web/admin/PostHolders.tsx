import { useAct } from '../api/use-act.js';
import { isDateOr } from '../forms/date-value.js';
import { DateField } from '../forms/DateField.js';
import { formatDate } from '../words/formats.js';
import { TextField } from '../forms/TextField.js';
import { AdminForm } from './AdminForm.js';
import { EndRow } from './EndRow.js';
import type { Post } from './PostsPage.js';
import { useSetUpForm } from './use-set-up-form.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

type Holder = Post['holders'][number];

/** Who holds a post from when: a new holder ends the one before. */
export function PostHolders({ post }: { post: Post }) {
  const say = useAdminWords();
  const add = useAct('POST /api/posts/:id/holders');
  const form = useSetUpForm(
    { name: '', fromOn: '' },
    ({ name, fromOn }) => ({
      ...(name.trim() === '' ? { name: say('holders.nameMissing') } : {}),
      ...(isDateOr(fromOn, false) ? {} : { fromOn: say('date.wrong') }),
    }),
    async ({ name, fromOn }) => {
      if (await add.act({ params: { id: post.id }, body: { name: name.trim(), fromOn } }))
        form.reset({ name: '', fromOn: '' });
    },
  );
  return (
    <section className={classes.section} aria-labelledby={`holders-${post.id}`}>
      <h3 id={`holders-${post.id}`}>{say('holders.title')}</h3>
      {post.holders.length === 0 && <p className="muted">{say('holders.none')}</p>}
      <ul className={classes.list}>
        {post.holders.toReversed().map((holder) => (
          <HolderRow key={`${holder.id} ${holder.toOn ?? ''}`} holder={holder} />
        ))}
      </ul>
      <AdminForm form={form} acting={add} send={say('holders.add')} button={{ variant: 'default' }}>
        <div className={classes.pair}>
          <TextField {...form.field('name')} label={say('holders.name')} />
          <DateField {...form.field('fromOn')} label={say('holders.fromOn')} hint={say('holders.fromNote')} />
        </div>
      </AdminForm>
    </section>
  );
}

function HolderRow({ holder: { id, name, fromOn, toOn } }: { holder: Holder }) {
  const say = useAdminWords();
  const change = useAct('PATCH /api/post-holders/:id');
  return (
    <EndRow
      name={name}
      time={
        toOn === null
          ? say('names.from', { from: formatDate(fromOn) })
          : say('names.fromTo', { from: formatDate(fromOn), to: formatDate(toOn) })
      }
      hasEnded={toOn !== null}
      words={{ open: say('holders.end'), lastOn: say('holders.toOn'), send: say('holders.endDo') }}
      acting={change}
      end={(lastOn) => change.act({ params: { id }, body: { toOn: lastOn } })}
    />
  );
}
