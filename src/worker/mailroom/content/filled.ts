import type { MailContent } from '../../../mail/mail-content.js';
import type { DirectiveFacts } from './mailed-directive.js';

/** A mail's content and the directives that it speaks of; null: nothing is left to say. */
export type Filled = { content: MailContent; directives: readonly DirectiveFacts[] } | null;
