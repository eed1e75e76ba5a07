import type { LaunchDraft } from '../../domain/launch-draft.js';
import type { PlainDate } from '../../domain/plain-date.js';

/**
 * Reads a directive's text into a draft (src/reader/read-directive.ts); what it cannot settle, it says. A long text is read
 * beside the event loop (src/api/intake/read-aside.ts).
 */
export type Reader = (text: string, options: { issuedOn?: PlainDate }) => LaunchDraft | Promise<LaunchDraft>;
