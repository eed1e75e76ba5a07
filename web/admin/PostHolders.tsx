import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../api/use-act.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import { isDateOr } from '../forms/date-value.js';
import { DateField } from '../forms/DateField.js';
import { formatDate } from '../words/formats.js';
import { ErrorSummary } from './ErrorSummary.js';
import type { Post } from './PostsPage.js';
import { useForm } from './use-form.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

type Holder = Post['holders'][number];

/** Who holds a post from when: a new holder ends the one before. */
export function PostHolders({ post }: { post: Post }) {
  const say = useAdminWords();
  const add = useAct('POST /api/posts/:id/holders');
  const form = useForm(
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
      <form className={classes.form} onSubmit={form.onSubmit} noValidate>
        <ErrorSummary form={form} />
        <ActTrouble problem={add.problem} againAt={add.againAt} again={add.again} />
        <div className={classes.pair}>
          <TextInput
            id={form.idOf('name')}
            label={say('holders.name')}
            value={form.values.name}
            error={form.errors.name}
            onChange={({ currentTarget }) => form.set('name', currentTarget.value)}
          />
          <DateField
            id={form.idOf('fromOn')}
            label={say('holders.fromOn')}
            hint={say('holders.fromNote')}
            value={form.values.fromOn}
            error={form.errors.fromOn}
            onChange={(value) => form.set('fromOn', value)}
          />
        </div>
        <div>
          <Button type="submit" variant="default" disabled={add.isActing}>
            {say(add.isActing ? 'sending' : 'holders.add')}
          </Button>
        </div>
      </form>
    </section>
  );
}

function HolderRow({ holder: { id, name, fromOn, toOn } }: { holder: Holder }) {
  const say = useAdminWords();
  const [isOpen, setOpen] = useState(false);
  const change = useAct('PATCH /api/post-holders/:id', { onDone: () => setOpen(false) });
  const form = useForm(
    { toOn: '' },
    (values) => (isDateOr(values.toOn, false) ? {} : { toOn: say('date.wrong') }),
    (values) => change.act({ params: { id }, body: { toOn: values.toOn } }),
  );
  return (
    <li className={classes.listRow}>
      <span>
        {name}{' '}
        <span className="muted">
          ·{' '}
          {toOn === null
            ? say('names.from', { from: formatDate(fromOn) })
            : say('names.fromTo', { from: formatDate(fromOn), to: formatDate(toOn) })}
        </span>
      </span>
      {toOn === null && !isOpen && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={`${say('holders.end')}: ${name}`}
          onClick={() => setOpen(true)}
        >
          {say('holders.end')}
        </Button>
      )}
      {isOpen && (
        <form className={classes.form} onSubmit={form.onSubmit} noValidate>
          <ErrorSummary form={form} />
          <ActTrouble problem={change.problem} againAt={change.againAt} again={change.again} />
          <DateField
            id={form.idOf('toOn')}
            label={say('holders.toOn')}
            value={form.values.toOn}
            error={form.errors.toOn}
            onChange={(value) => form.set('toOn', value)}
          />
          <div className={classes.acts}>
            <Button type="submit" size="compact-md" disabled={change.isActing}>
              {say('holders.endDo')}
            </Button>
            <Button variant="default" size="compact-md" onClick={() => setOpen(false)}>
              {say('cancel')}
            </Button>
          </div>
        </form>
      )}
    </li>
  );
}
