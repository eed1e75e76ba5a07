import { readXml } from '../read-xml.js';

/** An element of the envelope by its local name; systems disagree about prefixes and about which are in the namespace. */
export interface EnvelopeNode {
  name: string;
  text: string;
  /** Attributes that name a file. */
  title: string | undefined;
  children: EnvelopeNode[];
}

/** @throws FILE_BROKEN, FILE_HAS_ENTITIES */
export async function envelopeOf(bytes: Uint8Array): Promise<EnvelopeNode> {
  const root: EnvelopeNode = { name: '', text: '', title: undefined, children: [] };
  const open: { node: EnvelopeNode; pieces: string[] }[] = [{ node: root, pieces: [] }];
  await readXml(bytes, {
    open: ({ name, attribute }) => {
      const title = attribute('AttachmentName') ?? attribute('FileName') ?? attribute('name');
      const node: EnvelopeNode = { name: name.toLowerCase(), text: '', title, children: [] };
      open[open.length - 1]?.node.children.push(node);
      open.push({ node, pieces: [] });
    },
    text: (text) => open[open.length - 1]?.pieces.push(text),
    close: () => {
      const closed = open.pop();
      if (closed) closed.node.text = closed.pieces.join('').trim();
    },
  });
  return root;
}

/** All elements of a name, in the file's order, below one; not those within another of that name. */
export function allNamed(node: EnvelopeNode, name: string): EnvelopeNode[] {
  return node.children.flatMap((child) => (child.name === name ? [child] : allNamed(child, name)));
}

/** The first element that a path of names leads to, with any others between: "signerinfo/fullname". */
export function firstAt(node: EnvelopeNode, path: string): EnvelopeNode | null {
  let current: EnvelopeNode | null = node;
  for (const name of path.split('/')) {
    current = current ? (allNamed(current, name)[0] ?? null) : null;
  }
  return current;
}

/** The words of that element on one line; undefined when it is not there or empty. */
export function wordsAt(node: EnvelopeNode, path: string): string | undefined {
  const text = firstAt(node, path)?.text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return text === undefined || text === '' ? undefined : text;
}
