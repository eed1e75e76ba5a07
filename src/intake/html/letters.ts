import { detectLegacy, type RecognisedText } from '../encodings/detect-legacy.js';
import { encodingNote } from '../encodings/encoding-note.js';
import { fromLegacy } from '../encodings/from-legacy.js';
import type { LegacyEncoding } from '../encodings/legacy-encoding.js';
import { fromLegacyFont, legacyOfFont } from '../encodings/legacy-fonts.js';
import { repairTwiceEncoded } from '../encodings/twice-encoded.js';
import { asWindows1252 } from '../encodings/windows-1252.js';
import type { IntakeNote } from '../intake-document.js';
import { type HtmlElement, parseHtml } from './html-tree.js';

const LEGACY: ReadonlySet<string> = new Set<LegacyEncoding>(['tcvn3', 'vni', 'viscii', 'windows-1258']);
const isLegacy = (encoding: string): encoding is LegacyEncoding => LEGACY.has(encoding);

/** The page's tree with all its words in Unicode, by font where one betrays the encoding, else by the words themselves. */
export function pageOf(bytes: Uint8Array): { root: HtmlElement; notes: IntakeNote[] } {
  const recognised = detectLegacy(bytes);
  const root = parseHtml(sourceOf(bytes, recognised));
  const fonts = new Set<string>();
  const others: string[] = [];
  convert(root, (text, font) => {
    const legacy = legacyOfFont(font);
    const converted = legacy ? fromLegacyFont(text, font) : text;
    if (legacy && converted !== text) fonts.add(legacy.encoding);
    else others.push(text);
    return converted;
  });
  const notes: IntakeNote[] = [];
  for (const encoding of fonts) if (isLegacy(encoding)) notes.push(...noteOf({ ...UNICODE, encoding }));
  const rest = isLegacy(recognised.encoding) ? recognised : detectLegacy(others.join('\n'));
  const { encoding } = rest;
  if (isLegacy(encoding)) convert(root, (text, font) => (legacyOfFont(font) ? text : fromLegacy(text, encoding)));
  else if (rest.isTwiceEncoded) convert(root, (text) => repairTwiceEncoded(repairTwiceEncoded(text)));
  if (notes.length === 0 || isLegacy(encoding))
    notes.push(...noteOf(isLegacy(encoding) ? rest : { ...recognised, ...twice(rest) }));
  return { root, notes };
}

const UNICODE = { isDecomposed: false, isTwiceEncoded: false, isDoubtful: false } as const;
const twice = (rest: RecognisedText): Partial<RecognisedText> => (rest.isTwiceEncoded ? { isTwiceEncoded: true } : {});

/** Old letters are converted after parsing, so that those written as entities ("C&eacute;ng") are converted too. */
function sourceOf(bytes: Uint8Array, { encoding, text }: RecognisedText): string {
  return isLegacy(encoding) ? asWindows1252(bytes) : text;
}

function noteOf(read: Omit<RecognisedText, 'text'>): IntakeNote[] {
  const note = encodingNote(read);
  return note ? [note] : [];
}

function convert(node: HtmlElement, change: (text: string, font: string) => string): void {
  node.children.forEach((child, i) => {
    if (typeof child === 'string') node.children[i] = change(child, node.font);
    else convert(child, change);
  });
}
