import { Missing } from '../app/states/Missing.js';
import type { Agency } from './AgenciesPage.js';
import { AgencyForm } from './AgencyForm.js';
import { AgencyNames } from './AgencyNames.js';
import { AgencyRetire } from './AgencyRetire.js';
import { MailboxesOfAgency } from './MailboxesOfAgency.js';

export interface AgencyPanelProps {
  /** null: a new one, or one that is not there */
  agency: Agency | null;
  isNew: boolean;
  all: readonly Agency[];
  officeId: string;
  /** opens the one that was made */
  opened: (id: string) => void;
}

/** One agency: its facts, names, mailboxes, and its end. */
export function AgencyPanel({ agency, isNew, all, officeId, opened }: AgencyPanelProps) {
  if (agency === null && !isNew) return <Missing />;
  return (
    <>
      <AgencyForm agency={agency} all={all} officeId={officeId} opened={opened} />
      {agency && (
        <>
          <MailboxesOfAgency agency={agency} />
          <AgencyNames agency={agency} />
          <AgencyRetire agency={agency} all={all} />
        </>
      )}
    </>
  );
}
