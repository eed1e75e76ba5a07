import type { LaunchDraft } from '../../domain/launch-draft.js';
import type { PlainDate } from '../../domain/plain-date.js';

/** Reads a directive's text into a draft (src/reader/read-directive.ts); what it cannot settle, it says. */
export type Reader = (text: string, options: { issuedOn?: PlainDate }) => LaunchDraft;
