import { useAnswer } from '../api/use-answer.js';
import { useChosenOffice } from './chosen-office.js';

export interface OfficeChoice {
  /** null while the offices are being read */
  officeId: string | null;
  offices: readonly { id: string; name: string; secretariatName: string }[];
}

/** The office that the page is about: the only one, or the one that was chosen. */
export function useOffice(): OfficeChoice {
  const chosen = useChosenOffice();
  const { data } = useAnswer('GET /api/offices', {}, { live: 'never', staleTime: 300_000 });
  const offices = data?.offices ?? [];
  const office = offices.find(({ id }) => id === chosen) ?? offices[0];
  return { officeId: office?.id ?? null, offices };
}
