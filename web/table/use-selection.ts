import { useEffect, useMemo, useState } from 'react';
import { nothingSelected, type Selection } from './selection.js';

/**
 * What is selected in a list. Another filter selects nothing.
 * @param view the filters' `search`: when it changes, the selection ends
 */
export function useSelection(view: string): { now: Selection; set: (next: Selection) => void } {
  const [now, set] = useState(nothingSelected);
  useEffect(() => set(nothingSelected), [view]);
  return useMemo(() => ({ now, set }), [now]);
}
