import type { KeyLine } from '../app/keys/key-table.js';

/** ↑ and ↓ stand in one line of the sheet, and still act each for itself. */
export function joinedLines(lines: readonly KeyLine[]): KeyLine[] {
  const pairs: KeyLine[] = [];
  for (const line of lines) {
    const same = pairs.find(({ does }) => does === line.does);
    if (!same || line.keys === ' ') {
      pairs.push(line);
      continue;
    }
    const [first, second] = [same, line];
    const keysOf = ({ keys }: KeyLine) => (typeof keys === 'string' ? [keys] : keys);
    pairs[pairs.indexOf(same)] = {
      ...same,
      keys: [...keysOf(first), ...keysOf(second)],
      run: (event) => (keysOf(second).includes(named(event)) ? second : first).run(event),
    };
  }
  return pairs;
}

const named = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string =>
  `${ctrlKey || metaKey ? 'Ctrl+' : ''}${shiftKey ? 'Shift+' : ''}${key}`;
