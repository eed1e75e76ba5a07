import { type HtmlElement, wordsOf } from './html-tree.js';

/** How much text an element holds, and how much of it leads elsewhere. In characters that are no blanks. */
export interface Weight {
  text: number;
  linked: number;
  links: number;
}

export type Weights = ReadonlyMap<HtmlElement, Weight>;

/** Parts of a page that are never its text. */
const FURNITURE_TAGS = new Set(['nav', 'footer', 'aside', 'dialog', 'menu']);
/** Words by which makers of portals name such parts. */
const FURNITURE_NAMES = new Set(
  `menu nav navbar navigation sidebar footer breadcrumb breadcrumbs comment comments related share sharing social banner
  ads advert advertisement popup modal login search pagination pager paging toolbar cookie copyright topbar marquee chatbot
  binhluan lienquan tinlienquan tinkhac tincungchuyenmuc baiviet-lienquan othernews widget rating`.split(/\s+/u),
);
/** Headings below which a page lists other pages, or what its readers say. */
const OTHERS_BELOW =
  /^(?:(?:các )?(?:tin|bài|bài viết|văn bản|thông tin)(?: tức| bài)? (?:liên quan|khác|cùng chuyên mục|cùng loại|mới hơn|cũ hơn|mới nhất|đã đưa|nổi bật|đọc nhiều)|tin cùng chuyên mục|xem thêm|đọc thêm|có thể bạn quan tâm)\s*:?$/iu;
const READERS_BELOW =
  /^(?:bình luận|ý kiến bạn đọc|ý kiến của bạn|gửi bình luận|phản hồi|góp ý)(?: \(\d{1,5}\))?\s*:?$/iu;
const LONGEST_HEADING = 60;

/** Weighs all elements below and including `node`; what is hidden weighs nothing. */
export function weigh(node: HtmlElement, weights: Map<HtmlElement, Weight> = new Map()): Map<HtmlElement, Weight> {
  const weight: Weight = { text: 0, linked: 0, links: 0 };
  weights.set(node, weight);
  if (node.isHidden) return weights;
  for (const child of node.children) {
    if (typeof child === 'string') {
      weight.text += child.replace(/\s+/gu, '').length;
      continue;
    }
    weigh(child, weights);
    const inner = weights.get(child);
    if (!inner) continue;
    weight.text += inner.text;
    weight.linked += inner.linked;
    weight.links += inner.links;
  }
  if (node.tag === 'a' && 'href' in node.attributes && weight.text > 0) {
    weight.linked = weight.text;
    weight.links = 1;
  }
  return weights;
}

/** Takes menus, footers, comments, lists of other pages and the like out of the tree. */
export function clearFurniture(root: HtmlElement, weights: Weights): void {
  const whole = weights.get(root)?.text ?? 0;
  clear(root, weights, whole, false);
}

function clear(node: HtmlElement, weights: Weights, whole: number, isInArticle: boolean): void {
  const inside = isInArticle || node.tag === 'article' || node.tag === 'main';
  let below: 'others' | 'readers' | null = null;
  node.children = node.children.filter((child) => {
    if (typeof child === 'string') return below !== 'readers';
    const weight = weights.get(child) ?? { text: 0, linked: 0, links: 0 };
    below = headingOf(child, weight) ?? below;
    if (below === 'readers') return false;
    if (below === 'others' && (headingOf(child, weight) || weight.text === 0 || weight.linked * 2 >= weight.text))
      return false;
    below = null;
    return !isFurniture(child, weight, whole, inside);
  });
  for (const child of node.children) if (typeof child !== 'string') clear(child, weights, whole, inside);
}

function headingOf(node: HtmlElement, weight: Weight): 'others' | 'readers' | null {
  if (weight.text === 0 || weight.text > LONGEST_HEADING || node.tag === 'td' || node.tag === 'th') return null;
  const text = wordsOf(node).replace(/\s+/gu, ' ').trim();
  if (OTHERS_BELOW.test(text)) return 'others';
  return READERS_BELOW.test(text) ? 'readers' : null;
}

function isFurniture(node: HtmlElement, weight: Weight, whole: number, isInArticle: boolean): boolean {
  // A part that holds half of all words is the page itself, whatever it is called.
  if (weight.text * 2 > whole) return false;
  if (FURNITURE_TAGS.has(node.tag) || (node.tag === 'header' && !isInArticle)) return true;
  if (node.tag === 'td' || node.tag === 'tr' || node.tag === 'th' || node.tag === 'body') return false;
  const names = `${node.attributes['class'] ?? ''} ${node.attributes['id'] ?? ''} ${node.attributes['role'] ?? ''}`;
  if (names.length < 1_000 && nameTokens(names).some((name) => FURNITURE_NAMES.has(name))) return true;
  // Lists of links; a text with many links in it is mostly no link.
  return weight.links >= 3 && weight.linked >= weight.text * 0.7;
}

const nameTokens = (names: string): string[] =>
  names
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[\s_-]+/u);
