import type { XmlElement } from '../read-xml.js';
import type { ParagraphBlock } from './blocks.js';
import { ParagraphText } from './paragraph-text.js';
import type { StoryContext } from './story.js';
import { type WordProperties, readWordProperty, styleValue } from './styles.js';
import { symbolOf } from './symbols.js';

const CENTRED = new Set(['center', 'centerGroup']);

/** A paragraph between its tags: what has been read of it so far. */
export class OpenParagraph {
  readonly block: ParagraphBlock;
  readonly #text = new ParagraphText();
  readonly #numbered: { numId?: string; level?: number } = {};
  #style: string | undefined;
  #alignment: string | undefined;
  #run: WordProperties & { style?: string } = {};
  isMarkDeleted = false;

  constructor(private readonly context: StoryContext) {
    this.#style = context.styles.has('*paragraph') ? '*paragraph' : undefined;
    const index = ++context.findings.paragraphs;
    this.block = { kind: 'paragraph', index, text: '', label: '', isCentred: false, boxes: [] };
  }

  beginRun(): void {
    this.#run = {};
  }

  /** A property of the paragraph (w:pPr) or of the run that is open (w:rPr). */
  property(name: string, element: XmlElement, parent: string, isOfMark: boolean): void {
    const value = element.attribute('val');
    if (name === 'w:pStyle') this.#style = value;
    else if (name === 'w:jc' && parent === 'w:pPr') this.#alignment = value;
    else if (name === 'w:numId' && parent === 'w:numPr') this.#numbered.numId = value;
    else if (name === 'w:ilvl' && parent === 'w:numPr') this.#numbered.level = Number(value);
    else if (parent !== 'w:rPr') return;
    else if (isOfMark) this.isMarkDeleted ||= name === 'w:del' || name === 'w:moveFrom';
    else if (name === 'w:rStyle') this.#run.style = value;
    else readWordProperty(this.#run, name, element);
  }

  words(text: string): void {
    if (this.#value('isHidden') === true) {
      if (/\S/u.test(text)) this.context.findings.hasHiddenText = true;
    } else this.#text.add(text, this.#value('font'), this.#value('isCapitals') === true);
  }

  tab(): void {
    if (this.#value('isHidden') !== true) this.#text.tab();
  }

  symbol(element: XmlElement): void {
    this.words(symbolOf(element.attribute('font'), Number.parseInt(element.attribute('char') ?? '20', 16) || 32));
  }

  /** The finished block; `before` are the words of paragraphs whose marks were deleted. */
  close(before: string): ParagraphBlock {
    const { styles, labels, findings } = this.context;
    this.block.text = before + this.#text.toString();
    // It becomes one with the next paragraph, which has the number.
    if (!this.isMarkDeleted) this.block.label = labels.next(this.#numbered, this.#style);
    this.block.isCentred = CENTRED.has(this.#alignment ?? styleValue(styles, this.#style, 'alignment') ?? '');
    findings.hasLegacyFonts ||= this.#text.hasLegacy;
    return this.block;
  }

  #value<K extends keyof WordProperties>(key: K): WordProperties[K] {
    const { styles } = this.context;
    return (
      this.#run[key] ??
      styleValue(styles, this.#run.style, key) ??
      styleValue(styles, this.#style, key) ??
      styles.get('')?.[key]
    );
  }
}
