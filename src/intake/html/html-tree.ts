import { Parser } from 'htmlparser2';

/** An element of a page. Only what the reading asks for; attributes in lower case. */
export interface HtmlElement {
  tag: string;
  attributes: Record<string, string>;
  children: (HtmlElement | string)[];
  /** Set by the page's writer to be not seen. */
  isHidden: boolean;
  /** The first family of the font in force here, as written; '' when none is set. */
  font: string;
  /** Line ends within the words count. */
  isPreformatted: boolean;
}

/** What is no text of the page, whatever is in it. */
const LEFT_OUT = new Set(
  `script style noscript template svg math iframe object embed applet canvas audio video map select option datalist
  textarea button input title meta link base del`.split(/\s+/u),
);
/** Deeper elements are taken for their ancestor: pages nest a few dozen levels, an attacker thousands. */
const DEEPEST = 200;

/** The tree of a page; every text is a tree, so nothing is thrown. */
export function parseHtml(source: string): HtmlElement {
  const root = element('html', {}, null);
  const open: HtmlElement[] = [root];
  let leftOut = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (leftOut > 0 || LEFT_OUT.has(name)) {
          leftOut += 1;
          return;
        }
        const parent = open[open.length - 1] ?? root;
        if (open.length >= DEEPEST) {
          open.push(parent);
          return;
        }
        const child = element(name, attributes, parent);
        parent.children.push(child);
        open.push(child);
      },
      onclosetag() {
        if (leftOut > 0) leftOut -= 1;
        else if (open.length > 1) open.pop();
      },
      ontext(text) {
        if (leftOut > 0) return;
        const parent = open[open.length - 1] ?? root;
        const last = parent.children.length - 1;
        // Entities come as pieces of their own; a word must be whole before its letters are converted.
        if (typeof parent.children[last] === 'string') parent.children[last] += text;
        else parent.children.push(text);
      },
    },
    { decodeEntities: true },
  );
  parser.write(source);
  parser.end();
  return root;
}

function element(tag: string, attributes: Record<string, string>, parent: HtmlElement | null): HtmlElement {
  const style = (attributes['style'] ?? '').slice(0, 2_000).replace(/\s+/gu, ' ').toLowerCase();
  const font = fontOf(tag, attributes) ?? parent?.font ?? '';
  return {
    tag,
    attributes,
    children: [],
    isHidden: isHidden(attributes, style),
    font,
    isPreformatted: tag === 'pre' || /white-space\s*:\s*pre/u.test(style) || (parent?.isPreformatted ?? false),
  };
}

function fontOf(tag: string, attributes: Record<string, string>): string | undefined {
  const family = /font-family\s*:\s*["']?([^"',;]{1,60})/iu.exec(attributes['style'] ?? '')?.[1];
  return (family ?? (tag === 'font' ? attributes['face']?.split(',')[0] : undefined))?.trim();
}

const HIDDEN_STYLE =
  /display\s?:\s?none|visibility\s?:\s?hidden|mso-hide\s?:\s?all|font-size\s?:\s?0(?:p[tx]|em|%)?\s?(?:;|$)/u;
const HIDDEN_CLASS = /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text|d-none|hidden)(?:\s|$)/u;

/** Hidden on small screens only. */
const SHOWN_CLASS = /(?:^|\s)(?:d-(?:sm|md|lg|xl|xxl|print)-|(?:sm|md|lg|xl):)(?:block|flex|inline|grid|table)/u;

const isHidden = (attributes: Record<string, string>, style: string): boolean =>
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  HIDDEN_STYLE.test(style) ||
  (HIDDEN_CLASS.test(attributes['class'] ?? '') && !SHOWN_CLASS.test(attributes['class'] ?? ''));

/** All words of an element, in order, with blanks as they stand. */
export function wordsOf(node: HtmlElement | string): string {
  if (typeof node === 'string') return node;
  if (node.isHidden) return '';
  const between = BLOCKS.has(node.tag) || node.tag === 'br' ? '\n' : '';
  return between + node.children.map(wordsOf).join('') + between;
}

/** The first words of an element without more than asked for: trees may be large and asked often. */
export function firstWordsOf(node: HtmlElement | string, unitsAtMost: number): string {
  if (typeof node === 'string') return node.slice(0, unitsAtMost);
  let words = '';
  for (const child of node.isHidden ? [] : node.children) {
    if (typeof child === 'string' && words === '') words = child.trimStart().slice(0, unitsAtMost);
    else words += firstWordsOf(child, unitsAtMost - words.length);
    if (words.length >= unitsAtMost) break;
  }
  return BLOCKS.has(node.tag) && words !== '' ? `${words}\n` : words;
}

/** How many units of words an element holds. */
export const lengthOf = (node: HtmlElement | string): number =>
  typeof node === 'string' ? node.length : node.children.reduce((sum, child) => sum + lengthOf(child), 0);

/** Elements that begin and end a line. */
export const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr
  ul`.split(/\s+/u),
);
