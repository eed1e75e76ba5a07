import type { Block, TableBlock } from './blocks.js';

/** Words that stand in a letterhead, an address or a signing block, wherever the two columns are ruled or not. */
const HEAD_OR_FOOT =
  /cộng h(?:òa|oà) xã hội chủ nghĩa|độc lập\s*[-–]\s*tự do|đảng cộng sản việt nam|nơi nhận\s*:|^\s*(?:tm|kt|tl|tuq|q)\s*\.\s*\p{L}|^\s*kính gửi/imu;
const COLUMN_HEADING = /^(?:stt|tt|số tt)$|nhiệm vụ|nội dung|chủ trì|thời (?:gian|hạn)|tiến độ|đơn vị|cơ quan/iu;
const WIDEST_LAYOUT = 3;
const LONGEST_LAYOUT_ROWS = 12;

/** A table that only sets words side by side: a letterhead, "Nơi nhận" beside the signature, a frame. */
export function isLayout(table: TableBlock): boolean {
  const width = Math.max(0, ...table.rows.map((row) => row.cells.length));
  if (width <= 1) return true;
  if (width > WIDEST_LAYOUT) return false;
  const isShort = table.rows.length <= LONGEST_LAYOUT_ROWS;
  if (isShort && table.rows.some((row) => row.cells.some((cell) => HEAD_OR_FOOT.test(plainText(cell.blocks)))))
    return true;
  if (table.hasBorders) return false;
  const headings = (table.rows[0]?.cells ?? []).filter((cell) => COLUMN_HEADING.test(plainText(cell.blocks).trim()));
  return headings.length < 2;
}

function plainText(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? `${block.text}\n${plainText(block.boxes)}`
        : block.rows.map((row) => row.cells.map((cell) => plainText(cell.blocks)).join('\n')).join('\n'),
    )
    .join('\n');
}
