import { matchFirst } from './pattern.js';

/** What stands before a point: "II.", "Điều 2.", "1.", "a)", "-". A smaller level holds the larger ones. */
export interface Marker {
  level: number;
  /** As people call the point: "II", "Điều 2", "1", "a"; null for bullets. */
  label: string | null;
  /** Length of the marker with its blanks. */
  length: number;
  /** The sign of a bullet: a list inside a list is told by another sign. */
  sign?: string;
}

const ORDINALS = new Map(
  ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map((word, i) => [word, i + 1]),
)
  .set('nhất', 1)
  .set('tư', 4);

const MARKERS: readonly { level: number; at: RegExp; label: (m: RegExpExecArray) => string | null }[] = [
  {
    level: 0,
    at: /^(phần|chương|mục)\s+(?:thứ\s+)?([ivxlc\d]{1,6}|[a-d]|nhất|hai|ba|tư)\s*[.:)-]?\s*/iu,
    label: (m) => m[2] ?? null,
  },
  // "I.1. Sở Y tế": the chapter is said again before the point.
  {
    level: 3,
    at: /^([IVXL]{1,6}\.\d{1,2})(?:\s{0,9}[.)/]\s{0,9}|\s{1,9})(?=["(]?\p{Lu})/u,
    label: (m) => m[1]?.replace(/^.*\./u, '') ?? null,
  },
  {
    level: 4,
    at: /^([IVXL]{1,6}(?:\.\d{1,2}){2,3})(?:\s{0,9}[.)/]\s{0,9}|\s{1,9})(?=["(]?\p{Lu})/u,
    label: (m) => m[1]?.replace(/^[IVXL]+\./u, '') ?? null,
  },
  {
    level: 1,
    at: /^([IVXL]{1,6})\s*[.)]\s*(?=\S)|^([IVXL]{1,6})\s*[-/]\s+(?=\S)/u,
    label: (m) => m[1] ?? m[2] ?? null,
  },
  { level: 1, at: /^([A-HK-M])\s*\.\s+(?=\p{Lu}{2})/u, label: (m) => m[1] ?? null },
  { level: 2, at: /^điều\s+(\d{1,3})\s*[.:]?\s*(?:[-–]\s*)?/iu, label: (m) => `Điều ${m[1] ?? ''}` },
  {
    level: 4,
    at: /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:\s{0,9}[.)/]?\s{1,200}(?=["(]?\p{Lu})|\s{0,9}[.)]?[-–]\s{0,9}(?=\p{Lu}))/u,
    label: (m) => m[1] ?? null,
  },
  {
    level: 3,
    at: /^(\d{1,3})\s*(?:[.)](?:\s+(?=[^\d\s]|\d{1,3} (?:xã|phường|huyện|sở|ngành|đơn vị|cơ quan|địa phương|doanh nghiệp|công ty|chủ đầu tư|nhà thầu|trường|thôn|bệnh viện)(?!\p{L}))|(?=\p{Lu}))|[/-](?:\s{0,3}(?=\p{Lu}\p{Ll})|\s{1,3}(?=\p{Lu}{2,4}\s)))/u,
    label: (m) => m[1] ?? null,
  },
  {
    level: 5,
    at: /^([a-zđ])\s*[.)]\s+(?=\S)|^([a-zđ]\d?)\s*\)\s*(?=\S)|^([a-zđ])\s?[/-]\s{0,3}(?=\p{Lu}\p{Ll})/u,
    label: (m) => m[1] ?? m[2] ?? m[3] ?? null,
  },
  {
    level: 4,
    at: /^(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là\s*[,:]?\s+(?=\S)|^thứ (nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám)\s*(?:là\s*)?[,:]\s+(?!ngày|tuần|hàng|hằng)(?=\S)/iu,
    label: (m) => String(ORDINALS.get((m[1] ?? m[2] ?? '').toLowerCase()) ?? ''),
  },
  { level: 5, at: /^\((\d{1,2}|[a-zđ]|[ivx]{1,4})\)\s*(?=\p{L})/u, label: (m) => m[1] ?? null },
  { level: 6, at: /^[-•●○▪◦*](?![-*])\s*(?=[^\s\d.,-])/u, label: () => null },
  { level: 6, at: /^[-•●○▪◦]\s+(?=\d)/u, label: () => null },
  { level: 7, at: /^\+\s*(?=\S)/u, label: () => null },
];

/** The level of paragraphs without a marker. */
export const UNMARKED = 9;
/** Bullets begin here; a list inside a list stands a tenth deeper. */
const BULLET = 6;

/**
 * Levels of bullets by the order in which their signs appear below a numbered point: "* Sở X:" holds "- …", and in
 * another document "- Sở X:" holds "• …".
 */
export function nestBullets(markers: readonly (Marker | null)[]): void {
  let signs: string[] = [];
  for (const marker of markers) {
    if (!marker) continue;
    if (marker.sign === undefined) {
      signs = [];
      continue;
    }
    const at = signs.indexOf(marker.sign);
    signs = at < 0 ? [...signs, marker.sign] : signs.slice(0, at + 1);
    marker.level = BULLET + (signs.length - 1) / 10;
  }
}

export function markerAt(text: string): Marker | null {
  for (const { level, at, label } of MARKERS) {
    const match = matchFirst(at, text);
    if (!match) continue;
    const marker: Marker = { level, label: label(match), length: match[0].length };
    return level >= BULLET ? { ...marker, sign: text.slice(0, 1) } : marker;
  }
  return null;
}
