import { type XmlElement, readXml } from '../read-xml.js';
import type { Block } from './blocks.js';
import { Containers } from './containers.js';
import { Fields } from './fields.js';
import { OpenParagraph } from './open-paragraph.js';
import { OpenTable } from './open-table.js';
import { OtherForms } from './other-forms.js';
import { section } from './section.js';
import { isDeletion, isInsertion, isSkipped } from './skipped.js';
import type { BlockSink, StoryContext } from './story.js';
import { wordName } from './word-names.js';

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
  #containers: Containers;
  #tables: OpenTable[] = [];
  #paragraph: OpenParagraph | null = null;
  #fields = new Fields();
  #forms = new OtherForms();

  constructor(
    private readonly context: StoryContext,
    sink: BlockSink,
  ) {
    this.#containers = new Containers(sink);
  }

  open(element: XmlElement): void {
    const name = wordName(element.name, element.uri);
    const parent = this.#path[this.#path.length - 1] ?? '';
    this.#path.push(name);
    if (this.#skipped > 0) this.#skipped++;
    else if (isSkipped(name, parent, element) || this.#forms.isOther(name)) this.#skipped = 1;
    else this.#enter(name, element, parent);
    if (isInsertion(name) || (isDeletion(name) && parent !== 'w:trPr')) this.context.findings.hasTrackedChanges = true;
  }

  #enter(name: string, element: XmlElement, parent: string): void {
    const table = this.#tables[this.#tables.length - 1];
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
        table?.beginRow();
        return;
      case 'w:tc':
        table?.beginCell();
        this.#containers.open((block) => table?.add(block), null);
        return;
      case 'w:txbxContent':
        this.#enterBox();
        return;
      case 'mc:AlternateContent':
      case 'w:sdt':
      case 'w:showingPlcHdr':
        this.#forms.enter(name);
        return;
      default:
        this.#property(name, element, parent);
    }
  }

  #property(name: string, element: XmlElement, parent: string): void {
    const { findings } = this.context;
    if (parent === 'w:sectPr') section(findings, name, element);
    else if (name === 'w:sectPr') findings.sections++;
    else if (name === 'w:fldChar') this.#fields.step(element.attribute('fldCharType'));
    else if (name === '?:blip') findings.pictures.push(element.attribute('embed') ?? '');
    else if (name === 'v:imagedata') findings.pictures.push(element.attribute('id') ?? '');
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

  #enterBox(): void {
    const within = this.#paragraph;
    this.#containers.open((block) => within?.block.boxes.push(block), within);
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
    else if (name === 'mc:AlternateContent') this.#forms.leave();
    else if (name === 'w:tc') this.#containers.close();
    else if (name === 'w:txbxContent') this.#paragraph = this.#containers.close();
    else if (name === 'w:tr') this.#tables[this.#tables.length - 1]?.endRow();
    else if (name === 'w:tbl') this.#containers.add(this.#tables.pop()?.block);
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraph;
    this.#paragraph = null;
    this.#fields.endParagraph();
    if (paragraph) this.#containers.paragraph(paragraph);
  }

  end(): void {
    this.#containers.close();
  }
}

/** Words drawn as a picture: "HỎA TỐC", or "DỰ THẢO" across the page. */
function wordArt(element: XmlElement): Block {
  const text = element.attribute('string') ?? '';
  return { kind: 'paragraph', index: 0, text, label: '', isCentred: true, boxes: [] };
}
