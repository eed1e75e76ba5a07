import { type XmlElement, readXml } from '../read-xml.js';
import type { Block, ParagraphBlock } from './blocks.js';
import { Fields } from './fields.js';
import { OpenParagraph } from './open-paragraph.js';
import { OpenTable } from './open-table.js';
import { isDeletion, isInsertion, isSkipped } from './skipped.js';
import type { BlockSink, StoryContext } from './story.js';
import { wordName } from './word-names.js';

/** Where blocks go: the story, a table's cell, a text box. `carried` is a paragraph whose mark was deleted. */
interface Container {
  add: BlockSink;
  carried: ParagraphBlock | null;
  /** The paragraph that this container hangs in (a text box). */
  within: OpenParagraph | null;
}

/**
 * Reads the body, a header or the notes of a document; each block is handed on when it is complete. `watch` sees each
 * element as it opens.
 */
export async function readStory(
  source: AsyncIterable<Uint8Array>,
  context: StoryContext,
  sink: BlockSink,
  watch?: (name: string, element: XmlElement) => void,
): Promise<void> {
  const story = new StoryReader(context, sink);
  await readXml(source, {
    open: (element) => {
      watch?.(wordName(element.name, element.uri), element);
      story.open(element);
    },
    close: () => story.close(),
    text: (text) => story.text(text),
  });
  story.end();
}

class StoryReader {
  #path: string[] = [];
  #skipped = 0;
  #containers: Container[];
  #tables: OpenTable[] = [];
  #paragraph: OpenParagraph | null = null;
  #fields = new Fields();
  /** For each open mc:AlternateContent whether a form of it was taken. */
  #alternatives: boolean[] = [];
  #isPlaceholder = false;

  constructor(
    private readonly context: StoryContext,
    sink: BlockSink,
  ) {
    this.#containers = [{ add: sink, carried: null, within: null }];
  }

  open(element: XmlElement): void {
    const name = wordName(element.name, element.uri);
    const parent = this.#path[this.#path.length - 1] ?? '';
    this.#path.push(name);
    if (this.#skipped > 0) this.#skipped++;
    else if (isSkipped(name, parent, element) || this.#isOtherForm(name)) this.#skipped = 1;
    else this.#enter(name, element, parent);
    if (isInsertion(name) || (isDeletion(name) && parent !== 'w:trPr')) this.context.findings.hasTrackedChanges = true;
  }

  /** A drawing stands twice, for newer and older programs; it is read once. Placeholders of empty fields are no words. */
  #isOtherForm(name: string): boolean {
    if (name === 'w:sdtContent' && this.#isPlaceholder) {
      this.#isPlaceholder = false;
      return true;
    }
    if (name !== 'mc:Choice' && name !== 'mc:Fallback') return false;
    const last = this.#alternatives.length - 1;
    const isTaken = this.#alternatives[last] === true;
    this.#alternatives[last] = true;
    return isTaken;
  }

  #enter(name: string, element: XmlElement, parent: string): void {
    switch (name) {
      case 'w:p':
        this.#paragraph = new OpenParagraph(this.context);
        return;
      case 'w:r':
        this.#paragraph?.beginRun();
        return;
      case 'w:tbl':
        this.#tables.push(new OpenTable(this.context));
        return;
      case 'w:tr':
        this.#tables[this.#tables.length - 1]?.beginRow();
        return;
      case 'w:tc':
        this.#enterCell();
        return;
      case 'w:txbxContent':
        this.#enterBox();
        return;
      case 'mc:AlternateContent':
        this.#alternatives.push(false);
        return;
      case 'w:sdt':
        this.#isPlaceholder = false;
        return;
      case 'w:showingPlcHdr':
        this.#isPlaceholder = true;
        return;
      default:
        this.#property(name, element, parent);
    }
  }

