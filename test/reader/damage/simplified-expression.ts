/**
 * A regular expression in an alphabet of a few signs, for a checker that would lose itself among the letters of Unicode:
 * each letter stands for several, so two ways to match one text stay two ways; of a long word three
 * letters are left. Long repetitions
 * that are bounded ({0,160}) are cut short: they cannot blow up, only their neighbours without a bound can. What must or
 * must not follow becomes a sign that may fail the match.
 */
export function simplifiedExpression({ source, flags }: { source: string; flags: string }): string {
  const reader = new Simplifier(source);
  const body = reader.alternatives();
  const anchored = flags.includes('y') && !body.startsWith('^') ? `^(?:${body})` : body;
  // Blanks between two words can be matched in one way only.
  const plain = anchored.replace(/(?<=[a-hA-H]) \+(?=[a-hA-H])/gu, ' ');
  return reader.hasLooked ? `${plain}\\x01` : plain;
}

const PROPERTIES = new Map([
  ['L', 'a-hA-H'],
  ['Lu', 'A-H'],
  ['Ll', 'a-h'],
  ['N', '0'],
  ['M', '\\x03'],
  ['Mn', '\\x03'],
  ['P', '.,;:'],
]);
const LETTERS = 'abcdefgh';
const ANOTHER_SIGN = '\\x02';
/** Repetitions up to this bound are kept; a longer one keeps one turn more than it must. */
const SHORT = 3;

function baseOf(sign: string): string {
  const base = sign.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'D');
  if (/^\s$/u.test(base)) return ' ';
  if (/^\d$/u.test(base)) return '0';
  if (/^\p{L}$/u.test(base)) {
    const letter = LETTERS[(base.toLowerCase().codePointAt(0) ?? 0) % LETTERS.length] ?? 'a';
    return /\p{Lu}/u.test(base) ? letter.toUpperCase() : letter;
  }
  return /^[\x20-\x7e]$/u.test(base) ? base : ANOTHER_SIGN;
}

const escaped = (sign: string): string => (/^[\\^$.*+?()[\]{}|/-]$/u.test(sign) ? `\\${sign}` : sign);

class Simplifier {
  hasLooked = false;
  private at = 0;

  constructor(private readonly source: string) {}

  alternatives(): string {
    const branches = [''];
    for (let sign = this.source[this.at]; sign !== undefined && sign !== ')'; sign = this.source[this.at]) {
      if (sign === '|') {
        branches.push('');
        this.at++;
      } else branches.push(`${branches.pop() ?? ''}${this.atom()}`);
    }
    return [...new Set(branches)].join('|');
  }

  private atom(): string {
    const sign = this.source[this.at] ?? '';
    if (sign === '(') return this.group();
    if (sign === '[') return this.signs() + this.times();
    if (sign === '\\') return this.escape(false) + this.times();
    if (sign === '^' || sign === '$') {
      this.at++;
      return sign;
    }
    const word = /^\p{L}{4,}(?![*+?{])|^\p{L}{4,}(?=\p{L}[*+?{])/u.exec(this.source.slice(this.at, this.at + 40))?.[0];
    if (word !== undefined) {
      this.at += word.length;
      return baseOf(word.slice(0, 1)) + baseOf(word.slice(1, 2)) + baseOf(word.slice(-1));
    }
    const whole = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
    this.at += whole.length;
    return (sign === '.' ? '.' : escaped(baseOf(whole))) + this.times();
  }

  private group(): string {
    if (/^\(\?<?[=!]/u.test(this.source.slice(this.at, this.at + 4))) {
      this.skipGroup();
      this.times();
      this.hasLooked = true;
      return '\\x01?';
    }
    this.at += /^\((?:\?:|\?<[^>]+>)?/u.exec(this.source.slice(this.at))?.[0].length ?? 1;
    const inner = this.alternatives();
    this.at++;
    return `(?:${inner})${this.times()}`;
  }

  private skipGroup(): void {
    let depth = 0;
    do {
      const sign = this.source[this.at];
      if (sign === '\\') this.at++;
      else if (sign === '[') while (this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
      else if (sign === '(') depth++;
      else if (sign === ')') depth--;
      this.at++;
    } while (depth > 0);
  }

  private signs(): string {
    let out = '[';
    this.at++;
    if (this.source[this.at] === '^') {
      out += '^';
      this.at++;
    }
    while (this.source[this.at] !== ']') {
      if (this.source[this.at] === '\\') {
        out += this.escape(true);
        continue;
      }
      const sign = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
      this.at += sign.length;
      // A range of letters or figures ("a-z", "1-9") is all of them.
      const range = /^([a-zA-Zđ0-9])-[a-zA-Zđ0-9]/u.exec(sign + this.source.slice(this.at, this.at + 2));
      if (range) this.at += 2;
      if (range) out += /\d/u.test(sign) ? '0' : /\p{Lu}/u.test(sign) ? 'A-H' : 'a-h';
      else out += sign === '[' ? '\\[' : sign === '-' ? '\\-' : baseOf(sign);
    }
    this.at++;
    return `${out}]`;
  }

  private escape(isInside: boolean): string {
    const rest = this.source.slice(this.at, this.at + 40);
    const property = /^\\([pP])\{([^}]+)\}/u.exec(rest);
    if (property) {
      this.at += property[0].length;
      const set = PROPERTIES.get(property[2] ?? '') ?? 'x';
      if (property[1] === 'p') return isInside ? set : `[${set}]`;
      return isInside ? `${ANOTHER_SIGN}., ` : `[^${set}]`;
    }
    const code = /^\\u(?:\{([0-9a-f]+)\}|([0-9a-f]{4}))/iu.exec(rest);
    if (code) {
      this.at += code[0].length;
      return escaped(baseOf(String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? '0', 16))));
    }
    this.at += 2;
    if (rest[1] === 's' || rest[1] === 'n' || rest[1] === 't' || rest[1] === 'r') return ' ';
    if (rest[1] === 'd') return '0';
    if (rest[1] === 'S') return isInside ? 'a-hA-H0.,;:()' : '[^ ]';
    return rest.slice(0, 2);
  }

  private times(): string {
    const found = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/u.exec(this.source.slice(this.at, this.at + 16));
    if (!found) return '';
    this.at += found[0].length;
    if (found[1] !== undefined) return found[1];
    const least = Number(found[2]);
    const most = found[3] === '' ? least : found[4] === '' ? Infinity : Number(found[4]);
    if (most === Infinity) return least === 0 ? '*' : '+';
    const from = Math.min(least, SHORT - 1);
    const to = Math.min(most, from + 1, SHORT);
    if (from === to) return to === 1 ? '' : `{${to}}`;
    return from === 0 ? '?' : `{${from},${to}}`;
  }
}
