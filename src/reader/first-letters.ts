/**
 * The first two letters with which a pattern can begin, so that one look at them tells that it does not stand at a place. Too many
 * letters do no harm, a missing one would: what is looked at before or behind (`(?=`, `(?<!`) is not counted, letters that
 * share their last eight bits are one, and null says that nothing at all may match.
 */
export class FirstLetters {
  /** For each first letter the number of its line in `#second`; 0 where the pattern cannot begin. */
  readonly #lineOf = new Uint8Array(LETTERS);
  /** Lines of one bit for each second letter. */
  readonly #second: Uint32Array;

  private constructor(pairs: readonly Pair[]) {
    const behind = new Map<number, Letters>();
    for (const { first, second } of pairs)
      for (const letter of lettersIn(first)) behind.set(letter, add(behind.get(letter) ?? empty(), second));
    const lines = new Map([['', 0]]);
    const second = [...empty()];
    for (const [letter, line] of behind) {
      const key = line.join();
      if (!lines.has(key)) second.push(...line);
      const number = lines.get(key) ?? lines.size;
      lines.set(key, number);
      this.#lineOf[letter] = number;
    }
    this.#second = Uint32Array.from(second);
  }

  static of({ source, flags }: RegExp): FirstLetters | null {
    const { mayBeEmpty, one, pairs } = new Beginnings(source, flags.includes('i') ? 'iu' : 'u').read();
    return mayBeEmpty ? null : new FirstLetters([...pairs, { first: one, second: ANY }]);
  }

