const COLUMNS = 78;

/**
 * Breaks a text into lines of at most 78 columns at its blanks: `first` before the first line, `rest` before the
 * others. A word that is longer (an address) stands alone and whole. Line breaks in the text are kept. In composed
 * form (NFC) every Vietnamese letter is one character.
 */
export function wrapText(text: string, first = '', rest = ''): string {
  const lines: string[] = [];
  let line = '';
  let prefix = first;
  const push = () => {
    lines.push(`${prefix}${line}`);
    prefix = rest;
    line = '';
  };
  for (const paragraph of text.normalize('NFC').split(/\r?\n/)) {
    // A no-break space holds what belongs together, so only the ordinary blanks are places to break.
    for (const word of paragraph.split(/[ \t]+/).filter((each) => each !== '')) {
      if (line !== '' && prefix.length + line.length + 1 + word.length > COLUMNS) push();
      line = line === '' ? word : `${line} ${word}`;
    }
    push();
  }
  return lines.join('\n');
}
