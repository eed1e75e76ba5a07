import { agencyLinkToken } from '../../../database/agency-link.js';
import type { Transaction } from '../../../database/database.js';
import type { Mail, Office } from '../../../database/generated/client.js';
import { localDateOf, type PlainDate } from '../../../domain/plain-date.js';
import { officePolicy, type OfficePolicy } from '../../../followup/policy.js';
import type { MailroomSettings } from '../mailroom-settings.js';

/** What every mail's content is made from, read in the transaction that prepares the mail. */
export interface Scene {
  tx: Transaction;
  mail: Mail;
  /** the business clock */
  now: Date;
  today: PlainDate;
  office: Office;
  policy: OfficePolicy;
  isDemonstration: boolean;
  urls: MailUrls;
}

/** Addresses of pages. Null: that page is not there yet, and no mail names it. */
export interface MailUrls {
  home: string;
  signIn: string | null;
  /** an agency's page of one directive, which needs no account */
  readonly agencyPage: (linkId: string) => string;
  /** the stored original, on that page */
  readonly original: (linkId: string) => string;
  desk: string | null;
  readonly directive: (id: string) => string | null;
  readonly assignment: (id: string) => string | null;
}

export async function openScene(tx: Transaction, mail: Mail, now: Date, settings: MailroomSettings): Promise<Scene> {
  const office = await tx.office.findUniqueOrThrow({ where: { id: mail.officeId } });
  const installation = await tx.installation.findFirstOrThrow({ select: { kind: true, linkSecret: true } });
  return {
    tx,
    mail,
    now,
    today: localDateOf(now),
    office,
    policy: await officePolicy(tx, mail.officeId),
    isDemonstration: installation.kind === 'demonstration',
    urls: urlsOf(settings.publicUrl, installation.linkSecret),
  };
}

function urlsOf(publicUrl: string, linkSecret: string): MailUrls {
  const agencyPage = (linkId: string) => `${publicUrl}/nhiem-vu/${agencyLinkToken(linkSecret, linkId)}`;
  return {
    home: publicUrl,
    agencyPage,
    original: (linkId) => `${agencyPage(linkId)}/van-ban`,
    // The desks are to come: until then people work through the API and the command line, which no mail can link to.
    signIn: null,
    desk: null,
    directive: () => null,
    assignment: () => null,
  };
}
