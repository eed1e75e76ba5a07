import { firstWordsOf, type HtmlElement } from './html-tree.js';
import { romanNumber } from '../roman-number.js';

const TYPED_MARKER = /^\s*(?:\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)]|\(?[a-zđ]\)|[IVXL]{1,6}[.)]|[-–+•*])\s/u;

/** What a browser shows before each item of a list: "1. ", "b) ", "- "; '' where the writer typed a marker himself. */
export function listMarkers(list: HtmlElement): Map<HtmlElement, string> {
  const items = list.children.filter((child): child is HtmlElement => typeof child !== 'string' && child.tag === 'li');
  const style = styleOf(list);
  const markers = new Map<HtmlElement, string>();
  let number = wholeNumber(list.attributes['start']) ?? 1;
  for (const item of items) {
    number = wholeNumber(item.attributes['value']) ?? number;
    const isTyped = TYPED_MARKER.test(firstWordsOf(item, 40));
    const own = styleOf(item) ?? style;
    markers.set(item, isTyped ? '' : markerOf(list.tag, own, number));
    number += 1;
  }
  return markers;
}

function markerOf(tag: string, style: string | null, number: number): string {
  if (style === 'none') return '';
  if (tag !== 'ol') return '- ';
  switch (style ?? 'decimal') {
    case 'a':
    case 'lower-alpha':
    case 'lower-latin':
      return `${alphabetic(number)}) `;
    case 'A':
    case 'upper-alpha':
    case 'upper-latin':
      return `${alphabetic(number).toUpperCase()}. `;
    case 'i':
    case 'lower-roman':
      return `${romanNumber(number).toLowerCase()}. `;
    case 'I':
    case 'upper-roman':
      return `${romanNumber(number)}. `;
    case 'disc':
    case 'circle':
    case 'square':
      return '- ';
    default:
      return `${number}. `;
  }
}

function styleOf(node: HtmlElement): string | null {
  const css = /list-style(?:-type)?\s*:\s*([a-z-]+)/u.exec(node.attributes['style'] ?? '')?.[1];
  return css ?? node.attributes['type'] ?? null;
}

const wholeNumber = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,5}$/u.test(text.trim()) ? Number(text) : null;

function alphabetic(number: number): string {
  let left = number;
  let letters = '';
  while (left > 0) {
    letters = String.fromCharCode(97 + ((left - 1) % 26)) + letters;
    left = Math.floor((left - 1) / 26);
  }
  return letters;
}
