import { agencyLinkToken } from '../../../database/agency-link.js';
import type { Transaction } from '../../../database/database.js';
import type { Mail, Office } from '../../../database/generated/client.js';
import { localDateOf, type PlainDate } from '../../../domain/plain-date.js';
import {
  clockAndPolicyColumns,
  policyOf,
  type ClockAndPolicyRow,
  type OfficePolicy,
} from '../../../followup/policy.js';
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

/** Addresses of pages: the desks behind the sign-in, and an agency's page that needs no account. */
export interface MailUrls {
  home: string;
  signIn: string;
  /** an agency's page of one directive, which needs no account */
  readonly agencyPage: (linkId: string) => string;
  /** the stored original, on that page */
  readonly original: (linkId: string) => string;
  /** what waits for the specialist */
  desk: string;
  readonly directive: (id: string) => string;
  readonly assignment: (id: string) => string;
}

type SceneRow = Office & ClockAndPolicyRow & { installationKind: string; linkSecret: string };

/** Reads the clock, the office with its policy, and the installation in one question. */
export async function openScene(tx: Transaction, mail: Mail, settings: MailroomSettings): Promise<Scene> {
  const [row] = await tx.$queryRaw<SceneRow[]>`
    SELECT o.*, ${clockAndPolicyColumns}, i.kind AS "installationKind", i."linkSecret"
    FROM office o CROSS JOIN installation i WHERE o.id = ${mail.officeId}::uuid`;
  if (!row) throw new Error(`there is no office ${mail.officeId}`);
  const { now, installationKind, linkSecret, ...office } = row;
  return {
    tx,
    mail,
    now,
    today: localDateOf(now),
    office,
    policy: await policyOf(tx, mail.officeId, row),
    isDemonstration: installationKind === 'demonstration',
    urls: urlsOf(settings.publicUrl, linkSecret),
  };
}

function urlsOf(publicUrl: string, linkSecret: string): MailUrls {
  const agencyPage = (linkId: string) => `${publicUrl}/nhiem-vu/${agencyLinkToken(linkSecret, linkId)}`;
  return {
    home: publicUrl,
    agencyPage,
    original: (linkId) => `${agencyPage(linkId)}/van-ban`,
    signIn: `${publicUrl}/sign-in`,
    desk: `${publicUrl}/desk`,
    directive: (id) => `${publicUrl}/directives/${id}`,
    assignment: (id) => `${publicUrl}/assignments/${id}`,
  };
}
