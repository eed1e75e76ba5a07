import path from 'node:path';
import { EVIDENCE_BYTES_AT_MOST } from '../../api/files/evidence-type.js';
import { fileRoutes } from '../../api/files/files.routes.js';
import type { ApiClient } from '../client/api-client.js';
import { readFileAtMost } from '../read-file-at-most.js';

/** Sends files one after the other. @returns their ids, in order */
export async function upload(api: ApiClient, files: readonly string[]): Promise<string[]> {
  // All are looked at before the first is sent: a wrong name must not leave half of them behind.
  const contents = files.map((file) => ({
    name: path.basename(file),
    content: readFileAtMost(file, EVIDENCE_BYTES_AT_MOST),
  }));
  const ids: string[] = [];
  for (const { name, content } of contents) {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(content)]), name.normalize('NFC'));
    ids.push((await api.ask(fileRoutes.upload, { form })).id);
  }
  return ids;
}
