/** Characters on the screen: Vietnamese in NFC takes one column a letter. */
export const widthOf = (text: string): number => Array.from(text.normalize('NFC')).length;

/** Text in lines of at most `width` characters, broken between words; a longer word is broken where it must be. */
export function wrap(text: string, width: number): string[] {
  return text
    .normalize('NFC')
    .replaceAll('\r', '')
    .split('\n')
    .flatMap((line) => wrapLine(line.trimEnd(), width));
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/[ \t]+/)) {
    for (const piece of piecesOf(word, width)) {
      const longer = current === '' ? piece : `${current} ${piece}`;
      if (widthOf(longer) <= width) {
        current = longer;
        continue;
      }
      if (current !== '') lines.push(current);
      current = piece;
    }
  }
  return [...lines, current];
}

function piecesOf(word: string, width: number): string[] {
  const letters = Array.from(word);
  if (letters.length <= width) return [word];
  const pieces: string[] = [];
  for (let from = 0; from < letters.length; from += width) pieces.push(letters.slice(from, from + width).join(''));
  return pieces;
}

/** A paragraph behind an indent; `first` stands on its first line. */
export function paragraph(text: string, columns: number, indent: string, first: string = indent): string {
  const width = Math.max(20, columns - widthOf(indent));
  return wrap(text, width)
    .map((line, index) => `${index === 0 ? first : indent}${line}`.trimEnd())
    .join('\n');
}
