import type { OpenZip } from '../open-zip.js';
import { TextBuilder } from '../text-builder.js';
import { readStory } from './read-story.js';
import type { Relationship } from '../relationships.js';
import { type StoryContext, noFindings } from './story.js';
import { StoryText } from './story-text.js';

type Built = ReturnType<TextBuilder['finish']>;

const PLACE = { header: 'đầu trang', footer: 'chân trang' } as const;
/** What a margin may hold that belongs to the document; a running title or a page number does not. */
const OF_THE_DOCUMENT = {
  header:
    /cộng h(?:òa|oà) xã hội|độc lập|đảng cộng sản|(?:ủy|uỷ) ban nhân dân|hội đồng nhân dân|^\s*số\s*:|(?:hỏa|hoả) tốc|khẩn|^\s*(?:tối |tuyệt )?mật\s*$/imu,
  footer: /nơi nhận\s*:/iu,
} as const;

/**
 * The words of the first page's header (or footer), once; null when it holds nothing of the document itself. Headers of
 * later pages repeat what is known.
 */
export async function marginText(
  zip: OpenZip,
  relationships: readonly Relationship[],
  context: StoryContext,
  kind: 'header' | 'footer',
): Promise<Built | null> {
  const type = context.findings.hasTitlePage ? 'first' : 'default';
  const margin = context.findings.margins.find((one) => one.kind === kind && one.type === type);
  const part = relationships.find(({ id }) => id === margin?.id)?.target;
  if (part === undefined || !zip.names.includes(part)) return null;
  const builder = new TextBuilder();
  const text = new StoryText(builder, PLACE[kind]);
  const findings = noFindings();
  await readStory(zip.pieces(part), { ...context, findings }, (block) => text.block(block));
  const built = builder.finish();
  return OF_THE_DOCUMENT[kind].test(built.text) ? built : null;
}
