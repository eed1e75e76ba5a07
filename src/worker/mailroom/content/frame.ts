import type { Account } from '../../../database/generated/client.js';
import type { MailContact, MailFrame, MailRecipient } from '../../../mail/mail-frame.js';
import type { DirectiveFacts } from './mailed-directive.js';
import type { Scene } from './scene.js';

/** What surrounds the mail: office, recipient, whom to ask. @param directives those that the mail speaks of */
export async function frameOf(scene: Scene, directives: readonly DirectiveFacts[]): Promise<MailFrame> {
  const { office, urls, isDemonstration, now } = scene;
  return {
    officeName: office.secretariatName,
    recipient: await recipientOf(scene),
    contact: await contactOf(scene, directives),
    publicUrl: urls.home,
    signInUrl: urls.signIn,
    demonstration: isDemonstration ? { clockAt: now.toISOString() } : null,
  };
}

async function recipientOf({ tx, mail: { recipientKind, recipientId } }: Scene): Promise<MailRecipient> {
  if (recipientKind === 'agency') {
    const [agency] = await tx.$queryRaw<{ name: string; headTitle: string; register: string }[]>`
      SELECT name, "headTitle", register FROM agency WHERE id = ${recipientId}::uuid`;
    if (!agency) throw new Error(`there is no agency ${recipientId}`);
    return {
      kind: 'agency',
      name: agency.name,
      headPost: headPostOf(agency.headTitle, agency.name),
      register: agency.register === 'request' ? 'request' : 'directive',
    };
  }
  if (recipientKind === 'post') {
    const post = await tx.post.findUniqueOrThrow({ where: { id: recipientId }, select: { title: true } });
    return { kind: 'post', post: post.title };
  }
  const account = await tx.account.findUniqueOrThrow({
    where: { id: recipientId },
    select: { displayName: true, post: { select: { title: true } } },
  });
  return { kind: 'post', post: account.post?.title ?? account.displayName };
}

/** "Giám đốc Sở" of "Sở Y tế" is "Giám đốc Sở Y tế": what the title's end and the name's beginning share is said once. */
export function headPostOf(headTitle: string, agencyName: string): string | null {
  const title = headTitle.trim();
  if (title === '') return null;
  const words = title.split(/\s+/);
  for (let from = 0; from < words.length; from += 1) {
    const end = words.slice(from).join(' ');
    const isShared = `${agencyName} `.toLocaleLowerCase('vi').startsWith(`${end} `.toLocaleLowerCase('vi'));
    if (isShared) return `${title}${agencyName.slice(end.length)}`;
  }
  return `${title} ${agencyName}`;
}

type Specialist = Pick<Account, 'displayName' | 'room' | 'phone' | 'email'>;

/** The specialist of all the directives, or the room where there are several. */
async function contactOf({ tx, office }: Scene, directives: readonly DirectiveFacts[]): Promise<MailContact> {
  const room: MailContact = {
    specialist: null,
    room: office.contactRoom,
    telephone: office.contactPhone,
    email: office.contactEmail,
  };
  const specialistIds = new Set(directives.map(({ specialistId }) => specialistId));
  const [specialistId] = specialistIds;
  if (specialistIds.size !== 1 || !specialistId) return room;
  const [specialist] = await tx.$queryRaw<Specialist[]>`
    SELECT "displayName", room, phone, email FROM account WHERE id = ${specialistId}::uuid`;
  if (!specialist) return room;
  return {
    specialist: specialist.displayName,
    room: specialist.room ?? directives[0]?.room ?? office.contactRoom,
    telephone: specialist.phone ?? office.contactPhone,
    email: specialist.email ?? office.contactEmail,
  };
}
