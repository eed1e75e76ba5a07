import { fileRefused } from '../file-refused.js';
import type { IntakeDocument, IntakeNote, ReadingOptions } from '../intake-document.js';
import { type OpenZip, openZip } from '../open-zip.js';
import type { ReadingContext } from '../reading-context.js';
import { TextBuilder } from '../text-builder.js';
import { ListLabels } from './list-labels.js';
import { marginText } from './margin-text.js';
import { noteTexts } from './note-texts.js';
import { type Numbering, readNumbering } from './numbering.js';
import { picturePages } from './picture-pages.js';
import { readStory } from './read-story.js';
import { type Relationship, relationshipsOf } from '../relationships.js';
import { type StoryContext, type StoryFindings, noFindings } from './story.js';
import { StoryText } from './story-text.js';
import { type Style, readStyles } from './styles.js';

/**
 * The text of a Word document as it is shown on paper: with the numbers Word generates, changes accepted, hidden words
 * left out; above it what stands in the first page's header, below it scanned pages that were put in as pictures and the
 * footnotes. @throws DomainError of file-refused.ts
 */
export async function readDocx(
  bytes: Uint8Array,
  { budget, ...options }: ReadingOptions & Pick<ReadingContext, 'budget'>,
): Promise<IntakeDocument> {
  const zip = await openZip(bytes, budget);
  const main = (await relationshipsOf(zip, '')).find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined || !zip.names.includes(main)) throw fileRefused('FILE_BROKEN');
  const relationships = await relationshipsOf(zip, main);
  const context = await storyContext(zip, relationships);
  const body = new TextBuilder();
  const text = new StoryText(body);
  await readStory(zip.pieces(main), context, (block) => text.block(block));
  const whole = new TextBuilder();
  const header = await marginText(zip, relationships, context, 'header');
  if (header) whole.document(header).blankLine();
  whole.document(body.finish());
  const pictures = await picturePages(zip, relationships, context.findings.pictures, options);
  if (pictures) whole.blankLine().document(pictures.built);
  for (const part of [
    await marginText(zip, relationships, context, 'footer'),
    await noteTexts(zip, relationships, context),
  ])
    if (part) whole.blankLine().document(part);
  return { kind: 'docx', ...whole.finish(), notes: [...notesOn(context.findings), ...(pictures?.notes ?? [])] };
}

async function storyContext(zip: OpenZip, relationships: readonly Relationship[]): Promise<StoryContext> {
  const partOf = (type: string): string | undefined =>
    relationships.find((one) => one.type === type && zip.names.includes(one.target))?.target;
  const stylesPart = partOf('styles');
  const styles = stylesPart === undefined ? new Map<string, Style>() : await readStyles(zip.pieces(stylesPart));
  const numberingPart = partOf('numbering');
  const numbering: Numbering =
    numberingPart === undefined
      ? { abstractLists: new Map(), lists: new Map() }
      : await readNumbering(zip.pieces(numberingPart));
  return { styles, labels: new ListLabels(numbering, styles), findings: noFindings() };
}

function notesOn(findings: StoryFindings): IntakeNote[] {
  const notes: IntakeNote[] = [];
  if (findings.hasTrackedChanges)
    notes.push({
      code: 'TRACKED_CHANGES_ACCEPTED',
      message: 'Tệp còn dấu vết chỉnh sửa: đã đọc như khi chấp nhận mọi chỉnh sửa.',
    });
  if (findings.hasHiddenText)
    notes.push({ code: 'HIDDEN_TEXT_LEFT_OUT', message: 'Tệp có chữ ẩn; phần chữ ẩn không được đọc.' });
  if (findings.hasLegacyFonts)
    notes.push({
      code: 'ENCODING_CONVERTED',
      message: 'Một phần tệp dùng phông chữ cũ (TCVN3, VNI…), đã chuyển sang Unicode.',
    });
  return notes;
}
