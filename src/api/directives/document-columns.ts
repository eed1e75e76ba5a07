import { splitDocumentNumber } from '../../domain/document-number.js';
import { searchText } from '../../domain/fold-vietnamese.js';
import type { Draft } from './draft.schemas.js';

/**
 * What stands in a directive's own columns while it is a draft, so that an existing number is met at once.
 * @param officeName issuer of what names none
 */
export function documentColumns({ document }: Draft, officeName: string) {
  const parts = document.number === null ? null : splitDocumentNumber(document.number);
  const yearOfIssue = document.issuedOn === null ? null : Number(document.issuedOn.slice(0, 4));
  const issuer = document.issuer ?? officeName;
  return {
    number: parts?.number ?? null,
    notation: parts?.notation ?? null,
    year: parts ? (parts.year ?? yearOfIssue) : null,
    issuer,
    type: document.type,
    issuedOn: document.issuedOn,
    subject: document.subject?.trim() ?? '',
    directedBy: document.directedBy,
    directedByPostId: document.directedByPostId ?? null,
    urgency: document.urgency,
    sourceStatement: document.sourceStatement?.trim() || null,
    search: searchText(document.number, issuer, document.subject),
  };
}
