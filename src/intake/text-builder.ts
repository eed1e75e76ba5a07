import { FILE_LIMITS } from './file-limits.js';
import { fileRefused } from './file-refused.js';
import type { Place } from './intake-document.js';

/** Where words stand in the file, without where they will stand in the text. */
export type SourcePlace = Omit<Place, 'start' | 'end'>;

/** Words with the place they come from; without one when nobody wrote them (a separator). */
export interface PlacedWords {
  text: string;
  place?: SourcePlace;
}

/** Marks and the letters of Hangul that join the character before them when composed. */
const JOINS_BEFORE = /^[\p{M}\u1160-\u11ff]{1,16}/u;
const LAST_CLUSTER = /[^\p{M}\u1160-\u11ff]?[\p{M}\u1160-\u11ff]{0,16}$/u;
const CLUSTER_UNITS = 34;

/** Builds the one text of a file and the places of its words together; composed (NFC) across pieces as well. */
export class TextBuilder {
  #pieces: string[] = [];
  #length = 0;
  /** The last two units. */
  #tail = '';
  #places: Place[] = [];

  get length(): number {
    return this.#length;
  }

  /** Whether the next words begin a line. */
  get isAtLineStart(): boolean {
    return this.#length === 0 || this.#tail.endsWith('\n');
  }

  /** Appends words as they are. @throws FILE_UNPACKS_TOO_LARGE above FILE_LIMITS.textUnits */
  words(text: string, place?: SourcePlace): this {
    if (text === '') return this;
    const composed = clean(text);
    const joining = JOINS_BEFORE.exec(composed)?.[0];
    if (joining && this.#length > 0) this.#joinLast(joining);
    const from = this.#length;
    this.#append(joining && from > 0 ? composed.slice(joining.length) : composed);
    if (place) this.#mark(place, from);
    return this;
  }

  /** Ends the line; nothing at the start of a line. */
  lineEnd(): this {
    return this.isAtLineStart ? this : this.#append('\n');
  }

  /** Ends the line and leaves one line blank; nothing at the start of the text or below a blank line. */
  blankLine(): this {
    this.lineEnd();
    return this.#length === 0 || this.#tail === '\n\n' || this.#tail === '\n' ? this : this.#append('\n');
  }

  /**
   * Appends a table's row as one line, cells parted by ' | '. Line ends and bars inside a cell become blanks and strokes.
   * A row whose first cell is empty gets outer bars, so that no reader takes its second cell for the first.
   */
  row(cells: readonly (readonly PlacedWords[])[]): this {
    this.lineEnd();
    const isFirstEmpty = cells[0]?.every(({ text }) => text.trim() === '') ?? true;
    if (isFirstEmpty) this.words('| ');
    cells.forEach((cell, i) => {
      if (i > 0) this.words(' | ');
      for (const { text, place } of cell) this.words(text.replace(/[\r\n\t]+/gu, ' ').replaceAll('|', '/'), place);
    });
    if (isFirstEmpty) this.words(' |');
    return this.lineEnd();
  }

  /** Appends a text with its places, as those of the file named `part` inside this one. */
  document({ text, places }: { text: string; places: readonly Place[] }, part?: string): this {
    const from = this.#length;
    this.#append(text);
    for (const place of places) {
      const inner = part === undefined ? place : { ...place, part: place.part ? `${part}/${place.part}` : part };
      this.#places.push({ ...inner, start: place.start + from, end: place.end + from });
    }
    return this;
  }

  finish(): { text: string; places: Place[] } {
    return { text: this.#pieces.join(''), places: this.#places };
  }

  #append(text: string): this {
    if (text === '') return this;
    this.#length += text.length;
    if (this.#length > FILE_LIMITS.textUnits)
      throw fileRefused('FILE_UNPACKS_TOO_LARGE', { textUnits: FILE_LIMITS.textUnits });
    this.#pieces.push(text);
    this.#tail = (this.#tail + text.slice(-2)).slice(-2);
    return this;
  }

  /** Marks that come in a piece of their own: the letter before them is taken back and composed with them. */
  #joinLast(marks: string): void {
    const last = this.#pieces.pop() ?? '';
    const cluster = LAST_CLUSTER.exec(last.slice(-CLUSTER_UNITS))?.[0] ?? '';
    this.#length -= last.length;
    const stays = last.slice(0, last.length - cluster.length);
    const from = this.#length + stays.length;
    this.#append(stays + (cluster + marks).normalize('NFC'));
    const place = this.#places[this.#places.length - 1];
    if (place && place.end > from) place.end = this.#length;
  }

  #mark(place: SourcePlace, from: number): void {
    if (from >= this.#length) return;
    const last = this.#places[this.#places.length - 1];
    if (last && last.end === from && isSame(last, place)) last.end = this.#length;
    else this.#places.push({ start: from, end: this.#length, ...place });
  }
}

/** Composed, with one kind of line end and no control characters. */
function clean(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu, ' ')
    .toWellFormed()
    .normalize('NFC');
}

function isSame(a: Place, b: SourcePlace): boolean {
  return (
    a.part === b.part &&
    a.page === b.page &&
    a.line === b.line &&
    a.paragraph === b.paragraph &&
    a.cell === b.cell &&
    a.ocrConfidence === b.ocrConfidence
  );
}
