import { useEffect } from 'react';
import type { Problem } from '../api/problem.js';
import { Failed } from '../app/states/Failed.js';
import { Missing } from '../app/states/Missing.js';
import { Waiting } from '../app/states/Waiting.js';
import { chooseOffice } from './chosen-office.js';
import { useOffice } from './use-office.js';
import { useAdminWords } from './words.js';

export interface ElsewhereProps {
  /** what was asked about the row, in whichever office it is */
  query: { error: Problem | null; isPending: boolean; refetch: () => unknown };
  /** the office that has it; null or undefined: none */
  officeId: string | null | undefined;
}

/**
 * In the place of a row that a link names and the office on the page does not have: the page goes over to the office that has
 * it, and the row opens there.
 */
export function Elsewhere({ query, officeId }: ElsewhereProps) {
  const say = useAdminWords();
  const { officeId: here, offices } = useOffice();
  const isElsewhere =
    officeId !== null && officeId !== undefined && officeId !== here && offices.some(({ id }) => id === officeId);
  useEffect(() => {
    if (isElsewhere) chooseOffice(officeId);
  }, [isElsewhere, officeId]);
  if (query.isPending || isElsewhere) return <Waiting text={say('panel.loading')} />;
  if (query.error && !query.error.isMissing) return <Failed problem={query.error} again={() => void query.refetch()} />;
  return <Missing />;
}
