import { HEADS, at } from './party-patterns.js';
import { nameEnd, properNameAt } from './name-end.js';
import { type Found, party } from './party.js';
import { groupName, officialName } from './party-names.js';
import { matchAt, pattern } from './pattern.js';
import type { Stretch } from './source-text.js';

const STANDS_ALONE = pattern(
  '^(?:tỉnh đoàn|huyện đoàn|thành đoàn|tỉnh ủy|thành ủy|huyện ủy|thị ủy|vnpt|viettel|mobifone|bchqs|công an|bcđ|tổ công tác|ban chỉ đạo|ubmttq|mttq)$',
);

/** A single body by the head of its name: "Chi cục Kiểm lâm", "Đài Phát thanh và Truyền hình tỉnh". */
export function bodyAt(s: Stretch, index: number): Found | null {
  if (!/^\p{Lu}/u.test(s.text.slice(index, index + 1))) return null;
  const isPair = /^(?:Báo|Đài) và (?:Đài|Báo|Phát thanh)/u.test(s.text.slice(index, index + 22));
  const head = HEADS.find(({ at: form }) => matchAt(form, s.low, index) !== null);
  if (!head) return null;
  let headEnd = index + head.length;
  if (isPair) headEnd = index + 'Báo và'.length;
  const end = nameEnd(s, headEnd, 0);
  const name = s.text.slice(index, end);
  if (end === headEnd && !STANDS_ALONE.test(name.toLowerCase())) return null;
  const groupTail = levelTail(s, name, index, end);
  return groupTail;
}

/** After a body's own name: "tỉnh", "huyện Mường Khoa", "các huyện, thị xã" (then it is a group). */
export function levelTail(s: Stretch, name: string, start: number, end: number): Found {
  const blank = matchAt(at.blank, s.text, end)?.[0].length ?? 0;
  const many = blank > 0 ? matchAt(at.manyLevels, s.low, end + blank) : null;
  if (many) {
    const close = end + blank + many[0].length;
    return { parties: [party(groupName(`${name} ${many[0]}`), 'group', start, close)], end: close };
  }
  const level = blank > 0 ? matchAt(at.areaTail, s.low, end + blank) : null;
  if (level && s.text[end + blank] === s.low[end + blank]) {
    const afterLevel = end + blank + level[0].length;
    const proper = properNameAt(s, afterLevel);
    const close = proper?.end ?? afterLevel;
    return {
      parties: [party(officialName(`${name} ${s.text.slice(end + blank, close)}`), 'body', start, close)],
      end: close,
    };
  }
  return { parties: [party(officialName(name), 'body', start, end)], end };
}
