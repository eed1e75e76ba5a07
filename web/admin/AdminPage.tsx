import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { usePageTitle } from '../app/use-page-title.js';
import { chooseOffice } from './chosen-office.js';
import { useOffice } from './use-office.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

export interface AdminPageProps {
  title: string;
  /** one sentence under the heading */
  lead?: string;
  /** buttons beside the heading */
  acts?: ReactNode;
  /** the page is about the whole installation, not about one office */
  isOfAll?: boolean;
  children: ReactNode;
}

/** The frame of an administrator's page: heading, the office where there are several, what may be done. */
export function AdminPage({ title, lead, acts, isOfAll = false, children }: AdminPageProps) {
  const say = useAdminWords();
  const { officeId, offices } = useOffice();
  const [path, navigate] = useLocation();
  const change = (id: string): void => {
    // What is open is of the office that is left.
    const query = new URLSearchParams(window.location.search);
    query.delete('row');
    navigate(query.size > 0 ? `${path}?${query}` : path, { replace: true });
    chooseOffice(id);
  };
  usePageTitle(title);
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <h1 tabIndex={-1}>{title}</h1>
        <div className={classes.acts}>
          {!isOfAll && offices.length > 1 && (
            <NativeSelect
              aria-label={say('office')}
              value={officeId ?? ''}
              onChange={({ currentTarget }) => change(currentTarget.value)}
              data={offices.map(({ id, secretariatName }) => ({ value: id, label: secretariatName }))}
            />
          )}
          {acts}
        </div>
      </header>
      {lead && <p className={`${classes.lead} muted`}>{lead}</p>}
      {children}
    </div>
  );
}
