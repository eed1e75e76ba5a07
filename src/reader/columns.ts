/** Letterhead and signing block stand in two columns: cells parted by wide blanks, tabs or bars. */
const COLUMN_GAP = /\s{3,}|\t|\s?\|\s?/u;
/** Where the blanks were lost, the national title still tells the right column from the left. */
const BESIDE_TITLE =
  /\s(?=(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM|(?:Độc lập|ĐỘC LẬP)\s?-\s?(?:Tự do|TỰ DO)))|(?<=CHỦ NGHĨA VIỆT NAM|Hạnh phúc)\s/u;

/** The cells of a line from left to right, without blanks; empty ones are left out. */
export function columnsOf(text: string): string[] {
  return text
    .split(COLUMN_GAP)
    .flatMap((cell) => cell.split(BESIDE_TITLE))
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}
