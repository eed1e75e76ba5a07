import { useMemo } from 'react';
import type { Answer } from '../api/api-types.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import { wordsFilter } from '../table/address-filter.js';
import type { Column } from '../table/column.js';
import { useAddressFilters } from '../table/use-address-filters.js';
import { useOpenRow } from '../table/use-open-row.js';
import { formatNumber } from '../words/formats.js';
import { AdminList } from './AdminList.js';
import { AdminPage } from './AdminPage.js';
import { GroupElsewhere } from './ListedElsewhere.js';
import { NewRowButton } from './NewRowButton.js';
import { isFound } from '../forms/matches-typed.js';
import { GroupForm } from './GroupForm.js';
import { GroupMembers } from './GroupMembers.js';
import { useOffice } from './use-office.js';
import { wordsColumn } from './words-column.js';
import { useAdminWords } from './words.js';

export type Group = Answer<'GET /api/agency-groups'>['groups'][number];

const filterSchema = { q: wordsFilter };

/** Nhóm cơ quan: what texts call "các sở, ban, ngành", with members that have their days. */
export default function GroupsPage() {
  const say = useAdminWords();
  const { officeId } = useOffice();
  const groups = useAnswer('GET /api/agency-groups', officeId === null ? null : { query: { officeId } });
  return (
    <AdminPage
      title={say('groups.title')}
      lead={say('groups.lead')}
      acts={<NewRowButton>{say('groups.add')}</NewRowButton>}
    >
      <Answered query={groups} what={say('groups.what')}>
        {(answer) => <GroupList all={answer.groups} officeId={officeId ?? ''} />}
      </Answered>
    </AdminPage>
  );
}

const current = ({ members }: Group): Group['members'] => members.filter(({ validTo }) => validTo === null);

function GroupList({ all, officeId }: { all: readonly Group[]; officeId: string }) {
  const say = useAdminWords();
  const row = useOpenRow();
  const {
    values: { q },
    set,
  } = useAddressFilters(filterSchema);
  const shown = useMemo(
    () => all.filter((group) => isFound(q, group.name, ...group.aliases, ...group.members.map(({ name }) => name))),
    [all, q],
  );
  const columns = useMemo((): Column<Group>[] => {
    const count = (group: Group) => formatNumber(current(group).length);
    const assignable = ({ isAssignable }: Group) => say(isAssignable ? 'groups.assignable' : 'groups.notAssignable');
    return [
      wordsColumn('name', say('groups.name'), 260, ({ name }) => name, { grows: true }),
      wordsColumn('count', say('groups.members'), 110, count, { isNumeric: true }),
      wordsColumn('use', say('groups.use'), 180, assignable, { hidesAt: 1 }),
    ];
  }, [say]);
  const open = all.find(({ id }) => id === row.id) ?? null;
  return (
    <AdminList<Group>
      id="admin-groups"
      title={say('groups.title')}
      search={{ label: say('groups.search'), value: q, set: (words) => set({ q: words }) }}
      shown={shown}
      all={all.length}
      columns={columns}
      keyOf={({ id }) => id}
      nameOf={({ name }) => name}
      underName={(group) => say('groups.memberCount', { n: current(group).length, count: current(group).length })}
      row={row}
      openName={row.id === 'new' ? say('groups.new') : (open?.name ?? '')}
      panel={(id) =>
        id !== 'new' && open === null ? (
          <GroupElsewhere id={id} />
        ) : (
          <div key={id}>
            <GroupForm group={open} officeId={officeId} opened={row.open} />
            {open && <GroupMembers group={open} officeId={officeId} />}
          </div>
        )
      }
      none={say('groups.none')}
    />
  );
}
