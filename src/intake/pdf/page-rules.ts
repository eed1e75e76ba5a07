import type { Rule } from '../layout/page-content.js';
import { type DrawingCodes, type OperatorList, numbersIn, walkDrawing } from './page-drawing.js';
import { times } from './page-matrix.js';

/** In points: a filled box so thin is a line; a line must be so long. */
const THIN = 2.5;
const SHORTEST = 4;
const MOST_RULES = 8_000;

/** The rulings of a page: straight lines that are drawn, thin boxes that are filled, sides of boxes. */
export function pageRules(list: OperatorList, codes: DrawingCodes, toPage: readonly number[]): Rule[] {
  const rules: Rule[] = [];
  walkDrawing(list, codes, toPage, (code, [painting, paths], matrix) => {
    if (code !== codes.constructPath || painting === codes.endPath || rules.length >= MOST_RULES) return;
    if (Array.isArray(paths)) addRules(numbersIn(paths[0]), matrix, rules);
  });
  return rules;
}

/** A path: 0 x y moves, 1 x y draws a line, 2 a curve of three points, 3 of two, 4 closes. */
const POINTS = [1, 1, 3, 2, 0];

function addRules(path: readonly number[], matrix: readonly number[], rules: Rule[]): void {
  let points: [number, number][] = [];
  let isStraight = true;
  const flush = (): void => {
    if (points.length > 1 && isStraight) addFigure(points, rules);
    points = [];
    isStraight = true;
  };
  for (let i = 0; i < path.length;) {
    const code = path[i++] ?? 4;
    if (code === 0) flush();
    const first = points[0];
    if (code === 4 && first) points.push(first);
    if (code === 2 || code === 3) isStraight = false;
    const count = POINTS[code] ?? 0;
    for (let k = 0; k < count; k++, i += 2) {
      const [, , , , x = 0, y = 0] = times(matrix, [1, 0, 0, 1, path[i] ?? 0, path[i + 1] ?? 0]);
      points.push([x, y]);
    }
  }
  flush();
}

function addFigure(points: readonly [number, number][], rules: Rule[]): void {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= THIN && right - left >= SHORTEST)
    rules.push({ isHorizontal: true, at: (top + bottom) / 2, from: left, to: right });
  else if (right - left <= THIN && bottom - top >= SHORTEST)
    rules.push({ isHorizontal: false, at: (left + right) / 2, from: top, to: bottom });
  else
    for (let i = 1; i < points.length; i++) {
      const [a, b] = [points[i - 1], points[i]];
      if (!a || !b) continue;
      const [width, height] = [Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])];
      if (height < 0.5 && width >= SHORTEST)
        rules.push({ isHorizontal: true, at: a[1], from: Math.min(a[0], b[0]), to: Math.max(a[0], b[0]) });
      else if (width < 0.5 && height >= SHORTEST)
        rules.push({ isHorizontal: false, at: a[0], from: Math.min(a[1], b[1]), to: Math.max(a[1], b[1]) });
    }
}
