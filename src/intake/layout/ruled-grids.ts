import type { Rule } from './page-content.js';

/** A grid of rulings: `xs` and `ys` are its lines, ascending; `isOpen…` tell where two neighbouring cells are one. */
export interface Grid {
  xs: number[];
  ys: number[];
  /** Between the cells (row, column) and (row + 1, column). */
  isOpenBelow: (row: number, column: number) => boolean;
  /** Between the cells (row, column) and (row, column + 1). */
  isOpenRight: (row: number, column: number) => boolean;
}

/** In points on an A4 page; pictures are given in the same measure. */
const TOUCH = 3;
const SHORTEST = 6;
const OPEN = 8;
/** A drawing, not a table. */
const MOST_RULES = 6_000;
const MOST_LINES = 400;

/** Tables that are drawn: rulings that touch each other and make at least two cells. From the top of the page. */
export function ruledGrids(rules: readonly Rule[]): Grid[] {
  if (rules.length > MOST_RULES) return [];
  const merged = [...mergedRules(rules, true), ...mergedRules(rules, false)];
  return connected(merged)
    .flatMap((group) => {
      const across = group.filter((rule) => rule.isHorizontal);
      const down = group.filter((rule) => !rule.isHorizontal);
      const ys = withOpenEnds(positions(across), down);
      const xs = positions(down);
      if (xs.length < 3 || ys.length < 2 || xs.length > MOST_LINES || ys.length > MOST_LINES) return [];
      return [gridFrom(xs, ys, across, down)];
    })
    .toSorted((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

/** A row broken by the page's end has no line there: its columns go on all the same. */
function withOpenEnds(ys: number[], down: readonly Rule[]): number[] {
  const [top = 0] = ys;
  const bottom = ys[ys.length - 1] ?? 0;
  const above = down.filter((rule) => rule.from < top - OPEN);
  const below = down.filter((rule) => rule.to > bottom + OPEN);
  return [
    ...(above.length > 1 ? [Math.min(...above.map((rule) => rule.from))] : []),
    ...ys,
    ...(below.length > 1 ? [Math.max(...below.map((rule) => rule.to))] : []),
  ];
}

function gridFrom(xs: number[], ys: number[], across: readonly Rule[], down: readonly Rule[]): Grid {
  const isDrawn = (rules: readonly Rule[], at: number, middle: number): boolean =>
    rules.some((rule) => Math.abs(rule.at - at) <= TOUCH && rule.from <= middle && rule.to >= middle);
  const between = (lines: readonly number[], i: number): number => ((lines[i] ?? 0) + (lines[i + 1] ?? 0)) / 2;
  return {
    xs,
    ys,
    isOpenBelow: (row, column) => !isDrawn(across, ys[row + 1] ?? 0, between(xs, column)),
    isOpenRight: (row, column) => !isDrawn(down, xs[column + 1] ?? 0, between(ys, row)),
  };
}

/** Pieces of one line put together: borders are drawn cell by cell. */
function mergedRules(rules: readonly Rule[], isHorizontal: boolean): Rule[] {
  const merged: Rule[] = [];
  const pending = rules
    .filter((rule) => rule.isHorizontal === isHorizontal)
    .toSorted((a, b) => a.at - b.at || a.from - b.from);
  for (let i = 0; i < pending.length;) {
    const at = pending[i]?.at ?? 0;
    const line: Rule[] = [];
    for (; i < pending.length && (pending[i]?.at ?? 0) - at <= 1.5; i++) {
      const rule = pending[i];
      if (rule) line.push(rule);
    }
    let open: Rule | null = null;
    for (const rule of line.toSorted((a, b) => a.from - b.from)) {
      if (open && rule.from <= open.to + TOUCH) open.to = Math.max(open.to, rule.to);
      else {
        open = { ...rule, at };
        merged.push(open);
      }
    }
  }
  return merged.filter((rule) => rule.to - rule.from >= SHORTEST);
}

function connected(rules: readonly Rule[]): Rule[][] {
  const groupOf = rules.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (groupOf[at] !== at) at = groupOf[at] = groupOf[groupOf[at] ?? at] ?? at;
    return at;
  };
  rules.forEach((a, i) => {
    if (!a.isHorizontal) return;
    rules.forEach((b, j) => {
      if (!b.isHorizontal && touches(a, b)) groupOf[root(i)] = root(j);
    });
  });
  const groups = new Map<number, Rule[]>();
  rules.forEach((rule, i) => groups.set(root(i), [...(groups.get(root(i)) ?? []), rule]));
  return [...groups.values()];
}

const touches = (across: Rule, down: Rule): boolean =>
  down.at >= across.from - TOUCH &&
  down.at <= across.to + TOUCH &&
  across.at >= down.from - TOUCH &&
  across.at <= down.to + TOUCH;

function positions(rules: readonly Rule[]): number[] {
  const found: number[] = [];
  for (const { at } of rules.toSorted((a, b) => a.at - b.at))
    if (found.length === 0 || at - (found[found.length - 1] ?? 0) > TOUCH) found.push(at);
  return found;
}
