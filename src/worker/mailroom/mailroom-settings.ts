/** What the mailroom takes from the settings of the process. */
export interface MailroomSettings {
  /** What people open from a mail; no slash at the end. */
  publicUrl: string;
  /** the envelope's and header's sender; its domain also makes the Message-IDs */
  from: { name: string; address: string };
}

/** The domain of the sender's address. */
export const domainOf = ({ from }: MailroomSettings): string => from.address.slice(from.address.lastIndexOf('@') + 1);
