import { foldVietnamese } from './fold-vietnamese.js';

/** A post of the office that may have directed a document. */
export interface DirectingPost {
  id: string;
  /** chairman | viceChairman | chiefOfOffice | … */
  kind: string;
  /** "Phó Chủ tịch UBND tỉnh phụ trách văn xã" */
  title: string;
}

/** What a document says of whose instruction it carries. */
export interface SaysWhoDirected {
  directedBy: string | null;
  sourceStatement?: string | null | undefined;
  subject: string | null;
  type: string;
}

const words = (text: string): string =>
  ` ${foldVietnamese(text.replaceAll(/ủy ban nhân dân|uỷ ban nhân dân/giu, 'UBND'))
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const leads = (kind: string): boolean => kind === 'chairman' || kind === 'viceChairman';

/**
 * The post whose instruction a document carries, where its words leave no doubt: the source as stated, who is named as having
 * directed it, its subject, or, for a directive of the Chairman, the type. A person sees it in the draft's head and may change it
 * (design.md: posts are mapped when the draft is confirmed).
 * @returns null where nothing or more than one thing fits
 */
export function directingPostOf(said: SaysWhoDirected, posts: readonly DirectingPost[]): DirectingPost | null {
  for (const text of [said.directedBy, said.sourceStatement, said.subject]) {
    const found = text ? namedIn(words(text), posts) : 'nobody';
    if (found !== 'nobody') return found;
  }
  // A Chỉ thị is the Chairman's own instruction, whoever signs it for him.
  return said.type === 'CT' ? only(posts.filter(({ kind }) => kind === 'chairman')) : null;
}

/** The deputies of whom one directed the document, where its words do not say which; none where they do, or name nobody. */
export function unclearDeputies(said: SaysWhoDirected, posts: readonly DirectingPost[]): DirectingPost[] {
  if (directingPostOf(said, posts)) return [];
  const texts = [said.directedBy, said.sourceStatement, said.subject].map((text) => (text ? words(text) : ''));
  return texts.some((text) => DEPUTY.test(text)) ? posts.filter(({ kind }) => kind === 'viceChairman') : [];
}

const DEPUTY = / pho chu tich (?:thuong truc )?ubnd /;

/** The longest title that the words have; a bare "Phó Chủ tịch" names one of several only where there is one. */
function namedIn(text: string, posts: readonly DirectingPost[]): DirectingPost | null | 'nobody' {
  const whole = posts
    .filter(({ title }) => text.includes(words(title)))
    .toSorted((a, b) => b.title.length - a.title.length);
  if (DEPUTY.test(text)) {
    const deputies = whole.filter(({ kind }) => kind === 'viceChairman');
    return deputies[0] ?? only(posts.filter(({ kind }) => kind === 'viceChairman'));
  }
  if (whole[0]) return whole[0];
  if (text.includes(' chu tich ubnd tinh ')) return only(posts.filter(({ kind }) => kind === 'chairman'));
  return 'nobody';
}

const only = (posts: readonly DirectingPost[]): DirectingPost | null =>
  posts.length === 1 && posts[0] && leads(posts[0].kind) ? posts[0] : null;
