/** A letter, digit or comma that stands for itself, and what follows it. */
const LITERAL = /^([\p{L}\p{N}, ])(?![?*+{])([^]*)$/u;
/** A blank may be several: only behind a letter is it sure how many there are. */
const BLANK_BEFORE_LETTER = /^ [\p{L}\p{N}](?![?*+{])/u;

/**
 * Alternatives of a pattern with what they begin with said once: "báo cáo", "ban hành", "rà soát" become
 * "b(?:áo cáo|an hành)|rà soát". They match what they matched, in the same order, and one look at a letter settles for many
 * words that none of them stands there. What does not begin with a letter keeps its place among the others.
 */
export function byFirstLetters(alternatives: readonly string[]): string {
  const written: string[] = [];
  let groups = new Map<string, string[]>();
  const close = (): void => {
    for (const [first, rests] of groups)
      written.push(rests.length === 1 ? `${first}${rests[0]}` : `${first}(?:${byFirstLetters(rests)})`);
    groups = new Map();
  };
  for (const alternative of alternatives) {
    const [, first = '', rest = ''] = isSplit(alternative) ? (LITERAL.exec(alternative) ?? []) : [];
    if (first === '') {
      close();
      written.push(alternative);
    } else groups.set(first, [...(groups.get(first) ?? []), rest]);
  }
  close();
  return written.join('|');
}

/** Whether its first letter may be said apart: not when it is several alternatives itself. */
function isSplit(alternative: string): boolean {
  if (alternative.startsWith(' ') && !BLANK_BEFORE_LETTER.test(alternative)) return false;
  let depth = 0;
  let isClass = false;
  for (let i = 0; i < alternative.length; i++) {
    const c = alternative[i];
    if (c === '\\') i++;
    else if (isClass) isClass = c !== ']';
    else if (c === '[') isClass = true;
    else if (c === '(') depth++;
    else if (c === ')') depth--;
    else if (c === '|' && depth === 0) return false;
  }
  return true;
}
