import { Button } from '@mantine/core';
import { useAct } from '../api/use-act.js';
import { formatDate } from '../words/formats.js';
import { TextField } from '../forms/TextField.js';
import type { Agency } from './AgenciesPage.js';
import { AdminForm } from './AdminForm.js';
import { useSetUpForm } from './use-set-up-form.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

type Name = Agency['names'][number];

/** The names by which texts of any time find the agency; official ones have their days, others may be taken away. */
export function AgencyNames({ agency: { id, names, groups } }: { agency: Agency }) {
  const say = useAdminWords();
  const change = useAct('PATCH /api/agencies/:id');
  const form = useSetUpForm(
    { alias: '' },
    ({ alias }) => (alias.trim() === '' ? { alias: say('names.missing') } : {}),
    async ({ alias }) => {
      if (await change.act({ params: { id }, body: { addAliases: [alias.trim()] } })) form.reset({ alias: '' });
    },
  );
  const timeOf = ({ kind, validFrom, validTo }: Name): string => {
    if (kind !== 'official') return say(kind === 'alias' ? 'names.alias' : 'names.abbreviation');
    if (validFrom && validTo) return say('names.fromTo', { from: formatDate(validFrom), to: formatDate(validTo) });
    if (validFrom) return say('names.from', { from: formatDate(validFrom) });
    return validTo ? say('names.to', { to: formatDate(validTo) }) : say('names.official');
  };
  return (
    <section className={classes.section} aria-labelledby={`names-${id}`}>
      <h3 id={`names-${id}`}>{say('names.title')}</h3>
      <ul className={classes.list}>
        {names.map((name) => (
          <li key={`${name.kind} ${name.name} ${name.validFrom ?? ''}`} className={classes.listRow}>
            <span>{name.name}</span>
            <span className="muted">{timeOf(name)}</span>
            {name.kind !== 'official' && (
              <Button
                variant="default"
                size="compact-sm"
                aria-label={`${say('names.remove')}: ${name.name}`}
                disabled={change.isActing}
                onClick={() => void change.act({ params: { id }, body: { removeAliases: [name.name] } })}
              >
                {say('names.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <AdminForm form={form} acting={change} send={say('names.add')} button={{ variant: 'default' }}>
        <TextField {...form.field('alias')} label={say('names.new')} />
      </AdminForm>
      <p className="muted">
        {groups.length > 0 ? say('names.groups', { groups: groups.join('; ') }) : say('names.noGroups')}
      </p>
    </section>
  );
}
