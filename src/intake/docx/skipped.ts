import type { XmlElement } from '../read-xml.js';
import { isPageNumber } from './fields.js';

/** Deleted words, how they looked before a change, codes, readings above characters. */
const NEVER = new Set([
  'w:delText',
  'w:rt',
  'w:comment',
  'w:tblPrEx',
  'w:tblGrid',
  'w:numberingChange',
  'w:docPartObj',
]);
const MOVED_AWAY = new Set(['w:moveFrom', 'w:del']);
/** Of these a change says what happened to the mark of a paragraph or to a row, and holds no words. */
const PROPERTIES = new Set(['w:rPr', 'w:trPr', 'w:tcPr']);

/** Whether an element with all in it shows no words. */
export function isSkipped(name: string, parent: string, element: XmlElement): boolean {
  if (NEVER.has(name)) return true;
  if (name.endsWith('Change') && name.startsWith('w:')) return true;
  if (MOVED_AWAY.has(name)) return !PROPERTIES.has(parent);
  return name === 'w:fldSimple' && isPageNumber(element.attribute('instr') ?? '');
}

export function isDeletion(name: string): boolean {
  return MOVED_AWAY.has(name);
}

export function isInsertion(name: string): boolean {
  return name === 'w:ins' || name === 'w:moveTo';
}
