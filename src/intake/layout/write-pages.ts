import type { SourcePlace, TextBuilder } from '../text-builder.js';
import type { Block, Cell, FlowBlock, TableBlock } from './blocks.js';
import type { PageContent, PageWord } from './page-content.js';
import { pageLayout } from './page-layout.js';
import { linedWords, type Row } from './rows.js';
import { withoutRunningLines } from './running-lines.js';
import { continued } from './split-tables.js';
import { goesOnWith, paragraphsIn } from './text-flow.js';

/** The pages as one text: paragraphs on one line each, a table's row on one line, footnotes at the end. */
export function writePages(pages: readonly PageContent[], builder: TextBuilder): void {
  const numbered = pages.map((page) => ({ ...page, words: linedWords(page) }));
  const blocks = withoutRunningLines(numbered).flatMap(pageLayout);
  const isNote = (block: Block): boolean => block.kind === 'flow' && block.isFootnote;
  writeBlocks(
    blocks.filter((block) => !isNote(block)),
    builder,
  );
  writeBlocks(blocks.filter(isNote), builder);
}

function writeBlocks(blocks: readonly Block[], builder: TextBuilder): void {
  let tables = 0;
  let open: { block: FlowBlock; paragraph: ReturnType<typeof paragraphsIn>[number] } | null = null;
  for (const block of continued(blocks)) {
    if (block.kind === 'table') {
      builder.blankLine();
      writeTable(block, ++tables, builder);
      builder.blankLine();
      open = null;
      continue;
    }
    const paragraphs = paragraphsIn(block);
    paragraphs.forEach((paragraph, i) => {
      const first = paragraph.rows[0];
      const goesOn =
        i === 0 &&
        open !== null &&
        open.block.page !== block.page &&
        goesOnWith(open.paragraph, open.block, paragraph, block);
      if (!goesOn) {
        const isNewPart = i === 0 && open !== null;
        if (paragraph.isSetOff || isNewPart) builder.blankLine();
        else builder.lineEnd();
      }
      const previous = goesOn ? (open?.paragraph.rows[open.paragraph.rows.length - 1] ?? null) : null;
      writeRows(paragraph.rows, block.page, builder, {}, previous && first ? previous : null);
      open = { block, paragraph };
    });
  }
  builder.lineEnd();
}

function writeTable(table: TableBlock, number: number, builder: TextBuilder): void {
  table.cells.forEach((row, i) => {
    builder.row(
      row.map((cell, column) => {
        const name = `bảng ${number}, hàng ${i + 1}, cột ${column + 1}`;
        return placed(cell, table.page, { cell: name }, null);
      }),
    );
  });
}

function writeRows(rows: Cell, page: number, builder: TextBuilder, more: SourcePlace, before: Row | null): void {
  for (const { text, place } of placed(rows, page, more, before)) builder.words(text, place);
}

/** Words with their places; a blank between two, none where a word was broken at the line's end. */
function placed(
  rows: Cell,
  page: number,
  more: SourcePlace,
  before: Row | null,
): { text: string; place: SourcePlace }[] {
  const pieces: { text: string; place: SourcePlace }[] = [];
  let last: PageWord | undefined = before?.words[before.words.length - 1];
  for (const row of rows) {
    row.words.forEach((word, i) => {
      const place: SourcePlace = { page: word.page ?? page, line: word.line, ...more };
      if (word.confidence !== undefined) place.ocrConfidence = word.confidence;
      const isBroken = i === 0 && last !== undefined && isBrokenAfter(last.text);
      pieces.push({ text: last && !isBroken ? ` ${word.text}` : word.text, place });
      last = word;
    });
  }
  return pieces;
}

/** "12/2014/CT-" at a line's end goes on without a blank; "kinh tế -" does not, nor a bullet. */
const isBrokenAfter = (text: string): boolean => /[\p{L}\d][-/]$/u.test(text) && !/^\/?\.\/$/u.test(text);
