import type { PlacedWords, SourcePlace } from '../text-builder.js';
import type { Block, ParagraphBlock } from './blocks.js';

const ENDS_ITEM = /[.,;:!?/&(-]$/u;
const BEGINS_ITEM = /^(?:[-–+•*]\s*)?\p{Lu}|^[-–+•*]\s/u;

/**
 * The words of a table's cell as one line. Items that stood one below the other without a stop between them get a
 * semicolon: only the line end had told them apart.
 */
export function cellWords(blocks: readonly Block[], cell: string): PlacedWords[] {
  const words: PlacedWords[] = [];
  let last = '';
  for (const { text, place } of pieces(blocks, cell)) {
    const isNewItem = last.includes(' ') && !ENDS_ITEM.test(last) && BEGINS_ITEM.test(text);
    if (last !== '') words.push({ text: isNewItem ? '; ' : ' ' });
    words.push({ text, place });
    last = text;
  }
  return words;
}

function pieces(blocks: readonly Block[], cell: string): PlacedWords[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table')
      return block.rows.flatMap((row) => row.cells.flatMap((inner) => pieces(inner.blocks, cell)));
    const own = shownText(block).replace(/\s+/gu, ' ').trim();
    return [...(own === '' ? [] : [{ text: own, place: placeOf(block, cell) }]), ...pieces(block.boxes, cell)];
  });
}

/** Number and words; of a cell that holds nothing but its number, the bare number. */
function shownText(block: ParagraphBlock): string {
  return block.text.trim() === '' ? block.label.replace(/^- $|[.)]?\s*$/gu, '') : block.label + block.text;
}

function placeOf(block: ParagraphBlock, cell: string): SourcePlace {
  return block.index > 0 ? { paragraph: block.index, cell } : { cell };
}
