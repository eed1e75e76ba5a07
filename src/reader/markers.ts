/** What stands before a point: "II.", "Điều 2.", "1.", "a)", "-". A smaller level holds the larger ones. */
export interface Marker {
  level: number;
  /** As people call the point: "II", "Điều 2", "1", "a"; null for bullets. */
  label: string | null;
  /** Length of the marker with its blanks. */
  length: number;
}

const MARKERS: readonly { level: number; at: RegExp; label: (m: RegExpExecArray) => string | null }[] = [
  {
    level: 0,
    at: /^(phần|chương|mục)\s+(?:thứ\s+)?([ivxlc\d]{1,6}|[a-d]|nhất|hai|ba|tư)\s*[.:)-]?\s*/iu,
    label: (m) => m[2] ?? null,
  },
  {
    level: 1,
    at: /^([IVXL]{1,6})\s*[.)]\s*(?=\S)|^([IVXL]{1,6})\s*[-/]\s+(?=\S)/u,
    label: (m) => m[1] ?? m[2] ?? null,
  },
  { level: 1, at: /^([A-HK-M])\s*\.\s+(?=\p{Lu}{2})/u, label: (m) => m[1] ?? null },
  { level: 2, at: /^điều\s+(\d{1,3})\s*[.:]?\s*/iu, label: (m) => `Điều ${m[1] ?? ''}` },
  { level: 4, at: /^(\d{1,2}(?:\.\d{1,2}){1,3})\s*[.)]?\s+(?=["(]?\p{Lu})/u, label: (m) => m[1] ?? null },
  { level: 3, at: /^(\d{1,3})\s*(?:[.)](?:\s+(?=[^\d\s])|(?=\p{Lu}))|\/\s+(?=\p{Lu}))/u, label: (m) => m[1] ?? null },
  { level: 5, at: /^([a-zđ])\s*[.)]\s+(?=\S)|^([a-zđ]\d?)\s*\)\s*(?=\S)/u, label: (m) => m[1] ?? m[2] ?? null },
  { level: 6, at: /^[-•●○▪◦*](?![-*])\s*(?=[^\s\d.,-])/u, label: () => null },
  { level: 6, at: /^[-•●○▪◦]\s+(?=\d)/u, label: () => null },
  { level: 7, at: /^\+\s*(?=\S)/u, label: () => null },
];

/** The level of paragraphs without a marker. */
export const UNMARKED = 9;

export function markerAt(text: string): Marker | null {
  for (const { level, at, label } of MARKERS) {
    const match = at.exec(text);
    if (match) return { level, label: label(match), length: match[0].length };
  }
  return null;
}
