/** What surrounds every mail, whatever it says. */
export type MailFrame = {
  /** 'Văn phòng UBND tỉnh Ninh Bình' */
  officeName: string;
  recipient: MailRecipient;
  contact: MailContact;
  /** The installation's own address: absolute, without a trailing slash. */
  publicUrl: string;
  /** Where people sign in; null while the installation serves no desks: a mail names no page that is not there. */
  signInUrl: string | null;
  /** Set in a demonstration: its business clock when the mail was composed (ISO instant). */
  demonstration: { clockAt: string } | null;
};

/** Whom the mail addresses, and in which register. */
export type MailRecipient =
  | {
      kind: 'agency';
      /** 'Sở Y tế' */
      name: string;
      /** The head's post, 'Giám đốc Sở Y tế', 'Chủ tịch UBND huyện Nho Quan'; null where it is not known. */
      headPost: string | null;
      /**
       * 'request' for bodies not under the People's Committee (S19): "đề nghị quan tâm, phối hợp", nothing is put before
       * their heads, no urging words.
       */
      register: 'directive' | 'request';
    }
  /** Somebody of the Office or the leadership, named by the post. */
  | { kind: 'post'; post: string };

/**
 * Who follows the directive. Where one mail covers several directives of different specialists: the room, with
 * `specialist` null.
 */
export type MailContact = {
  /** Name or role of the specialist: 'Chuyên viên theo dõi'. */
  specialist: string | null;
  room: string | null;
  telephone: string | null;
  /** Replies go there (Reply-To). */
  email: string | null;
};
