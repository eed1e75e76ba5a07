/** Letterhead and signing block stand in two columns: cells parted by wide blanks, tabs or bars. */
const COLUMN_GAP = /\s{3,}|\t|\s?\|\s?/u;

/** The cells of a line from left to right, without blanks; empty ones are left out. */
export function columnsOf(text: string): string[] {
  return text
    .split(COLUMN_GAP)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}
