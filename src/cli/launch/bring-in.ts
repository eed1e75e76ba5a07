import path from 'node:path';
import { z } from 'zod';
import { directiveRoutes } from '../../api/directives/directives.routes.js';
import type { draftView } from '../../api/directives/directives.schemas.js';
import { refuseSecretDocument, refuseSecretName } from '../../api/intake/refuse-secret.js';
import { storable } from '../../api/intake/read-document.js';
import { ServerRefusal } from '../failure.js';
import type { Invocation } from '../invocation.js';
import { readDocumentFile } from '../read-document-file.js';
import { progressOn } from '../show/progress-on.js';

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
 * @throws DomainError SECRET_DOCUMENT, the codes of src/intake/file-refused.ts; ServerRefusal DIRECTIVE_EXISTS for a document that
 * is followed already (`isRepeat`: its draft is given all the same)
 */
export async function bringIn(invocation: Invocation, document: Document, isRepeat: boolean): Promise<DraftView> {
  const api = invocation.api();
  refuseSecretName(path.basename(document.file));
  const { content, document: read } = await readDocumentFile(document.file, invocation.io);
  refuseSecretDocument(read);
  try {
    return await create(invocation, document, content);
  } catch (error) {
    if (!(error instanceof ServerRefusal) || error.code !== 'DIRECTIVE_EXISTS') throw error;
    const found = existing.safeParse(error.details);
    if (!found.success) throw error;
    const draft = await api.ask(directiveRoutes.draft, { id: found.data.directiveId });
    if (!isSameText(draft.text, read.text) || (draft.state !== 'draft' && !isRepeat)) throw error;
    if (draft.state !== 'draft' || !isToBeReadAgain(draft, document)) {
      invocation.note(`Dùng lại dự thảo đã có (${draft.id}).`);
      return draft;
    }
    // Nobody has worked on it yet, and years are inferred from the day of issue: read again.
    await api.tell(directiveRoutes.discard, { id: draft.id });
    return create(invocation, document, content);
  }
}

/** As the server keeps it: NFC, lines that end in one sign, without the mark at the beginning. */
const isSameText = (kept: string, own: string): boolean => plainText(kept) === plainText(own);
const plainText = (text: string): string =>
  storable(text)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/gu, '\n')
    .normalize('NFC');

const isToBeReadAgain = ({ version, draft }: DraftView, { issuedOn }: Document): boolean =>
  version === 1 && issuedOn !== undefined && draft.document.issuedOn !== issuedOn;

function create(invocation: Invocation, { file, issuedOn, source }: Document, content: Buffer): Promise<DraftView> {
  const form = new FormData();
  const name = path.basename(file).normalize('NFC');
  form.append('file', new Blob([new Uint8Array(content)]), name);
  if (issuedOn !== undefined) form.append('issuedOn', issuedOn);
  if (source !== undefined) form.append('sourceStatement', source);
  return invocation.api().askInLines(directiveRoutes.create, { form }, progressOn(invocation.io, name));
}
