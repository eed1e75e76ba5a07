import type { DraftDocument } from '../directives/draft.schemas.js';
import type { DocumentChange } from './edits.schemas.js';

/** What a field of the head holds, in the form in which an edit names it. */
export function fieldOfDocument(document: DraftDocument, field: DocumentChange['field']): DocumentChange['value'] {
  if (field === 'directedBy') return { name: document.directedBy, postId: document.directedByPostId ?? null };
  return field === 'sourceStatement' ? (document.sourceStatement ?? null) : document[field];
}

/** The head with that field changed: from then on it is a person's, no longer the edXML header's. */
export function withDocumentField(document: DraftDocument, change: DocumentChange): DraftDocument {
  const { hinted, ...rest } = withField(document, change);
  const left = hinted?.filter((field) => field !== change.field) ?? [];
  return left.length > 0 ? { ...rest, hinted: left } : rest;
}

function withField(document: DraftDocument, change: DocumentChange): DraftDocument {
  switch (change.field) {
    case 'directedBy':
      return { ...document, directedBy: change.value.name, directedByPostId: change.value.postId };
    case 'number':
      return { ...document, number: change.value?.trim() || null };
    case 'issuer':
      return { ...document, issuer: change.value?.trim() || null };
    case 'subject':
      return { ...document, subject: change.value?.trim() || null };
    case 'sourceStatement':
      return { ...document, sourceStatement: change.value?.trim() || null };
    case 'type':
      return { ...document, type: change.value };
    case 'issuedOn':
      return { ...document, issuedOn: change.value };
    case 'signer':
      return { ...document, signer: change.value };
    case 'urgency':
      return { ...document, urgency: change.value };
    default:
      return change satisfies never;
  }
}
