import { areaWords } from '../words/area-words.js';
import { vi } from './chips.vi.js';

/** Words of status, due dates and mails (desks.md §5), the same on every screen. */
export const { useWords: useChipWords, say: chipWord } = areaWords('chips', vi, () => import('./chips.en.js'));
