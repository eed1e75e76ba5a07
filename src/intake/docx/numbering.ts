import { type XmlElement, readXml } from '../read-xml.js';
import { type WordProperties, readWordProperty } from './styles.js';
import { wordName } from './word-names.js';

/** One level of a list. */
export interface Level {
  start: number;
  format: string;
  /** "%1.%2.": the numbers of the levels, and what stands between. */
  text: string;
  /** 'tab', 'space' or 'nothing' between the number and the words. */
  follows: string;
  /** The number restarts after this level (from 1) or a higher one; 0 never. */
  restartsAfter: number | null;
  /** All numbers in Arabic digits, whatever their level's format is. */
  isLegal: boolean;
  /** Paragraphs of this style are of this level. */
  style?: string;
  font?: string;
}

interface AbstractList {
  levels: Map<number, Level>;
  /** The style that holds the list in place of this one. */
  styleLink?: string;
}

interface List {
  abstractId: string;
  startOverrides: Map<number, number>;
  levels: Map<number, Level>;
}

export interface Numbering {
  abstractLists: Map<string, AbstractList>;
  /** By numId, as paragraphs name them. */
  lists: Map<string, List>;
}

const emptyLevel = (): Level => ({
  start: 1,
  format: 'decimal',
  text: '',
  follows: 'tab',
  restartsAfter: null,
  isLegal: false,
});

/** The lists of numbering.xml. */
export async function readNumbering(source: AsyncIterable<Uint8Array>): Promise<Numbering> {
  const numbering: Numbering = { abstractLists: new Map(), lists: new Map() };
  let abstract: AbstractList | null = null;
  let list: List | null = null;
  let override = 0;
  let level = emptyLevel();
  await readXml(source, {
    open: (element) => {
      const name = wordName(element.name, element.uri);
      const value = element.attribute('val') ?? '';
      if (name === 'w:abstractNum') {
        abstract = { levels: new Map() };
        numbering.abstractLists.set(element.attribute('abstractNumId') ?? '', abstract);
      } else if (name === 'w:numStyleLink' && abstract) abstract.styleLink = value;
      else if (name === 'w:num') {
        list = { abstractId: '', startOverrides: new Map(), levels: new Map() };
        numbering.lists.set(element.attribute('numId') ?? '', list);
      } else if (name === 'w:abstractNumId' && list) list.abstractId = value;
      else if (name === 'w:lvlOverride') override = Number(element.attribute('ilvl'));
      else if (name === 'w:startOverride') list?.startOverrides.set(override, Number(value));
      else if (name === 'w:lvl') {
        level = emptyLevel();
        (list ?? abstract)?.levels.set(Number(element.attribute('ilvl')), level);
      } else readLevel(level, name, element);
    },
    close: (name, uri) => {
      if (wordName(name, uri) === 'w:abstractNum') abstract = null;
      if (wordName(name, uri) === 'w:num') list = null;
    },
  });
  return numbering;
}

function readLevel(level: Level, name: string, element: XmlElement): void {
  const value = element.attribute('val') ?? '';
  const properties: WordProperties = {};
  readWordProperty(properties, name, element);
  if (properties.font !== undefined) level.font = properties.font;
  if (name === 'w:start') level.start = whole(value, 1);
  if (name === 'w:numFmt') level.format = value;
  if (name === 'w:lvlText') level.text = value;
  if (name === 'w:suff') level.follows = value;
  if (name === 'w:lvlRestart') level.restartsAfter = whole(value, 0);
  if (name === 'w:isLgl') level.isLegal = !['0', 'false', 'off'].includes(value);
  if (name === 'w:pStyle') level.style = value;
}

function whole(value: string, otherwise: number): number {
  const number = Number(value);
  return Number.isInteger(number) && number >= 0 && number < 100_000 ? number : otherwise;
}
