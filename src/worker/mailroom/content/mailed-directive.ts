import { localDateOf } from '../../../domain/plain-date.js';
import { writtenNumber } from '../../../domain/document-number.js';
import type { MailedDirective } from '../../../mail/mail-content.js';
import { documentTypeName } from './document-type-names.js';
import type { Scene } from './scene.js';

/** The columns of a directive that mails speak of: never its text and draft, which are large. */
export const directiveColumns = {
  id: true,
  officeId: true,
  number: true,
  notation: true,
  issuer: true,
  type: true,
  issuedOn: true,
  subject: true,
  directedBy: true,
  urgency: true,
  sourceStatement: true,
  fileId: true,
  state: true,
  specialistId: true,
  room: true,
  launchedAt: true,
  concludedAt: true,
} as const;

/** Those columns of one directive. */
export interface DirectiveFacts {
  id: string;
  number: string | null;
  notation: string | null;
  issuer: string | null;
  type: string;
  issuedOn: string | null;
  subject: string;
  directedBy: string | null;
  urgency: string | null;
  sourceStatement: string | null;
  fileId: string | null;
  state: string;
  specialistId: string | null;
  room: string | null;
  launchedAt: Date | null;
  concludedAt: Date | null;
}

const urgencies = ['KHAN', 'THUONG_KHAN', 'HOA_TOC'] as const;

/** How mails name a directive. @param linkId the recipient's link to its page, through which the original is reached */
export function mailedDirective(
  facts: DirectiveFacts,
  { office, now, urls }: Scene,
  linkId: string | null = null,
): MailedDirective {
  const { number, notation } = facts;
  return {
    directiveId: facts.id,
    typeName: documentTypeName(facts.type),
    number: number === null ? null : writtenNumber({ number, notation: notation ?? '' }),
    issuedOn: facts.issuedOn ?? localDateOf(facts.launchedAt ?? now),
    issuer: facts.issuer ?? office.name,
    subject: facts.subject.trim() === '' || facts.subject === facts.sourceStatement ? null : facts.subject,
    statedSource: number === null ? facts.sourceStatement : null,
    directedBy: facts.directedBy,
    signedFileUrl: facts.fileId === null || linkId === null ? null : urls.original(linkId),
    urgency: urgencies.find((urgency) => urgency === facts.urgency) ?? null,
  };
}
