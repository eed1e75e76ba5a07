import path from 'node:path';
import { z } from 'zod';
import { directiveRoutes } from '../../api/directives/directives.routes.js';
import type { draftView } from '../../api/directives/directives.schemas.js';
import { acceptText, TEXT_BYTES_AT_MOST } from '../../api/directives/uploaded-text.js';
import type { ApiClient } from '../client/api-client.js';
import { ServerRefusal } from '../failure.js';
import type { Invocation } from '../invocation.js';
import { readFileAtMost } from '../read-text-file.js';

export type DraftView = z.infer<typeof draftView>;

export interface Document {
  file: string;
  issuedOn: string | undefined;
  source: string | undefined;
}

const existing = z.object({ directiveId: z.uuid() });

/**
 * The document's draft: a new one, or the one that an earlier call left unlaunched. A secrecy mark is met here, before anything
 * leaves this machine.
 * @throws DomainError SECRET_DOCUMENT, EMPTY_FILE, NOT_TEXT, FILE_TOO_LARGE; ServerRefusal DIRECTIVE_EXISTS for a document that
 * is followed already (`isRepeat`: its draft is given all the same)
 */
export async function bringIn(invocation: Invocation, document: Document, isRepeat: boolean): Promise<DraftView> {
  const api = invocation.api();
  const content = readFileAtMost(document.file, TEXT_BYTES_AT_MOST);
  const text = acceptText(content);
  try {
    return await create(api, document, content);
  } catch (error) {
    if (!(error instanceof ServerRefusal) || error.code !== 'DIRECTIVE_EXISTS') throw error;
    const found = existing.safeParse(error.details);
    if (!found.success) throw error;
    const draft = await api.ask(directiveRoutes.draft, { id: found.data.directiveId });
    if (draft.text !== text || (draft.state !== 'draft' && !isRepeat)) throw error;
    if (draft.state !== 'draft' || !isToBeReadAgain(draft, document)) {
      invocation.note(`Dùng lại dự thảo đã có (${draft.id}).`);
      return draft;
    }
    // Nobody has worked on it yet, and years are inferred from the day of issue: read again.
    await api.tell(directiveRoutes.discard, { id: draft.id });
    return create(api, document, content);
  }
}

const isToBeReadAgain = ({ version, draft }: DraftView, { issuedOn }: Document): boolean =>
  version === 1 && issuedOn !== undefined && draft.document.issuedOn !== issuedOn;

function create(api: ApiClient, { file, issuedOn, source }: Document, content: Buffer): Promise<DraftView> {
  const form = new FormData();
  form.append(
    'file',
    new Blob([new Uint8Array(content)], { type: 'text/plain' }),
    path.basename(file).normalize('NFC'),
  );
  if (issuedOn !== undefined) form.append('issuedOn', issuedOn);
  if (source !== undefined) form.append('sourceStatement', source);
  return api.ask(directiveRoutes.create, { form });
}
