const WORD = /[\p{L}\p{M}]+/gu;
const CAPITAL = /\p{Lu}/gu;
const ASCII_SMALL = /[a-z]/u;
const TONED_SMALL = /[^a-z\P{Ll}]/u;

/**
 * Puts back the capitals that TCVN3 has no letters for: titles were set in a font whose small letters look like capitals,
 * so that "CéNG HßA" is what is left of "CỘNG HÒA". A word is raised when its plain letters are capitals: two of them, or
 * one beside a raised word, or in a line without any small plain letter.
 */
export function raiseCapitals(text: string): string {
  return text.includes('\n') ? text.split('\n').map(raiseLine).join('\n') : raiseLine(text);
}

function raiseLine(line: string): string {
  if (!TONED_SMALL.test(line)) return line;
  const words = Array.from(line.matchAll(WORD), (match) => ({ at: match.index, word: match[0] }));
  const isAllCapitals = !ASCII_SMALL.test(line) && (line.match(CAPITAL)?.length ?? 0) >= 2;
  const mayRise = words.map(({ word }) => TONED_SMALL.test(word) && !ASCII_SMALL.test(word));
  const raised = words.map(({ word }, i) => mayRise[i] === true && (isAllCapitals || capitalsOf(word) >= 2));
  for (let i = 1; i < words.length; i++) if (mayRise[i] && raised[i - 1]) raised[i] = true;
  for (let i = words.length - 2; i >= 0; i--) if (mayRise[i] && raised[i + 1]) raised[i] = true;
  let out = '';
  let done = 0;
  words.forEach(({ at, word }, i) => {
    out += line.slice(done, at) + (raised[i] ? word.toUpperCase() : word);
    done = at + word.length;
  });
  return out + line.slice(done);
}

const capitalsOf = (word: string): number => word.match(CAPITAL)?.length ?? 0;
