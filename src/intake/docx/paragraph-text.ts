import { fromLegacyFont, legacyOfFont } from '../encodings/legacy.js';
import { withoutPrivateSigns } from './symbols.js';

interface Stretch {
  text: string;
  /** The font when it is one of an old encoding. */
  font: string | null;
  isCapitals: boolean;
}

/** Signs that nobody sees: soft hyphens, marks of joining and breaking. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/gu;

/**
 * The words of a paragraph as its runs come. An old encoding needs two runs at once when an editor parted a letter from
 * its accent, so runs of one font are put together before they are converted.
 */
export class ParagraphText {
  #stretches: Stretch[] = [];
  #hasLegacy = false;

  /** Whether any words were in a font of an old encoding. */
  get hasLegacy(): boolean {
    return this.#hasLegacy;
  }

  add(text: string, font: string | undefined, isCapitals: boolean): void {
    const legacy = font !== undefined && legacyOfFont(font) !== null ? font : null;
    const words = legacy === null ? withoutPrivateSigns(text, font).replace(UNSEEN, '') : text;
    const last = this.#stretches[this.#stretches.length - 1];
    if (last && last.font === legacy && last.isCapitals === isCapitals) last.text += words;
    else this.#stretches.push({ text: words, font: legacy, isCapitals });
    if (legacy !== null && /\S/u.test(text)) this.#hasLegacy = true;
  }

  /** A tab parts what stands left from what stands right; behind a number it is a blank. */
  tab(): void {
    const before = this.toString();
    if (before.trim() === '') return;
    const line = before.slice(before.lastIndexOf('\n') + 1);
    this.add(/^\s*\S{1,8}$/u.test(line) ? ' ' : '   ', undefined, false);
  }

  toString(): string {
    return this.#stretches
      .map(({ text, font, isCapitals }) => {
        const words = font === null ? text : fromLegacyFont(text, font);
        return isCapitals ? words.toUpperCase() : words;
      })
      .join('');
  }
}
