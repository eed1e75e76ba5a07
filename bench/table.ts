/** One figure with what it should be. */
export interface Figure {
  what: string;
  value: string;
  /** the bar of the design, in words; none where there is no bar */
  bar?: string;
}

/** Prints what was measured and how. */
export function printFigures(title: string, how: readonly string[], figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ what }) => what.length));
  const valueWidth = Math.max(...figures.map(({ value }) => value.length));
  process.stdout.write(
    [
      `\n${title}`,
      ...how.map((line) => `  ${line}`),
      '',
      ...figures.map(
        ({ what, value, bar }) =>
          `  ${what.padEnd(width)}  ${value.padStart(valueWidth)}${bar === undefined ? '' : `   (bar: ${bar})`}`,
      ),
      '',
    ].join('\n'),
  );
}

/** @param share e.g. 0.95; nearest rank */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
export const milliseconds = (ms: number): string => `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;
export const p50AndP95 = (values: readonly number[]): string =>
  `${milliseconds(percentile(values, 0.5))} / ${milliseconds(percentile(values, 0.95))}`;