  #property(name: string, element: XmlElement, parent: string): void {
    const { findings } = this.context;
    if (parent === 'w:sectPr') this.#section(name, element);
    else if (name === 'w:sectPr') findings.sections++;
    else if (name === 'w:fldChar') this.#fields.step(element.attribute('fldCharType'));
    else if (name === 'w:footnoteReference') findings.notes.push(`footnote ${element.attribute('id') ?? ''}`);
    else if (name === 'w:endnoteReference') findings.notes.push(`endnote ${element.attribute('id') ?? ''}`);
    else if (this.#paragraph) this.#inParagraph(name, element, parent);
    if (!this.#paragraph) this.#tables[this.#tables.length - 1]?.property(name, element, parent);
  }

  #inParagraph(name: string, element: XmlElement, parent: string): void {
    const isOfMark = this.#path[this.#path.length - 3] === 'w:pPr';
    this.#paragraph?.property(name, element, parent, isOfMark);
    if (!this.#fields.isShown || parent === 'w:tabs') return;
    if (name === 'w:tab' || name === 'w:ptab') this.#paragraph?.tab();
    else if (name === 'w:br' || name === 'w:cr') this.#paragraph?.words('\n');
    else if (name === 'w:noBreakHyphen') this.#paragraph?.words('-');
    else if (name === 'w:sym') this.#paragraph?.symbol(element);
    else if (name === 'v:textpath') this.#paragraph?.block.boxes.push(wordArt(element));
  }

  /** Of the first section; later ones repeat or carry on. */
  #section(name: string, element: XmlElement): void {
    const { findings } = this.context;
    if (findings.sections > 1) return;
    const kind = name === 'w:headerReference' ? 'header' : name === 'w:footerReference' ? 'footer' : null;
    const id = element.attribute('id') ?? '';
    if (kind) findings.margins.push({ kind, type: element.attribute('type') ?? 'default', id });
    if (name === 'w:titlePg') findings.hasTitlePage = !['0', 'false', 'off'].includes(element.attribute('val') ?? '1');
  }

  #enterCell(): void {
    const table = this.#tables[this.#tables.length - 1];
    table?.beginCell();
    this.#containers.push({ add: (block) => table?.add(block), carried: null, within: null });
  }

  #enterBox(): void {
    const within = this.#paragraph;
    this.#containers.push({ add: (block) => within?.block.boxes.push(block), carried: null, within });
    this.#paragraph = null;
  }

  text(text: string): void {
    const at = this.#path[this.#path.length - 1];
    if (at === 'w:instrText') this.#fields.code(text);
    if (this.#skipped > 0 || (at !== 'w:t' && at !== 'm:t') || !this.#fields.isShown) return;
    this.#paragraph?.words(text.replaceAll('\n', ' '));
  }

  close(): void {
    const name = this.#path.pop();
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    if (name === 'w:p') this.#closeParagraph();
    else if (name === 'mc:AlternateContent') this.#alternatives.pop();
    else if (name === 'w:tc') this.#closeContainer();
    else if (name === 'w:txbxContent') this.#paragraph = this.#closeContainer();
    else if (name === 'w:tr') this.#tables[this.#tables.length - 1]?.endRow();
    else if (name === 'w:tbl') this.#handOn(this.#tables.pop()?.block);
  }

  #closeParagraph(): void {
    const container = this.#containers[this.#containers.length - 1];
    const paragraph = this.#paragraph;
    this.#paragraph = null;
    this.#fields.endParagraph();
    if (!container || !paragraph) return;
    const block = paragraph.close(container.carried?.text ?? '');
    container.carried = paragraph.isMarkDeleted ? block : null;
    if (!paragraph.isMarkDeleted) container.add(block);
  }

  #closeContainer(): OpenParagraph | null {
    const container = this.#containers.pop();
    if (container?.carried) container.add(container.carried);
    return container?.within ?? null;
  }

  end(): void {
    this.#closeContainer();
  }

  #handOn(block: Block | undefined): void {
    if (block) this.#containers[this.#containers.length - 1]?.add(block);
  }
}

/** Words drawn as a picture: "HỎA TỐC", or "DỰ THẢO" across the page. */
function wordArt(element: XmlElement): Block {
  const text = element.attribute('string') ?? '';
  return { kind: 'paragraph', index: 0, text, label: '', isCentred: true, boxes: [] };
}
