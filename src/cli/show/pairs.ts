import { paragraph, widthOf } from './wrap.js';

/** Labels and values under one another; what has no value is left out. */
export function pairs(
  lines: readonly (readonly [label: string, value: string | null | undefined])[],
  columns: number,
): string {
  const given = lines.filter((line): line is readonly [string, string] => Boolean(line[1]));
  const labelWidth = Math.max(0, ...given.map(([label]) => widthOf(label))) + 2;
  return given
    .map(([label, value]) => {
      const first = `${label}:`;
      return paragraph(value, columns, ' '.repeat(labelWidth), first + ' '.repeat(labelWidth - widthOf(first)));
    })
    .join('\n');
}
