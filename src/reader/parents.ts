import { bodyAt } from './bodies.js';
import { oneCouncilAt } from './council-names.js';
import { departmentsAt } from './departments.js';
import { nothingKnown } from './known-names.js';
import { at } from './party-patterns.js';
import { blankLength, matchAt } from './pattern.js';
import type { Stretch } from './source-text.js';

/** "Trung tâm X trực thuộc Văn phòng UBND tỉnh": the parent is read over. */
export function underTail(s: Stretch, end: number): number {
  const blank = blankLength(s.text, end);
  const under = blank > 0 ? matchAt(at.under, s.low, end + blank) : null;
  if (!under) return end;
  const from = end + blank + under[0].length;
  const parent = oneCouncilAt(s, from) ?? departmentsAt(s, from, nothingKnown, false) ?? bodyAt(s, from);
  return parent?.end ?? end;
}
