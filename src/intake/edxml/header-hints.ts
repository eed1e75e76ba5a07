import type { HeaderHints } from '../intake-document.js';
import { allNamed, type EnvelopeNode, firstAt, wordsAt } from './envelope.js';
import { plainDate } from './plain-date.js';

/** OtherInfo/Priority of QCVN 102:2016; 0 is a document without a mark. */
const URGENCY: Record<string, NonNullable<HeaderHints['urgency']>> = {
  '1': 'KHAN',
  '2': 'THUONG_KHAN',
  '3': 'HOA_TOC',
  // "Hỏa tốc hẹn giờ", as the axis counts on.
  '4': 'HOA_TOC',
};
/** Bussiness/BussinessDocType (spelt so in the standard); 0 is a new document. */
const BUSINESS: Record<string, NonNullable<HeaderHints['businessType']>> = {
  '1': 'REVOKE',
  '2': 'UPDATE',
  '3': 'REPLACE',
};
const MOST_RECIPIENTS = 500;

/** What the envelope's header says of its document; only what is there and can be read. */
export function headerHints(envelope: EnvelopeNode): HeaderHints {
  const header = firstAt(envelope, 'messageheader') ?? envelope;
  const hints: HeaderHints = {};
  const set = <K extends keyof HeaderHints>(key: K, value: HeaderHints[K] | undefined | null): void => {
    if (value !== undefined && value !== null) hints[key] = value;
  };
  set('number', numberOf(header));
  set(
    'issuedOn',
    plainDate(wordsAt(header, 'promulgationinfo/promulgationdate') ?? wordsAt(header, 'promulgationdate')),
  );
  set('place', wordsAt(header, 'promulgationinfo/place'));
  set('issuer', wordsAt(header, 'from/organname') ?? wordsAt(header, 'from/organizationincharge'));
  set('subject', wordsAt(header, 'subject'));
  set('documentId', wordsAt(header, 'documentid'));
  set('documentType', wordsAt(header, 'documenttype/typename'));
  set('signer', wordsAt(header, 'signerinfo/fullname') ?? wordsAt(header, 'fullname'));
  set('signerPosition', wordsAt(header, 'signerinfo/position'));
  set('dueOn', plainDate(wordsAt(header, 'duedate')));
  set('responseFor', wordsAt(header, 'responsefor/code'));
  set('urgency', URGENCY[wordsAt(envelope, 'priority') ?? '']);
  set('businessType', BUSINESS[wordsAt(envelope, 'bussinessdoctype') ?? wordsAt(envelope, 'businessdoctype') ?? '']);
  set('recipients', names(allNamed(header, 'to').flatMap((to) => allNamed(to, 'organname'))));
  set(
    'appendixes',
    names(allNamed(envelope, 'appendixes').flatMap((node) => (node.children.length > 0 ? node.children : [node]))),
  );
  return hints;
}

/** "214" and "UBND-VX" are "214/UBND-VX"; some systems put both in one field. */
function numberOf(header: EnvelopeNode): string | undefined {
  const code = allNamed(header, 'code').find((node) => node.children.length > 0) ?? header;
  const number = wordsAt(code, 'codenumber');
  const notation = wordsAt(code, 'codenotation')?.replace(/^\//u, '');
  if (number === undefined) return notation !== undefined && /^\d/u.test(notation) ? notation : undefined;
  if (notation === undefined || number.includes('/')) return number;
  return notation.startsWith(`${number}/`) ? notation : `${number}/${notation}`;
}

function names(nodes: readonly EnvelopeNode[]): string[] | undefined {
  const found = nodes
    .map(({ text }) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .filter((name) => name !== '');
  return found.length > 0 ? [...new Set(found)].slice(0, MOST_RECIPIENTS) : undefined;
}
