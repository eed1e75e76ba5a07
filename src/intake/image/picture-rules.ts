import type { Rule } from '../layout/page-content.js';
import { type GreyPicture, inkThreshold } from './grey-picture.js';

/** In points: shorter strokes are letters, thicker ones stamps or pictures. */
const SHORTEST_ACROSS = 30;
const SHORTEST_DOWN = 20;
const THICKEST = 3;
/** Pixels that a scanner may leave out of a line. */
const HOLES = 3;
const MOST_RULES = 4_000;

interface Run {
  at: number;
  from: number;
  to: number;
}

/**
 * Takes the rulings out of a picture (the recogniser reads them as letters) and gives them, in points. `scale`: points a
 * pixel. The picture is changed.
 */
export function liftRules(picture: GreyPicture, scale: number): Rule[] {
  const threshold = inkThreshold(picture);
  const across = runsOf(picture, threshold, true, SHORTEST_ACROSS / scale);
  const down = runsOf(picture, threshold, false, SHORTEST_DOWN / scale);
  return [...lifted(picture, across, true, scale), ...lifted(picture, down, false, scale)].slice(0, MOST_RULES);
}

function runsOf({ width, height, grey }: GreyPicture, threshold: number, isAcross: boolean, shortest: number): Run[] {
  const [lines, length] = isAcross ? [height, width] : [width, height];
  const [lineStep, step] = isAcross ? [width, 1] : [1, width];
  const runs: Run[] = [];
  for (let at = 0; at < lines; at++) {
    let from = -1;
    let last = -1;
    for (let i = 0; i <= length; i++) {
      if (i < length && (grey[at * lineStep + i * step] ?? 255) <= threshold) {
        if (from < 0) from = i;
        last = i;
      } else if (from >= 0 && (i - last > HOLES || i === length)) {
        if (last - from + 1 >= shortest) runs.push({ at, from, to: last });
        from = -1;
      }
    }
  }
  return runs;
}

/** Neighbouring runs are the thickness of one rule. */
function lifted(picture: GreyPicture, runs: readonly Run[], isAcross: boolean, scale: number): Rule[] {
  const groups: Run[][] = [];
  const open: Run[][] = [];
  for (const run of runs) {
    for (let i = open.length - 1; i >= 0; i--)
      if (run.at - (open[i]?.[(open[i]?.length ?? 1) - 1]?.at ?? 0) > 1) open.splice(i, 1);
    const group = open.find((g) => g.some((one) => one.at >= run.at - 1 && one.from <= run.to && one.to >= run.from));
    if (group) group.push(run);
    else {
      const fresh = [run];
      groups.push(fresh);
      open.push(fresh);
    }
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0]?.at ?? 0, group[group.length - 1]?.at ?? 0];
    if ((last - first + 1) * scale > THICKEST) return [];
    const from = Math.min(...group.map((run) => run.from));
    const to = Math.max(...group.map((run) => run.to));
    for (const run of group) erase(picture, run, isAcross);
    return [{ isHorizontal: isAcross, at: ((first + last) / 2) * scale, from: from * scale, to: to * scale }];
  });
}

function erase({ width, height, grey }: GreyPicture, { at, from, to }: Run, isAcross: boolean): void {
  for (let line = at - 1; line <= at + 1; line++)
    for (let i = from; i <= to; i++) {
      const [x, y] = isAcross ? [i, line] : [line, i];
      if (x >= 0 && y >= 0 && x < width && y < height) grey[y * width + x] = 255;
    }
}
