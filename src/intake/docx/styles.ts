import { type XmlElement, readXml } from '../read-xml.js';
import { isOn, wordName } from './word-names.js';

/** Properties of words that change which words are shown. */
export interface WordProperties {
  font?: string;
  isHidden?: boolean;
  isCapitals?: boolean;
}

export interface Style extends WordProperties {
  basedOn?: string;
  numId?: string;
  level?: number;
  alignment?: string;
  hasBorders?: boolean;
}

/** The styles of a document by id; '' holds the defaults. */
export type Styles = ReadonlyMap<string, Style>;

const LONGEST_CHAIN = 20;

export async function readStyles(source: AsyncIterable<Uint8Array>): Promise<Map<string, Style>> {
  const styles = new Map<string, Style>();
  const path: string[] = [];
  let current: Style = {};
  await readXml(source, {
    open: (element) => {
      const name = wordName(element.name, element.uri);
      if (name === 'w:docDefaults') styles.set('', (current = {}));
      if (name === 'w:style') {
        current = {};
        const id = element.attribute('styleId') ?? '';
        if (id !== '') styles.set(id, current);
        const isDefault = element.attribute('default') !== undefined && isOn(element.attribute('default'));
        if (isDefault && element.attribute('type') === 'paragraph') styles.set('*paragraph', { basedOn: id });
      }
      if (path.includes('w:tblStylePr')) path.push(name);
      else {
        readProperty(current, name, element, path[path.length - 1] ?? '');
        path.push(name);
      }
    },
    close: () => path.pop(),
  });
  return styles;
}

function readProperty(style: Style, name: string, element: XmlElement, parent: string): void {
  readWordProperty(style, name, element);
  const value = element.attribute('val');
  if (name === 'w:basedOn') style.basedOn = value;
  if (name === 'w:jc') style.alignment = value;
  if (name === 'w:numId') style.numId = value;
  if (name === 'w:ilvl') style.level = Number(value);
  if (parent === 'w:tblBorders' && !['none', 'nil'].includes(value ?? 'none')) style.hasBorders = true;
}

export function readWordProperty(properties: WordProperties, name: string, element: XmlElement): void {
  if (name === 'w:rFonts') properties.font = element.attribute('ascii') ?? element.attribute('hAnsi');
  if (name === 'w:vanish') properties.isHidden = isOn(element.attribute('val'));
  if (name === 'w:caps') properties.isCapitals = isOn(element.attribute('val'));
}

/** The first value along the chain of a style and those it is based on. */
export function styleValue<K extends keyof Style>(
  styles: Styles,
  id: string | undefined,
  key: K,
): Style[K] | undefined {
  let at = id;
  for (let steps = 0; at !== undefined && steps < LONGEST_CHAIN; steps++) {
    const style = styles.get(at);
    if (style?.[key] !== undefined) return style[key];
    at = style?.basedOn;
  }
  return undefined;
}
