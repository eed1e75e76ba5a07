/** A text with its line breaks and indents gone, to look for sentences in. */
export function flat(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** The first part that does not occur after the ones before it, with where it stands; null when all do, in this order. */
export function firstNotSaid(text: string, parts: readonly string[]): string | null {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at === -1) return `${text.includes(part) ? 'out of order' : 'not said'}: ${part}\n\n${text}`;
    from = at + part.length;
  }
  return null;
}

/** The words of a plain text, each once, without case, marks and rules. */
export function factsOfText(text: string): string[] {
  return words(text);
}

/** The words that a reader of the html sees. */
export function factsOfHtml(html: string): string[] {
  const body = html.slice(html.indexOf('<body'));
  return words(
    body
      .replace(/<!--[\s\S]*?-->/gu, ' ')
      .replace(/<[^>]+>/gu, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  ).filter((word) => word !== 'tt'); // the head of the column of numbers, which a text needs not
}

function words(text: string): string[] {
  const found = text
    .toLocaleLowerCase('vi')
    .split(/\s+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
  return [...new Set(found)].sort();
}
