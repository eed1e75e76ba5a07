import type { Agency } from './AgenciesPage.js';
import { AgencyElsewhere } from './AgencyElsewhere.js';
import { AgencyForm } from './AgencyForm.js';
import { AgencyNames } from './AgencyNames.js';
import { AgencyOrder } from './AgencyOrder.js';
import { AgencyRetire } from './AgencyRetire.js';
import { MailboxesOfAgency } from './MailboxesOfAgency.js';

export interface AgencyPanelProps {
  /** of the address; 'new' */
  id: string;
  /** null: a new one, or one that this office does not have */
  agency: Agency | null;
  all: readonly Agency[];
  officeId: string;
  /** opens the one that was made */
  opened: (id: string) => void;
}

/** One agency: its facts, names, mailboxes, and its end. */
export function AgencyPanel({ id, agency, all, officeId, opened }: AgencyPanelProps) {
  if (agency === null && id !== 'new') return <AgencyElsewhere id={id} />;
  return (
    <>
      <AgencyForm agency={agency} all={all} officeId={officeId} opened={opened} />
      {agency && (
        <>
          <MailboxesOfAgency agency={agency} />
          <AgencyNames agency={agency} />
          <AgencyOrder agency={agency} all={all} officeId={officeId} />
          <AgencyRetire agency={agency} all={all} />
        </>
      )}
    </>
  );
}
