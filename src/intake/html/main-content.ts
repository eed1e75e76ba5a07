import type { Weight, Weights } from './furniture.js';
import { type HtmlElement, wordsOf } from './html-tree.js';
import { isDataTable } from './data-table.js';

/** Words by which a document shows that it is here: one must not walk past them into the longest block. */
const DOCUMENT_MARK =
  /CỘNG H(?:ÒA|OÀ) XÃ HỘI|Nơi nhận|Số\s*:|(?:TM|KT|TL|TUQ|Q)\.|ngày\s+\d{1,2}\s+tháng|\d{1,2}\s?[/-]\s?\d{1,2}\s?[/-]\s?\d{4}/iu;
const MAY_ENTER = new Set(
  'html body div section article main form center table tbody tr td span font blockquote'.split(' '),
);

/** The element that holds the page's own text: the marked one, else the one block that holds nearly all words. */
export function mainContentOf(root: HtmlElement, weights: Weights): HtmlElement {
  const marked = markedContent(root, weights);
  let content = marked ?? root;
  for (;;) {
    const inner = dominantChild(content, weights);
    if (!inner) return content;
    content = inner;
  }
}

function markedContent(root: HtmlElement, weights: Weights): HtmlElement | null {
  const least = textOf(root, weights) * 0.4;
  let best: HtmlElement | null = null;
  const walk = (node: HtmlElement): void => {
    const isMarked = node.tag === 'article' || node.tag === 'main' || node.attributes['role'] === 'main';
    // The outer of two marked elements holds the title and the date too.
    if (isMarked && textOf(node, weights) >= least) {
      if (!best || textOf(node, weights) > textOf(best, weights)) best = node;
      return;
    }
    for (const child of node.children) if (typeof child !== 'string') walk(child);
  };
  walk(root);
  return best;
}

function dominantChild(node: HtmlElement, weights: Weights): HtmlElement | null {
  if (node.tag === 'table' && isDataTable(node)) return null;
  const whole = textOf(node, weights);
  for (const child of node.children) {
    if (typeof child === 'string' || !MAY_ENTER.has(child.tag)) continue;
    const held = textOf(child, weights);
    if (held === 0 || held < whole * 0.85) continue;
    const left = node.children.filter((other) => other !== child);
    if (left.some((other) => hasTitle(other) || DOCUMENT_MARK.test(wordsOf(other)))) return null;
    return child;
  }
  return null;
}

const hasTitle = (node: HtmlElement | string): boolean =>
  typeof node !== 'string' &&
  !node.isHidden &&
  (/^h[1-3]$/u.test(node.tag) ||
    /(?:^|[\s_-])(?:title|tieude|date|ngay)/iu.test(node.attributes['class'] ?? '') ||
    node.children.some(hasTitle));

const NOTHING: Weight = { text: 0, linked: 0, links: 0 };
const textOf = (node: HtmlElement, weights: Weights): number => (weights.get(node) ?? NOTHING).text;
