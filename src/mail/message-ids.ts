/** The Message-ID of a mail row: the same row sent again is the same mail. */
export function messageIdOf(mailId: string, domain: string): string {
  return `<${mailId}@${domain}>`;
}

/**
 * The root that all mails of one directive refer to (References, In-Reply-To), so that mail programs show them as one
 * thread. No mail has it as its own id.
 */
export function threadIdOf(directiveId: string, domain: string): string {
  return `<directive-${directiveId}@${domain}>`;
}
