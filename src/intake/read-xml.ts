import { SaxesParser } from 'saxes';
import { DomainError } from '../domain/errors.js';
import { fileRefused } from './file-refused.js';

/** An element as it opens. Prefixes are the writer's whim: names and attributes are local, the namespace stands in `uri`. */
export interface XmlElement {
  name: string;
  uri: string;
  /** Value of the attribute of that local name, whatever its prefix. */
  attribute: (local: string) => string | undefined;
}

export interface XmlEvents {
  open?: (element: XmlElement) => void;
  /** Called for an empty element too. */
  close?: (name: string, uri: string) => void;
  /** Characters between tags, CDATA as well; may come in several pieces. */
  text?: (text: string) => void;
}

/** Word nests tables in text boxes in tables; nobody nests deeper than this but to break a reader. */
const DEEPEST = 256;

/**
 * Reads XML piece by piece. Entities beyond the five of XML itself are not known.
 * @throws FILE_HAS_ENTITIES at any document type declaration, FILE_BROKEN when it is not well-formed or nested too deep;
 *   what an event throws goes through
 */
export async function readXml(
  source: Uint8Array | AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  events: XmlEvents,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  let thrown: unknown = null;
  const passing = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      thrown = error;
      throw error;
    }
  };
  const refuse = (): never => {
    throw fileRefused('FILE_HAS_ENTITIES');
  };
  parser.on('doctype', () => passing(refuse));
  parser.on('opentag', (tag) => {
    if (++depth > DEEPEST) throw fileRefused('FILE_BROKEN', { depth: DEEPEST });
    passing(() =>
      events.open?.({
        name: tag.local,
        uri: tag.uri,
        attribute: (local) => {
          for (const attribute of Object.values(tag.attributes)) if (attribute.local === local) return attribute.value;
          return undefined;
        },
      }),
    );
  });
  parser.on('closetag', (tag) => {
    depth--;
    passing(() => events.close?.(tag.local, tag.uri));
  });
  parser.on('text', (text) => passing(() => events.text?.(text)));
  parser.on('cdata', (text) => passing(() => events.text?.(text)));
  try {
    let decoder: InstanceType<typeof TextDecoder> | null = null;
    for await (const piece of source instanceof Uint8Array ? [source] : source) {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      parser.write(decoder.decode(piece, { stream: true }));
    }
    parser.write(decoder?.decode() ?? '').close();
  } catch (error) {
    if (error === thrown || error instanceof DomainError || (error instanceof Error && error.name === 'AbortError'))
      throw error;
    throw fileRefused('FILE_BROKEN', {}, { cause: error });
  }
}

/** By the byte order mark, else by the XML declaration, else UTF-8. @throws RangeError for an encoding nobody knows */
function encodingOf(start: Uint8Array): string {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const declaration = /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,40})["']/u.exec(
    Buffer.from(start.subarray(0, 200)).toString('latin1'),
  );
  const declared = declaration?.[1]?.toLowerCase() ?? 'utf-8';
  // Without a byte order mark the bytes are read one by one, whatever the declaration says.
  return declared.startsWith('utf-16') ? 'utf-8' : declared;
}
