import { Button, Checkbox } from '@mantine/core';
import { lazy, Suspense, useMemo } from 'react';
import { Link } from 'wouter';
import type { Answer } from '../api/api-types.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import { Waiting } from '../app/states/Waiting.js';
import { flagFilter, wordsFilter } from '../table/address-filter.js';
import type { Column } from '../table/column.js';
import { useAddressFilters } from '../table/use-address-filters.js';
import { useOpenRow } from '../table/use-open-row.js';
import { dateOf, formatDate } from '../words/formats.js';
import { AdminList } from './AdminList.js';
import { AdminPage } from './AdminPage.js';
import { NewRowButton } from './NewRowButton.js';
import { MailAddresses } from './MailAddress.js';
import { isFound } from '../forms/matches-typed.js';
import { useOffice } from './use-office.js';
import { wordsColumn } from './words-column.js';
import { useAdminWords } from './words.js';

export type Agency = Answer<'GET /api/agencies'>['agencies'][number];

// Its searchable choices weigh as much as the list: they come when something is opened.
const AgencyPanel = lazy(async () => ({ default: (await import('./AgencyPanel.js')).AgencyPanel }));

const filterSchema = { q: wordsFilter, missing: flagFilter, ended: flagFilter };

const activeAddresses = (agency: Agency): string[] =>
  agency.mailboxes.filter(({ isActive }) => isActive).map(({ address }) => address);

/** Cơ quan: the registry, and beside it the agency that is open. */
export default function AgenciesPage() {
  const say = useAdminWords();
  const { officeId } = useOffice();
  const agencies = useAnswer('GET /api/agencies', officeId === null ? null : { query: { officeId } });
  return (
    <AdminPage
      title={say('agencies.title')}
      lead={say('agencies.lead')}
      acts={
        <>
          <Button component={Link} href="/admin/imports" variant="default">
            {say('imports.fromFile')}
          </Button>
          <NewRowButton>{say('agencies.add')}</NewRowButton>
        </>
      }
    >
      <Answered query={agencies} what={say('agencies.what')}>
        {({ agencies: all, clock }) => <AgencyList all={all} officeId={officeId ?? ''} today={dateOf(clock.at)} />}
      </Answered>
    </AdminPage>
  );
}

function AgencyList({ all, officeId, today }: { all: readonly Agency[]; officeId: string; today: string }) {
  const say = useAdminWords();
  const row = useOpenRow();
  const {
    values: { q, missing, ended },
    set,
  } = useAddressFilters(filterSchema);
  const shown = useMemo(
    () =>
      all
        .filter((agency) => ended || agency.validTo === null || agency.validTo >= today)
        .filter((agency) => !missing || activeAddresses(agency).length === 0)
        .filter((agency) =>
          isFound(q, agency.name, ...agency.names.map(({ name }) => name), ...activeAddresses(agency)),
        ),
    [all, q, missing, ended, today],
  );
  const columns = useMemo((): Column<Agency>[] => {
    const stateOf = ({ validTo }: Agency): string => {
      if (validTo === null) return say('inUse');
      return validTo >= today ? say('agencies.endsOn', { on: formatDate(validTo) }) : say('ended');
    };
    return [
      wordsColumn('name', say('agencies.name'), 220, ({ name }) => name, { grows: true }),
      wordsColumn('kind', say('agencies.kind'), 150, ({ kind }) => say(`agencyKind.${kind}`), { hidesAt: 2 }),
      {
        key: 'mailboxes',
        head: say('agencies.mailboxes'),
        width: 200,
        grows: true,
        cell: (agency) =>
          activeAddresses(agency).length > 0 ? (
            <MailAddresses addresses={activeAddresses(agency)} />
          ) : (
            <strong>{say('agencies.noMailbox')}</strong>
          ),
        text: (agency) => activeAddresses(agency).join(', ') || say('agencies.noMailbox'),
      },
      wordsColumn('phone', say('phone'), 130, ({ phone }) => phone ?? '', { hidesAt: 1 }),
      wordsColumn('state', say('state'), 120, stateOf),
    ];
  }, [say, today]);
  const open = all.find(({ id }) => id === row.id) ?? null;
  return (
    <AdminList<Agency>
      id="admin-agencies"
      title={say('agencies.title')}
      search={{ label: say('agencies.search'), value: q, set: (words) => set({ q: words }) }}
      filters={
        <>
          <Checkbox
            label={say('agencies.onlyMissing')}
            checked={missing}
            onChange={({ currentTarget }) => set({ missing: currentTarget.checked })}
          />
          <Checkbox
            label={say('agencies.alsoEnded')}
            checked={ended}
            onChange={({ currentTarget }) => set({ ended: currentTarget.checked })}
          />
        </>
      }
      shown={shown}
      all={all.length}
      columns={columns}
      keyOf={({ id }) => id}
      nameOf={({ name }) => name}
      underName={(agency) => activeAddresses(agency).join(', ') || say('agencies.noMailbox')}
      row={row}
      openName={row.id === 'new' ? say('agencies.new') : (open?.name ?? '')}
      panel={(id) => (
        <Suspense fallback={<Waiting text={say('panel.loading')} />}>
          <AgencyPanel
            key={id}
            id={id}
            agency={id === 'new' ? null : open}
            all={all}
            officeId={officeId}
            opened={row.open}
          />
        </Suspense>
      )}
      none={say('agencies.none')}
    />
  );
}
