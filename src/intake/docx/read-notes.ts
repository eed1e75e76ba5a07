import type { Block } from './blocks.js';
import { readStory } from './read-story.js';
import { type StoryContext, noFindings } from './story.js';

/** The words of each note by its id. */
export async function readNotes(
  source: AsyncIterable<Uint8Array>,
  kind: 'footnote' | 'endnote',
  context: StoryContext,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  let id = '';
  const sink = (block: Block): void => {
    if (block.kind === 'paragraph') texts.set(id, `${texts.get(id) ?? ''} ${block.text}`);
  };
  await readStory(source, { ...context, findings: noFindings() }, sink, (name, element) => {
    if (name === `w:${kind}`) id = element.attribute('type') === undefined ? (element.attribute('id') ?? '') : '';
  });
  return texts;
}
