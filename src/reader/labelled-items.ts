import type { KnownNames } from './known-names.js';
import { isLabelLine, labelledParts } from './label-lines.js';
import { bulletsBefore, rowFrom } from './labelled-rows.js';
import { startsWithLabel } from './lexicon/plan-labels.js';
import type { Paragraph } from './paragraphs.js';
import type { SourceText } from './source-text.js';
import type { TableRow } from './table-rows.js';

export interface LabelledFound {
  rows: TableRow[];
  /** Indices of paragraphs that are read and are no running text. */
  taken: Set<number>;
}

/**
 * Items of a plan written with labels, on lines of their own below the item or inside its paragraph. The words of the
 * task stand before the labels.
 */
export function labelledItems(source: SourceText, paragraphs: readonly Paragraph[], known: KnownNames): LabelledFound {
  const found: LabelledFound = { rows: [], taken: new Set() };
  const parts = paragraphs.map((paragraph) => labelledParts(source, paragraph));
  // A programme that names only who submits: they prepare it as well.
  if (!parts.some((one) => one.some(({ label }) => label === 'lead')))
    for (const part of parts.flat()) if (part.label === 'submitter') part.label = 'lead';
  for (let i = 0; i < paragraphs.length; i++) {
    if (!parts[i]?.some(({ label }) => label === 'lead')) continue;
    if (headsPoints(paragraphs[i], paragraphs[i + 1])) continue;
    let first = i;
    while (first > 0 && isLabelLine(paragraphs[first - 1], parts[first - 1]) && !found.taken.has(first - 1)) first--;
    let last = i;
    while (
      isLabelLine(paragraphs[last + 1], parts[last + 1]) &&
      !parts[last + 1]?.some(({ label }) => label === 'lead')
    )
      last++;
    const block = parts.slice(first, last + 1).flatMap((p) => p ?? []);
    const isOwnLine = isLabelLine(paragraphs[i], parts[i]);
    const taskAt = isOwnLine ? first - 1 : i;
    const row = rowFrom(paragraphs, block, taskAt, first, last, known);
    if (!row) continue;
    if (isOwnLine)
      found.rows.push(...bulletsBefore(paragraphs, parts, { taskAt, labelAt: first, row, known }, found.taken));
    found.rows.push(row);
    // The line of the task is read with its labels, whatever it begins with ("Thanh tra cơ sở sản xuất rượu").
    for (let taken = Math.max(0, isOwnLine ? taskAt : i); taken <= last; taken++) found.taken.add(taken);
    i = last;
  }
  return found;
}

/** "3. Trồng cây (Đơn vị thực hiện: UBND các xã; thời gian: tháng 9)" above bullets is their heading. */
const headsPoints = (paragraph: Paragraph | undefined, next: Paragraph | undefined): boolean =>
  paragraph !== undefined &&
  next !== undefined &&
  paragraph.marker !== null &&
  next.marker !== null &&
  next.marker.level > paragraph.marker.level &&
  /\([^()]{8,240}\)[\s.:;]{0,5}$/u.test(paragraph.text) &&
  !startsWithLabel(next.low.slice(next.bodyStart - next.start));
