import type { Say } from './thing-words.js';

const fields = [
  'lead',
  'coordinators',
  'action',
  'product',
  'reportTo',
  'clause',
  'deadline',
  'number',
  'type',
  'issuedOn',
  'issuer',
  'subject',
  'signer',
  'directedBy',
  'urgency',
] as const;

/** A field of a saved version, in words; what follows from answers of a person is named as that answer. */
export function fieldWords(say: Say, field: string): string {
  const known = fields.find((one) => one === field);
  if (known) return lower(say(`field.${known}`));
  switch (field) {
    case '*':
      return say('changed.whole');
    case 'isConfirmed':
      return say('changed.isConfirmed');
    case 'isDropped':
      return say('changed.isDropped');
    case 'isEachLead':
      return lower(say('field.lead'));
    case 'isUndatedStated':
    case 'deadlineBasis':
      return lower(say('field.deadline'));
    case 'settled':
      return say('changed.settled');
    case 'directedByPostId':
      return lower(say('field.directedBy'));
    case 'sourceStatement':
      return lower(say('field.sourceStatement'));
    default:
      return field;
  }
}

const lower = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);
