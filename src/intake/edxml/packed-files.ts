import { type InnerFile, safeName } from '../inner-files.js';
import { openZip } from '../open-zip.js';
import type { ReadingContext } from '../reading-context.js';
import { allNamed, type EnvelopeNode, wordsAt } from './envelope.js';

const NOT_BASE64 = /[^A-Za-z0-9+/=\s_-]/u;
const CONTENT_NAMES = ['contenttransferencoded', 'attachmentcontent', 'content', 'data', 'filecontent'] as const;

/**
 * The attachments of an envelope: base64 of a zip as the standard has it, or of the file itself as some systems do.
 * @throws FILE_BROKEN, FILE_ENCRYPTED, FILE_UNPACKS_TOO_LARGE
 */
export async function packedFiles(envelope: EnvelopeNode, context: ReadingContext): Promise<InnerFile[]> {
  const files: InnerFile[] = [];
  let count = 0;
  for (const attachment of attachmentNodes(envelope)) {
    const encoded = encodedOf(attachment);
    if (encoded === null) continue;
    context.signal?.throwIfAborted();
    count += 1;
    const bytes = Buffer.from(encoded, 'base64');
    const name = safeName(nameOf(attachment, envelope), `tệp ${count}`);
    files.push(...(await unpacked({ name, bytes }, context)));
  }
  return files;
}

/** `Attachment` below `AttachmentEncoded`; in the flat form the encoded element stands alone. */
function attachmentNodes(envelope: EnvelopeNode): EnvelopeNode[] {
  const nested = allNamed(envelope, 'attachmentencoded').flatMap((node) => {
    const inner = allNamed(node, 'attachment');
    return inner.length > 0 ? inner : [node];
  });
  if (nested.length > 0) return nested;
  const plain = allNamed(envelope, 'attachment');
  return plain.length > 0 ? plain : allNamed(envelope, 'contenttransferencoded');
}

function encodedOf(node: EnvelopeNode): string | null {
  const candidates = [...CONTENT_NAMES.flatMap((name) => allNamed(node, name)), node].map(({ text }) => text);
  return candidates.find((text) => text.length >= 16 && !NOT_BASE64.test(text)) ?? null;
}

/** Its own name; else that of the manifest's reference to its id. */
function nameOf(node: EnvelopeNode, envelope: EnvelopeNode): string | undefined {
  const own =
    wordsAt(node, 'attachmentname') ?? wordsAt(node, 'filename') ?? node.title ?? wordsAt(node, 'description');
  if (own !== undefined) return own;
  const id = wordsAt(node, 'contentid')?.replace(/^cid:/u, '');
  const reference = allNamed(envelope, 'reference').find(
    (one) => id !== undefined && wordsAt(one, 'contentid')?.replace(/^cid:/u, '') === id,
  );
  return reference && (wordsAt(reference, 'attachmentname') ?? wordsAt(reference, 'description'));
}

async function unpacked(file: InnerFile, context: ReadingContext): Promise<InnerFile[]> {
  if (!(file.bytes[0] === 0x50 && file.bytes[1] === 0x4b)) return [file];
  const zip = await openZip(file.bytes, context.budget);
  // A Word or Excel file is a zip too, and is read as what it is.
  if (zip.names.includes('[Content_Types].xml')) return [file];
  const files: InnerFile[] = [];
  for (const [i, name] of zip.names.entries()) {
    const bytes = await zip.bytes(name);
    if (!bytes || /(?:^|\/)(?:__MACOSX|\.)/u.test(name)) continue;
    // Senders pack each file alone, often under a name that a machine gave; the envelope has the true one.
    const isAlone = zip.names.length === 1 && !/\.zip$/iu.test(file.name) && /\.\w{2,6}$/u.test(file.name);
    files.push({ name: isAlone ? file.name : safeName(name, `tệp ${i + 1}`), bytes });
  }
  return files;
}
