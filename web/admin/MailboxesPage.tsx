import { Checkbox } from '@mantine/core';
import { useMemo } from 'react';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import { flagFilter, wordsFilter } from '../table/address-filter.js';
import type { Column } from '../table/column.js';
import { useAddressFilters } from '../table/use-address-filters.js';
import { useOpenRow } from '../table/use-open-row.js';
import type { Agency } from './AgenciesPage.js';
import { AdminList } from './AdminList.js';
import { AdminPage } from './AdminPage.js';
import { AgencyElsewhere } from './AgencyElsewhere.js';
import { MailAddresses } from './MailAddress.js';
import { isFound } from '../forms/matches-typed.js';
import { MailboxesOfAgency } from './MailboxesOfAgency.js';
import { useOffice } from './use-office.js';
import { useAdminWords } from './words.js';

const filterSchema = { q: wordsFilter, missing: flagFilter };

const activeOf = ({ mailboxes }: Agency) => mailboxes.filter(({ isActive }) => isActive);

/** Hộp thư: which agency is written to where; those without an address first. */
export default function MailboxesPage() {
  const say = useAdminWords();
  const { officeId } = useOffice();
  const agencies = useAnswer('GET /api/agencies', officeId === null ? null : { query: { officeId } });
  return (
    <AdminPage title={say('mailboxes.page')} lead={say('mailboxes.lead')}>
      <Answered query={agencies} what={say('agencies.what')}>
        {({ agencies: all }) => <MailboxList all={all} />}
      </Answered>
    </AdminPage>
  );
}

function MailboxList({ all }: { all: readonly Agency[] }) {
  const say = useAdminWords();
  const row = useOpenRow();
  const {
    values: { q, missing },
    set,
  } = useAddressFilters(filterSchema);
  const living = useMemo(() => all.filter(({ validTo }) => validTo === null), [all]);
  const shown = useMemo(
    () =>
      living
        .filter((agency) => !missing || activeOf(agency).length === 0)
        .filter((agency) => isFound(q, agency.name, ...agency.mailboxes.map(({ address }) => address)))
        .sort((a, b) => Number(activeOf(a).length > 0) - Number(activeOf(b).length > 0)),
    [living, q, missing],
  );
  const columns = useMemo((): Column<Agency>[] => {
    const inUse = (agency: Agency) =>
      activeOf(agency)
        .map(({ address }) => address)
        .join(', ');
    const out = (agency: Agency) =>
      agency.mailboxes
        .filter(({ isActive }) => !isActive)
        .map(({ address }) => address)
        .join(', ');
    return [
      {
        key: 'name',
        head: say('agencies.name'),
        width: 220,
        grows: true,
        cell: ({ name }) => name,
        text: ({ name }) => name,
      },
      {
        key: 'inUse',
        head: say('mailboxes.inUse'),
        width: 240,
        grows: true,
        cell: (agency) =>
          activeOf(agency).length > 0 ? (
            <MailAddresses addresses={activeOf(agency).map(({ address }) => address)} />
          ) : (
            <strong>{say('agencies.noMailbox')}</strong>
          ),
        text: (agency) => inUse(agency) || say('agencies.noMailbox'),
      },
      { key: 'ended', head: say('mailboxes.ended'), width: 180, hidesAt: 1, cell: out, text: out },
    ];
  }, [say]);
  const open = living.find(({ id }) => id === row.id);
  return (
    <AdminList<Agency>
      id="admin-mailboxes"
      title={say('mailboxes.page')}
      search={{ label: say('mailboxes.search'), value: q, set: (words) => set({ q: words }) }}
      filters={
        <Checkbox
          label={say('agencies.onlyMissing')}
          checked={missing}
          onChange={({ currentTarget }) => set({ missing: currentTarget.checked })}
        />
      }
      shown={shown}
      all={living.length}
      columns={columns}
      keyOf={({ id }) => id}
      nameOf={({ name }) => name}
      underName={(agency) =>
        activeOf(agency)
          .map(({ address }) => address)
          .join(', ') || say('agencies.noMailbox')
      }
      row={row}
      openName={open?.name ?? ''}
      panel={(id) => (open ? <MailboxesOfAgency key={open.id} agency={open} /> : <AgencyElsewhere id={id} />)}
      none={say('agencies.none')}
    />
  );
}
