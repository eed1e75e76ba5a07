import type { Block, ParagraphBlock } from './blocks.js';
import type { OpenParagraph } from './open-paragraph.js';
import type { BlockSink } from './story.js';

interface Container {
  add: BlockSink;
  /** A paragraph whose mark was deleted: it becomes one with the next. */
  carried: ParagraphBlock | null;
  /** The paragraph that this container hangs in (a text box). */
  within: OpenParagraph | null;
}

/** Where blocks go: the story, in it a table's cell, in that a text box. */
export class Containers {
  #open: Container[];

  constructor(story: BlockSink) {
    this.#open = [{ add: story, carried: null, within: null }];
  }

  open(add: BlockSink, within: OpenParagraph | null): void {
    this.#open.push({ add, carried: null, within });
  }

  add(block: Block | undefined): void {
    if (block) this.#open[this.#open.length - 1]?.add(block);
  }

  paragraph(paragraph: OpenParagraph): void {
    const container = this.#open[this.#open.length - 1];
    if (!container) return;
    const block = paragraph.close(container.carried?.text ?? '');
    container.carried = paragraph.isMarkDeleted ? block : null;
    if (!paragraph.isMarkDeleted) container.add(block);
  }

  /** Ends the innermost one. @returns the paragraph that goes on behind it */
  close(): OpenParagraph | null {
    const container = this.#open.pop();
    if (container?.carried) container.add(container.carried);
    return container?.within ?? null;
  }
}
