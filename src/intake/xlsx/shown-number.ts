/** Formats 1 to 11 and 37 to 40 have no text in the file. */
const BUILT_IN = new Map<number, string>([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [37, '#,##0'],
  [38, '#,##0'],
  [39, '#,##0.00'],
  [40, '#,##0.00'],
]);
const SHOWN =
  /(?<before>(?:"[^"]{0,60}"|\\.|[^#0?"\\]){0,20})(?<digits>[#0?,]{1,40})(?<decimals>\.[0#?]{1,20})?(?<after>.{0,60})$/u;

/** A number as its format shows it, with the separators that the format itself is written with. */
export function shownNumber(value: number, formatId: number, format: string | undefined): string {
  const code = (format ?? BUILT_IN.get(formatId) ?? '').split(';')[0] ?? '';
  const match = /^general$/iu.test(code) || code === '' ? null : SHOWN.exec(code.replace(/\[[^\]]*\]|_.|\*./gu, ''));
  if (!match?.groups) return String(Number(value.toPrecision(11)));
  const { before = '', digits = '', decimals = '', after = '' } = match.groups;
  const scaled = /%/u.test(before + after) ? value * 100 : value;
  const least = decimals.replace(/[^0]/gu, '').length;
  const most = Math.max(least, decimals.length - 1);
  const shown = Math.abs(scaled).toLocaleString('en-US', {
    useGrouping: digits.includes(','),
    minimumIntegerDigits: Math.min(20, Math.max(1, digits.replace(/[^0]/gu, '').length)),
    minimumFractionDigits: Math.max(0, least),
    maximumFractionDigits: Math.max(0, most),
  });
  return `${scaled < 0 ? '-' : ''}${literal(before)}${shown}${literal(after)}`;
}

const literal = (text: string): string => text.replace(/"([^"]*)"/gu, '$1').replace(/\\(.)/gu, '$1');
