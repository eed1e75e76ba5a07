import { foldVietnamese } from './fold-vietnamese.js';

/** Words of every duty: who tells whom to do it says nothing of what it is. Folded. */
const SAID_OF_ALL = new Set(
  'va cac cua theo de trong tren cho ve voi tai den tu la co duoc giao chu tri phoi hop cung don vi co quan lien quan dia phuong so ban nganh ubnd tinh huyen thi xa thanh pho uy ban nhan dan chu tich xem xet quyet dinh chi dao thuc hien trien khai tham muu bao cao trinh truoc sau ngay thang nam quy trong han chot nham dam bao kip thoi dung quy dinh hien hanh to chuc yeu cau nghiem tuc khan truong'.split(
    ' ',
  ),
);
const FEWEST_WORDS = 4;
const MOST_WORDS = 200;

/** What tells one duty from another, prepared once: its own words and their pairs. */
export interface TaskWords {
  words: ReadonlySet<string>;
  pairs: ReadonlySet<string>;
}

export function taskWords(action: string): TaskWords {
  const own = (foldVietnamese(action.slice(0, 4_000)).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !SAID_OF_ALL.has(word) && !/^\d{1,2}$/.test(word))
    .slice(0, MOST_WORDS);
  const pairs = own.slice(1).map((word, at) => `${own[at]} ${word}`);
  return { words: new Set(own), pairs: new Set(pairs) };
}

/**
 * How alike two duties are, 0..1: the share of their own words, and of the pairs of words that follow each other (Dice). 0 for
 * duties of so few own words that likeness says nothing. Pure.
 */
export function taskLikeness(a: TaskWords, b: TaskWords): number {
  if (Math.min(a.words.size, b.words.size) < FEWEST_WORDS) return 0;
  return Math.round(50 * (shared(a.words, b.words) + shared(a.pairs, b.pairs))) / 100;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let common = 0;
  for (const one of a) if (b.has(one)) common += 1;
  return (2 * common) / (a.size + b.size);
}
