import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { List } from './use-list.js';

interface Printed<Row> {
  rows: readonly Row[];
  isWhole: boolean;
}

/**
 * Prints all rows of a list, not what is on the screen: reads them, draws the sheet, opens the browser's print. Ctrl+P prints
 * what is loaded and says when there is more.
 */
export function usePrint<Row>(list: List<Row>): {
  printed: Printed<Row> | null;
  isPreparing: boolean;
  start: () => Promise<void>;
} {
  const [printed, setPrinted] = useState<Printed<Row> | null>(null);
  const [isPreparing, setPreparing] = useState(false);
  const latest = useRef({ list, printed });
  latest.current = { list, printed };

  useEffect(() => {
    const before = (): void => {
      const { list, printed } = latest.current;
      // The browser prints at once: what is not drawn now is not printed.
      if (!printed) flushSync(() => setPrinted({ rows: list.rows, isWhole: !list.hasMore }));
    };
    const after = (): void => setPrinted(null);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);

  const start = useCallback(async () => {
    setPreparing(true);
    try {
      const all = await latest.current.list.all();
      flushSync(() => setPrinted(all));
      window.print();
    } finally {
      setPreparing(false);
    }
  }, []);

  return { printed, isPreparing, start };
}
