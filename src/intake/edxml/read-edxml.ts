import { fileRefused } from '../file-refused.js';
import { readInnerFiles } from '../inner-files.js';
import type { IntakeDocument } from '../intake-document.js';
import { joinInnerFiles } from '../join-inner-files.js';
import type { ReadingContext } from '../reading-context.js';
import { readTxt } from '../txt/read-txt.js';
import { envelopeOf, firstAt } from './envelope.js';
import { headerHints } from './header-hints.js';
import { packedFiles } from './packed-files.js';

/** Below this, `Content` repeats the subject; above it, some systems put the whole text there. */
const LEAST_CONTENT_UNITS = 400;

/**
 * An envelope of the document axis (QCVN 102:2016/BTTTT): the text of what is attached, and what the header says as hints.
 * @throws FILE_BROKEN, FILE_HAS_ENTITIES, FILE_UNPACKS_TOO_LARGE, FILE_WITHOUT_TEXT for a message that only reports a
 *   status; why the attachment is refused, when nothing else is there
 */
export async function readEdxml(bytes: Uint8Array, context: ReadingContext): Promise<IntakeDocument> {
  context.signal?.throwIfAborted();
  const envelope = await envelopeOf(bytes);
  const hints = headerHints(envelope);
  const content = firstAt(envelope, 'messageheader/content')?.text ?? '';
  const { read, notes, refusal } = await readInnerFiles(await packedFiles(envelope, context), context);
  if (read.length > 0) {
    const joined = joinInnerFiles(read);
    const leftOut = [...(joined.leftOut ?? []), ...(content.trim() === '' ? [] : [content.slice(0, 6_000)])];
    return { kind: 'edxml', ...joined, notes: [...joined.notes, ...notes], hints, leftOut };
  }
  if (content.length < LEAST_CONTENT_UNITS) throw refusal ?? fileRefused('FILE_WITHOUT_TEXT');
  const body = await readTxt(Buffer.from(content, 'utf8'), context);
  return { ...body, kind: 'edxml', notes: [...body.notes, ...notes], hints };
}
