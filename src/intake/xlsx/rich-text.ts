import { fromLegacyFont, legacyOfFont } from '../encodings/legacy.js';
import type { XmlElement } from '../read-xml.js';
import type { SharedString } from './shared-strings.js';

/** The words of a string item or an inline string: its runs, without the readings above them. */
export class RichText {
  #path: string[] = [];
  #runs: { text: string; font: string | undefined }[] = [];
  #font: string | undefined;

  open(element: XmlElement): void {
    this.#path.push(element.name);
    if (element.name === 'r') this.#font = undefined;
    if (element.name === 'rFont') this.#font = element.attribute('val');
  }

  close(name: string): void {
    this.#path.pop();
    if (name === 'r') this.#font = undefined;
  }

  text(words: string): void {
    if (this.#path[this.#path.length - 1] === 't' && !this.#path.includes('rPh'))
      this.#runs.push({ text: words.replace(/_x000[dD]_/gu, ''), font: this.#font });
  }

  finish(): SharedString {
    const isConverted = this.#runs.some(({ font }) => font !== undefined && legacyOfFont(font) !== null);
    const text = this.#runs.map((run) => (run.font === undefined ? run.text : fromLegacyFont(run.text, run.font)));
    return { text: text.join(''), isConverted };
  }
}
