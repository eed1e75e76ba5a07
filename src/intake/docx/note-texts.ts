import type { OpenZip } from '../open-zip.js';
import { TextBuilder } from '../text-builder.js';
import { readNotes } from './read-notes.js';
import type { Relationship } from '../relationships.js';
import type { StoryContext } from './story.js';

/** Footnotes and endnotes in the order in which the text refers to them, each a line; null when there are none. */
export async function noteTexts(
  zip: OpenZip,
  relationships: readonly Relationship[],
  context: StoryContext,
): Promise<ReturnType<TextBuilder['finish']> | null> {
  const wanted = [...new Set(context.findings.notes)];
  if (wanted.length === 0) return null;
  const texts = new Map<string, string>();
  for (const kind of ['footnote', 'endnote'] as const) {
    const part = relationships.find(({ type }) => type === `${kind}s`)?.target;
    if (part === undefined || !zip.names.includes(part)) continue;
    const found = await readNotes(zip.pieces(part), kind, context);
    for (const [id, text] of found) texts.set(`${kind} ${id}`, text);
  }
  const builder = new TextBuilder();
  wanted.forEach((key, i) => {
    const text = texts.get(key)?.replace(/\s+/gu, ' ').trim() ?? '';
    if (text !== '')
      builder
        .words(`Chú thích ${i + 1}: `)
        .words(text, { cell: `chú thích ${i + 1}` })
        .lineEnd();
  });
  return builder.length === 0 ? null : builder.finish();
}