  /** Whether the pattern may match at `index`: false is sure. */
  allow(text: string, index: number): boolean {
    const first = text.charCodeAt(index);
    const second = text.charCodeAt(index + 1);
    if (first >= BEYOND || second >= BEYOND) return true;
    const line = this.#lineOf[first & LAST] ?? 0;
    // Behind the text's end the code is no number, and its bits are nought.
    const bit = second & LAST;
    return line !== 0 && ((this.#second[line * WORDS + (bit >>> 5)] ?? 0) & (1 << (bit & 31))) !== 0;
  }
}

/** Latin letters with all accents of Vietnamese stand below; what stands above is always tried. */
const BEYOND = 0x2000;
const LETTERS = 256;
const LAST = LETTERS - 1;
const WORDS = LETTERS / 32;

/** A set of letters, one bit for each by its last eight bits. */
type Letters = Uint32Array;

const empty = (): Letters => new Uint32Array(WORDS);
const ANY: Letters = empty().fill(0xffffffff);

function lettersIn(letters: Letters): number[] {
  const found: number[] = [];
  letters.forEach((bits, i) => {
    for (let bit = 0; bits >>> bit !== 0 && bit < 32; bit++) if ((bits & (1 << bit)) !== 0) found.push(i * 32 + bit);
  });
  return found;
}

function add(to: Letters, letters: Letters): Letters {
  for (let i = 0; i < WORDS; i++) to[i] = (to[i] ?? 0) | (letters[i] ?? 0);
  return to;
}

interface Pair {
  first: Letters;
  second: Letters;
}

/** How a part of a pattern begins. */
interface Beginning {
  /** Nothing at all may match: what follows counts as well. */
  mayBeEmpty: boolean;
  /** Letters that may be all of it: what follows says the second one. */
  one: Letters;
  pairs: readonly Pair[];
}

const NOTHING: Beginning = { mayBeEmpty: true, one: empty(), pairs: [] };

const firstOf = ({ one, pairs }: Beginning): Letters =>
  pairs.reduce((letters, { first }) => add(letters, first), add(empty(), one));

/** The one and then the other. */
function followed(begin: Beginning, next: Beginning): Beginning {
  const one = empty();
  if (begin.mayBeEmpty) add(one, next.one);
  if (next.mayBeEmpty) add(one, begin.one);
  return {
    mayBeEmpty: begin.mayBeEmpty && next.mayBeEmpty,
    one,
    pairs: [
      ...begin.pairs,
      ...(begin.mayBeEmpty ? next.pairs : []),
      ...(begin.one.some((bits) => bits !== 0) ? [{ first: begin.one, second: firstOf(next) }] : []),
    ],
  };
}

const either = (a: Beginning, b: Beginning): Beginning => ({
  mayBeEmpty: a.mayBeEmpty || b.mayBeEmpty,
  one: add(add(empty(), a.one), b.one),
  pairs: [...a.pairs, ...b.pairs],
});

/** Reads a pattern from left to right. */
class Beginnings {
  #at = 0;

  constructor(
    private readonly source: string,
    private readonly flags: 'u' | 'iu',
  ) {}

  read(): Beginning {
    let begin = this.#sequence();
    while (this.source[this.#at] === '|') {
      this.#at++;
      begin = either(begin, this.#sequence());
    }
    return begin;
  }

  #sequence(): Beginning {
    let begin = NOTHING;
    while (begin.mayBeEmpty || begin.one.some((bits) => bits !== 0)) {
      if (this.#isAtEnd()) return begin;
      begin = followed(begin, this.#term());
    }
    this.#skip();
    return begin;
  }

  #isAtEnd(): boolean {
    const sign = this.source[this.#at];
    return sign === undefined || sign === '|' || sign === ')';
  }

  /** Two letters are known: to the end of the sequence. */
  #skip(): void {
    for (let depth = 0; this.#at < this.source.length; this.#at++) {
      const sign = this.source[this.#at];
      if (depth === 0 && (sign === '|' || sign === ')')) return;
      if (sign === '\\') this.#at++;
      else if (sign === '[') this.#at += this.#signs().length - 1;
      else if (sign === '(') depth++;
      else if (sign === ')') depth--;
    }
  }

  #term(): Beginning {
    const atom = this.#atom();
    const times = TIMES.exec(this.source.slice(this.#at, this.#at + 16));
    if (!times) return atom;
    this.#at += times[0].length;
    const several = times[1] === '?' ? atom : followed(atom, { ...atom, mayBeEmpty: true });
    return /^(?:[*?]|\{0)/u.test(times[0]) ? { ...several, mayBeEmpty: true } : several;
  }

  #atom(): Beginning {
    const rest = this.source.slice(this.#at, this.#at + 24);
    if (rest.startsWith('(')) return this.#group();
    const [written = ''] = rest.startsWith('[') ? [this.#signs()] : (ESCAPED.exec(rest) ?? [rest.slice(0, 1)]);
    this.#at += written.length;
    return written === '^' || written === '$' || /^\\[bB]/u.test(written) ? NOTHING : lettersOf(written, this.flags);
  }

  #group(): Beginning {
    const opens = OPENS.exec(this.source.slice(this.#at, this.#at + 24))?.[0] ?? '(';
    this.#at += opens.length;
    const inside = this.read();
    this.#at++;
    return /[=!]$/u.test(opens) ? NOTHING : inside;
  }

  /** A set of signs, "[a-z]". */
  #signs(): string {
    let end = this.#at + 1;
    while (end < this.source.length && this.source[end] !== ']') end += this.source[end] === '\\' ? 2 : 1;
    return this.source.slice(this.#at, end + 1);
  }
}

const TIMES = /^(?:([*+?])|\{\d+(?:,\d*)?\})\??/u;
const OPENS = /^\((?:\?(?:<?[=!]|:|<\w{1,20}>))?/u;
const ESCAPED = /^\\(?:[pP]\{[^}]{1,20}\}|u\{[\da-fA-F]{1,6}\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|.)/u;

const known = new Map<string, Beginning>();

/** The letters that a sign, a set or a class such as "\p{L}" stands for. */
function lettersOf(written: string, flags: 'u' | 'iu'): Beginning {
  const key = flags + written;
  const found = known.get(key);
  if (found) return found;
  const letters = empty();
  if (written.length === 1 && written !== '.' && flags === 'u') mark(letters, written.charCodeAt(0));
  else {
    const sign = new RegExp(`^${written}`, flags);
    for (let letter = 0; letter < BEYOND; letter++) if (sign.test(String.fromCharCode(letter))) mark(letters, letter);
  }
  const begin: Beginning = { mayBeEmpty: false, one: letters, pairs: [] };
  known.set(key, begin);
  return begin;
}

function mark(letters: Letters, letter: number): void {
  const bit = letter & LAST;
  letters[bit >>> 5] = (letters[bit >>> 5] ?? 0) | (1 << (bit & 31));
}
