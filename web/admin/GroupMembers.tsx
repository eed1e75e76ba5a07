import { Button, MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../api/use-act.js';
import { useAnswer } from '../api/use-answer.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import { isDateOr } from '../forms/date-value.js';
import { DateField } from '../forms/DateField.js';
import { formatDate } from '../words/formats.js';
import { agencyOptions } from './agency-options.js';
import { ErrorSummary } from './ErrorSummary.js';
import type { Group } from './GroupsPage.js';
import { useForm } from './use-form.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

type Member = Group['members'][number];

/** "From always", as the API writes it. */
const ALWAYS = '0001-01-01';

/** Members with their days; a document counts those of its issue date. */
export function GroupMembers({ group, officeId }: { group: Group; officeId: string }) {
  const say = useAdminWords();
  const agencies = useAnswer('GET /api/agencies', { query: { officeId } });
  const add = useAct('POST /api/agency-groups/:id/members');
  const form = useForm(
    { agencyIds: [] as string[], validFrom: '' },
    ({ agencyIds, validFrom }) => ({
      ...(agencyIds.length === 0 ? { agencyIds: say('groups.memberMissing') } : {}),
      ...(isDateOr(validFrom, true) ? {} : { validFrom: say('date.wrong') }),
    }),
    async ({ agencyIds, validFrom }) => {
      const answer = await add.act({
        params: { id: group.id },
        body: { agencyIds, ...(validFrom ? { validFrom } : {}) },
      });
      if (answer) form.reset({ agencyIds: [], validFrom: '' });
    },
  );
  const { values, set, errors, idOf } = form;
  const inside = new Set(group.members.filter(({ validTo }) => validTo === null).map(({ agencyId }) => agencyId));
  return (
    <section className={classes.section} aria-labelledby={`members-${group.id}`}>
      <h3 id={`members-${group.id}`}>{say('groups.memberList', { n: inside.size })}</h3>
      <form className={classes.form} onSubmit={form.onSubmit} noValidate>
        <ErrorSummary form={form} />
        <ActTrouble problem={add.problem} againAt={add.againAt} again={add.again} />
        <MultiSelect
          id={idOf('agencyIds')}
          label={say('groups.addAgencies')}
          searchable
          nothingFoundMessage={say('noneFound')}
          {...agencyOptions(
            (agencies.data?.agencies ?? []).filter(({ id, validTo }) => validTo === null && !inside.has(id)),
          )}
          value={values.agencyIds}
          error={errors.agencyIds}
          onChange={(value) => set('agencyIds', value)}
        />
        <DateField
          id={idOf('validFrom')}
          label={say('optionalOf', { name: say('groups.from') })}
          hint={say('groups.fromNote')}
          value={values.validFrom}
          error={errors.validFrom}
          onChange={(value) => set('validFrom', value)}
        />
        <div>
          <Button type="submit" variant="default" disabled={add.isActing}>
            {say(add.isActing ? 'sending' : 'groups.addMembers')}
          </Button>
        </div>
      </form>
      <ul className={classes.list}>
        {group.members.map((member) => (
          <MemberRow
            key={`${member.agencyId} ${member.validFrom} ${member.validTo ?? ''}`}
            groupId={group.id}
            member={member}
          />
        ))}
      </ul>
    </section>
  );
}

function MemberRow({ groupId, member }: { groupId: string; member: Member }) {
  const say = useAdminWords();
  const [isOpen, setOpen] = useState(false);
  const change = useAct('PATCH /api/agency-groups/:id/members', { onDone: () => setOpen(false) });
  const key = { agencyId: member.agencyId, validFrom: member.validFrom };
  const form = useForm(
    { validTo: '' },
    ({ validTo }) => (isDateOr(validTo, false) ? {} : { validTo: say('date.wrong') }),
    ({ validTo }) => change.act({ params: { id: groupId }, body: { ...key, validTo } }),
  );
  const from =
    member.validFrom === ALWAYS ? say('groups.always') : say('names.from', { from: formatDate(member.validFrom) });
  const time = member.validTo === null ? from : `${from}, ${say('names.to', { to: formatDate(member.validTo) })}`;
  return (
    <li className={classes.listRow}>
      <span>
        {member.name} <span className="muted">· {time}</span>
      </span>
      {!isOpen && member.validTo === null && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={`${say('groups.end')}: ${member.name}`}
          onClick={() => setOpen(true)}
        >
          {say('groups.end')}
        </Button>
      )}
      {isOpen && (
        <form className={classes.form} onSubmit={form.onSubmit} noValidate>
          <ErrorSummary form={form} />
          <ActTrouble problem={change.problem} againAt={change.againAt} again={change.again} />
          <DateField
            id={form.idOf('validTo')}
            label={say('groups.lastOn')}
            value={form.values.validTo}
            error={form.errors.validTo}
            onChange={(value) => form.set('validTo', value)}
          />
          <div className={classes.acts}>
            <Button type="submit" size="compact-md" disabled={change.isActing}>
              {say('groups.endDo')}
            </Button>
            <Button
              variant="default"
              size="compact-md"
              disabled={change.isActing}
              onClick={() => void change.act({ params: { id: groupId }, body: { ...key, isMistaken: true } })}
            >
              {say('groups.mistaken')}
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
