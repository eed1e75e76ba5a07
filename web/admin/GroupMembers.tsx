import { Button, MultiSelect } from '@mantine/core';
import { useAct } from '../api/use-act.js';
import { useAnswer } from '../api/use-answer.js';
import { isDateOr } from '../forms/date-value.js';
import { DateField } from '../forms/DateField.js';
import { formatDate } from '../words/formats.js';
import { agencyOptions } from './agency-options.js';
import { AdminForm } from './AdminForm.js';
import { EndRow } from './EndRow.js';
import type { Group } from './GroupsPage.js';
import { useSetUpForm } from './use-set-up-form.js';
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
  const form = useSetUpForm(
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
      <AdminForm form={form} acting={add} send={say('groups.addMembers')} button={{ variant: 'default' }}>
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
        <DateField {...form.field('validFrom')} label={say('groups.from')} isOptional hint={say('groups.fromNote')} />
      </AdminForm>
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
  const change = useAct('PATCH /api/agency-groups/:id/members');
  const { agencyId, validFrom, validTo, name } = member;
  const key = { agencyId, validFrom };
  const from = validFrom === ALWAYS ? say('groups.always') : say('names.from', { from: formatDate(validFrom) });
  return (
    <EndRow
      name={name}
      time={validTo === null ? from : `${from}, ${say('names.to', { to: formatDate(validTo) })}`}
      hasEnded={validTo !== null}
      words={{ open: say('groups.end'), lastOn: say('groups.lastOn'), send: say('groups.endDo') }}
      acting={change}
      end={(lastOn) => change.act({ params: { id: groupId }, body: { ...key, validTo: lastOn } })}
      beside={
        <Button
          variant="default"
          size="compact-md"
          disabled={change.isActing}
          onClick={() => void change.act({ params: { id: groupId }, body: { ...key, isMistaken: true } })}
        >
          {say('groups.mistaken')}
        </Button>
      }
    />
  );
}
